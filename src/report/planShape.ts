/**
 * The plan's tables as a report prints them: the layout that people ask for, or that has what the plan year's document demands; with a column for each
 * demanded field that the layout lacks (DESIGN D15).
 */
import { fieldsDemanded } from '../ita';
import { PLAN_LAYOUTS, type PlanLayout } from '../model';
import { cellLines } from '../thai';
import { type Context, ownPhrases } from './content';
import { demandedPlan } from './divisions';
import {
  type Column,
  columnOf,
  FURTHER_COLUMNS,
  furtherColumns,
  PLAN_TABLES,
  type PlanField,
  type PlanTable,
  type PlanTableId,
  SUCCESS_FIELDS,
  SUCCESS_TITLE,
  tableOfLayout,
} from './layouts';
import { plannedMeasures } from './planned';
import { squeezed } from './topics';

export interface PlanShape {
  readonly id: PlanTableId;
  readonly table: PlanTable;
  /** Whether the demanded groups or topics, or the layout's own topics, divide the table. */
  readonly divided: boolean;
  /** The columns of the table of success and monitoring; none where nothing would stand in it. */
  readonly success: readonly Column[];
  /** Whether tables of months and of success follow. */
  readonly judged: boolean;
  /** True where the report analyses every indicator in a part of its own. */
  readonly analysed: boolean;
}

/** The layout that is taken where nobody asks for one: the first that has every demanded field, else the kind's first. */
export function usualLayout(layouts: readonly PlanLayout[], context: Context): PlanLayout | undefined {
  const fields = fieldsDemanded(demandedPlan(context));
  const hasAll = (layout: PlanLayout): boolean =>
    fields.every((field) => columnOf(PLAN_TABLES[tableOfLayout(layout)].columns, field) !== undefined);
  return layouts.find(hasAll) ?? layouts[0];
}

/**
 * The layout as the agency wants it: a phrase `layout.L1` lists columns, one per line, by key or heading; order and choice follow it.
 * Names that no column has are left out. Null where the agency says nothing.
 */
export function ownColumns(context: Context, { id, columns }: PlanTable): readonly Column[] | null {
  const wanted = ownPhrases(context.model)[`layout.${id}`];
  if (wanted === undefined) return null;
  const known = [...columns, ...FURTHER_COLUMNS];
  const found = wanted
    .split('\n')
    .map((line) => known.find(({ key, heading }) => key === line.trim() || squeezed(heading) === squeezed(line)))
    .filter((column): column is Column => column !== undefined);
  return found.length === 0 ? null : found;
}

/**
 * The layout's columns, and one for each of these fields that it lacks, in the shares of a whole. A further column stands where the document names it: before
 * the first of the layout's columns that is demanded after it, else at the end.
 */
function withColumns(columns: readonly Column[], fields: readonly PlanField[]): readonly Column[] {
  const all = fields.reduceRight<readonly Column[]>((shown, field, at) => {
    if (columnOf(shown, field)) return shown;
    const later = fields.slice(at + 1).flatMap((one) => columnOf(shown, one) ?? []);
    const place = shown.findIndex((column) => later.includes(column));
    const end = place < 0 ? shown.length : place;
    return [...shown.slice(0, end), ...furtherColumns(field), ...shown.slice(end)];
  }, columns);
  if (all === columns) return columns;
  const sum = all.reduce((total, { width }) => total + width, 0);
  return all.map((column) => ({ ...column, width: (100 * column.width) / sum }));
}

/** The columns that say by what a measure is judged and do not stand in the plan's table; none where only the title would be left. */
function successColumns(context: Context, shown: readonly Column[]): readonly Column[] {
  const measures = plannedMeasures(context);
  const telling = SUCCESS_FIELDS.filter(
    (field) => columnOf(shown, field) === undefined && measures.some((measure) => cellLines(measure[field] ?? '').length > 0),
  );
  return telling.length === 0 ? [] : [SUCCESS_TITLE, ...telling.flatMap(furtherColumns)];
}

/** What a kind says of its plan. */
interface PlanWish {
  /** Layouts that it offers, the usual one first. */
  readonly layouts: readonly PlanLayout[];
  /** True where the report analyses every indicator in a part of its own, so that the plan need not. */
  readonly analysed: boolean;
  /** False where the table is an annex to another paper: as its layout is, in one piece. */
  readonly whole?: boolean;
  /** False where no table of success and monitoring follows. */
  readonly judged?: boolean;
}

export function planShape(context: Context, { layouts, analysed, whole = true, judged = whole }: PlanWish): PlanShape {
  const layout = context.request.layout ?? usualLayout(layouts, context) ?? PLAN_LAYOUTS[0];
  const id = tableOfLayout(layout);
  const table = PLAN_TABLES[id];
  const demanded = whole ? fieldsDemanded(demandedPlan(context)).filter((field) => field !== 'analysis' || !analysed) : [];
  const columns = ownColumns(context, table) ?? withColumns(table.columns, demanded);
  return { id, table: { ...table, columns }, divided: whole, judged, success: judged ? successColumns(context, columns) : [], analysed };
}
