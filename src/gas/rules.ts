/** Drop-downs, limits and help notes. Ours are renewed, because lists of units and topics change; rules and notes of people stay. */
import type { Choice, ColumnDesign, SheetDesign } from '../model';
import { runsOf } from './look';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Limits {
  readonly choice?: Choice;
  readonly between?: readonly [number, number];
}

const cellsAt = (notation: string): Range => SpreadsheetApp.getActiveSpreadsheet().getRange(notation);

function ruleOf(limits: Limits, help?: string): Rule | null {
  const builder = SpreadsheetApp.newDataValidation();
  if (limits.choice?.from) builder.requireValueInRange(cellsAt(limits.choice.from), true).setAllowInvalid(!limits.choice.strict);
  else if (limits.choice) builder.requireValueInList([...limits.choice.values], true).setAllowInvalid(!limits.choice.strict);
  else if (limits.between) builder.requireNumberBetween(limits.between[0], limits.between[1]).setAllowInvalid(true);
  else return null;
  if (help) builder.setHelpText(help);
  return builder.build();
}

const isLimited = ({ choice, between }: ColumnDesign): boolean => choice !== undefined || between !== undefined;

/** Columns with a drop-down or limit; neighbours by one call, in a sheet in which nobody works (`blank`) all of them. */
export function renewRules(sheet: Sheet, design: SheetDesign, blank: boolean): void {
  const limited = design.columns.filter(isLimited);
  const [first, last] = [Math.min(...limited.map(({ column }) => column)), Math.max(...limited.map(({ column }) => column))];
  const between = design.columns.filter(({ column }) => column >= first && column <= last);
  for (const run of runsOf(blank ? between : limited)) {
    const line = run.map((column) => ruleOf(column, column.note));
    const body = sheet.getRange(design.headerRow + 1, run[0]!.column, design.rows, run.length);
    body.setDataValidations(Array.from({ length: design.rows }, () => line) as Rule[][]);
  }
}

interface CellPlan {
  readonly area: Range;
  readonly row: number;
  readonly height: number;
  readonly design: SheetDesign['cells'][number];
}

/** A table of the block that holds these cells, read, changed where ours stand, and written back. */
function patched<T>(table: readonly (readonly T[])[], plans: readonly CellPlan[], first: number, of: (plan: CellPlan, now: T) => T): T[][] {
  const next = table.map((row) => [...row]);
  for (const plan of plans)
    for (let row = plan.row; row < plan.row + plan.height; row++) next[row - first] = (next[row - first] ?? []).map((now) => of(plan, now));
  return next;
}

/** The single cells of a form, column by column: what stands between ours is written back as it was. */
export function rulesOfCells(sheet: Sheet, { cells, columns: own }: SheetDesign, isNew: boolean): void {
  for (const format of new Set(cells.flatMap(({ numberFormat }) => numberFormat ?? [])))
    sheet.getRangeList(cells.flatMap(({ numberFormat, range }) => (numberFormat === format ? [range] : []))).setNumberFormat(format);
  const columns = new Map<number, CellPlan[]>();
  for (const design of cells) {
    const area = sheet.getRange(design.range);
    const plan = { area, row: area.getRow(), height: area.getNumRows(), design };
    columns.set(area.getColumn(), [...(columns.get(area.getColumn()) ?? []), plan]);
  }
  for (const [column, plans] of columns) {
    const first = Math.min(...plans.map(({ row }) => row));
    const last = Math.max(...plans.map(({ row, height }) => row + height - 1));
    const block = sheet.getRange(first, column, last - first + 1, 1);
    const blank = <T>(value: T): T[][] => Array.from({ length: last - first + 1 }, () => [value]);
    // What nobody can have written yet need not be read.
    const isBare = isNew && !own.some((one) => one.column === column && isLimited(one));
    const rule = ({ design }: CellPlan, now: Rule | null) => ruleOf(design, design.note) ?? now;
    block.setDataValidations(patched(isBare ? blank(null) : block.getDataValidations(), plans, first, rule) as Rule[][]);
    if (plans.some(({ design }) => design.note)) {
      const notes = isNew ? blank('') : block.getNotes();
      block.setNotes(patched(notes, plans, first, ({ design }, now) => (now === '' ? (design.note ?? '') : now)));
    }
  }
}

/** Help on the headers; a note that stands there already is kept. */
export function fillNotes(sheet: Sheet, design: SheetDesign, isNew: boolean): void {
  if (design.headerRow === 0) return;
  for (const run of runsOf(design.columns)) {
    if (run.every(({ note }) => note === undefined)) continue;
    const headers = sheet.getRange(design.headerRow, run[0]!.column, 1, run.length);
    const standing = isNew ? [] : (headers.getNotes()[0] ?? []);
    const notes = run.map(({ note }, index) => standing[index] || (note ?? ''));
    if (notes.some((note, index) => note !== (standing[index] ?? ''))) headers.setNotes([notes]);
  }
}
