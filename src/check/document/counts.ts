/** R06 how many indicators a sentence counts on one side of the threshold, and which it names there. */
import { labels, reaches } from '../../ita';
import { COUNT_WORDS, formatScore, toArabicDigits } from '../../thai';
import type { DocumentCheck, DocumentContext, DocumentFound } from '../finding';
import { ABOVE, BELOW, CLASS_WORDS, FALL, ONLY_ONE, RISE, TOOL_CODES } from '../words/claims';
import { t } from '../words/documentMessages';
import type { FigureRange } from './facts';
import { type IndicatorName, subjectsIn } from './mentions';
import { type Paragraph, passages } from './parse';
import { keyName } from './scores';

const NUMBER = `(\\d{1,2}|${Object.keys(COUNT_WORDS).join('|')})`;
const numberOf = (word: string): number => COUNT_WORDS[word] ?? Number(word);
const FILLER = '(?:ยัง|มี|ได้|ผล|ค่า|คะแนน|เฉลี่ย|การประเมิน|อยู่|เกณฑ์|\\s)*';
const SIDE = (threshold: number): string =>
  `(${ABOVE}|${BELOW})\\s*(?:เกณฑ์(?:\\s*(?:ร้อยละ\\s*)?${threshold})?|(?:ร้อยละ\\s*)?${threshold})(?![\\d.]*\\d)`;

interface Claim {
  readonly below: boolean;
  readonly count: number;
  readonly quote: string;
  readonly index: number;
  readonly end: number;
}

/** "มี 3 ตัวชี้วัดที่ต่ำกว่าเกณฑ์ 85 คะแนน", "ตัวชี้วัดที่ไม่ถึง 85 คะแนน จำนวน 3 ตัวชี้วัด". */
function claimsIn(text: string, threshold: number): readonly Claim[] {
  const side = SIDE(threshold);
  const before = [...text.matchAll(new RegExp(`(?<![\\d.])${NUMBER}\\s*(?:ตัวชี้วัด|ด้าน)\\s*(?:ที่|ซึ่ง)?${FILLER}${side}`, 'g'))].map((match) => ({
    match,
    count: match[1]!,
    words: match[2]!,
  }));
  const after = [
    ...text.matchAll(
      new RegExp(
        `ตัวชี้วัดที่${FILLER}${side}(?:\\s*คะแนน)?(?:(?!ตัวชี้วัดที่|เครื่องมือ)[^\\d\\n]){0,60}?(?:มี|จำนวน|รวม|ทั้งหมด|ทั้งสิ้น|\\s)\\s*${NUMBER}\\s*(?:ตัวชี้วัด(?!ที่)|ด้าน|ตัว(?!ชี้))`,
        'g',
      ),
    ),
  ].map((match) => ({ match, count: match[2]!, words: match[1]! }));
  const apart = after.filter(
    (one) => !before.some(({ match }) => one.match.index >= match.index && one.match.index < match.index + match[0].length),
  );
  // "มีด้านเดียวที่ไม่ถึง 85 คะแนน คือ …" counts one.
  const single = [...text.matchAll(new RegExp(`มี(?:เพียง)?(?:ตัวชี้วัด|ด้าน)เดียวที่${FILLER}${side}`, 'g'))].map((match) => ({
    match,
    count: '1',
    words: match[1]!,
  }));
  return [...before, ...apart, ...single].map(({ match, count, words }) => ({
    below: new RegExp(`^${BELOW}$`).test(words),
    count: numberOf(count),
    quote: match[0],
    index: match.index,
    end: match.index + match[0].length,
  }));
}

/** The indicators of a scope that lie on one side; null where a score is unknown. */
function onSide(indicators: readonly IndicatorName[], below: boolean, { facts }: DocumentContext): readonly number[] | null {
  const all = indicators.map(({ number }) => ({ number, range: facts.range(`indicator:${number}`) }));
  const isTold = (range: FigureRange | null): boolean =>
    range !== null && reaches(range.low, facts.threshold) === reaches(range.high, facts.threshold);
  if (all.length === 0 || !all.every(({ range }) => isTold(range))) return null;
  return all.filter(({ range }) => reaches(range!.low, facts.threshold) !== below).map(({ number }) => number);
}

/** The tools among whose indicators a sentence may count: those it names, or the one of the heading above it. */
function scopesOf(text: string, heading: string, { facts }: DocumentContext): readonly (readonly IndicatorName[])[] {
  const named = (words: string): readonly string[] => [...new Set(words.match(TOOL_CODES) ?? [])];
  const tools = named(text).length > 0 ? named(text) : named(heading);
  return [facts.indicators, ...tools.map((tool) => facts.indicators.filter((one) => one.tool === tool))];
}

