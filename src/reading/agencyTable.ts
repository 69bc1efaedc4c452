/** One reading of "a results table of many agencies": a province's or district's summary, whichever way it is turned. */

import type { FiscalYear, Framework, Problem, ScoreKey } from '../model';
import { PART_NAMES } from '../model';
import { PROVINCES, toArabicDigits } from '../thai';
import { type Aside, PLACE } from './agencyAccount';
import { agencyIn } from './agencyNames';
import { areaWord, namingOf } from './agencyNaming';
import { type AgencyLine, typeNameOf } from './agencyRows';
import { withTabs } from './agencySpaced';
import { type Levels, readAgencyTables } from './agencyTables';
import { blocksOf } from './blocks';
import { cleanLines, tight } from './clean';
import { collectScores } from './collect';
import { t } from './data/messages';
import { SUPPOSED } from './data/plain';
import { flowOf } from './flow';
import { blocksOfRows, rowsOfGrid } from './gridBlocks';
import { parseScore } from './numbers';
import { placeOf } from './place';
import { FULL_YEAR, yearIn } from './series';
import type { CellGrid, FoundScore } from './types';
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
  /** Rows with figures that are sums, means, targets and the like. Every row of these tables with a figure is in `rows`, `problems` or here. */
  readonly aside: readonly Aside[];
}

interface AgencyTableOptions {
  /** The framework of a fiscal year; `frameworkFor` of ita/. */
  readonly frameworkFor: (year: number) => Framework;
  /** The year, where the person already said it; else that of the text. */
  readonly year?: FiscalYear;
  /** What stands outside the table: the name of the sheet. Its year counts where the text names none. */
  readonly title?: string;
}

/** The latest year whose framework is asked for where nothing names a year. */
const FALLBACK_YEAR = 2568;

/**
 * Reads a table of many agencies: agencies down with figures across, agencies across, one row per agency and indicator, a table below each agency's
 * name, or lines "agency … total". A figure counts only where one reading explains it; all others are told in `problems`, and the row goes on.
 * @param source pasted text, or the cells of a sheet (row n is entry n − 1)
 * Never throws for what the source says.
 */
export function readAgencyTable(source: string | CellGrid, options: AgencyTableOptions): AgencyTableReading {
  const lines = typeof source === 'string' ? cleanLines(withTabs(source)) : rowsOfGrid(source).map(({ cells }) => cells.join(' '));
  const blocks = typeof source === 'string' ? blocksOf(lines) : blocksOfRows(rowsOfGrid(source));
  const flow = flowOf(lines.map((text, index) => ({ line: index + 1, text: text.replace(/[|\t]/g, ' ') })));
  const textYear =
    options.year ?? findYears(flow).fiscalYear?.value ?? yearOfTitle(lines) ?? yearIn(toArabicDigits(tight(options.title ?? '')));
  const framework = options.frameworkFor(textYear ?? FALLBACK_YEAR);
  const { scores, levels, problems, named, aside } = readAgencyTables(blocks, {
    framework,
    grid: typeof source !== 'string',
    supposed: aboveFigures(titleOf(lines)).some((text) => SUPPOSED.test(text)),
  });
  const types = new Map(named.map(({ line, type }) => [line, type]));
  const guessed = new Set(problems.flatMap((one) => (one.code === 'DIGIT_REPAIRED' ? guessOf(one) : [])));
  const all = group(scores).map((own) => resultOf(own, { framework, year: textYear, province: provinceOf(lines), levels, types, guessed }));
  const areas = areasAmong(all.map(({ row }) => row.agency));
  const rows = all.filter(({ row }) => !areas.has(row.agency));
  const names = namesByLine(scores, named);
  const open = new Set(all.flatMap(({ left }) => left.map(placeKey)));
  // Where there is no table of agencies, a figure alone in its line is nobody's loss.
  const found = problems
    .filter((one) => (rows.length > 0 || one.code !== 'AGENCY_UNNAMED') && !guessOf(one).some((guess) => open.has(guess)))
    .map((one) => withName({ ...one, line: lineOf(one) }, names));
  const told = [
    ...found,
    ...unread(named, new Set([...scores, ...found].map(({ line }) => line))),
    ...all.flatMap(({ row: { agency }, lines }) => (areas.has(agency) ? lines.map((line) => areaProblem({ agency, line })) : [])),
  ];
  const none: AgencyTableReading['problems'] =
    rows.length === 0 ? [{ severity: 'error', code: 'NO_AGENCIES', message: t('NO_AGENCIES'), line: null }] : [];
  return { rows: rows.map(({ row }) => row), problems: [...none, ...rows.flatMap(({ problems: own }) => own), ...told], aside };
}

