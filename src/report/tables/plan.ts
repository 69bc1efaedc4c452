/** The plan and report tables L1, L2b, L3, L4, L5: one measure model, columns and order from `layouts.ts`. */
import type { FollowUp, Measure } from '../../model';
import { caption, cell, headRow, lead, paragraph, plainHeading, reference, text } from '../build';
import { bodySize, type Context } from '../content';
import { divisionsOf } from '../divisions';
import { contentWidth, sizesOf, TWIPS_PER_POINT } from '../docx/page';
import { PLAN_TABLES, type PlanTable } from '../layouts';
import { plannedMeasures } from '../planned';
import { ownColumns, type PlanShape } from '../planShape';
import type { Block, BlockOf, TableCell, TableRow } from '../tree';
import { fieldBlocks, type PlanTableRow } from './fields';
import { fitted } from './fit';

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

function tableRows(
  context: Context,
  table: Table,
  rows: readonly PlanTableRow[],
): readonly { readonly cells: readonly (TableCell | null)[] }[] {
  const group = (row: PlanTableRow | undefined): string => (row === undefined ? '' : row.measure.indicators.join());
  return rows.map((row, index) => ({
    cells: table.columns.map((column): TableCell | null => {
      const merges = column.field === 'indicator' && group(row) !== '';
      if (merges && index > 0 && group(rows[index - 1]) === group(row)) return null;
      let span = 1;
      while (merges && rows[index + span] !== undefined && group(rows[index + span]) === group(row)) span += 1;
      return cell(fieldBlocks(context, row, column), span > 1 ? { rowSpan: span } : {});
    }),
  }));
}

/** What was done, where a table prints it. */
interface Results {
  readonly rowsOf: (measure: Measure) => readonly FollowUp[];
  /** The numbers of the photographs by file. */
  readonly photos: ReadonlyMap<string, number>;
}

const NO_RESULTS: Results = { rowsOf: () => [], photos: new Map() };

type Rows = ReturnType<typeof tableRows>;

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
const widthsFor = (context: Context, { columns }: Table, rows: Rows): readonly number[] =>
  fitted(
    columns,
    rows.map(({ cells }) => cells),
    sizesOf({ digits: context.request.digits, font: '', fontSize: bodySize(context.settings) }).cell,
    contentWidth('landscape') / TWIPS_PER_POINT,
  );

function blockOf(context: Context, { columns }: Table, id: string, rows: Rows, widths: readonly number[]): BlockOf<'table'> {
  const none: TableRow = { cells: [cell([paragraph(context.say('plan.none'), 'center')], { colSpan: columns.length })] };
  return {
    kind: 'table',
    id,
    widths,
    header: [headRow(columns.map(({ heading }) => heading))],
    rows: rows.length === 0 ? [none] : rows.map(({ cells }) => ({ cells: cells.filter((one): one is TableCell => one !== null) })),
  };
}

function tableBlock(context: Context, table: Table, id: string, measures: readonly Measure[], beside?: Beside): BlockOf<'table'> {
  const rows = rowsFor(context, table, measures, beside);
  return blockOf(context, table, id, rows, widthsFor(context, table, rows));
}

/** The plan in one table, or in one for each of its divisions under its heading; measures are counted through all of them. */
export function planBlocks(context: Context, shape: PlanShape): readonly Block[] {
  const { id, table, divided } = shape;
  const divisions = divided ? divisionsOf(context, table.split) : [];
  if (divisions.length === 0) {
    return [tableBlock(context, { ...table, order: 'asTyped' }, `plan-${id}`, inPrintingOrder(context, shape))];
  }
  let before = 0;
  const tables = divisions.map(({ measures }): Rows => {
    const rows = rowsFor(context, table, measures, { before });
    before += measures.length;
    return rows;
  });
  // The columns of all divisions stand under each other: a reader finds them in the same place on every page.
  const widths = widthsFor(context, table, tables.flat());
  return divisions.flatMap(({ name, nothing }, index): Block[] => {
    const rows = tables[index] ?? [];
    return [
      plainHeading(`topic-${index + 1}`, 3, name),
      rows.length === 0 ? paragraph(nothing) : blockOf(context, table, `plan-${id}-${index + 1}`, rows, widths),
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
    tableBlock(context, { order: 'asTyped', columns: success }, 'success', inPrintingOrder(context, shape)),
  ];
}
