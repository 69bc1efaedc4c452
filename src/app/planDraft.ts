/** What a run of the plan would do, as people read it: rows that come, cells that change with both texts, cells of people that stay. */
import { fieldText, type PlanRow, PROPOSED_FIELDS, sameText } from '../plan';
import type { DraftCell, DraftRow, PlanDraft } from '../ui/contract';
import { cellOfRow, type PlanSheetRow, SCHEMAS } from '../workbook';
import { placeOf } from './answers';
import { groupsOf } from './groups';
import type { Opened } from './open';

type Field = (typeof PROPOSED_FIELDS)[number] | 'status';

const HEADERS: ReadonlyMap<string, string> = new Map(SCHEMAS.plan.columns.map(({ key, header }) => [key, header]));

const shown = (row: PlanRow, field: Field): string => (field === 'status' ? row.status : (row.own?.[field] ?? fieldText(row, field)));

const cell = (field: Field, before: string, after: string): DraftCell => ({ column: HEADERS.get(field) ?? field, before, after });

/** Cells that differ between two states of a row; what is only spelled another way does not. */
const cellsBetween = (before: PlanRow | null, after: PlanRow): readonly DraftCell[] =>
  [...PROPOSED_FIELDS, 'status' as const].flatMap((field) => {
    const [was, is] = [before === null ? '' : shown(before, field), shown(after, field)];
    return sameText(was, is) ? [] : [cell(field, was, is)];
  });

/** Cells that people wrote, beside what we would propose now. */
const cellsKept = (row: PlanRow): readonly DraftCell[] =>
  PROPOSED_FIELDS.flatMap((field) => {
    const proposed = row.proposed[field];
    return proposed === undefined || sameText(proposed, shown(row, field)) ? [] : [cell(field, shown(row, field), proposed)];
  });

/** `rows`: the plan after the run; `entered`: those of them that come from last year's plan. */
export function draftOf(opened: Opened, rows: readonly PlanRow[], entered: readonly PlanSheetRow[]): Omit<PlanDraft, 'seen'> {
  const { grids, rows: standing, model } = opened;
  // Rows keep their order, and new ones are told by their ids; a row without an id gets one in this very run.
  const before = new Map(standing.plan.map((row) => [row.row, row]));
  const coming = new Set(entered.map(({ id }) => id));
  const beforeOf = (row: PlanRow): PlanSheetRow | undefined =>
    coming.has(row.id) || !('row' in row) ? undefined : before.get(Number(row.row));
  const rowOf = (row: PlanRow, cells: readonly DraftCell[], was?: PlanSheetRow): DraftRow => ({
    id: row.id,
    title: row.title,
    ...groupsOf(row, model.framework),
    place: was ? placeOf(cellOfRow(grids, 'plan', standing.plan.indexOf(was), 'title')) : null,
    cells,
  });
  const added: DraftRow[] = [];
  const changed: DraftRow[] = [];
  const kept: DraftRow[] = [];
  let unchanged = 0;
  for (const row of rows) {
    const was = beforeOf(row);
    const cells = cellsBetween(was ?? null, row);
    const own = cellsKept(row);
    if (!was) added.push(rowOf(row, cells));
    else if (cells.length > 0) changed.push(rowOf(row, cells, was));
    else if (own.length === 0) unchanged++;
    if (was && own.length > 0) kept.push(rowOf(row, own, was));
  }
  return { added, changed, kept, unchanged };
}
