/** The last step of composition: outline and caption numbers, references, contents and the digits of the document. */
import type { DigitStyle } from '../model';
import { inDigits } from '../thai';
import type { Block, Caption, ContentsEntry, Inline, Marker, Report, Section, TableCell, TableRow } from './tree';

const LABELS: Readonly<Record<Caption['of'], string>> = { figure: 'ภาพที่', table: 'ตารางที่' };

/** The mark before an item of a list, with the space after it. */
const MARKS: Readonly<Record<Marker, (index: number, prefix: string) => string>> = {
  none: () => '',
  dash: () => '- ',
  number: (index) => `${index + 1}. `,
  paren: (index) => `${index + 1}) `,
  outline: (index, prefix) => `${prefix}${prefix === '' || prefix.endsWith('.') ? '' : '.'}${index + 1} `,
};

export const markOf = (marker: Marker, index: number, digits: DigitStyle, prefix = ''): string =>
  inDigits(MARKS[marker](index, prefix), digits);

/** Numbers by outline position only: "1." "1.1" "1.1.1". */
function outlineNumber(counters: number[], level: number): string {
  counters[level - 1] = (counters[level - 1] ?? 0) + 1;
  counters.length = level;
  const number = counters.map((count) => count ?? 0).join('.');
  return level === 1 ? `${number}.` : number;
}

function numbered(
  blocks: readonly Block[],
  state: { counters: number[]; last: string; captions: Record<Caption['of'], number>; labels: Map<string, string> },
): readonly Block[] {
  const labelled = (caption: Caption): Caption => {
    state.captions[caption.of] += 1;
    const label = `${LABELS[caption.of]} ${state.captions[caption.of]}`;
    state.labels.set(caption.id, label);
    return { ...caption, label };
  };
  return blocks.map((block) => {
    if (block.kind === 'heading' && block.numbered) {
      const number = outlineNumber(state.counters, block.level);
      state.last = number;
      return { ...block, number };
    }
    if (block.kind === 'list' && block.marker === 'outline') return { ...block, prefix: state.last };
    if (block.kind === 'figure' || block.kind === 'caption') return { ...block, caption: labelled(block.caption) };
    return block;
  });
}

/** Every text of the tree through one function; links and ids stay. */
function mapTexts(block: Block, map: (text: string) => string, labels: ReadonlyMap<string, string>): Block {
  const inline = (one: Inline): Inline =>
    one.kind === 'reference'
      ? { ...one, label: map(labels.get(one.to) ?? one.label) }
      : one.kind === 'link'
        ? one
        : { ...one, text: map(one.text) };
  const inner = (blocks: readonly Block[]) => blocks.map((one) => mapTexts(one, map, labels));
  const cell = (one: TableCell): TableCell => ({ ...one, blocks: inner(one.blocks) });
  const row = (one: TableRow): TableRow => ({ ...one, cells: one.cells.map(cell) });
  const caption = (one: Caption): Caption => ({ ...one, label: map(one.label), text: map(one.text) });
  switch (block.kind) {
    case 'cover':
      return {
        ...block,
        ...(block.logo === undefined ? {} : { logo: { ...block.logo, alt: map(block.logo.alt) } }),
        lines: block.lines.map((line) => ({ ...line, text: map(line.text) })),
      };
    case 'title':
      return { ...block, lines: block.lines.map(map) };
    case 'heading':
      return { ...block, number: map(block.number), text: map(block.text) };
    case 'paragraph':
      return { ...block, inlines: block.inlines.map(inline) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(inline)) };
    case 'table':
      return { ...block, header: block.header.map(row), rows: block.rows.map(row) };
    case 'figure':
      return { ...block, alt: map(block.alt), caption: caption(block.caption) };
    case 'caption':
      return { ...block, caption: caption(block.caption) };
    case 'contents':
      return {
        ...block,
        title: map(block.title),
        entries: block.entries.map((entry) => ({ ...entry, number: map(entry.number), text: map(entry.text) })),
      };
    case 'photo':
      return { ...block, alt: map(block.alt), caption: map(block.caption), note: map(block.note) };
    case 'signature':
      return { ...block, people: block.people.map((lines) => lines.map(map)) };
    case 'pageBreak':
      return block;
  }
}

/** The headings that the contents table lists: two levels. */
const contentsEntries = (sections: readonly Section[]): readonly ContentsEntry[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'heading' && block.level <= 2
        ? [{ level: block.level, number: block.number, text: block.text, to: block.id, page: '' }]
        : [],
    ),
  );

/** Numbers, references and digits filled in: the report as it is printed. */
export function finish(report: Report): Report {
  const state = { counters: [], last: '', captions: { figure: 0, table: 0 }, labels: new Map<string, string>() };
  const counted = report.sections.map((section) => ({ ...section, blocks: numbered(section.blocks, state) }));
  const entries = contentsEntries(counted);
  const map = (text: string): string => inDigits(text, report.look.digits);
  return {
    ...report,
    title: map(report.title),
    sections: counted.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => mapTexts(block.kind === 'contents' ? { ...block, entries } : block, map, state.labels)),
    })),
  };
}
