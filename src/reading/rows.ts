/** What the rows of a score table speak of. */
import { type Framework, isEitPart, type PartCode, type ScoreKey } from '../model';
import { toArabicDigits } from '../thai';
import { editDistance, likeness } from './alike';
import { tight } from './clean';
import { isPossible, partsOf, readCode, SEVERAL_CODES } from './codes';
import { isNumeric } from './columns';
import { TOTAL_CELL, TOTAL_CELLS } from './data/words';
import { flowOf } from './flow';
import type { Mention, Subject } from './types';
import { findNames, isOwnTool, isShortName, type Vocabulary } from './vocabulary';

/** A code and what ends it: words in Latin letters may follow behind a space (O18 E-Service). */
const ITEM_CODE = /^(?:ข้อ ?(?:ที่)? ?)?([IEO] ?[0-9][0-9OolI]?)(?![0-9A-Z])/i;
/** A code in front of words in the same cell: "O9 การเปิดเผยข้อมูล". */
const CODE_IN_FRONT = /^\s*([IEO] ?[0-9]{1,2})[\s.:)–-]+(?=[ก-ฮเ-ไ])/i;
const LONGEST_NAME = 200;

/** Words around a name that leave it the name: "ด้านการใช้อำนาจ", "การใช้งบประมาณของหน่วยงาน". */
/** Words of the English name behind a Thai one. */
const IN_ENGLISH = /\([A-Za-z :&-]*\)?/g;
const HARMLESS =
  /ตัว[ชข]ี้วัด(?:ที่|ด้าน)?|แบบวัด|ด้าน|ประเด็น|(?:ของ|ใน|ภายใน)?(?:หน่วยงาน(?:ภาครัฐ|ของท่าน)?|องค์กร|อปท\.?)|(?:ตาม)?แบบ|ของเจ้าหน้าที่|ภาครัฐ|คะแนน|รวม|เฉลี่ย|Assessment|[A-Za-z]|[\d\s.()*#:|–-]/g;
/** A name known by likeness is at least so like, and so much more like than any other. */
const NEAR = 0.8;
const CLEARLY = 0.1;
const LONGEST_NEAR = 45;
/** The year behind a name: "การใช้งบประมาณ ปี 2568", "(2568)". */
const YEAR_BEHIND = /^[\s()]*(?:ประจำ)?(?:ปี)? ?(?:งบประมาณ)? ?(?:พ\.ศ\.)? ?25[4-9]\d[\s()]*$/;
/** The full score behind a name: "IIT (30)", "รวม (100 คะแนน)". */
const FULL_BEHIND = /\s*\((?:[2-9]0|100)(?: ?คะแนน)?\)\s*$/;

const known = new WeakMap<Vocabulary, Map<string, Subject | null>>();

/** What a cell is about, where it is about one thing and says nothing more. */
export function subjectOf(cell: string, vocabulary: Vocabulary): Subject | null {
  if (cell.length < 2 || cell.length > LONGEST_NAME) return null;
  let cells = known.get(vocabulary);
  if (!cells) {
    cells = new Map();
    known.set(vocabulary, cells);
  }
  const before = cells.get(cell);
  if (before !== undefined) return before;
  const subject = findSubject(cell, vocabulary);
  cells.set(cell, subject);
  return subject;
}

function findSubject(cell: string, vocabulary: Vocabulary): Subject | null {
  const digits = toArabicDigits(tight(cell)).replace(/[*#]/g, '');
  if (TOTAL_CELLS.includes(digits.toLowerCase()) || TOTAL_CELL.test(digits)) return { kind: 'total', weak: false };
  if (!/[ก-ฮa-z]/i.test(cell)) return null;
  const several = SEVERAL_CODES.exec(toArabicDigits(cell.trim()));
  // The score beside the codes of several items is none of theirs: what is named behind them has it.
  if (several) return findSubject(cell.trim().slice(several[0].length), vocabulary);
  const code = ITEM_CODE.exec(toArabicDigits(cell.trim()).replace(/[*#]/g, ''));
  if (code) {
    const inFront = CODE_IN_FRONT.exec(toArabicDigits(cell));
    const named = inFront && codedIndicator(inFront[1] as string, subjectOf(cell.slice(inFront[0].length), vocabulary), vocabulary);
    if (named) return named;
    const read = readCode(code[1] as string, vocabulary.framework);
    return read ? { kind: 'item', code: read.code, parts: partsOf(read.code), certainty: read.certainty } : null;
  }
  const flow = flowOf([{ line: 1, text: cell.replace(/\n/g, ' ').replace(FULL_BEHIND, '') }]);
  const mentions = findNames(flow, vocabulary);
  const first = mentions[0];
  if (!first) return numberedIndicator(digits, vocabulary) ?? nearIndicator(digits, vocabulary);
  const before = flow.digits.slice(0, first.start);
  const number = /(?<![\d.])(\d{1,2})[\s.)*:]*$/.exec(before);
  const tail = mentions.reduce((text, { start, end }, index) => {
    const from = index === 0 ? first.end : start;
    return text + flow.digits.slice(index === 0 ? end : Math.max(from, end), mentions[index + 1]?.start ?? flow.digits.length);
  }, '');
  // A score in the same cell is read from the cell's words, not from its column.
  const behind = tail.replace(IN_ENGLISH, '').replace(YEAR_BEHIND, '');
  if (/\d/.test(behind)) return null;
  if (before.replace(HARMLESS, '') !== '' || behind.replace(HARMLESS, '') !== '') return nearIndicator(digits, vocabulary);
  const withTool = besideTool(mentions, vocabulary);
  if (withTool) return withTool;
  if (mentions.some(({ subject }) => subject.kind !== first.subject.kind) && first.subject.kind === 'indicator') return null;
  if (new Set(mentions.flatMap(({ subject }) => (subject.kind === 'indicator' ? [subject.number] : []))).size > 1) return null;
  // "คะแนนรวม IIT" is the tool's figure, no total.
  const finest = ['part', 'tool'].flatMap((kind) => mentions.find(({ subject }) => subject.kind === kind) ?? [])[0] ?? first;
  const { subject } = finest;
  return subject.kind === 'indicator' ? { ...subject, printed: number ? Number(number[1]) : null } : subject;
}

/**
 * "การปฏิบัติหน้าที่ (IIT)", "EIT คุณภาพการดำเนินงาน": an indicator with the tool that it belongs to; where it is named as its tool is for short, the rows beside
 * it tell which of the two is meant.
 */
function besideTool(mentions: readonly Mention[], { framework }: Vocabulary): Subject | null {
  const [one, other] = mentions.map(({ subject }) => subject);
  if (mentions.length !== 2 || !one || !other) return null;
  const [indicator, tool] = one.kind === 'tool' ? [other, one] : [one, other];
  if (indicator.kind !== 'indicator' || tool.kind !== 'tool' || !isOwnTool(indicator, tool, framework)) return null;
  return isShortName(indicator, framework) ? { ...tool, orIndicator: indicator.number } : { ...indicator, withTool: true };
}

/** "ตัวชี้วัดที่ 3", "ตชว. 3" and nothing else. */
function numberedIndicator(digits: string, { framework }: Vocabulary): Subject | null {
  const match = /^(?:ตัว[ชข]ี้วัด(?:ที่)?|ตชว\.?|ตัวที่)(\d{1,2})[.:]?$/.exec(digits);
  const number = match ? Number(match[1]) : 0;
  return framework.indicators.some((indicator) => indicator.number === number)
    ? { kind: 'indicator', number, printed: number, named: false }
    : null;
}

/** What is named like an indicator and is none: มาตรการป้องกันการทุจริต. */
const OTHER_THINGS = /มาตรการ|โครงการ|แผน|นโยบาย|กิจกรรม|รายงาน|ประกาศ|คู่มือ|คำสั่ง|ระเบียบ/;

/** How colleagues shorten names: without the words that make nouns of verbs. */
const bare = (name: string): string => name.replace(/การ|ความ|(?:ของ)?(?:ทาง)?ราชการ/g, '');

const likenessOfNames = (name: string, text: string): number => Math.max(likeness(name, text), likeness(bare(name), bare(text)) - 0.05);

/** At most so like two texts can be: the letters that both have, over the longer length. */
function mostLike(name: string, text: string): number {
  let common = 0;
  const left = [...name];
  for (const letter of text) {
    const at = left.indexOf(letter);
    if (at < 0) continue;
    common++;
    left[at] = '';
  }
  return common / Math.max(name.length, text.length, 1);
}

/** False where neither the names nor their short forms are alike enough to be taken, or to rival one that is. */
function mayBeLike(name: string, text: string): boolean {
  const least = NEAR - CLEARLY;
  return mostLike(tight(name), text) >= least || mostLike(bare(tight(name)), bare(text)) >= least;
}

/** A name of so many letters with one of them wrong, missing or doubled is that name: no other thing of this assessment is so like it. */
const LONG_NAME = 11;
const isSlip = (text: string, name: string): boolean => text.length >= LONG_NAME && editDistance(tight(name), text) <= 1;

/** An indicator's name with letters lost, doubled or changed, or a word left out. */
function nearIndicator(digits: string, { framework }: Vocabulary): Subject | null {
  const text = digits.replace(/^[^ก-๙]*(?:ตัว(?:[ชข]ี้วัด)?(?:ที่)?\d{0,2}|ด้าน)?[^ก-๙]*/, '').replace(/[^ก-๙]+$/, '');
  if (text.length < 8 || text.length > LONGEST_NEAR || /\d/.test(text) || OTHER_THINGS.test(text)) return null;
  // Most words of a document are like no name at all: their letters tell it at less cost than the edit distance.
  const like = (one: string): number => (mayBeLike(one, text) ? likenessOfNames(tight(one), text) : 0);
  const ranked = framework.indicators
    .map(({ number, name, aliases }) => ({ number, like: Math.max(...[name, ...aliases].map(like)) }))
    .sort((a, b) => b.like - a.like);
  const [best, second] = ranked;
  if (!best || best.like < NEAR || best.like - (second?.like ?? 0) < CLEARLY) return null;
  const printed = /(\d{1,2})[^\dก-๙]*[ก-๙]/.exec(digits);
  const slip = isSlip(text, framework.indicators.find(({ number }) => number === best.number)?.name ?? '');
  return {
    kind: 'indicator',
    number: best.number,
    printed: printed ? Number(printed[1]) : slip ? best.number : null,
    named: true,
    near: true,
  };
}

/** The indicator whose name the words are most like, at least so much (0–1) and more than any other; null where none is. A guess to be shown, not a reading. */
export function likeliest(words: string, { framework }: Vocabulary, atLeast: number): number | null {
  const text = tight(toArabicDigits(words)).replace(/[^ก-๙]/g, '');
  if (text.length < 8 || text.length > LONGEST_NEAR || OTHER_THINGS.test(text)) return null;
  const ranked = framework.indicators
    .map(({ number, name, aliases }) => ({ number, like: Math.max(...[name, ...aliases].map((one) => likenessOfNames(tight(one), text))) }))
    .sort((a, b) => b.like - a.like);
  const [best, second] = ranked;
  return best && best.like >= atLeast && best.like > (second?.like ?? 0) ? best.number : null;
}

/** The key that a row's score has in a column; null where the column says nothing of it. */
export const keyFor = (subject: Subject, role: 'score' | 'EIT1' | 'EIT2' | null): ScoreKey | null => {
  if (subject.kind === 'indicator') return isEitPart(role) ? null : `indicator:${subject.number}`;
  if (subject.kind === 'tool') return isEitPart(role) ? (subject.tool === 'EIT' ? `part:${role}` : null) : `tool:${subject.tool}`;
  if (subject.kind === 'part') return `part:${subject.part}`;
  if (subject.kind === 'sub') return `sub:${subject.code}`;
  if (subject.kind === 'total') return isEitPart(role) ? `part:${role}` : 'total';
  if (isEitPart(role)) return subject.parts.includes(role) ? `item:${subject.code}@${role}` : null;
  return subject.parts.length === 1 ? `item:${subject.code}@${subject.parts[0] as PartCode}` : null;
};

const SUB_CODE = /^(9|10)\.[1-9]/;

/** The subject of a row: the finest of its cells (a merged tool cell stands in front of its indicators). `numbered`: the column of item numbers, −1 for none. */
export function rowSubject(
  cells: readonly string[],
  numbered: number,
  vocabulary: Vocabulary,
): { readonly subject: Subject; readonly index: number } | null {
  const order = ['item', 'indicator', 'sub', 'part', 'tool', 'total'];
  let best: { subject: Subject; index: number } | null = null;
  const figure = cells.findIndex(isNumeric);
  cells.forEach((cell, index) => {
    const sub = SUB_CODE.exec(toArabicDigits(cell.trim()));
    const subCode = sub && vocabulary.framework.subIndicators.find(({ code }) => code === sub[0])?.code;
    const subject: Subject | null =
      subCode && !isNumeric(cell.replace(sub?.[0] ?? '', '')) && /[ก-ฮ]/.test(cell)
        ? { kind: 'sub', code: subCode }
        : subjectOf(cell, vocabulary);
    // Behind the score stand remarks: the codes that they name are not what the row is about.
    if (subject?.kind === 'item' && best && figure >= 0 && index > figure && best.index < figure) return;
    if (subject && (!best || order.indexOf(subject.kind) < order.indexOf(best.subject.kind))) best = { subject, index };
  });
  if (best) return namedBeside(cells, best, vocabulary) ?? best;
  return numbered >= 0 ? damagedCode(cells, numbered, vocabulary.framework) : null;
}

const BARE_CODE = /^[IEO] ?\d{1,2}$/i;

/** The indicator that is named beside a code which may count indicators; null where it is no indicator's own name, or the code counts further than they go. */
function codedIndicator(code: string, subject: Subject | null, { framework }: Vocabulary): Subject | null {
  if (subject?.kind !== 'indicator' || !subject.named || subject.near) return null;
  return Number(code.slice(1)) <= framework.indicators.length ? { ...subject, coded: true } : null;
}

/**
 * "I7 | ประสิทธิภาพการสื่อสาร | 86.04", "O9 | OIT | การเปิดเผยข้อมูล | 90.25": beside a bare code stands an indicator's own name and no other words
 * in front of the score, so the code counts indicators and is no item's.
 */
function namedBeside(
  cells: readonly string[],
  { subject, index: at }: { readonly subject: Subject; readonly index: number },
  vocabulary: Vocabulary,
): { readonly subject: Subject; readonly index: number } | null {
  const code = toArabicDigits((cells[at] ?? '').trim());
  if (subject.kind !== 'item' || !BARE_CODE.test(code)) return null;
  const subjects = cells.map((cell, index) => (index === at ? null : subjectOf(cell, vocabulary)));
  const index = subjects.findIndex((one) => codedIndicator(code, one, vocabulary) !== null);
  if (index < 0) return null;
  const figure = cells.findIndex((cell, place) => place > Math.max(at, index) && isNumeric(cell));
  const isOther = (cell: string, place: number): boolean =>
    place !== at && place !== index && cell !== '' && !isNumeric(cell) && !['tool', 'part'].includes(subjects[place]?.kind ?? '');
  if (cells.slice(0, figure < 0 ? cells.length : figure).some(isOther)) return null;
  return { subject: codedIndicator(code, subjects[index] ?? null, vocabulary) as Subject, index };
}

/** A digits-only code such as 17 in the column of item numbers, decided by the wording beside it. */
function damagedCode(
  cells: readonly string[],
  index: number,
  framework: Framework,
): { readonly subject: Subject; readonly index: number } | null {
  const read = readCode(cells[index] ?? '', framework, cells.slice(index + 1).find((cell) => /[ก-ฮ]/.test(cell)) ?? '');
  if (read?.certainty !== 'sure' || !isPossible(framework, read.code)) return null;
  return { subject: { kind: 'item', code: read.code, parts: partsOf(read.code), certainty: 'sure' }, index };
}
