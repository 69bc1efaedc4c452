/** Range, part 2: values, formulas, rich text, notes and drop-downs. */
import { copyFormula } from '../formula';
import { cellAt, formatOf, prune } from '../grid';
import type { Cell, Scalar } from '../model';
import { displayText } from '../numberFormat';
import type { Face } from '../service';
import { mismatch, sized } from './check';
import { DataValidation } from './dataValidation';
import { RangeBase } from './rangeBase';
import { RichTextValue } from './richText';
import { readTyped, writeTyped } from './typed';
import { checkAllowed } from './validate';

type Faithful = Face<
  GoogleAppsScript.Spreadsheet.Range,
  | 'getValues'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'setValues'
  | 'getFormula'
  | 'getFormulas'
  | 'setFormula'
  | 'isBlank'
  | 'getNotes'
  | 'setNote'
  | 'setNotes'
  | 'clearContent'
>;

export class RangeContent extends RangeBase implements Faithful {
  private get zone(): string {
    return this.execution.book.timeZone;
  }

  getValue(): Scalar | Date {
    return this.getValues()[0]?.[0] ?? '';
  }
  getValues(): (Scalar | Date)[][] {
    const calculation = this.execution.calculation();
    return this.read((cell, row, column) =>
      cell ? readTyped(calculation.valueOf(this.model, row, column), formatOf(this.model, cell)?.numberFormat, this.zone) : '',
    );
  }
  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? '';
  }
  getDisplayValues(): string[][] {
    const calculation = this.execution.calculation();
    return this.read((cell, row, column) =>
      cell ? displayText(calculation.valueOf(this.model, row, column), formatOf(this.model, cell)?.numberFormat) : '',
    );
  }
  setValue(value: unknown): this {
    const one = Array.isArray(value) ? String(value) : value;
    checkAllowed(this.execution.book, this.model, this.area, () => one);
    return this.write((cell) => writeTyped(this.model, cell, one, this.execution.book));
  }
  setValues(values: unknown[][]): this {
    const data = sized<unknown>(values, this.area, 'SpreadsheetApp.Range.setValues');
    checkAllowed(this.execution.book, this.model, this.area, (r, c) => data[r]?.[c]);
    return this.write((cell, r, c) => writeTyped(this.model, cell, data[r]?.[c], this.execution.book)).tidy();
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? '';
  }
  getFormulas(): string[][] {
    return this.read((cell) => cell?.formula ?? '');
  }
  /** On several cells its relative references move along; null or '' takes the formula away. */
  setFormula(formula: string | null): this {
    const text = formula === null || formula === '' ? '' : String(formula).startsWith('=') ? String(formula) : `=${formula}`;
    return this.write((cell, r, c) => putFormula(cell, text === '' ? '' : copyFormula(text, r, c)));
  }

  isBlank(): boolean {
    return this.read((cell) => !cell || (cell.value === '' && cell.formula === undefined)).every((row) => row.every(Boolean));
  }
  clearContent(): this {
    return this.writeExisting((cell) => {
      cell.value = '';
      delete cell.formula;
      delete cell.runs;
    }).tidy();
  }
  setRichTextValue(value: RichTextValue): this {
    if (value instanceof RichTextValue) checkAllowed(this.execution.book, this.model, this.area, () => value.text);
    return this.write((cell) => putRichText(cell, value));
  }
  getNotes(): string[][] {
    return this.read((cell) => cell?.note ?? '');
  }
  setNote(note: string | null): this {
    return this.write((cell) => putNote(cell, note)).tidy();
  }
  setNotes(notes: (string | null)[][]): this {
    const data = sized<string | null>(notes, this.area, 'SpreadsheetApp.Range.setNotes');
    return this.write((cell, r, c) => putNote(cell, data[r]?.[c] ?? null)).tidy();
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  getDataValidations(): (DataValidation | null)[][] {
    return this.read((cell) => (cell?.validation ? new DataValidation(this.execution, cell.validation) : null));
  }
  setDataValidation(rule: DataValidation | null): this {
    return this.write((cell) => putValidation(cell, rule)).tidy();
  }
  setDataValidations(rules: (DataValidation | null)[][]): this {
    const data = sized<DataValidation | null>(rules, this.area, 'SpreadsheetApp.Range.setDataValidations');
    return this.write((cell, r, c) => putValidation(cell, data[r]?.[c] ?? null)).tidy();
  }

  /** Cells that hold nothing any more are untouched cells again; keeps files small. */
  protected tidy(): this {
    for (let row = this.getLastRow(); row >= this.area.row; row--) {
      for (let column = this.getLastColumn(); column >= this.area.column; column--) {
        if (cellAt(this.model, row, column)) prune(this.model, row, column);
      }
    }
    return this;
  }
  clearDataValidations(): this {
    return this.writeExisting((cell) => putValidation(cell, null)).tidy();
  }
  clearNote(): this {
    return this.writeExisting((cell) => putNote(cell, null)).tidy();
  }
}

function putFormula(cell: Cell, formula: string): void {
  delete cell.runs;
  cell.value = formula === '' ? '' : '#NAME?';
  if (formula === '') delete cell.formula;
  else cell.formula = formula;
}

function putRichText(cell: Cell, value: unknown): void {
  if (!(value instanceof RichTextValue)) mismatch('SpreadsheetApp.Range.setRichTextValue', [value]);
  cell.value = value.text;
  delete cell.formula;
  if (value.runs.length > 0) cell.runs = [...value.runs];
  else delete cell.runs;
}

function putNote(cell: Cell, note: string | null): void {
  if (note === null || note === '') delete cell.note;
  else cell.note = note;
}

function putValidation(cell: Cell, rule: unknown): void {
  if (rule === null || rule === undefined) delete cell.validation;
  else if (rule instanceof DataValidation) cell.validation = rule.rule;
  else mismatch('SpreadsheetApp.Range.setDataValidation', [rule]);
}
