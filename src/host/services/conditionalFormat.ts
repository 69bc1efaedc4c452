/** Conditional formatting rules. */
import { ServiceException } from '../errors';
import type { Execution } from '../execution';
import type { ConditionalRuleModel, Scalar } from '../model';
import { type EnumValue, Service } from '../service';
import { color } from './check';
import { BooleanCriteria, enumValue } from './enums';
import type { RangeBase } from './rangeBase';

export class ConditionalFormatRule extends Service {
  readonly kind = 'ConditionalFormatRule';
  constructor(
    private readonly execution: Execution,
    private readonly sheetId: number,
    readonly rule: ConditionalRuleModel,
  ) {
    super();
  }
  getRanges(): Service[] {
    return this.rule.areas.map((area) => this.execution.objects.range(this.sheetId, area));
  }
  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.rule);
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, this.sheetId, this.rule);
  }
}

class BooleanCondition extends Service {
  readonly kind = 'BooleanCondition';
  constructor(private readonly rule: ConditionalRuleModel) {
    super();
  }
  getCriteriaType(): EnumValue {
    return enumValue(BooleanCriteria, this.rule.type);
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
  setRanges(ranges: RangeBase[]): this {
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
  whenNumberLessThan = (value: number): this => this.when('NUMBER_LESS_THAN', value);

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
  build(): ConditionalFormatRule {
    if (this.rule.areas.length === 0) throw new ServiceException('Conditional format rule must have at least one range.');
    if (this.rule.type === '') throw new ServiceException('Conditional format rule must have a condition.');
    return new ConditionalFormatRule(this.execution, this.sheetId, this.rule);
  }
}
