/** Whether the contents of a report name the pages on which its headings stand. */
import type { MadeFile } from './making';
import type { Page } from './measure';

/** Readers of PDFs lose marks above and below where a run ends: compared without them. */
const squeezed = (text: string): string => text.replace(/[\s\u2060\u00a0\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+/g, '').replace(/ำ/g, 'า');

/** Where the contents say something else than the pages do. */
export function wrongContents({ report }: MadeFile, pages: readonly Page[]): readonly string[] {
  const entries = report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : [])));
  const before = report.sections[0]?.cover === true ? 1 : 0;
  return entries.flatMap(({ number, text, page }) => {
    const words = squeezed(`${number} ${text}`);
    // The heading's own page is the last one that prints it: the contents print it before.
    const found = pages.filter(({ lines }) => squeezed(lines.map((line) => line.text).join('')).includes(words)).at(-1);
    const said = Number(page.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)));
    return found === undefined || found.number - before === said
      ? []
      : [`contents say ${said}, stands on ${found.number - before}: ${number} ${text}`];
  });
}
