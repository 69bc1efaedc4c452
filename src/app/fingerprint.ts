/** The fingerprint of a report's inputs: every score by its key, so that a later change can be named. */
import type { ScoreKey, ScoreSet } from '../model';
import { roundScore } from '../thai';

/** "indicator:9=77;…", sorted; kept in ทะเบียนรายงาน. */
export const fingerprintOf = ({ scores }: ScoreSet): string =>
  scores
    .map(({ key, value }) => `${key}=${roundScore(value)}`)
    .sort()
    .join(';');

const entriesOf = (fingerprint: string): ReadonlyMap<string, string> =>
  new Map(
    fingerprint
      .split(';')
      .filter((entry) => entry !== '')
      .map((entry) => entry.split('=') as [string, string]),
  );

/** Keys whose score was changed, added or removed since the fingerprint was taken. */
export function changedSince(fingerprint: string, now: ScoreSet): readonly ScoreKey[] {
  const before = entriesOf(fingerprint);
  const after = entriesOf(fingerprintOf(now));
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.filter((key) => before.get(key) !== after.get(key)) as ScoreKey[];
}
