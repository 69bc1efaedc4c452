/** Lists of problems as people can read them: what is alike many times over is told once, with how often. */
import type { Problem } from '../model';
import { say } from './texts';

/** More of one kind in one sheet come of something else than what each of them says: a whole other table pasted below, a column shifted. */
const MOST_ALIKE = 200;

/** The problems in their order; of each kind and sheet the first 200 and one that tells how many more there are. Accepted ones all stay. */
export function listed(problems: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  const kindOf = ({ code, sheet = '' }: Problem): string => `${code}|${sheet}`;
  const shown = problems.filter((found) => {
    if (found.accepted !== undefined) return true;
    const count = (counts.get(kindOf(found)) ?? 0) + 1;
    counts.set(kindOf(found), count);
    return count <= MOST_ALIKE;
  });
  if (shown.length === problems.length) return problems;
  const told = new Set<string>();
  return shown
    .reverse()
    .flatMap((found) => {
      const more = (counts.get(kindOf(found)) ?? 0) - MOST_ALIKE;
      if (more <= 0 || found.accepted !== undefined || told.has(kindOf(found))) return [found];
      told.add(kindOf(found));
      const { severity, sheet } = found;
      const message = say('moreAlike', { count: more, sheet: sheet ?? '' });
      return [{ severity, code: 'MORE_ALIKE', ...(sheet === undefined ? {} : { sheet }), message, subject: found.code }, found];
    })
    .reverse();
}
