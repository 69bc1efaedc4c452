/** The last look at the pages: numbers for the contents, and signatures that do not stand on a page alone. */
import { inDigits } from '../thai';
import { paged } from './measure/pages';
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

function settled(report: Report): Report {
  for (const tighter of TIGHTER) {
    const look: Look = tighter === 0 ? report.look : { ...report.look, tighter };
    if (!paged(report.sections, look).lonely) return { ...report, look };
  }
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
