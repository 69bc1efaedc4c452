/** Number formats → the text a cell shows. Source: developers.google.com/sheets/api/guides/formats. Covers what tables use: digits, grouping, percent, dates, text. */
import type { Scalar } from './model';
import { wallClock } from './serial';

/** The format Sheets reports for a cell that never got one. */
export const AUTOMATIC = '0.###############';
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const literalFree = (format: string) => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

/** True where a number in this format is a date or time. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || format === '@' || format === AUTOMATIC || /general/i.test(format)) return false;
  const bare = literalFree(format.split(';')[0] ?? '');
  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ''));
}

/** The text of a value. A cell without a format shows numbers in full precision of 10 significant digits, as Sheets does. */
export function displayText(value: Scalar, format: string | undefined): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string')
    return format?.includes('@') && format !== '@' ? unquote(format.split(';').at(-1) ?? '@').replace('@', value) : value;
  if (!format || format === AUTOMATIC || format === '@' || /^general$/i.test(format)) return plainNumber(value);
  if (isDateFormat(format)) return formatDate(value, format);
  return formatNumber(value, format);
}

function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(10)));
}

const unquote = (text: string) =>
  text
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, ' ')
    .replace(/\*./g, '');

function formatNumber(value: number, format: string): string {
  const sections = format.split(';');
  const negative = value < 0 && sections.length > 1;
  const section = (negative ? sections[1] : value === 0 && sections[2] !== undefined ? sections[2] : sections[0]) ?? '';
  const pattern = /[#0?][#0?,]*(?:\.[#0?]+)?|\.[0#?]+/.exec(literalFree(section));
  if (!pattern) return unquote(section);
  const percent = literalFree(section).includes('%');
  const text = digits(Math.abs(value) * (percent ? 100 : 1), pattern[0]);
  const at = section.search(/[#0?.]/);
  const body = section.slice(at).replace(/^[#0?,.]+/, '');
  const sign = value < 0 && !negative && /[1-9]/.test(text) ? '-' : '';
  return sign + unquote(section.slice(0, at)) + text + unquote(body);
}

/** Sheets rounds the decimal half away from zero: 92.305 shows 92.31 even where the binary number lies a hair below. */
export function roundHalfUp(value: number, places: number): number {
  const shifted = Number(`${Math.abs(value).toPrecision(15)}e${places}`);
  const rounded = Number.isNaN(shifted) ? Math.round(Math.abs(value) * 10 ** places) : Math.round(shifted);
  return (Math.sign(value) * rounded) / 10 ** places;
}

function digits(value: number, pattern: string): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const [left = '0', right = ''] = roundHalfUp(value, fraction.length).toFixed(fraction.length).split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const padded = left === '0' && least === 0 ? '' : left.padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const kept = right.slice(0, (fraction.match(/0/g) ?? []).length) + right.slice((fraction.match(/0/g) ?? []).length).replace(/0+$/, '');
  return kept === '' ? grouped : `${grouped}.${kept}`;
}

/** Date patterns: y, M/m (month, or minutes beside hours or seconds), d, h, s, AM/PM. */
function formatDate(serial: number, format: string): string {
  const clock = wallClock(serial);
  const half = /am\/pm|a\/p/i.test(format);
  const tokens = format.match(/"[^"]*"|\\.|\[[^\]]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+|\.0+|./gi) ?? [];
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const near = (index: number, step: number, letter: RegExp): boolean => {
    for (let at = index + step; at >= 0 && at < tokens.length; at += step)
      if (/^[ymdhs]/i.test(tokens[at] ?? '')) return letter.test(tokens[at] ?? '');
    return false;
  };
  return tokens
    .map((token, index) => {
      const size = token.length;
      if (/^y/i.test(token)) return size <= 2 ? pad(clock.year % 100, 2) : pad(clock.year, 4);
      if (/^m/i.test(token) && (near(index, -1, /^h/i) || near(index, 1, /^s/i))) return pad(clock.minute, size);
      if (/^m/i.test(token))
        return size <= 2 ? pad(clock.month, size) : (MONTHS[clock.month - 1] ?? '').slice(0, size === 3 ? 3 : undefined);
      if (/^d/i.test(token)) return size <= 2 ? pad(clock.day, size) : (DAYS[clock.weekday] ?? '').slice(0, size === 3 ? 3 : undefined);
      if (/^h/i.test(token)) return pad(half ? clock.hour % 12 || 12 : clock.hour, size);
      if (/^s/i.test(token)) return pad(clock.second, size);
      if (/^(am|a\/)/i.test(token)) return clock.hour < 12 ? 'AM' : 'PM';
      if (/^\.0/.test(token)) return `.${pad(clock.millisecond, 3).slice(0, size - 1)}`;
      return unquote(token);
    })
    .join('');
}
