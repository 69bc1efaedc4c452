/** A1 addresses. Rows and columns are 1-based, as on the screen. */

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** (5, 4) → D5. */
export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** (3, 4, 12, 4) → D3:D12. */
export const a1Range = (row: number, column: number, lastRow: number, lastColumn: number): string =>
  `${a1(row, column)}:${a1(lastRow, lastColumn)}`;

/** A sheet's name as formulas write it: quoted, inner quotes doubled. */
export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** A → 1, AA → 27. */
export const columnNumber = (letters: string): number => {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
};
