/** R07 highest and lowest · R08 level · R09 change on last year. */
import { bandsOf, indicatorsAmong, reaches } from '../../ita';
import { type LevelScheme, PARTS, type ScoreKey, TOOLS } from '../../model';
import { formatChange, formatScore, roundScore, toArabicDigits } from '../../thai';
import type { DocumentCheck, DocumentContext, DocumentFound } from '../finding';
import { FALL, HIGHEST, LEVELS, LOWEST, RISE } from '../words/claims';
import { t } from '../words/documentMessages';
import { isSameDifference } from './changes';
import { subjectsIn } from './mentions';
import { passages } from './parse';
import { keyName } from './scores';

/** "คะแนนสูงสุด", "ด้านที่ทำได้ดีที่สุด", "ได้คะแนนน้อยที่สุด" … */
const CLAIM = new RegExp(
  `(?:คะแนน\\)? ?|ด้าน|ตัวชี้วัด|เรื่อง|ประเด็น|เครื่องมือ)(?:ที่)?(?:(?!ให้)[^\\s\\n]){0,24}?(${HIGHEST}|${LOWEST})|(?:ได้คะแนน|อยู่)(${HIGHEST}|${LOWEST})|^(?:อันดับ(?:ที่)?\\s*(?:1|หนึ่ง)|ที่หนึ่ง)(?![\\dก-๙])`,
  'g',
);

/** "ที่หนึ่ง …" at the head of a line: the first of a list of the best. */
const FIRST_PLACE = /^(?:อันดับ|ที่หนึ่ง)/;

