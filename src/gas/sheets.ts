/** The open spreadsheet behind the WorkbookPort. Sheets carry their id as developer metadata, so renaming and moving tabs is harmless. */
import { ProtectedSheet, type WorkbookPort } from '../app/ports';
import { type Cell, dayKey, type Grid, type Grids, type SheetChange, type SheetId } from '../model';
import { isBlank } from './blank';
import { showChartTab } from './chartTab';
import { applyDesign, type NewTab, newTab } from './design';
import { keepSheet, keptOf, keptYearsOf, settle } from './keep';
import { isOwnTab } from './ledger';
import { SHEET_MARK } from './mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Found {
  readonly sheet: Sheet;
  /** The tab as people see it; asked for only where it is not the usual one, because asking is a service call. */
  readonly name: string;
}

/** Finds each sheet by its usual name, and those that people renamed by their mark in one search. `turned`: tabs that stand for a sheet. */
function findSheets(
  spreadsheet: Spreadsheet,
  ids: readonly SheetId[],
  names: Readonly<Record<SheetId, string>>,
  turned: ReadonlyMap<SheetId, Found> = new Map(),
): Map<SheetId, Found> {
  const found = new Map<SheetId, Found>([...turned].filter(([id]) => ids.includes(id)));
  for (const id of ids) {
    if (found.has(id)) continue;
    const sheet = spreadsheet.getSheetByName(names[id]);
    if (sheet) found.set(id, { sheet, name: names[id] });
  }
  if (found.size === ids.length) return found;
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_MARK).find()) {
    const id = mark.getValue() as SheetId;
    const sheet = mark.getLocation().getSheet();
    if (sheet && ids.includes(id) && !found.has(id)) found.set(id, { sheet, name: sheet.getName() });
  }
  return found;
}

/** Dates become ISO text: days, not instants, in the spreadsheet's own time zone. `days`: where they stand is put here. */
function plainCells(spreadsheet: Spreadsheet, values: readonly (readonly unknown[])[], days = new Set<string>()): Cell[][] {
  let zone: string | null = null;
  const plain = (value: unknown, row: number, column: number): Cell => {
    if (value instanceof Date) {
      zone ??= spreadsheet.getSpreadsheetTimeZone();
      days.add(dayKey(row + 1, column + 1));
      return Utilities.formatDate(value as unknown as GoogleAppsScript.Base.Date, zone, 'yyyy-MM-dd');
    }
    return value === null || value === undefined ? '' : (value as Cell);
  };
  return values.map((cells, row) => cells.map((value, column) => plain(value, row, column)));
}

/** The filled part of a sheet, made longer to this many rows where the sheet has them. */
function filledRange(sheet: Sheet, rows: number): GoogleAppsScript.Spreadsheet.Range {
  const range = sheet.getDataRange();
  if (range.getLastRow() >= rows) return range;
  try {
    return sheet.getRange(1, 1, rows, range.getLastColumn());
  } catch {
    return range;
  }
}

function readGrid(spreadsheet: Spreadsheet, id: SheetId, { sheet, name }: Found, withFormulas: boolean, rows: number): Grid {
  const range = filledRange(sheet, rows);
  const days = new Set<string>();
  const cells = plainCells(spreadsheet, range.getValues(), days);
  const grid = { id, sheet: name, cells, days };
  return withFormulas ? { ...grid, formulas: range.getFormulas() } : grid;
}

type Apply<K extends SheetChange['kind']> = (sheet: Sheet, change: Extract<SheetChange, { readonly kind: K }>) => void;

const width = (rows: readonly (readonly unknown[])[]): number => rows[0]?.length ?? 0;

const writable = <T>(rows: readonly (readonly T[])[]): T[][] => rows.map((row) => [...row]);

function makeRoom(sheet: Sheet, lastRow: number): void {
  const rows = sheet.getMaxRows();
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows);
}

const KEPT_TEXT = /^'(?!=)/;

/**
 * In a cell of plain text an apostrophe is part of the text, in others it says that what follows is one: it is taken off where the cell is plain. That of
 * a text which begins like a formula stays everywhere.
 */
function asCellsTake(range: GoogleAppsScript.Spreadsheet.Range, values: Cell[][]): Cell[][] {
  const isMarked = (value: Cell): value is string => typeof value === 'string' && KEPT_TEXT.test(value);
  if (!values.some((line) => line.some(isMarked))) return values;
  const formats = range.getNumberFormats();
  return values.map((line, row) =>
    line.map((value, column) => (isMarked(value) && formats[row]?.[column] === '@' ? value.slice(1) : value)),
  );
}

const APPLY: { readonly [K in SheetChange['kind']]: Apply<K> } = {
  values(sheet, { row, column, values }) {
    const write = () => {
      const range = sheet.getRange(row, column, values.length, width(values));
      range.setValues(asCellsTake(range, writable(values)));
    };
    try {
      write();
    } catch {
      // Asking for the sheet's size first would cost a call at every write; only a write over its edge needs it.
      makeRoom(sheet, row + values.length - 1);
      write();
    }
  },
  insertRows(sheet, { row, count }) {
    const open = () => sheet.insertRowsAfter(row - 1, count);
    try {
      open();
    } catch (error) {
      // Only a call over the sheet's edge is repeated: one whose answer was lost has opened its rows.
      if (sheet.getMaxRows() >= row - 1) throw error;
      makeRoom(sheet, row - 1);
      open();
    }
  },
  appendRow(sheet, { values }) {
    sheet.appendRow([...values]);
  },
  backgrounds(sheet, { row, column, colors }) {
    makeRoom(sheet, row + colors.length - 1);
    sheet
      .getRange(row, column, colors.length, width(colors))
      .setBackgrounds(colors.map((line) => line.map((color) => color || null)) as string[][]);
  },
};

