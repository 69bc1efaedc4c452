/** All measures of the library by key; themes name the ones that fit them, easiest first. */
import type { LibraryMeasure } from '../types';
import { measureOf } from './author';
import { BUDGET } from './budget';
import { COMMUNICATION } from './communication';
import { INTEGRITY } from './integrity';
import { OPEN_DATA } from './openData';
import { POWER } from './power';
import { PREVENTION } from './prevention';
import { PROPERTY } from './property';
import { SERVICE } from './service';
import { WEBSITE } from './website';
import { WORK } from './work';

export const MEASURES: readonly LibraryMeasure[] = [
  ...WORK,
  ...BUDGET,
  ...POWER,
  ...PROPERTY,
  ...INTEGRITY,
  ...SERVICE,
  ...COMMUNICATION,
  ...WEBSITE,
  ...OPEN_DATA,
  ...PREVENTION,
].map(measureOf);

const BY_KEY = new Map(MEASURES.map((measure) => [measure.key, measure]));

const place = ({ purpose, effort }: LibraryMeasure): number => (purpose === 'keep' ? 10 : effort);

/** The measures of these keys, easiest first, those that keep the level last. @throws where the library has no such measure. */
export function measures(...keys: readonly string[]): readonly LibraryMeasure[] {
  const found = keys.map((key) => {
    const measure = BY_KEY.get(key);
    if (measure === undefined) throw new Error(`the library has no measure "${key}"`);
    return measure;
  });
  return found.sort((a, b) => place(a) - place(b));
}
