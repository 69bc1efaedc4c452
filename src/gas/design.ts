/** Gives a sheet the look of its design: seeds, formats, drop-downs, highlights, warnings. Cells that hold something are left alone. */
import type { Choice, ColumnDesign, SheetDesign } from '../model';
import { SHEET_MARK } from './sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const isBlank = (values: readonly (readonly unknown[])[]): boolean => values.every((row) => row.every((value) => value === ''));

function markSheet(sheet: Sheet, design: SheetDesign): void {
  if (sheet.getDeveloperMetadata().every((mark) => mark.getKey() !== SHEET_MARK)) sheet.addDeveloperMetadata(SHEET_MARK, design.id);
}

function seed(sheet: Sheet, design: SheetDesign): void {
  const height = design.seed.length;
  const width = Math.max(...design.seed.map((row) => row.length), 1);
  if (height === 0) return;
  const range = sheet.getRange(1, 1, height, width);
  if (isBlank(range.getValues())) range.setValues(design.seed.map((row) => [...row, ...Array(width - row.length).fill('')]));
}

/** The sheet is made large enough once, so that no later step falls off its edge. */
function makeRoom(sheet: Sheet, design: SheetDesign): void {
  const rows = design.headerRow + design.rows - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  const columns = Math.max(...design.columns.map((column) => column.column), 1) - sheet.getMaxColumns();
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
}

function validate(range: Range, rule: { readonly choice?: Choice; readonly between?: readonly [number, number] }, help?: string): void {
  const builder = SpreadsheetApp.newDataValidation();
  if (rule.choice) builder.requireValueInList([...rule.choice.values], true).setAllowInvalid(!rule.choice.strict);
  else if (rule.between) builder.requireNumberBetween(rule.between[0], rule.between[1]).setAllowInvalid(true);
  else return;
  if (help) builder.setHelpText(help);
  range.setDataValidation(builder.build());
}

function applyColumn(sheet: Sheet, design: SheetDesign, column: ColumnDesign): void {
  sheet.setColumnWidth(column.column, column.width);
  const body = sheet.getRange(design.headerRow + 1, column.column, design.rows, 1);
  if (column.numberFormat) body.setNumberFormat(column.numberFormat);
  if (column.wrap) body.setWrap(true);
  if (column.align) body.setHorizontalAlignment(column.align);
  if (column.role === 'computed') body.setBackground(design.look.computed);
  validate(body, column, column.note);
  if (column.note && design.headerRow > 0) sheet.getRange(design.headerRow, column.column).setNote(column.note);
}

function applyHeaders(sheet: Sheet, design: SheetDesign): void {
  const { look } = design;
  for (const range of design.titles) sheet.getRange(range).setFontWeight('bold').setFontSize(look.titleSize).setFontColor(look.titleColor);
  for (const range of design.headers) {
    sheet
      .getRange(range)
      .setFontWeight('bold')
      .setBackground(look.headerBackground)
      .setFontColor(look.headerColor)
      .setWrap(true)
      .setVerticalAlignment('middle');
  }
  for (const column of design.columns) {
    if (column.role === 'computed' && design.headerRow > 0) {
      sheet.getRange(design.headerRow, column.column).setBackground(look.computedHeader).setFontColor(look.computedHeaderColor);
    }
  }
}

function highlight(sheet: Sheet, design: SheetDesign): void {
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

/** Warnings are renewed, not added again: ours are known by their words. */
function warn(sheet: Sheet, design: SheetDesign): void {
  const ours = new Set(design.protect.map(({ why }) => why));
  for (const old of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) if (ours.has(old.getDescription())) old.remove();
  for (const { range, why } of design.protect) sheet.getRange(range).protect().setDescription(why).setWarningOnly(true);
}

/** Creates the sheet where it is missing and applies its whole design; applying it twice changes nothing. */
export function applyDesign(spreadsheet: Spreadsheet, existing: Sheet | null, design: SheetDesign): void {
  const sheet = existing ?? spreadsheet.insertSheet(design.name, spreadsheet.getNumSheets());
  markSheet(sheet, design);
  makeRoom(sheet, design);
  seed(sheet, design);
  sheet.setTabColor(design.tabColor);
  sheet.setFrozenRows(design.frozenRows);
  sheet.setFrozenColumns(design.frozenColumns);
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  all.setFontFamily(design.look.font).setFontSize(design.look.fontSize).setVerticalAlignment('top');
  for (const column of design.columns) applyColumn(sheet, design, column);
  applyHeaders(sheet, design);
  for (const { range, note, numberFormat, ...rule } of design.cells) {
    const cells = sheet.getRange(range);
    if (numberFormat) cells.setNumberFormat(numberFormat);
    if (note) cells.setNote(note);
    validate(cells, rule, note);
  }
  highlight(sheet, design);
  warn(sheet, design);
  for (const column of design.hiddenColumns) sheet.hideColumns(column);
}
