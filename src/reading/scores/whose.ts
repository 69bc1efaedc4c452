/** Whose figures a row holds: the agency that it names, and where that one lies. */

import { NAMED_TYPES } from '../../thai';
import { agencyIn, withoutRowNumber } from '../agencyNames';
import { namingOf } from '../agencyNaming';
import type { TextRow } from '../blocks';
import { tight } from '../clean';
import { isNumeric } from '../columns';
import type { Subject } from '../types';
import type { Lies, TableHead } from './table';

/** The agency of a row: a cell that names one, or any words in a column headed as agencies. */
export function agencyOfRow(
  row: TextRow,
  columns: ReadonlyMap<number, Subject>,
  head: TableHead,
): { readonly name: string; readonly label: string } | null {
  for (const [index, cell] of row.cells.entries()) {
    if (columns.has(index)) continue;
    const named = agencyIn(cell);
    if (named && namingOf(cell) === 'agency') return { name: named.name, label: cell };
  }
  const at = head.columns.findIndex(({ kind }, index) => kind === 'agency' && !columns.has(index));
  const cell = row.cells[at] ?? '';
  const words = tight(withoutRowNumber(cell));
  const naming = at >= 0 && /^[ก-๙][ก-๙A-Za-z0-9&().,/–-]{1,80}$/.test(words) ? namingOf(cell) : 'none';
  return naming === 'agency' || naming === 'area' ? { name: typedName(row.cells, words), label: cell } : null;
}

/** The name with the leading words of its type, where these stand in a cell of their own: "อบต. | หนองบัว". */
export function typedName(cells: readonly string[], words: string): string {
  const type = cells
    .map(tight)
    .map((one) => NAMED_TYPES.find(({ name, short }) => one === name || one === short || one === short.replace('.', '')))
    .find((found) => found !== undefined);
  return type && !words.startsWith(type.name) ? `${type.name}${words}` : words;
}

const LIES = /(?:^|[\s(])(อำเภอ|อ\.|เขต|จังหวัด|จ\.) ?([ก-๙]{2,20})/g;

/** What a column of places holds, by its heading. */
export const placeColumn = (heading: string): keyof Lies | null =>
  /^(?:ชื่อ)?(?:อำเภอ|เขต)|^(?:district|amphoe)/i.test(heading)
    ? 'district'
    : /^(?:ชื่อ)?จังหวัด|^(?:province|changwat)/i.test(heading)
      ? 'province'
      : null;

/** A place without the word for what it is. */
export const placeName = (cell: string): string => tight(cell).replace(/^(?:อำเภอ|อ\.|เขต(?=.{3})|จังหวัด|จ\.)/, '');

/** District and province that the cells of a row name, or that stand in columns headed so. */
export function liesIn(row: TextRow, head: TableHead | null): Lies {
  const found: { district?: string; province?: string } = {};
  row.cells.forEach((cell, index) => {
    if (cell === '' || cell.length > 120 || isNumeric(cell)) return;
    const label = tight(head?.columns[index]?.label ?? '');
    const field = placeColumn(label);
    if (field) found[field] = placeName(cell);
    else for (const [, lead = '', name = ''] of cell.matchAll(LIES)) found[/^(?:จังหวัด|จ\.)/.test(lead) ? 'province' : 'district'] = name;
  });
  return found;
}
