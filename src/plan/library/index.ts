/** The built-in measure library: indicators, item themes, and what maps items of each year to them. */
import { EIT } from './eit';
import { IIT12 } from './iit12';
import { IIT345 } from './iit345';
import { OIT9A } from './oit9a';
import { OIT9B } from './oit9b';
import { OIT10 } from './oit10';
import type { LibraryTheme } from './types';

export { INDICATORS } from './indicators';
export { LAWS } from './laws';
export { MEASURES } from './measures';
export * from './themes';
export type * from './types';

export const ITEM_THEMES: readonly LibraryTheme[] = [...IIT12, ...IIT345, ...EIT, ...OIT9A, ...OIT9B, ...OIT10];
