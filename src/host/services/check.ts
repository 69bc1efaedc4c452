/** Refusing wrong parameters with Google's words. */
import { mismatchOf, ServiceException } from '../errors';
import type { Area, SheetModel } from '../model';
import { COLORS } from './colors';

export function mismatch(method: string, parameters: readonly unknown[]): never {
  throw mismatchOf(method, parameters);
}

/** Every value a table of the range's size, or Google's error. */
export function sized<T>(data: unknown, area: Area, method: string): T[][] {
  if (!Array.isArray(data) || !data.every(Array.isArray)) return mismatch(method, [data]);
  const rows = data as T[][];
  if (rows.length !== area.rows) {
    throw new ServiceException(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${area.rows}.`,
    );
  }
  const wrong = rows.find((row) => row.length !== area.columns);
  if (wrong) {
    throw new ServiceException(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${area.columns}.`,
    );
  }
  return rows;
}

/** The area must lie on the sheet. */
export function inside(sheet: SheetModel, area: Area): Area {
  if (!Number.isInteger(area.row) || area.row < 1) throw new ServiceException('The starting row of the range is too small.');
  if (!Number.isInteger(area.column) || area.column < 1) throw new ServiceException('The starting column of the range is too small.');
  if (!(area.rows >= 1)) throw new ServiceException('The number of rows in the range must be at least 1.');
  if (!(area.columns >= 1)) throw new ServiceException('The number of columns in the range must be at least 1.');
  if (area.row + area.rows - 1 > sheet.maxRows || area.column + area.columns - 1 > sheet.maxColumns) {
    throw new ServiceException('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

/** `#abc`, `#aabbcc` and the CSS names → `#aabbcc`. null and '' take the colour away, and so does a name that nobody knows: Sheets does not throw. */
export function color(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const text = String(value).toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  return /^#[0-9a-f]{6}$/.test(text) ? text : COLORS.get(text);
}
