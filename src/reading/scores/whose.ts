/** Whose figures a row holds: the agency that it names, and where that one lies. */
import { NAMED_TYPES } from '../../thai';
import { agencyIn } from '../agencyNames';
import type { Row } from '../blocks';
import { tight } from '../clean';
import { isNumeric } from '../columns';
import type { Subject } from '../types';
import type { Lies, TableHead } from './table';

/** The agency of a row: a cell that names one, or any words in a column headed as agencies. */
export function agencyOfRow(
  row: Row,
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
  const typed = row.cells
    .map(tight)
    .flatMap((one) => NAMED_TYPES.find(({ name, short }) => one === name || one === short || one === short.replace('.', '')) ?? []);
  const [type] = typed;
  return at >= 0 && /^[ก-๙]{2,60}$/.test(words) && !/^(?:รวม|เฉลี่ย|ค่าเฉลี่ย|สูงสุด|ต่ำสุด|ภาพรวม)/.test(words)
    ? { name: type ? `${type.name}${words}` : words, label: cell }
    : null;
}

const LIES = /(?:^|[\s(])(อำเภอ|อ\.|เขต|จังหวัด|จ\.) ?([ก-๙]{2,20})/g;

/** District and province that the cells of a row name, or that stand in columns headed so. */
export function liesIn(row: Row, head: TableHead | null): Lies {
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