/** Whether no other of these indicators is known to lie beyond this one; ties count as true. */
function isExtreme(number: number, numbers: readonly number[], highest: boolean, { facts }: DocumentContext): boolean {
  const own = facts.range(`indicator:${number}`);
  if (own === null) return true;
  return numbers.every((other) => {
    const one = facts.range(`indicator:${other}`);
    return one === null || (highest ? roundScore(one.low) <= roundScore(own.high) : roundScore(one.high) >= roundScore(own.low));
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

/** "ตัวชี้วัดที่เพิ่มขึ้นมากที่สุด คือ …": among the changes on last year, where all are known. */
function ofChanges(
  number: number,
  word: string,
  claim: RegExpMatchArray,
  original: string,
  line: number,
  { facts }: DocumentContext,
): readonly DocumentFound[] {
  const sign = new RegExp(FALL).test(word) ? -1 : new RegExp(RISE).test(word) ? 1 : 0;
  const changes = facts.indicators.map((one) => {
    const [value, before] = [facts.figure(`indicator:${one.number}`), facts.previous(one.number)];
    return { number: one.number, change: value === null || before === null ? null : roundScore(value - before) };
  });
  if (sign === 0 || changes.some(({ change }) => change === null)) return [];
  const best = Math.max(...changes.map(({ change }) => change! * sign));
  const right = changes.filter(({ change }) => roundScore(change! * sign) === roundScore(best));
  if (right.some((one) => one.number === number)) return [];
  const list = right.map((one) => `${keyName(`indicator:${one.number}`, { facts })} (${formatScore(one.change)})`).join(', ');
  const start = claim.index ?? 0;
  const message = t('notTheGreatestChange', { name: keyName(`indicator:${number}`, { facts }), change: word, right: list });
  return [{ line, quote: original.slice(start, start + claim[0].length + 40).trim(), message, expected: list }];
}

const ALL_TEN = /^[^\n]{0,80}?(?:ทั้งหมด|ทุกตัวชี้วัด|(?:สิบ|10) ?ตัวชี้วัด|ในภาพรวม)/;
const LOOK_BACK = 6;
/** Fewer indicators with a score are not all ten, a misspelt name or two allowed for. */
const FEW = 8;

/** Whether "the highest" may mean that of a tool: the sentence, or a paragraph shortly above it, speaks of one; or the document itself tells few scores. */
function speaksOfTool(line: number, { document, facts }: DocumentContext): boolean {
  if (indicatorsAmong(facts.mentions.flatMap(({ keys, line: of }) => (of <= line ? keys : []))).size < FEW) return true;
  const before = document.paragraphs.filter((paragraph) => paragraph.line <= line).slice(-LOOK_BACK);
  const inTable = document.tables.some(
    (table) => line >= table.line && table.rows.some((row) => row.cells.some((cell) => cell.line === line)),
  );
  return (
    inTable ||
    before.some(({ text }) => /IIT|EIT|OIT|ภายใน|ภายนอก|เปิดเผยข้อมูลสาธารณะ/.test(text) && !TOOLS.every((tool) => text.includes(tool)))
  );
}

/** A superlative is true when it holds among all ten indicators, or among those of the indicator's tool where that tool is spoken of; ties count as true. */
export const superlative: DocumentCheck = (context) =>
  passages(context.document).flatMap(({ text: original, line }): readonly DocumentFound[] => {
    const text = toArabicDigits(original);
    const { indicators, framework } = context.facts;
    return [...text.matchAll(CLAIM)].flatMap((claim): readonly DocumentFound[] => {
      const isFirst = FIRST_PLACE.test(claim[0]);
      const highest = isFirst || new RegExp(HIGHEST).test(claim[0]);
      const way = new RegExp(`(${RISE}|${FALL}|ขยับ|เปลี่ยนแปลง|พัฒนา)`).exec(claim[0]);
      const after = text.slice(claim.index + claim[0].length, claim.index + claim[0].length + 90);
      const named = (isFirst ? /^\s*[:.]?\s*/ : /^[^\n]{0,40}?(?:คือ|ได้แก่|:)\s*/).exec(after);
      const before = text.slice(Math.max(0, claim.index - 60), claim.index);
      const subject = named
        ? subjectsIn(after.slice(named[0].length), indicators, framework).find((one) => one.kind === 'indicator' && one.index < 6)
        : [...subjectsIn(before + claim[0], indicators, framework)].reverse().find((one) => one.kind === 'indicator');
      if (way) return subject && highest ? ofChanges(Number(subject.code), way[1]!, claim, original, line, context) : [];
      if (!subject) return ofTools(claim, original, line, context);
      const number = Number(subject.code);
      const tool = indicators.find((one) => one.number === number)?.tool;
      const numbers = indicators.map((one) => one.number);
      const own = indicators.filter((one) => one.tool === tool).map((one) => one.number);
      const inTool = !ALL_TEN.test(after) && speaksOfTool(line, context);
      if (isExtreme(number, numbers, highest, context) || (inTool && isExtreme(number, own, highest, context))) return [];
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

/** "เครื่องมือที่ได้คะแนนสูงที่สุดคือ OIT": the same among the three tools. */
function ofTools(claim: RegExpMatchArray, original: string, line: number, { facts }: DocumentContext): readonly DocumentFound[] {
  const start = claim.index ?? 0;
  const behind = toArabicDigits(original.slice(start + claim[0].length, start + claim[0].length + 40));
  const named = /^[^\n]{0,12}?(?:คือ|ได้แก่|:)\s*(?:เครื่องมือ|แบบวัด)?\s*\(?(IIT|EIT|OIT)/.exec(behind)?.[1];
  if (named === undefined || !/เครื่องมือ|แบบวัด/.test(original.slice(Math.max(0, start - 24), start + claim[0].length))) return [];
  const highest = new RegExp(HIGHEST).test(claim[0]);
  const figures = TOOLS.map((code) => ({ code: code as string, value: facts.figure(`tool:${code}`) }));
  if (figures.some(({ value }) => value === null)) return [];
  const best = (highest ? Math.max : Math.min)(...figures.map(({ value }) => value!));
  const right = figures.filter(({ value }) => roundScore(value!) === roundScore(best));
  if (right.some(({ code }) => code === named)) return [];
  const list = right.map(({ code, value }) => `${code} (${formatScore(value)})`).join(', ');
  const quote = original.slice(start, start + claim[0].length + 12).trim();
  const message = t('notTheExtremeTool', { name: named, extreme: highest ? 'สูงที่สุด' : 'ต่ำที่สุด', right: list });
  return [{ line, quote, message, expected: list }];
}

const LEVEL_WORDS = [...LEVELS].join('|');

/** The lowest tool or part that the document tells of; null where it tells of none. */
function lowestPart({ range }: DocumentContext['facts']): number | null {
  const keys = [...TOOLS.map((tool) => `tool:${tool}` as const), ...PARTS.map((part) => `part:${part}` as const)];
  const known = keys.flatMap((key) => range(key)?.high ?? []);
  return known.length === 0 ? null : Math.min(...known);
}

/** The levels that a total can have: several where parts that the document does not tell of decide between them. */
function levelsOfTotal(total: number, lowest: number | null, scheme: LevelScheme): readonly string[] {
  const reached = bandsOf(scheme).filter(
    ({ from, partsFrom }) => reaches(total, from) && (partsFrom === undefined || lowest === null || reaches(lowest, partsFrom)),
  );
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
  const total = facts.range('total')?.high ?? null;
  if (assessment || total === null || facts.framework === undefined) return null;
  const schemes = [facts.framework.levelScheme, 'letters', 'fiveLevels'] as const;
  const lowest = lowestPart(facts);
  const names = [...new Set(schemes.flatMap((scheme) => levelsOfTotal(total, lowest, scheme)))];
  const ofScheme = levelsOfTotal(total, lowest, facts.framework.levelScheme);
  const own = ofScheme[lowest === null ? ofScheme.length - 1 : 0] ?? '';
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

const LABELLED_LEVEL = new RegExp(
  `(?:ระดับผลการประเมิน\\s*[:=]|^(?:[-•]\\s*)?ระดับ(?:ที่ได้)?\\s*[:=]?)\\s*[“"]?(${LEVEL_WORDS})(?:[”"]?\\s*$|(?=[\\s,(]))`,
);

/** "ระดับผลการประเมิน : ผ่านดี" on a line of its own, against the total told elsewhere. */
export const labelledLevel: DocumentCheck = (context) => {
  const right = rightLevels(context);
  if (right === null) return [];
  const told = new Set(level(context).map(({ line }) => line));
  return passages(context.document).flatMap(({ text, line }): readonly DocumentFound[] => {
    const match = LABELLED_LEVEL.exec(text);
    if (!match || right.names.includes(match[1]!) || told.has(line)) return [];
    const expected = right.names[0]!;
    const message = t('levelAgainstScore', { level: match[1]!, computed: expected, why: right.why }).trim();
    return [{ line, quote: match[0], message, expected, severity: right.provisional ? 'info' : 'error' }];
  });
};

/** A document that gives the total should give the level too. */
export const levelMissing: DocumentCheck = ({ document, facts }) => {
  const total = facts.mentions.find((mention) => mention.keys.includes('total'));
  const named = new RegExp(`ระดับ[^\\n]{0,30}?(?:${LEVEL_WORDS})`);
  if (!total || document.lines.some((line) => named.test(line))) return [];
  return [{ line: total.line, quote: total.quote, severity: 'warn', message: t('levelMissing') }];
};

const CHANGE = new RegExp(`(${RISE}|${FALL})(?:[^\\d\\n]|2[45]\\d\\d(?!\\d)){0,40}?(\\d{1,2}\\.\\d{1,2}) ?คะแนน`, 'g');

/** The change of the total or a tool. */
function ofWhole(
  subject: { readonly kind: string; readonly code: string },
  match: RegExpMatchArray,
  paragraph: { readonly text: string; readonly line: number },
  facts: DocumentContext['facts'],
): readonly DocumentFound[] {
  const key = subject.kind === 'total' ? 'total' : (`tool:${subject.code}` as ScoreKey);
  const [value, previous] = [facts.figure(key), facts.previousWhole(key)];
  if (value === null || previous === null) return [];
  const change = roundScore(value - previous);
  const claimed = (new RegExp(FALL).test(match[1]!) ? -1 : 1) * Number(match[2]);
  if (isSameDifference(change, claimed)) return [];
  const expected = formatChange(value, previous);
  const quote = paragraph.text.slice(match.index, (match.index ?? 0) + match[0].length);
  const message = t('changeOfWhole', { name: keyName(key, { facts }), change: expected });
  return [{ line: paragraph.line, quote, message, expected }];
}

/** A change on last year against the two scores, wherever these are known: in the workbook, or in the document's own tables. */
export const yearChange: DocumentCheck = (context) => {
  const { assessment, facts } = context;
  return context.document.paragraphs.flatMap((paragraph): readonly DocumentFound[] => {
    const text = toArabicDigits(paragraph.text);
    return [...text.matchAll(CHANGE)].flatMap((match): readonly DocumentFound[] => {
      const before = subjectsIn(text.slice(Math.max(0, match.index - 120), match.index), facts.indicators, facts.framework);
      const subject = before[before.length - 1];
      if (subject?.kind === 'total' || subject?.kind === 'tool') return ofWhole(subject, match, paragraph, facts);
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
      if (isSameDifference(change, claimed)) return [];
      const expected = formatChange(value, previous);
      return [{ line: paragraph.line, quote, message: t('changeAgainstScores', { indicator: number, change: expected }), expected }];
    });
  });
};
