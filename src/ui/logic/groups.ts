/** Long lists put into groups by what their rows are about, or by the units that lead them, and made shorter by words. */

/** By what a list is grouped: the kind of its rows, or their units. */
export type By = 'kind' | 'unit';

/** What a row tells of itself; `words` are what a filter looks into. */
export interface Told {
  readonly kind: string;
  readonly units: readonly string[];
  readonly words: string;
}

interface Group<T> {
  /** '' for rows that tell of no kind or unit. */
  readonly name: string;
  readonly members: readonly T[];
}

const THAI_ZERO = 0x0e50;

/** What a filter compares: no spaces, no marks of width zero, Arabic digits, small letters. */
const plain = (text: string): string =>
  text
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/[\u0e50-\u0e59]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO))
    .toLowerCase();

/** The rows that hold all the words of the filter, wherever they stand; all rows where it is blank. */
export function matching<T>(rows: readonly T[], filter: string, tell: (row: T) => Told): readonly T[] {
  const wanted = filter
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== '');
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const { kind, units, words } = tell(row);
    const text = plain([kind, ...units, words].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

/** Groups in the order of their first rows, those without a name last. A row that several units lead stands in each of their groups. */
export function grouped<T>(rows: readonly T[], by: By, tell: (row: T) => Told): readonly Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const { kind, units } = tell(row);
    for (const name of new Set(by === 'kind' ? [kind] : units.length === 0 ? [''] : units))
      groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([name, members]) => ({ name, members })).sort((a, b) => Number(a.name === '') - Number(b.name === ''));
}
