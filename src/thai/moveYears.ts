/** Dates of a plan moved on to another year ("มี.ค. 2569" → "มี.ค. 2570"), in the digits and the style they were typed in. */
import { MONTHS, SHORT_MONTHS } from './dates';
import { toArabicDigits, toThaiDigits } from './digits';

const escaped = (text: string): string => text.replace(/\./g, '\\.');
const MONTH = [...MONTHS, ...SHORT_MONTHS, ...SHORT_MONTHS.map((name) => name.replace(/\./g, ''))].map(escaped).join('|');
const DIGIT = '[0-9๐-๙]';

/**
 * A year by which something is to happen: behind a month, a quarter, a fiscal year or two numbers of a date. A bare "ปี 2568" may be the year of a
 * result or of a law and is left alone.
 */
const DATED = new RegExp(
  `(ลง(?:วันที่)?\\s*(?:${DIGIT}{1,2}\\s*)?)?` +
    `((?:${MONTH})\\s*(?:พ\\.\\s?ศ\\.|ปี)?\\s*|(?<!${DIGIT})${DIGIT}{1,2}/${DIGIT}{1,2}/|ไตรมาส(?:ที่)?\\s*${DIGIT}\\s*(?:/|(?:ของ)?\\s*ปี(?:งบประมาณ)?\\s*(?:พ\\.\\s?ศ\\.)?)\\s*|ปีงบ(?:ประมาณ)?\\s*(?:พ\\.\\s?ศ\\.)?\\s*)` +
    `(${DIGIT}{4}|${DIGIT}{2})(?!${DIGIT})`,
  'g',
);

/** 69 → 2569; a two-digit number is a year of this century of the Buddhist Era. */
const fullYear = (digits: string): number => (digits.length === 2 ? 2500 + Number(digits) : Number(digits));

/**
 * The text with its dates in the plan year `from` (October of the year before to September) moved to `to`. Dates of other years stay, and so do the
 * dates that something was issued on ("ลงวันที่ 5 ตุลาคม 2568"), which no new plan changes.
 */
export function moveYears(text: string, from: number, to: number): string {
  return text.replace(DATED, (whole: string, issued: string | undefined, lead: string, typed: string) => {
    const year = fullYear(toArabicDigits(typed));
    if (issued !== undefined || (year !== from && year !== from - 1)) return whole;
    const moved = String(year + to - from).slice(-typed.length);
    return `${lead}${/[๐-๙]/.test(typed) ? toThaiDigits(moved) : moved}`;
  });
}
