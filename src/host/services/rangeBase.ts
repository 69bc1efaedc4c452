/** Range, part 1: where it is. */
import { formatA1 } from '../a1';
import { ServiceException } from '../errors';
import type { Execution } from '../execution';
import { eachCell, eachPosition, table, touch } from '../grid';
import type { Area, Cell, SheetModel } from '../model';
import { type Face, Service } from '../service';
import { inside } from './check';

type Faithful = Face<
  GoogleAppsScript.Spreadsheet.Range,
  'getA1Notation' | 'getRow' | 'getColumn' | 'getNumRows' | 'getLastRow' | 'getLastColumn'
>;

export class RangeBase extends Service implements Faithful {
  readonly kind = 'Range';
  constructor(
    readonly execution: Execution,
    readonly sheetId: number,
    readonly area: Area,
  ) {
    super();
    inside(this.model, area);
  }

  get model(): SheetModel {
    return this.execution.sheet(this.sheetId);
  }

  protected at(area: Area): this {
    return new (this.constructor as new (execution: Execution, sheetId: number, area: Area) => this)(this.execution, this.sheetId, area);
  }

  /** A table of what `read` says of each cell. */
  protected read<T>(read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    return table(this.model, this.area, read);
  }

  /** Changes every cell of the range, making it where needed. */
  protected write(change: (cell: Cell, rowIndex: number, columnIndex: number) => void): this {
    eachPosition(this.area, (row, column, r, c) => change(touch(this.model, row, column), r, c));
    this.execution.changed();
    return this;
  }

  protected coversSheet(): boolean {
    const { row, column, rows, columns } = this.area;
    return row === 1 && column === 1 && rows === this.model.maxRows && columns === this.model.maxColumns;
  }

  /** Changes only the cells that exist. */
  protected writeExisting(change: (cell: Cell, row: number, column: number) => unknown): this {
    eachCell(this.model, this.area, change);
    this.execution.changed();
    return this;
  }

  getA1Notation(): string {
    return formatA1(this.area, this.model);
  }
  getRow(): number {
    return this.area.row;
  }
  getColumn(): number {
    return this.area.column;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }
  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  /** Row and column count from 1 inside the range. */
  getCell(row: number, column: number): this {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns)
      throw new ServiceException('Cell reference out of range');
    return this.at({ row: this.area.row + row - 1, column: this.area.column + column - 1, rows: 1, columns: 1 });
  }
}
