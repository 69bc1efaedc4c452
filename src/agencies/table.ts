/**
 * table.json: all agencies and years as a page shows them, small enough for a browser. Columns are those of sql/answers/ranking.sql; what is counted
 * here over the rows that people filtered is counted as the SQL counts it (a test holds them against each other), and no score is computed.
 */
import { toArabicDigits } from '../thai/digits';
import { roundScore } from '../thai/score';
import { squeeze } from '../thai/text';
import type { AgencyProblem } from './model';

/** Indicators of every framework so far. */
export const INDICATOR_COLUMNS = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8', 'i9', 'i10'] as const;

export const TABLE_COLUMNS = [
  'agency_id',
  'agency',
  'type',
  'district',
  'province',
  'year',
  'total',
  'level',
  'provisional',
  'passed',
  'iit',
  'eit',
  'oit',
  ...INDICATOR_COLUMNS,
  'below',
  'missing',
  'place',
  'change',
] as const;
type Column = (typeof TABLE_COLUMNS)[number];

export type TableValue = string | number | boolean | null;

/** What a page must know of a fiscal year. */
export interface TableYear {
  readonly year: number;
  readonly threshold: number;
  readonly indicators: readonly { readonly number: number; readonly name: string; readonly tool: string }[];
  /** Best first. */
  readonly levels: readonly string[];
}

export interface TableFile {
  /** Newest first. */
  readonly years: readonly TableYear[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableValue[])[];
  readonly problems: readonly AgencyProblem[];
}

/** One agency's year. Scores are unrounded; null where unknown. */
export interface AgencyTableRow {
  readonly id: string;
  readonly agency: string;
  readonly type: string;
  readonly district: string;
  readonly province: string;
  readonly year: number;
  readonly total: number | null;
  readonly level: string;
  readonly provisional: boolean;
  readonly passed: boolean;
  readonly tools: { readonly IIT: number | null; readonly EIT: number | null; readonly OIT: number | null };
  /** By number, from 1 on. */
  readonly indicators: readonly (number | null)[];
  /** Indicators below the year's line. */
  readonly below: number;
  /** Kinds of data that are missing. */
  readonly missing: number;
  readonly place: number | null;
  /** Of the printed total on the year before. */
  readonly change: number | null;
}

/** The rows of a file, by name. */
export function rowsOfTable({ columns, rows }: TableFile): readonly AgencyTableRow[] {
  const place = new Map(columns.map((name, index) => [name, index]));
  return rows.map((row) => {
    const at = (name: Column): TableValue => row[place.get(name) ?? -1] ?? null;
    const text = (name: Column): string => String(at(name) ?? '');
    const number = (name: Column): number | null => {
      const value = at(name);
      return typeof value === 'number' ? value : null;
    };
    return {
      id: text('agency_id'),
      agency: text('agency'),
      type: text('type'),
      district: text('district'),
      province: text('province'),
      year: number('year') ?? 0,
      total: number('total'),
      level: text('level'),
      provisional: at('provisional') === true,
      passed: at('passed') === true,
      tools: { IIT: number('iit'), EIT: number('eit'), OIT: number('oit') },
      indicators: INDICATOR_COLUMNS.map(number),
      below: number('below') ?? 0,
      missing: number('missing') ?? 0,
      place: number('place'),
      change: number('change'),
    };
  });
}

/** '' takes all. */
export interface TableFilter {
  readonly search: string;
  readonly province: string;
  readonly district: string;
  readonly type: string;
  readonly level: string;
  /** Only agencies with an indicator below the line. */
  readonly below: boolean;
}

export const NO_FILTER: TableFilter = { search: '', province: '', district: '', type: '', level: '', below: false };

const key = (text: string): string => toArabicDigits(squeeze(text)).toLowerCase();

/** The rows that meet all of the filter; years are not looked at. */
export function filtered(
  rows: readonly AgencyTableRow[],
  { search, province, district, type, level, below }: TableFilter,
): readonly AgencyTableRow[] {
  const words = search
    .split(/\s+/)
    .map(key)
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (province === '' || row.province === province) &&
      (district === '' || row.district === district) &&
      (type === '' || row.type === type) &&
      (level === '' || row.level === level) &&
      (!below || row.below > 0) &&
      (words.length === 0 || hasAll(key(`${row.agency} ${row.district} ${row.province}`), words)),
  );
}

const hasAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

export type SortKey =
  | 'place'
  | 'agency'
  | 'type'
  | 'district'
  | 'province'
  | 'total'
  | 'level'
  | 'IIT'
  | 'EIT'
  | 'OIT'
  | 'change'
  | 'below';

