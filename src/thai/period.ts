/** Periods as officials type them (ระยะเวลาดำเนินการ), in every display style that real plans use. */

import type { FiscalYear } from '../model';
import { toHyphens } from './dashes';
import { BUDDHIST_OFFSET, type Day, dayNumber, fiscalYearRange, MONTHS, parseIsoDay, SHORT_MONTHS } from './dates';
import { toArabicDigits } from './digits';
import { normalizeThai } from './text';

interface Period {
  readonly start: Day;
  readonly end: Day;
}

const MONTH_NAMES = [...MONTHS, ...SHORT_MONTHS, ...SHORT_MONTHS.map((name) => name.replace(/\./g, ''))];
const escaped = (text: string): string => text.replace(/\./g, '\\.');
/** "1 ตุลาคม พ.ศ. 2568", day and year optional. Long names first, so that none is cut short. */
const MONTH = new RegExp(
  `(?:(\\d{1,2})\\s*)?(${MONTH_NAMES.map(escaped).join('|')})(?:\\s*(?:พ\\.\\s?ศ\\.|ปี)?\\s*(\\d{4}|\\d{2})(?!\\d))?`,
  'g',
);

const monthNumber = (name: string): number => (MONTH_NAMES.indexOf(name) % 12) + 1;

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 65 → 2565, 2568 → 2568, 2025 → 2568; the result is a Buddhist Era year. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 2) return 2500 + year;
  return year < 2400 ? year + BUDDHIST_OFFSET : year;
};

/** The calendar year (Common Era) of a month inside fiscal year N. */
const yearOfMonth = (month: number, planYear: FiscalYear): number => planYear - BUDDHIST_OFFSET - (month >= 10 ? 1 : 0);

const valid = (period: Period): Period | null => {
  const possible = [period.start, period.end].every(
    (day) => day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= lastDayOf(day.year, day.month),
  );
  return possible && dayNumber(period.start) <= dayNumber(period.end) ? period : null;
};

interface Mention {
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
}

function monthsIn(text: string): readonly Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(MONTH)) {
    found.push({
      day: match[1] ? Number(match[1]) : null,
      month: monthNumber(match[2] ?? ''),
      year: match[3] ? fullYear(match[3]) - BUDDHIST_OFFSET : null,
    });
  }
  return found;
}

function fromMonths(text: string, planYear: FiscalYear | undefined): Period | null {
  const found = monthsIn(text);
  const first = found[0];
  const last = found[found.length - 1];
  if (!first || !last) return null;
  const endYear = last.year ?? (planYear === undefined ? null : yearOfMonth(last.month, planYear));
  if (endYear === null) return null;
  // "ม.ค. - ก.ย. 65": the one year stands for both, unless the months run over the turn of the year ("ต.ค. - ก.ย. 65").
  const startYear = first.year ?? (first.month > last.month ? endYear - 1 : endYear);
  const end = { year: endYear, month: last.month, day: last.day ?? lastDayOf(endYear, last.month) };
  const until = /ภายใน|ไม่เกิน|ก่อนวันที่/.test(text) && found.length === 1;
  if (until && planYear !== undefined) return valid({ start: fiscalYearRange(planYear).start, end });
  const spanInMonth = /(\d{1,2})\s*(?:-|ถึง)\s*\d{1,2}\s*[ก-ฮ]/.exec(toHyphens(text));
  const startDay = found.length === 1 && spanInMonth ? Number(spanInMonth[1]) : (first.day ?? 1);
  return valid({ start: { year: startYear, month: first.month, day: startDay }, end });
}

