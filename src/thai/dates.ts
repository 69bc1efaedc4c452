/** Buddhist Era dates, fiscal years and periods (ปีงบประมาณ). */
import type { DigitStyle, FiscalYear, Round } from '../model';
import { inDigits } from './digits';

export const MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const;

export const SHORT_MONTHS = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'] as const;

/** Buddhist Era year − Common Era year. */
export const BUDDHIST_OFFSET = 543;

/** A calendar day, year in the Common Era, month 1–12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** First and last day of fiscal year N: 1 October N−1 to 30 September N. */
export function fiscalYearRange(year: FiscalYear): { readonly start: Day; readonly end: Day } {
  return { start: { year: year - BUDDHIST_OFFSET - 1, month: 10, day: 1 }, end: { year: year - BUDDHIST_OFFSET, month: 9, day: 30 } };
}

/** The range of a follow-up round: 6 months end on 31 March, 12 months on 30 September. */
export function roundRange(year: FiscalYear, round: Round): { readonly start: Day; readonly end: Day } {
  const { start, end } = fiscalYearRange(year);
  return { start, end: round === 6 ? { year: end.year, month: 3, day: 31 } : end };
}

/** "1 ตุลาคม 2568". */
export const formatDay = (day: Day, digits: DigitStyle = 'arabic'): string =>
  inDigits(`${day.day} ${MONTHS[day.month - 1]} ${day.year + BUDDHIST_OFFSET}`, digits);

/** "1 ตุลาคม 2568 – 30 กันยายน 2569". */
export const formatPeriod = (range: { readonly start: Day; readonly end: Day }, digits: DigitStyle = 'arabic'): string =>
  `${formatDay(range.start, digits)} – ${formatDay(range.end, digits)}`;

/** A sortable number for comparing days: 20251001. */
export const dayNumber = (day: Day): number => day.year * 10000 + day.month * 100 + day.day;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** "2025-10-01", also with a time behind it → Day; null where it is no such date (2025-02-30). */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null;
}

/** The month of a fiscal year, 1 = October, as a calendar month. */
const monthOf = (position: number, year: FiscalYear): { readonly year: number; readonly month: number } =>
  position <= 3 ? { year: year - 1, month: position + 9 } : { year, month: position - 3 };

/**
 * "ต.ค. 2568", "ต.ค. – ธ.ค. 2568", "พ.ย. 2568 – ม.ค. 2569": months of a fiscal year, 1 = October … 12 = September, both included.
 */
export function formatMonths([from, to]: readonly [number, number], year: FiscalYear): string {
  const [start, end] = [monthOf(from, year), monthOf(to, year)];
  const name = ({ month }: { readonly month: number }): string => SHORT_MONTHS[month - 1] ?? '';
  if (from === to) return `${name(start)} ${start.year}`;
  return start.year === end.year ? `${name(start)} – ${name(end)} ${end.year}` : `${name(start)} ${start.year} – ${name(end)} ${end.year}`;
}

/** Months of a fiscal year as days: from the first of the first month to the last of the last. */
export function monthsRange([from, to]: readonly [number, number], year: FiscalYear): { readonly start: Day; readonly end: Day } {
  const [start, end] = [monthOf(from, year), monthOf(to, year)];
  const common = end.year - BUDDHIST_OFFSET;
  return {
    start: { year: start.year - BUDDHIST_OFFSET, month: start.month, day: 1 },
    end: { year: common, month: end.month, day: daysIn(common, end.month) },
  };
}
