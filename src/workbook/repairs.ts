/** What was deleted from a sheet and comes back: columns, form rows, indicators, items, formulas. Nothing that people wrote is touched. */

import { documentsOf } from '../ita';
import type { Framework, Grid, Grids, SheetChange, SheetId } from '../model';
import { liveFormulas } from './formulas';
import type { LedgerSheet } from './ledger';
import { openIndicators } from './read/indicators';
import { itemRows } from './read/items';
import { openSettings } from './read/settings';
import { SCHEMAS } from './schema';
import { indicatorCells, itemCells, settingCells, summaryCells } from './seed';
import { indicators as indicatorSchema, SUMMARY_COLUMNS, SUMMARY_ROWS } from './sheets/indicators';
import { items as itemSchema } from './sheets/items';
import { SETTING_ROWS, SIGNATORY_COLUMNS, UNIT_COLUMNS } from './sheets/settings';
import { isBlank, openTable, rawOf, type Table } from './table';
import { applyToGrid, applyToGrids, changesOf, type Edits, edit, plainFormula } from './write/diff';
import { writeFramework } from './write/framework';
import { editSheet, nextFreeRow } from './write/sheet';

const widthOf = (grid: Grid): number => grid.cells.reduce((width, row) => Math.max(width, row.length), 0);

/** A header that preparing writes: one that was deleted, one that people typed over, or one of a column that is not there any more. */
export interface RestoredHeader {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly header: string;
  /** What stands there now; '' for nothing. */
  readonly was: string;
  /** True where the column itself is gone, so that its header goes to the right of everything. */
  readonly added: boolean;
}

/**
 * Where the deleted headers stood: between the nearest headers that are left, where exactly as many blank cells stand as headers are missing. At the right
 * end something must stand below, else the column itself was deleted.
 */
function homesOf<K extends string>(table: Table<K>, columns: readonly { readonly key: K }[]): ReadonlyMap<K, number> {
  const homes = new Map<K, number>();
  const { grid, headerRow } = table;
  const header = grid.cells[headerRow - 1] ?? [];
  const holds = (column: number): boolean => grid.cells.slice(headerRow).some((row) => !isBlank(row[column - 1] ?? ''));
  let start = 0;
  let left = 0;
  for (let index = 0; index <= columns.length; index++) {
    const column = columns[index];
    const place = column && table.columnOf.get(column.key);
    if (column && place === undefined) continue;
    const gap = columns.slice(start, index);
    const between = gap.map((_, step) => left + 1 + step);
    const fits = place === undefined ? between.every(holds) : place - left - 1 === gap.length;
    if (gap.length > 0 && fits && between.every((one) => isBlank(header[one - 1] ?? ''))) {
      gap.forEach(({ key }, step) => {
        homes.set(key, between[step]!);
      });
    }
    start = index + 1;
    left = place ?? left;
  }
  return homes;
}

/** The headers that a sheet lacks, each where it stood, else to the right of everything. */
export function missingHeaders(grid: Grid): readonly RestoredHeader[] {
  const schema = SCHEMAS[grid.id];
  const table = openTable(grid, schema);
  if (!table) return [];
  const { headerRow: row } = table;
  const homes = homesOf(table, schema.columns);
  const renamed = table.renamed.map(({ key, header }): RestoredHeader => {
    const column = table.columnOf.get(key)!;
    return { sheet: grid.id, row, column, header, was: String(grid.cells[row - 1]?.[column - 1] ?? ''), added: false };
  });
  let end = widthOf(grid);
  const missing = table.missing.map(({ key, header }): RestoredHeader => {
    const home = homes.get(key);
    return { sheet: grid.id, row, column: home ?? ++end, header, was: '', added: home === undefined };
  });
  return [...renamed, ...missing].sort((a, b) => a.column - b.column);
}

/** Each header in its place; neighbouring ones that are added go in one change. */
export const repairColumns = (grid: Grid): readonly SheetChange[] => {
  const found = missingHeaders(grid);
  const edits: Edits = new Map();
  for (const { row, column, header } of found) edit(edits, grid, row, column, header);
  return changesOf(grid, edits);
};

