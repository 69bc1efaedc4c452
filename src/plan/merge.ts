/** Merging a new proposal into the plan that stands in the sheet (DESIGN D4): rows by hidden id, cells three ways. */
import { type Grouping, isMeasureKind, MEASURE_KINDS, MEASURE_TEXT_FIELDS, type Measure, PLAN_STATUS } from '../model';
import { mergeText, sameText, type TextMerge } from './threeWay';

/** A row of the sheet with what we proposed for it last. */
export type PlanRow = Measure & {
  /** Our last proposal per field; {} for rows that people added. */
  readonly proposed: Readonly<Record<string, string>>;
  /** Fields where a person's text stays although our proposal has changed since. */
  readonly differs: readonly string[];
  /** Cells that are a person's whatever they hold, with what they show: a formula, or words that the field cannot hold ("ทุกตัวชี้วัด" for numbers). */
  readonly own?: Readonly<Record<string, string>>;
};

/** The proposed cells, merged three ways. `id` and `status` are computed, `acceptance` is a person's own. */
export const PROPOSED_FIELDS = [
  'topic',
  'indicators',
  'items',
  'kind',
  ...MEASURE_TEXT_FIELDS.filter((field) => field !== 'topic'),
] as const;

type ProposedField = (typeof PROPOSED_FIELDS)[number];

/** A field as one text: lists joined as the cell shows them. */
export const fieldText = (measure: Measure, field: ProposedField): string => {
  const value = measure[field] ?? '';
  return typeof value === 'string' ? value : value.join(', ');
};

const listed = (text: string): readonly string[] => text.split(/[\s,]+/).filter((word) => word !== '');

/** Fields from their texts; what is no number among indicators is left out, an unknown kind becomes มาตรการ. Other fields stay as they are. */
export function withFields<T extends Measure>(base: T, texts: Readonly<Partial<Record<ProposedField, string>>>): T {
  const { indicators, items, kind, ...rest } = texts;
  const numbers = (text: string): readonly number[] =>
    listed(text)
      .map(Number)
      .filter((number) => Number.isFinite(number));
  return {
    ...base,
    ...rest,
    ...(indicators === undefined ? {} : { indicators: numbers(indicators) }),
    ...(items === undefined ? {} : { items: listed(items) }),
    ...(kind === undefined ? {} : { kind: isMeasureKind(kind) ? kind : MEASURE_KINDS[0] }),
  } as T;
}

interface PlanChanges {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly passed: readonly string[];
  /** Rows that people deleted and that the scores still ask for; they come back only when asked. */
  readonly withheld: readonly string[];
  readonly differing: readonly string[];
  /** Rows of ours with cells that people wrote themselves: these cells stay. */
  readonly edited: readonly string[];
}

export interface PlanMerge {
  readonly rows: readonly PlanRow[];
  /** Ids that people deleted: remembered, so that they are not proposed again. */
  readonly dismissed: readonly string[];
  /** Every id ever given out, by us or to hand-added rows: remembered, so that none is given twice. */
  readonly known: readonly string[];
  readonly changes: PlanChanges;
}

/** Whether we proposed the row; people added the others. */
export const isOurs = (row: PlanRow): boolean => Object.keys(row.proposed).length > 0;

/** How many cells of our row people wrote themselves. */
export const editedFields = (row: PlanRow): number =>
  PROPOSED_FIELDS.filter((field) => row.own?.[field] !== undefined || !sameText(fieldText(row, field), row.proposed[field] ?? '')).length;

const HAND_ID = /^h-(\d+)$/;

/** The highest number given to a row that people added; 0 where none was. */
const lastHandNumber = (ids: readonly string[]): number =>
  ids.reduce((highest, id) => Math.max(highest, Number(HAND_ID.exec(id)?.[1] ?? 0)), 0);

/** Of the numbered rows of people the last one says all: what is remembered does not grow with every row. */
function rememberedIds(ids: readonly string[]): readonly string[] {
  const last = lastHandNumber(ids);
  return [...new Set(ids.filter((id) => !HAND_ID.test(id))), ...(last === 0 ? [] : [`h-${last}`])];
}

/**
 * Rows with the same id are copies. The one least changed keeps the id (the first where several are), for the others are copies that somebody
 * turned into something new; these become hand-added rows. Nothing of their content changes.
 */
function withOwnIds(rows: readonly PlanRow[], known: readonly string[]): readonly PlanRow[] {
  let last = lastHandNumber([...known, ...rows.map((row) => row.id)]);
  const nextId = (): string => {
    last += 1;
    return `h-${last}`;
  };
  const keepers = new Map<string, PlanRow>();
  for (const row of rows) {
    const keeper = keepers.get(row.id);
    if (row.id !== '' && (!keeper || editedFields(row) < editedFields(keeper))) keepers.set(row.id, row);
  }
  return rows.map((row) => (keepers.get(row.id) === row ? row : { ...row, id: nextId(), proposed: {}, differs: [] }));
}

