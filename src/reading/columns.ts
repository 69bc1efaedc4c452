/** Which cells are figures. */

import { toArabicDigits } from '../thai';
import { LEVEL_NAMES } from './data/words';

const NUMERIC = /^(?:ได้|คะแนน|ร้อยละ|เท่ากับ|[:=*\s])*[-−]?[\dOol|]{1,4}(?:[.,][\dOol|]+)?(?:คะแนน|%|[\s*])*$/;

/** "O9": a code of an item or an indicator, no score with a letter for its nought. */
const LETTERED = /^o\d{1,2}$/i;

/** Longer cells are sentences. */
const LONGEST_SCORE = 60;

const LEVEL_BEHIND = new RegExp(`(?<=[0-9๐-๙])\\s*\\(?(?:${LEVEL_NAMES.join('|')})\\)?\\s*$`);

/** The cell without the level that some tables print behind the score. */
export const withoutLevel = (cell: string): string => cell.replace(/\s*(?:อยู่ใน)?ระดับ[^0-9๐-๙]*$/, '').replace(LEVEL_BEHIND, '');

/** True where the cell is one number, perhaps in score words or damaged. */
export const isNumeric = (cell: string): boolean => {
  if (cell.length > LONGEST_SCORE) return false;
  const text = toArabicDigits(withoutLevel(cell)).replace(/ /g, '');
  return /\d/.test(text) && NUMERIC.test(text) && !LETTERED.test(text);
};
