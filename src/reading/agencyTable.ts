/** One reading of "a results table of many agencies": a province's or district's summary, whichever way it is turned. */

import type { FiscalYear, Framework, Problem, ScoreKey } from '../model';
import { PART_NAMES } from '../model';
import { agencyNameOf, agencyNamesIn, PROVINCES, toArabicDigits } from '../thai';
import { belowEachOther, withCarriedNames } from './agencyLayout';
import { agencyIn } from './agencyNames';
import { type AgencyLine, agencyLines, isHead, joinedByTitles, tableOfFlatLines, typeNameOf, unnamedLines } from './agencyRows';
import { readTotals } from './agencyTotals';
import { blocksOf, type TextBlock, type TextRow } from './blocks';
import { cleanLines } from './clean';
import { collectScores } from './collect';
import { t } from './data/messages';
import { SUPPOSED } from './data/plain';
import { flowOf } from './flow';
import { blocksOfRows, rowsOfGrid } from './gridBlocks';
import { tablesInLines } from './lists';
import { placeOf } from './place';
import { readScoreTable, type TableHead, type TableReading } from './scores';
import type { CellGrid, FoundScore } from './types';
import { vocabularyOf } from './vocabulary';
import { witnessed } from './witness';
import { findYears } from './years';

/** One agency's figures of one year, as its row or column states them. Unknown texts are ''. */
interface AgencyResult {
  /** The full name (องค์การบริหารส่วนตำบล…); the words of the cell where it names no type. */
  readonly agency: string;
  readonly type: string;
  readonly district: string;
  readonly province: string;
  /** null where neither table nor text names a year. */
  readonly year: FiscalYear | null;
  /** 0–100, unrounded, by key: `total`, `tool:IIT`, `part:EIT1`, `indicator:9`, `item:E1@EIT2`. Doubtful and contradicting figures are left out. */
  readonly scores: Readonly<Partial<Record<ScoreKey, number>>>;
  readonly level: string;
  /** 1-based line of the text, or row of the grid, of the first figure. */
  readonly line: number;
}

interface AgencyTableReading {
  readonly rows: readonly AgencyResult[];
  /** What was left out and why, with its line in front. An error where the source holds no such table. */
  readonly problems: readonly (Problem & { readonly line: number | null })[];
}

interface AgencyTableOptions {
  /** The framework of a fiscal year; `frameworkFor` of ita/. */
  readonly frameworkFor: (year: number) => Framework;
  /** The year, where the person already said it; else that of the text. */
  readonly year?: FiscalYear;
}

/** The latest year whose framework is asked for where nothing names a year. */
const FALLBACK_YEAR = 2568;
/** A page break between two parts of a table leaves at most so many lines. */
const PAGE_BREAK_LINES = 4;

/**
 * Reads a table of many agencies: agencies down with figures across, agencies across, one row per agency and indicator, a table below each agency's
 * name, or lines "agency … total". A figure counts only where one reading explains it; all others are told in `problems`, and the row goes on.
 * @param source pasted text, or the cells of a sheet (row n is entry n − 1)
 * Never throws for what the source says.
 */
export function readAgencyTable(source: string | CellGrid, options: AgencyTableOptions): AgencyTableReading {
  const lines = typeof source === 'string' ? cleanLines(source) : rowsOfGrid(source).map(({ cells }) => cells.join(' '));
  const blocks = typeof source === 'string' ? blocksOf(lines) : blocksOfRows(rowsOfGrid(source));
  const flow = flowOf(lines.map((text, index) => ({ line: index + 1, text: text.replace(/[|\t]/g, ' ') })));
  const textYear = options.year ?? findYears(flow).fiscalYear?.value ?? yearOfTitle(lines);
  const framework = options.frameworkFor(textYear ?? FALLBACK_YEAR);
  const { scores, levels, problems, named } = readTables(joinedByTitles(blocks), {
    framework,
    grid: typeof source !== 'string',
    supposed: titleOf(lines).some((text) => SUPPOSED.test(text)),
  });
  const types = new Map(named.map(({ line, type }) => [line, type]));
  const rows = group(scores).map((own) => resultOf(own, { framework, year: textYear, province: provinceOf(lines), levels, types }));
  const found = problems.map((one) => ({ ...one, line: lineOf(one) }));
  const told = [...found, ...unread(named, new Set([...scores, ...found].map(({ line }) => line)))];
  const none: AgencyTableReading['problems'] =
    rows.length === 0 ? [{ severity: 'error', code: 'NO_AGENCIES', message: t('NO_AGENCIES'), line: null }] : [];
  return { rows: rows.map(({ row }) => row), problems: [...none, ...rows.flatMap(({ problems: own }) => own), ...told] };
}

const TITLE_LINES = 8;
const titleOf = (lines: readonly string[]): readonly string[] => lines.slice(0, TITLE_LINES);

