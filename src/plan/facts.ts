/** The computed sentences of the plan: what the scores say of an indicator or item (ผลการวิเคราะห์). */
import { bandOf, isBelowBeyondRounding } from '../ita';
import { type IndicatorResult, type ItemResult, PART_NAMES, PARTS, type ScoreClass, type ToolCode } from '../model';
import { formatScore, formatThreshold } from '../thai';
import type { LibraryTheme, Words } from './library';
import { t } from './words';

const standing = (of: ScoreClass, threshold: number): string => t(`class.${of}`, { threshold: formatThreshold(threshold) });

const partScores = (scores: ItemResult['scores']): string =>
  PARTS.flatMap((part) => {
    const score = scores[part];
    return score === null || score === undefined ? [] : [t('partScore', { part: PART_NAMES[part], score: formatScore(score) })];
  }).join(t('and'));

/** "ข้อ E1 ได้ EIT ส่วนที่ 1 … คะแนน และ … มีหนึ่งส่วนต่ำกว่าเกณฑ์ 85 คะแนน"; '' where nothing is known. */
export function itemFact(result: ItemResult, threshold: number): string {
  const { code } = result.item;
  const scores = partScores(result.scores);
  if (isInferredWeak(result, threshold) && result.mean !== null) {
    return t('itemInferred', { code, mean: formatScore(result.mean), stands: standing('below', threshold) });
  }
  if (scores === '' || result.class === null) return '';
  return t('itemFact', { code, scores, stands: standing(result.class, threshold) });
}

export function indicatorFact(result: IndicatorResult, threshold: number): string {
  if (result.figure.value === null || result.class === null) return '';
  const { number, name, yearsBelow } = result;
  const fact = t('indicatorFact', { number, name, score: formatScore(result.figure.value), stands: standing(result.class, threshold) });
  return yearsBelow >= 2 ? `${fact} ${t('yearsBelow', { years: yearsBelow })}` : fact;
}

/** An item without a published score whose mean, computed back from its indicator, lies below the threshold beyond rounding. */
export const isInferredWeak = (result: ItemResult, threshold: number): boolean =>
  result.class === null && result.meanInferred && result.mean !== null && isBelowBeyondRounding(result.mean, threshold);

/** A disclosure score (OIT) that is not full marks: something of it failed, whatever the threshold. */
export const lostPoints = (tool: ToolCode, score: number | null): boolean =>
  tool === 'OIT' && score !== null && bandOf(score, 100) !== 'full';

/** The three strengths of advice (report requirements, class rule): all below, one group below, none below. */
export function adviceOf(theme: LibraryTheme, scoreClass: ScoreClass): Words {
  if (scoreClass === 'below' || scoreClass === 'bothBelow') return theme.mustFix;
  return scoreClass === 'mixed' ? theme.improve : theme.keep;
}