const listOf = (numbers: readonly number[], context: DocumentContext): string =>
  numbers.length === 0
    ? 'ไม่มี'
    : numbers
        .map((number) => `${keyName(`indicator:${number}`, context)} (${formatScore(context.facts.range(`indicator:${number}`)!.low)})`)
        .join(', ');

/** "ได้แก่ ตัวชี้วัดที่ 2, 3 และ 8", "คือ การใช้งบประมาณ และการใช้อำนาจ": the indicators named right behind, up to the next clause. */
function namedBehind(text: string, end: number, indicators: readonly IndicatorName[]): readonly number[] {
  const rest = text.slice(end);
  const opening = /^\s*(?:คะแนน)?\s*(?:คือ|ได้แก่|ดังนี้|:)\s*:?\s*/.exec(rest);
  if (!opening) return [];
  const list = rest.slice(opening[0].length);
  const numbers = /^ตัวชี้วัดที่\s*(\d{1,2}(?:\s*(?:,|และ)?\s*\d{1,2}(?![\d.]))+)/.exec(list);
  if (numbers) return (numbers[1]!.match(/\d{1,2}/g) ?? []).map(Number);
  const found: number[] = [];
  let at = 0;
  for (const subject of subjectsIn(list, indicators, undefined)) {
    if (subject.kind !== 'indicator' || subject.index < at) break;
    // Between two names of one list stand only joints, numbers and their scores.
    if (!/^(?:\s|,|\/|และ|รวมทั้ง|ตัวชี้วัด(?:ที่)?|[()\d.]|ได้|คะแนน)*$/.test(list.slice(at, subject.index))) break;
    found.push(Number(subject.code));
    at = subject.end;
  }
  return found;
}

const ITEM = /^\s*(?:\(?[ก-ฮ\d]{1,2}[.)]|[-–•])/;

/** The indicators that the marked lines below a lead name, each with its line. */
function namedBelow(
  paragraphs: readonly Paragraph[],
  from: number,
  indicators: readonly IndicatorName[],
): readonly { readonly number: number; readonly line: number; readonly quote: string }[] {
  const found: { number: number; line: number; quote: string }[] = [];
  for (const paragraph of paragraphs.slice(from)) {
    const text = toArabicDigits(paragraph.text);
    const body = text
      .replace(ITEM, '')
      .trimStart()
      .replace(/^(?:ตัวชี้วัด(?:ด้าน|ที่ \d{1,2})?|ด้าน)\s*/, '');
    const subject = subjectsIn(body, indicators, undefined)[0];
    if (!ITEM.test(text) || subject?.kind !== 'indicator' || subject.index > 0) break;
    found.push({ number: Number(subject.code), line: paragraph.line, quote: paragraph.text.slice(0, 90) });
  }
  return found;
}

const LIST_FOLLOWS = /(?:คือ|ได้แก่|ดังนี้|:)\s*$/;

export const countClaim: DocumentCheck = (context) => {
  const { facts, document } = context;
  let heading = '';
  return document.paragraphs.flatMap((paragraph, position): readonly DocumentFound[] => {
    if (paragraph.heading && paragraph.text.search(TOOL_CODES) >= 0) heading = paragraph.text;
    const text = toArabicDigits(paragraph.text);
    return claimsIn(text, facts.threshold).flatMap((claim): readonly DocumentFound[] => {
      const sentence = text.slice(Math.max(0, claim.index - 60), claim.end);
      if (/ปีก่อน|ปีที่ผ่านมา|เป้าหมาย|อย่างน้อย\s*\d|ไม่เกิน\s*\d/.test(sentence)) return [];
      const year = [...text.slice(0, claim.index).matchAll(/2[45]\d\d/g)].map((match) => Number(match[0])).pop();
      if (year !== undefined && facts.fiscalYear !== null && year !== facts.fiscalYear) return [];
      const scopes = scopesOf(sentence, heading, context).map((scope) => onSide(scope, claim.below, context));
      const words = CLASS_WORDS[claim.below ? 'below' : 'above'];
      const quote = paragraph.text.slice(claim.index, claim.end);
      const [all] = scopes;
      const place = { line: paragraph.line, quote };
      const wrongCount =
        all !== null && all !== undefined && !scopes.some((scope) => scope !== null && scope.length === claim.count)
          ? [
              {
                ...place,
                message: t('countOfIndicators', { words, written: claim.count, count: all.length, list: listOf(all, context) }),
                expected: String(all.length),
              },
            ]
          : [];
      const wrongName = (number: number): boolean => {
        const value = facts.figure(`indicator:${number}`);
        return value !== null && reaches(value, facts.threshold) === claim.below;
      };
      const message = (number: number): string =>
        t('namedOnWrongSide', {
          name: labels.indicator(number),
          score: formatScore(facts.figure(`indicator:${number}`)),
          words: CLASS_WORDS[claim.below ? 'above' : 'below'],
          threshold: facts.threshold,
        });
      const behind = namedBehind(text, claim.end, facts.indicators)
        .filter(wrongName)
        .map((number) => ({ ...place, message: message(number) }));
      const listed = LIST_FOLLOWS.test(text) ? namedBelow(document.paragraphs, position + 1, facts.indicators) : [];
      const below = listed
        .filter(({ number }) => wrongName(number))
        .map(({ number, line, quote: item }) => ({ line, quote: item, message: message(number) }));
      const count = String(listed.length);
      const otherCount =
        wrongCount.length === 0 && listed.length > 0 && claim.count !== listed.length
          ? [{ ...place, message: t('countOfListed', { written: claim.count, count }), expected: count }]
          : [];
      return [...wrongCount, ...otherCount, ...behind, ...below];
    });
  });
};

