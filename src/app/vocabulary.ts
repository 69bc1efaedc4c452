/** The texts of the measure library, which the checker knows to be rightly spelt. */
import { INDICATORS, ITEM_THEMES } from '../plan';

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

let texts: readonly string[] | null = null;

/** All of them, once: the same list each time. */
export function libraryTexts(): readonly string[] {
  texts ??= textsIn([INDICATORS, ITEM_THEMES]);
  return texts;
}
