/** The last look at the pages: numbers for the contents, rows that stay whole, and signatures that do not stand on a page alone. */
import { inDigits } from '../thai';
import { rowName } from './measure/heights';
import { type Cuts, newCuts } from './measure/lines';
import { measured, type Paged, paged } from './measure/pages';
import type { Block, BlockOf, Look, Report, Section } from './tree';

/** Table type may become this much smaller, in points, to bring the signatures onto the page of their table. */
const TIGHTER = [0, 0.5, 1, 1.5, 2] as const;

/** Type may become this much smaller, in points, so that no chapter ends with a few lines on a page of their own. */
const SMALLER = [0, 0.5, 1] as const;

/** The reckoning is not exact: what must hold, holds for pages a little shorter and a little longer too. */
const STRETCHES = [1.035, 0.965] as const;

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

/** Sections in a look, with their pages; what is said of them holds for all stretches. */
interface Tried {
  readonly look: Look;
  readonly sections: readonly Section[];
  readonly pages: Paged;
  readonly lonely: boolean;
  readonly fragments: number;
  /** Headings that are listed and whose page differs with the stretch, in their order. */
  readonly doubtful: readonly string[];
}

/** Headings that the contents list; none where there are no contents. */
function listed(sections: readonly Section[]): readonly string[] {
  const entries = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : [])));
  return entries.map(({ to }) => to);
}

function tried(sections: readonly Section[], look: Look, cuts: Cuts): Tried {
  const atoms = measured(sections, look, cuts);
  const pages = paged(atoms);
  const others = STRETCHES.map((stretch) => paged(atoms, stretch, pages.rows));
  return {
    look,
    sections,
    pages,
    lonely: [pages, ...others].some(({ lonely }) => lonely),
    fragments: Math.max(pages.fragments, ...others.map(({ fragments }) => fragments)),
    doubtful: listed(sections).filter((id) => others.some(({ headings }) => headings.get(id) !== pages.headings.get(id))),
  };
}

/** A heading this near to its page's end or beginning may begin a page without leaving a hole. */
const NEAR_END = 0.75;
const NEAR_START = 0.12;

/** So often at most a heading is made to begin a page. */
const FIRM = 8;

const beginning = (sections: readonly Section[], id: string): readonly Section[] =>
  sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.kind === 'heading' && block.id === id ? { ...block, newPage: true } : block)),
  }));

/** Listed headings that the reckoning puts at the top of a page, because what follows them does not fit the page before, are made to begin it. */
function atTheTop({ sections, pages }: Tried): readonly string[] {
  const ids = new Set(listed(sections));
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block, index) =>
      index > 0 &&
      block.kind === 'heading' &&
      block.newPage !== true &&
      ids.has(block.id) &&
      pages.above.get(block.id) === 0 &&
      blocks[index - 1]?.kind !== 'pageBreak'
        ? [block.id]
        : [],
    ),
  );
}

/** Listed headings near a page's end begin the next one where the reckoning cannot tell on which side they fall: the contents must be right. */
function firm(given: Tried, cuts: Cuts): Tried {
  const tops = atTheTop(given);
  let now = tops.length === 0 ? given : tried(tops.reduce(beginning, given.sections), given.look, cuts);
  for (let count = 0; count < FIRM; count += 1) {
    const next = now.doubtful.find((id) => {
      const above = now.pages.above.get(id) ?? 0;
      return above > NEAR_END || (above > 0 && above < NEAR_START);
    });
    if (next === undefined) return now;
    now = tried(beginning(now.sections, next), now.look, cuts);
  }
  return now;
}

/** The first look in which nothing stands alone; else the one with the fewest fragments among those whose signatures do not. */
function calmest(sections: readonly Section[], usual: Look, cuts: Cuts): Tried {
  let best: Tried | null = null;
  const worse = (one: Tried): number => (one.lonely ? 100 : 0) + 10 * one.fragments + one.doubtful.length;
  for (const smaller of SMALLER) {
    for (const tighter of TIGHTER) {
      const look: Look = { ...usual, fontSize: usual.fontSize - smaller, ...(tighter === 0 ? {} : { tighter }) };
      const one = firm(tried(sections, look, cuts), cuts);
      if (best === null || worse(one) < worse(best)) best = one;
      if (worse(best) === 0) return best;
    }
    // For a page number alone the body's type does not become smaller.
    if (best !== null && !best.lonely && best.fragments === 0) return best;
  }
  return best ?? tried(sections, usual, cuts);
}

function settled(report: Report): { readonly report: Report; readonly pages: Paged } {
  const cuts = newCuts();
  const calm = calmest(report.sections, report.look, cuts);
  const last = calm.sections[calm.sections.length - 1];
  const section = calm.lonely && last !== undefined ? parted(last) : null;
  if (section === null) return { report: { ...report, look: calm.look, sections: calm.sections }, pages: calm.pages };
  const again = firm(tried([...calm.sections.slice(0, -1), section], calm.look, cuts), cuts);
  return { report: { ...report, look: again.look, sections: again.sections }, pages: again.pages };
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
