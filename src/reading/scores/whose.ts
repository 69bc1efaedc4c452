/** Whose figures a row holds: the agency that it names, and where that one lies. */
import { NAMED_TYPES } from '../../thai';
import { agencyIn } from '../agencyNames';
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
    if (named) return { name: named.name, label: cell };
  }
  const at = head.columns.findIndex(({ kind }, index) => kind === 'agency' && !columns.has(index));
  const cell = row.cells[at] ?? '';
  const words = tight(cell);
  return at >= 0 && /^[ก-๙][ก-๙0-9().,/–-]{1,80}$/.test(words) && !/^(?:รวม|เฉลี่ย|ค่าเฉลี่ย|สูงสุด|ต่ำสุด|ภาพรวม)/.test(words)
    ? { name: typedName(row.cells, words), label: cell }
    : null;
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

/** District and province that the cells of a row name, or that stand in columns headed so. */
export function liesIn(row: TextRow, head: TableHead | null): Lies {
  const found: { district?: string; province?: string } = {};
  row.cells.forEach((cell, index) => {
    if (cell === '' || cell.length > 120 || isNumeric(cell)) return;
    const label = tight(head?.columns[index]?.label ?? '');
    const field = /^(?:ชื่อ)?(?:อำเภอ|เขต)/.test(label) ? 'district' : /^(?:ชื่อ)?จังหวัด/.test(label) ? 'province' : null;
    if (field) found[field] = tight(cell).replace(/^(?:อำเภอ|อ\.|เขต|จังหวัด|จ\.)/, '');
    else for (const [, lead = '', name = ''] of cell.matchAll(LIES)) found[/^(?:จังหวัด|จ\.)/.test(lead) ? 'province' : 'district'] = name;
  });
  return found;
}
