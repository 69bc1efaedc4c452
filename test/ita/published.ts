/** Published results of real agencies as facts, and builders for score sets. */
import type { FiscalYear, PartCode, Score, ScoreKey, ScoreSet } from '../../src/model';

export const score = (key: ScoreKey, value: number): Score => ({ key, value });

/** A year's scores from ten indicators (null = not entered) and whatever else. */
export function year(
  fiscalYear: FiscalYear,
  indicators: readonly (number | null)[],
  others: readonly Score[] = [],
  publishedLevel = '',
): ScoreSet {
  const scores = indicators.flatMap((value, k): readonly Score[] => (value === null ? [] : [score(`indicator:${k + 1}`, value)]));
  return { fiscalYear, scores: [...scores, ...others], publishedLevel };
}

/** คำเนียม FY2568. */
export const KHAM_NIAM = [100, 100, 99.81, 100, 100, 98.84, 98.84, 98.41, 77, 90] as const;

/** เขาทอง FY2564, in the official order (the agency prints them by rank). */
export const KHAO_THONG = [100, 97.77, 100, 99.34, 100, 88.91, 89.7, 86.09, 85.29, 25] as const;

/** อ่างทอง FY2566. */
export const ANG_THONG = [96.65, 90.1, 95.9, 92.12, 92.54, 87.48, 83.96, 86.24, 92.5, 100] as const;

export const ANG_THONG_PARTS: readonly Score[] = [score('part:EIT1', 92.57), score('part:EIT2', 79.21)];

/** Item scores of อ่างทอง: EIT Public, EIT Survey. E4 and E14 stand nowhere. */
const EIT_ITEMS: Readonly<Record<string, readonly [number, number]>> = {
  E1: [85.23, 77.07],
  E2: [93.04, 77.07],
  E3: [93.02, 78.16],
  E5: [95.13, 78.16],
  E6: [95.15, 76.32],
  E7: [93.72, 77.42],
  E8: [95.75, 84.62],
  E9: [93.02, 74.46],
  E10: [78.77, 70.33],
  E11: [93.72, 74.87],
  E12: [93.02, 75.95],
  E13: [95.73, 91.21],
  E15: [93.72, 79.2],
};

const IIT_ITEMS: Readonly<Record<string, number>> = { I7: 85.94, I8: 74.77, I19: 86.42, I24: 88.91, I27: 89.47 };

export const ANG_THONG_ITEMS: readonly Score[] = [
  ...Object.entries(EIT_ITEMS).flatMap(([code, [first, second]]) => [
    score(`item:${code}@EIT1`, first),
    score(`item:${code}@EIT2`, second),
  ]),
  ...Object.entries(IIT_ITEMS).map(([code, value]) => score(`item:${code}@IIT`, value)),
];

/** All OIT items of a framework at 100, but those named at 0. */
export const openData = (codes: readonly string[], failed: readonly string[] = []): readonly Score[] =>
  codes.map((code) => score(`item:${code}@OIT`, failed.includes(code) ? 0 : 100));

/** `I1` … `E15` keys with their parts. */
export const itemScore = (code: string, part: PartCode, value: number): Score => score(`item:${code}@${part}`, value);
