/**
 * How damage is seen: every row of every sheet carries a mark in a column of its own, as people keep notes beside a table. Whatever moves a row
 * moves its mark; so after a run the cells of a mark can be compared with what they were and with what an undisturbed run makes of them.
 */
import type { HostState, SheetModel } from '../../src/host/model';

export const MARK_HEADER = 'เครื่องหมายของผู้ตรวจ';

const TIMES = ['วันที่จัดทำ', 'เวลาแก้ไขล่าสุดเมื่อจัดทำ'];

/** What no row is judged by: numbers and marks that follow the place of a row, addresses, and times that another run has its own of. */
const PASSING = new Set([MARK_HEADER, 'ลำดับ', 'ข้อเสนอใหม่', 'ข้อเสนอเดิม', 'ช่อง', 'ไปที่ช่อง', 'รหัสอ้างอิง', ...TIMES]);

/** The row (from 0) whose cells name the columns: the one that carries the marks' header, or that will. */
const headerRowOf = (sheet: SheetModel): number => {
  const marked = sheet.rows.findIndex((line) => line.some((cell) => cell?.value === MARK_HEADER));
  if (marked >= 0) return marked;
  return sheet.rows.findIndex((line) => line.filter((cell) => cell && cell.value !== '').length >= 3);
};

const widthOf = (sheet: SheetModel): number => Math.max(...sheet.rows.map((line) => line.length), 0);

const isFilled = (line: SheetModel['rows'][number]): boolean => line.some((cell) => cell && (cell.value !== '' || cell.formula));

/** Marks every filled row below the header of every sheet. */
export function markRows(state: HostState): void {
  for (const sheet of state.spreadsheet.sheets) {
    const header = headerRowOf(sheet);
    if (header < 0) continue;
    const column = widthOf(sheet);
    const put = (row: number, value: string): void => {
      const line = sheet.rows[row]!;
      while (line.length < column) line.push(null);
      line[column] = { value };
    };
    sheet.rows.forEach((line, row) => {
      if (row === header) put(row, MARK_HEADER);
      else if (row > header && isFilled(line)) put(row, `${sheet.id}/${row}`);
    });
    sheet.maxColumns = Math.max(sheet.maxColumns, column + 1);
  }
}

export type Row = Readonly<Record<string, string>>;

export interface Rows {
  /** Rows that stood before, by their mark. */
  readonly marked: ReadonlyMap<string, Row>;
  /** A mark that stands twice. */
  readonly doubled: readonly string[];
  /** Rows that came since, and hold something. */
  readonly fresh: readonly Row[];
  /** The cells of the header row and above. */
  readonly head: readonly string[];
}

/** The rows of a sheet under their headers; a formula counts as a formula, whatever it shows. */
export function rowsOf(sheet: SheetModel): Rows {
  const header = headerRowOf(sheet);
  const line = sheet.rows[header] ?? [];
  const names = line.map((cell) => String(cell?.value ?? ''));
  const marks = names.indexOf(MARK_HEADER);
  const marked = new Map<string, Row>();
  const doubled: string[] = [];
  const fresh: Row[] = [];
  for (const cells of sheet.rows.slice(header + 1)) {
    const row: Record<string, string> = {};
    names.forEach((name, column) => {
      const cell = cells[column];
      if (name === '' || PASSING.has(name) || !cell || (cell.value === '' && !cell.formula)) return;
      // A file stored by another run has another id.
      row[name] = cell.formula ? '=' : String(cell.value).replace(/file-[\w-]+/g, 'file');
    });
    const mark = marks < 0 ? '' : String(cells[marks]?.value ?? '');
    if (mark !== '') {
      if (marked.has(mark)) doubled.push(mark);
      marked.set(mark, row);
    } else if (Object.keys(row).length > 0) fresh.push(row);
  }
  return { marked, doubled, fresh, head: names.filter((name) => name !== '') };
}
