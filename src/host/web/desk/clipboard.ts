/** Copy, cut and paste of cells: as text for other programs, whole (formulas, looks, rules) within this workbook. */
import type { Area } from '../../model';
import { fromHtml } from '../grid/htmlTable';
import { shownText } from '../grid/snapshot';
import { fromTsv, toHtml, toTsv } from '../grid/tsv';
import { page, toast } from '../store';
import { t } from '../texts';
import { change, mayChange } from './change';
import { selection, theGrid } from './here';

interface Copied {
  readonly session: number;
  readonly sheet: number;
  readonly area: Area;
  readonly text: string;
  readonly cut: boolean;
}
let copied: Copied | null = null;

/** What the cells of an area show, rows and columns that are hidden left out. */
function shownTable(area: Area): string[][] {
  const grid = theGrid();
  const shape = grid?.shape();
  if (!grid || !shape) return [];
  const filled = [...grid.rows()].map(([row]) => row);
  const lastFilled = Math.max(
    area.row,
    ...filled.slice(-1),
    filled.reduce((most, row) => Math.max(most, row), 0),
  );
  const table: string[][] = [];
  for (let row = area.row; row < area.row + area.rows && row <= Math.max(lastFilled, area.row); row++) {
    if (grid.hidden(row)) continue;
    const line: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (shape.hiddenColumns.includes(column)) continue;
      const view = grid.cell(row, column);
      line.push(view ? shownText(view[1], grid.style(row, column)) : '');
    }
    table.push(line);
  }
  return table;
}

/** Puts the selection on the clipboard of the event. */
export function copySelection(event: ClipboardEvent, cut: boolean): void {
  const { overview, tab } = page;
  const data = event.clipboardData;
  if (!data || tab.value === null || !overview.value) return;
  const area = selection();
  const table = shownTable(area);
  const text = toTsv(table);
  data.setData('text/plain', text);
  data.setData('text/html', toHtml(table));
  event.preventDefault();
  copied = { session: overview.value.session, sheet: tab.value, area, text, cut };
}

const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');

async function pasteOwn({ sheet, area: from, cut }: Copied, area: Area): Promise<void> {
  const done = await change({ kind: 'copy', fromSheet: sheet, from, area, cut });
  if (done && cut) copied = null;
}

/** @param plain values only, whatever their looks were */
export async function pasteFrom(data: DataTransfer, plain: boolean): Promise<void> {
  const text = data.getData('text/plain');
  const html = data.getData('text/html');
  const area = selection();
  const own = copied && copied.session === page.overview.value?.session && clean(copied.text) === clean(text) ? copied : null;
  const values = (!own && html ? fromHtml(html) : null) ?? fromTsv(text);
  const [rows, columns] = own ? [own.area.rows, own.area.columns] : [values.length, Math.max(1, ...values.map((row) => row.length))];
  if (!own && text === '' && html === '') return toast('', t('paste.nothing'));
  const target = { ...area, rows: Math.max(area.rows, rows), columns: Math.max(area.columns, columns) };
  if (!(await mayChange([target]))) return;
  if (own && !plain) await pasteOwn(own, area);
  else if (await change({ kind: 'paste', area, values })) {
    if (rows * columns > 1000) toast('', t('paste.done', { rows, columns }));
  }
}

/** For menus: the browser asks whether this page may read the clipboard. */
export async function pasteByMenu(plain: boolean): Promise<void> {
  try {
    const data = new DataTransfer();
    for (const item of await navigator.clipboard.read()) {
      for (const type of ['text/plain', 'text/html'])
        if (item.types.includes(type)) data.setData(type, await (await item.getType(type)).text());
    }
    await pasteFrom(data, plain);
  } catch {
    toast('', t('paste.refused'));
  }
}