const MOVED = new RegExp(`(?<![\\d.])${NUMBER}\\s*ตัวชี้วัด\\s*(?:ที่|ซึ่ง)?(?:มี)?(?:ผล)?(?:คะแนน)?(${RISE}|${FALL})`, 'g');

/** "มี 7 ตัวชี้วัดที่คะแนนเพิ่มขึ้น" where last year's scores are known. */
export const movedCount: DocumentCheck = (context) => {
  const { facts, document } = context;
  const changes = facts.indicators.map(({ number }) => {
    const [range, before] = [facts.range(`indicator:${number}`), facts.previous(number)];
    if (range === null || before === null) return null;
    const [low, high] = [range.low, range.high].map((value) => Math.sign(Math.round((value - before) * 100)));
    return low === high ? low : null;
  });
  if (changes.some((change) => change === null)) return [];
  return document.paragraphs.flatMap((paragraph): readonly DocumentFound[] =>
    [...toArabicDigits(paragraph.text).matchAll(MOVED)].flatMap((match): readonly DocumentFound[] => {
      const sign = new RegExp(FALL).test(match[2]!) ? -1 : 1;
      const count = changes.filter((change) => change === sign).length;
      if (count === numberOf(match[1]!)) return [];
      const quote = paragraph.text.slice(match.index, match.index + match[0].length);
      return [{ line: paragraph.line, quote, message: t('countOfMoved', { words: match[2]!, count }), expected: String(count) }];
    }),
  );
};

/** "EIT เป็นเครื่องมือเดียวที่ไม่ถึง 85 คะแนน", "การป้องกันการทุจริต … เป็นตัวชี้วัดเดียวที่ไม่ถึง 85 คะแนน". */
export const onlyOne: DocumentCheck = (context) => {
  const { facts, document } = context;
  const pattern = new RegExp(`${ONLY_ONE}${FILLER}${SIDE(facts.threshold)}`, 'g');
  return passages(document).flatMap(({ text: original, line }) => {
    const text = toArabicDigits(original);
    return [...text.matchAll(pattern)].flatMap((match): readonly DocumentFound[] => {
      const below = new RegExp(`^${BELOW}$`).test(match[2]!);
      const isTool = match[1] === 'เครื่องมือ';
      const subjects = subjectsIn(text.slice(Math.max(0, match.index - 90), match.index), facts.indicators, facts.framework);
      const subject = [...subjects].reverse().find(({ kind }) => kind === (isTool ? 'tool' : 'indicator'));
      if (!subject) return [];
      const codes = isTool
        ? (facts.framework?.tools ?? []).map(({ code }) => code as string)
        : facts.indicators.map(({ number }) => String(number));
      const figures = codes.map((code) => ({
        code,
        value: facts.figure(isTool ? (`tool:${code}` as 'tool:IIT') : `indicator:${Number(code)}`),
      }));
      if (figures.some(({ value }) => value === null)) return [];
      const right = figures.filter(({ value }) => reaches(value!, facts.threshold) !== below);
      if (right.length === 1 && right[0]!.code === subject.code) return [];
      const list =
        right.map(({ code, value }) => `${isTool ? code : labels.indicator(Number(code))} (${formatScore(value)})`).join(', ') || 'ไม่มี';
      const quote = original.slice(Math.max(0, match.index - 40), match.index + match[0].length);
      return [
        {
          line,
          quote,
          message: t('notTheOnlyOne', { words: CLASS_WORDS[below ? 'below' : 'above'], threshold: facts.threshold, list }),
          expected: list,
        },
      ];
    });
  });
};
