import type { HostState, SheetModel } from '../../src/host/model';
import { LEDGER_TAB } from '../../src/model';
import { type AddOn, addOn } from '../app/addOn';

/** The built add-on at a workbook that stands already. */
export function addOnOf(state: HostState): AddOn {
  const book = addOn();
  book.host.state = state;
  return book;
}

/** All that was typed or written, the ledger aside; what formulas show follows by itself. */
export const contents = (state: HostState): string =>
  JSON.stringify(
    state.spreadsheet.sheets
      .filter(({ name }) => name !== LEDGER_TAB)
      .map(({ name, rows }) => [
        name,
        rows.map((row) =>
          row
            .map((cell) => cell?.formula ?? cell?.value ?? '')
            .join('\t')
            .trimEnd(),
        ),
      ]),
  );

/** A workbook is copied for every moment of a sweep: cells one by one, what they share (formats, rules, runs: never changed in place) as it is. */
export const copied = (state: HostState): HostState => {
  const bare = {
    ...state,
    spreadsheet: { ...state.spreadsheet, sheets: state.spreadsheet.sheets.map((sheet) => ({ ...sheet, rows: [] })) },
  };
  const copy = structuredClone(bare);
  copy.spreadsheet.sheets.forEach((sheet: SheetModel, index) => {
    sheet.rows = state.spreadsheet.sheets[index]!.rows.map((row) => row.map((cell) => cell && { ...cell }));
  });
  return copy;
};
