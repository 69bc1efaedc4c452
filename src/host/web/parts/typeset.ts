/** What docx-preview draws otherwise than a word processor does: the height of lines, and the numbers of pages. */

/** As many times the size of its letters as a line of this font is high. */
function lineOf(container: HTMLElement): number {
  const sample = container.querySelector('article p') ?? container;
  const probe = document.createElement('div');
  const { fontFamily } = getComputedStyle(sample);
  Object.assign(probe.style, { position: 'absolute', font: '100px serif', fontFamily, lineHeight: 'normal', visibility: 'hidden' });
  probe.textContent = 'ก';
  container.append(probe);
  const { height } = probe.getBoundingClientRect();
  probe.remove();
  return height > 0 ? height / 100 : 1;
}

/** Lines of one and a half are so many lines of the font in a word processor, but so many times the letters' size in a style sheet: marks of Thai would touch. */
export function setLines(container: HTMLElement): void {
  const line = lineOf(container);
  const higher = (times: string): string => (Number(times) * line).toFixed(3);
  for (const sheet of container.querySelectorAll('style'))
    sheet.textContent = (sheet.textContent ?? '').replace(
      /(line-height:\s*)(\d+(?:\.\d+)?)(?=\s*[;}])/g,
      (_, key: string, times: string) => key + higher(times),
    );
  for (const element of container.querySelectorAll<HTMLElement>('[style*="line-height"]')) {
    const { lineHeight } = element.style;
    if (/^\d+(?:\.\d+)?$/.test(lineHeight)) element.style.lineHeight = higher(lineHeight);
  }
}

const ZERO: Readonly<Record<string, number>> = { '1': 0x30, '๑': 0x0e50 };

/** Where a page shows its number, as the file holds it for the first: in Thai or Arabic digits. */
function numberOn(page: HTMLElement): Text[] {
  return [...page.querySelectorAll('header, footer')].flatMap((edge) => {
    const found: Text[] = [];
    const texts = document.createTreeWalker(edge, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) if ((text.textContent ?? '').trim() in ZERO) found.push(text as Text);
    return found;
  });
}

/**
 * The field of the page's number shows the same on every page: each gets its own. Where pages without a number come first, the last of them is the
 * first that is counted (a cover is not, the page of contents is).
 */
export function numberPages(pages: readonly HTMLElement[]): void {
  const fields = pages.map(numberOn);
  const first = fields.findIndex((texts) => texts.length > 0);
  fields.forEach((texts, index) => {
    const number = String(index - first + Math.min(first + 1, 2));
    for (const text of texts) {
      const zero = ZERO[(text.textContent ?? '').trim()] ?? 0x30;
      text.textContent = [...number].map((digit) => String.fromCharCode(zero + Number(digit))).join('');
    }
  });
}
