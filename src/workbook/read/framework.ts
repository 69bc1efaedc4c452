/** กรอบประเมิน over the product's own data: rows of the assessed year replace wording, add items, or take them out. */
import type { Certainty, Framework, Grid, Indicator, Item, LevelScheme, SubIndicator, Tool, ToolCode, Topic } from '../../model';
import { squeeze } from '../../thai';
import type { KeyOf } from '../columns';
import { FRAMEWORK_REASONS, problem } from '../messages';
import { CERTAINTY_WORDS, LEVEL_SCHEMES, ROW_TYPES, type RowType, framework as schema, UNUSED } from '../sheets/framework';
import { cellText, codeOf, dataRows, headerKey, isBlank, openTable, placeOf, rawOf, type Table } from '../table';
import { indicatorNumbers, itemCodes, type Reporter, wholeNumber } from './context';

/** One row of the sheet, its words resolved. */
interface FrameworkRow {
  readonly row: number;
  readonly fiscalYear: number;
  readonly type: RowType;
  readonly code: string;
  readonly indicator: number | null;
  readonly sub: string;
  readonly text: string;
  readonly value: number | null;
  readonly certainty: Certainty;
  readonly source: string;
  readonly unused: boolean;
}

type Reason = keyof typeof FRAMEWORK_REASONS;

const byWord = <K extends string>(words: Readonly<Record<K, string>>, text: string): K | null =>
  (Object.keys(words) as K[]).find((key) => headerKey(words[key]) === headerKey(text)) ?? null;

function readRow(table: Table<KeyOf<typeof schema>>, row: number): FrameworkRow | Reason | null {
  const fiscalYear = wholeNumber(rawOf(table, row, 'fiscalYear'));
  if (fiscalYear === null) return null;
  const type = byWord(ROW_TYPES, codeOf(table, row, 'type'));
  if (type === null) return 'type';
  const certaintyText = codeOf(table, row, 'certainty');
  const rawValue = rawOf(table, row, 'value');
  const number = isBlank(rawValue) ? null : Number(rawValue);
  if (number !== null && !Number.isFinite(number)) return 'value';
  return {
    row,
    fiscalYear,
    type,
    code: codeOf(table, row, 'code').toUpperCase(),
    indicator: indicatorNumbers(rawOf(table, row, 'indicator'))[0] ?? null,
    sub: codeOf(table, row, 'sub'),
    text: cellText(rawOf(table, row, 'text')).trim(),
    value: number,
    certainty: byWord(CERTAINTY_WORDS, certaintyText) ?? 'stated',
    source: codeOf(table, row, 'source'),
    unused: squeeze(certaintyText) === squeeze(UNUSED),
  };
}

/** All usable rows of the sheet, of every year. */
function frameworkRows(grid: Grid, report: Reporter): readonly FrameworkRow[] {
  const table = openTable(grid, schema);
  if (!table) return [];
  return dataRows(table).flatMap((row) => {
    const read = readRow(table, row);
    if (read === null) return [];
    if (typeof read === 'string') {
      report(problem('FRAMEWORK_ROW', { at: placeOf(table, row, 'type'), detail: FRAMEWORK_REASONS[read] }));
      return [];
    }
    return [read];
  });
}

/** Whether the sheet has rows of that year. */
export const knowsYear = (grid: Grid, fiscalYear: number): boolean =>
  frameworkRows(grid, () => undefined).some((row) => row.fiscalYear === fiscalYear);

const provenance = (row: FrameworkRow): { certainty: Certainty; source?: string } => ({
  certainty: row.certainty,
  ...(row.source === '' ? {} : { source: row.source }),
});

/** Replaces the member with the same key, appends a new one, or takes an unused one out; order stays. */
function put<T>(list: readonly T[], same: (member: T) => boolean, change: (old: T | undefined) => T | null): readonly T[] {
  const old = list.find(same);
  const next = change(old);
  if (next === null) return list.filter((member) => !same(member));
  return old === undefined ? [...list, next] : list.map((member) => (member === old ? next : member));
}

const TOOL_OF_LETTER: Readonly<Record<string, ToolCode>> = { I: 'IIT', E: 'EIT', O: 'OIT' };

type Apply = (framework: Framework, row: FrameworkRow) => Framework | Reason;

