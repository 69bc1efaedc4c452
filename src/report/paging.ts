/** The last look at the pages: numbers for the contents, and signatures that do not stand on a page alone. */
import { inDigits } from '../thai';
import { placeOf, tableHeights } from './measure/heights';
import { paged, roomOf } from './measure/pages';
import type { Block, BlockOf, Look, Report, Section } from './tree';

/** Table type may become this much smaller, in points, to bring the signatures onto the page of their table. */
const TIGHTER = [0, 0.5, 1, 1.5, 2] as const;

/** A table whose last row begins a new page, so that the signatures have something to stand under. */
function parted(section: Section): Section | null {
  const at = section.blocks.findIndex((block, index) => block.kind === 'table' && section.blocks[index + 1]?.kind === 'signature');
  const table = section.blocks[at] as BlockOf<'table'> | undefined;
  if (table === undefined || table.rows.length < 2) return null;
  const last = table.rows[table.rows.length - 1];
  if (last === undefined || last.cells.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0) < table.widths.length) return null;
  const pieces: readonly Block[] = [
    { ...table, rows: table.rows.slice(0, -1) },
    { kind: 'pageBreak' },
    { ...table, id: `${table.id}-end`, rows: [last] },
  ];
  return { ...section, blocks: [...section.blocks.slice(0, at), ...pieces, ...section.blocks.slice(at + 1)] };
}

/** Type may become this much smaller, in points, so that no chapter ends with a few lines on a page of their own. */
const SMALLER = [0, 0.5, 1] as const;

/** A row that fits a page stays on one; a taller one breaks. */
const WHOLE = 0.9;

/** The rows of a section's tables with what is known of their heights. */
function kept(section: Section, look: Look): Section {
  const place = placeOf(section, look);
  const blocks = section.blocks.map((block): Block => {
    if (block.kind !== 'table') return block;
    const { header, rows } = tableHeights(block, place);
    return { ...block, rows: block.rows.map((row, index) => ({ ...row, keep: header + (rows[index] ?? 0) <= roomOf(section) * WHOLE })) };
  });
  return { ...section, blocks };
}

function settled(given: Report): Report {
  const report = { ...given, sections: given.sections.map((section) => kept(section, given.look)) };
  let best: Look | null = null;
  for (const smaller of SMALLER) {
    for (const tighter of TIGHTER) {
      const look: Look = { ...report.look, fontSize: report.look.fontSize - smaller, ...(tighter === 0 ? {} : { tighter }) };
      const { lonely, fragments } = paged(report.sections, look);
      if (!lonely && fragments === 0) return { ...report, look };
      if (!lonely && best === null) best = look;
    }
  }
  if (best !== null) return { ...report, look: best };
  const last = report.sections[report.sections.length - 1];
  const section = last === undefined ? null : parted(last);
  return section === null ? report : { ...report, sections: [...report.sections.slice(0, -1), section] };
}

/** The report with its contents' page numbers, in the document's digits. */
export function withPages(report: Report): Report {
  const calm = settled(report);
  const { headings } = paged(calm.sections, calm.look);
  const page = (id: string): string => inDigits(String(headings.get(id) ?? ''), calm.look.digits);
  return {
    ...calm,
    sections: calm.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'contents' ? { ...block, entries: block.entries.map((entry) => ({ ...entry, page: page(entry.to) })) } : block,
      ),
    })),
  };
}
