/** Dates in running text, with the fiscal year they lie in. */
import { BUDDHIST_OFFSET, dayNumber, MONTHS, SHORT_MONTHS, toArabicDigits } from '../../thai';

interface DateInText {
  readonly quote: string;
  /** A sortable number of the day. */
  readonly day: number;
  readonly index: number;
  /** ปีงบประมาณ of the date: it begins in October of the year before. */
  readonly fiscalYear: number;
}

const FIRST_MONTH = 10;

/** Names of months, long and short, as a piece of a regular expression. */
export const MONTH_NAMES = [...MONTHS, ...SHORT_MONTHS].map((name) => name.replace(/\./g, '\\.')).join('|');
const DATE = new RegExp(`(?:(\\d{1,2}) ?)?(${MONTH_NAMES}) ?(?:พ\\.ศ\\. ?)?(2[45]\\d\\d|\\d\\d)(?!\\d)`, 'g');

const monthOf = (name: string): number => {
  const long = (MONTHS as readonly string[]).indexOf(name);
  return (long >= 0 ? long : (SHORT_MONTHS as readonly string[]).indexOf(name)) + 1;
};

/** The dates of a text as sortable numbers; a month without a day counts as its first (or, for the end of the year, any) day. */
export function datesIn(text: string): readonly DateInText[] {
  const arabic = toArabicDigits(text).replace(/\n/g, ' ');
  return [...arabic.matchAll(DATE)].map((match) => {
    const year = Number(match[3]) < 100 ? Number(match[3]) + 2500 : Number(match[3]);
    const day = dayNumber({ year: year - BUDDHIST_OFFSET, month: monthOf(match[2]!), day: Number(match[1] ?? 1) });
    const month = monthOf(match[2]!);
    return {
      quote: text.slice(match.index, match.index + match[0].length),
      day,
      index: match.index,
      fiscalYear: month >= FIRST_MONTH ? year + 1 : year,
    };
  });
}
