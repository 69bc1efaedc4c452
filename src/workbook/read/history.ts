/** คะแนนย้อนหลัง → score sets of earlier years. */
import type { ClosedMeasure, Grid, Score, ScoreKey, ScoreSet } from '../../model';
import { problem, t } from '../messages';
import { history as historySchema } from '../sheets/history';
import { codeOf, dataRows, isBlank, openTable, placeOf, rawOf, textOf } from '../table';
import { type Reporter, readScore, wholeNumber } from './context';

/** Columns that hold something else than a score. */
const NO_SCORES: readonly string[] = ['fiscalYear', 'level', 'measures'];

/** Earlier years, newest first; the assessed year and later ones are left out with a warning. */
export function readHistory(grid: Grid, fiscalYear: number, report: Reporter): readonly ScoreSet[] {
  const table = openTable(grid, historySchema);
  if (!table) return [];
  const years = new Map<number, ScoreSet>();
  for (const row of dataRows(table)) {
    const cell = rawOf(table, row, 'fiscalYear');
    if (isBlank(cell)) {
      const filled = historySchema.columns.find(({ key }) => !NO_SCORES.includes(key) && !isBlank(rawOf(table, row, key)));
      if (filled) report(problem('HISTORY_WITHOUT_YEAR', { at: placeOf(table, row, filled.key) }));
      continue;
    }
    const year = wholeNumber(cell);
    const at = placeOf(table, row, 'fiscalYear');
    if (year === null || year < 2500 || year > 2700) {
      report(problem('YEAR_INVALID', { at, subject: t('historyYear'), found: cell }));
    } else if (year === fiscalYear) {
      // The year was closed; its scores still stand in the score sheets, which win.
    } else if (year > fiscalYear) {
      report(problem('HISTORY_YEAR_NOT_EARLIER', { at, found: year, detail: String(fiscalYear) }));
    } else if (years.has(year)) {
      report(problem('HISTORY_YEAR_TWICE', { at, found: year }));
    } else {
      const scores = historySchema.columns.flatMap((column): readonly Score[] => {
        const place = table.columnOf.get(column.key);
        if (place === undefined || NO_SCORES.includes(column.key)) return [];
        const entry = { key: column.key as ScoreKey, subject: t('inYear', { subject: column.header, year }) };
        const score = readScore(table, row, place, entry, report);
        return score ? [score] : [];
      });
      years.set(year, { fiscalYear: year, scores, publishedLevel: codeOf(table, row, 'level') });
    }
  }
  return [...years.values()].sort((a, b) => b.fiscalYear - a.fiscalYear);
}

const isMeasure = (value: unknown): value is ClosedMeasure => {
  const { title, indicators, items } = (value ?? {}) as Partial<ClosedMeasure>;
  return typeof title === 'string' && Array.isArray(indicators) && Array.isArray(items);
};

/** The measures that followed from a year's scores, kept when it was closed; none where the hidden cell is empty or damaged. */
export function closedMeasures(grid: Grid, year: number): readonly ClosedMeasure[] {
  const table = openTable(grid, historySchema);
  const row = table && dataRows(table).find((candidate) => wholeNumber(rawOf(table, candidate, 'fiscalYear')) === year);
  if (!table || row === null || row === undefined) return [];
  try {
    const kept: unknown = JSON.parse(textOf(table, row, 'measures') || '[]');
    return Array.isArray(kept) ? kept.filter(isMeasure) : [];
  } catch {
    return [];
  }
}
