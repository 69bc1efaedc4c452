/** The plan and report tables L1, L2b, L3, L4, L5: one measure model, columns and order from `layouts.ts`. */
import type { FollowUp, Measure } from '../../model';
import { caption, cell, headRow, lead, paragraph, plainHeading, reference, text } from '../build';
import { bodySize, type Context } from '../content';
import { divisionsOf } from '../divisions';
import { contentWidth, isDense, sizesOf, TWIPS_PER_POINT, tighterBy } from '../docx/page';
import { PLAN_TABLES, type PlanTable } from '../layouts';
import { plannedMeasures } from '../planned';
import { ownColumns, type PlanShape } from '../planShape';
import type { Block, BlockOf, TableCell, TableRow } from '../tree';
import { fieldBlocks, type PlanTableRow } from './fields';
import { fitted, shareOfPage } from './fit';

type Table = Pick<PlanTable, 'order' | 'columns'>;

const NO_INDICATOR = 1000;

/** Measures of one indicator stand together, in official order; those without one come last. Otherwise as typed. */
function ordered(measures: readonly Measure[], table: Table): readonly Measure[] {
  if (table.order === 'asTyped') return measures;
  const rank = (measure: Measure): number => measure.indicators[0] ?? NO_INDICATOR;
  return measures
    .map((measure, index) => ({ measure, index }))
    .sort((a, b) => rank(a.measure) - rank(b.measure) || a.index - b.index)
    .map(({ measure }) => measure);
}

/** A row before the cells of its indicator are merged: rows of one group may share theirs. */
interface Row {
  readonly group: string;
  readonly cells: readonly TableCell[];
}

const tableRows = (context: Context, { columns }: Table, rows: readonly PlanTableRow[]): readonly Row[] =>
  rows.map((row) => ({ group: row.measure.indicators.join(), cells: columns.map((column) => cell(fieldBlocks(context, row, column))) }));

/** Rows of an indicator that take more of a page than this have its name each: a merged cell is blank on every page but its first. */
const MERGED = 0.6;

/** The rows with the cells of an indicator merged over its rows, where these stand on a page together. */
function mergedRows({ columns }: Table, rows: readonly Row[], { widths, size }: Fit): readonly TableRow[] {
  const at = columns.findIndex(({ field }) => field === 'indicator');
  let end = 0;
  return rows.map((row, index): TableRow => {
    if (at < 0 || row.group === '') return { cells: row.cells };
    if (index < end) return { cells: row.cells.filter((_, column) => column !== at) };
    let share = 0;
    let next = index;
    for (; rows[next]?.group === row.group; next += 1) share += shareOfPage(rows[next]?.cells ?? [], widths, size, ROOM);
    if (next === index + 1 || share > MERGED) return { cells: row.cells };
    end = next;
    return { cells: row.cells.map((one, column) => (column === at ? { ...one, rowSpan: end - index } : one)) };
  });
}

/** What was done, where a table prints it. */
interface Results {
  readonly rowsOf: (measure: Measure) => readonly FollowUp[];
  /** The numbers of the photographs by file. */
  readonly photos: ReadonlyMap<string, number>;
}

const NO_RESULTS: Results = { rowsOf: () => [], photos: new Map() };

type Rows = readonly Row[];

/** The widths of a table's columns for its type. */
interface Fit {
  readonly widths: readonly number[];
  readonly size: number;
}

/** Width of the plan's tables in points. */
const ROOM = contentWidth('landscape') / TWIPS_PER_POINT;

/** What of the table's rows does not come from the plan: results, and how many measures the tables before count. */
interface Beside {
  readonly results?: Results;
  readonly before?: number;
}

const rowsFor = (context: Context, table: Table, measures: readonly Measure[], { results = NO_RESULTS, before = 0 }: Beside = {}): Rows =>
  tableRows(
    context,
    table,
    ordered(measures, table).map((measure, index): PlanTableRow => {
      return { measure, number: before + index + 1, followUps: results.rowsOf(measure), photos: results.photos };
    }),
  );

