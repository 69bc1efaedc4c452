/** Which of several series holds the agency's scores. */
import { isEitPart } from '../../model';
import { isPlainHeading } from '../plain';
import type { Series } from '../series';
import type { FoundCertainty } from '../types';
import type { Pick } from './table';

/** A heading that no word list knows says at least one of these of scores. */
const SAYS_SCORE = /ผล|คะแนน|ได้|ร้อยละ|ค่า|%|score|result/i;

/**
 * The series among several that hold the agency's scores: by heading; where no heading says so, the only one that is left. Two that nothing
 * tells apart are both doubtful, so that people are asked.
 */
export function pick(series: readonly { readonly index: number; readonly series: Series }[]): readonly Pick[] {
  const as =
    (role: Pick['role'], certainty: FoundCertainty, rival = false) =>
    (entry: (typeof series)[number]): Pick => ({
      index: entry.index,
      role,
      certainty,
      year: entry.series.year,
      full: entry.series.full,
      ...(entry.series.kind !== 'weighted' &&
      (!isPlainHeading(entry.series.label) ||
        (entry.series.kind === 'unknown' && entry.series.label !== '' && !SAYS_SCORE.test(entry.series.label)))
        ? { doubt: 'heading' }
        : rival
          ? { doubt: 'rival' }
          : {}),
    });
  const parts = series.flatMap((entry) => (isEitPart(entry.series.kind) ? [as(entry.series.kind, 'sure')(entry)] : []));
  const scored = series.filter(({ series: { kind } }) => kind === 'score');
  // The tool's figure beside those of its indicators is read only where nothing else is.
  // Weighted points count where the full points stand beside them.
  const weighted = series.some(({ series: { kind } }) => kind === 'full')
    ? series.filter(({ series: { kind } }) => kind === 'weighted')
    : [];
  const means = series.filter(({ series: { kind } }) => kind === 'mean');
  const told = [scored, means, series.filter(({ series: { kind } }) => kind === 'tool')].find((kind) => kind.length > 0) ?? weighted;
  const untold = series.filter(({ series: { kind } }) => kind === 'unknown');
  const scores = told.length > 0 ? told : parts.length > 0 ? [] : untold;
  const certainty: FoundCertainty = told.length > 0 ? 'sure' : 'likely';
  const ofYear = (year: number | null) => scores.filter((entry) => entry.series.year === year);
  const picked = scores.map((entry) =>
    as('score', ofYear(entry.series.year).length > 1 ? 'doubtful' : certainty, told.length > 0 && untold.length > 0)(entry),
  );
  return [...parts, ...picked];
}

const RANK: Readonly<Record<FoundCertainty, number>> = { sure: 0, likely: 1, doubtful: 2 };

export const least = (one: FoundCertainty, other: FoundCertainty): FoundCertainty => (RANK[one] >= RANK[other] ? one : other);

export const roleOf = ({ kind }: Series): Pick['role'] => (isEitPart(kind) ? kind : 'score');
