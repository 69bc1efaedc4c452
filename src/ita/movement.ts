/** How far each figure moves when finer scores change: by their weights, so that also entered figures follow their items. */
import type { Assessment, PartCode, ScoreKey, ToolCode } from '../model';
import { indicatorKey, partKey, subjectOf, toolKey } from './scores';
import type { Weight } from './weights';

/** The new scores, 0–100 by key. Values outside are brought to the nearest end. */
export type ScoreChanges = Readonly<Partial<Record<ScoreKey, number>>>;

/** What moves: the assessment as it stands, the weights of its framework, the changed scores. */
export interface ScoreMove {
  readonly base: Assessment;
  readonly known: ReadonlyMap<ScoreKey, Weight>;
  readonly changes: ScoreChanges;
}

export const clamp = (value: number): number => Math.min(100, Math.max(0, value));

export const changedKeys = (changes: ScoreChanges): readonly ScoreKey[] => Object.keys(changes) as ScoreKey[];

/** The value behind a key, as the assessment has it. */
export function scoreOf(assessment: Assessment, key: ScoreKey): number | null {
  const subject = subjectOf(key);
  switch (subject.kind) {
    case 'total':
      return assessment.total.value;
    case 'tool':
      return assessment.tools[subject.tool].value;
    case 'part':
      return assessment.parts[subject.part].value;
    case 'sub':
      return assessment.subIndicators[subject.code]?.value ?? null;
    case 'indicator':
      return assessment.indicators.find((each) => each.number === subject.number)?.figure.value ?? null;
    case 'item':
      return assessment.items.find((each) => each.item.code === subject.code)?.scores[subject.part] ?? null;
  }
}

/** The asked value of a key that is changed itself. */
function asked({ changes }: ScoreMove, key: ScoreKey): number | null {
  const value = changes[key];
  return value === undefined ? null : clamp(value);
}

/** Points by which the changes of finer figures, weighted, move a figure. */
function moved(movement: ScoreMove, accepts: (weight: Weight) => boolean, share: (weight: Weight) => number): number {
  let sum = 0;
  for (const key of changedKeys(movement.changes)) {
    const weight = movement.known.get(key);
    const before = scoreOf(movement.base, key);
    if (weight && before !== null && accepts(weight)) sum += ((asked(movement, key) ?? before) - before) * share(weight);
  }
  return sum;
}

const shifted = (before: number, by: number): number => (by === 0 ? before : clamp(before + by));

/** The indicator as asked, or moved by its items and sub-indicators; an item whose sub-indicator is changed itself counts no more. */
export function movedIndicator(movement: ScoreMove, number: number): number | null {
  const own = indicatorKey(number);
  const before = scoreOf(movement.base, own);
  const isFiner = (weight: Weight) =>
    weight.indicator === number && weight.key !== own && (weight.sub === null || movement.changes[`sub:${weight.sub}`] === undefined);
  return (
    asked(movement, own) ??
    (before === null
      ? null
      : shifted(
          before,
          moved(movement, isFiner, (weight) => weight.inIndicator),
        ))
  );
}

/** The tool as asked, or moved by its indicators and (EIT) by parts that are changed themselves. */
export function movedTool(movement: ScoreMove, tool: ToolCode, indicators: Readonly<Record<number, number | null>>): number | null {
  const direct = asked(movement, toolKey(tool)) ?? (tool === 'EIT' ? null : asked(movement, partKey(tool)));
  if (direct !== null) return direct;
  const before = movement.base.tools[tool].value;
  if (before === null) return null;
  const own = movement.base.indicators.filter((each) => each.tool === tool);
  let by = 0;
  for (const { number, figure } of own) {
    const now = indicators[number] ?? null;
    if (figure.value !== null && now !== null) by += (now - figure.value) / own.length;
  }
  if (tool === 'EIT') by += (beyondItems(movement, 'EIT1') + beyondItems(movement, 'EIT2')) / 2;
  return shifted(before, by);
}

/** Points by which an EIT part is asked to move itself, beyond what its items move it. */
function beyondItems(movement: ScoreMove, part: 'EIT1' | 'EIT2'): number {
  const direct = asked(movement, partKey(part));
  const before = partFromItems(movement, part);
  return direct === null || before === null ? 0 : direct - before;
}

function partFromItems(movement: ScoreMove, part: 'EIT1' | 'EIT2'): number | null {
  const before = movement.base.parts[part].value;
  if (before === null) return null;
  const count = movement.base.indicators.filter((each) => each.tool === 'EIT').length;
  const isOwn = (weight: Weight) =>
    weight.part === part && weight.indicator !== null && movement.changes[indicatorKey(weight.indicator)] === undefined;
  return shifted(
    before,
    moved(movement, isOwn, (weight) => (weight.inIndicator * 2) / count),
  );
}

type Parts = Record<PartCode, number | null>;

/** The four parts. What was asked of EIT as a whole is divided by the parts' distance to 100 (down: equally): an estimate. */
export function movedParts(
  movement: ScoreMove,
  tools: Readonly<Record<ToolCode, number | null>>,
): { readonly parts: Parts; readonly estimated: boolean } {
  const first = asked(movement, partKey('EIT1')) ?? partFromItems(movement, 'EIT1');
  const second = asked(movement, partKey('EIT2')) ?? partFromItems(movement, 'EIT2');
  const parts: Parts = { IIT: tools.IIT, EIT1: first, EIT2: second, OIT: tools.OIT };
  const { base } = movement;
  if (first === null || second === null || tools.EIT === null) return { parts, estimated: false };
  const explained = (first - (base.parts.EIT1.value ?? first) + second - (base.parts.EIT2.value ?? second)) / 2;
  const rest = tools.EIT - (base.tools.EIT.value ?? tools.EIT) - explained;
  if (Math.abs(rest) < 1e-9) return { parts, estimated: false };
  const gap = 100 - (first + second) / 2;
  const divided = (part: number) => clamp(part + (rest > 0 && gap > 0 ? (rest * (100 - part)) / gap : rest));
  return { parts: { ...parts, EIT1: divided(first), EIT2: divided(second) }, estimated: true };
}

/** The total as asked, or moved by its tools. */
export function movedTotal({ base, changes }: ScoreMove, tools: Readonly<Record<ToolCode, number | null>>): number | null {
  if (changes.total !== undefined) return clamp(changes.total);
  if (base.total.value === null) return null;
  let by = 0;
  for (const tool of base.framework.tools) {
    const before = base.tools[tool.code].value;
    const now = tools[tool.code];
    if (before !== null && now !== null) by += tool.weight * (now - before);
  }
  return shifted(base.total.value, by);
}