/** Whether something was written that nothing has read since: reading makes Sheets apply what waits. */
export interface Waiting {
  writes: boolean;
}

/** `names`: the tab each sheet has when it is made. Nothing here runs before a method is called (auth mode NONE). */
export function sheetsAdapter(names: Readonly<Record<SheetId, string>>, waiting: Waiting): WorkbookPort {
  const open = () => SpreadsheetApp.getActiveSpreadsheet();
  let turned: ReadonlyMap<SheetId, Found> = new Map();
  return {
    turnTo(year) {
      turned = new Map(year === null ? [] : [...keptOf(open(), year)].map(([id, sheet]) => [id, { sheet, name: sheet.getName() }]));
      return [...turned.keys()];
    },
    keptYears: () => keptYearsOf(open()),
    keepSheet(kept) {
      waiting.writes = true;
      const spreadsheet = open();
      const from = findSheets(spreadsheet, [kept.id], names).get(kept.id)?.sheet;
      if (from) keepSheet(spreadsheet, from, kept);
    },
    removeTab(name) {
      const spreadsheet = open();
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet) spreadsheet.deleteSheet(sheet);
    },
    read(ids, formulas = [], rows = 0) {
      const spreadsheet = open();
      const grids: Partial<Record<SheetId, Grid>> = {};
      for (const [id, found] of findSheets(spreadsheet, ids, names, turned))
        grids[id] = readGrid(spreadsheet, id, found, formulas.includes(id), rows);
      if (ids.length > 0) waiting.writes = false;
      return grids as Grids;
    },
    formulas: (id) => findSheets(open(), [id], names, turned).get(id)?.sheet.getDataRange().getFormulas() ?? [],
    write(changes) {
      if (changes.length > 0) waiting.writes = true;
      const sheets = findSheets(open(), [...new Set(changes.map((change) => change.sheet))], names, turned);
      for (const change of changes) {
        const sheet = sheets.get(change.sheet)?.sheet;
        if (!sheet) throw new Error(`no sheet ${change.sheet}`);
        try {
          (APPLY[change.kind] as (sheet: Sheet, change: SheetChange) => void)(sheet, change);
        } catch (error) {
          // Google's words (not documented, seen in live use): "You are trying to edit a protected cell or object. …"
          throw /protected (?:cell|range|sheet)/i.test(String(error)) ? new ProtectedSheet(sheet.getName()) : error;
        }
      }
    },
    prepare(designs) {
      waiting.writes = true;
      const spreadsheet = open();
      const sheets = findSheets(
        spreadsheet,
        designs.map((design) => design.id),
        names,
      );
      // All new: one below the other at the end. Otherwise a tab that was deleted comes back behind the one it stood behind.
      const isNew = sheets.size === 0;
      let tabs = designs.every(({ id }) => sheets.has(id)) ? 0 : spreadsheet.getNumSheets();
      let before: Sheet | null = null;
      let behind = 0;
      // All tabs first: they are made after each other while they are bare, and formulas find the tabs that they name.
      const made: NewTab[] = [];
      const all = designs.map((design): NewTab & { readonly isNew: boolean } => {
        const existing = sheets.get(design.id)?.sheet;
        if (existing) {
          [before, behind] = [existing, 0];
          return { sheet: existing, design, isNew: false };
        }
        const first = sheets.values().next().value;
        const place = isNew ? tabs : before ? before.getIndex() + behind : (first?.sheet.getIndex() ?? 1) - 1;
        const tab = newTab(spreadsheet, design, place, made);
        made.push(tab);
        [tabs, behind] = [tabs + 1, behind + 1];
        return { ...tab, isNew: true };
      });
      for (const { sheet, design, isNew: fresh } of all) applyDesign(sheet, design, fresh);
    },
    settleIn(name, { file, tabs }) {
      const spreadsheet = open();
      if (file.test(spreadsheet.getName())) spreadsheet.rename(name);
      for (const tab of tabs) {
        const sheet = spreadsheet.getSheetByName(tab);
        if (!sheet) continue;
        if (isBlank(sheet)) spreadsheet.deleteSheet(sheet);
        return;
      }
    },
    tabs: () =>
      open()
        .getSheets()
        .map((sheet) => sheet.getName())
        .filter((name) => !isOwnTab(name)),
    tab(name) {
      const spreadsheet = open();
      const sheet = spreadsheet.getSheetByName(name);
      return sheet && plainCells(spreadsheet, sheet.getDataRange().getValues());
    },
    selection() {
      const range = open().getActiveRange();
      return range ? { sheet: range.getSheet().getName(), row: range.getRow() } : { sheet: '', row: 0 };
    },
    select({ sheet, cell }) {
      const target = open().getSheetByName(sheet);
      if (target) target.getRange(cell).activate();
      return target !== null;
    },
    keepCopy(name, from, cells) {
      waiting.writes = true;
      const spreadsheet = open();
      const seen = spreadsheet.getActiveSheet();
      const begun = spreadsheet.getSheetByName(name);
      if (begun) begun.getDataRange().clearContent();
      const sheet = begun ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
      makeRoom(sheet, cells.length);
      const columns = width(cells) - sheet.getMaxColumns();
      if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
      const target = sheet.getRange(1, 1, cells.length, width(cells));
      findSheets(spreadsheet, [from], names).get(from)?.sheet.getRange(1, 1, cells.length, width(cells)).copyTo(target);
      settle(target, cells);
      seen.activate();
    },
    showCharts(tab) {
      waiting.writes = true;
      return showChartTab(open(), tab);
    },
  };
}
