/** A workbook as plain grids: prepared as the product prepares it, then filled by header and row as people would. */
import { frameworkFor } from '../../src/ita';
import type { Cell, Grid, Grids, Settings, SheetChange, SheetId } from '../../src/model';
import { applyToGrids, prepare, type ReadContext, type ReadResult, readWorkbook, type SCHEMAS } from '../../src/workbook';
import type { KeyOf } from '../../src/workbook/columns';
import { schemaOf } from '../../src/workbook/schema';
import { openTable } from '../../src/workbook/table';
import { agency, settings } from '../builders';

export const SETTINGS: Settings = settings({
  agency: agency({ district: 'เมือง', province: 'ตัวอย่าง', website: 'https://example.go.th' }),
  fiscalYear: 2566,
  units: [
    { name: 'สำนักปลัด', shortName: 'สป.', members: [] },
    { name: 'ทุกส่วนราชการ', shortName: '', members: ['สำนักปลัด', 'กองคลัง'] },
  ],
  signatories: [{ role: 'ผู้จัดทำ', name: 'นางสาวสมมติ ทดสอบ', position: 'นักวิเคราะห์นโยบายและแผน' }],
  facts: {
    headTitle: '',
    limitations: '',
    logo: '',
    naccMeeting: '1/2566',
    naccDate: '',
    announcementTitle: '',
    announcementDate: '',
    committee: '',
    orderNumber: '',
    orderDate: '',
    planApproved: '',
    planPublished: '',
    place: '',
    documentDate: '',
  },
});

const CONTEXT: ReadContext = { frameworkFor, today: '2026-11-21' };

export const read = (grids: Grids): ReadResult => readWorkbook(grids, CONTEXT);

/** A new workbook of the year, as Sheets would hold it after "prepare". */
export function newWorkbook(settings: Settings = SETTINGS): Grids {
  const { designs, changes } = prepare({}, { settings, framework: frameworkFor(settings.fiscalYear) });
  const seeded = Object.fromEntries(
    designs.map(({ id, name, seed }): readonly [SheetId, Grid] => [id, { id, sheet: name, cells: seed, formulas: [] }]),
  );
  return applyToGrids(seeded as Grids, changes);
}

export const apply = (grids: Grids, changes: readonly SheetChange[]): Grids => applyToGrids(grids, changes);

/** Writes a value at a 1-based place, as a person does. */
export const put = (grids: Grids, sheet: SheetId, row: number, column: number, value: Cell): Grids =>
  applyToGrids(grids, [{ kind: 'values', sheet, row, column, values: [[value]] }]);

/** The column keys of a sheet. */
export type Key<S extends SheetId> = KeyOf<(typeof SCHEMAS)[S]>;

/** Writes values under columns, found by key; `row` counts from the header (1 = first row below it). */
export function fill<S extends SheetId>(grids: Grids, sheet: S, row: number, cells: Readonly<Partial<Record<Key<S>, Cell>>>): Grids {
  const table = openTable(grids[sheet]!, schemaOf(sheet))!;
  return Object.entries<Cell | undefined>(cells).reduce(
    (result, [key, cell]) => put(result, sheet, table.headerRow + row, table.columnOf.get(key)!, cell ?? ''),
    grids,
  );
}

/** The grid with its columns in another order: `order` lists old column indices. */
export function reorder(grids: Grids, sheet: SheetId, order: readonly number[]): Grids {
  const grid = grids[sheet]!;
  const move = <T>(rows: readonly (readonly T[])[], blank: T): T[][] => rows.map((row) => order.map((index) => row[index] ?? blank));
  return { ...grids, [sheet]: { ...grid, cells: move<Cell>(grid.cells, ''), formulas: move(grid.formulas ?? [], '') } };
}

/** The scores of the ten indicators into the score sheet, in official order. */
export const withScores = (grids: Grids, scores: readonly Cell[]): Grids =>
  scores.reduce((result: Grids, score, index) => fill(result, 'indicators', index + 1, { score }), grids);

export const TEN = [96.65, 90.1, 95.9, 92.12, 92.54, 87.48, 83.96, 86.24, 92.5, 100] as const;

export const column = <S extends SheetId>(grids: Grids, sheet: S, key: Key<S>): number =>
  openTable(grids[sheet]!, schemaOf(sheet))!.columnOf.get(key)!;
