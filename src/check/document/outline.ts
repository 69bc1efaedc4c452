/** Numbers at the head of a line: 1. · ๒.๑ · (3) · ๔) · and what they say about their place. */
import { toArabicDigits } from '../../thai';

/** `dotted` 1. or 2.3.1 · `parenthesis` 1) · `brackets` (1) */
type NumberStyle = 'dotted' | 'parenthesis' | 'brackets';

export interface Numbering {
  readonly style: NumberStyle;
  /** ๒.๓.๑ → [2, 3, 1]. */
  readonly numbers: readonly number[];
  /** The number as it stands: "๒.๓.๓." */
  readonly label: string;
  /** Characters it takes at the head of the line. */
  readonly length: number;
  /** True where a full stop follows a number of two or more levels. */
  readonly strayDot: boolean;
  /** True where a space follows the number. */
  readonly spaced: boolean;
}

const BRACKETS = /^\(([0-9๐-๙]{1,2})\)/;
const PARENTHESIS = /^([0-9๐-๙]{1,2})\)/;
const SEVERAL_LEVELS = /^[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2}){1,4}(\.?)(?![0-9๐-๙])/;
const ONE_LEVEL = /^([0-9๐-๙]{1,2})\.(?![0-9๐-๙])/;

const numbersOf = (label: string): readonly number[] =>
  toArabicDigits(label)
    .split(/[^0-9]+/)
    .filter((part) => part !== '')
    .map(Number);

/** The number that opens the line; null where it opens with none. Scores and times such as "92.31 คะแนน" are not numbers of a list. */
export function leadingNumber(text: string): Numbering | null {
  const found = (style: NumberStyle, label: string, strayDot = false): Numbering => ({
    style,
    numbers: numbersOf(label),
    label,
    length: label.length,
    strayDot,
    spaced: /^\s/.test(text.slice(label.length)),
  });
  const brackets = BRACKETS.exec(text);
  if (brackets) return found('brackets', brackets[0]);
  const parenthesis = PARENTHESIS.exec(text);
  if (parenthesis) return found('parenthesis', parenthesis[0]);
  const several = SEVERAL_LEVELS.exec(text);
  if (several) {
    const rest = text.slice(several[0].length).trim();
    // "92.31 คะแนนอยู่ในระดับ…" is a score, "3.4 คะแนนที่น้อยที่สุดคือ…" a paragraph about scores.
    const isScore = /^คะแนน/.test(rest) && (rest === 'คะแนน' || /^[0-9๐-๙]{2,3}\.[0-9๐-๙]{2}\.?$/.test(several[0]));
    const isValue = rest === '' || isScore || /^(น\.|นาฬิกา|%|ร้อยละ|บาท)/.test(rest);
    return isValue ? null : found('dotted', several[0], several[1] !== '');
  }
  const one = ONE_LEVEL.exec(text);
  return one ? found('dotted', one[0]) : null;
}
