/** Opening a follow-up round (เปิดรอบติดตามผล, 6 or 12 months): a row per measure and step, beside what was reported already. */
import { type FiscalYear, type FollowUp, type Measure, PLAN_STATUS, type ResultStatus, type Round } from '../model';
import { squeeze, stepsOf } from '../thai';

const HUMAN_FIELDS = ['status', 'result', 'date', 'participants', 'outcome', 'evidence', 'obstacle', 'photos'] as const;

/** The plan year of a follow-up row, from its id; null for rows that did not come from `openRound`. */
export function planYearOf(row: Pick<FollowUp, 'id'>): FiscalYear | null {
  const match = /^f-(\d{4})-(?:6|12)-/.exec(row.id);
  return match ? Number(match[1]) : null;
}

/** Nothing was reported in the row yet. */
const isBlank = (row: FollowUp): boolean => HUMAN_FIELDS.every((field) => (row[field] ?? '').trim() === '');

interface Action {
  readonly text: string;
  readonly units: string;
}

/** The actions of a measure: its common steps, then those of each unit; the measure as a whole where it has no steps. */
function actionsOf(measure: Measure): readonly Action[] {
  const { common, byUnit } = stepsOf(measure.steps);
  const actions = [
    ...common.map((text) => ({ text, units: measure.units })),
    ...byUnit.flatMap((group) => group.steps.map((text) => ({ text, units: group.unit }))),
  ];
  const distinct = actions.filter(
    (action, index) => actions.findIndex((other) => squeeze(other.text) === squeeze(action.text) && other.units === action.units) === index,
  );
  return distinct.length > 0 ? distinct : [{ text: '', units: measure.units }];
}

const answers = (row: FollowUp, action: Action): boolean => squeeze(row.action) === squeeze(action.text);

/** The rows of one measure in one round, from its rows of both rounds: existing rows stay, blank rows of vanished steps take the new step, new steps get new rows. */
function rowsOfMeasure(
  measure: Measure,
  round: Round,
  existing: readonly FollowUp[],
  typed: ReadonlySet<string>,
  nextId: () => string,
): { readonly rows: readonly FollowUp[]; readonly fresh: readonly FollowUp[] } {
  const own = existing.filter((row) => row.round === round);
  const before = existing.filter((row) => row.round === 6);
  const rows = own.map((row) => ({ ...row, measureTitle: measure.title }));
  const claimed = new Set<FollowUp>();
  const claim = (list: readonly FollowUp[], action: Action): FollowUp | undefined => {
    const matching = list.filter((row) => answers(row, action) && !claimed.has(row));
    const found = matching.find((row) => row.units === action.units) ?? matching[0];
    if (found) claimed.add(found);
    return found;
  };
  const open = actionsOf(measure).filter((action) => !claim(rows, action));
  const stale = rows.filter((row) => !claimed.has(row) && !typed.has(row.id) && isBlank(row));
  const fresh: FollowUp[] = [];
  for (const action of open) {
    const reused = stale.shift();
    if (reused) {
      rows[rows.indexOf(reused)] = { ...reused, action: action.text, units: action.units };
      continue;
    }
    const state = round === 12 ? claim(before, action) : undefined;
    const blank = { status: '' as ResultStatus, result: '', date: '', participants: '', outcome: '', evidence: '', obstacle: '' };
    const { status, result, date, participants, outcome, evidence, obstacle } = state ?? blank;
    const photos = state?.photos ?? '';
    const reported = { status, result, date, participants, outcome, evidence, obstacle, ...(photos === '' ? {} : { photos }) };
    fresh.push({
      id: nextId(),
      round,
      measureId: measure.id,
      measureTitle: measure.title,
      action: action.text,
      units: action.units,
      ...reported,
    });
  }
  return { rows, fresh };
}

/** A supply of ids that no row has. */
function newIds(taken: Set<string>, prefix: string): () => string {
  let counter = 0;
  return () => {
    do counter += 1;
    while (taken.has(`${prefix}${counter}`));
    taken.add(`${prefix}${counter}`);
    return `${prefix}${counter}`;
  };
}

/**
 * Opens a round: a row per measure and step. What was reported is never changed; rows of the other round, of deleted measures and of changed steps
 * stay where they are; the 12-month round starts from what the 6-month round reported. Opening a round twice changes nothing. Rows that people typed
 * or copied get an id of their own; their words are never taken for a leftover of ours. Measures whose scores have passed are followed only where
 * rows exist already.
 */
export function openRound(input: {
  readonly measures: readonly Measure[];
  readonly existing: readonly FollowUp[];
  readonly round: Round;
  readonly planYear: FiscalYear;
}): readonly FollowUp[] {
  const { measures, round, planYear } = input;
  const nextId = newIds(new Set(input.existing.map((row) => row.id)), `f-${planYear}-${round}-`);
  const typed = new Set<string>();
  const seen = new Set<string>(['']);
  const byMeasure = new Map<string, FollowUp[]>();
  const existing = input.existing.map((row) => {
    const own = seen.has(row.id) ? { ...row, id: nextId() } : row;
    if (own !== row) typed.add(own.id);
    seen.add(own.id);
    const rows = byMeasure.get(own.measureId);
    if (rows) rows.push(own);
    else byMeasure.set(own.measureId, [own]);
    return own;
  });
  const replacements = new Map<string, FollowUp>();
  const after = new Map<string, readonly FollowUp[]>();
  const atEnd: FollowUp[] = [];
  for (const measure of measures) {
    const own = byMeasure.get(measure.id) ?? [];
    const last = own.filter((row) => row.round === round).pop();
    if (measure.id === '' || (measure.status === PLAN_STATUS.passed && !last)) continue;
    const { rows, fresh } = rowsOfMeasure(measure, round, own, typed, nextId);
    for (const row of rows) replacements.set(row.id, row);
    if (last) after.set(last.id, fresh);
    else atEnd.push(...fresh);
  }
  return [...existing.flatMap((row) => [replacements.get(row.id) ?? row, ...(after.get(row.id) ?? [])]), ...atEnd];
}
