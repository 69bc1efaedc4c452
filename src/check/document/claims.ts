/** R06 what a sentence says about the threshold · R34 praise and blame that do not fit the score. */
import { classOf, reaches, subjectOf } from '../../ita';
import { isEitPart, PARTS, type PartCode, type ScoreClass, toolOf } from '../../model';
import { formatScore, toArabicDigits } from '../../thai';
import type { DocumentCheck, DocumentContext, DocumentFound } from '../finding';
import { ABOVE, BELOW, BOTH, CLASS_WORDS, DENIAL, MIXED, PRAISE, VERBS } from '../words/claims';
import { t } from '../words/documentMessages';
import type { Facts } from './facts';
import type { ScoreMention } from './mentions';
import { subjectsIn } from './mentions';
import { passages } from './parse';
import { keyName } from './scores';

interface Fact {
  readonly class: ScoreClass;
  readonly name: string;
  readonly values: string;
}

/** The class of the one item or indicator whose scores this paragraph states; null where it states none or several. */
function factOf(mentions: readonly ScoreMention[], context: DocumentContext): Fact | null {
  const keys = [...new Set(mentions.flatMap((mention) => (mention.keys.length === 1 ? mention.keys : [])))];
  const owners = new Set(
    keys.map((key) => {
      const subject = subjectOf(key);
      return subject.kind === 'item' ? subject.code : key;
    }),
  );
  if (owners.size !== 1 || keys.length === 0) return null;
  const { facts } = context;
  const values = keys.map((key) => facts.figure(key) ?? mentions.find((mention) => mention.keys[0] === key)!.value);
  const verdict = classOf(values, facts.threshold);
  if (verdict === null) return null;
  return {
    class: verdict,
    name: keyName(keys[0]!, context).replace(/ \(.*\)$/, ''),
    values: values.map((value) => formatScore(value)).join(' และ '),
  };
}

/** The class a paragraph claims, with the words that claim it. */
function claimedClass(text: string, threshold: string): { readonly class: ScoreClass; readonly quote: string } | null {
  const quoteAt = (match: RegExpExecArray): string =>
    text
      .slice(match.index, match.index + match[0].length + 24)
      .split('\n')[0]!
      .trim();
  const mixed = MIXED.exec(text);
  if (mixed) return { class: 'mixed', quote: quoteAt(mixed) };
  const tail = `(?:เกณฑ์|ร้อยละ|${threshold})`;
  const both = new RegExp(`${BOTH}[^\\n]{0,40}?(${ABOVE}|${BELOW}) ?${tail}`).exec(text);
  if (both) return { class: new RegExp(BELOW).test(both[1]!) ? 'bothBelow' : 'bothAbove', quote: quoteAt(both) };
  const one = new RegExp(`คะแนน[^\\n]{0,20}?(${ABOVE}|${BELOW}) ?${tail}`).exec(text);
  if (!one) return null;
  return { class: new RegExp(BELOW).test(one[1]!) ? 'below' : 'above', quote: quoteAt(one) };
}

const NEAR = 150;

/** The claim that belongs to the scores of the paragraph: it follows them closely, and nothing else is named in between. */
function ownClaim(
  text: string,
  mentions: readonly ScoreMention[],
  threshold: string,
  { facts }: DocumentContext,
): { readonly class: ScoreClass; readonly quote: string } | null {
  const last = Math.max(...mentions.map((mention) => mention.index + mention.text.length));
  const next = /[^\n]*/.exec(text.slice(last, last + NEAR))![0];
  const other = subjectsIn(next, facts.indicators, facts.framework)[0];
  return claimedClass(other ? next.slice(0, other.index) : next, threshold);
}

const agree = (claimed: ScoreClass, real: ScoreClass): boolean =>
  claimed === real ||
  (claimed === 'below' && real === 'bothBelow') ||
  (claimed === 'above' && real === 'bothAbove') ||
  (claimed === 'bothBelow' && real === 'below') ||
  (claimed === 'bothAbove' && real === 'above');

/** A figure and the claim right behind it: "79.60 คะแนน สูงกว่าเกณฑ์ 85 คะแนน", whatever they are about. */
export const figureClaim: DocumentCheck = (context) => {
  const { document, facts } = context;
  // A claim about one score whose subject is known is answered by the rule that names it.
  const answered = new Set(thresholdClaim(context).map(({ line }) => line));
  const pattern = new RegExp(
    `(?<![\\d.,])(\\d{1,3}\\.\\d{1,2})\\)? ?คะแนน\\)?[^\\d\\n]{0,24}?(${ABOVE}|${BELOW}) ?(?:เกณฑ์[^\\d\\n]{0,24})?${facts.threshold}(?![\\d.]*\\d)`,
    'g',
  );
  return passages(document).flatMap(({ text, line }) =>
    [...(answered.has(line) ? '' : toArabicDigits(text)).matchAll(pattern)].flatMap((match): readonly DocumentFound[] => {
      const value = Number(match[1]);
      if (value > 100 || /(?:และ|ส่วน|แต่|ขณะที่|มีทั้ง)/.test(match[0]) || reaches(value, facts.threshold) !== new RegExp(BELOW).test(match[2]!))
        return [];
      const expected = CLASS_WORDS[reaches(value, facts.threshold) ? 'above' : 'below'];
      const quote = text.slice(match.index, match.index + match[0].length);
      return [
        {
          line,
          quote,
          message: t('figureAgainstClaim', { value: formatScore(value), words: expected, threshold: facts.threshold, claim: match[2]! }),
          expected,
        },
      ];
    }),
  );
};

