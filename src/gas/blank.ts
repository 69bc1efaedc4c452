type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Nothing was ever put into it: no value, note, picture or chart. */
export const isBlank = (sheet: Sheet): boolean =>
  sheet.getLastRow() === 0 &&
  sheet.getCharts().length === 0 &&
  sheet.getImages().length === 0 &&
  sheet
    .getRange('A:Z')
    .getNotes()
    .every((line) => line.every((note) => note === ''));
