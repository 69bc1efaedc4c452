/** R09 arithmetic that a sentence or a row shows by itself: two scores and their difference. */
import { reaches } from '../../ita';
import { formatScore, roundScore, toArabicDigits } from '../../thai';
import type { DocumentCheck, DocumentFound } from '../finding';
import { FALL, RISE } from '../words/claims';
import { t } from '../words/documentMessages';
import { YEAR_NUMBER } from '../words/periods';
import type { Facts } from './facts';
import { subjectsIn, yearOfHeading } from './mentions';

const MOVE = new RegExp(
  `(${RISE}|${FALL}|\\(เพิ่ม|\\(ลด|คิดเป็น|ต่างกัน|ห่างกัน|ผลต่าง|\\(\\s*[+-])(?:[^\\d\\n]|2[45]\\d\\d(?!\\d)){0,30}?(?<![\\d.])(\\d{1,2}\\.\\d{1,2})(?![\\d.])`,
  'g',
);
/** A score of the whole, a tool or an indicator, as printed; differences are smaller. */
const SCORE = /(?<![\d.,])(\d{2,3}\.\d{2})(?![\d.])/g;
const SENTENCE = 220;

/** Scores are printed rounded: their difference may be a hundredth beside the one that was reckoned before rounding. */
export const isSameDifference = (made: number, told: number): boolean => Math.abs(roundScore(made - told)) <= 0.01;

