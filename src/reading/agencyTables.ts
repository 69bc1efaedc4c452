/** The tables of a document that have their agencies in rows or columns: figures, levels, and an account of every row that holds a figure. */
import type { Framework, Problem } from '../model';
import { agencyNameOf, agencyNamesIn, toArabicDigits } from '../thai';
import { type Accounted, type Aside, accountOf, accountOfLine } from './agencyAccount';
import { withPoints } from './agencyDecimals';
import { belowEachOther, withCarriedNames, withTypes } from './agencyLayout';
import { agencyIn } from './agencyNames';
import { namingOf } from './agencyNaming';
import { type AgencyLine, agencyLines, isHead, joinedByTitles, tableOfFlatLines } from './agencyRows';
import { tableOfCards, tableOfSingleCells } from './agencySpaced';
import { readTotals } from './agencyTotals';
import { withWholeHeading, withWholeNames } from './agencyWrapped';
import type { TextBlock, TextRow } from './blocks';
import { tight } from './clean';
import type { FlowLine } from './flow';
import { tablesInLines } from './lists';
import { readScoreTable, type TableHead } from './scores';
import { yearIn } from './series';
import type { FoundScore } from './types';
import { vocabularyOf } from './vocabulary';

/** A page break between two parts of a table leaves at most so many lines. */
const PAGE_BREAK_LINES = 4;

interface AgencyTables {
  readonly scores: readonly FoundScore[];
  readonly levels: Levels;
  readonly problems: readonly Problem[];
  /** Rows that name an agency, whether its figures could be read or not. */
  readonly named: readonly AgencyLine[];
  /** Rows of sums, means and the like: seen, and no agencies. */
  readonly aside: readonly Aside[];
}

