/** Conditional formatting rules. */
import { ServiceException } from '../errors';
import type { Execution } from '../execution';
import type { ConditionalRuleModel, Scalar } from '../model';
import { type EnumValue, Service } from '../service';
import { color } from './check';
import { BooleanCriteria, enumValue } from './enums';
import { Range } from './range';

export class ConditionalFormatRule extends Service {
  readonly kind = 'ConditionalFormatRule';
  constructor(
    private readonly execution: Execution,
    private readonly sheetId: number,
    readonly rule: ConditionalRuleModel,
  ) {
    super();
  }
  getRanges(): Range[] {
    return this.rule.areas.map((area) => new Range(this.execution, this.sheetId, area));
  }
  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.rule);
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, this.sheetId, this.rule);
  }
}

export class BooleanCondition extends Service {
  readonly kind = 'BooleanCondition';
  constructor(private readonly rule: ConditionalRuleModel) {
    super();
  }
  getCriteriaType(): EnumValue {
    return enumValue(BooleanCriteria, this.rule.type);
  }
  getCriteriaValues(): Scalar[] {
    return this.rule.arguments;
  }
}

type Style = Pick<ConditionalRuleModel, 'background' | 'fontColor' | 'bold' | 'italic' | 'strikethrough'>;

export class ConditionalFormatRuleBuilder extends Service {
  readonly kind = 'ConditionalFormatRuleBuilder';
  private rule: ConditionalRuleModel;
  constructor(
    private readonly execution: Execution,
    private sheetId: number,
    rule?: ConditionalRuleModel,
  ) {
    super();
    this.rule = rule ?? { areas: [], type: '', arguments: [] };
  }
  setRanges(ranges: Range[]): this {
    this.sheetId = ranges[0]?.sheetId ?? this.sheetId;
    this.rule = { ...this.rule, areas: ranges.map((range) => range.area) };
    return this;
  }
  private when(type: string, ...values: Scalar[]): this {
    this.rule = { ...this.rule, type, arguments: values };
    return this;
  }
  whenFormulaSatisfied = (formula: string): this => this.when('CUSTOM_FORMULA', formula);
  whenCellEmpty = (): this => this.when('CELL_EMPTY');
  whenCellNotEmpty = (): this => this.when('CELL_NOT_EMPTY');
  whenNumberBetween = (start: number, end: number): this => this.when('NUMBER_BETWEEN', start, end);
  whenNumberEqualTo = (value: number): this => this.when('NUMBER_EQUAL_TO', value);
  whenNumberGreaterThan = (value: number): this => this.when('NUMBER_GREATER_THAN', value);
  whenNumberGreaterThanOrEqualTo = (value: number): this => this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', value);
  whenNumberLessThan = (value: number): this => this.when('NUMBER_LESS_THAN', value);
  whenNumberLessThanOrEqualTo = (value: number): this => this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', value);
  whenTextContains = (text: string): this => this.when('TEXT_CONTAINS', text);
  whenTextDoesNotContain = (text: string): this => this.when('TEXT_DOES_NOT_CONTAIN', text);
  whenTextEqualTo = (text: string): this => this.when('TEXT_EQUAL_TO', text);
  whenTextStartsWith = (text: string): this => this.when('TEXT_STARTS_WITH', text);
  whenTextEndsWith = (text: string): this => this.when('TEXT_ENDS_WITH', text);

  private style(change: Style): this {
    this.rule = { ...this.rule, ...change };
    return this;
  }
  setBackground(value: string): this {
    const background = color(value);
    return this.style(background ? { background } : {});
  }
  setFontColor(value: string): this {
    const fontColor = color(value);
    return this.style(fontColor ? { fontColor } : {});
  }
  setBold = (bold: boolean): this => this.style({ bold });
  setItalic = (italic: boolean): this => this.style({ italic });
  setStrikethrough = (strikethrough: boolean): this => this.style({ strikethrough });
  build(): ConditionalFormatRule {
    if (this.rule.areas.length === 0) throw new ServiceException('Conditional format rule must have at least one range.');
    if (this.rule.type === '') throw new ServiceException('Conditional format rule must have a condition.');
    return new ConditionalFormatRule(this.execution, this.sheetId, this.rule);
  }
}
