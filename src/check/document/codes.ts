/** Item codes as they stand in documents, sound or damaged by typing and text recognition (rule R11). */
import type { Framework } from '../../model';
import { toArabicDigits } from '../../thai';

/** Numbers of items per tool where the framework does not list them: no agency has seen higher ones. */
const HIGHEST = { I: 30, E: 15, O: 43 } as const;

const TOOL_LETTERS = { IIT: 'I', EIT: 'E', OIT: 'O' } as const;

export type CodeLetter = keyof typeof HIGHEST;

/** True where the framework has the item, or lists none of this tool and the number is plausible. */
export function isItem(code: string, framework: Framework | undefined): boolean {
  const match = /^([IEO])([1-9]\d?)$/.exec(code);
  if (!match) return false;
  const letter = match[1] as CodeLetter;
  const listed = (framework?.items ?? []).filter((item) => TOOL_LETTERS[item.tool] === letter);
  return listed.length > 0 ? listed.some((item) => item.code === code) : Number(match[2]) <= HIGHEST[letter];
}

/** `sound`: a code as it should be · `case`: only its letter is small · `damaged`: the characters are wrong. */
export interface CodeReading {
  readonly state: 'sound' | 'case' | 'damaged';
  /** The items it can stand for; several where it cannot be told, none where it stands for nothing. */
  readonly codes: readonly string[];
}

/** Reads a token that stands where an item code is expected: "O4๐" → O40, "127" → I27, "013" → O13, "l5" → I5. Null where it is no code at all. */
export function readCode(token: string, framework: Framework | undefined): CodeReading | null {
  const plain = toArabicDigits(token);
  if (/^[IEO][0-9๐-๙]{1,3}$/.test(token)) {
    const damaged = plain !== token || /^[IEO]0/.test(plain);
    const code = plain.replace(/^([IEO])0+/, '$1');
    const known = isItem(code, framework);
    return { state: damaged || !known ? 'damaged' : 'sound', codes: known ? [code] : [] };
  }
  if (/^[ieo][0-9๐-๙]{1,2}$/.test(token)) {
    const code = plain.toUpperCase();
    return { state: plain === token ? 'case' : 'damaged', codes: isItem(code, framework) ? [code] : [] };
  }
  if (/^[l|][0-9๐-๙]{1,2}$/.test(token)) return damaged([`I${plain.slice(1)}`], framework);
  if (/^0[1-9]\d?$/.test(plain)) return damaged([`O${plain.slice(1)}`], framework);
  if (/^1[1-9]\d?$/.test(plain) || /^1[1-9]$/.test(plain)) return damaged([`I${plain.slice(1)}`], framework);
  return null;
}

const damaged = (codes: readonly string[], framework: Framework | undefined): CodeReading => ({
  state: 'damaged',
  codes: codes.filter((code) => isItem(code, framework)),
});

export interface CodeInText extends CodeReading {
  readonly token: string;
  readonly index: number;
}

const LIST = /(ข้อ)\s*((?:[IEOieol|]?[0-9๐-๙]{1,3})(?![0-9๐-๙./])(?:\s*(?:,|และ|\/)\s*(?:ข้อ\s*)?[IEOieol|]?[0-9๐-๙]{1,3}(?![0-9๐-๙./]))*)/g;
const WITH_LETTER = /(?<![A-Za-z0-9๐-๙/._=?&-])[IEOe][0-9๐-๙]{1,2}(?![A-Za-z0-9๐-๙])/g;

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
      const reading = readCode(token[0], framework);
      if (reading) found.push({ ...reading, token: token[0], index: start + token.index });
    }
  }
  for (const token of text.matchAll(WITH_LETTER)) {
    if (found.some((code) => code.index === token.index)) continue;
    const reading = readCode(token[0], framework);
    if (reading) found.push({ ...reading, token: token[0], index: token.index });
  }
  return found.sort((left, right) => left.index - right.index);
}

/** The items a passage speaks of; damaged codes count where they resolve to one item. */
export const itemsIn = (text: string, framework: Framework | undefined): readonly string[] => [
  ...new Set(codesIn(text, framework).flatMap((code) => (code.codes.length === 1 ? code.codes : []))),
];
