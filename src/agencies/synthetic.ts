/**
 * A synthetic nation for benchmarks and tests: agencies × years with plausible scores, marked as synthetic in every name. The same seed gives the same data.
 * Means and spread follow nothing published; they only fill all levels.
 */
import { frameworkFor } from '../ita';
import { EIT_PARTS, type ScoreKey } from '../model';
import type { AgencyRow } from './model';

interface SyntheticSize {
  readonly agencies: number;
  readonly years: readonly number[];
  /** Scores of single items too. */
  readonly items?: boolean;
  readonly seed?: number;
  /** Number of the first agency, where a nation is made in parts. */
  readonly from?: number;
}

/** Small, fast and repeatable; nothing depends on its quality. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

const TYPES = ['องค์การบริหารส่วนตำบล', 'เทศบาลตำบล', 'เทศบาลเมือง', 'องค์การบริหารส่วนจังหวัด'] as const;

/** Agencies a district, and districts a province. */
const IN_DISTRICT = 10;
const IN_PROVINCE = 120;

/** Rows agency by agency, year by year; a generator, so that a nation need not stand in memory at once. */
export function* syntheticRows({ agencies, years, items = false, seed = 2568, from = 0 }: SyntheticSize): Generator<AgencyRow> {
  const random = randomFrom(seed);
  const score = (centre: number): number =>
    Math.round(Math.min(100, Math.max(0, centre + (random() + random() + random() - 1.5) * 16)) * 100) / 100;
  for (let number = from; number < from + agencies; number += 1) {
    const type = TYPES[number % 23 === 0 ? 2 : number % 97 === 0 ? 3 : number % 3 === 0 ? 1 : 0] ?? TYPES[0];
    const place = { district: `อำเภอสมมติ ${Math.floor(number / IN_DISTRICT)}`, province: `จังหวัดสมมติ ${Math.floor(number / IN_PROVINCE)}` };
    let centre = 74 + random() * 22;
    for (const year of years) {
      centre = Math.min(97, centre + random() * 3 - 0.5);
      yield {
        source: 'synthetic',
        row: number + 1,
        agency: `${type}สมมติ ${number}`,
        type,
        ...place,
        year,
        scores: scoresOf(year, () => score(centre), items),
        level: '',
      };
    }
  }
}

function scoresOf(year: number, score: () => number, items: boolean): Partial<Record<ScoreKey, number>> {
  const framework = frameworkFor(year);
  const scores: Partial<Record<ScoreKey, number>> = {};
  for (const { number } of framework.indicators) scores[`indicator:${number}`] = score();
  for (const part of EIT_PARTS) scores[`part:${part}`] = score();
  if (items) {
    for (const item of framework.items) {
      const parts = framework.tools.find(({ code }) => code === item.tool)?.parts ?? [];
      for (const part of parts) scores[`item:${item.code}@${part}`] = score();
    }
  }
  return scores;
}