/** Quarters of the fiscal year: 1 = October to December. */
function fromQuarters(text: string, planYear: FiscalYear | undefined): Period | null {
  const match = /ไตรมาส(?:ที่)?\s*(\d+)(?:\s*(?:-|ถึง|และ)\s*(?:ไตรมาส(?:ที่)?\s*)?(\d)(?!\d))?/.exec(toHyphens(text));
  if (!match) return null;
  const rest = text.slice((match.index ?? 0) + match[0].length);
  const typed = /(?:\/|ปี[^\d]*|พ\.ศ\.\s*)(\d{4}|\d{2})(?!\d)/.exec(rest);
  const year = typed?.[1] ? fullYear(typed[1]) : planYear;
  const from = Number(match[1]);
  const to = match[2] ? Number(match[2]) : from;
  if (year === undefined || from < 1 || from > 4 || to < from || to > 4) return null;
  const startMonth = ((9 + (from - 1) * 3) % 12) + 1;
  const endMonth = ((9 + to * 3 - 1) % 12) + 1;
  const endYear = yearOfMonth(endMonth, year);
  return valid({
    start: { year: yearOfMonth(startMonth, year), month: startMonth, day: 1 },
    end: { year: endYear, month: endMonth, day: lastDayOf(endYear, endMonth) },
  });
}

/** 1/10/2568 - 30/9/2569, or 2025-10-01. */
function fromNumbers(text: string): Period | null {
  const days: Day[] = [];
  for (const match of text.matchAll(/(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})|\d{4}-\d{2}-\d{2}/g)) {
    const iso = match[1] ? null : parseIsoDay(match[0]);
    if (iso) days.push(iso.year > 2400 ? { ...iso, year: iso.year - BUDDHIST_OFFSET } : iso);
    else days.push({ year: fullYear(match[3] ?? '') - BUDDHIST_OFFSET, month: Number(match[2]), day: Number(match[1]) });
  }
  const first = days[0];
  const last = days[days.length - 1];
  return first && last ? valid({ start: first, end: last }) : null;
}

function fromFiscalYears(text: string, planYear: FiscalYear | undefined): Period | null {
  const years = [...text.matchAll(/(\d{4})/g)].map((match) => fullYear(match[1] ?? ''));
  const first = years[0];
  const last = years[years.length - 1];
  if (/ปีงบประมาณ|ปีงบ|ตลอดปี|ทั้งปี/.test(text) && first !== undefined && last !== undefined) {
    return valid({ start: fiscalYearRange(first).start, end: fiscalYearRange(last).end });
  }
  if (/ตลอดปี|ทั้งปี|ปีงบประมาณนี้/.test(text) && planYear !== undefined) return fiscalYearRange(planYear);
  return null;
}

/**
 * The days that a period text means: `1 ตุลาคม 2568 – 30 กันยายน 2569`, `ตุลาคม 2568- กันยายน 2569`, `ม.ค. - ก.ย. ๖๕`, `ปีงบประมาณ พ.ศ.๒๕๖๗`,
 * `ไตรมาสที่ 2`, `ภายในวันที่ 31 มีนาคม 2569`, `ตลอดปี` … Null where it cannot be told.
 * @param planYear completes a text that names no year of its own (`ตลอดปี`, `ไตรมาสที่ 2`)
 */
export function parsePeriod(text: string, planYear?: FiscalYear): Period | null {
  const plain = toArabicDigits(normalizeThai(text)).replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  if (plain === '') return null;
  return (
    fromQuarters(plain, planYear) ??
    (/ไตรมาส/.test(plain) ? null : (fromMonths(plain, planYear) ?? fromNumbers(plain) ?? fromFiscalYears(plain, planYear)))
  );
}

/** True where the period lies inside the range, both ends included. */
export const isInside = (period: Period, range: Period): boolean =>
  dayNumber(period.start) >= dayNumber(range.start) && dayNumber(period.end) <= dayNumber(range.end);

/** The months of a fiscal year that a period touches, 1 = October … 12 = September, in order; none where it lies outside. */
export function monthsOf(period: Period, year: FiscalYear): readonly number[] {
  const first = year - BUDDHIST_OFFSET - 1;
  const of = (day: Day): number => (day.year - first) * 12 + day.month;
  return Array.from({ length: 12 }, (_, index) => index + 1).filter(
    (month) => month + 9 >= of(period.start) && month + 9 <= of(period.end),
  );
}