const placeKey = ({ line, value }: { readonly line: number; readonly value: number }): string => `${line} ${value}`;

/** The figure in which letters were read as digits, by its line. */
function guessOf(problem: Problem): readonly string[] {
  if (problem.code !== 'DIGIT_REPAIRED') return [];
  const parsed = parseScore(problem.found ?? '');
  const line = lineOf(problem);
  return 'value' in parsed && line !== null ? [placeKey({ line, value: parsed.value })] : [];
}

/**
 * Names of provinces, districts and ministries that stand among other agencies: sums of these. They are agencies where most rows are their like, and a
 * province is one where not most are local administrations.
 */
function areasAmong(agencies: readonly string[]): ReadonlySet<string> {
  const names = [...new Set(agencies)];
  const areas = names.filter((name) => namingOf(name) === 'area');
  const local = names.filter((name) => agencyIn(name) !== null).length;
  return new Set(
    areas.filter((name) => {
      const like = areas.filter((other) => areaWord(other) === areaWord(name)).length;
      const isAgency = like * 2 >= names.length || (areaWord(name) === PROVINCE && local * 2 < names.length);
      return !isAgency;
    }),
  );
}

const PROVINCE = 'จังหวัด';

const areaProblem = ({ agency, line }: Pick<AgencyResult, 'agency' | 'line'>): AgencyTableReading['problems'][number] => ({
  severity: 'warn',
  code: 'AGENCY_AREA',
  line,
  message: `${placeOf({ line }, false).text} ${agency}: ${t('AGENCY_AREA')}`,
});

/** The agencies that stand on each line. */
function namesByLine(scores: readonly FoundScore[], named: readonly AgencyLine[]): ReadonlyMap<number, ReadonlySet<string>> {
  const names = new Map<number, Set<string>>();
  for (const { line, agency } of [...named, ...scores]) {
    const full = agency === undefined ? '' : (agencyIn(agency)?.name ?? agency);
    if (full !== '') names.set(line, (names.get(line) ?? new Set<string>()).add(full));
  }
  return names;
}

/** The problem with the agency of its line behind the place, where only one stands there and the message does not name it. */
function withName<P extends Problem & { readonly line: number | null }>(problem: P, names: ReadonlyMap<number, ReadonlySet<string>>): P {
  const [name, other] = [...(names.get(problem.line ?? 0) ?? [])];
  // What is said of the whole table is nobody's alone.
  if (problem.code === 'DECIMAL_COMMA' || name === undefined || other !== undefined || problem.message.includes(name)) return problem;
  return { ...problem, message: problem.message.replace(PLACE, (place) => `${place} ${name}`) };
}

const TITLE_LINES = 8;
const titleOf = (lines: readonly string[]): readonly string[] => lines.slice(0, TITLE_LINES);

/** The lines before the first that holds a figure. */
function aboveFigures(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => /\d\.\d/.test(toArabicDigits(line)));
  return first < 0 ? lines : lines.slice(0, first);
}

/** "ผลคะแนน ITA 2568": a year alone in the first lines. */
function yearOfTitle(lines: readonly string[]): FiscalYear | null {
  const title = toArabicDigits(titleOf(lines).join(' '));
  const years = new Set(title.match(new RegExp(FULL_YEAR, 'g')) ?? []);
  const common = new Set(years.size > 0 ? [] : (title.match(/(?<![\d.])20[12]\d(?![\d.])/g) ?? []));
  return years.size === 1 ? Number([...years][0]) : common.size === 1 ? yearIn([...common][0] ?? '') : null;
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

/** The only province that the lines name, rows of figures aside: a province may be assessed itself. */
function provinceOf(all: readonly string[]): string {
  const lines = all.filter((line) => !/\d\.\d/.test(toArabicDigits(line)));
  const named = new Set(PROVINCES.filter((name) => lines.some((line) => new RegExp(`(?<!ส่วน)(?:จังหวัด|จ\\.) ?${name}`).test(line))));
  return named.size === 1 ? ([...named][0] as string) : '';
}

const lineOf = ({ message }: Problem): number | null => {
  const match = PLACE.exec(message);
  return match ? Number(match[1]) : null;
};

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
  /** Figures in which letters were read as digits. */
  readonly guessed: ReadonlySet<string>;
}

