/** What a text says already: a date or a number of people is printed once, whether it was typed in its own cell, in the words, or in both. */
import { BUDDHIST_OFFSET, type Day, literal, MONTHS, parseIsoDay, SHORT_MONTHS, toArabicDigits } from '../thai';

const plain = (text: string): string => toArabicDigits(text).replace(/[\s\u00a0]+/g, ' ');

function namesDay(text: string, { day, month, year }: Day): boolean {
  const names = [MONTHS[month - 1] ?? '', SHORT_MONTHS[month - 1] ?? '', (SHORT_MONTHS[month - 1] ?? '').replace(/\.$/, '')];
  const buddhist = year + BUDDHIST_OFFSET;
  // Another year behind it is another day; no year is this one.
  return new RegExp(
    `(?<!\\d)0?${day} ?(?:${names.map(literal).join('|')})(?! ?(?:พ\\.ศ\\. ?)?(?!${buddhist}(?!\\d)|${buddhist % 100}(?!\\d))\\d)|(?<!\\d)0?${day}/0?${month}/(?:${buddhist}|${year}|${buddhist % 100})(?!\\d)`,
  ).test(text);
}

/** True where the text names the day that was typed, in any of the usual forms. */
export function saysDate(text: string, typed: string): boolean {
  const words = plain(typed).trim();
  const day = parseIsoDay(words);
  return words !== '' && (day === null ? plain(text).includes(words) : namesDay(plain(text), day));
}

const PEOPLE = '(?:คน|ราย(?!การ)|ท่าน|นาย(?![ก-ฮ]))';

/** True where the text names that many people: the number with a word for people behind it, or with "ผู้เข้าร่วม" before it. */
export function saysPeople(text: string, typed: string): boolean {
  const numbers = plain(typed).match(/\d[\d,]*/g) ?? [];
  const words = plain(text);
  return (
    numbers.length > 0 &&
    numbers.every((number) => {
      const bare = number.replace(/,/g, '');
      const forms = [...new Set([number, bare, Number(bare).toLocaleString('en-US')])].join('|');
      return new RegExp(`(?<![\\d.,])(?:${forms})(?![\\d,]*\\d) ?${PEOPLE}|ผู้เข้าร่วม[^\\d]{0,30}(?:${forms})(?!\\d)`).test(words);
    })
  );
}

/** A number of people with its unit: "28" → "28 คน"; words that end with another unit stay. */
export const withPeople = (typed: string, unit: (count: string) => string): string => {
  const words = typed.trim();
  return /[\d๐-๙]$/.test(words) ? unit(words) : words;
};
