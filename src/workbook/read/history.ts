/** คะแนนย้อนหลัง → score sets of earlier years. */
import type { Grid, Score, ScoreKey, ScoreSet } from '../../model';
import { problem, WORDS } from '../messages';
import { history as historySchema } from '../sheets/history';
import { codeOf, dataRows, isBlank, openTable, placeOf, rawOf } from '../table';
import { type ReadContext, type Report, readScore, wholeNumber } from './context';

/** Earlier years, newest first; the assessed year and later ones are left out with a warning. */
export function readHistory(grid: Grid, fiscalYear: number, context: ReadContext, report: Report): readonly ScoreSet[] {
  const table = openTable(grid, historySchema);
  if (!table) return [];
  const years = new Map<number, ScoreSet>();
  for (const row of dataRows(table)) {
    const cell = rawOf(table, row, 'fiscalYear');
    if (isBlank(cell)) continue;
    const year = wholeNumber(cell);
    const at = placeOf(table, row, 'fiscalYear');
    if (year === null || year < 2500 || year > 2700) {
      report(problem('YEAR_INVALID', { at, subject: 'ปีงบประมาณในคะแนนย้อนหลัง', found: cell }));
    } else if (year === fiscalYear) {
      // The year was closed; its scores still stand in the score sheets, which win.
    } else if (year > fiscalYear) {
      report(problem('HISTORY_YEAR_NOT_EARLIER', { at, found: year, detail: String(fiscalYear) }));
    } else if (years.has(year)) {
      report(problem('HISTORY_YEAR_TWICE', { at, found: year }));
    } else {
      const scores = historySchema.columns.flatMap((column): readonly Score[] => {
        const place = table.columnOf.get(column.key);
        if (place === undefined || column.key === 'fiscalYear' || column.key === 'level') return [];
        const entry = { key: column.key as ScoreKey, subject: WORDS.inYear(column.header, year) };
        const score = readScore(table, row, place, entry, context, report);
        return score ? [score] : [];
      });
      years.set(year, { fiscalYear: year, scores, publishedLevel: codeOf(table, row, 'level') });
    }
  }
  return [...years.values()].sort((a, b) => b.fiscalYear - a.fiscalYear);
}
