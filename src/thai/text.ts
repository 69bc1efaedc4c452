/** Normalisation of Thai text as it comes from PDFs, old Word files and web pages. */

/** Zero-width characters and soft hyphens that copied text carries along. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** Spaces of every width, no-break ones included, but no line ends. */
const SPACES = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;

/** Decomposed ำ: nikhahit, an optional tone mark, then า. */
const SPLIT_SARA_AM = /\u0e4d([\u0e48-\u0e4b]?)\u0e32/g;

/** A tone mark typed before the upper or lower vowel it stands on. */
const TONE_BEFORE_VOWEL = /([\u0e48-\u0e4b])([\u0e31\u0e34-\u0e3a])/g;

/** U+F700–F71A: shifted forms of Thai marks in old Windows fonts, which PDFs carry along; by code, in order, as standard letters. */
const SHIFTED =
  'ฐ\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4cญ\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a';

/**
 * One spelling for one text: standard letters for shifted ones, ำ composed, tone mark after the vowel, เเ → แ, invisible characters gone, every run of spaces one space.
 * Line ends stay; `\r\n` becomes `\n`.
 */
export function normalizeThai(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\uf700-\uf71a]/g, (mark) => SHIFTED.charAt(mark.charCodeAt(0) - 0xf700))
    .replace(SPLIT_SARA_AM, '$1\u0e33')
    .replace(/\u0e33([\u0e48-\u0e4b])/g, '$1\u0e33')
    .replace(TONE_BEFORE_VOWEL, '$2$1')
    .replace(/\u0e40\u0e40/g, '\u0e41')
    .replace(SPACES, ' ');
}

/** "ระดับผ่าน", but "ระดับ A": a letter grade stands apart from the word before it. */
export const levelWords = (level: string): string => `ระดับ${/^[A-Za-z]/.test(level) ? ' ' : ''}${level}`;

/** The text without any white space: what names are compared by. */
export const squeeze = (text: string): string => normalizeThai(text).replace(/\s+/g, '');

/** The lines of a cell that hold something, trimmed: one statement each (DESIGN D11). */
export const statements = (cell: string): readonly string[] =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What XML 1.0 allows in no document (section 2.2): control characters, U+FFFE, U+FFFF, halves of surrogate pairs. */
const UNPRINTABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const ALL_UNPRINTABLE = new RegExp(UNPRINTABLE, 'gu');

/** True where a text holds a character that no document can hold. */
export const hasUnprintable = (text: string): boolean => UNPRINTABLE.test(text);

/** The text without the characters that no document can hold. */
export const withoutUnprintable = (text: string): string => text.replace(ALL_UNPRINTABLE, '');

/** Thai vowels and tone marks above and below take no width. */
export const withoutMarksAbove = (text: string): string => text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '');

/** A text that people typed, safe inside a regular expression. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
