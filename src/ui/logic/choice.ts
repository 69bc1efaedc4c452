/** What a person decided on an import preview, and what goes to the server. */
import type { FoundValue, ImportChoice, ImportPreview } from '../contract';

export interface Decisions {
  /** Keys of values to leave out. */
  readonly skip: readonly string[];
  /** Index of the chosen candidate by conflict key; -1 leaves the value out; absent is undecided. */
  readonly chosen: Readonly<Record<string, number>>;
  /** What was typed in place of what was read, by key. */
  readonly corrections: Readonly<Record<string, string>>;
  /** The score of each figure whose name a person told, by the figure's place in the preview. */
  readonly named: Readonly<Record<number, string>>;
  readonly withMeasures: boolean;
  readonly withAdvice: boolean;
  /** Kinds of questions (another agency, another year) that the person answered with yes. */
  readonly confirmed: readonly string[];
}

/** What is not offered (a doubtful value) starts left out: it enters only when a person says so. Conflicts start undecided. */
export function startDecisions(preview: ImportPreview): Decisions {
  const left = preview.groups.flatMap((group) => group.values).filter((value) => !value.offered);
  const rows = preview.measures + preview.followUps > 0 && preview.rowsOffered;
  const asked = preview.questions.length > 0;
  return {
    skip: left.map((value) => value.key),
    chosen: {},
    corrections: {},
    named: {},
    withMeasures: rows,
    withAdvice: preview.advice > 0 && !asked,
    confirmed: [],
  };
}

/** Answers a question with yes or takes the answer back. Once all are answered, what is not doubtful is taken; before, nothing is. */
export function answerQuestion(preview: ImportPreview, decisions: Decisions, kind: string, yes: boolean): Decisions {
  const confirmed = yes ? [...decisions.confirmed, kind] : decisions.confirmed.filter((one) => one !== kind);
  const all = preview.questions.every((question) => confirmed.includes(question.kind));
  const values = preview.groups.flatMap((group) => group.values);
  const skip = values.filter((value) => !all || value.certainty === 'doubtful').map((value) => value.key);
  return { ...decisions, confirmed, skip, withAdvice: all && preview.advice > 0, withMeasures: all && preview.rowsOffered };
}

/** A value typed in the preview; it is taken from then on. An empty text goes back to what was read. */
export function correct(decisions: Decisions, key: string, typed: string): Decisions {
  const { [key]: _, ...others } = decisions.corrections;
  const corrections = typed.trim() === '' ? others : { ...others, [key]: typed };
  return { ...decisions, corrections, skip: decisions.skip.filter((one) => one !== key) };
}

/** Says which score a figure is; '' takes that back. A score has one figure: it leaves the one that had it. */
export function nameFigure(decisions: Decisions, figure: number, key: string): Decisions {
  const others = Object.entries(decisions.named).filter(([index, name]) => Number(index) !== figure && name !== key);
  return { ...decisions, named: Object.fromEntries(key === '' ? others : [...others, [figure, key]]) };
}

/** Values that are read and would change something, but that nobody has taken: they wait for a yes. */
export function untaken(preview: ImportPreview, decisions: Decisions): number {
  return preview.groups.flatMap((group) => group.values).filter(({ key, changes }) => changes && decisions.skip.includes(key)).length;
}

export function toggleValue(decisions: Decisions, key: string): Decisions {
  const skip = decisions.skip.includes(key) ? decisions.skip.filter((one) => one !== key) : [...decisions.skip, key];
  return { ...decisions, skip };
}

/** Takes the values of a group in, or leaves them all out. */
export function toggleGroup(decisions: Decisions, keys: readonly string[], taken: boolean): Decisions {
  const others = decisions.skip.filter((key) => !keys.includes(key));
  return { ...decisions, skip: taken ? others : [...others, ...keys] };
}

/** How many conflicts still wait for a decision. */
export function undecided(preview: ImportPreview, decisions: Decisions): number {
  return preview.conflicts.filter((conflict) => decisions.chosen[conflict.key] === undefined).length;
}

/** Leaves out every conflict that still waits; what was chosen stays chosen. */
export function leaveOpen(preview: ImportPreview, decisions: Decisions): Decisions {
  const open = preview.conflicts.filter(({ key }) => decisions.chosen[key] === undefined).map(({ key }) => [key, -1] as const);
  return { ...decisions, chosen: { ...decisions.chosen, ...Object.fromEntries(open) } };
}

/** Values that applying would write: those that change something and are not left out, and the conflicts decided for another value than the workbook's. */
export function willWrite(preview: ImportPreview, decisions: Decisions): number {
  const changing = ({ key, value, current }: FoundValue) =>
    (decisions.corrections[key] ?? value) !== current && !decisions.skip.includes(key);
  const values = preview.groups.flatMap((group) => group.values).filter(changing).length;
  const decided = preview.conflicts.filter(({ key, candidates, current }) => {
    const index = decisions.chosen[key] ?? -1;
    return index >= 0 && candidates[index]?.value !== current;
  });
  return values + decided.length + Object.keys(decisions.named).length;
}

/** Rows that applying would add: measures, results, recommendations. */
export function willAdd(preview: ImportPreview, decisions: Decisions): number {
  return (decisions.withMeasures ? preview.measures + preview.followUps : 0) + (decisions.withAdvice ? preview.advice : 0);
}

/** The choice as the server takes it: a conflict left out is skipped by key. */
export function choiceOf(preview: ImportPreview, decisions: Decisions): ImportChoice {
  const entries = Object.entries(decisions.chosen);
  return {
    ticket: preview.ticket,
    skip: [...decisions.skip, ...entries.filter(([, index]) => index < 0).map(([key]) => key)],
    decisions: Object.fromEntries(entries.filter(([, index]) => index >= 0)),
    corrections: decisions.corrections,
    named: Object.fromEntries(Object.entries(decisions.named).map(([figure, key]) => [key, Number(figure)])),
    withMeasures: decisions.withMeasures,
    withAdvice: decisions.withAdvice,
  };
}
