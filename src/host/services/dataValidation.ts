/** Drop-downs and other rules of what a cell takes. */
import { formatA1, parseReference, quoteSheet, resolveReference } from '../a1';
import type { Execution } from '../execution';
import type { Scalar, ValidationModel } from '../model';
import { toSerial } from '../serial';
import { type EnumValue, type Face, Service } from '../service';
import { DataValidationCriteria, enumValue } from './enums';
import { Range } from './range';

export class DataValidation
  extends Service
  implements Face<GoogleAppsScript.Spreadsheet.DataValidation, 'getAllowInvalid' | 'getHelpText' | 'getCriteriaValues'>
{
  readonly kind = 'DataValidation';
  constructor(
    private readonly execution: Execution,
    readonly rule: ValidationModel,
  ) {
    super();
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  /** null without a help text, whatever Google's types say. */
  getHelpText(): string {
    return (this.rule.helpText ?? null) as string;
  }
  getCriteriaType(): EnumValue {
    return enumValue(DataValidationCriteria, this.rule.type);
  }
  getCriteriaValues(): unknown[] {
    if (this.rule.type !== 'VALUE_IN_RANGE') return this.rule.arguments;
    const [text, dropdown] = this.rule.arguments;
    const reference = parseReference(String(text));
    const sheet = this.execution.book.sheets.find((candidate) => candidate.name === reference?.sheet);
    return reference && sheet ? [new Range(this.execution, sheet.id, resolveReference(reference, sheet)), dropdown] : [null, dropdown];
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.rule);
  }
}

export class DataValidationBuilder extends Service {
  readonly kind = 'DataValidationBuilder';
  private rule: ValidationModel;
  constructor(
    private readonly execution: Execution,
    rule?: ValidationModel,
  ) {
    super();
    this.rule = { type: '', arguments: [], allowInvalid: true, ...rule };
  }
  requireValueInList(values: string[], showDropdown = true): this {
    return this.require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }
  requireValueInRange(range: Range, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', [`${quoteSheet(range.model.name)}!${formatA1(range.area, range.model)}`, showDropdown]);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }
  requireNumberEqualTo(value: number): this {
    return this.require('NUMBER_EQUAL_TO', [value]);
  }
  requireNumberGreaterThan(value: number): this {
    return this.require('NUMBER_GREATER_THAN', [value]);
  }
  requireNumberGreaterThanOrEqualTo(value: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [value]);
  }
  requireNumberLessThanOrEqualTo(value: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [value]);
  }
  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE', []);
  }
  requireDateBetween(start: Date, end: Date): this {
    return this.require(
      'DATE_BETWEEN',
      [start, end].map((date) => toSerial(date.getTime(), this.execution.book.timeZone)),
    );
  }
  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL', []);
  }
  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', [text]);
  }
  requireCheckbox(): this {
    return this.require('CHECKBOX', []);
  }
  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', [formula]);
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.rule = { ...this.rule, allowInvalid };
    return this;
  }
  setHelpText(helpText: string): this {
    this.rule = { ...this.rule, helpText };
    return this;
  }
  build(): DataValidation {
    return new DataValidation(this.execution, this.rule);
  }
  private require(type: string, values: (Scalar | string[])[]): this {
    this.rule = { ...this.rule, type, arguments: values };
    return this;
  }
}
