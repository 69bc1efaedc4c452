/** Range, part 4: merging, sorting, copying, protecting, filtering; and the list of ranges. */
import { ServiceException } from '../errors';
import { copyFormula } from '../formula';
import { cellAt, contains, eachCell, eachPosition, formatOf, overlaps, touch } from '../grid';
import type { Area, Cell } from '../model';
import { EnumValue, type Face, type Service } from '../service';
import { inside, mismatch } from './check';
import { addMetadata, DeveloperMetadataFinder } from './developerMetadata';
import { Filter } from './filter';
import { Protection } from './protection';
import { RangeBase } from './rangeBase';
import { RangeFormat } from './rangeFormat';
import { compareCells } from './sorting';
import { checkAllowed } from './validate';

type Faithful = Face<GoogleAppsScript.Spreadsheet.Range, 'isPartOfMerge' | 'merge' | 'breakApart' | 'activate'>;

export class Range extends RangeFormat implements Faithful {
  getSheet(): Service {
    return this.execution.objects.sheet(this.sheetId);
  }

  activate(): this {
    const { book } = this.execution;
    book.activeSheetId = this.sheetId;
    book.activeArea = this.area;
    this.execution.emit({ kind: 'select', sheet: this.model.name, range: this.getA1Notation() });
    return this;
  }

  isPartOfMerge(): boolean {
    return this.model.merges.some((area) => overlaps(area, this.area));
  }
  getMergedRanges(): Range[] {
    return this.model.merges.filter((area) => overlaps(area, this.area)).map((area) => new Range(this.execution, this.sheetId, area));
  }
  /** Only the upper left value stays. */
  merge(): this {
    return this.mergeAreas([this.area]);
  }
  breakApart(): this {
    const sheet = this.model;
    if (sheet.merges.some((area) => overlaps(area, this.area) && !contains(this.area, area))) {
      throw new ServiceException('You must select all cells in a merged range to merge or unmerge them.');
    }
    sheet.merges = sheet.merges.filter((area) => !overlaps(area, this.area));
    return this;
  }
  private mergeAreas(areas: Area[]): this {
    this.breakApart();
    for (const area of areas) {
      if (area.rows * area.columns === 1) continue;
      this.model.merges.push(area);
      eachCell(this.model, area, (cell, row, column) => {
        if (row === area.row && column === area.column) return;
        cell.value = '';
        delete cell.formula;
        delete cell.runs;
      });
    }
    this.execution.changed();
    return this;
  }

  /** All of: contents, formats, drop-downs stay unless asked. Options as in the reference. */
  clear(options: Record<string, boolean> = {}): this {
    const all = Object.keys(options).length === 0;
    const only = (key: string) => all || options[key] === true;
    if (only('contentsOnly') || options['formatOnly'] !== true) this.clearContent();
    if (only('formatOnly') || (!options['contentsOnly'] && !options['validationsOnly'] && !options['commentsOnly'])) this.clearFormat();
    if (options['validationsOnly'] === true) this.clearDataValidations();
    if (options['commentsOnly'] === true) this.clearNote();
    return this;
  }

  /** `2`, `{column: 2, ascending: false}` or a list of them; columns count from the sheet's first. Blanks go last. */
  sort(specification: unknown): this {
    if (this.isPartOfMerge()) throw new ServiceException('Sorting a range with merged cells is not possible.');
    const order = compareCells(specification, this.execution.calculation(), this.model, this.area);
    const rows = Array.from({ length: this.area.rows }, (_, index) => this.area.row + index).sort(order);
    const copies = rows.map((row) =>
      Array.from({ length: this.area.columns }, (_, c) => this.model.rows[row - 1]?.[this.area.column + c - 1] ?? null),
    );
    copies.forEach((cells, r) => {
      const target = this.area.row + r;
      const distance = target - (rows[r] ?? target);
      cells.forEach((cell, c) => {
        touch(this.model, target, this.area.column + c);
        const line = this.model.rows[target - 1] ?? [];
        line[this.area.column + c - 1] =
          cell && cell.formula !== undefined ? { ...cell, formula: copyFormula(cell.formula, distance, 0) } : cell;
      });
    });
    this.execution.changed();
    return this.tidy();
  }