const SORTED: { readonly [K in SortKey]: (row: AgencyTableRow) => string | number | null } = {
  place: (row) => row.place,
  agency: (row) => row.agency,
  type: (row) => row.type,
  district: (row) => row.district,
  province: (row) => row.province,
  total: (row) => row.total,
  level: (row) => row.level,
  IIT: (row) => row.tools.IIT,
  EIT: (row) => row.tools.EIT,
  OIT: (row) => row.tools.OIT,
  change: (row) => row.change,
  below: (row) => row.below,
};

/** A copy in order; what is unknown stands last either way. `levels`: best first. */
export function sorted(
  rows: readonly AgencyTableRow[],
  by: SortKey,
  rising: boolean,
  levels: readonly string[] = [],
): readonly AgencyTableRow[] {
  const of = (row: AgencyTableRow): string | number | null => {
    const value = SORTED[by](row);
    if (by === 'level') return levels.includes(String(value)) ? levels.indexOf(String(value)) : null;
    return value === '' ? null : value;
  };
  const order = new Intl.Collator('th', { numeric: true });
  return [...rows].sort((a, b) => {
    const [one, other] = [of(a), of(b)];
    if (one === null || other === null) return one === other ? order.compare(a.agency, b.agency) : one === null ? 1 : -1;
    const difference = typeof one === 'number' && typeof other === 'number' ? one - other : order.compare(String(one), String(other));
    return difference === 0 ? order.compare(a.agency, b.agency) : rising ? difference : -difference;
  });
}

/** How a group of agencies stands: the figures of sql/answers/passed_by_*. */
export interface Group {
  readonly name: string;
  readonly agencies: number;
  readonly scored: number;
  readonly passed: number;
  /** Of the unrounded totals; null where none is known. */
  readonly mean: number | null;
}

const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

function groupOf(name: string, rows: readonly AgencyTableRow[]): Group {
  return {
    name,
    agencies: rows.length,
    scored: rows.filter(({ total }) => total !== null).length,
    passed: rows.filter(({ passed }) => passed).length,
    mean: meanOf(rows.map(({ total }) => total)),
  };
}

function split(rows: readonly AgencyTableRow[], of: (row: AgencyTableRow) => string): ReadonlyMap<string, readonly AgencyTableRow[]> {
  const groups = new Map<string, AgencyTableRow[]>();
  for (const row of rows) {
    const name = of(row);
    const list = groups.get(name);
    if (list) list.push(row);
    else groups.set(name, [row]);
  }
  return groups;
}

/** Groups in the order of their names; rows of one year. */
export const groupsOf = (rows: readonly AgencyTableRow[], by: 'province' | 'district' | 'type'): readonly Group[] =>
  [...split(rows, (row) => row[by])].map(([name, own]) => groupOf(name, own)).sort((a, b) => a.name.localeCompare(b.name, 'th'));

/** All rows as one group. */
export const wholeOf = (rows: readonly AgencyTableRow[]): Group => groupOf('', rows);

/** A year's means. */
interface TrendYear {
  readonly year: number;
  readonly total: number | null;
  readonly IIT: number | null;
  readonly EIT: number | null;
  readonly OIT: number | null;
}

/** Means by year, oldest first. */
export const trendOf = (rows: readonly AgencyTableRow[]): readonly TrendYear[] =>
  [...split(rows, ({ year }) => String(year))]
    .map(([year, own]) => ({
      year: Number(year),
      total: meanOf(own.map(({ total }) => total)),
      IIT: meanOf(own.map(({ tools }) => tools.IIT)),
      EIT: meanOf(own.map(({ tools }) => tools.EIT)),
      OIT: meanOf(own.map(({ tools }) => tools.OIT)),
    }))
    .sort((a, b) => a.year - b.year);

/** Means of the indicators by number; rows of one year. */
export const indicatorMeans = (rows: readonly AgencyTableRow[]): readonly (number | null)[] =>
  INDICATOR_COLUMNS.map((_, index) => meanOf(rows.map(({ indicators }) => indicators[index] ?? null)));

const STEP = 5;
const LAST = 95;

/** Agencies in steps of five points of the printed total, the last from 95 to 100; from the lowest step that is met to the highest. */
export function distributionOf(rows: readonly AgencyTableRow[]): readonly { readonly from: number; readonly agencies: number }[] {
  const counts = new Map<number, number>();
  for (const { total } of rows) {
    if (total === null) continue;
    const from = Math.min(Math.floor(roundScore(total) / STEP) * STEP, LAST);
    counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const lowest = Math.min(...counts.keys());
  return Array.from({ length: (LAST - lowest) / STEP + 1 }, (_, index) => lowest + index * STEP).map((from) => ({
    from,
    agencies: counts.get(from) ?? 0,
  }));
}
