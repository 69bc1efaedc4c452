/** Measures and results read from an older document, as rows of the plan and the follow-up. */
import type { Intake } from '../intake';
import type { FollowUp, Measure, Round } from '../model';
import { squeeze } from '../thai';

const BLANK_MEASURE: Measure = {
  id: '',
  topic: '',
  indicators: [],
  items: [],
  kind: 'มาตรการ',
  title: '',
  method: '',
  analysis: '',
  steps: '',
  units: '',
  period: '',
  monitoring: '',
  success: '',
  status: '',
  acceptance: '',
};

const BLANK_RESULT: FollowUp = {
  id: '',
  round: 12,
  measureId: '',
  measureTitle: '',
  action: '',
  units: '',
  status: '',
  result: '',
  date: '',
  participants: '',
  outcome: '',
  evidence: '',
  obstacle: '',
};

/** An id that no run of ours gives out: rows of people begin with "h-". */
function freeId(prefix: string, taken: Set<string>): string {
  let number = taken.size + 1;
  while (taken.has(`${prefix}${number}`)) number += 1;
  const id = `${prefix}${number}`;
  taken.add(id);
  return id;
}

/** Rows to append; each result belongs to the imported measure of the same title. */
export function importedRows(intake: Intake, takenIds: ReadonlySet<string>, existingResults: number) {
  const taken = new Set(takenIds);
  const measures = intake.measures.map((measure) => ({
    ...BLANK_MEASURE,
    ...measure,
    id: freeId('h-import-', taken),
    proposed: {},
    differs: [],
  }));
  const idOf = (title: string): string => measures.find((measure) => squeeze(measure.title) === squeeze(title))?.id ?? '';
  const followUps = intake.followUps.map((result, index) => ({
    ...BLANK_RESULT,
    ...result,
    round: (result.round ?? BLANK_RESULT.round) as Round,
    id: `f-import-${existingResults + index + 1}`,
    measureId: idOf(result.measureTitle ?? ''),
  }));
  return { measures, followUps };
}
