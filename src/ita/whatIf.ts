/** What if these scores were different? Total, tools, parts and level anew, by the weights of the changed figures. */
import {
  type Assessment,
  EIT_PARTS,
  type Figure,
  type FiscalYear,
  type Level,
  PARTS,
  type PartCode,
  type Score,
  type ScoreKey,
  TOOLS,
  type ToolCode,
} from '../model';
import { assess } from './assess';
import { levelOf } from './levels';
import {
  changedKeys,
  clamp,
  movedIndicator,
  movedParts,
  movedTool,
  movedTotal,
  type ScoreChanges,
  type ScoreMove,
  scoreOf,
} from './movement';
import { indicatorKey, itemKey, partKey, subKey, toolKey } from './scores';
import { weights } from './weights';

export { type ScoreChanges, scoreOf } from './movement';

export interface WhatIf {
  readonly fiscalYear: FiscalYear;
  readonly total: number | null;
  readonly tools: Readonly<Record<ToolCode, number | null>>;
  readonly parts: Readonly<Record<PartCode, number | null>>;
  readonly indicators: Readonly<Record<number, number | null>>;
  readonly level: Level;
  /** False where an unpublished rule or the unknown division of EIT between its parts had to be estimated. */
  readonly exact: boolean;
}

/**
 * Recomputes the assessment with some scores changed. A change of an item moves its indicator by its weight, also where the indicator
 * was entered, so that the answer agrees with the published figures. A change of an EIT indicator as a whole is divided between the two
 * respondent parts by their distance to 100 (down: equally), which is an estimate.
 */
export function whatIf(assessment: Assessment, changes: ScoreChanges): WhatIf {
  const base = withNewScores(assessment, changes);
  const known = weights(base.framework);
  const context: ScoreMove = { base, known, changes };
  const indicators: Record<number, number | null> = {};
  for (const { number } of base.indicators) indicators[number] = movedIndicator(context, number);
  const tools = {} as Record<ToolCode, number | null>;
  for (const tool of TOOLS) tools[tool] = movedTool(context, tool, indicators);
  const { parts, estimated } = movedParts(context, tools);
  const total = movedTotal(context, tools);
  const level = levelOf({
    scheme: base.framework.levelScheme,
    total,
    parts,
    eit: tools.EIT,
    inferred: PARTS.filter((part) => base.parts[part].origin === 'inferred'),
    threshold: base.threshold,
  });
  const byRule = changedKeys(changes).every((key) => known.get(key)?.exact ?? true);
  const exact = byRule && !(estimated && base.framework.levelScheme === 'fiveLevels');
  return { fiscalYear: base.fiscalYear, total, tools, parts, indicators, level, exact };
}

/** Scores that were unknown so far may complete a mean: these enter a new assessment before the others move. */
function withNewScores(assessment: Assessment, changes: ScoreChanges): Assessment {
  const added = changedKeys(changes).filter((key) => key !== 'total' && scoreOf(assessment, key) === null);
  if (added.length === 0) return assessment;
  const scores = [...enteredScores(assessment), ...added.map((key): Score => ({ key, value: clamp(changes[key] ?? 0) }))];
  const { framework, fiscalYear, threshold } = assessment;
  return assess({ framework, scores: { fiscalYear, scores, publishedLevel: '' }, threshold });
}

/** The scores as they were entered and published, read back from their figures. */
function enteredScores(assessment: Assessment): readonly Score[] {
  const scores: Score[] = [];
  const add = (key: ScoreKey, figure: Figure) => {
    if (figure.stated !== undefined) scores.push({ key, value: figure.stated });
    else if (figure.value !== null && (figure.origin === 'entered' || figure.origin === 'published'))
      scores.push({ key, value: figure.value });
  };
  add('total', assessment.total);
  for (const tool of TOOLS) add(toolKey(tool), assessment.tools[tool]);
  for (const part of EIT_PARTS) add(partKey(part), assessment.parts[part]);
  for (const { number, figure } of assessment.indicators) add(indicatorKey(number), figure);
  for (const [code, figure] of Object.entries(assessment.subIndicators)) add(subKey(code), figure);
  for (const { item, scores: values, inferred } of assessment.items) {
    for (const part of PARTS) {
      const value = values[part];
      if (typeof value === 'number' && !inferred.includes(part)) scores.push({ key: itemKey(item, part), value });
    }
  }
  return scores;
}
