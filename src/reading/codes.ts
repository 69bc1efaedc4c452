/** Item codes (รหัสข้อ) as printed and as scanners damage them: 17 for I7, 013 for O13, E๑5 for E15. */
import { type Framework, type Item, type PartCode, TOOL_PARTS, type ToolCode } from '../model';
import { toArabicDigits } from '../thai';
import { wordingShare } from './alike';
import { repairDigits } from './numbers';
import type { FoundCertainty } from './types';

const CODE = '[IEO] ?[0-9]{1,2}';
/** The next code, perhaps without its letter; no score. */
const NEXT_CODE = '(?:[IEO] ?[0-9]{1,2}|[1-4]?[0-9])(?![0-9.])(?! ?(?:คะแนน|%))';
/** "i1-i3", "ข้อ I1 – 3", "E1, E2, E3": several items together, at the head of a cell; digits Arabic. */
export const SEVERAL_CODES = new RegExp(`^(?:ข้อ ?(?:ที่)? ?)?${CODE}(?:\\s*(?:[-–—~,]|ถึง|และ|to)\\s*${NEXT_CODE})+[\\s:.]*`, 'i');
const FROM = new RegExp(`^\\s*(?:[-–—~]|ถึง)\\s*${NEXT_CODE}`, 'i');
const UP_TO = new RegExp(`(?<![A-Za-z0-9])${CODE}\\s*(?:[-–—~]|ถึง)\\s*$`, 'i');
const LONGEST_LEAD = 20;

/** True where the code in the span is the first or last of a range: "ข้อ I1 ถึง I3". What is said of the range is said of neither. */
export const isOfSeveral = (digits: string, start: number, end: number): boolean =>
  FROM.test(digits.slice(end, end + LONGEST_LEAD)) || UP_TO.test(digits.slice(Math.max(0, start - LONGEST_LEAD), start));

export interface ReadCode {
  readonly code: string;
  readonly certainty: FoundCertainty;
  /** Other codes that the printed form could mean. */
  readonly others: readonly string[];
  /** True where the printed form is not the code itself. */
  readonly repaired: boolean;
}

const LETTER_OF: Readonly<Record<ToolCode, string>> = { IIT: 'I', EIT: 'E', OIT: 'O' };

/** The respondent parts that score an item of this code. */
export const partsOf = (code: string): readonly PartCode[] => TOOL_PARTS[code[0] === 'I' ? 'IIT' : code[0] === 'O' ? 'OIT' : 'EIT'];

const itemOf = (framework: Framework | undefined, code: string): Item | undefined =>
  framework?.items.find((item) => item.code.toUpperCase() === code.toUpperCase());

/** A code the year can have: one of its items, or, where the year's list is not known, a number of usual size. */
export function isPossible(framework: Framework | undefined, code: string): boolean {
  if (itemOf(framework, code)) return true;
  const letter = code[0]?.toUpperCase();
  const known = framework?.items.some((item) => item.code[0]?.toUpperCase() === letter);
  const number = Number(code.slice(1));
  return !known && number >= 1 && number <= 50;
}

/** All codes that the printed form can stand for, the form itself first. A small l or a bar in front is the letter I. */
function candidates(printed: string, framework: Framework | undefined): readonly string[] {
  const form = toArabicDigits(printed).replace(/[ .-]/g, '').replace(/^[l|]/, 'I');
  const lettered = /^([IEO])([0-9OolI|]{1,3})$/i.exec(form);
  if (lettered) {
    const code = `${(lettered[1] as string).toUpperCase()}${Number(repairDigits(lettered[2] as string))}`;
    return isPossible(framework, code) ? [code] : [];
  }
  const digits = repairDigits(form);
  if (!/^\d{2,3}$/.test(digits)) return [];
  const rest = Number(digits.slice(1));
  const read: string[] = [];
  if (digits[0] === '0') read.push(`O${rest}`);
  if (digits[0] === '1') read.push(`I${rest}`);
  if (digits.length === 2 && digits[0] !== '0') for (const letter of 'IEO') read.push(`${letter}${Number(digits)}`);
  return read.filter((code) => isPossible(framework, code));
}

/**
 * Reads a printed code. A form that can mean several codes is decided by the wording behind it, then by the tool of the section;
 * what stays open comes back as `doubtful` with the other readings. Null where it is no code of the year at all.
 * @param framework the year's; without one every number of usual size is possible
 */
export function readCode(printed: string, framework: Framework | undefined, wording = '', tool: ToolCode | null = null): ReadCode | null {
  const [first, ...others] = candidates(printed, framework);
  if (first === undefined) return null;
  const repaired = toArabicDigits(printed).toUpperCase() !== first;
  const lettered = /^[IEO][0-9๐-๙]/i.test(printed);
  if (lettered) return { code: first, certainty: 'sure', others: [], repaired };
  const ranked = [first, ...others]
    .map((code) => ({ code, like: wordingShare(itemOf(framework, code)?.text ?? '', wording.slice(0, 300)) }))
    .sort((a, b) => b.like - a.like);
  const best = ranked[0];
  if (best && best.like >= 0.5 && best.like - (ranked[1]?.like ?? 0) >= 0.15)
    return { code: best.code, certainty: 'sure', others: [], repaired };
  if (others.length === 0) return { code: first, certainty: 'likely', others: [], repaired };
  const inTool = tool ? [first, ...others].filter((code) => code[0] === LETTER_OF[tool]) : [];
  if (inTool.length === 1) return { code: inTool[0] as string, certainty: 'likely', others: [], repaired };
  return { code: first, certainty: 'doubtful', others, repaired };
}

/** A code at the start of a line or cell, or any letter's behind the word ข้อ. */
const MARKED_CODE = /(?:(?:^|[\t|])\s*([IEO] ?[0-9]{1,3})|ข้อ(?:คำถาม)?(?:ที่)? ?([A-Z] ?[0-9]{1,3}))(?![\w./-])/gi;
/** What says that a score stands on the line. */
const FIGURE = /\d\.\d|ได้|คะแนน|[\t|]\s*\d/g;

/** Codes that stand beside a score and that the year does not have, with their line (from 1). */
export function unknownCodes(lines: readonly string[], framework: Framework): readonly { readonly code: string; readonly line: number }[] {
  return lines.flatMap((text, index) => {
    if (!/[a-z] ?[0-9๐-๙]/i.test(text)) return [];
    const digits = toArabicDigits(text);
    const last = [...digits.matchAll(FIGURE)].pop()?.index ?? -1;
    return [...digits.matchAll(MARKED_CODE)].flatMap(({ 0: whole, 1: lettered, 2: any, index: at }) => {
      if (at + whole.length > last) return [];
      const code = (lettered ?? any ?? '').replace(' ', '').toUpperCase();
      const known = /^[IEO]/.test(code) && isPossible(framework, `${code[0]}${Number(code.slice(1))}`);
      return known ? [] : [{ code, line: index + 1 }];
    });
  });
}
