/** Lines of text in a hidden tab of the workbook: it goes with copies and versions, and nobody edits it by accident. */
import type { LedgerPort } from '../app/ports';
import { LEDGER_TAB as TAB } from '../model';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A new tab becomes the one people see: theirs is shown again. */
function hiddenTab(spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.Sheet {
  const seen = spreadsheet.getActiveSheet();
  const tab = spreadsheet.insertSheet(TAB, spreadsheet.getNumSheets());
  seen.activate();
  tab.hideSheet();
  return tab;
}

export function ledgerAdapter(): LedgerPort {
  const open = () => SpreadsheetApp.getActiveSpreadsheet();
  return {
    read: () =>
      open()
        .getSheetByName(TAB)
        ?.getDataRange()
        .getValues()
        .map((row) => String(row[0] ?? '')) ?? [],
    write(lines) {
      const spreadsheet = open();
      const tab = spreadsheet.getSheetByName(TAB) ?? hiddenTab(spreadsheet);
      tab.getRange(1, 1, lines.length, 1).setValues(lines.map((line) => [line]));
    },
  };
}

/** Tabs that are not shown to people as theirs. */
export const isOwnTab = (name: string): boolean => name === TAB;
