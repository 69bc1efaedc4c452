/** Measures and results read from an older document, as rows of the plan and the follow-up that know each other. */
import type { Intake } from '../intake';
import type { FollowUp, Measure, WorkbookModel } from '../model';
import { squeeze } from '../thai';

/** The first number from which on ids with this prefix are free. */
function firstFree(prefix: string, ids: readonly string[]): number {
  const taken = ids.filter((id) => id.startsWith(prefix)).map((id) => Number(id.slice(prefix.length)));
  return 1 + Math.max(0, ...taken.filter((number) => Number.isFinite(number)));
}

/** Rows to append. Ids begin with "h-", as those of all rows that people add; each result names the imported measure of the same title. */
export function importedRows(intake: Intake, model: Pick<WorkbookModel, 'measures' | 'followUps'>) {
  const measure = firstFree(
    'h-import-',
    model.measures.map(({ id }) => id),
  );
  const result = firstFree(
    'f-import-',
    model.followUps.map(({ id }) => id),
  );
  const measures = intake.measures.map((row, index): Partial<Measure> => ({ ...row, id: `h-import-${measure + index}` }));
  const idOf = (title: string): string => measures.find((row) => squeeze(row.title ?? '') === squeeze(title))?.id ?? '';
  const followUps = intake.followUps.map(
    (row, index): Partial<FollowUp> => ({ ...row, id: `f-import-${result + index}`, measureId: idOf(row.measureTitle ?? '') }),
  );
  return { measures, followUps };
}
