/** Number formats → the text a cell shows. Source: developers.google.com/sheets/api/guides/formats. Patterns are numfmt's work; rounding is ours (decimal, half away from zero, as Sheets does). */
import { format } from 'numfmt';
import type { Scalar } from './model';

/** The format Sheets reports for a cell that never got one. */
export const AUTOMATIC = '0.###############';

const literalFree = (format: string) => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

/** True where a number in this format is a date or time. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || format === '@' || format === AUTOMATIC || /general/i.test(format)) return false;
  const bare = literalFree(format.split(';')[0] ?? '');
  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ''));
}

/** The text of a value. A cell without a format shows numbers in full precision of 10 significant digits, as Sheets does. */
export function displayText(value: Scalar, numberFormat: string | undefined): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return numberFormat?.includes('@') && numberFormat !== '@' ? printed(numberFormat, value) : value;
  if (!numberFormat || numberFormat === AUTOMATIC || numberFormat === '@' || /^general$/i.test(numberFormat)) return plainNumber(value);
  return isDateFormat(numberFormat) ? printed(numberFormat, value) : formatNumber(value, numberFormat);
}

function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(10)));
}

/** Digits behind the point that a format shows of a plain number; null where another form decides (fractions, exponents, scaling by commas). */
function placesOf(format: string): number | null {
  const bare = literalFree(format.split(';')[0] ?? '');
  if (/[?/eE]|[0#],+(?![0#])/.test(bare)) return null;
  return (/\.([0#]+)/.exec(bare)?.[1]?.length ?? 0) + (bare.includes('%') ? 2 : 0);
}

function formatNumber(value: number, format: string): string {
  const places = placesOf(format);
  return printed(format, places === null ? value : roundHalfUp(value, places));
}

/** In the words of the Thai locale; a date before 1900 shows its number. */
const printed = (pattern: string, value: number | string): string =>
  format(pattern, value, { locale: 'th', throws: false, dateErrorThrows: false, dateErrorNumber: true });

/** Sheets rounds the decimal half away from zero: 92.305 shows 92.31 even where the binary number lies a hair below. */
export function roundHalfUp(value: number, places: number): number {
  const shifted = Number(`${Math.abs(value).toPrecision(15)}e${places}`);
  const rounded = Number.isNaN(shifted) ? Math.round(Math.abs(value) * 10 ** places) : Math.round(shifted);
  return (Math.sign(value) * rounded) / 10 ** places;
}
