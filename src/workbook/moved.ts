/** Rows and columns of a sheet found again after other people moved them. */
import type { Cell, Grid } from '../model';
import { schemaOf } from './schema';
import { at, same, type Written, widthOf } from './stand';
import { isBlank, openTable } from './table';

/** A column or row of the sheet as it is → the one it was before; null or absent for one that came since. */
export type Columns = (column: number) => number | null;
export type Rows = Map<number, number>;

/** Columns of `after` → columns of `base`, by header; null where no header can be found. */
export function columnsOf(base: Grid, after: Grid): Columns | null {
  const [then, now] = [openTable(base, schemaOf(base.id)), openTable(after, schemaOf(after.id))];
  if (!then || !now) return null;
  const old = base.cells[then.headerRow - 1] ?? [];
  const fresh = after.cells[now.headerRow - 1] ?? [];
  if (old.join('|') === fresh.join('|')) return (column) => column;
  const byKey = new Map([...now.columnOf].map(([key, place]) => [place, then.columnOf.get(key) ?? null] as const));
  const map = fresh.map((header, index): number | null => {
    const known = byKey.get(index + 1);
    if (known !== undefined) return known;
    const place = header === '' ? -1 : old.indexOf(header);
    return place < 0 ? null : place + 1;
  });
  // Columns without a header keep beside their neighbour.
  map.forEach((known, index) => {
    const left = map[index - 1];
    if (known === null && fresh[index] === '' && left != null && !map.includes(left + 1) && (old[left] ?? '') === '') map[index] = left + 1;
  });
  return (column) => map[column - 1] ?? null;
}

/** How well two rows agree, from 0 to 1, in the cells that no write has touched; null where nothing is left to compare. */
type Likeness = (row: number, old: number) => number | null;

/** `row` of `after` beside `old` of `base`; formulas show what they calculate, which follows the write. */
export function likenessOf(base: Grid, after: Grid, written: Written, columns: Columns): Likeness {
  const width = widthOf(after);
  const formula = (row: number, column: number): boolean => (base.formulas?.[row - 1]?.[column - 1] ?? '') !== '';
  return (row, old) => {
    let [equal, all] = [0, 0];
    for (let column = 1; column <= width; column++) {
      const place = columns(column);
      if (place === null || written.get(row)?.has(column) || written.get(old)?.has(place) || formula(old, place)) continue;
      const [one, other] = [at(after, row, column), at(base, old, place)];
      if (isBlank(one) && isBlank(other)) continue;
      all++;
      if (same(one, other)) equal++;
    }
    return all === 0 ? null : equal / all;
  };
}

/** Sheets keep fifteen digits of a number. */
const plain = (value: Cell): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(12))) : String(value).replace(/\r\n?/g, '\n');

/**
 * Rows that stand whole as they were wanted, wherever they stand now: people moved them after the write, or not at all.
 * @returns rows of `after` → rows of `wanted`
 */
export function wholeRows(wanted: Grid, after: Grid, columns: Columns): Rows {
  const width = widthOf(wanted, after);
  const calculated = new Set<number>();
  for (const line of wanted.formulas ?? [])
    line.forEach((formula, index) => {
      if (formula !== '') calculated.add(index + 1);
    });
  const compared = Array.from({ length: width }, (_, index) => index + 1).filter((column) => {
    const place = columns(column);
    return place !== null && !calculated.has(place);
  });
  const keyOf = (grid: Grid, row: number, placed: (column: number) => number): string => {
    const cells = compared.map((column) => at(grid, row, placed(column)));
    return cells.every(isBlank) ? '' : cells.map(plain).join('\u0000');
  };
  const waiting = new Map<string, number[]>();
  for (let row = 1; row <= wanted.cells.length; row++) {
    const key = keyOf(wanted, row, (column) => columns(column)!);
    if (key !== '') waiting.set(key, [...(waiting.get(key) ?? []), row]);
  }
  const map: Rows = new Map();
  const keys = after.cells.map((_, index) => keyOf(after, index + 1, (column) => column));
  const take = (row: number, inPlace: boolean): void => {
    const rows = waiting.get(keys[row - 1] ?? '');
    const place = rows?.findIndex((one) => !inPlace || one === row) ?? -1;
    if (map.has(row) || place < 0) return;
    map.set(row, rows![place]!);
    rows!.splice(place, 1);
  };
  for (const inPlace of [true, false]) for (let row = 1; row <= after.cells.length; row++) take(row, inPlace);
  return map;
}

