/** R07 highest and lowest · R08 level · R09 change on last year. */
import { bandsOf, reaches } from '../../ita';
import type { LevelScheme } from '../../model';
import { formatChange, formatScore, roundScore, toArabicDigits } from '../../thai';
import type { DocumentCheck, DocumentContext, DocumentFound } from '../finding';
import { FALL, HIGHEST, LEVELS, LOWEST, RISE } from '../words/claims';
import { t } from '../words/documentMessages';
import { subjectsIn } from './mentions';
import { passages } from './parse';
import { keyName } from './scores';

/** "คะแนนสูงสุด", "ด้านที่ทำได้ดีที่สุด", "ได้คะแนนน้อยที่สุด" … */
const CLAIM = new RegExp(
  `(?:คะแนน|ด้าน|ตัวชี้วัด|เรื่อง|ประเด็น)(?:ที่)?(?:(?!ให้)[^\\s\\n]){0,24}?(${HIGHEST}|${LOWEST})|ได้คะแนน(${HIGHEST}|${LOWEST})`,
  'g',
);

/** Whether no other of these indicators is known to lie beyond this one; ties count as true. */
function isExtreme(number: number, numbers: readonly number[], highest: boolean, { facts }: DocumentContext): boolean {
  const own = facts.figure(`indicator:${number}`);
  if (own === null) return true;
  return numbers.every((other) => {
    const value = facts.figure(`indicator:${other}`);
    return value === null || (highest ? roundScore(value) <= roundScore(own) : roundScore(value) >= roundScore(own));
  });
}

/** The indicators with the extreme score among those that are known. */
function extremes(numbers: readonly number[], highest: boolean, { facts }: DocumentContext): readonly number[] {
  const scores = numbers.flatMap((number) => {
    const value = facts.figure(`indicator:${number}`);
    return value === null ? [] : [{ number, value: roundScore(value) }];
  });
  const best = (highest ? Math.max : Math.min)(...scores.map(({ value }) => value));
  return scores.filter(({ value }) => value === best).map(({ number }) => number);
}

/** A superlative is true when it holds among all ten indicators or among those of the indicator's own tool; ties count as true. */
export const superlative: DocumentCheck = (context) =>
  passages(context.document).flatMap(({ text: original, line }): readonly DocumentFound[] => {
    const text = toArabicDigits(original);
    const { indicators, framework } = context.facts;
    return [...text.matchAll(CLAIM)].flatMap((claim): readonly DocumentFound[] => {
      const highest = new RegExp(HIGHEST).test(claim[0]);
      const after = text.slice(claim.index + claim[0].length, claim.index + claim[0].length + 90);
      const named = /^[^\n]{0,40}?(?:คือ|ได้แก่|:)\s*/.exec(after);
      const before = text.slice(Math.max(0, claim.index - 60), claim.index);
      const subject = named
        ? subjectsIn(after.slice(named[0].length), indicators, framework).find((one) => one.kind === 'indicator' && one.index < 6)
        : [...subjectsIn(before + claim[0], indicators, framework)].reverse().find((one) => one.kind === 'indicator');
      if (!subject) return [];
      const number = Number(subject.code);
      const tool = indicators.find((one) => one.number === number)?.tool;
      const numbers = indicators.map((one) => one.number);
      const own = indicators.filter((one) => one.tool === tool).map((one) => one.number);
      if (isExtreme(number, numbers, highest, context) || isExtreme(number, own, highest, context)) return [];
      const all = extremes(numbers, highest, context);
      const right = all
        .map((one) => `${keyName(`indicator:${one}`, context)} (${formatScore(context.facts.figure(`indicator:${one}`))})`)
        .join(', ');
      const word = highest ? 'สูงที่สุด' : 'ต่ำที่สุด';
      const quote = original.slice(Math.max(0, claim.index - 50), claim.index + claim[0].length + (named ? 60 : 0)).trim();
      return [
        {
          line,
          quote,
          message: t('notTheExtreme', { name: keyName(`indicator:${number}`, context), extreme: word, right }),
          expected: right,
        },
      ];
    });
  });

const LEVEL_WORDS = [...LEVELS].join('|');

/** The level that a total has for certain: null where the parts decide between two, or no total is known. */
function levelsOfTotal(total: number, scheme: LevelScheme): readonly string[] {
  const reached = bandsOf(scheme).filter(({ from }) => reaches(total, from));
  const certain = reached.findIndex(({ partsFrom }) => partsFrom === undefined);
  return reached.slice(0, certain + 1).map(({ name }) => name);
}

