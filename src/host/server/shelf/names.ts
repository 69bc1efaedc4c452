/** Names of files from names that people give: legal on every system, and short enough for it. */

/** File systems count bytes (255 of them), and a Thai letter takes three; room is left for endings. */
const BYTES = 170;

/** @returns a name without path, control or reserved characters; `otherwise` where nothing is left. Cut between letters, never inside one. */
export function fileName(text: string, otherwise = 'สมุดงาน'): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\u200b\u2028\u2029\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .trim();
  return bounded(plain) || otherwise;
}

/** As much of a name as a disk takes, cut between letters, never inside one. */
export function bounded(name: string): string {
  if (Buffer.byteLength(name) <= BYTES) return name;
  let short = '';
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(name)) {
    if (Buffer.byteLength(short + segment) > BYTES) break;
    short += segment;
  }
  return short.trim();
}

/** The name itself, or with the first number in brackets that is free. */
export function freeName(name: string, taken: (candidate: string) => boolean): string {
  let candidate = name;
  for (let number = 2; taken(candidate); number++) candidate = `${name} (${number})`;
  return candidate;
}