export const thresholdClaim: DocumentCheck = (context) => {
  const { document, facts } = context;
  const threshold = String(facts.threshold);
  return document.paragraphs.flatMap((paragraph): readonly DocumentFound[] => {
    const mentions = facts.mentions.filter((mention) => mention.line === paragraph.line && mention.index >= 0);
    const fact = factOf(mentions, context);
    const arabic = toArabicDigits(paragraph.text);
    if (fact === null) return [];
    const claimed = ownClaim(arabic, mentions, threshold, context);
    const stated = t('statedClass', { name: fact.name, values: fact.values, words: CLASS_WORDS[fact.class], threshold });
    if (claimed && !agree(claimed.class, fact.class)) {
      const at = arabic.indexOf(claimed.quote);
      const quote = paragraph.text.slice(at, at + claimed.quote.length);
      return [{ line: paragraph.line, quote, message: t('claimAgainstScore', { stated, quote }), expected: CLASS_WORDS[fact.class] }];
    }
    const verb = VERBS.find((one) => paragraph.text.includes(one.words));
    if (!verb || (verb.classes as readonly string[]).includes(fact.class)) return [];
    const expected = VERBS.find((one) => (one.classes as readonly string[]).includes(fact.class))!.words;
    return [
      {
        line: paragraph.line,
        quote: verb.words,
        severity: 'warn',
        message: t('verbAgainstScore', { stated, verb: verb.words, meaning: verb.means }),
        expected,
      },
    ];
  });
};

const LISTED_BEFORE =
  /((?:(?:IIT|EIT(?: ?ส่วนที่ ?[12])?|EIT ?\(?(?:Public|Survey)\)?|OIT)[\s,และ]*)+)(?:ที่)?(?:มี|ได้)?(?:ค่า)?คะแนน(ต่ำกว่า|น้อยกว่า|มากกว่า|สูงกว่า|ไม่ต่ำกว่า)(?:เกณฑ์)? ?/;

/** A list of tools or parts said to lie below (or above) the threshold, some of which do not. */
export const listClaim: DocumentCheck = (context) => {
  const { document, facts } = context;
  return document.paragraphs.flatMap((paragraph): readonly DocumentFound[] => {
    const match = LISTED_BEFORE.exec(toArabicDigits(paragraph.text));
    if (!match) return [];
    const below = /^(?:ต่ำกว่า|น้อยกว่า)/.test(match[2]!);
    const listed = subjectsIn(match[1]!, facts.indicators, facts.framework);
    const wrong = listed.flatMap((subject) => {
      const value = partFigure(subject.code as PartCode | 'EIT', facts);
      return value !== null && reaches(value, facts.threshold) === below ? [{ code: subject.code, value }] : [];
    });
    if (wrong.length === 0) return [];
    // Parts of which nobody published a score are spoken of as one tool.
    const statedName = (code: string): string =>
      !isEitPart(code) ? code : facts.figure(`part:${code}`) === null ? 'EIT' : `EIT ส่วนที่ ${code[3]}`;
    const right = PARTS.flatMap((code) => {
      const value = partFigure(code, facts);
      return value !== null && reaches(value, facts.threshold) !== below ? [`${statedName(code)} (${formatScore(value)})`] : [];
    });
    const list = [...new Set(wrong.map(({ code, value }) => `${statedName(code)} ${formatScore(value)}`))].join(', ');
    const expected = right.length > 0 ? [...new Set(right)].join(', ') : 'ไม่มีส่วนใด';
    const message = t(below ? 'toolsNotBelow' : 'toolsBelow', { threshold: facts.threshold, scores: list });
    return [
      { line: paragraph.line, quote: paragraph.text.slice(match.index, match.index + match[0].length + 12).trim(), message, expected },
    ];
  });
};

/** A part's figure; where the document states none, the mean of the indicators of its tool (the two EIT parts share theirs). */
function partFigure(code: PartCode | 'EIT', { figure, indicators }: Facts): number | null {
  const tool = toolOf(code);
  const known = code === 'EIT' ? figure('tool:EIT') : (figure(`part:${code}`) ?? figure(`tool:${tool}`));
  if (known !== null) return known;
  const values = indicators.filter((one) => one.tool === tool).map(({ number }) => figure(`indicator:${number}`));
  if (values.some((value) => value === null)) return null;
  return values.reduce<number>((sum, value) => sum + value!, 0) / values.length;
}