/** "ผลคะแนน ITA 2568": a year alone in the first lines. */
function yearOfTitle(lines: readonly string[]): FiscalYear | null {
  const years = new Set(toArabicDigits(titleOf(lines).join(' ')).match(/(?<!\d)25[4-9]\d(?!\d)/g) ?? []);
  return years.size === 1 ? Number([...years][0]) : null;
}

/** Rows of agencies without any figure that could be read, and of which nothing was told yet. */
const unread = (named: readonly AgencyLine[], known: ReadonlySet<number | null>): AgencyTableReading['problems'] =>
  named
    .filter(({ line }) => !known.has(line))
    .map(({ line, agency }) => ({
      severity: 'error',
      code: 'AGENCY_UNREAD',
      line,
      message: `${placeOf({ line }, false).text} ${agency}: ${t('AGENCY_UNREAD')}`,
    }));

const unnamed = (line: number): Problem => ({
  severity: 'warn',
  code: 'AGENCY_UNNAMED',
  message: `${placeOf({ line }, false).text}: ${t('AGENCY_UNNAMED')}`,
});

/** The only province that the lines name, rows of figures aside: a province may be assessed itself. */
function provinceOf(all: readonly string[]): string {
  const lines = all.filter((line) => !/\d\.\d/.test(toArabicDigits(line)));
  const named = new Set(PROVINCES.filter((name) => lines.some((line) => new RegExp(`(?<!ส่วน)(?:จังหวัด|จ\\.) ?${name}`).test(line))));
  return named.size === 1 ? ([...named][0] as string) : '';
}

const lineOf = ({ message }: Problem): number | null => {
  const match = /^(?:บรรทัด |ช่อง [A-Z]+)(\d+)/.exec(message);
  return match ? Number(match[1]) : null;
};

/** Adds any number of entries: a call takes no more than some hundred thousand arguments. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

interface Read {
  readonly scores: readonly FoundScore[];
  readonly levels: Levels;
  readonly problems: readonly Problem[];
  /** Rows that name an agency, whether its figures could be read or not. */
  readonly named: readonly AgencyLine[];
}

/** Levels as printed, by agency and line: two agencies may have one name. */
type Levels = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** `supposed`: the title speaks of targets, drafts or another assessment; figures that no heading names are then nobody's totals. */
function readTables(
  blocks: readonly TextBlock[],
  { framework, grid, supposed }: { readonly framework: Framework; readonly grid: boolean; readonly supposed: boolean },
): Read {
  const vocabulary = vocabularyOf(framework);
  const scores: FoundScore[] = [];
  const levels = new Map<string, Map<number, string>>();
  const named: AgencyLine[] = [];
  const addLevel = ({ agency, line, value }: TableReading['levels'][number]): void => {
    if (agency) levels.set(agency, (levels.get(agency) ?? new Map<number, string>()).set(line, value));
  };
  const problems: Problem[] = [];
  let head: TableHead | null = null;
  let end = 0;
  let above: ReturnType<typeof agencyIn> = null;
  const read = (source: readonly TextRow[], inherited: TableHead | null): TableHead | null => {
    const rows = withCarriedNames(belowEachOther(source));
    const table = readScoreTable(rows, vocabulary, grid, inherited, above);
    const own = table.scores.filter(({ agency }) => agency !== undefined);
    append(scores, own);
    const lines = agencyLines(rows);
    // Figures that are no scores are told, also where nothing else could be read of the agencies.
    if (own.length > 0 || lines.length > 0) append(problems, table.problems);
    if (own.length > 0) append(named, lines);
    const totals = own.length > 0 ? null : readTotals(rows, grid);
    if (totals && totals.scores.length > 0) {
      append(scores, totals.scores);
      append(named, lines);
      append(problems, totals.problems);
      totals.levels.forEach(addLevel);
    }
    table.levels.forEach(addLevel);
    const plain = own.length === 0 && (totals?.scores.length ?? 0) === 0 && inherited === null && !rows.some(isHead);
    if (plain && !supposed)
      append(
        scores,
        rows.flatMap(({ line, cells }) => totalOfLine({ line, text: cells.join(' ') })),
      );
    if (own.length > 0 || (totals?.scores.length ?? 0) > 0) append(problems, unnamedLines(rows).map(unnamed));
    return table.head;
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      const start = block.rows[0]?.line ?? 0;
      head = read(block.rows, start - end <= PAGE_BREAK_LINES ? head : null);
      end = block.rows[block.rows.length - 1]?.line ?? start;
      continue;
    }
    const flat = tableOfFlatLines(block.lines);
    if (flat) {
      read(flat.rows, null);
      continue;
    }
    const last = [...block.lines].reverse().find(({ text }) => text.trim() !== '');
    for (const part of tablesInLines(block.lines, vocabulary).blocks) {
      if (part.kind === 'table') read(part.rows, null);
      else if (!supposed) append(scores, part.lines.flatMap(totalOfLine));
    }
    above = last ? agencyIn(last.text) : above;
  }
  return { scores, levels, problems, named };
}

