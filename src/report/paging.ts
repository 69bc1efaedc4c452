/** The last look at the pages: numbers for the contents, rows that stay whole, and signatures that do not stand on a page alone. */
import { inDigits } from '../thai';
import { rowName } from './measure/heights';
import { measured, type Paged, paged } from './measure/pages';
import type { Block, BlockOf, Look, Report, Section } from './tree';

/** Table type may become this much smaller, in points, to bring the signatures onto the page of their table. */
const TIGHTER = [0, 0.5, 1, 1.5, 2] as const;

/** Type may become this much smaller, in points, so that no chapter ends with a few lines on a page of their own. */
const SMALLER = [0, 0.5, 1] as const;

/** The reckoning is not exact: what must hold, holds for pages a little shorter and a little longer too. */
const STRETCHES = [1.025, 0.975] as const;

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

/** A look with its pages; `lonely` and `fragments` over all stretches. */
interface Tried {
  readonly look: Look;
  readonly pages: Paged;
  readonly lonely: boolean;
  readonly fragments: number;
}

function tried(sections: readonly Section[], look: Look): Tried {
  const atoms = measured(sections, look);
  const pages = paged(atoms);
  const others = STRETCHES.map((stretch) => paged(atoms, stretch, pages.rows));
  return {
    look,
    pages,
    lonely: [pages, ...others].some(({ lonely }) => lonely),
    fragments: Math.max(pages.fragments, ...others.map(({ fragments }) => fragments)),
  };
}

/** The first look in which nothing stands alone; else the one with the fewest fragments among those whose signatures do not. */
function calmest(sections: readonly Section[], usual: Look): Tried {
  let best: Tried | null = null;
  const worse = (one: Tried): number => (one.lonely ? 100 : 0) + one.fragments;
  for (const smaller of SMALLER) {
    for (const tighter of TIGHTER) {
      const look: Look = { ...usual, fontSize: usual.fontSize - smaller, ...(tighter === 0 ? {} : { tighter }) };
      const one = tried(sections, look);
      if (best === null || worse(one) < worse(best)) best = one;
      if (worse(best) === 0) return best;
    }
  }
  return best ?? tried(sections, usual);
}

function settled(report: Report): { readonly report: Report; readonly pages: Paged } {
  const calm = calmest(report.sections, report.look);
  const last = report.sections[report.sections.length - 1];
  const section = calm.lonely && last !== undefined ? parted(last) : null;
  if (section === null) return { report: { ...report, look: calm.look }, pages: calm.pages };
  const sections = [...report.sections.slice(0, -1), section];
  return { report: { ...report, sections }, pages: tried(sections, report.look).pages };
}

/** The rows of a table with what was decided of them. */
const kept = (table: BlockOf<'table'>, { rows }: Paged): Block => ({
  ...table,
  rows: table.rows.map((row, index) => ({ ...row, keep: rows.get(rowName(table.id, index)) ?? row.keep === true })),
});

/** The report with its contents' page numbers, in the document's digits. */
export function withPages(given: Report): Report {
  const { report, pages } = settled(given);
  const page = (id: string): string => inDigits(String(pages.headings.get(id) ?? ''), report.look.digits);
  const block = (one: Block): Block => {
    if (one.kind === 'table') return kept(one, pages);
    return one.kind === 'contents' ? { ...one, entries: one.entries.map((entry) => ({ ...entry, page: page(entry.to) })) } : one;
  };
  return { ...report, sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })) };
}