/** Widths for all rows that stand under the same headings, in one table or in several. */
function fitFor({ settings }: Context, { columns }: Table, rows: Rows, dense: boolean): Fit {
  const fontSize = bodySize(settings);
  const size = sizesOf({ fontSize, tighter: dense ? tighterBy(fontSize) : 0 }).cell;
  return {
    size,
    widths: fitted(
      columns,
      rows.map(({ cells }) => cells),
      size,
      ROOM,
    ),
  };
}

function blockOf(context: Context, table: Table, id: string, rows: Rows, fit: Fit): BlockOf<'table'> {
  const { columns } = table;
  const none: TableRow = { cells: [cell([paragraph(context.say('plan.none'), 'center')], { colSpan: columns.length })] };
  return {
    kind: 'table',
    id,
    widths: fit.widths,
    header: [headRow(columns.map(({ heading }) => heading))],
    rows: rows.length === 0 ? [none] : mergedRows(table, rows, fit),
    ...(isDense(columns.length) ? { dense: true } : {}),
  };
}

function tableBlock(
  context: Context,
  table: Table,
  id: string,
  measures: readonly Measure[],
  { dense = isDense(table.columns.length), ...beside }: Beside & { readonly dense?: boolean } = {},
): BlockOf<'table'> {
  const rows = rowsFor(context, table, measures, beside);
  return blockOf(context, table, id, rows, fitFor(context, table, rows, dense));
}

/** Whether the tables of a plan are set in smaller type: all, if one is. */
const isDensePlan = ({ table, success }: PlanShape): boolean => isDense(Math.max(table.columns.length, success.length));

/** The plan in one table, or in one for each of its divisions under its heading; measures are counted through all of them. */
export function planBlocks(context: Context, shape: PlanShape): readonly Block[] {
  const { id, table, divided } = shape;
  const dense = isDensePlan(shape);
  const divisions = divided ? divisionsOf(context, table.split) : [];
  if (divisions.length === 0) {
    return [tableBlock(context, { ...table, order: 'asTyped' }, `plan-${id}`, inPrintingOrder(context, shape), { dense })];
  }
  let before = 0;
  const tables = divisions.map(({ measures }): Rows => {
    const rows = rowsFor(context, table, measures, { before });
    before += measures.length;
    return rows;
  });
  // The columns of all divisions stand under each other: a reader finds them in the same place on every page.
  const fit = fitFor(context, table, tables.flat(), dense);
  return divisions.flatMap(({ name, nothing }, index): Block[] => {
    const rows = tables[index] ?? [];
    return [
      plainHeading(`topic-${index + 1}`, 3, name),
      rows.length === 0 ? paragraph(nothing) : blockOf(context, table, `plan-${id}-${index + 1}`, rows, fit),
    ];
  });
}

/** The report table L3: these measures with what was done for them. */
export const resultTable = (context: Context, measures: readonly Measure[], results: Results): BlockOf<'table'> =>
  tableBlock(context, { ...PLAN_TABLES.L3, columns: ownColumns(context, PLAN_TABLES.L3) ?? PLAN_TABLES.L3.columns }, 'plan-L3', measures, {
    results,
  });

/**
 * The measures in the order in which the plan's tables print them, so that other tables and papers number them alike: by the groups or topics that the
 * plan year's document demands, also where a paper prints them in one piece.
 */
export function inPrintingOrder(context: Context, { table, divided }: PlanShape): readonly Measure[] {
  const divisions = divisionsOf(context, divided ? table.split : 'none');
  const parts = divisions.length === 0 ? [plannedMeasures(context)] : divisions.map(({ measures }) => measures);
  return parts.flatMap((measures) => ordered(measures, table));
}

/** By what the measures are judged: success, target, money, monitoring, proof. */
export function successBlocks(context: Context, shape: PlanShape): readonly Block[] {
  const { success } = shape;
  if (!context.shows('success') || success.length === 0) return [];
  return [
    lead([text(context.say('see.success')), reference('table-success')]),
    { kind: 'caption', caption: caption('table', 'table-success', context.say('table.success')) },
    tableBlock(context, { order: 'asTyped', columns: success }, 'success', inPrintingOrder(context, shape), {
      dense: isDensePlan(shape),
    }),
  ];
}
