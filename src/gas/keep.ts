/** Tabs that keep what is about to be emptied: a copy of cells, or the whole sheet of a plan year, which is found again by its year. */
import type { KeptSheet } from '../app/ports';
import type { Cell, FiscalYear, SheetId } from '../model';
import { SHEET_MARK } from './mark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Text stays text ("1-2", "00123"), and formulas of the original become what they showed. */
export function settle(target: GoogleAppsScript.Spreadsheet.Range, cells: readonly (readonly Cell[])[]): void {
  const formats = target.getNumberFormats();
  target.setNumberFormats(
    cells.map((line, row) => line.map((cell, column) => (typeof cell === 'string' ? '@' : (formats[row]?.[column] ?? '')))),
  );
  target.setValues(cells.map((line) => [...line]));
}

const markOf = (id: SheetId, year: FiscalYear): string => `${id}:${year}`;

/** The marks of kept sheets, as id and year. */
function keptMarks(spreadsheet: Spreadsheet) {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(SHEET_MARK)
    .find()
    .flatMap((mark) => {
      const [, id, year] = /^(\w+):(\d{4})$/.exec(mark.getValue() ?? '') ?? [];
      const sheet = id === undefined ? null : mark.getLocation().getSheet();
      return sheet ? [{ mark, sheet, id: id as SheetId, year: Number(year) }] : [];
    });
}

/** The tabs kept of a plan year, by what they are. */
export const keptOf = (spreadsheet: Spreadsheet, year: FiscalYear): ReadonlyMap<SheetId, Sheet> =>
  new Map(keptMarks(spreadsheet).flatMap((kept) => (kept.year === year ? [[kept.id, kept.sheet] as const] : [])));

export const keptYearsOf = (spreadsheet: Spreadsheet): readonly FiscalYear[] =>
  [...new Set(keptMarks(spreadsheet).map(({ year }) => year))].sort((a, b) => a - b);

/** The mark of a sheet becomes that of the year; a tab that had it before (of a run that was taken back) gives it up. */
function markAs(spreadsheet: Spreadsheet, sheet: Sheet, value: string): void {
  for (const { mark, sheet: other } of keptMarks(spreadsheet))
    if (mark.getValue() === value && other.getName() !== sheet.getName()) mark.remove();
  // Whether a sheet made after another takes its marks along is not documented: either way it has one of its own then.
  const own = sheet.getDeveloperMetadata().find((mark) => mark.getKey() === SHEET_MARK);
  if (own) own.setValue(value);
  else sheet.addDeveloperMetadata(SHEET_MARK, value);
}

/** Formulas become what they showed; everything else stays as the template brought it, dates too. */
function freeze(sheet: Sheet, cells: readonly (readonly Cell[])[]): void {
  const formulas = sheet.getRange(1, 1, cells.length, cells[0]?.length ?? 1).getFormulas();
  formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      const shown = cells[row]?.[column] ?? '';
      if (formula !== '') settle(sheet.getRange(row + 1, column + 1, 1, 1), [[shown]]);
    });
  });
}

/** Makes the tab after the sheet's own looks, widths and hidden columns; one that a cut-off run made already is only finished. */
export function keepSheet(spreadsheet: Spreadsheet, from: Sheet, { name, id, year, cells, why }: KeptSheet): void {
  const seen = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets(), { template: from });
  freeze(sheet, cells);
  markAs(spreadsheet, sheet, markOf(id, year));
  sheet.protect().setWarningOnly(true).setDescription(why);
  seen.activate();
}
