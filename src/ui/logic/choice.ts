/** What a person decided on an import preview, and what goes to the server. */
import type { FoundValue, ImportChoice, ImportPreview } from '../contract';

export interface Decisions {
  /** Keys of values to leave out. */
  readonly skip: readonly string[];
  /** Index of the chosen candidate by conflict key; -1 leaves the value out; absent is undecided. */
  readonly chosen: Readonly<Record<string, number>>;
  readonly withMeasures: boolean;
}

/** What is not offered (a doubtful value) starts left out: it enters only when a person says so. Conflicts start undecided. */
export function startDecisions(preview: ImportPreview): Decisions {
  const left = preview.groups.flatMap((group) => group.values).filter((value) => !value.offered);
  return { skip: left.map((value) => value.key), chosen: {}, withMeasures: preview.measures + preview.followUps > 0 };
}

export function toggleValue(decisions: Decisions, key: string): Decisions {
  const skip = decisions.skip.includes(key) ? decisions.skip.filter((one) => one !== key) : [...decisions.skip, key];
  return { ...decisions, skip };
}

/** How many conflicts still wait for a decision. */
export function undecided(preview: ImportPreview, decisions: Decisions): number {
  return preview.conflicts.filter((conflict) => decisions.chosen[conflict.key] === undefined).length;
}

/** Values that applying would write: those that change something and are not left out, and the conflicts decided for a value. */
export function willWrite(preview: ImportPreview, decisions: Decisions): number {
  const changing = (value: FoundValue) => value.changes && !decisions.skip.includes(value.key);
  const values = preview.groups.flatMap((group) => group.values).filter(changing).length;
  return values + preview.conflicts.filter((conflict) => (decisions.chosen[conflict.key] ?? -1) >= 0).length;
}

/** The choice as the server takes it: a conflict left out is skipped by key. */
export function choiceOf(preview: ImportPreview, decisions: Decisions): ImportChoice {
  const entries = Object.entries(decisions.chosen);
  return {
    ticket: preview.ticket,
    skip: [...decisions.skip, ...entries.filter(([, index]) => index < 0).map(([key]) => key)],
    decisions: Object.fromEntries(entries.filter(([, index]) => index >= 0)),
    withMeasures: decisions.withMeasures,
  };
}
