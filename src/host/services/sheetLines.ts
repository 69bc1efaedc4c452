/** Sheet, part 2: rows and columns inserted, deleted, moved. */
import { ServiceException } from '../errors';
import type { Axis } from '../span';
import { deleteLines, insertLines, moveLines } from '../structure';
import type { RangeBase } from './rangeBase';
import { SheetBase } from './sheetBase';

export class SheetLines extends SheetBase {
  private insert(axis: Axis, at: number, count: number, like: number): this {
    const size = axis === 'row' ? this.model.maxRows : this.model.maxColumns;
    if (at < 1 || at > size + 1) throw new ServiceException(`Those ${axis}s are out of bounds.`);
    insertLines(this.execution.book, this.model, axis, at, count, like);
    this.execution.changed();
    return this;
  }
  private remove(axis: Axis, at: number, count: number): void {
    deleteLines(this.execution.book, this.model, axis, at, count);
    this.execution.changed();
  }
  insertRowsAfter = (row: number, count: number): this => this.insert('row', row + 1, count, row);
  insertRowsBefore = (row: number, count: number): this => this.insert('row', row, count, row);
  insertRows = (row: number, count = 1): this => this.insert('row', row, count, row);
  insertColumnsAfter = (column: number, count: number): this => this.insert('column', column + 1, count, column);
  deleteRow(row: number): this {
    this.remove('row', row, 1);
    return this;
  }
  deleteRows(row: number, count: number): void {
    this.remove('row', row, count);
  }
  moveRows(range: RangeBase, destination: number): void {
    moveLines(this.execution.book, this.model, 'row', range.getRow(), range.getNumRows(), destination);
    this.execution.changed();
  }
}