/** A cell "ผ่าน" or "ไม่ผ่าน" beside a score in its row. */
export const statusInRow: DocumentCheck = ({ document, facts }) =>
  document.tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }): readonly DocumentFound[] => {
      const status = cells.find(({ text }) => /^(?:ไม่)?ผ่าน(?:เกณฑ์)?$/.test(text.trim()));
      const scores = cells.map(({ text }) => toArabicDigits(text.trim())).filter((text) => /^\d{2,3}\.\d{2}$/.test(text));
      if (!status || scores.length !== 1 || reaches(Number(scores[0]), facts.threshold) === status.text.startsWith('ผ่าน')) return [];
      const expected = CLASS_WORDS[reaches(Number(scores[0]), facts.threshold) ? 'above' : 'below'];
      const message = t('figureAgainstClaim', {
        value: scores[0]!,
        words: expected,
        threshold: facts.threshold,
        claim: status.text.trim(),
      });
      return [{ line: status.line, quote: cells.map(({ text }) => text).join(' '), message, expected }];
    }),
  );

const LEVEL_NAMES = /ระดับ ?“?ผ่าน(?:ดีเยี่ยม|ดี)?/g;

/** Praise in the same sentence as a score below the threshold. */
export const praiseBeside: DocumentCheck = (context) => {
  const { document, facts } = context;
  const byLine = new Map<number, ScoreMention[]>();
  for (const one of facts.mentions) if (one.index >= 0) byLine.set(one.line, [...(byLine.get(one.line) ?? []), one]);
  let heading = false;
  return document.paragraphs.flatMap((paragraph): readonly DocumentFound[] => {
    if (/^ตัวชี้วัดที่/.test(paragraph.body)) heading = true;
    else if (paragraph.numbering?.style === 'dotted' || /^\s*#/.test(paragraph.raw)) heading = false;
    if (heading) return [];
    return (byLine.get(paragraph.line) ?? []).flatMap((mention): readonly DocumentFound[] => {
      const [key] = mention.keys;
      if (mention.keys.length !== 1 || key === undefined || reaches(mention.value, facts.threshold) || subjectOf(key).kind === 'total')
        return [];
      const after = paragraph.text.slice(mention.index + mention.text.length).replace(LEVEL_NAMES, (level) => ' '.repeat(level.length));
      const other = subjectsIn(toArabicDigits(after), facts.indicators, facts.framework)[0];
      const clause = after.slice(0, other?.index ?? after.length);
      const word = PRAISE.find(
        (praise) => clause.includes(praise) && !new RegExp(`(?:ไม่|ให้|สู่|เพื่อ|จะ|ไปถึง)[^ ]{0,20}${praise}`).test(clause),
      );
      if (word === undefined) return [];
      const at = mention.index + mention.text.length + clause.indexOf(word);
      const quote = paragraph.text.slice(Math.max(0, at - 30), at + word.length);
      return [
        {
          line: paragraph.line,
          quote,
          message: t('praiseBelowThreshold', { name: keyName(key, context), score: formatScore(mention.value), word }),
        },
      ];
    });
  });
};

/** Praise in the paragraphs of an indicator below the threshold, blame in those of an indicator with full marks. */
export const tone: DocumentCheck = (context) => {
  const { document, facts } = context;
  let current: number | null = null;
  return document.paragraphs.flatMap((paragraph): readonly DocumentFound[] => {
    const opening = /^ตัวชี้วัดที่ ?(\d{1,2})/.exec(toArabicDigits(paragraph.body));
    if (opening) current = Number(opening[1]);
    else if (paragraph.numbering?.style === 'dotted' || /^\s*#/.test(paragraph.raw)) current = null;
    const value = current === null ? null : facts.figure(`indicator:${current}`);
    if (current === null || value === null) return [];
    const text = paragraph.text.replace(LEVEL_NAMES, (level) => ' '.repeat(level.length));
    const name = keyName(`indicator:${current}`, context);
    if (!reaches(value, facts.threshold)) {
      const word = PRAISE.find((praise) => text.includes(praise) && !text.includes(`ไม่${praise}`));
      if (word === undefined) return [];
      const at = text.indexOf(word);
      const quote = paragraph.text.slice(Math.max(0, at - 40), at + word.length);
      return [{ line: paragraph.line, quote, message: t('praiseBelowThreshold', { name, score: formatScore(value), word }) }];
    }
    const weakness = /(?:มี)?(?:จุดอ่อน|ข้อบกพร่อง)[^\s\n]{0,30}/.exec(text);
    if (
      !reaches(value, 100) ||
      !weakness ||
      DENIAL.test(text.slice(weakness.index + weakness[0].length, weakness.index + weakness[0].length + 30))
    )
      return [];
    if (/^[^\n]{0,4}$/.test(text.slice(weakness.index + weakness[0].length))) return [];
    return [
      {
        line: paragraph.line,
        quote: text.slice(weakness.index, weakness.index + weakness[0].length + 30),
        message: t('weaknessAtFullMarks', { name }),
      },
    ];
  });
};
