/** Short makers for the nodes of the report tree; composition reads better with them than with literals. */
import type { Align, Block, Caption, Inline, Marker, TableCell, TableRow } from './tree';

export const text = (value: string): Inline => ({ kind: 'text', text: value });
export const bold = (value: string): Inline => ({ kind: 'text', text: value, bold: true });
export const reference = (to: string): Inline => ({ kind: 'reference', to, label: '' });

const URL = /(https?:\/\/[^\s<>"]+|www\.[^\s<>"]+)/;

/** A line that people typed: addresses in it become links, the rest stays text. */
export function linked(line: string): readonly Inline[] {
  return line
    .split(URL)
    .filter((part) => part !== '')
    .map((part) => (URL.test(part) ? { kind: 'link', text: part, url: part.startsWith('www.') ? `http://${part}` : part } : text(part)));
}

export const paragraph = (inlines: string | readonly Inline[], align: Align = 'body'): Block => ({
  kind: 'paragraph',
  inlines: typeof inlines === 'string' ? [text(inlines)] : inlines,
  align,
});

/** A paragraph that stays on the page of what follows it. */
export const lead = (inlines: string | readonly Inline[]): Block => ({
  kind: 'paragraph',
  inlines: typeof inlines === 'string' ? [text(inlines)] : inlines,
  align: 'body',
  keepNext: true,
});

export const heading = (id: string, level: 1 | 2 | 3, words: string): Block => ({
  kind: 'heading',
  id,
  level,
  numbered: true,
  number: '',
  text: words,
});

/** A heading without a number: names of parts such as “ผลการประเมินในภาพรวม”. */
export const plainHeading = (id: string, level: 1 | 2 | 3, words: string): Block => ({
  kind: 'heading',
  id,
  level,
  numbered: false,
  number: '',
  text: words,
});

export const list = (marker: Marker, lines: readonly string[], indent = 0): Block => ({
  kind: 'list',
  marker,
  items: lines.map(linked),
  ...(indent > 0 ? { indent } : {}),
});

export const caption = (of: 'figure' | 'table', id: string, words: string): Caption => ({ of, id, label: '', text: words });

export const cell = (blocks: string | readonly Block[], extra: Omit<TableCell, 'blocks'> = {}): TableCell => ({
  blocks: typeof blocks === 'string' ? [paragraph(blocks, extra.align ?? 'left')] : blocks,
  ...extra,
});

/** A heading of two halves stands in two lines, as the published forms print it: a program would part a word instead ("ระยะเวลา ดำเนิน|การ"). */
const HALVES = /^([^ ]*[ก-๎/]) ([ก-๎][^ ]*)$/;

export const headRow = (headings: readonly string[]): TableRow => ({
  cells: headings.map((words) => {
    const lines = HALVES.exec(words)?.slice(1) ?? [words];
    return cell(
      lines.map((line) => paragraph([bold(line)], 'center')),
      { head: true, align: 'center' },
    );
  }),
  keep: true,
});
