/** Sheet, part 1: its name, size, place and visibility, frozen lines, widths and heights. */
import { ServiceException } from '../errors';
import type { Execution } from '../execution';
import { renameInFormula } from '../formula';
import { lastColumn, lastRow } from '../grid';
import type { SheetModel } from '../model';
import { DEFAULT_COLUMN_WIDTH } from '../newModel';
import { type Face, Service } from '../service';
import { changeListRanges } from '../structure';
import { color } from './check';

type Faithful = Face<
  GoogleAppsScript.Spreadsheet.Sheet,
  'getName' | 'getIndex' | 'getLastRow' | 'getLastColumn' | 'getMaxRows' | 'getMaxColumns' | 'setFrozenRows' | 'setFrozenColumns'
>;

export class SheetBase extends Service implements Faithful {
  readonly kind = 'Sheet';
  constructor(
    readonly execution: Execution,
    readonly id: number,
  ) {
    super();
  }
  get model(): SheetModel {
    return this.execution.sheet(this.id);
  }

  getName(): string {
    return this.model.name;
  }
  /** Formulas that name the sheet follow. */
  setName(name: string): this {
    const { book } = this.execution;
    const old = this.model.name;
    if (String(name).length === 0 || String(name).length > 100)
      throw new ServiceException('The sheet name must be between 1 and 100 characters long.');
    if (book.sheets.some((sheet) => sheet.id !== this.id && sheet.name === name)) {
      throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    this.model.name = String(name);
    for (const sheet of book.sheets) {
      for (const cells of sheet.rows)
        for (const cell of cells) if (cell?.formula) cell.formula = renameInFormula(cell.formula, old, String(name));
    }
    changeListRanges(book, (range) => renameInFormula(`=${range}`, old, String(name)).slice(1));
    this.execution.changed();
    return this;
  }
  /** Counts from 1. */
  getIndex(): number {
    return this.execution.book.sheets.indexOf(this.model) + 1;
  }

  getLastRow(): number {
    return lastRow(this.model);
  }
  getLastColumn(): number {
    return lastColumn(this.model);
  }
  getMaxRows(): number {
    return this.model.maxRows;
  }
  getMaxColumns(): number {
    return this.model.maxColumns;
  }
  hideSheet(): this {
    const visible = this.execution.book.sheets.filter((sheet) => !sheet.hidden);
    if (visible.length === 1 && visible[0] === this.model) throw new ServiceException("You can't hide all the sheets in a document.");
    this.model.hidden = true;
    return this;
  }
  activate(): this {
    const { book } = this.execution;
    if (book.activeSheetId !== this.id) book.activeArea = null;
    book.activeSheetId = this.id;
    this.execution.emit({ kind: 'select', sheet: this.model.name, range: 'A1' });
    return this;
  }
  setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.model.maxRows) throw new ServiceException("You can't freeze all visible rows on the sheet.");
    this.model.frozenRows = rows;
  }
  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns >= this.model.maxColumns) throw new ServiceException("You can't freeze all visible columns on the sheet.");
    this.model.frozenColumns = columns;
  }

  setTabColor(value: string | null): this {
    this.model.tabColor = color(value) ?? null;
    return this;
  }
  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(start: number, count: number, width: number): this {
    this.columns(start, count, (column) => {
      if (width === DEFAULT_COLUMN_WIDTH) delete this.model.columnWidths[column];
      else this.model.columnWidths[column] = width;
    });
    return this;
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  hideRows(row: number, count = 1): void {
    this.lines(row, count, this.model.maxRows, (line) => this.model.hiddenRows.includes(line) || this.model.hiddenRows.push(line));
  }
  hideColumns(column: number, count = 1): void {
    this.columns(column, count, (line) => this.model.hiddenColumns.includes(line) || this.model.hiddenColumns.push(line));
  }

  private columns(start: number, count: number, work: (column: number) => unknown): void {
    this.lines(start, count, this.model.maxColumns, work);
  }
  private lines(start: number, count: number, size: number, work: (line: number) => unknown): void {
    if (start < 1 || start + count - 1 > size) throw new ServiceException('Those rows or columns are out of bounds.');
    for (let line = start; line < start + count; line++) work(line);
  }
  setRowHeights(start: number, count: number, height: number): this {
    this.lines(start, count, this.model.maxRows, (row) => {
      this.model.rowHeights[row] = height;
    });
    return this;
  }
}
