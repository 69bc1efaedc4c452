/** Gives a sheet the look of its design: seeds, formats, drop-downs, highlights, warnings. Cells that hold something are left alone. */
import type { Choice, ColumnDesign, SheetDesign } from '../model';
import { SHEET_MARK } from './sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

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

function ruleOf(rule: { readonly choice?: Choice; readonly between?: readonly [number, number] }, help?: string): Rule | null {
  const builder = SpreadsheetApp.newDataValidation();
  if (rule.choice) builder.requireValueInList([...rule.choice.values], true).setAllowInvalid(!rule.choice.strict);
  else if (rule.between) builder.requireNumberBetween(rule.between[0], rule.between[1]).setAllowInvalid(true);
  else return null;
  if (help) builder.setHelpText(help);
  return builder.build();
}

/** Neighbouring columns of ours: between them may stand columns that people added, which are left alone. */
function runsOf(columns: readonly ColumnDesign[]): readonly (readonly ColumnDesign[])[] {
  const runs: ColumnDesign[][] = [];
  for (const column of [...columns].sort((a, b) => a.column - b.column)) {
    const last = runs[runs.length - 1];
    if (last && last[last.length - 1]!.column + 1 === column.column) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** One call a kind of format for a whole run of columns: preparing stays quick however many columns there are. */
function applyRun(sheet: Sheet, design: SheetDesign, run: readonly ColumnDesign[]): void {
  const first = run[0]!.column;
  const body = sheet.getRange(design.headerRow + 1, first, design.rows, run.length);
  const matrix = <T>(of: (column: ColumnDesign) => T): T[][] => {
    const line = run.map(of);
    return Array.from({ length: design.rows }, () => [...line]);
  };
  body.setNumberFormats(matrix(({ numberFormat }) => numberFormat ?? design.look.plainFormat));
  body.setWraps(matrix(({ wrap }) => wrap ?? false));
  body.setHorizontalAlignments(matrix<'left' | 'center' | 'right' | 'normal'>(({ align }) => align ?? 'normal'));
  if (design.headerRow > 0) sheet.getRange(design.headerRow, first, 1, run.length).setNotes([run.map(({ note }) => note ?? '')]);
  const computed = run
    .filter(({ role }) => role === 'computed')
    .map(({ column }) => sheet.getRange(design.headerRow + 1, column, design.rows, 1).getA1Notation());
  if (computed.length > 0) sheet.getRangeList(computed).setBackground(design.look.computed);
  for (const column of run) {
    sheet.setColumnWidth(column.column, column.width);
    const rule = ruleOf(column, column.note);
    if (rule) sheet.getRange(design.headerRow + 1, column.column, design.rows, 1).setDataValidation(rule);
  }
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
  const computed = design.columns
    .filter(({ role }) => role === 'computed')
    .map(({ column }) => sheet.getRange(design.headerRow, column).getA1Notation());
  if (design.headerRow > 0 && computed.length > 0)
    sheet.getRangeList(computed).setBackground(look.computedHeader).setFontColor(look.computedHeaderColor);
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
  for (const run of runsOf(design.columns)) applyRun(sheet, design, run);
  applyHeaders(sheet, design);
  for (const { range, note, numberFormat, ...rule } of design.cells) {
    const cells = sheet.getRange(range);
    if (numberFormat) cells.setNumberFormat(numberFormat);
    if (note) cells.setNote(note);
    const built = ruleOf(rule, note);
    if (built) cells.setDataValidation(built);
  }
  highlight(sheet, design);
  warn(sheet, design);
  for (const column of design.hiddenColumns) sheet.hideColumns(column);
}
