/** Dashes: which characters people and programs write for one, and what they mean: nothing known, a bullet, a span, a sign. */

/** One stroke, for a pattern: hyphen, no-break hyphen, figure, en and em dash, bar, minus. */
export const DASH = '[-\u2010-\u2015\u2212]';

/** Printed where there is no figure. */
export const NONE = '–';

/** Printed before what became less. */
export const MINUS = '−';

const ONLY_DASHES = new RegExp(`^${DASH}+$`);
const ALL_DASHES = new RegExp(DASH, 'g');
const BULLET = new RegExp(`^\\s*(?:${DASH}|[•▪])\\s*`);
const ONLY_MARKS = new RegExp(`^(?:${DASH}|[\\s*#•▪])*$`);

/** True where a cell says by dashes that it holds nothing. */
export const isDashOnly = (cell: string): boolean => ONLY_DASHES.test(cell.trim());

/** The text with every dash as a hyphen. */
export const toHyphens = (text: string): string => text.replace(ALL_DASHES, '-');

/** True where a bullet opens the line. */
export const hasBullet = (line: string): boolean => BULLET.test(line);

/** The line without the bullet before it. */
export const withoutBullet = (line: string): string => line.replace(BULLET, '');

/** True where there are no words, only what may stand before them: bullets and marks of headings and emphasis. */
export const isOnlyMarks = (text: string): boolean => ONLY_MARKS.test(text);
