/**
 * Gives a sheet the look of its design. A new sheet gets all of it; one that people already use gets what it lacks: new columns, drop-downs,
 * highlights, warnings. Cells that hold something, and the colours, fonts and notes that people gave them, are left alone.
 */
import type { ColumnDesign, SheetDesign } from '../model';
import { backgrounds, base, furtherHeaders, headersOf, lookOfColumns, USUAL, widths } from './look';
import { SHEET_MARK } from './mark';
import { fillNotes, renewRules, rulesOfCells } from './rules';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const isBlank = (values: readonly (readonly unknown[])[]): boolean => values.every((row) => row.every((value) => value === ''));

type Size = typeof USUAL;

/** The sheet is made large enough once, so that no later step falls off its edge. A new one of the usual size need not be asked. */
function makeRoom(sheet: Sheet, design: SheetDesign, isNew: boolean): Size {
  const rows = design.headerRow + design.rows;
  const columns = Math.max(...design.columns.map((column) => column.column), 1);
  const has = isNew ? USUAL : { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (rows > has.rows) sheet.insertRowsAfter(has.rows, rows - has.rows);
  if (columns > has.columns) sheet.insertColumnsAfter(has.columns, columns - has.columns);
  return { rows: Math.max(rows, has.rows), columns: Math.max(columns, has.columns) };
}

const seedWidth = ({ seed }: SheetDesign): number => Math.max(...seed.map((row) => row.length), 1);

function seed(sheet: Sheet, design: SheetDesign): void {
  const width = seedWidth(design);
  sheet
    .getRange(1, 1, design.seed.length, width)
    .setValues(design.seed.map((row) => [...row, ...Array(width - row.length).fill('')]) as unknown[][]);
}

/** The top of the sheet down to its header, or to the end of the seed: what tells whether it is in use, and which columns are new. */
function topOf(sheet: Sheet, design: SheetDesign): unknown[][] {
  const columns = Math.max(seedWidth(design), ...design.columns.map((column) => column.column));
  return sheet.getRange(1, 1, Math.max(design.seed.length, design.headerRow, 1), columns).getValues();
}

function highlight(sheet: Sheet, design: SheetDesign): void {
  if (design.highlights.length === 0) return;
  sheet.setConditionalFormatRules(
    design.highlights.map(({ range, formula, background, fontColor, bold }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(background)
        .setFontColor(fontColor)
        .setBold(bold ?? false)
        .setRanges([sheet.getRange(range)])
        .build(),
    ),
  );
}

/** Warnings that stand already stay; ours are known by their words and their place. */
function warn(sheet: Sheet, design: SheetDesign, isNew: boolean): void {
  const ours = new Set(design.protect.map(({ why }) => why));
  const standing = new Set<string>();
  const unnamed = new Map<string, GoogleAppsScript.Spreadsheet.Protection>();
  const wanted = new Set(design.protect.map(({ range }) => range));
  for (const old of isNew ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const words = old.getDescription();
    const place = words === '' || ours.has(words) ? old.getRange().getA1Notation() : '';
    if (words === '' && wanted.has(place)) unnamed.set(place, old);
    if (!ours.has(words)) continue;
    if (wanted.has(place)) standing.add(place);
    else old.remove();
  }
  for (const { range, why } of design.protect) {
    if (standing.has(range)) continue;
    // Begun by a run that was cut off before it could say whose it is: left alone it would keep people out.
    const begun = unnamed.get(range) ?? sheet.getRange(range).protect();
    begun.setWarningOnly(true).setDescription(why);
  }
}

/** Neighbouring columns are hidden by one call. */
function hide(sheet: Sheet, columns: readonly number[]): void {
  const sorted = [...columns].sort((a, b) => a - b);
  sorted.forEach((column, index) => {
    if (sorted[index - 1] === column - 1) return;
    let count = 1;
    while (sorted[index + count] === column + count) count++;
    sheet.hideColumns(column, count);
  });
}

/** A new tab with nothing but what its template has not: many share their fonts, colours and frozen rows, so they are made after each other. */
export interface NewTab {
  readonly sheet: Sheet;
  readonly design: SheetDesign;
}

/** Makes a tab after the bare one that is most like it. `bare`: tabs made by this run, into which nothing was written yet. */
export function newTab(spreadsheet: Spreadsheet, design: SheetDesign, index: number, bare: readonly NewTab[]): NewTab {
  const likeness = ({ design: other }: NewTab): number =>
    Number(other.tabColor === design.tabColor) + Number(other.frozenColumns === design.frozenColumns);
  const like = bare
    .filter(({ design: other }) => other.headerRow === design.headerRow && other.titles.join() === design.titles.join())
    .reduce<NewTab | null>((best, one) => (best && likeness(best) >= likeness(one) ? best : one), null);
  const sheet = like ? spreadsheet.insertSheet(design.name, index, { template: like.sheet }) : spreadsheet.insertSheet(design.name, index);
  base(sheet, design, USUAL, like?.design ?? null);
  return { sheet, design };
}

/** A sheet in which nobody works: every cell gets its look. */
function designNew(sheet: Sheet, design: SheetDesign): void {
  headersOf(sheet, design, design.columns, false);
  backgrounds(sheet, design);
  lookOfColumns(sheet, design, design.columns, false);
  furtherHeaders(sheet, design, false);
  widths(sheet, design.columns);
}

/** Columns that were deleted and come back at the right end; the others look as people left them. */
function designAdded(sheet: Sheet, design: SheetDesign, added: readonly ColumnDesign[]): void {
  if (added.length === 0) return;
  headersOf(sheet, design, added);
  lookOfColumns(sheet, design, added);
  widths(sheet, added);
}

/** Applies the design to a sheet; twice changes nothing. `isNew`: made by this run (`newTab`), so that nobody has written into it. */
export function applyDesign(sheet: Sheet, design: SheetDesign, isNew: boolean): void {
  const size = makeRoom(sheet, design, isNew);
  const top = isNew ? [] : topOf(sheet, design);
  const blank = isNew || isBlank(top);
  const marked = !isNew && sheet.getDeveloperMetadata().some((mark) => mark.getKey() === SHEET_MARK);
  const added = blank
    ? []
    : design.columns.filter(({ column }) => design.headerRow > 0 && (top[design.headerRow - 1]?.[column - 1] ?? '') === '');
  // A sheet without our mark is one whose design was never finished, or that lost it in another program.
  if (!isNew && (blank || !marked)) base(sheet, design, size);
  if (blank) designNew(sheet, design);
  else if (!marked) designAdded(sheet, design, design.columns);
  else designAdded(sheet, design, added);
  if (!blank && !marked) furtherHeaders(sheet, design);
  renewRules(sheet, design, blank);
  rulesOfCells(sheet, design, isNew);
  // Once the formats stand: text that looks like a number or a date stays what it is.
  if (blank) seed(sheet, design);
  fillNotes(sheet, design, isNew);
  highlight(sheet, design);
  warn(sheet, design, isNew);
  hide(sheet, design.hiddenColumns);
  if (design.filter !== '' && (isNew || !sheet.getFilter())) sheet.getRange(design.filter).createFilter();
  if (!marked) sheet.addDeveloperMetadata(SHEET_MARK, design.id);
}
