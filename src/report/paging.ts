/** The last look at the pages: numbers for the contents, rows that stay whole, and signatures that do not stand on a page alone. */
import { inDigits } from '../thai';
import { rowName } from './measure/heights';
import { beginning, closed, holdsBefore, type LaidSection, laid, parted } from './measure/laid';
import { newCuts } from './measure/lines';
import { type Paged, paged } from './measure/pages';
import type { Block, BlockOf, Look, Report, TableRow } from './tree';

/** Table type may become this much smaller, in points, where signatures would stand alone, or a line or two of a high row. */
const TIGHTER = [0, 0.5, 1, 1.5, 2] as const;

/** Dense tables are small already: theirs may lose this much more. */
const TIGHTER_DENSE = 1;

/** The reckoning is not exact: what must hold, holds for pages a little shorter and a little longer too. */
const STRETCHES = [1.01, 0.99] as const;

/** The contents must be right in programs whose lines end elsewhere, too: a line more or less on a page. */
const LOOSE = [1.035, 0.965] as const;

/** Sections in a look, with their pages; what is said of them holds for all stretches. */
interface Tried {
  readonly look: Look;
  readonly sections: readonly LaidSection[];
  readonly pages: Paged;
  readonly lonely: boolean;
  readonly fragments: number;
  /** Headings that are listed and whose page differs with the stretch, in their order. */
  readonly doubtful: readonly string[];
  /** Headings at the top of a page, on pages that are a little shorter or longer, too. */
  readonly tops: ReadonlySet<string>;
}

const blocksOf = (sections: readonly LaidSection[]): readonly Block[] => sections.flatMap(({ section }) => section.blocks);

/** Headings that the contents list; none where there are no contents. */
const listed = (sections: readonly LaidSection[]): readonly string[] =>
  blocksOf(sections).flatMap((block) => (block.kind === 'contents' ? block.entries.map(({ to }) => to) : []));

function tried(given: readonly LaidSection[], look: Look): Tried {
  const first = paged(given);
  // A heading that must begin a page does so in the document, too.
  const { begins } = first.rows;
  const sections = begins.size === 0 ? given : given.map((section) => beginning(section, begins));
  const pages = begins.size === 0 ? first : paged(sections);
  const others = STRETCHES.map((stretch) => paged(sections, stretch, pages.rows));
  const ids = listed(sections);
  const loose = ids.length === 0 ? [] : LOOSE.map((stretch) => paged(sections, stretch, pages.rows));
  const tops = [...pages.above].filter(([id, above]) => above === 0 && others[0]?.above.get(id) === 0).map(([id]) => id);
  return {
    look,
    sections,
    pages,
    tops: new Set(tops),
    lonely: [pages, ...others].some(({ lonely }) => lonely),
    fragments: Math.max(pages.fragments, ...others.map(({ fragments }) => fragments)),
    doubtful: ids.filter((id) => loose.some(({ headings }) => headings.get(id) !== pages.headings.get(id))),
  };
}

/** A heading this near to its page's end may begin the next one without leaving a hole. */
const NEAR_END = 0.75;

/** So often at most a heading is made to begin a page. */
const FIRM = 8;

const begun = ({ sections, look }: Tried, headings: readonly string[]): Tried =>
  tried(
    // Where a chapter begins a page, the one before it ends.
    sections.map((section) => closed(beginning(section, headings))),
    look,
  );

/**
 * Listed headings that the reckoning puts at the top of a page, because what follows them does not fit the page before, are made to begin it; not those
 * before which a few lines might go over: these would have the page to themselves.
 */
function atTheTop({ sections, tops }: Tried): readonly string[] {
  const ids = new Set(listed(sections));
  return sections.flatMap(({ section: { blocks } }) =>
    blocks.flatMap((block, index) =>
      index > 0 &&
      block.kind === 'heading' &&
      block.newPage !== true &&
      ids.has(block.id) &&
      tops.has(block.id) &&
      blocks[index - 1]?.kind !== 'pageBreak'
        ? [block.id]
        : [],
    ),
  );
}

/** Listed headings near a page's end begin the next one where the reckoning cannot tell on which side they fall: the contents must be right. */
function firm(given: Tried): Tried {
  const tops = atTheTop(given);
  let now = tops.length === 0 ? given : begun(given, tops);
  const done = new Set<string>();
  for (let count = 0; count < FIRM; count += 1) {
    const { sections, pages } = now;
    const nearEnd = (id: string): boolean => (pages.above.get(id) ?? 0) > NEAR_END;
    const next = now.doubtful.find((id) => !done.has(id) && (nearEnd(id) || sections.some((section) => holdsBefore(section, id))));
    if (next === undefined) return now;
    done.add(next);
    const after = begun(now, [next]);
    // In the middle of a page a break that leaves the doubt where it was is a hole for nothing.
    if (nearEnd(next) || !after.doubtful.includes(next)) now = after;
  }
  return now;
}

/** The last rows of the table before the signatures, on the signatures' page. */
function withRows(one: Tried): Tried {
  const last = one.sections[one.sections.length - 1];
  const section = one.lonely && last !== undefined ? parted(last) : null;
  return section === null ? one : tried([...one.sections.slice(0, -1), section], one.look);
}

const worse = ({ lonely, fragments, pages }: Tried): number => (lonely ? 100 : 0) + 10 * fragments + pages.rows.slivers;

/** The first look in which nothing stands alone; else the best of them. */
function settled({ sections, look: usual }: Report): Tried {
  const cuts = newCuts();
  let best: Tried | null = null;
  const { tighter: given = 0 } = usual;
  for (const more of TIGHTER) {
    if (given > 0 && more > TIGHTER_DENSE) break;
    const tighter = given + more;
    const look: Look = { ...usual, ...(tighter === 0 ? {} : { tighter }) };
    const one = withRows(tried(laid(sections, look, cuts).map(closed), look));
    if (best === null || worse(one) < worse(best)) best = one;
    if (worse(best) === 0) break;
  }
  return firm(best as Tried);
}

/** The rows of a table with what was decided of them. */
const kept = (table: BlockOf<'table'>, { rows }: Paged): Block => ({
  ...table,
  rows: table.rows.map((row, index): TableRow => {
    const name = rowName(table.id, index);
    const below = rows.below.get(name);
    return { ...row, keep: rows.whole.get(name) ?? row.keep === true, ...(below === undefined ? {} : { below }) };
  }),
});

/** The report with its contents' page numbers, in the document's digits. */
export function withPages(report: Report): Report {
  const { look, sections, pages } = settled(report);
  const page = (id: string): string => inDigits(String(pages.headings.get(id) ?? ''), look.digits);
  const block = (one: Block): Block => {
    if (one.kind === 'table') return kept(one, pages);
    return one.kind === 'contents' ? { ...one, entries: one.entries.map((entry) => ({ ...entry, page: page(entry.to) })) } : one;
  };
  const covers = report.sections.filter(({ cover }) => cover === true);
  return { ...report, look, sections: [...covers, ...sections.map(({ section }) => ({ ...section, blocks: section.blocks.map(block) }))] };
}