/** Which way the words say that it went: −1, +1, or 0 where they do not say. */
const wayOf = (words: string): number => {
  if (/^\(/.test(words)) return /-|ลด/.test(words) ? -1 : 1;
  return new RegExp(FALL).test(words) ? -1 : new RegExp(RISE).test(words) ? 1 : 0;
};

/** Which way two scores went, in their order of time: by the years before them, or by "จาก … เป็น …"; 0 where the sentence does not tell. */
function wayBetween(text: string, scores: readonly RegExpMatchArray[]): number {
  const [first, second] = scores.map((score) => ({ value: Number(score[1]), at: score.index ?? 0 }));
  if (!first || !second) return 0;
  const yearBefore = (from: number, to: number): number | null =>
    Number([...text.slice(from, to).matchAll(YEAR_NUMBER)].pop()?.[0] ?? 0) || null;
  const [one, two] = [yearBefore(0, first.at), yearBefore(first.at, second.at)];
  const sign = Math.sign(second.value - first.value);
  if (/จาก[^\n]{0,24}$/.test(text.slice(0, first.at)) && /(?:เป็น|เหลือ)\s*$/.test(text.slice(0, second.at))) return sign;
  return one === null || two === null || one === two ? 0 : one < two ? sign : -sign;
}

/** Where a line tells last year's score of the whole alone ("ปี 2565 ได้ 86.41 คะแนน (เพิ่ม 3.65)"), this year's stands elsewhere in the document. */
function ofLastYear(before: string, score: RegExpMatchArray, facts: Facts): readonly number[] {
  const years = before.match(YEAR_NUMBER) ?? [];
  const total = facts.figure('total');
  const named = subjectsIn(before, facts.indicators, facts.framework).some(({ kind }) => kind !== 'total');
  const isLast = years.length === 1 && facts.fiscalYear !== null && Number(years[0]) === facts.fiscalYear - 1;
  return isLast && !named && total !== null && Number(score[1]) !== total ? [total] : [];
}

/** "ได้ 85.10 คะแนน … ได้ 88.34 คะแนน จึงเพิ่มขึ้น 3.24 คะแนน": where a sentence tells exactly two scores before a difference, it is theirs. */
export const shownDifference: DocumentCheck = ({ document, facts }) =>
  document.paragraphs.flatMap((paragraph): readonly DocumentFound[] => {
    const text = toArabicDigits(paragraph.text);
    return [...text.matchAll(MOVE)].flatMap((match): readonly DocumentFound[] => {
      const start = Math.max(0, match.index - SENTENCE);
      const told = [...text.slice(start, match.index).matchAll(SCORE)];
      const lastYear = told.length === 1 ? ofLastYear(text.slice(0, match.index), told[0]!, facts) : [];
      const scores = [...told.map(({ 1: value }) => Number(value)), ...lastYear];
      const [first, second] = scores;
      if (scores.length !== 2 || first === undefined || second === undefined) return [];
      // "เพิ่มขึ้นจาก 80.10 คะแนน เป็น …": the number behind the word is a score itself.
      const written = Number(match[2]);
      if (/จาก\s*(?:\d{4}\s*)?$/.test(text.slice(0, match.index + match[0].length - match[2]!.length)) || written >= 50) return [];
      const between = text.slice(start, match.index);
      if (!/เทียบ|ปี|จาก|สูงสุด|สูงที่สุด|ต่ำสุด|ต่ำที่สุด/.test(between)) return [];
      const made = roundScore(Math.abs(second - first));
      const [way, words] = [wayBetween(between, told), wayOf(match[1]!)];
      if (isSameDifference(made, written) && (way === 0 || words === 0 || way === words)) return [];
      const quote = paragraph.text.slice(match.index, match.index + match[0].length);
      const message = t('differenceOfScores', {
        first: formatScore(first),
        second: formatScore(second),
        made: formatScore(made),
        written: match[0],
      });
      return [{ line: paragraph.line, quote, message, expected: formatScore(made) }];
    });
  });

const IS_CHANGE = /เปลี่ยนแปลง|ผลต่าง|เพิ่ม|ลด|แตกต่าง|[+±]\s*\/\s*[-–]/;

/** A column of changes beside two columns of years. */
export const changeColumn: DocumentCheck = ({ document }) =>
  document.tables.flatMap(({ headers, rows }): readonly DocumentFound[] => {
    const years = headers.flatMap((heading, column) => {
      const year = IS_CHANGE.test(heading) ? null : yearOfHeading(heading);
      return year === null ? [] : [{ column, year }];
    });
    const change = headers.findIndex((heading) => IS_CHANGE.test(heading));
    if (years.length !== 2 || change < 0 || years[0]!.year === years[1]!.year) return [];
    const [before, after] = [...years].sort((left, right) => left.year - right.year);
    return rows.flatMap(({ cells }): readonly DocumentFound[] => {
      const value = (column: number): string =>
        toArabicDigits(cells[column]?.text.trim() ?? '')
          .replace(/[–−]/g, '-')
          .replace(/\s/g, '');
      const printed = /^[([]?([+-]?\d{1,2}\.\d{1,2})[)\]]?$/.exec(value(change))?.[1];
      if (printed === undefined || ![before!, after!].every(({ column }) => /^\d{1,3}\.\d{1,2}$/.test(value(column)))) return [];
      const made = roundScore(Number(value(after!.column)) - Number(value(before!.column)));
      const signed = /^[+-]/.test(printed);
      if (isSameDifference(signed ? made : Math.abs(made), Number(printed))) return [];
      const cell = cells[change]!;
      const expected = `${signed && made > 0 ? '+' : ''}${signed ? formatScore(made) : formatScore(Math.abs(made))}`;
      const message = t('changeInRow', { before: value(before!.column), after: value(after!.column), made: expected, written: cell.text });
      return [{ line: cell.line, quote: cell.text, message, expected }];
    });
  });

const SHORTFALL = /ขาด(?:ไป|อีก)?(?:เพียง)?\s*(\d{1,2}\.\d{1,2})\s*คะแนน/g;

/** "ได้ 84.37 คะแนน … ขาดอีก 0.63 คะแนน": what the one score of the paragraph, or of the one before it, lacks of the threshold. */
export const shortfall: DocumentCheck = ({ document, facts }) =>
  document.paragraphs.flatMap((paragraph, position): readonly DocumentFound[] =>
    [...toArabicDigits(paragraph.text).matchAll(SHORTFALL)].flatMap((match): readonly DocumentFound[] => {
      const scoresOf = (text: string): readonly number[] => [...toArabicDigits(text).matchAll(SCORE)].map(({ 1: value }) => Number(value));
      const head = toArabicDigits(paragraph.text.slice(0, match.index));
      // A score below ten stands here, too: the paragraph before is asked only where this one prints no figure.
      const scores = scoresOf(/\d\.\d{2}/.test(head) ? head : (document.paragraphs[position - 1]?.text ?? ''));
      const [score] = scores;
      if (scores.length !== 1 || score === undefined || reaches(score, facts.threshold)) return [];
      const made = roundScore(facts.threshold - score);
      if (isSameDifference(made, Number(match[1]))) return [];
      const quote = paragraph.text.slice(match.index, match.index + match[0].length);
      const message = t('shortfallOfScore', {
        score: formatScore(score),
        threshold: facts.threshold,
        made: formatScore(made),
        written: match[1]!,
      });
      return [{ line: paragraph.line, quote, message, expected: formatScore(made) }];
    }),
  );
