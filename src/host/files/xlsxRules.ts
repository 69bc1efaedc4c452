/** Drop-downs and conditional formats as Excel knows them. What it cannot say stays in the hidden sheet only. */
import type { Cell, CellIsOperators, ConditionalFormattingRule, DataValidation, Worksheet } from 'exceljs';
import { formatA1, parseReference, resolveReference } from '../a1';
import type { ConditionalRuleModel, SpreadsheetModel, ValidationModel } from '../model';
import { DEFAULT_COLUMNS, DEFAULT_ROWS } from '../newModel';

/** Excel refuses a list of more than 255 characters, and commas or quotes inside a choice. */
const LIST_LIMIT = 255;

const OPERATORS: Readonly<Record<string, 'between' | 'equal' | 'greaterThan' | 'greaterThanOrEqual' | 'lessThan' | 'lessThanOrEqual'>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};
const TYPES = Object.fromEntries(Object.entries(OPERATORS).map(([type, operator]) => [operator as string, type]));

export function writeValidation(cell: Cell, rule: ValidationModel): void {
  const help = rule.helpText ? { showInputMessage: true, prompt: rule.helpText.slice(0, 255) } : {};
  const common = { allowBlank: true, showErrorMessage: !rule.allowInvalid, ...help };
  const found = excelRule(rule);
  if (found) cell.dataValidation = { ...found, ...common };
}

function excelRule(rule: ValidationModel): DataValidation | null {
  const [first, second] = rule.arguments;
  if (rule.type === 'VALUE_IN_LIST' && Array.isArray(first)) {
    const list = first.join(',');
    const fits = list.length <= LIST_LIMIT && first.every((choice) => !/[,"]/.test(choice));
    return fits ? { type: 'list', formulae: [`"${list}"`] } : null;
  }
  if (rule.type === 'VALUE_IN_RANGE') return { type: 'list', formulae: [String(first)] };
  if (rule.type === 'CUSTOM_FORMULA') return { type: 'custom', formulae: [String(first).replace(/^=/, '')] };
  const operator = OPERATORS[rule.type];
  return operator ? { type: 'decimal', operator, formulae: second === undefined ? [first] : [first, second] } : null;
}

export function readValidation(found: DataValidation): ValidationModel | undefined {
  const base = { allowInvalid: found.showErrorMessage !== true, ...(found.prompt ? { helpText: found.prompt } : {}) };
  const [first, second] = (found.formulae ?? []) as unknown[];
  if (found.type === 'list') {
    const quoted = /^"(.*)"$/s.exec(String(first));
    if (quoted) return { type: 'VALUE_IN_LIST', arguments: [(quoted[1] ?? '').split(','), true], ...base };
    return { type: 'VALUE_IN_RANGE', arguments: [String(first).replace(/\$/g, ''), true], ...base };
  }
  if (found.type === 'custom') return { type: 'CUSTOM_FORMULA', arguments: [`=${String(first)}`], ...base };
  const type = TYPES[found.operator ?? 'between'];
  if ((found.type !== 'decimal' && found.type !== 'whole') || !type) return undefined;
  const limits = [first, second].filter((value) => value !== undefined && !Number.isNaN(Number(value))).map(Number);
  return { type, arguments: limits, ...base };
}

export function writeConditions(target: Worksheet, rules: readonly ConditionalRuleModel[], _book: SpreadsheetModel): void {
  rules.forEach((rule, index) => {
    const style = {
      font: {
        ...(rule.fontColor ? { color: { argb: `FF${rule.fontColor.slice(1).toUpperCase()}` } } : {}),
        ...(rule.bold ? { bold: true } : {}),
        ...(rule.italic ? { italic: true } : {}),
        ...(rule.strikethrough ? { strike: true } : {}),
      },
      ...(rule.background
        ? {
            fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: `FF${rule.background.slice(1).toUpperCase()}` } },
          }
        : {}),
    };
    const condition = excelCondition(rule);
    if (condition)
      target.addConditionalFormatting({
        ref: rule.areas.map((area) => formatA1(area)).join(' '),
        rules: [{ ...condition, style, priority: index + 1 } as ConditionalFormattingRule],
      });
  });
}

function excelCondition(rule: ConditionalRuleModel): object | null {
  const [first] = rule.arguments;
  const corner = rule.areas[0] ? formatA1({ ...rule.areas[0], rows: 1, columns: 1 }) : 'A1';
  const operator = OPERATORS[rule.type];
  const text = `"${String(first).replace(/"/g, '""')}"`;
  if (operator) return { type: 'cellIs', operator, formulae: rule.arguments };
  const formulas: Readonly<Record<string, string>> = {
    CUSTOM_FORMULA: String(first).replace(/^=/, ''),
    CELL_EMPTY: `LEN(TRIM(${corner}))=0`,
    CELL_NOT_EMPTY: `LEN(TRIM(${corner}))>0`,
    TEXT_CONTAINS: `NOT(ISERROR(SEARCH(${text},${corner})))`,
    TEXT_DOES_NOT_CONTAIN: `ISERROR(SEARCH(${text},${corner}))`,
    TEXT_EQUAL_TO: `${corner}=${text}`,
    TEXT_STARTS_WITH: `LEFT(${corner},LEN(${text}))=${text}`,
    TEXT_ENDS_WITH: `RIGHT(${corner},LEN(${text}))=${text}`,
  };
  const formula = formulas[rule.type];
  return formula === undefined ? null : { type: 'expression', formulae: [formula] };
}

/** Rules of a foreign workbook: formulas and number comparisons; others are left out. */
export function readConditions(source: Worksheet): ConditionalRuleModel[] {
  const found =
    (source as unknown as { conditionalFormattings?: { ref: string; rules: ConditionalFormattingRule[] }[] }).conditionalFormattings ?? [];
  return found.flatMap(({ ref, rules }) => {
    const areas = ref.split(' ').flatMap((text) => {
      const reference = parseReference(text);
      return reference ? [resolveReference(reference, { maxRows: DEFAULT_ROWS, maxColumns: DEFAULT_COLUMNS })] : [];
    });
    return rules.flatMap((rule): ConditionalRuleModel[] => {
      const style = {
        ...(fillColor(rule) ? { background: fillColor(rule) as string } : {}),
        ...(rule.style?.font?.bold ? { bold: true } : {}),
      };
      if (rule.type === 'expression')
        return [{ areas, type: 'CUSTOM_FORMULA', arguments: [`=${String(rule.formulae?.[0] ?? '')}`], ...style }];
      const type = rule.type === 'cellIs' ? TYPES[rule.operator as CellIsOperators as string] : undefined;
      if (!type || rule.type !== 'cellIs') return [];
      return [{ areas, type, arguments: (rule.formulae ?? []).map(Number), ...style }];
    });
  });
}

function fillColor(rule: ConditionalFormattingRule): string | undefined {
  const fill = rule.style?.fill;
  const argb = fill?.type === 'pattern' ? (fill.bgColor?.argb ?? fill.fgColor?.argb) : undefined;
  return argb ? `#${argb.slice(-6).toLowerCase()}` : undefined;
}