const ENOUGH = 0.6;

/**
 * Rows of `after` → rows of `base`: those known already, those that stand where they stood or as far from it as the row above them, then each of the
 * others where it agrees best.
 */
export function rowsOf(height: number, old: number, likeness: Likeness, known: Rows): Rows {
  const map: Rows = new Map(known);
  const taken = new Set<number>(known.values());
  const take = (row: number, place: number): void => {
    map.set(row, place);
    taken.add(place);
  };
  for (let row = 1; row <= Math.min(height, old); row++) if (!map.has(row) && !taken.has(row) && likeness(row, row) === 1) take(row, row);
  let shift = 0;
  for (let row = 1; row <= height; row++) {
    const own = map.get(row);
    if (own !== undefined) {
      shift = own - row;
      continue;
    }
    if (!taken.has(row + shift) && row + shift >= 1 && row + shift <= old && likeness(row, row + shift) === 1) {
      take(row, row + shift);
      continue;
    }
    let best = { row: 0, value: ENOUGH };
    for (let candidate = 1; candidate <= old && best.value < 1; candidate++) {
      if (taken.has(candidate)) continue;
      const value = likeness(row, candidate);
      if (value !== null && (value > best.value || (value === best.value && best.row === 0))) best = { row: candidate, value };
    }
    if (best.row === 0) continue;
    take(row, best.row);
    shift = best.row - row;
  }
  return map;
}

/** What a written value looks like in the sheet; null for a formula, which shows what it calculates. */
export const shown = (value: Cell): Cell | null =>
  typeof value !== 'string' ? value : value.startsWith('=') ? null : value.startsWith("'") ? value.slice(1) : value;

/** Columns that name a row for good. */
const NAMES: readonly string[] = ['id', 'subject', 'code', 'key'];

/** The column of `base` that names its rows; undefined where none does. */
function nameColumnOf(base: Grid): number | undefined {
  const table = openTable(base, schemaOf(base.id));
  return NAMES.map((key) => table?.columnOf.get(key)).find((column) => column !== undefined);
}

/** More than all other cells of a row together. */
const NAME_WEIGHT = 1000;

/** Counts which new rows the cells of each row agree with: wanted row → row of `after` → weight. `places`: columns in which a cell may stand. */
function agreements(
  after: Grid,
  fresh: Written,
  places: (column: number) => readonly number[],
  rows: readonly number[],
  name?: number,
): Map<number, Map<number, number>> {
  const standing = new Map<string, number[]>();
  for (const row of rows)
    (after.cells[row - 1] ?? []).forEach((value, index) => {
      if (isBlank(value)) return;
      const key = `${index + 1} ${value}`;
      const known = standing.get(key);
      if (known) known.push(row);
      else standing.set(key, [row]);
    });
  const weights = new Map<number, Map<number, number>>();
  for (const [row, cells] of fresh) {
    const counts = new Map<number, number>();
    weights.set(row, counts);
    for (const [column, sent] of cells) {
      const value = shown(sent);
      if (value === null || isBlank(value)) continue;
      const found = new Set(places(column).flatMap((place) => standing.get(`${place} ${value}`) ?? []));
      for (const one of found) counts.set(one, (counts.get(one) ?? 0) + (column === name ? NAME_WEIGHT : 1));
    }
  }
  return weights;
}

/**
 * New rows of a run, found again by what was written into them: by their name where it stands, else where more than half of the row does.
 * @returns rows of `after` → rows of `base`
 */
export function freshRowsOf(
  base: Grid,
  after: Grid,
  fresh: Written,
  places: (column: number) => readonly number[],
  isTaken: (row: number) => boolean,
): Rows {
  const free = after.cells.flatMap((_, index) => (isTaken(index + 1) ? [] : [index + 1]));
  const found: Rows = new Map();
  for (const [row, counts] of agreements(after, fresh, places, free, nameColumnOf(base))) {
    const all = [...fresh.get(row)!.values()].filter((value) => shown(value) !== null && !isBlank(shown(value)!)).length;
    const [best] = [...counts]
      .filter(([one]) => !found.has(one))
      .sort(([a, one], [b, other]) => other - one || Math.abs(a - row) - Math.abs(b - row));
    if (best && best[1] * 2 > all) found.set(best[0], row);
  }
  return found;
}
