/** What a written value becomes in a cell: `setValue` reads text as if a person had typed it. Source: Range.setValue / setValues in the reference. */
import { ServiceException } from '../errors';
import { formatOf, setFormat } from '../grid';
import type { Cell, Scalar, SheetModel, SpreadsheetModel } from '../model';
import { isDateFormat } from '../numberFormat';
import { fromSerial, serialOf, toSerial, wallClock } from '../serial';

/** The format a date gets in a Thai spreadsheet when the cell has none. */
const DATE_FORMAT = 'd/M/yyyy';
const DATE_TIME_FORMAT = 'd/M/yyyy, H:mm:ss';

interface Typed {
  readonly value: Scalar;
  readonly formula?: string;
  /** Given to the cell if it has no number format yet. */
  readonly format?: string;
}

/** Cells of Google Sheets hold at most this many characters (support.google.com/drive/answer/37603). */
const LONGEST = 50_000;

const NUMBER = /^[+-]?(?:(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Where a spreadsheet is at home: what people type is read by its locale and zone (reference: Spreadsheet.setSpreadsheetLocale). */
type Home = Pick<SpreadsheetModel, 'timeZone' | 'locale'>;

interface Custom {
  /** The comma parts the decimals, and the point thousands. */
  readonly comma: boolean;
  readonly monthFirst: boolean;
}

const CUSTOMS = new Map<string, Custom>();

/** The customs of a locale as CLDR has them ("th_TH", "en_US", "de_DE"). */
function customOf(locale: string): Custom {
  const known = CUSTOMS.get(locale);
  if (known) return known;
  const tag = locale.replace('_', '-');
  const decimal = new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  const order = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'numeric' }).formatToParts(0).map(({ type }) => type);
  const custom = { comma: decimal === ',', monthFirst: order.indexOf('month') < order.indexOf('day') };
  CUSTOMS.set(locale, custom);
  return custom;
}

/** Writes one value as `setValue` does; keeps format, note and drop-down. */
export function writeTyped(sheet: SheetModel, cell: Cell, value: unknown, home: Home): void {
  const format = formatOf(sheet, cell)?.numberFormat;
  const typed = interpret(value, format, home);
  cell.value = typed.value;
  delete cell.runs;
  if (typed.formula === undefined) delete cell.formula;
  else cell.formula = typed.formula;
  if (typed.format && format === undefined) setFormat(sheet, cell, { numberFormat: typed.format });
}

/** What a written value would be in a cell of that number format. */
export function interpret(value: unknown, format: string | undefined, home: Home): Typed {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value: '#NUM!' };
  if (value instanceof Date) return date(value, home.timeZone);
  const text = String(value);
  if (text.length > LONGEST)
    throw new ServiceException(`Your input contains more than the maximum of ${LONGEST} characters in a single cell.`);
  if (format === '@') return { value: text };
  // Until it is calculated; a function that this host does not have stays so.
  if (text.startsWith('=') && text.length > 1) return { value: '#NAME?', formula: text };
  return typedText(text, home);
}

function date(value: Date, timeZone: string): Typed {
  const serial = toSerial(value.getTime(), timeZone);
  return { value: serial, format: Number.isInteger(serial) ? DATE_FORMAT : DATE_TIME_FORMAT };
}

