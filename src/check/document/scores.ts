/** R01 score in text ≠ workbook · R38 the document states two scores · R30 not two decimals. */
import { labels, subjectOf } from '../../ita';
import { isEitPart, PART_NAMES, type ScoreKey } from '../../model';
import { formatScore, roundScore, toArabicDigits, toThaiDigits } from '../../thai';
import type { DocumentCheck, DocumentContext, DocumentFound } from '../finding';
import { t } from '../words/documentMessages';
import { excerpt } from './excerpt';
import type { ScoreMention } from './mentions';
import { passages } from './parse';

const same = (left: number, right: number): boolean => Math.abs(roundScore(left) - roundScore(right)) <= 0.005;

/** A number without decimals stands for itself only: 93 is 93.00, not 92.87. */
const agrees = (mention: ScoreMention, figures: readonly number[]): boolean => figures.some((figure) => same(figure, mention.value));

/** "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "ข้อ E13 (EIT Survey)" … for people to read. */
export function keyName(key: ScoreKey, context: Pick<DocumentContext, 'facts'>): string {
  const subject = subjectOf(key);
  switch (subject.kind) {
    case 'total':
      return labels.total;
    case 'tool':
      return PART_NAMES[subject.tool];
    case 'part':
      return PART_NAMES[subject.part];
    case 'sub':
      return `ตัวชี้วัดย่อยที่ ${subject.code}`;
    case 'item':
      return labels.item(subject.code, isEitPart(subject.part) ? subject.part : null);
    case 'indicator': {
      const name = context.facts.indicators.find((one) => one.number === subject.number)?.name ?? '';
      return labels.indicator(subject.number, name);
    }
  }
}

const digitsLike = (text: string, sample: string): string => (/[๐-๙]/.test(sample) ? toThaiDigits(text) : text);

export const scoreAgainstWorkbook: DocumentCheck = (context) =>
  context.facts.mentions.flatMap((mention): readonly DocumentFound[] => {
    const figures = mention.keys.flatMap((key) => context.facts.workbook(key));
    if (figures.length === 0 || agrees(mention, figures)) return [];
    const key = mention.keys[0]!;
    const expected = digitsLike(formatScore(figures[0]!), mention.text);
    const message = t('scoreAgainstWorkbook', { name: keyName(key, context), written: mention.text, expected });
    return [{ line: mention.line, quote: mention.quote, message, expected }];
  });

/** "84.3" beside 84.33: printed in short (rule R30), no other score. */
const isShort = (short: ScoreMention, full: ScoreMention): boolean =>
  !/\.[0-9๐-๙]{2}$/.test(short.text) && full.text.startsWith(short.text) && short.text.length < full.text.length;

export const scoreConflict: DocumentCheck = (context) => {
  const first = new Map<ScoreKey, ScoreMention>();
  return context.facts.mentions.flatMap((mention): readonly DocumentFound[] => {
    const key = mention.keys[0]!;
    if (mention.keys.length > 1 || context.facts.workbook(key).length > 0) return [];
    const earlier = first.get(key);
    if (!earlier) first.set(key, mention);
    if (!earlier || same(earlier.value, mention.value) || isShort(earlier, mention) || isShort(mention, earlier)) return [];
    const message = t('scoreGivenTwice', { name: keyName(key, context), earlier: earlier.text, line: earlier.line, later: mention.text });
    return [{ line: mention.line, quote: mention.quote, message }];
  });
};

const WHOLE = /(?<![0-9๐-๙.,/])([0-9๐-๙]{2,3}|[0-9๐-๙]{1,3}\.[0-9๐-๙])(?![0-9๐-๙.,])\s*คะแนน(?!\s*ขึ้นไป)/g;
/** The criterion is written without decimals by everyone; differences and maxima are no scores. */
const NOT_THE_SCORE = /(?:เกณฑ์|กว่า|เกิน|เต็ม|เพิ่มขึ้น|ลดลง|ขาด|ห่าง|อีก|เป้าหมาย|ถึง|ตั้งแต่|(?<!แ)ละ|ร้อยละ|ที่)\s*$/;

/** One finding for each number that is printed in short, at its first place, with how often it occurs. */
export const scoreFormat: DocumentCheck = (context) => {
  const places: { readonly text: string; readonly line: number; readonly quote: string }[] = [];
  for (const { text, line } of passages(context.document)) {
    for (const match of text.matchAll(WHOLE)) {
      // At the head of a line stands the number of a paragraph ("1.4 คะแนนรวม…").
      if (match.index === 0 || NOT_THE_SCORE.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
      places.push({ text: match[1]!, line, quote: excerpt(text, match.index, match[0].length, 20) });
    }
  }
  for (const mention of context.facts.mentions) {
    if (!/\.[0-9๐-๙]{2}$/.test(mention.text) && !places.some((place) => place.line === mention.line && place.text === mention.text)) {
      places.push({ text: mention.text, line: mention.line, quote: mention.quote });
    }
  }
  return [...new Set(places.map((place) => place.text))].map((text) => {
    const all = places.filter((place) => place.text === text).sort((left, right) => left.line - right.line);
    const expected = digitsLike(Number(toArabicDigits(text)).toFixed(2), text);
    const times = all.length > 1 ? ` (พบ ${all.length} แห่ง)` : '';
    return { line: all[0]!.line, quote: all[0]!.quote, message: t('scoreDecimals', { written: text, expected, times }), expected };
  });
};
