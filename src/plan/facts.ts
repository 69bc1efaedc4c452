/** The computed sentences of the plan: what the scores say of an indicator or item (ผลการวิเคราะห์). */
import { bandOf, isBelowBeyondRounding } from '../ita';
import { type IndicatorResult, type ItemResult, PART_NAMES, PARTS, type ScoreClass, type ToolCode } from '../model';
import { formatScore } from '../thai';
import type { LibraryTheme, Words } from './library';

const CLASS_WORDS: Readonly<Record<ScoreClass, (threshold: string) => string>> = {
  above: (threshold) => `ไม่ต่ำกว่าเกณฑ์ ${threshold} คะแนน`,
  below: (threshold) => `ต่ำกว่าเกณฑ์ ${threshold} คะแนน`,
  bothAbove: (threshold) => `ทั้งสองส่วนไม่ต่ำกว่าเกณฑ์ ${threshold} คะแนน`,
  mixed: (threshold) => `มีหนึ่งส่วนต่ำกว่าเกณฑ์ ${threshold} คะแนน`,
  bothBelow: (threshold) => `ทั้งสองส่วนต่ำกว่าเกณฑ์ ${threshold} คะแนน`,
};

/** 85 rather than 85.00, for the threshold is a criterion and no score. */
export const thresholdText = (threshold: number): string => String(threshold);

const partScores = (scores: ItemResult['scores']): string =>
  PARTS.flatMap((part) => {
    const score = scores[part];
    return score === null || score === undefined ? [] : [`${PART_NAMES[part]} ${formatScore(score)} คะแนน`];
  }).join(' และ ');

/** "ข้อ E1 ได้ EIT ส่วนที่ 1 … คะแนน และ … มีหนึ่งส่วนต่ำกว่าเกณฑ์ 85 คะแนน"; '' where nothing is known. */
export function itemFact(result: ItemResult, threshold: number): string {
  const scores = partScores(result.scores);
  if (isInferredWeak(result, threshold) && result.mean !== null) {
    return `ข้อ ${result.item.code} ไม่มีคะแนนที่ประกาศ ค่าเฉลี่ยที่คำนวณย้อนกลับจากข้ออื่นของตัวชี้วัดเดียวกันคือประมาณ ${formatScore(result.mean)} คะแนน ${CLASS_WORDS.below(thresholdText(threshold))}`;
  }
  if (scores === '' || result.class === null) return '';
  return `ข้อ ${result.item.code} ได้คะแนน ${scores} ${CLASS_WORDS[result.class](thresholdText(threshold))}`;
}

export function indicatorFact(result: IndicatorResult, threshold: number): string {
  if (result.figure.value === null || result.class === null) return '';
  const years = result.yearsBelow >= 2 ? ` ต่อเนื่องเป็นปีที่ ${result.yearsBelow}` : '';
  return `ตัวชี้วัดที่ ${result.number} ${result.name} ได้ ${formatScore(result.figure.value)} คะแนน ${CLASS_WORDS[result.class](thresholdText(threshold))}${years}`;
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
