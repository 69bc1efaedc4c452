/** E-mail addresses as people type them: separated by commas, semicolons, spaces or lines. */

interface Addresses {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;

/** Takes the text apart; each address once, in the order typed. "Name <a@b.go.th>" counts as its address. */
export function splitAddresses(text: string): Addresses {
  const words = text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[^<>,;\n]*<([^<>\n]*)>/g, ' $1 ')
    .split(/[\s,;\u3001]+/)
    .filter((word) => word !== '');
  const seen = new Set<string>();
  const once = words.filter((word) => {
    const key = word.toLowerCase();
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
  return { good: once.filter((word) => ADDRESS.test(word)), bad: once.filter((word) => !ADDRESS.test(word)) };
}
