/** Drop-downs and other rules of what a cell takes. */
import { formatA1, quoteSheet } from '../a1';
import type { Execution } from '../execution';
import type { Scalar, ValidationModel } from '../model';
import { type EnumValue, Service } from '../service';
import { DataValidationCriteria, enumValue } from './enums';
import type { RangeBase } from './rangeBase';

export class DataValidation extends Service {
  readonly kind = 'DataValidation';
  constructor(
    private readonly execution: Execution,
    readonly rule: ValidationModel,
  ) {
    super();
  }
  getCriteriaType(): EnumValue {
    return enumValue(DataValidationCriteria, this.rule.type);
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
  requireValueInRange(range: RangeBase, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', [`${quoteSheet(range.model.name)}!${formatA1(range.area, range.model)}`, showDropdown]);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }
  /** With values of its own for checked and unchecked; without them the box is TRUE or FALSE. */
  requireCheckbox(...values: Scalar[]): this {
    return this.require('CHECKBOX', values);
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
