/** คะแนนตัวชี้วัด, คะแนนรายข้อ and คะแนนย้อนหลัง → score sets. */
import type { Framework, Grid, Item, PartCode, Recommendation, Score, ScoreKey, ScoreSet } from '../../model';
import { normalizeThai, statements, toArabicDigits } from '../../thai';
import { problem, WORDS } from '../messages';
import { history as historySchema } from '../sheets/history';
import { indicators as indicatorSchema, SUMMARY_COLUMNS, SUMMARY_ROWS } from '../sheets/indicators';
import { items as itemSchema } from '../sheets/items';
import { cellText, codeOf, dataRows, headerKey, isBlank, openTable, placeOf, rawOf, type Table } from '../table';
import { type ReadContext, type Report, readScore, wholeNumber } from './context';

/** Where the ten rows and the summary block stand. */
export interface IndicatorPlan {
  readonly table: Table | null;
  readonly summary: Table | null;
  readonly rowOf: ReadonlyMap<number, number>;
  /** Rows of the summary block by key. */
  readonly summaryRowOf: ReadonlyMap<string, number>;
  /** Rows that hold a score but name no indicator of the framework, or one that was there before. */
  readonly strangers: readonly number[];
  readonly doubles: readonly { readonly row: number; readonly number: number }[];
}

/** The number of the indicator that a row speaks of: by its number, or by name where the number is missing. */
function indicatorOf(table: Table, row: number, framework: Framework): number | null {
  const number = wholeNumber(rawOf(table, row, 'number'));
  if (number !== null) return framework.indicators.some((indicator) => indicator.number === number) ? number : null;
  const name = headerKey(rawOf(table, row, 'name'));
  if (name === '') return null;
  const named = framework.indicators.find((indicator) => [indicator.name, ...indicator.aliases].some((alias) => headerKey(alias) === name));
  return named?.number ?? null;
}

export function openIndicators(grid: Grid, framework: Framework): IndicatorPlan {
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
  context: ReadContext,
  report: Report,
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
        { key: `indicator:${number}`, subject: WORDS.indicator(number, nameOf(number)) },
        context,
        report,
      );
      if (score) scores.push(score);
    }
    for (const row of strangers) {
      const found = codeOf(table, row, 'name') || codeOf(table, row, 'number');
      report(problem('INDICATOR_UNKNOWN', { at: placeOf(table, row, 'number') ?? placeOf(table, row, 'score'), found }));
    }
    for (const { row, number } of doubles) {
      report(
        problem('SCORE_TWICE', {
          at: placeOf(table, row, 'number') ?? placeOf(table, row, 'score'),
          subject: WORDS.indicator(number, nameOf(number)),
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
      const score = readScore(summary, row, published, { key: entry.key, subject: entry.label }, context, report);
      if (score) scores.push(score);
    }
  }
  return { scores, level };
}

/** What a row of the item sheet speaks of. */
export type ItemRow =
  | { readonly kind: 'item'; readonly row: number; readonly code: string; readonly item: Item | null }
  | { readonly kind: 'sub'; readonly row: number; readonly code: string }
  | { readonly kind: 'part'; readonly row: number; readonly code: string };

const PARTS = ['IIT', 'EIT', 'EIT1', 'EIT2', 'OIT'];

/** The rows of the item sheet that carry a code. */
export function itemRows(table: Table, framework: Framework): readonly ItemRow[] {
  const items = new Map(framework.items.map((item) => [item.code.toUpperCase(), item]));
  return dataRows(table).flatMap((row): readonly ItemRow[] => {
    const code = toArabicDigits(codeOf(table, row, 'code'))
      .toUpperCase()
      .replace(/\s/g, '');
    if (code === '') return [];
    if (PARTS.includes(code)) return [{ kind: 'part', row, code }];
    if (/^\d+\.\d+$/.test(code)) return [{ kind: 'sub', row, code }];
    return [{ kind: 'item', row, code, item: items.get(code) ?? null }];
  });
}

/** The column of the item sheet that holds the score of a part. */
export const partColumn = (part: PartCode): 'score' | 'EIT1' | 'EIT2' => (part === 'EIT1' || part === 'EIT2' ? part : 'score');

const partsOf = (item: Item): readonly PartCode[] => (item.tool === 'EIT' ? ['EIT1', 'EIT2'] : [item.tool]);

/** "ส่วนที่ 1: …" → part and text. */
function recommendationOf(line: string, tool: string): { readonly part: string; readonly text: string } {
  const match = /^\s*(?:EIT\s*)?ส่วนที่\s*([12๑๒])\s*[:：]\s*/.exec(line);
  if (!match) return { part: tool, text: line.trim() };
  return { part: `EIT${toArabicDigits(match[1] ?? '')}`, text: line.slice(match[0].length).trim() };
}

/** Item and sub-indicator scores, and the assessor's recommendations (one per line; the same line at several items is one recommendation). */
export function readItems(
  grid: Grid,
  framework: Framework,
  context: ReadContext,
  report: Report,
): { readonly scores: readonly Score[]; readonly recommendations: readonly Recommendation[] } {
  const table = openTable(grid, itemSchema);
  if (!table) return { scores: [], recommendations: [] };
  const scores: Score[] = [];
  const seen = new Set<string>();
  const recommendations = new Map<string, { part: string; items: string[]; text: string }>();
  for (const entry of itemRows(table, framework)) {
    const { row, code } = entry;
    const note = cellText(rawOf(table, row, 'recommendation'));
    const tool = entry.kind === 'item' ? (entry.item?.tool ?? '') : entry.kind === 'part' ? code : '';
    for (const line of statements(note)) {
      const { part, text } = recommendationOf(line, tool);
      const key = `${part} ${normalizeThai(text)}`;
      const known = recommendations.get(key) ?? { part, items: [], text };
      if (entry.kind === 'item' && !known.items.includes(code)) known.items.push(code);
      recommendations.set(key, known);
    }
    if (entry.kind === 'part') continue;
    const filled = (['score', 'EIT1', 'EIT2'] as const).filter((key) => !isBlank(rawOf(table, row, key)));
    if (filled.length === 0) continue;
    if (entry.kind === 'item' && !entry.item) {
      report(problem('ITEM_UNKNOWN', { at: placeOf(table, row, 'code'), found: code, detail: String(framework.fiscalYear) }));
      continue;
    }
    if (seen.has(code)) {
      report(problem('SCORE_TWICE', { at: placeOf(table, row, 'code'), subject: WORDS.item(code) }));
      continue;
    }
    seen.add(code);
    const wanted: { readonly column: 'score' | 'EIT1' | 'EIT2'; readonly key: ScoreKey }[] =
      entry.kind === 'item' && entry.item
        ? partsOf(entry.item).map((part) => ({ column: partColumn(part), key: `item:${entry.item!.code}@${part}` }))
        : [{ column: 'score', key: `sub:${code}` }];
    const subject = entry.kind === 'item' ? WORDS.item(code) : WORDS.sub(code);
    for (const column of filled) {
      const place = wanted.find((candidate) => candidate.column === column);
      if (!place) {
        const detail = wanted[0]?.column === 'score' ? WORDS.scoreColumn : WORDS.partColumns;
        report(problem('SCORE_WRONG_COLUMN', { at: placeOf(table, row, column), subject, detail }));
        continue;
      }
      const score = readScore(table, row, table.columnOf.get(column)!, { key: place.key, subject }, context, report);
      if (score) scores.push(score);
    }
  }
  return { scores, recommendations: [...recommendations.values()] };
}

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