/** What the level may be: the workbook's, of either scheme; without a workbook what the total that the document itself states allows. */
function rightLevels({
  assessment,
  facts,
}: DocumentContext): { readonly names: readonly string[]; readonly why: string; readonly provisional: boolean } | null {
  if (assessment && assessment.level.name !== '') {
    const { name, why, provisional } = assessment.level;
    return { names: [name, assessment.legacyLevel?.name ?? ''], why, provisional };
  }
  const total = facts.figure('total');
  if (assessment || total === null || facts.framework === undefined) return null;
  const schemes = [facts.framework.levelScheme, 'letters', 'fiveLevels'] as const;
  const names = [...new Set(schemes.flatMap((scheme) => levelsOfTotal(total, scheme)))];
  const [own = ''] = levelsOfTotal(total, facts.framework.levelScheme).slice(-1);
  return { names: [own, ...names], why: '', provisional: false };
}

/** The level that stands directly behind the total. */
export const level: DocumentCheck = (context) => {
  const { facts, document } = context;
  const stated = facts.mentions.filter((mention) => mention.keys.includes('total') && mention.index >= 0);
  const right = rightLevels(context);
  if (right === null) return [];
  const byLine = new Map(document.paragraphs.map((paragraph) => [paragraph.line, paragraph]));
  return stated.flatMap((mention): readonly DocumentFound[] => {
    const rest = byLine.get(mention.line)?.text.slice(mention.index) ?? '';
    const match = new RegExp(`^[^\\n]{0,24}?(?<!ไม่ถึง|ต่ำกว่า|เทียบ)ระดับ(?:ผลการประเมิน)?[ :]*[“"]?(${LEVEL_WORDS})(?![A-Za-zก-๙])`).exec(rest);
    if (!match || right.names.includes(match[1]!)) return [];
    const expected = right.names[0]!;
    const message = t('levelAgainstScore', { level: match[1]!, computed: expected, why: right.why }).trim();
    return [{ line: mention.line, quote: match[0].trim(), message, expected, severity: right.provisional ? 'info' : 'error' }];
  });
};

/** A document that gives the total should give the level too. */
export const levelMissing: DocumentCheck = ({ document, facts }) => {
  const total = facts.mentions.find((mention) => mention.keys.includes('total'));
  const named = new RegExp(`ระดับ[^\\n]{0,30}?(?:${LEVEL_WORDS})`);
  if (!total || document.lines.some((line) => named.test(line))) return [];
  return [{ line: total.line, quote: total.quote, severity: 'warn', message: t('levelMissing') }];
};

const CHANGE = new RegExp(`(${RISE}|${FALL})[^\\d\\n]{0,32}?(\\d{1,2}\\.\\d{1,2}) ?คะแนน`, 'g');

/** A change on last year against the two scores, wherever these are known: in the workbook, or in the document's own tables. */
export const yearChange: DocumentCheck = (context) => {
  const { assessment, facts } = context;
  return context.document.paragraphs.flatMap((paragraph): readonly DocumentFound[] => {
    const text = toArabicDigits(paragraph.text);
    return [...text.matchAll(CHANGE)].flatMap((match): readonly DocumentFound[] => {
      const before = subjectsIn(text.slice(Math.max(0, match.index - 120), match.index), facts.indicators, facts.framework);
      const subject = before[before.length - 1];
      if (subject?.kind !== 'indicator') return [];
      const number = Number(subject.code);
      const [value, previous] = [facts.figure(`indicator:${number}`), facts.previous(number)];
      if (value === null) return [];
      const quote = paragraph.text.slice(match.index, match.index + match[0].length);
      if (previous === null) {
        if (!assessment) return [];
        return [{ line: paragraph.line, quote, message: t('earlierYearUnknown', { indicator: number }), severity: 'warn' }];
      }
      const change = roundScore(roundScore(value) - roundScore(previous));
      const claimed = (new RegExp(FALL).test(match[1]!) ? -1 : 1) * Number(match[2]);
      if (Math.abs(change - claimed) <= 0.011) return [];
      const expected = formatChange(value, previous);
      return [{ line: paragraph.line, quote, message: t('changeAgainstScores', { indicator: number, change: expected }), expected }];
    });
  });
};
