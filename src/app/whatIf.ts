/** "ต้องแก้อะไรจึงจะผ่าน": the targets, the sliders, and the shortest way to a target. */
import { bandsOf, indicatorKey, shortestWay, weights, whatIf } from '../ita';
import type { Assessment, ScoreKey } from '../model';
import { formatScore } from '../thai';
import type { Answer, WayView, WhatIfView } from '../ui/contract';
import { locator } from '../workbook';
import { SCORE_SHEETS } from './analyze';
import { answer, placeOf, refuseWith } from './answers';
import { labelOf, levelShown } from './labels';
import { assessOpened, openWorkbook } from './open';
import type { Ports } from './ports';
import { targetsFor } from './targets';

function opened(ports: Ports) {
  const book = openWorkbook(ports, SCORE_SHEETS);
  return { book, assessment: assessOpened(book) };
}

/** The sliders stand for indicators, and for the two EIT parts where they are known. */
function slidersOf(assessment: Assessment): WhatIfView['sliders'] {
  const known = weights(assessment.framework);
  return assessment.indicators.flatMap(({ number, figure }) => {
    const key = indicatorKey(number);
    return figure.value === null
      ? []
      : [{ key, label: labelOf(key, assessment.framework), value: figure.value, weight: known.get(key)?.inTotal ?? 0, editable: true }];
  });
}

/** The sliders with today's scores, and the targets a way can be asked for. */
export function getWhatIf(ports: Ports): Answer<WhatIfView> {
  const { assessment } = opened(ports);
  const { parts, framework, threshold } = assessment;
  return answer({
    targets: targetsFor(assessment).map(({ id, label }) => ({ id, label })),
    sliders: slidersOf(assessment),
    parts: { EIT1: parts.EIT1.value, EIT2: parts.EIT2.value },
    levels: bandsOf(framework.levelScheme).map(({ name, from, partsFrom }) => ({ name, total: from, part: partsFrom ?? null })),
    threshold,
  });
}

/** The indicators that the way moves, wherever it moves them: raised items show in their indicator. */
function slidersFor(assessment: Assessment, moved: Readonly<Record<number, number | null>>): WayView['sliders'] {
  const sliders: Record<string, number> = {};
  for (const { number, figure } of assessment.indicators) {
    const value = moved[number] ?? null;
    if (value !== null && figure.value !== null && value !== figure.value) sliders[indicatorKey(number)] = value;
  }
  return sliders;
}

/** The shortest way from today's scores to a target of `getWhatIf`. */
export function findWay(ports: Ports, targetId: string): Answer<WayView> {
  const { book, assessment } = opened(ports);
  const chosen = targetsFor(assessment).find(({ id }) => id === targetId);
  if (!chosen) return refuseWith('NO_TARGET', 'unknownTarget');
  const way = shortestWay(assessment, chosen.target, chosen.by);
  const find = locator(book.grids, assessment.framework);
  const changes = Object.fromEntries(way.steps.map(({ key, to }) => [key, to]));
  const { indicators } = whatIf(assessment, changes);
  return answer({
    reachable: way.reachable,
    exact: way.exact,
    why: way.why,
    total: formatScore(way.total),
    level: levelShown(way.level),
    sliders: way.reachable ? slidersFor(assessment, indicators) : {},
    steps: way.steps.map(({ key, label, from, to, gainInTotal }) => ({
      key,
      label,
      from: formatScore(from),
      to: formatScore(to),
      gain: formatScore(gainInTotal),
      place: placeOf(find(key)),
    })),
  });
}

/** Total and level if these scores were so; unrounded scores by key. */
export function tryScores(ports: Ports, changes: Readonly<Record<string, number>>) {
  const isScore = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 100;
  if (!Object.values(changes).every(isScore)) return refuseWith('SCORE_TRIED', 'scoreTried');
  const { assessment } = opened(ports);
  const result = whatIf(assessment, changes as Readonly<Partial<Record<ScoreKey, number>>>);
  return answer({ total: formatScore(result.total), level: levelShown(result.level), why: result.level.why });
}
