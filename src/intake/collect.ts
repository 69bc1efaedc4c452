/** What is said of the scores as a whole. */
import { indicatorsAmong, labels } from '../ita';
import type { Framework, Problem } from '../model';
import { t } from './data/messages';
import type { FoundScore } from './types';

/** The note on ranks, and on indicators that a partly complete table leaves out. */
export function notesOn(
  scores: readonly FoundScore[],
  printed: readonly { readonly printed: number; readonly number: number }[],
  framework: Framework,
): readonly Problem[] {
  const problems: Problem[] = [];
  const moved = printed.filter((entry) => entry.printed !== entry.number);
  if (moved.length > 0) {
    const names = [...new Map(moved.map((entry) => [entry.number, entry])).values()]
      .slice(0, 10)
      .map(({ printed: rank, number }) => `${rank} → ${labels.indicator(number)}`);
    problems.push({ severity: 'info', code: 'RANK_AS_NUMBER', message: t('RANK_AS_NUMBER', { found: names.join(', ') }) });
  }
  const known = indicatorsAmong(scores.map(({ key }) => key));
  const missing = framework.indicators.filter(({ number }) => !known.has(number)).map(({ number }) => number);
  if (known.size > 0 && missing.length > 0) {
    const slots = { count: known.size, all: framework.indicators.length, missing: missing.join(', ') };
    problems.push({ severity: 'warn', code: 'INDICATORS_MISSING', message: t('INDICATORS_MISSING', slots) });
  }
  return problems;
}
