/** The years that lines name, and figures that may be of another year than the wanted one. */
import type { FiscalYear } from '../model';
import { type Doubt, type FoundScore, FULL_YEAR } from '../reading';
import { hasScore } from './around';
import { LONGEST_HEADING, RESULT_WORDS } from './own';

/** What speaks of a plan or a date, whose years are not those of the scores. */
export const PLAN_WORDS = /มาตรการ|แผน|แนวทาง|เสนอแนะ|ดำเนินการ|ประกาศ ณ|ลงวันที่/;

/** A year that is no part of a date or of a number of an order. */
const YEAR = /(?<!\d|\/ ?|(?:คม|ยน|พันธ์|\.ค\.|\.ย\.|\.พ\.) ?(?:พ\.ศ\. ?)?)25[4-9]\d(?!\d)/g;

/** The years that a line names, those of days and of orders left out. */
export const yearsOn = (line: string): readonly FiscalYear[] => [
  ...new Set([
    ...(line.match(YEAR) ?? []).map(Number),
    ...[...line.matchAll(/ปี ?['’]?([6-9]\d)(?![\d.])/g)].map(([, short]) => 2500 + Number(short)),
  ]),
];

/** True for a line that names a year in any way other than as part of a day. */
export const namesYear = (line: string): boolean =>
  yearsOn(line).length > 0 || /(?:ITA|FY) ?['’]?[6-9]\d(?![\d.])|(?<![\d/.,])20[12]\d(?![\d.,])/i.test(line);

/** A figure that names no year itself, below a heading that names another one, or several. */
export function yearTest(lines: readonly string[], wanted: readonly FiscalYear[]) {
  let years: readonly FiscalYear[] = [];
  const above = lines.map((line) => {
    const text = line.trim();
    if (text !== '' && text.length <= LONGEST_HEADING && !hasScore(text) && RESULT_WORDS.test(text) && !PLAN_WORDS.test(text)) {
      const named = yearsOn(text);
      if (named.length > 0) years = named;
    }
    return years;
  });
  return ({ line, year }: FoundScore): Doubt | null => {
    const named = above[line - 1] ?? [];
    const open = named.length > Math.max(1, wanted.length - 1) || named.some((one) => !wanted.includes(one));
    return wanted.length > 0 && year === undefined && named.length > 0 && open ? 'year' : null;
  };
}

/** So many characters in front of a year say that it is one of comparison. */
const SHORT_LEAD = 30;

/** A year of a comparison with the results at hand: "เพิ่มขึ้นจากปี 2567". */
const COMPARED = /(?:จาก|เทียบ|กว่า|ก่อน|ที่แล้ว|ที่ผ่านมา|เดิม)[^\d]{0,20}$/;

/** Figures without a year in a text that names only years before the wanted one, if only in its date: results of a year are not known before it. */
export function olderTest(lines: readonly string[], wanted: readonly FiscalYear[]) {
  const named = lines.flatMap((line) =>
    [...line.matchAll(new RegExp(FULL_YEAR, 'g'))].flatMap(({ 0: year, index }) =>
      COMPARED.test(line.slice(Math.max(0, index - SHORT_LEAD), index)) ? [] : [Number(year)],
    ),
  );
  const older = wanted.length > 0 && named.length > 0 && named.every((year) => wanted.every((one) => year < one));
  return ({ year }: FoundScore): Doubt | null => (older && year === undefined ? 'year' : null);
}
