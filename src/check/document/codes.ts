/** Item codes as they stand in documents, sound or damaged by typing and text recognition (rule R11). */
import type { Framework } from '../../model';
import { readCode } from '../../reading';
import { toArabicDigits } from '../../thai';

/** `sound`: a code as it should be · `case`: only its letter is small · `damaged`: the characters are wrong, or the year has no such item. */
interface CodeReading {
  readonly state: 'sound' | 'case' | 'damaged';
  /** The item that it stands for, the likeliest where it cannot be told; null where it stands for none. */
  readonly code: string | null;
  /** The other items that it can stand for. */
  readonly others: readonly string[];
}

/** How a token that stands where a code is expected looks; null where it looks like none. */
function stateOf(token: string): CodeReading['state'] | null {
  const plain = toArabicDigits(token);
  if (/^[IEO]\d{1,3}$/.test(plain)) return plain === token && plain[1] !== '0' ? 'sound' : 'damaged';
  if (/^[ieo]\d{1,2}$/.test(plain)) return plain === token ? 'case' : 'damaged';
  return /^(?:[l|]\d{1,2}|[01][1-9]\d?)$/.test(plain) ? 'damaged' : null;
}

/**
 * Reads a token that stands where an item code is expected: "O4๐" → O40, "127" → I27, "013" → O13, "l5" → I5. Null where it is no code at all.
 * @param wording the words around it, which decide a form that can be several codes
 */
export function codeIn(token: string, framework: Framework | undefined, wording = ''): CodeReading | null {
  const state = stateOf(token);
  if (state === null) return null;
  const read = readCode(token, framework, wording);
  return read === null ? { state: 'damaged', code: null, others: [] } : { state, code: read.code, others: read.others };
}

export interface CodeInText extends CodeReading {
  readonly token: string;
  readonly index: number;
}

const LIST = /(ข้อ)\s*((?:[IEOieol|]?[0-9๐-๙]{1,3})(?![0-9๐-๙./])(?:\s*(?:,|และ|\/)\s*(?:ข้อ\s*)?[IEOieol|]?[0-9๐-๙]{1,3}(?![0-9๐-๙./]))*)/g;
const WITH_LETTER = /(?<![A-Za-z0-9๐-๙/._=?&-])[IEOieo][0-9๐-๙]{1,2}(?![A-Za-z0-9๐-๙])/g;

/** True where a bare number after "ข้อ" is meant as an item: in brackets, or after the words that introduce an item. */
const announcesItem = (before: string): boolean => /\(\s*$|ประเด็นการประเมิน\s*$|ข้อคำถาม\s*$|^\s*(?:[0-9๐-๙.]+\s*)?$/.test(before);

/** All codes of a passage, in order. Numbers without a letter count only where the words around them announce an item. */
export function codesIn(text: string, framework: Framework | undefined): readonly CodeInText[] {
  const found: CodeInText[] = [];
  for (const list of text.matchAll(LIST)) {
    const before = text.slice(Math.max(0, list.index - 24), list.index);
    const start = list.index + list[0].length - list[2]!.length;
    const letters = /[IEOl|]/i.test(list[2]!);
    for (const token of list[2]!.matchAll(/[IEOieol|]?[0-9๐-๙]{1,3}/g)) {
      const hasLetter = /^[IEOieol|]/.test(token[0]);
      if (!hasLetter && !letters && !announcesItem(before)) continue;
      if (!hasLetter && !letters && /ระเบียบ|กฎหมาย|หนังสือ|คำสั่ง/.test(before)) continue;
      const index = start + token.index;
      const reading = codeIn(token[0], framework, text.slice(index + token[0].length));
      if (reading) found.push({ ...reading, token: token[0], index });
    }
  }
  for (const token of text.matchAll(WITH_LETTER)) {
    if (found.some((code) => code.index === token.index)) continue;
    const reading = codeIn(token[0], framework);
    if (reading) found.push({ ...reading, token: token[0], index: token.index });
  }
  return found.sort((left, right) => left.index - right.index);
}

/** The items a passage speaks of; a damaged code counts as the item that it most likely stands for. */
export const itemsIn = (text: string, framework: Framework | undefined): readonly string[] => [
  ...new Set(codesIn(text, framework).flatMap(({ code }) => code ?? [])),
];
