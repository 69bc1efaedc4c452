/** ปิดปี: this year's figures and the measures that follow from them become a row of คะแนนย้อนหลัง, for next year's comparison. */
import { indicatorKey, partKey, toolKey } from '../ita';
import { type Assessment, type ClosedMeasure, PARTS, type Score, type ScoreSet, TOOLS } from '../model';
import type { Answer } from '../ui/contract';
import { closeYear as rowsOf } from '../workbook';
import { SCORE_SHEETS } from './analyze';
import { refuseWith } from './answers';
import { assessOpened, type Opened } from './open';
import type { Ports } from './ports';
import { underLock, writing } from './underLock';

/** What is kept of a year: what was entered and published, and the computed total, tools, parts and level where nothing was published. */
export function closedYear({ model }: Opened, assessment: Assessment): ScoreSet {
  const stated = new Set(model.scores.scores.map(({ key }) => key));
  const computed: readonly Score[] = [
    { key: 'total' as const, figure: assessment.total },
    ...TOOLS.map((tool) => ({ key: toolKey(tool), figure: assessment.tools[tool] })),
    ...PARTS.map((part) => ({ key: partKey(part), figure: assessment.parts[part] })),
    ...assessment.indicators.map(({ number, figure }) => ({ key: indicatorKey(number), figure })),
  ].flatMap(({ key, figure }) => (stated.has(key) || figure.value === null ? [] : [{ key, value: figure.value }]));
  const { scores, publishedLevel } = model.scores;
  return { fiscalYear: assessment.fiscalYear, scores: [...scores, ...computed], publishedLevel: publishedLevel || assessment.level.name };
}

/** What of the plan is set beside next year's change. */
export const measuresToKeep = ({ model }: Opened): readonly ClosedMeasure[] =>
  model.measures.filter(({ title }) => title.trim() !== '').map(({ title, indicators, items }) => ({ title, indicators, items }));

/** ปิดปีงบประมาณ: the year's scores and level become a line of the history, its measures are kept for comparison. */
export function closeYear(ports: Ports): Answer<{ readonly year: number }> {
  return underLock(ports, 'closeYear', { sheets: [...SCORE_SHEETS, 'plan'], must: ['history'] }, (opened) => {
    const assessment = assessOpened(opened);
    if (assessment.total.value === null) return refuseWith('NO_SCORES', 'noScores', { sheet: opened.grids.indicators?.sheet ?? '' });
    return writing(rowsOf(opened.grids.history!, closedYear(opened, assessment), measuresToKeep(opened)), { year: assessment.fiscalYear });
  });
}