const APPLY: Readonly<Record<Exclude<RowType, 'item'>, Apply>> = {
  tool: (framework, row) => {
    const old = framework.tools.find((tool) => tool.code === row.code);
    if (!old) return 'code';
    if (row.value !== null && (row.value < 0 || row.value > 100)) return 'value';
    // A weight is typed as 30 or as 0.3 (a cell that shows 30 % holds 0.3).
    const weight = row.value === null ? old.weight : row.value > 1 ? row.value / 100 : row.value;
    const tool: Tool = { ...old, name: row.text || old.name, weight, ...provenance(row) };
    return { ...framework, tools: framework.tools.map((member) => (member === old ? tool : member)) };
  },
  indicator: (framework, row) => {
    const number = indicatorNumbers(row.code)[0];
    const old = framework.indicators.find((indicator) => indicator.number === number);
    if (!old) return 'code';
    const aliases = row.text === '' || row.text === old.name ? old.aliases : [...old.aliases, old.name];
    const indicator: Indicator = { ...old, name: row.text || old.name, aliases, ...provenance(row) };
    return { ...framework, indicators: framework.indicators.map((member) => (member === old ? indicator : member)) };
  },
  subIndicator: (framework, row) => {
    if (!/^\d+\.\d+$/.test(row.code)) return 'code';
    const change = (old: SubIndicator | undefined): SubIndicator | null =>
      row.unused
        ? null
        : {
            code: row.code,
            indicator: row.indicator ?? Number(row.code.split('.')[0]),
            name: row.text || (old?.name ?? ''),
            ...provenance(row),
          };
    return { ...framework, subIndicators: put(framework.subIndicators, (sub) => sub.code === row.code, change) };
  },
  topic: (framework, row) => {
    const number = wholeNumber(row.code);
    if (number === null) return 'code';
    const change = (old: Topic | undefined): Topic | null =>
      row.unused
        ? null
        : {
            number,
            name: row.text || (old?.name ?? ''),
            items: row.sub === '' ? (old?.items ?? []) : itemCodes(row.sub),
            ...provenance(row),
          };
    return { ...framework, topics: put(framework.topics, (topic) => topic.number === number, change) };
  },
  threshold: (framework, row) =>
    row.value === null || row.value < 0 || row.value > 100 ? 'value' : { ...framework, threshold: row.value },
  levelScheme: (framework, row) => {
    const scheme: LevelScheme | null = byWord(LEVEL_SCHEMES, row.text);
    return scheme === null ? 'value' : { ...framework, levelScheme: scheme };
  },
  planElement: (framework) => framework,
  reportElement: (framework) => framework,
};

/** Items are many: a row changes a map of them by code, whose order is the framework's. @returns why the row cannot be used, or null */
function applyItem(items: Map<string, Item>, row: FrameworkRow): Reason | null {
  const tool = TOOL_OF_LETTER[row.code.charAt(0)];
  if (!tool || !/^[IEO]\d{1,4}$/.test(row.code)) return 'code';
  const old = items.get(row.code);
  const indicator = row.indicator ?? old?.indicator;
  if (row.unused) items.delete(row.code);
  else if (indicator === undefined) return 'indicator';
  else {
    const sub = row.sub === '' ? {} : { subIndicator: row.sub };
    items.set(row.code, { ...old, code: row.code, tool, indicator, text: row.text, ...sub, ...provenance(row) });
  }
  return null;
}

/** The elements of a demanded document stand one per row: the sheet's list replaces the built-in one as a whole. */
function withElements(framework: Framework, rows: readonly FrameworkRow[]): Framework {
  const listed = (type: RowType): readonly FrameworkRow[] => rows.filter((row) => row.type === type && !row.unused && row.text !== '');
  const merge = (document: Framework['plan'], own: readonly FrameworkRow[]): Framework['plan'] =>
    own.length === 0 ? document : { ...document, item: own[0]!.code || document.item, elements: own.map((row) => row.text) };
  return {
    ...framework,
    plan: merge(framework.plan, listed('planElement')),
    implementationReport: merge(framework.implementationReport, listed('reportElement')),
  };
}

/** The framework of `base`'s year with the sheet's rows of that year applied. */
export function mergeFramework(base: Framework, grid: Grid, report: Reporter): Framework {
  const rows = frameworkRows(grid, report).filter((row) => row.fiscalYear === base.fiscalYear);
  const table = openTable(grid, schema);
  const refuse = (row: FrameworkRow, reason: Reason): void =>
    report(problem('FRAMEWORK_ROW', { at: table ? placeOf(table, row.row, 'code') : undefined, detail: FRAMEWORK_REASONS[reason] }));
  const items = new Map(base.items.map((item) => [item.code, item]));
  let merged = base;
  for (const row of rows) {
    if (row.type === 'item') {
      const reason = applyItem(items, row);
      if (reason !== null) refuse(row, reason);
      continue;
    }
    const result = APPLY[row.type](merged, row);
    if (typeof result === 'string') refuse(row, result);
    else merged = result;
  }
  const weights = rows.find(({ type, value }) => type === 'tool' && value !== null);
  const sum = merged.tools.reduce((all, { weight }) => all + weight, 0);
  if (weights && table && Math.abs(sum - 1) > 0.001)
    report(problem('FRAMEWORK_WEIGHTS', { at: placeOf(table, weights.row, 'value'), found: Number((sum * 100).toFixed(2)) }));
  return withElements({ ...merged, items: [...items.values()] }, rows);
}
