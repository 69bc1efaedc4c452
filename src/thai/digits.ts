/** Thai and Arabic digits (เลขไทย/เลขอารบิก). */
import type { DigitStyle } from '../model';

const THAI_ZERO = 0x0e50;

/** ๐–๙ → 0–9; everything else stays. */
export const toArabicDigits = (text: string): string => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));

/** 0–9 → ๐–๙ in the whole text. For prose with codes, URLs and Latin names use `inDigits`. */
export const toThaiDigits = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));

/**
 * Tokens whose digits never change (report requirements, section 7): addresses of pages and mail (ASCII, so that Thai words typed right
 * behind them are no part of them), circular numbers as issued (ปช 0012/ว 0034), telephone numbers, and any word with a Latin letter
 * (item codes, E-Service, O18). Lengths are bounded, so that no text makes the search slow.
 */
const EXEMPT = new RegExp(
  [
    '(?:https?://|www\\.)[!-~]+',
    '[!-~]{1,64}@[!-~]{1,255}',
    '[0-9A-Za-z-]{1,63}(?:\\.[0-9A-Za-z-]{1,63}){0,4}\\.[A-Za-z]{2,24}/[!-~]*',
    '[ก-ฮ]{2,3} ?[0๐][0-9๐-๙]{3}(?:\\.[0-9๐-๙]{1,6}){0,3}/ ?ว? ?[0-9๐-๙]+',
    '(?<![0-9๐-๙.,])[0๐][0-9๐-๙]{0,2}[- ][0-9๐-๙]{3,4}[- ]?[0-9๐-๙]{3,4}(?![0-9๐-๙])',
    '(?<![0-9๐-๙.,])[0๐][0-9๐-๙]{8,9}(?![0-9๐-๙])',
    '[0-9๐-๙._/-]{0,64}[A-Za-z][0-9A-Za-z๐-๙._/-]*',
  ].join('|'),
  'g',
);

/** The text in the asked digits, exempt tokens (codes, URLs, Latin names, telephone numbers) untouched. */
export function inDigits(text: string, style: DigitStyle): string {
  const convert = style === 'thai' ? toThaiDigits : toArabicDigits;
  let result = '';
  let end = 0;
  for (const match of text.matchAll(EXEMPT)) {
    result += convert(text.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + convert(text.slice(end));
}