/** "3. เทศบาลตำบล… ได้ 93.20 คะแนน": one agency and one figure with decimals in a line. */
function totalOfLine({ line, text }: { readonly line: number; readonly text: string }): readonly FoundScore[] {
  const named = agencyNamesIn(text);
  const [only] = named;
  if (!only || named.length > 1) return [];
  const numbers = toArabicDigits(text).match(/(?<![\d.,/])\d{1,3}\.\d{1,4}(?![\d.])/g) ?? [];
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

/** The figures of each agency and year, in the order in which they were found. */
function group(scores: readonly FoundScore[]): readonly (readonly FoundScore[])[] {
  const groups = new Map<string, FoundScore[]>();
  for (const score of scores) {
    const key = `${score.agency}|${score.district ?? ''}|${score.province ?? ''}|${score.year ?? ''}`;
    const known = groups.get(key);
    if (known) known.push(score);
    else groups.set(key, [score]);
  }
  return [...groups.values()];
}

interface Known {
  readonly framework: Framework;
  readonly year: FiscalYear | null;
  readonly province: string;
  readonly levels: Levels;
  /** What a column of types says, by line. */
  readonly types: ReadonlyMap<number, string>;
}

/** The level on the agency's own line; the only one that is printed for its name, where it stands elsewhere. */
function levelOf(levels: Levels, agency: string, lines: readonly number[]): string {
  const own = levels.get(agency);
  const here = lines.map((line) => own?.get(line)).find((level) => level !== undefined);
  return here ?? (own?.size === 1 ? ([...own.values()][0] ?? '') : '');
}

function resultOf(
  own: readonly FoundScore[],
  { framework, year, province, levels, types }: Known,
): { readonly row: AgencyResult; readonly problems: AgencyTableReading['problems'] } {
  const [first] = own as readonly [FoundScore];
  const agency = first.agency ?? '';
  const collected = collectScores(own);
  const heard = witnessed(collected.scores, framework);
  const contradicted = new Set(collected.conflicts.map(({ key }) => key));
  // Tools in points of another scale: one sentence tells why they are left out and differ.
  const points = heard.problems.some(({ code }) => code === 'SCALE_UNKNOWN');
  // What a printed sum contradicts stays as printed, and is told.
  const isOpen = ({ certainty, doubt }: FoundScore): boolean => certainty === 'doubtful' && doubt !== 'sums';
  const sound = heard.scores.filter((score) => !isOpen(score) && !contradicted.has(score.key));
  const tell = (code: string, at: number, message: string) => ({
    severity: 'warn' as const,
    code,
    line: at,
    message: `${placeOf({ line: at }, false).text} ${agency}: ${message}`,
  });
  const problems = [
    ...collected.conflicts.map(({ key, candidates }) =>
      tell(
        'AGENCY_CONFLICT',
        candidates[0]?.line ?? first.line,
        t('AGENCY_CONFLICT', {
          label: labelOf(key as ScoreKey),
          values: candidates.map(({ value }) => value).join(', '),
        }),
      ),
    ),
    ...heard.scores
      .filter((score) => isOpen(score) && !contradicted.has(score.key) && !(points && score.key.startsWith('tool:')))
      .map(({ key, value, line }) => tell('AGENCY_DOUBTFUL', line, t('AGENCY_DOUBTFUL', { label: labelOf(key), value }))),
    ...heard.problems.filter(({ code }) => !(points && code === 'SUM_DIFFERS')).map(({ code, message }) => tell(code, first.line, message)),
    ...(first.year === undefined && year === null ? [tell('AGENCY_YEAR_UNKNOWN', first.line, t('AGENCY_YEAR_UNKNOWN'))] : []),
  ];
  return {
    row: {
      agency,
      type: typeNameOf(agency, types.get(first.line) ?? ''),
      district: first.district ?? '',
      province: first.province ?? province,
      year: first.year ?? year,
      scores: Object.fromEntries(sound.map(({ key, value }) => [key, value])),
      level: levelOf(
        levels,
        agency,
        own.map(({ line }) => line),
      ),
      line: first.line,
    },
    problems,
  };
}

/** The key in words of a message. */
function labelOf(key: ScoreKey): string {
  const [kind = '', rest = ''] = key.split(':');
  if (kind === 'total') return t('TOTAL');
  if (kind === 'indicator') return t('INDICATOR', { number: rest });
  return kind === 'tool' || kind === 'part' ? PART_NAMES[rest as keyof typeof PART_NAMES] : rest;
}