/** With the point for decimals and the comma for thousands. */
const pointed = (text: string, { comma }: Custom): string => (comma ? text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')) : text);

function typedText(text: string, { timeZone, locale }: Home): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const custom = customOf(locale);
  const trimmed = pointed(text.trim(), custom);
  if (/^(true|false)$/i.test(trimmed)) return { value: /^true$/i.test(trimmed) };
  if (/\d/.test(trimmed)) {
    if (NUMBER.test(trimmed)) return { value: Number(trimmed.replace(/,/g, '')) };
    // Accountants' brackets, and the baht sign of the Thai locale.
    const bracketed = /^\((.+)\)$/.exec(trimmed)?.[1];
    if (bracketed !== undefined && /^\d/.test(bracketed) && NUMBER.test(bracketed)) return { value: -Number(bracketed.replace(/,/g, '')) };
    const baht = /^([+-]?)฿ ?(.+)$/.exec(trimmed);
    if (baht && NUMBER.test(baht[2] ?? ''))
      return { value: Number(`${baht[1]}${baht[2]?.replace(/,/g, '')}`), format: baht[2]?.includes('.') ? '[$฿]#,##0.00' : '[$฿]#,##0' };
    const percent = trimmed.endsWith('%') ? trimmed.slice(0, -1) : undefined;
    if (percent !== undefined && NUMBER.test(percent)) {
      return { value: Number((Number(percent.replace(/,/g, '')) / 100).toPrecision(15)), format: percent.includes('.') ? '0.00%' : '0%' };
    }
    const serial = typedDate(text.trim(), timeZone, custom);
    if (serial !== null) return { value: serial, format: /^\d{4}-/.test(trimmed) ? 'yyyy-MM-dd' : DATE_FORMAT };
    const clock = typedClock(trimmed);
    if (clock) return clock;
  }
  return { value: text };
}

function typedClock(text: string): Typed | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(am|pm))?$/i.exec(text);
  if (!found) return null;
  const [, hours, minutes, seconds = '0', half] = found;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  if (hour > 23 || (half !== undefined && Number(hours) > 12) || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return { value: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400, format: half === undefined ? 'H:mm' : 'h:mm am/pm' };
}

/** Two digits of a year: 1930 to 2029. */
const fullYear = (year: string): number => (year.length > 2 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900));

/** Long and short, as the Thai locale writes them (CLDR). */
const THAI_MONTHS = [
  ['มกราคม', 'ม.ค.'],
  ['กุมภาพันธ์', 'ก.พ.'],
  ['มีนาคม', 'มี.ค.'],
  ['เมษายน', 'เม.ย.'],
  ['พฤษภาคม', 'พ.ค.'],
  ['มิถุนายน', 'มิ.ย.'],
  ['กรกฎาคม', 'ก.ค.'],
  ['สิงหาคม', 'ส.ค.'],
  ['กันยายน', 'ก.ย.'],
  ['ตุลาคม', 'ต.ค.'],
  ['พฤศจิกายน', 'พ.ย.'],
  ['ธันวาคม', 'ธ.ค.'],
];

/**
 * Day first, or month first where the locale has it so; months by number or by their Thai names. The year is the one typed: 2567 is no Buddhist year for Sheets (taken from
 * its other dates, not documented). A date without a year is this year's (a trap for item codes such as 1-2).
 */
function typedDate(text: string, timeZone: string, { comma, monthFirst }: Custom): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^(\d{1,2}) ?([\u0E01-\u0E5B.]{4,12}) ?(\d{4}|\d{2})$/.exec(text);
  if (named) {
    const month = THAI_MONTHS.findIndex((names) => names.includes(named[2] ?? ''));
    return month < 0 ? null : dateSerial(fullYear(named[3] ?? ''), month + 1, Number(named[1]));
  }
  // Where the point is no decimal mark it parts days and months, too (5.1 is the fifth of January).
  const local = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(comma ? text.replace(/\./g, '/') : text);
  if (!local) return null;
  const [day, month] = (monthFirst ? [local[2], local[1]] : [local[1], local[2]]).map(Number) as [number, number];
  const year = local[3] ? fullYear(local[3]) : wallClock(toSerial(Date.now(), timeZone)).year;
  return dateSerial(year, month, day);
}

function dateSerial(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = serialOf(year, month, day);
  return wallClock(serial).month === month ? serial : null;
}

/** What `getValue` gives: a Date where the number format says so. */
export function readTyped(value: Scalar, format: string | undefined, timeZone: string): Scalar | Date {
  return typeof value === 'number' && isDateFormat(format) ? new Date(fromSerial(value, timeZone)) : value;
}
