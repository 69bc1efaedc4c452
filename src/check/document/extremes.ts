/** R07 highest and lowest · R08 level · R09 change on last year. */
import { formatChange, formatScore, roundScore, toArabicDigits } from '../../thai';
import type { DocumentCheck, DocumentContext, Found } from '../finding';
import { FALL, HIGHEST, LEVELS, LOWEST, RISE } from '../words/claims';
import { documentMessages } from '../words/documentMessages';
import { subjectsIn } from './mentions';
import { passages } from './parse';
import { keyName } from './scores';

const CLAIM = new RegExp(`(?:คะแนน|ค่าคะแนน)(?:ที่)?(?:ได้)?(?:รับ)?[^\\s\\n]{0,14}?(${HIGHEST}|${LOWEST})|ได้คะแนน(${HIGHEST}|${LOWEST})`, 'g');

/** Indicators with the extreme score among these numbers, ties included; null where a score is unknown. */
function extremes(numbers: readonly number[], highest: boolean, context: DocumentContext): readonly number[] | null {
  const scores = numbers.map((number) => ({ number, value: context.facts.figure(`indicator:${number}`) }));
  if (scores.some((score) => score.value === null)) return null;
  const values = scores.map((score) => roundScore(score.value!));
  const best = highest ? Math.max(...values) : Math.min(...values);
  return scores.filter((score) => roundScore(score.value!) === best).map((score) => score.number);
}

/** A superlative is true when it holds among all ten indicators or among those of the indicator's own tool; ties count as true. */
export const superlative: DocumentCheck = (context) =>
  passages(context.document).flatMap(({ text: original, line }): readonly Found[] => {
    const text = toArabicDigits(original);
    const { indicators, framework } = context.facts;
    return [...text.matchAll(CLAIM)].flatMap((claim): readonly Found[] => {
      const highest = new RegExp(HIGHEST).test(claim[0]);
      const after = text.slice(claim.index + claim[0].length, claim.index + claim[0].length + 90);
      const named = /^[^\n]{0,40}?(?:คือ|ได้แก่|:)\s*/.exec(after);
      const before = text.slice(Math.max(0, claim.index - 60), claim.index);
      const subject = named
        ? subjectsIn(after.slice(named[0].length), indicators, framework).find((one) => one.kind === 'indicator' && one.index < 6)
        : [...subjectsIn(before, indicators, framework)].reverse().find((one) => one.kind === 'indicator');
      if (!subject) return [];
      const number = Number(subject.code);
      const tool = indicators.find((one) => one.number === number)?.tool;
      const all = extremes(
        indicators.map((one) => one.number),
        highest,
        context,
      );
      const own = extremes(
        indicators.filter((one) => one.tool === tool).map((one) => one.number),
        highest,
        context,
      );
      if (all === null || own === null || all.includes(number) || own.includes(number)) return [];
      const right = all
        .map((one) => `${keyName(`indicator:${one}`, context)} (${formatScore(context.facts.figure(`indicator:${one}`))})`)
        .join(', ');
      const word = highest ? 'สูงที่สุด' : 'ต่ำที่สุด';
      const quote = original.slice(Math.max(0, claim.index - 50), claim.index + claim[0].length + (named ? 60 : 0)).trim();
      return [
        {
          line,
          quote,
          message: documentMessages.notTheExtreme(keyName(`indicator:${number}`, context), word, right),
          expected: right,
        },
      ];
    });
  });

const LEVEL_WORDS = [...LEVELS].join('|');

/** The level that stands directly behind the total. */
export const level: DocumentCheck = (context) => {
  const { assessment, facts, document } = context;
  const stated = facts.mentions.filter((mention) => mention.keys.includes('total') && mention.index >= 0);
  if (!assessment || assessment.level.name === '') return [];
  const right = [assessment.level.name, assessment.legacyLevel?.name ?? ''];
  return stated.flatMap((mention): readonly Found[] => {
    const paragraph = document.paragraphs.find((one) => one.line === mention.line);
    const rest = paragraph?.text.slice(mention.index) ?? '';
    const match = new RegExp(`^[^\\n]{0,24}?(?<!ไม่ถึง|ต่ำกว่า|เทียบ)ระดับ(?:ผลการประเมิน)?[ :]*[“"]?(${LEVEL_WORDS})(?![A-Za-zก-๙])`).exec(rest);
    if (!match || right.includes(match[1]!)) return [];
    const message = documentMessages.levelAgainstScore(match[1]!, assessment.level.name, assessment.level.why).trim();
    return [
      {
        line: mention.line,
        quote: match[0].trim(),
        message,
        expected: assessment.level.name,
        severity: assessment.level.provisional ? 'info' : 'block',
      },
    ];
  });
};

/** A document that gives the total should give the level too. */
export const levelMissing: DocumentCheck = ({ document, facts }) => {
  const total = facts.mentions.find((mention) => mention.keys.includes('total'));
  const named = new RegExp(`ระดับ[^\\n]{0,30}?(?:${LEVEL_WORDS})`);
  if (!total || document.lines.some((line) => named.test(line))) return [];
  return [{ line: total.line, quote: total.quote, severity: 'warn', message: documentMessages.levelMissing }];
};

const CHANGE = new RegExp(`(${RISE}|${FALL})[^\\d\\n]{0,32}?(\\d{1,2}\\.\\d{1,2}) ?คะแนน`, 'g');

export const yearChange: DocumentCheck = (context) => {
  const { assessment, facts } = context;
  if (!assessment) return [];
  return context.document.paragraphs.flatMap((paragraph): readonly Found[] => {
    const text = toArabicDigits(paragraph.text);
    return [...text.matchAll(CHANGE)].flatMap((match): readonly Found[] => {
      const before = subjectsIn(text.slice(Math.max(0, match.index - 120), match.index), facts.indicators, facts.framework);
      const subject = before[before.length - 1];
      if (subject?.kind !== 'indicator') return [];
      const result = assessment.indicators.find((one) => one.number === Number(subject.code));
      if (!result || result.figure.value === null) return [];
      const quote = paragraph.text.slice(match.index, match.index + match[0].length);
      if (result.previous === null) {
        const message = documentMessages.earlierYearUnknown(result.number);
        return [{ line: paragraph.line, quote, message, severity: 'warn' }];
      }
      const change = roundScore(roundScore(result.figure.value) - roundScore(result.previous));
      const claimed = (new RegExp(FALL).test(match[1]!) ? -1 : 1) * Number(match[2]);
      if (Math.abs(change - claimed) <= 0.011) return [];
      const expected = formatChange(result.figure.value, result.previous);
      return [{ line: paragraph.line, quote, message: documentMessages.changeAgainstScores(result.number, expected), expected }];
    });
  });
};
