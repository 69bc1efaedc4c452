/** คะแนนตัวชี้วัด, คะแนนรายข้อ and คะแนนย้อนหลัง → score sets. */
import { labels } from '../../ita';
import type { Framework, Grid, Indicator, Score } from '../../model';
import type { KeyOf } from '../columns';
import { problem } from '../messages';
import { indicators as indicatorSchema, SUMMARY_COLUMNS, SUMMARY_ROWS } from '../sheets/indicators';
import { codeOf, dataRows, headerKey, isBlank, openTable, placeOf, rawOf, type Table } from '../table';
import { type Reporter, readScore, wholeNumber } from './context';

/** What of a framework finds the rows of the indicators. */
interface KnownIndicators {
  readonly indicators: readonly Pick<Indicator, 'number' | 'name' | 'aliases'>[];
}

/** Where the ten rows and the summary block stand. */
interface IndicatorPlan {
  readonly table: Table<KeyOf<typeof indicatorSchema>> | null;
  readonly summary: Table<KeyOf<typeof SUMMARY_COLUMNS>> | null;
  readonly rowOf: ReadonlyMap<number, number>;
  /** Rows of the summary block by key. */
  readonly summaryRowOf: ReadonlyMap<string, number>;
  /** Rows that hold a score but name no indicator of the framework, or one that was there before. */
  readonly strangers: readonly number[];
  readonly doubles: readonly { readonly row: number; readonly number: number }[];
}

/** The number of the indicator that a row speaks of: by its number, or by name where the number is missing. */
function indicatorOf(table: Table<KeyOf<typeof indicatorSchema>>, row: number, framework: KnownIndicators): number | null {
  const number = wholeNumber(rawOf(table, row, 'number'));
  if (number !== null) return framework.indicators.some((indicator) => indicator.number === number) ? number : null;
  const name = headerKey(rawOf(table, row, 'name'));
  if (name === '') return null;
  const named = framework.indicators.find((indicator) => [indicator.name, ...indicator.aliases].some((alias) => headerKey(alias) === name));
  return named?.number ?? null;
}

/** The table and the summary block of the sheet, with the rows of each; the framework tells which rows are indicators. */
export function openIndicators(grid: Grid, framework: KnownIndicators): IndicatorPlan {
  const table = openTable(grid, indicatorSchema);
  const below = openTable(grid, { columns: SUMMARY_COLUMNS }, table ? table.headerRow + 1 : 1, 200);
  const rowOf = new Map<number, number>();
  const strangers: number[] = [];
  const doubles: { row: number; number: number }[] = [];
  if (table) {
    const end = below ? below.headerRow - 1 : table.lastRow;
    for (let row = table.headerRow + 1; row <= end; row++) {
      const number = indicatorOf(table, row, framework);
      if (number === null) {
        if (!isBlank(rawOf(table, row, 'score'))) strangers.push(row);
      } else if (rowOf.has(number)) doubles.push({ row, number });
      else rowOf.set(number, row);
    }
  }
  const summaryRowOf = new Map<string, number>();
  for (const row of below ? dataRows(below) : []) {
    const label = headerKey(rawOf(below!, row, 'label'));
    const found = SUMMARY_ROWS.find((entry) => [entry.label, ...entry.aliases].some((alias) => headerKey(alias) === label));
    if (found && !summaryRowOf.has(found.key)) summaryRowOf.set(found.key, row);
  }
  return { table, summary: below, rowOf, summaryRowOf, strangers, doubles };
}

/** Indicator scores and the published summary; the published level is '' where none stands there. */
export function readIndicators(
  grid: Grid,
  framework: Framework,
  report: Reporter,
): { readonly scores: readonly Score[]; readonly level: string } {
  const { table, summary, rowOf, summaryRowOf, strangers, doubles } = openIndicators(grid, framework);
  const scores: Score[] = [];
  const column = table?.columnOf.get('score');
  const nameOf = (number: number): string => framework.indicators.find((indicator) => indicator.number === number)?.name ?? '';
  if (table && column !== undefined) {
    for (const [number, row] of rowOf) {
      const score = readScore(
        table,
        row,
        column,
        { key: `indicator:${number}`, subject: labels.indicator(number, nameOf(number)) },
        report,
      );
      if (score) scores.push(score);
    }
    // Ten blanks are a year that is not entered yet; one blank among scores is one that was forgotten.
    if (scores.length > 0) {
      for (const [number, row] of rowOf)
        if (isBlank(rawOf(table, row, 'score')))
          report(problem('SCORE_BLANK', { at: placeOf(table, row, 'score'), subject: labels.indicator(number, nameOf(number)) }));
    }
    for (const row of strangers) {
      const found = codeOf(table, row, 'name') || codeOf(table, row, 'number');
      report(problem('INDICATOR_UNKNOWN', { at: placeOf(table, row, 'number') ?? placeOf(table, row, 'score'), found }));
    }
    for (const { row, number } of doubles) {
      report(
        problem('SCORE_TWICE', {
          at: placeOf(table, row, 'number') ?? placeOf(table, row, 'score'),
          subject: labels.indicator(number, nameOf(number)),
        }),
      );
    }
  }
  const published = summary?.columnOf.get('published');
  let level = '';
  if (summary && published !== undefined) {
    for (const entry of SUMMARY_ROWS) {
      const row = summaryRowOf.get(entry.key);
      if (row === undefined) continue;
      if (entry.key === 'level') {
        level = codeOf(summary, row, 'published');
        continue;
      }
      const score = readScore(summary, row, published, { key: entry.key, subject: entry.label }, report);
      if (score) scores.push(score);
    }
  }
  return { scores, level };
}
