/** What a written value becomes in a cell: `setValue` reads text as if a person had typed it. Source: Range.setValue / setValues in the reference. */
import { formatOf, setFormat } from '../grid';
import type { Cell, Scalar, SheetModel } from '../model';
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

const NUMBER = /^[+-]?(?:(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Writes one value as `setValue` does; keeps format, note and drop-down. */
export function writeTyped(sheet: SheetModel, cell: Cell, value: unknown, timeZone: string): void {
  const format = formatOf(sheet, cell)?.numberFormat;
  const typed = interpret(value, format, timeZone);
  cell.value = typed.value;
  delete cell.runs;
  if (typed.formula === undefined) delete cell.formula;
  else cell.formula = typed.formula;
  if (typed.format && format === undefined) setFormat(sheet, cell, { numberFormat: typed.format });
}

function interpret(value: unknown, format: string | undefined, timeZone: string): Typed {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value: '#NUM!' };
  if (value instanceof Date) return date(value, timeZone);
  const text = String(value);
  if (format === '@') return { value: text };
  // Until it is calculated; a function that this host does not have stays so.
  if (text.startsWith('=') && text.length > 1) return { value: '#NAME?', formula: text };
  return typedText(text, timeZone);
}

function date(value: Date, timeZone: string): Typed {
  const serial = toSerial(value.getTime(), timeZone);
  return { value: serial, format: Number.isInteger(serial) ? DATE_FORMAT : DATE_TIME_FORMAT };
}

function typedText(text: string, timeZone: string): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: /^true$/i.test(trimmed) };
  if (/\d/.test(trimmed)) {
    if (NUMBER.test(trimmed)) return { value: Number(trimmed.replace(/,/g, '')) };
    const percent = /^(.*\d.*)%$/.exec(trimmed)?.[1];
    if (percent !== undefined && NUMBER.test(percent)) {
      return { value: Number((Number(percent.replace(/,/g, '')) / 100).toPrecision(15)), format: percent.includes('.') ? '0.00%' : '0%' };
    }
    const serial = typedDate(trimmed, timeZone);
    if (serial !== null) return { value: serial, format: /^\d{4}-/.test(trimmed) ? 'yyyy-MM-dd' : DATE_FORMAT };
    const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(trimmed);
    if (clock && Number(clock[1]) < 24 && Number(clock[2]) < 60) {
      return { value: (Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)) / 86400, format: 'H:mm' };
    }
  }
  return { value: text };
}

/** Day first, as in the Thai locale; a date without a year is this year's (a trap for item codes such as 1-2). */
function typedDate(text: string, timeZone: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text);
  if (!local) return null;
  const year = local[3] ? Number(local[3]) : wallClock(toSerial(Date.now(), timeZone)).year;
  return dateSerial(year, Number(local[2]), Number(local[1]));
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