/** The level on the agency's own line; the only one that is printed for its name, where it stands elsewhere. */
function levelOf(levels: Levels, agency: string, lines: readonly number[]): string {
  const own = levels.get(agency);
  const here = lines.map((line) => own?.get(line)).find((level) => level !== undefined);
  return here ?? (own?.size === 1 ? ([...own.values()][0] ?? '') : '');
}

interface OneResult {
  readonly row: AgencyResult;
  readonly problems: AgencyTableReading['problems'];
  /** All on which its figures stand. */
  readonly lines: readonly number[];
  /** Figures that were seen and not believed. */
  readonly left: readonly FoundScore[];
}

function resultOf(own: readonly FoundScore[], { framework, year, province, levels, types, guessed }: Known): OneResult {
  const [first] = own as readonly [FoundScore];
  const agency = first.agency ?? '';
  const collected = collectScores(own);
  const heard = witnessed(collected.scores, framework);
  const contradicted = new Set(collected.conflicts.map(({ key }) => key));
  // Tools in points of another scale: one sentence tells why they are left out and differ.
  const points = heard.problems.some(({ code }) => code === 'SCALE_UNKNOWN');
  // What a printed sum contradicts stays as printed, and is told.
  // A letter that was taken for a digit needs a printed mean or total that agrees: nobody is asked here.
  const isOpen = (score: FoundScore): boolean =>
    score.certainty === 'doubtful' ? score.doubt !== 'sums' : score.certainty === 'likely' && guessed.has(placeKey(score));
  const sound = heard.scores.filter((score) => !isOpen(score) && !contradicted.has(score.key));
  const tell = (code: string, at: number, message: string) => ({
    severity: 'warn' as const,
    code,
    line: at,
    message: `${placeOf({ line: at }, false).text} ${agency}: ${message}`,
  });
  const problems = [
    ...collected.conflicts.map(({ key, candidates }) => {
      const lines = [...new Set(own.filter((score) => score.key === key).map(({ line }) => line))];
      const values = candidates.map(({ value }) => value).join(', ');
      return tell(
        'AGENCY_CONFLICT',
        candidates[0]?.line ?? first.line,
        t('AGENCY_CONFLICT', { label: labelOf(key as ScoreKey), values, lines: lines.join(', ') }),
      );
    }),
    ...heard.scores
      .filter((score) => isOpen(score) && !contradicted.has(score.key) && !(points && score.key.startsWith('tool:')))
      .map(({ key, value, line }) => tell('AGENCY_DOUBTFUL', line, t('AGENCY_DOUBTFUL', { label: labelOf(key), value }))),
    ...heard.problems.filter(({ code }) => !(points && code === 'SUM_DIFFERS')).map(({ code, message }) => tell(code, first.line, message)),
    ...repeated(own, contradicted).map((lines) => ({
      ...tell('AGENCY_TWICE', lines[0] ?? first.line, t('AGENCY_TWICE', { lines: lines.join(', ') })),
      severity: 'info' as const,
    })),
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
    lines: [...new Set(own.map(({ line }) => line))],
    left: heard.scores.filter(isOpen),
  };
}

/** The lines on which figures of one agency and year stand again, contradictions aside. */
function repeated(own: readonly FoundScore[], contradicted: ReadonlySet<string>): readonly (readonly number[])[] {
  const lines = new Map<ScoreKey, Set<number>>();
  for (const { key, line } of own) if (!contradicted.has(key)) lines.set(key, (lines.get(key) ?? new Set<number>()).add(line));
  const all = new Set([...lines.values()].flatMap((set) => (set.size > 1 ? [...set] : [])));
  return all.size > 1 ? [[...all].sort((a, b) => a - b)] : [];
}

/** The key in words of a message. */
function labelOf(key: ScoreKey): string {
  const [kind = '', rest = ''] = key.split(':');
  if (kind === 'total') return t('TOTAL');
  if (kind === 'indicator') return t('INDICATOR', { number: rest });
  return kind === 'tool' || kind === 'part' ? PART_NAMES[rest as keyof typeof PART_NAMES] : rest;
}