  /**
   * `(destination)`, `(destination, {contentsOnly, formatOnly})` or `(destination, CopyPasteType, transposed)`. A larger destination is
   * filled where its size is a multiple of the source's; else the source is put down once, from its upper left cell.
   */
  copyTo(destination: RangeBase, how?: EnumValue | Readonly<Record<string, boolean>>, transposed = false): void {
    if (!(destination instanceof RangeBase)) mismatch('SpreadsheetApp.Range.copyTo', [destination, how, transposed]);
    const what = pasteType(how);
    const calculation = this.execution.calculation();
    const turned = transposed === true;
    const [height, width] = turned ? [this.area.columns, this.area.rows] : [this.area.rows, this.area.columns];
    const copies = Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => {
        const [row, column] = turned ? [this.area.row + c, this.area.column + r] : [this.area.row + r, this.area.column + c];
        const cell = cellAt(this.model, row, column);
        const format = formatOf(this.model, cell);
        const value = cell ? calculation.valueOf(this.model, row, column) : '';
        return { row, column, value, cell: { ...(cell ?? { value: '' }), ...(format ? { format } : {}) } as Cell };
      }),
    );
    const times = (size: number, one: number): number => (size % one === 0 ? size : one);
    const target = { ...destination.area, rows: times(destination.area.rows, height), columns: times(destination.area.columns, width) };
    inside(destination.model, target);
    if (what === 'PASTE_VALUES' || what === 'PASTE_FORMULA')
      checkAllowed(this.execution.book, destination.model, target, (r, c) => copies[r % height]?.[c % width]?.value);
    eachPosition(target, (row, column, r, c) => {
      const from = copies[r % height]?.[c % width];
      if (from) paste(touch(destination.model, row, column), from.cell, from.value, what, row - from.row, column - from.column);
    });
    this.execution.changed();
  }

  protect(): Protection {
    const id = this.execution.newId();
    this.model.protections.push({ id, area: this.area, unprotected: [], description: '', warningOnly: false, editors: [] });
    return new Protection(this.execution, this.sheetId, id);
  }

  createFilter(): Filter {
    if (this.model.filter) throw new ServiceException('You can’t create a filter in a sheet that already has a filter.');
    this.model.filter = { area: this.area };
    return new Filter(this.execution, this.sheetId);
  }

  /** Only on whole rows or columns, as in Google Sheets. */
  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.execution, this.metadataPlace(), key, rest);
    return this;
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.execution, { sheetId: this.sheetId, area: this.area });
  }
  getDeveloperMetadata(): unknown[] {
    return this.createDeveloperMetadataFinder().find();
  }
  private metadataPlace() {
    const { area, model, sheetId } = this;
    if (area.columns === model.maxColumns && area.column === 1) return { kind: 'ROW', sheetId, start: area.row, count: area.rows } as const;
    if (area.rows === model.maxRows && area.row === 1) return { kind: 'COLUMN', sheetId, start: area.column, count: area.columns } as const;
    throw new ServiceException(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }
}

/** `contentsOnly` pastes what stands there, formulas too; `formatOnly` how it looks. */
function pasteType(how: EnumValue | Readonly<Record<string, boolean>> | undefined): string {
  if (how === undefined || how === null) return 'PASTE_NORMAL';
  if (how instanceof EnumValue) return how.name();
  if (how['contentsOnly'] === true && how['formatOnly'] !== true) return 'PASTE_FORMULA';
  return how['formatOnly'] === true && how['contentsOnly'] !== true ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}

function paste(cell: Cell, from: Cell, value: Cell['value'], what: string, rows: number, columns: number): void {
  const content = what === 'PASTE_NORMAL' || what === 'PASTE_NO_BORDERS' || what === 'PASTE_FORMULA' || what === 'PASTE_VALUES';
  if (content) {
    cell.value = value;
    delete cell.formula;
    delete cell.runs;
    if (from.formula !== undefined && what !== 'PASTE_VALUES') cell.formula = copyFormula(from.formula, rows, columns);
    if (from.runs) cell.runs = from.runs;
  }
  if (what === 'PASTE_NORMAL' || what === 'PASTE_FORMAT' || what === 'PASTE_NO_BORDERS') {
    if (from.format) cell.format = from.format;
    else delete cell.format;
  }
  if (what === 'PASTE_NORMAL' || what === 'PASTE_DATA_VALIDATION') {
    if (from.validation) cell.validation = from.validation;
    else delete cell.validation;
  }
  if (what === 'PASTE_NORMAL' && from.note !== undefined) cell.note = from.note;
}