/** The row after a run: merged with its new proposal, marked as passed, or left alone where people added it. */
function mergedRow(row: PlanRow, proposal: Measure | undefined, notPassed: ReadonlySet<string>): PlanRow {
  if (!proposal) {
    const keys: readonly string[] = row.items.length > 0 ? row.items : row.indicators.map(String);
    const left = keys.some((key) => notPassed.has(key)) ? PLAN_STATUS.notAsked : PLAN_STATUS.passed;
    return { ...row, status: isOurs(row) ? left : PLAN_STATUS.byHand, differs: [] };
  }
  // What a person wrote and goes on with is theirs also in the year after: only its state is ours to tell.
  if (proposal.status === PLAN_STATUS.carried && !isOurs(row)) return { ...row, status: proposal.status, differs: [] };
  const texts: Partial<Record<ProposedField, string>> = {};
  const proposed: Record<string, string> = {};
  const differs: string[] = [];
  for (const field of PROPOSED_FIELDS) {
    const merge = mergeField(row, field, fieldText(proposal, field));
    if (merge.text !== fieldText(row, field)) texts[field] = merge.text;
    if (merge.proposed !== undefined) proposed[field] = merge.proposed;
    if (merge.differs) differs.push(field);
  }
  return { ...withFields(row, texts), status: proposal.status, proposed, differs };
}

/** One cell of a row: three ways, unless it is a person's whatever it shows. */
function mergeField(row: PlanRow, field: ProposedField, proposedNow: string): TextMerge {
  const proposedBefore = row.proposed[field];
  const current = fieldText(row, field);
  if (row.own?.[field] === undefined) return mergeText({ proposedBefore, current, proposedNow });
  return { text: current, proposed: proposedBefore, differs: proposedBefore !== undefined && !sameText(proposedBefore, proposedNow) };
}

/** A proposal as a new row. */
export const asRow = (measure: Measure): PlanRow => ({
  ...measure,
  proposed: Object.fromEntries(PROPOSED_FIELDS.map((field) => [field, fieldText(measure, field)])),
  differs: [],
});

const groupOf = (measure: Measure, grouping: Grouping): string =>
  grouping === 'topic' ? measure.topic : measure.indicators[0] === undefined ? '' : String(measure.indicators[0]);

/** New rows go after the last row of their indicator or topic, else to the end; nothing that stands there moves. */
function inserted(rows: readonly PlanRow[], fresh: readonly PlanRow[], grouping: Grouping): readonly PlanRow[] {
  const waiting = new Map<string, PlanRow[]>();
  for (const row of fresh) waiting.set(groupOf(row, grouping), [...(waiting.get(groupOf(row, grouping)) ?? []), row]);
  const last = new Map<string, number>();
  rows.forEach((row, index) => {
    if (groupOf(row, grouping) !== '') last.set(groupOf(row, grouping), index);
  });
  const placed = rows.flatMap((row, index) => {
    const group = groupOf(row, grouping);
    return last.get(group) === index ? [row, ...(waiting.get(group) ?? [])] : [row];
  });
  const rest = [...waiting].filter(([group]) => !last.has(group)).flatMap(([, group]) => group);
  return [...placed, ...rest];
}

const sameRow = (a: PlanRow, b: PlanRow): boolean =>
  a.id === b.id &&
  a.status === b.status &&
  a.differs.join() === b.differs.join() &&
  PROPOSED_FIELDS.every((field) => fieldText(a, field) === fieldText(b, field) && a.proposed[field] === b.proposed[field]);

interface MergeInput {
  /** The rows as they stand in the sheet, in their order. */
  readonly current: readonly PlanRow[];
  readonly proposal: readonly Measure[];
  readonly dismissed: readonly string[];
  /** What the run before returned as `known`; a known proposal that is not in the sheet any more was deleted by a person. */
  readonly known?: readonly string[];
  /** Deleted rows that the person asks back. */
  readonly restore?: readonly string[];
  readonly grouping?: Grouping;
  /** From `notPassed`: rows about these are not called passed when the proposal drops them. */
  readonly notPassed?: readonly string[];
}

/**
 * One run of "ปรับปรุงแผนมาตรการ". Human cells stay, untouched cells follow, rows no longer needed are marked and kept, deleted rows stay
 * deleted unless asked back, rows keep their places. A second run on its own result changes nothing.
 */
export function mergePlan(input: MergeInput): PlanMerge {
  const { current, proposal, known = [], restore = [], grouping = 'indicator' } = input;
  const rows = withOwnIds(current, known);
  const present = new Set(rows.map((row) => row.id));
  const deleted = new Set([...input.dismissed, ...known.filter((id) => !id.startsWith('h-'))]);
  const dismissed = [...deleted].filter((id) => !present.has(id) && !restore.includes(id));
  const byId = new Map(proposal.map((measure) => [measure.id, measure]));
  const notPassed = new Set(input.notPassed ?? []);
  const merged = rows.map((row) => mergedRow(row, byId.get(row.id), notPassed));
  const fresh = [...byId.values()]
    .filter((measure) => !present.has(measure.id) && (!deleted.has(measure.id) || restore.includes(measure.id)))
    .map(asRow);
  const result = inserted(merged, fresh, grouping);
  return {
    rows: result,
    dismissed,
    known: rememberedIds([...known, ...result.map((row) => row.id)]),
    changes: {
      added: fresh.map((row) => row.id),
      updated: merged.filter((row, index) => !sameRow(row, current[index] ?? row)).map((row) => row.id),
      passed: merged.filter((row) => row.status === PLAN_STATUS.passed).map((row) => row.id),
      withheld: dismissed.filter((id) => byId.has(id)),
      differing: merged.filter((row) => row.differs.length > 0).map((row) => row.id),
      edited: merged.filter((row) => isOurs(row) && editedFields(row) > 0).map((row) => row.id),
    },
  };
}