/** Form rows, units and signatories that were deleted. */
function repairSettings(grid: Grid, framework: Framework): readonly SheetChange[] {
  const plan = openSettings(grid);
  const changes: SheetChange[] = [];
  const { form } = plan;
  let current = grid;
  const missing = SETTING_ROWS.filter((row) => !plan.places.has(row.key));
  if (form && missing.length > 0) {
    let last = form.lastRow;
    while (last > form.headerRow && isBlank(rawOf(form, last, 'label'))) last--;
    if (last < grid.cells.length) changes.push({ kind: 'insertRows', sheet: 'settings', row: last + 1, count: missing.length });
    current = applyToGrid(grid, changes);
    const edits: Edits = new Map();
    missing.forEach((row, index) => {
      settingCells(row, { framework, document: documentsOf(framework.fiscalYear + 1).plan }).forEach((cell, place) => {
        edit(edits, current, last + 1 + index, form.columnOf.get((['label', 'value', 'help'] as const)[place]!), cell);
      });
    });
    changes.push(...changesOf(current, edits));
    current = applyToGrids({ settings: grid }, changes).settings ?? grid;
  }
  for (const [table, columns] of [
    [plan.units, UNIT_COLUMNS],
    [plan.signatories, SIGNATORY_COLUMNS],
  ] as const) {
    if (table) continue;
    const change: SheetChange = {
      kind: 'values',
      sheet: 'settings',
      row: current.cells.length + 2,
      column: 1,
      values: [columns.map((column) => column.header)],
    };
    changes.push(change);
    current = applyToGrid(current, [change]);
  }
  return changes;
}

/** Indicator rows and the summary block that were deleted; blank names are filled. */
function repairIndicators(grid: Grid, framework: Framework): readonly SheetChange[] {
  const plan = openIndicators(grid, framework);
  const { table } = plan;
  if (!table) return [];
  const keys = indicatorSchema.columns.slice(0, 3).map((column) => column.key);
  const lost = framework.indicators.filter(({ number }) => !plan.rowOf.has(number));
  const after = Math.max(table.headerRow, ...plan.rowOf.values());
  const changes: SheetChange[] = [];
  if (lost.length > 0 && after < table.lastRow)
    changes.push({ kind: 'insertRows', sheet: 'indicators', row: after + 1, count: lost.length });
  const opened = applyToGrid(grid, changes);
  const edits: Edits = new Map();
  const cells = indicatorCells(framework);
  framework.indicators.forEach(({ number }, index) => {
    const known = plan.rowOf.get(number);
    const row = known ?? after + 1 + lost.findIndex((indicator) => indicator.number === number);
    keys.forEach((key, place) => {
      if (known === undefined || isBlank(rawOf(table, known, key)))
        edit(edits, opened, row, table.columnOf.get(key), cells[index]?.[place] ?? '');
    });
  });
  changes.push(...changesOf(opened, edits));
  return [...changes, ...repairSummary(applyToGrid(grid, changes), framework, table)];
}

function repairSummary(grid: Grid, framework: Framework, table: Table): readonly SheetChange[] {
  const plan = openIndicators(grid, framework);
  const [header = [], ...rows] = summaryCells();
  const edits: Edits = new Map();
  // Without a block of its own the summary takes the columns of the ten rows above it.
  const own = SUMMARY_COLUMNS.map(
    (column, index) => plan.summary?.columnOf.get(column.key) ?? table.columnOf.get(indicatorSchema.columns[index]!.key),
  );
  let next = plan.summary ? Math.max(plan.summary.headerRow, ...plan.summaryRowOf.values()) + 1 : grid.cells.length + 3;
  const headerRow = plan.summary?.headerRow ?? next - 1;
  header.forEach((cell, index) => {
    const place = own[index];
    if (place !== undefined && isBlank(grid.cells[headerRow - 1]?.[place - 1] ?? '')) edit(edits, grid, headerRow, place, cell);
  });
  SUMMARY_ROWS.forEach((entry, index) => {
    if (plan.summaryRowOf.has(entry.key)) return;
    rows[index]?.forEach((cell, place) => {
      edit(edits, grid, next, own[place], cell);
    });
    next++;
  });
  return changesOf(grid, edits);
}

