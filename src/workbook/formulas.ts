/**
 * The live formulas of the score sheets (DESIGN D8): state words, last year, change, tools, parts, total. They are written with the addresses at
 * which things stand now, whole columns where a row may move, and use plain functions only.
 */
import { type Cell, EIT_PARTS, type Framework, type Grid, type Grids, type SheetChange } from '../model';
import { a1, columnLetters, quoteSheet } from './a1';
import type { KeyOf } from './columns';
import { STATE } from './look';
import { openIndicators } from './read/indicators';
import { itemRows } from './read/items';
import { openSettings } from './read/settings';
import { analysis as analysisSchema, TOTAL_SUBJECT } from './sheets/analysis';
import { history as historySchema } from './sheets/history';
import { items as itemSchema } from './sheets/items';
import { cellAt, codeOf, dataRows, openTable, rawOf, type Table, textOf } from './table';

interface LiveFormula {
  readonly sheet: 'indicators' | 'items';
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const absolute = (grid: Grid, row: number, column: number): string => `${quoteSheet(grid.sheet)}!$${columnLetters(column)}$${row}`;

const wholeColumn = <K extends string>(table: Table<K>, key: NoInfer<K>): string | null => {
  const column = table.columnOf.get(key);
  return column === undefined ? null : `${quoteSheet(table.grid.sheet)}!$${columnLetters(column)}:$${columnLetters(column)}`;
};

/** The threshold's cell; the framework's number where the settings leave it blank or have no such row. */
function thresholdOf(grids: Grids, framework: Framework): string {
  const place = grids.settings && openSettings(grids.settings).places.get('threshold');
  if (!grids.settings || !place) return String(framework.threshold);
  const cell = absolute(grids.settings, place.row, place.column);
  return `IF(ISNUMBER(${cell}),${cell},${framework.threshold})`;
}

/** Scores are judged and compared as they are printed, with two decimals (docs/decisions.md no. 3). */
const printed = (cell: string): string => `ROUND(${cell},2)`;

/** The difference of two printed figures, so that people can check it by hand; blank where one is missing. */
const differenceFormula = (a: string, b: string): string =>
  `=IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),ROUND(${printed(a)}-${printed(b)},2),"")`;

/** A number outside 0–100 is no score: it must never look like one that passes. */
const stateFormula = (cell: string, threshold: string): string =>
  `=IF(ISNUMBER(${cell}),IF(OR(${cell}<0,${cell}>100),"${STATE.outOfRange}",IF(${printed(cell)}<${threshold},"${STATE.below}","${STATE.above}")),IF(${cell}="","${STATE.empty}","${STATE.notNumber}"))`;

type HistoryColumn = KeyOf<typeof historySchema>;

/** Last year's value from the history, found by year; blank where it is not there. */
function previousFormula(grids: Grids, table: Table<HistoryColumn> | null, key: HistoryColumn): string | null {
  const settings = grids.settings;
  const year = settings && openSettings(settings).places.get('fiscalYear');
  const values = table && wholeColumn(table, key);
  const years = table && wholeColumn(table, 'fiscalYear');
  if (!settings || !year || !values || !years) return null;
  const found = `INDEX(${values},MATCH(${absolute(settings, year.row, year.column)}-1,${years},0))`;
  return `=IFERROR(IF(${found}="","",${found}),"")`;
}

/** Mean of the indicators' item means in one part of EIT, once every item of the framework has its score. */
function partFormula(table: Table<KeyOf<typeof itemSchema>> | null, framework: Framework, part: 'EIT1' | 'EIT2'): string | null {
  const indicators = framework.indicators.filter((indicator) => indicator.tool === 'EIT').map((indicator) => indicator.number);
  const counts = indicators.map((number) => framework.items.filter((item) => item.tool === 'EIT' && item.indicator === number).length);
  const owners = table && wholeColumn(table, 'indicator');
  const scores = table && wholeColumn(table, part);
  if (!owners || !scores || indicators.length === 0 || counts.some((count) => count === 0)) return null;
  const complete = indicators.map((number, index) => `COUNTIFS(${owners},${number},${scores},">=0")=${counts[index]}`);
  const means = indicators.map((number) => `AVERAGEIFS(${scores},${owners},${number})`);
  return `=IFERROR(IF(AND(${complete.join(',')}),AVERAGE(${means.join(',')}),""),"")`;
}

/** Shown in place of the level once the scores have changed and nothing was analysed since. */
const LEVEL_STALE = '↻ สั่งวิเคราะห์คะแนนใหม่';

/** The rules of levels are no plain formulas: the level is looked up beside the total that was analysed, as long as the live total is the same. */
function levelFormula(grids: Grids, total: string): string | null {
  const table = grids.analysis ? openTable(grids.analysis, analysisSchema) : null;
  const [subjects, scores, levels] = [
    table && wholeColumn(table, 'subject'),
    table && wholeColumn(table, 'score'),
    table && wholeColumn(table, 'class'),
  ];
  if (!subjects || !scores || !levels) return null;
  const row = `MATCH("${TOTAL_SUBJECT}",${subjects},0)`;
  const level = `IF(ABS(${total}-INDEX(${scores},${row}))<0.00001,INDEX(${levels},${row}),"${LEVEL_STALE}")`;
  return `=IFERROR(IF(ISNUMBER(${total}),${level},""),"")`;
}

/** What the level's formula shows now, as long as it stands. */
function levelShown(grids: Grids, total: Cell): string {
  const table = grids.analysis ? openTable(grids.analysis, analysisSchema) : null;
  const row = table && dataRows(table).find((candidate) => codeOf(table, candidate, 'subject') === TOTAL_SUBJECT);
  const analysed = table && row ? rawOf(table, row, 'score') : '';
  if (!table || !row || typeof analysed !== 'number' || typeof total !== 'number') return '';
  return Math.abs(total - analysed) < 0.00001 ? textOf(table, row, 'class') : LEVEL_STALE;
}

/** The level's formula where it is missing, told by what its cell shows: so that nobody needs to read formulas to know. */
export function levelRepair(grids: Grids, framework: Framework): readonly SheetChange[] {
  const grid = grids.indicators;
  if (!grid) return [];
  const { summary, summaryRowOf } = openIndicators(grid, framework);
  const [row, totalRow, column] = [summaryRowOf.get('level'), summaryRowOf.get('total'), summary?.columnOf.get('computed')];
  if (row === undefined || totalRow === undefined || column === undefined) return [];
  if (String(cellAt(grid, row, column)) === levelShown(grids, cellAt(grid, totalRow, column))) return [];
  const formula = levelFormula(grids, a1(totalRow, column));
  return formula === null ? [] : [{ kind: 'values', sheet: grid.id, row, column, values: [[formula]] }];
}

function indicatorFormulas(grid: Grid, grids: Grids, framework: Framework): readonly LiveFormula[] {
  const plan = openIndicators(grid, framework);
  const threshold = thresholdOf(grids, framework);
  const history = grids.history ? openTable(grids.history, historySchema) : null;
  const items = grids.items ? openTable(grids.items, itemSchema) : null;
  const result: LiveFormula[] = [];
  const put = (row: number, column: number | undefined, formula: string | null): void => {
    if (column !== undefined && formula !== null) result.push({ sheet: 'indicators', row, column, formula });
  };
  const columns = plan.table?.columnOf;
  const scoreColumn = columns?.get('score');
  if (columns && scoreColumn !== undefined) {
    for (const [number, row] of plan.rowOf) {
      const score = a1(row, scoreColumn);
      const previousColumn = columns.get('previous');
      put(row, previousColumn, previousFormula(grids, history, `indicator:${number}` as HistoryColumn));
      if (previousColumn !== undefined) {
        const previous = a1(row, previousColumn);
        put(row, columns.get('change'), differenceFormula(score, previous));
      }
      put(row, columns.get('state'), stateFormula(score, threshold));
    }
  }
  const published = plan.summary?.columnOf.get('published');
  const computed = plan.summary?.columnOf.get('computed');
  if (computed === undefined || scoreColumn === undefined) return result;
  const toolCell = (code: string): string | null => {
    const row = plan.summaryRowOf.get(`tool:${code}`);
    return row === undefined ? null : a1(row, computed);
  };
  for (const tool of framework.tools) {
    const row = plan.summaryRowOf.get(`tool:${tool.code}`);
    const members = framework.indicators.filter((indicator) => indicator.tool === tool.code);
    const cells = members.flatMap(({ number }) => {
      const place = plan.rowOf.get(number);
      return place === undefined ? [] : [a1(place, scoreColumn)];
    });
    if (row === undefined || cells.length < members.length) continue;
    put(row, computed, `=IF(COUNT(${cells.join(',')})=${cells.length},AVERAGE(${cells.join(',')}),"")`);
  }
  for (const part of EIT_PARTS) {
    const row = plan.summaryRowOf.get(`part:${part}`);
    if (row !== undefined) put(row, computed, partFormula(items, framework, part));
  }
  const totalRow = plan.summaryRowOf.get('total');
  const weighted = framework.tools.map(({ code, weight }) => ({ cell: toolCell(code), weight: Math.round(weight * 1e6) / 1e6 }));
  if (totalRow !== undefined && weighted.every(({ cell }) => cell !== null)) {
    const cells = weighted.map(({ cell }) => cell).join(',');
    put(
      totalRow,
      computed,
      `=IF(COUNT(${cells})=${weighted.length},${weighted.map(({ cell, weight }) => `${weight}*${cell}`).join('+')},"")`,
    );
  }
  const levelRow = plan.summaryRowOf.get('level');
  if (levelRow !== undefined && totalRow !== undefined) put(levelRow, computed, levelFormula(grids, a1(totalRow, computed)));
  for (const [key, row] of plan.summaryRowOf) {
    if (key === 'level' || published === undefined) continue;
    const [stated, own] = [a1(row, published), a1(row, computed)];
    put(row, plan.summary?.columnOf.get('difference'), differenceFormula(stated, own));
    // The computed figure speaks; the published one where nothing can be computed.
    const judged = `IF(ISNUMBER(${own}),${own},${stated})`;
    put(
      row,
      plan.summary?.columnOf.get('summaryState'),
      `=IF(ISNUMBER(${judged}),IF(${printed(judged)}<${threshold},"${STATE.below}","${STATE.above}"),"${STATE.empty}")`,
    );
  }
  return result;
}

function itemFormulas(grid: Grid, grids: Grids, framework: Framework): readonly LiveFormula[] {
  const table = openTable(grid, itemSchema);
  const column = table?.columnOf.get('state');
  const [score, first, second] = [table?.columnOf.get('score'), table?.columnOf.get('EIT1'), table?.columnOf.get('EIT2')];
  if (!table || column === undefined || score === undefined) return [];
  const threshold = thresholdOf(grids, framework);
  return itemRows(table, framework).flatMap((entry): readonly LiveFormula[] => {
    if (entry.kind === 'part') return [];
    const { row } = entry;
    const two = entry.kind === 'item' && /^E\d/.test(entry.code) && first !== undefined && second !== undefined;
    if (!two) return [{ sheet: 'items', row, column, formula: stateFormula(a1(row, score), threshold) }];
    const cells = `${a1(row, first)},${a1(row, second)}`;
    const both = `IF(${printed(`MIN(${cells})`)}>=${threshold},"${STATE.bothAbove}",IF(${printed(`MAX(${cells})`)}<${threshold},"${STATE.bothBelow}","${STATE.mixed}"))`;
    const one = `IF(${printed(`MAX(${cells})`)}<${threshold},"${STATE.below}","${STATE.above}")`;
    const formula = `=IF(COUNT(${cells})=2,${both},IF(COUNT(${cells})=1,${one},"${STATE.empty}"))`;
    return [{ sheet: 'items', row, column, formula }];
  });
}

/** Every live formula with the cell where it belongs in these grids. */
export const liveFormulas = (grids: Grids, framework: Framework): readonly LiveFormula[] => [
  ...(grids.indicators ? indicatorFormulas(grids.indicators, grids, framework) : []),
  ...(grids.items ? itemFormulas(grids.items, grids, framework) : []),
];
