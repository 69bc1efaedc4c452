/** Comparison over the years (การเปรียบเทียบย้อนหลัง): indicators, tools, total and level, oldest year first. */
import { type Assessment, type FiscalYear, type LevelScheme, type ScoreKey, TOOLS, type YearSummary } from '../model';
import { reaches } from './classes';
import { frameworkFor } from './frameworks';
import { bandsOf } from './levels';
import { labels } from './phrases';
import { indicatorKey, toolKey } from './scores';

export interface ComparisonRow {
  readonly key: ScoreKey;
  /** Thai. */
  readonly label: string;
  /** By year, as in `years`; null where unknown. */
  readonly values: readonly (number | null)[];
  /** Against the year before; null for the first year, over a missing year, and where a score is unknown. */
  readonly changes: readonly (number | null)[];
  /** Last value minus first known value; null where fewer than two are known. */
  readonly overall: number | null;
  /** Consecutive years up to the last one: below the line, rising, falling. */
  readonly yearsBelow: number;
  readonly yearsRising: number;
  readonly yearsFalling: number;
}

export interface LevelChange {
  readonly from: FiscalYear;
  readonly to: FiscalYear;
  readonly before: string;
  readonly after: string;
  /** `otherScheme`: letters against the five levels, which cannot be compared. */
  readonly direction: 'up' | 'down' | 'same' | 'otherScheme';
}

interface Comparison {
  readonly years: readonly FiscalYear[];
  /** The total, the three tools, the ten indicators. */
  readonly rows: readonly ComparisonRow[];
  /** By year; '' where unknown. */
  readonly levels: readonly string[];
  readonly levelChanges: readonly LevelChange[];
  /** Consecutive years up to the last one at the same level. */
  readonly yearsAtLevel: number;
}

export function compareYears(assessment: Assessment): Comparison {
  const years = [...assessment.years].reverse();
  const row = (key: ScoreKey, label: string, value: (year: YearSummary) => number | null) =>
    comparisonRow(key, label, years, years.map(value), assessment.threshold);
  return {
    years: years.map((year) => year.fiscalYear),
    rows: [
      row('total', labels.total, (year) => year.total),
      ...TOOLS.map((tool) => row(toolKey(tool), tool, (year) => year.tools[tool])),
      ...assessment.indicators.map(({ number, name }) =>
        row(indicatorKey(number), labels.indicator(number, name), (year) => year.indicators[number] ?? null),
      ),
    ],
    levels: years.map((year) => year.level),
    levelChanges: levelChanges(assessment, years),
    yearsAtLevel: streak(years, (year) => year.level !== '' && year.level === assessment.level.name),
  };
}

function comparisonRow(
  key: ScoreKey,
  label: string,
  years: readonly YearSummary[],
  values: readonly (number | null)[],
  threshold: number,
): ComparisonRow {
  const changes = values.map((value, k) => {
    const before = values[k - 1] ?? null;
    const isNext = years[k]?.fiscalYear === (years[k - 1]?.fiscalYear ?? 0) + 1;
    return value === null || before === null || !isNext ? null : value - before;
  });
  const known = values.filter((value): value is number => value !== null);
  const first = known[0];
  const last = values[values.length - 1] ?? null;
  const count = (holds: (k: number) => boolean) => streak(years, (_, k) => holds(k));
  return {
    key,
    label,
    values,
    changes,
    overall: known.length < 2 || first === undefined || last === null ? null : last - first,
    yearsBelow: count((k) => {
      const value = values[k] ?? null;
      return value !== null && !reaches(value, threshold);
    }),
    yearsRising: count((k) => (changes[k] ?? 0) > 0),
    yearsFalling: count((k) => (changes[k] ?? 0) < 0),
  };
}

/** Consecutive years up to the last one for which the condition holds; a year without data ends the count. */
function streak(years: readonly YearSummary[], holds: (year: YearSummary, k: number) => boolean): number {
  let count = 0;
  for (let k = years.length - 1; k >= 0; k -= 1) {
    const year = years[k];
    const next = years[k + 1];
    if (!year || !holds(year, k) || (next && next.fiscalYear !== year.fiscalYear + 1)) break;
    count += 1;
  }
  return count;
}

function levelChanges(assessment: Assessment, years: readonly YearSummary[]): readonly LevelChange[] {
  const schemeOf = (year: FiscalYear): LevelScheme =>
    (year === assessment.fiscalYear ? assessment.framework : frameworkFor(year)).levelScheme;
  const known = years.filter((year) => year.level !== '');
  return known.slice(1).map((year, k): LevelChange => {
    const before = known[k] ?? year;
    const names = bandsOf(schemeOf(year.fiscalYear)).map((band) => band.name);
    const fall = names.indexOf(year.level) - names.indexOf(before.level);
    const comparable =
      schemeOf(before.fiscalYear) === schemeOf(year.fiscalYear) && names.includes(year.level) && names.includes(before.level);
    const direction = !comparable ? 'otherScheme' : fall === 0 ? 'same' : fall > 0 ? 'down' : 'up';
    return { from: before.fiscalYear, to: year.fiscalYear, before: before.level, after: year.level, direction };
  });
}
