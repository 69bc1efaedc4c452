/** The plan and report tables L1, L2b, L3, L4, L5: one measure model, columns and order from `layouts.ts`. */
import type { FollowUp, Measure, ReportRequest } from '../../model';
import { cell, headRow, paragraph, plainHeading } from '../build';
import { type Context, ownPhrases } from '../content';
import { type Column, FURTHER_COLUMNS, PLAN_TABLES, type PlanTable, type PlanTableId, tableOfLayout } from '../layouts';
import { squeezed, topicNames } from '../topics';
import type { Block, Cell, Row } from '../tree';
import { fieldBlocks, type PlanRow } from './fields';
import { fitted, lettersIn } from './fit';

/**
 * The layout as the agency wants it: a phrase `layout.L1` lists columns, one per line, by key or heading; order and choice follow it.
 * Names that no column has are left out.
 */
function layoutOf(context: Context, id: PlanTableId): PlanTable {
  const layout = PLAN_TABLES[id];
  const wanted = ownPhrases(context.model)[`layout.${id}`];
  if (wanted === undefined) return layout;
  const known = [...layout.columns, ...FURTHER_COLUMNS];
  const columns = wanted
    .split('\n')
    .map((line) => known.find(({ key, heading }) => key === line.trim() || squeezed(heading) === squeezed(line)))
    .filter((column): column is Column => column !== undefined);
  return columns.length === 0 ? layout : { ...layout, columns };
}

/** Which plan table a request asks for, where its kind leaves a choice. */
export function planTableFor(layout: ReportRequest['layout'], usual: PlanTableId): PlanTableId {
  return layout === undefined ? usual : tableOfLayout(layout);
}

const NO_INDICATOR = 1000;

/** Measures of one indicator stand together, in official order; those without one come last. Otherwise as typed. */
function ordered(measures: readonly Measure[], table: PlanTable): readonly Measure[] {
  if (table.order === 'asTyped') return measures;
  const rank = (measure: Measure): number => measure.indicators[0] ?? NO_INDICATOR;
  return measures
    .map((measure, index) => ({ measure, index }))
    .sort((a, b) => rank(a.measure) - rank(b.measure) || a.index - b.index)
    .map(({ measure }) => measure);
}

function tableRows(context: Context, table: PlanTable, rows: readonly PlanRow[]): readonly { readonly cells: readonly (Cell | null)[] }[] {
  const group = (row: PlanRow | undefined): string => (row === undefined ? '' : row.measure.indicators.join());
  return rows.map((row, index) => ({
    cells: table.columns.map((column): Cell | null => {
      const merges = column.field === 'indicator' && group(row) !== '';
      if (merges && index > 0 && group(rows[index - 1]) === group(row)) return null;
      let span = 1;
      while (merges && rows[index + span] !== undefined && group(rows[index + span]) === group(row)) span += 1;
      return cell(fieldBlocks(context, row, column), span > 1 ? { rowSpan: span } : {});
    }),
  }));
}

function tableBlock(context: Context, table: PlanTable, id: string, measures: readonly Measure[], followUps: readonly FollowUp[]): Block {
  const rows = ordered(measures, table).map((measure, index): PlanRow => {
    const own = followUps.filter((one) => (measure.id === '' ? one.measureTitle === measure.title : one.measureId === measure.id));
    return { measure, number: index + 1, followUps: own };
  });
  const cells = tableRows(context, table, rows);
  const { widths, short } = fitted(
    table.columns,
    cells.map((row) => row.cells.map((one) => (one === null || one.rowSpan !== undefined ? 0 : lettersIn(one.blocks)))),
  );
  const none: Row = { cells: [cell([paragraph(context.say('plan.none'), 'center')], { colSpan: table.columns.length })] };
  return {
    kind: 'table',
    id,
    widths,
    header: [headRow(table.columns.map(({ heading }) => heading))],
    rows:
      rows.length === 0
        ? [none]
        : cells.map((row, index) => ({ cells: row.cells.filter((one): one is Cell => one !== null), keep: short[index] === true })),
  };
}

/** Measures under their topics; measures without any come last. */
function byTopic(context: Context): readonly { readonly name: string; readonly measures: readonly Measure[] }[] {
  const measures = plannedMeasures(context);
  const groups = topicNames(context).map((name) => ({
    name,
    measures: measures.filter(({ topic }) => squeezed(topic) === squeezed(name)),
  }));
  const rest = measures.filter(({ topic }) => topic.trim() === '');
  return [...groups, { name: context.say('plan.otherTopic'), measures: rest }].filter((group) => group.measures.length > 0);
}

/** The measures that the plan prints: cancelled ones are kept in the sheet, not in the report. */
export const plannedMeasures = (context: Context): readonly Measure[] =>
  context.model.measures.filter(({ status }) => !/^ยกเลิก|^เลิกใช้/.test(status));

/** The plan in one table, or in one table per topic under its heading. */
export function planBlocks(context: Context, id: PlanTableId, followUps: readonly FollowUp[] = []): readonly Block[] {
  const table = layoutOf(context, id);
  if (table.split === 'none') return [tableBlock(context, table, `plan-${id}`, plannedMeasures(context), followUps)];
  const topics = byTopic(context);
  if (topics.length === 0) return [tableBlock(context, table, `plan-${id}`, [], followUps)];
  return topics.flatMap(({ name, measures }, index): Block[] => [
    plainHeading(`topic-${index + 1}`, 3, `${index + 1}. ${name}`),
    tableBlock(context, table, `plan-${id}-${index + 1}`, measures, followUps),
  ]);
}
