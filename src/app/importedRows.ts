/** Measures and results read from an older document, as rows of the plan and the follow-up that know each other. */
import type { Intake } from '../intake';
import type { FollowUp, Measure, WorkbookModel } from '../model';
import { squeeze } from '../thai';

/** The first number from which on ids with this prefix are free. */
function firstFree(prefix: string, ids: readonly string[]): number {
  const taken = ids.filter((id) => id.startsWith(prefix)).map((id) => Number(id.slice(prefix.length)));
  return 1 + Math.max(0, ...taken.filter((number) => Number.isFinite(number)));
}

const MEASURE = 'h-import-';
const RESULT = 'f-import-';

/** What makes a row the same row when a document is imported again. */
const measureKey = (row: Partial<Measure>): string => `${squeeze(row.title ?? '')}|${(row.indicators ?? []).join()}`;
const resultKey = (row: Partial<FollowUp>): string =>
  [row.round ?? '', row.measureTitle, row.action, row.result].map((part) => squeeze(String(part ?? ''))).join('|');

/**
 * Rows to append; those that stand in the workbook already are left out, so that the same document may be imported twice. Ids begin with "h-", as
 * those of all rows that people add; each result names the measure of the same title.
 */
export function importedRows(intake: Pick<Intake, 'measures' | 'followUps'>, model: Pick<WorkbookModel, 'measures' | 'followUps'>) {
  const standing = new Set(model.measures.map(measureKey));
  const reported = new Set(model.followUps.map(resultKey));
  const firstMeasure = firstFree(
    MEASURE,
    model.measures.map(({ id }) => id),
  );
  const firstResult = firstFree(
    RESULT,
    model.followUps.map(({ id }) => id),
  );
  const measures = intake.measures
    .filter((row) => !standing.has(measureKey(row)))
    .map((row, index): Partial<Measure> => ({ ...row, id: `${MEASURE}${firstMeasure + index}` }));
  const known: readonly Partial<Measure>[] = [...measures, ...model.measures];
  const idOf = (title: string): string => known.find((row) => squeeze(row.title ?? '') === squeeze(title))?.id ?? '';
  const followUps = intake.followUps
    .filter((row) => !reported.has(resultKey(row)))
    .map((row, index): Partial<FollowUp> => ({ ...row, id: `${RESULT}${firstResult + index}`, measureId: idOf(row.measureTitle ?? '') }));
  return { measures, followUps };
}