/** Rows of items that the framework has and the sheet has not; the computed cells of the others follow the framework. */
function repairItems(grid: Grid, framework: Framework): readonly SheetChange[] {
  const sheet = editSheet(grid, itemSchema);
  if (!sheet) return [];
  const rowOf = new Map(
    itemRows(sheet.table, framework)
      .map((entry) => [entry.code, entry.row] as const)
      .reverse(),
  );
  let free = nextFreeRow(sheet.table);
  for (const item of framework.items) {
    const row = rowOf.get(item.code) ?? free++;
    const cells = itemCells(item);
    for (const key of Object.keys(cells) as (keyof typeof cells)[]) {
      // A code that people wrote in their own way (o18, ๑๘) stays as it is.
      if (key === 'code' && rowOf.has(item.code)) continue;
      if (cells[key] !== '') sheet.set(row, key, cells[key]);
    }
  }
  return sheet.changes();
}

export const REPAIRS: Readonly<Partial<Record<SheetId, (grid: Grid, framework: Framework) => readonly SheetChange[]>>> = {
  settings: repairSettings,
  indicators: repairIndicators,
  items: repairItems,
  framework: writeFramework,
};

/** Live formulas that are missing or speak of other cells than they should. */
export function repairFormulas(grids: Grids, framework: Framework): readonly SheetChange[] {
  const edits = new Map<SheetId, Edits>();
  for (const { sheet, row, column, formula } of liveFormulas(grids, framework)) {
    const grid = grids[sheet];
    if (!grid) continue;
    const own = edits.get(sheet) ?? new Map();
    edits.set(sheet, own);
    edit(own, grid, row, column, formula);
  }
  return [...edits].flatMap(([sheet, own]) => changesOf(grids[sheet]!, own));
}

/** Formulas that a run gave to cells that held another content, sheet by sheet, as they are compared. */
type SentFormulas = ReadonlyMap<SheetId, ReadonlySet<string>>;

export function formulasOf(sheets: readonly LedgerSheet[]): SentFormulas {
  const found = new Map<SheetId, ReadonlySet<string>>();
  for (const { id, cells } of sheets) {
    const own = cells.flatMap(({ is }) => (typeof is === 'string' && is.startsWith('=') ? [plainFormula(is)] : []));
    if (own.length > 0) found.set(id, new Set(own));
  }
  return found;
}

/**
 * After a run beside which rows moved: every row gets the formula that its place asks for, and one of the run's that landed where nothing is calculated
 * is taken out. Formulas and values of people stay. `grids`: all sheets as they stand, with formulas.
 */
export function rightFormulas(grids: Grids, framework: Framework, sent: SentFormulas): readonly SheetChange[] {
  const wanted = new Map<SheetId, Map<string, string>>();
  for (const { sheet, row, column, formula } of liveFormulas(grids, framework)) {
    const own = wanted.get(sheet) ?? new Map<string, string>();
    wanted.set(sheet, own.set(`${row} ${column}`, formula));
  }
  return [...sent].flatMap(([id, formulas]) => {
    const grid = grids[id];
    const places = wanted.get(id);
    if (!grid?.formulas || !places) return [];
    const edits: Edits = new Map();
    const live = new Set([...places.keys()].map((place) => Number(place.split(' ')[1])));
    const visit = (row: number, column: number): void => {
      const formula = grid.formulas?.[row - 1]?.[column - 1] ?? '';
      const isFree = formula === '' && isBlank(grid.cells[row - 1]?.[column - 1] ?? '');
      const isOurs = formula !== '' && formulas.has(plainFormula(formula));
      const right = places.get(`${row} ${column}`);
      if (right !== undefined ? isFree || isOurs : isOurs) edit(edits, grid, row, column, right ?? '', true);
    };
    for (let row = 1; row <= grid.cells.length; row++) for (const column of live) visit(row, column);
    return changesOf(grid, edits);
  });
}