/** Levels as printed, by agency and line: two agencies may have one name. */
export type Levels = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** "ผลคะแนน ปี 2567" between two tables: the year of the one below. Dates and lines of several years say none. */
function yearOfLines(lines: readonly FlowLine[]): number | null {
  const years = lines.flatMap(({ text }) =>
    /วันที่|ข้อมูล|เดือน|แผน|ภายใน/.test(text) || !/ปี|ITA|พ\.ศ\.|ประเมิน/.test(text) ? [] : (yearIn(toArabicDigits(tight(text))) ?? []),
  );
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

interface Reader {
  readonly framework: Framework;
  readonly grid: boolean;
  /** The title speaks of targets, drafts or another assessment; figures that no heading names are then nobody's totals. */
  readonly supposed: boolean;
}

/**
 * What one table says; `inherited` is the heading of the same table before a page break, `above` what the line above it names, `goesOn` whether
 * a table of agencies ends right above it.
 */
function readOne(
  printed: readonly TextRow[],
  { framework, grid, supposed }: Reader,
  inherited: TableHead | null,
  above: ReturnType<typeof agencyIn>,
  goesOn: boolean,
): AgencyTables & { readonly head: TableHead | null; readonly isAbout: boolean } {
  const vocabulary = vocabularyOf(framework);
  const { rows: source, problems: commas } = withPoints(printed, grid);
  const rows = withCarriedNames(withWholeNames(withTypes(belowEachOther(withWholeHeading(source, vocabulary)))));
  const table = readScoreTable(rows, vocabulary, grid, inherited, above);
  const own = table.scores.filter(({ agency }) => agency !== undefined);
  const lines = agencyLines(rows);
  const totals = own.length > 0 ? null : readTotals(rows, grid);
  const hasTotals = totals !== null && totals.scores.length > 0;
  const plain = own.length === 0 && !hasTotals && inherited === null && !rows.some(isHead) && !supposed;
  const scores = [...own, ...(hasTotals ? totals.scores : plain ? rows.flatMap(totalOfRow) : [])];
  const problems = [...(own.length > 0 || lines.length > 0 ? table.problems : []), ...(hasTotals ? totals.problems : [])];
  const levels = new Map<string, Map<number, string>>();
  for (const { agency, line, value } of [...(hasTotals ? totals.levels : []), ...table.levels])
    if (agency) levels.set(agency, (levels.get(agency) ?? new Map<number, string>()).set(line, value));
  const isAbout =
    goesOn || scores.length > 0 || lines.length > 0 || rows.some(({ cells }) => cells.some((cell) => agencyIn(cell) !== null));
  const account: Accounted = isAbout
    ? accountOf(rows, { scores, problems, named: scores.length > 0 ? lines : [], grid })
    : { problems: [], aside: [] };
  return {
    scores,
    levels,
    problems: [...(scores.length > 0 ? commas : []), ...problems, ...account.problems],
    named: scores.length > 0 ? lines : [],
    aside: account.aside,
    head: table.head,
    isAbout,
  };
}

const totalOfRow = ({ line, cells }: TextRow): readonly FoundScore[] => totalOfLine({ line, text: cells.join(' ') });

/** All tables of a document, and the lines between them that name one agency and one figure. */
export function readAgencyTables(source: readonly TextBlock[], reader: Reader): AgencyTables {
  const vocabulary = vocabularyOf(reader.framework);
  const parts: AgencyTables[] = [];
  let head: TableHead | null = null;
  let end = 0;
  let above: ReturnType<typeof agencyIn> = null;
  let year: number | null = null;
  // Where the last table of agencies ended.
  let aboutEnd = Number.NEGATIVE_INFINITY;
  const read = (rows: readonly TextRow[], inherited: TableHead | null): TableHead | null => {
    const first = rows[0]?.line ?? 0;
    const one = readOne(rows, reader, inherited, above, first - aboutEnd <= PAGE_BREAK_LINES);
    if (one.isAbout) aboutEnd = rows[rows.length - 1]?.line ?? first;
    // The year above a table is that of its figures, where these name none.
    const own = year;
    parts.push(own === null ? one : { ...one, scores: one.scores.map((score) => ({ year: own, ...score })) });
    return one.head;
  };
  for (const block of joinedByTitles(source)) {
    if (block.kind === 'table') {
      const start = block.rows[0]?.line ?? 0;
      head = read(block.rows, start - end <= PAGE_BREAK_LINES ? head : null);
      end = block.rows[block.rows.length - 1]?.line ?? start;
      continue;
    }
    year = yearOfLines(block.lines) ?? year;
    const flat = tableOfFlatLines(block.lines) ?? tableOfSingleCells(block.lines) ?? (reader.supposed ? null : tableOfCards(block.lines));
    if (flat) {
      read(flat.rows, null);
      continue;
    }
    const last = [...block.lines].reverse().find(({ text }) => text.trim() !== '');
    for (const part of tablesInLines(block.lines, vocabulary).blocks) {
      if (part.kind === 'table') read(part.rows, null);
      else parts.push(...part.lines.map((line) => readLine(line, reader)));
    }
    above = last ? agencyIn(last.text) : above;
  }
  const levels = new Map<string, Map<number, string>>();
  for (const one of parts) for (const [agency, own] of one.levels) levels.set(agency, new Map([...(levels.get(agency) ?? []), ...own]));
  return {
    scores: parts.flatMap(({ scores }) => scores),
    levels,
    problems: parts.flatMap(({ problems }) => problems),
    named: parts.flatMap(({ named }) => named),
    aside: parts.flatMap(({ aside }) => aside),
  };
}

function readLine(line: FlowLine, { supposed }: Reader): AgencyTables {
  const scores = supposed ? [] : totalOfLine(line);
  const { problems, aside } = scores.length > 0 ? { problems: [], aside: [] } : accountOfLine(line);
  return { scores, levels: new Map(), problems, named: [], aside };
}

/** "3. เทศบาลตำบล… ได้ 93.20 คะแนน", "อบต.… 93.20, ทต.… 88.10": each agency of a line with the one figure behind it; none where one has not. */
function totalOfLine({ line, text }: FlowLine): readonly FoundScore[] {
  const named = agencyNamesIn(text);
  if (named.length < 2) return totalBehind(line, text, named[0]);
  const district = districtBefore(text.slice(0, named[0]?.index));
  const totals = named.map((one, at) =>
    totalBehind(line, text.slice(one.index, named[at + 1]?.index), one.district === '' ? { ...one, district } : one),
  );
  return totals.every((found) => found.length === 1) ? totals.flat() : [];
}

/** "อำเภอสันทราย จำนวน 3 แห่ง ได้แก่ …": where all agencies of the sentence lie; '' where it names no district or two. */
function districtBefore(text: string): string {
  const [only, other] = [...text.matchAll(/(?<!ทุก|ทั้ง|ใน)อำเภอ ?([ก-๙]{2,20})/g)].map(([, name = '']) => name);
  return only !== undefined && other === undefined ? only : '';
}

const SUM_BEHIND = /(?<=\d\.\d{1,4}.*)(?:ค่า|คะแนน)?(?:เฉลี่ย|ภาพรวม|รวมทั้ง).*$/s;

function totalBehind(line: number, said: string, only: ReturnType<typeof agencyNamesIn>[number] | undefined): readonly FoundScore[] {
  if (!only || namingOf(agencyNameOf(only)) !== 'agency') return [];
  // "… 81.19 คะแนน เฉลี่ยทั้งอำเภอ 87.71 คะแนน": the mean is nobody's.
  const text = toArabicDigits(said).replace(SUM_BEHIND, '');
  const numbers = text.match(/(?<![\d.,/])\d{1,3}\.\d{1,4}(?![\d.])/g) ?? [];
  const value = Number(numbers[0]);
  if (numbers.length !== 1 || value > 100) return [];
  const lies = {
    ...(only.district === '' ? {} : { district: only.district }),
    ...(only.province === '' ? {} : { province: only.province }),
  };
  return [
    {
      key: 'total',
      value,
      line,
      quote: text.trim().slice(0, 100),
      certainty: 'likely',
      form: 'prose',
      agency: agencyNameOf(only),
      ...lies,
    },
  ];
}
