/** The targets that an executive may ask for, each with its words on the screen. */
import { bandsOf, type LevelTarget } from '../ita';
import type { Assessment } from '../model';
import { levelWords } from '../thai';
import { say, TEXTS } from './texts';

interface NamedTarget {
  readonly id: string;
  readonly label: string;
  readonly target: LevelTarget;
  /** Raise indicators, or single items where their scores are known. */
  readonly by: 'indicators' | 'items';
}

/** The total that executives ask for beyond the threshold; the best level begins there in both schemes. */
const EXCELLENT = 95;

/** The threshold, 95, every part at the threshold, each better level, last year's total; by items too where any are scored. */
export function targetsFor(assessment: Assessment): readonly NamedTarget[] {
  const { threshold, framework, level, years, items } = assessment;
  const better = bandsOf(framework.levelScheme);
  const own = better.findIndex(({ name }) => name === level.name);
  const targets: readonly Omit<NamedTarget, 'by'>[] = [
    { id: 'total', label: say('targetTotal', { threshold }), target: { kind: 'total', total: threshold } },
    ...(threshold < EXCELLENT
      ? [
          {
            id: 'excellent',
            label: say('targetTotal', { threshold: EXCELLENT }),
            target: { kind: 'total' as const, total: EXCELLENT },
          },
        ]
      : []),
    { id: 'parts', label: say('targetParts', { threshold }), target: { kind: 'parts', minimum: threshold } },
    ...better.slice(0, own < 0 ? better.length : own).map(({ name }) => ({
      id: `level:${name}`,
      label: levelWords(name),
      target: { kind: 'level' as const, name },
    })),
    ...(years[1]?.total == null ? [] : [{ id: 'lastYear', label: TEXTS.targetLastYear, target: { kind: 'lastYear' as const } }]),
  ];
  const byIndicators = targets.map((entry) => ({ ...entry, by: 'indicators' as const }));
  if (items.every(({ mean }) => mean === null)) return byIndicators;
  const byItems = targets.map((entry) => ({
    ...entry,
    id: `${entry.id}/items`,
    label: `${entry.label} ${TEXTS.targetByItems}`,
    by: 'items' as const,
  }));
  return [...byIndicators, ...byItems];
}
