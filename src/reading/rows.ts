/** What the rows of a score table speak of. */
import type { Framework, PartCode, ScoreKey } from '../model';
import { toArabicDigits } from '../thai';
import { tight } from './clean';
import { isPossible, partsOf, readCode } from './codes';
import { isNumeric, type Role, type TableHead } from './columns';
import { TOTAL_CELLS } from './data/words';
import { flowOf } from './flow';
import type { Subject } from './types';
import { findNames, type Vocabulary } from './vocabulary';

const ITEM_CODE = /^(?:ข้อ(?:ที่)?)?([IEO][0-9][0-9OolI]?)(?![0-9A-Z])/i;
const LONGEST_NAME = 200;

/** What a cell is about, where it is about one thing and says nothing more. */
export function subjectOf(cell: string, vocabulary: Vocabulary): Subject | null {
  if (cell.length < 2 || cell.length > LONGEST_NAME) return null;
  const flow = flowOf([{ line: 1, text: cell.replace(/\n/g, ' ') }]);
  const digits = toArabicDigits(tight(cell)).replace(/[*#]/g, '');
  if (TOTAL_CELLS.includes(digits.toLowerCase())) return { kind: 'total', weak: false };
  const code = ITEM_CODE.exec(digits);
  if (code) {
    const read = readCode(code[1] as string, vocabulary.framework);
    return read ? { kind: 'item', code: read.code, parts: partsOf(read.code), certainty: read.certainty } : null;
  }
  const mentions = findNames(flow, vocabulary);
  const first = mentions[0];
  if (!first) {
    const number = /^ตัว[ชข]ี้วัดที่(\d{1,2})$/.exec(digits);
    const found = number && vocabulary.framework.indicators.some((indicator) => indicator.number === Number(number[1]));
    return found ? { kind: 'indicator', number: Number(number[1]), printed: Number(number[1]), named: false } : null;
  }
  let rest = flow.digits.slice(0, first.start);
  const number = /(\d{1,2})[\s.)*:]*$/.exec(rest);
  rest = rest.replace(/ตัว[ชข]ี้วัด(?:ที่)?|แบบวัด|[\d\s.()*#:–-]/g, '');
  const tail = mentions.reduce((text, { start, end }, index) => {
    const from = index === 0 ? first.end : start;
    return text + flow.digits.slice(index === 0 ? end : Math.max(from, end), mentions[index + 1]?.start ?? flow.digits.length);
  }, '');
  const tailWords = tail.replace(/\([A-Za-z :&-]*\)?|[\s()*:.|–-]|คะแนน|Assessment|[A-Za-z]/g, '');
  if (rest !== '' || tailWords !== '') return null;
  if (mentions.some(({ subject }) => subject.kind !== first.subject.kind) && first.subject.kind === 'indicator') return null;
  const finest = mentions.find(({ subject }) => subject.kind === 'part') ?? first;
  const { subject } = finest;
  return subject.kind === 'indicator' ? { ...subject, printed: number ? Number(number[1]) : null } : subject;
}

/** The key that a row's score has in a column; null where the column says nothing of it. */
export const keyFor = (subject: Subject, role: Role | null): ScoreKey | null => {
  if (subject.kind === 'indicator') return role === 'EIT1' || role === 'EIT2' ? null : `indicator:${subject.number}`;
  if (subject.kind === 'tool')
    return role === 'EIT1' || role === 'EIT2' ? (subject.tool === 'EIT' ? `part:${role}` : null) : `tool:${subject.tool}`;
  if (subject.kind === 'part') return `part:${subject.part}`;
  if (subject.kind === 'sub') return `sub:${subject.code}`;
  if (subject.kind === 'total') return 'total';
  if (role === 'EIT1' || role === 'EIT2') return subject.parts.includes(role) ? `item:${subject.code}@${role}` : null;
  return subject.parts.length === 1 ? `item:${subject.code}@${subject.parts[0] as PartCode}` : null;
};

const SUB_CODE = /^(9|10)\.[1-9]/;

/** The subject of a row: the finest of its cells (a merged tool cell stands in front of its indicators). */
export function rowSubject(
  cells: readonly string[],
  head: TableHead | null,
  vocabulary: Vocabulary,
): { readonly subject: Subject; readonly index: number } | null {
  const order = ['item', 'indicator', 'sub', 'part', 'tool', 'total'];
  let best: { subject: Subject; index: number } | null = null;
  cells.forEach((cell, index) => {
    const sub = SUB_CODE.exec(toArabicDigits(cell.trim()));
    const subCode = sub && vocabulary.framework.subIndicators.find(({ code }) => code === sub[0])?.code;
    const subject: Subject | null =
      subCode && !isNumeric(cell.replace(sub?.[0] ?? '', '')) && /[ก-ฮ]/.test(cell)
        ? { kind: 'sub', code: subCode }
        : subjectOf(cell, vocabulary);
    if (subject && (!best || order.indexOf(subject.kind) < order.indexOf(best.subject.kind))) best = { subject, index };
  });
  if (best) return best;
  const numbered = head?.roles.indexOf('number') ?? -1;
  return numbered >= 0 ? damagedCode(cells, numbered, vocabulary.framework) : null;
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
