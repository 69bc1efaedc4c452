/** What raises the total most: every indicator's distance to the full score, by its weight in the total. */
import { indicatorKey, partKey, reaches, weights } from '../ita';
import { type Assessment, PART_NAMES } from '../model';

interface Gain {
  /** "9. การเปิดเผยข้อมูล", "EIT ส่วนที่ 2". */
  readonly label: string;
  /** The indicator's number; null for a part of a tool. */
  readonly indicator: number | null;
  /** Points of the total. */
  readonly gain: number;
}

const FULL = 100;

/** Points of the total that an indicator at the full score would add; null where its score is unknown. */
export function gainOf(assessment: Assessment, number: number): number | null {
  const value = assessment.indicators.find((one) => one.number === number)?.figure.value ?? null;
  const weight = weights(assessment.framework).get(indicatorKey(number));
  return value === null || weight === undefined ? null : weight.inTotal * (FULL - value);
}

/** EIT ส่วนที่ 2 first where it lies below the threshold, because the level depends on it; then the indicators, the largest gain first. */
export function gainsOf(assessment: Assessment): readonly Gain[] {
  const survey = assessment.parts.EIT2.value;
  const weight = weights(assessment.framework).get(partKey('EIT2'));
  const first: readonly Gain[] =
    survey !== null && weight !== undefined && !reaches(survey, assessment.threshold)
      ? [{ label: PART_NAMES.EIT2, indicator: null, gain: weight.inTotal * (FULL - survey) }]
      : [];
  const others = assessment.indicators.flatMap(({ number, name }): Gain[] => {
    const gain = gainOf(assessment, number);
    return gain === null ? [] : [{ label: `${number}. ${name}`, indicator: number, gain }];
  });
  return [...first, ...others.sort((a, b) => b.gain - a.gain)];
}
