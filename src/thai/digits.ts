/** Thai and Arabic digits (เลขไทย/เลขอารบิก). */
import type { DigitStyle } from '../model';

const THAI_ZERO = 0x0e50;

/** ๐–๙ → 0–9; everything else stays. */
export const toArabicDigits = (text: string): string => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));

/** 0–9 → ๐–๙ in the whole text. For prose with codes, URLs and Latin names use `inDigits`. */
export const toThaiDigits = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));

/**
 * Tokens whose digits never change (report requirements, section 7): URLs, e-mail addresses and any word with a Latin letter
 * (item codes, E-Service, O18), and telephone numbers.
 */
const EXEMPT = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|[0-9A-Za-z๐-๙._/-]*[A-Za-z][0-9A-Za-z๐-๙._/-]*|0\d{1,2}-\d{3,4}-?\d{3,4}/g;

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
