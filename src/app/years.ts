/** Earlier years for the dashboard: figures side by side, changes of level, streaks, and last year's measures beside what became of them. */
import { type ComparisonRow, compareYears, indicatorKey, isTopKey, type LevelChange } from '../ita';
import type { Assessment, ClosedMeasure } from '../model';
import { formatChange, formatScore, levelWords, NONE } from '../thai';
import type { LastMeasures, YearsView } from '../ui/contract';
import type { locator } from '../workbook';
import { placeOf } from './answers';
import { levelShown } from './labels';
import { say } from './texts';

/** A sidebar has room for so many. */
const YEARS_SHOWN = 3;

/** A streak is told from the second year on. */
const STREAK = 2;

const LEVEL_TEXTS: { readonly [K in LevelChange['direction']]: 'levelUp' | 'levelDown' | 'notThisScheme' | null } = {
  up: 'levelUp',
  down: 'levelDown',
  same: null,
  otherScheme: 'notThisScheme',
};

const levelLine = ({ from, to, before, after, direction }: LevelChange): readonly string[] => {
  const key = LEVEL_TEXTS[direction];
  return key === null ? [] : [say(key, { from, to, before, after })];
};

/** Below the line matters most; rising and falling only where they have lasted longer than the change that is shown anyway. */
function streakLines({ label, yearsBelow, yearsRising, yearsFalling }: ComparisonRow): readonly string[] {
  return [
    ...(yearsBelow >= STREAK ? [say('streakBelow', { label, count: yearsBelow })] : []),
    ...(yearsRising >= STREAK ? [say('streakRising', { label, count: yearsRising })] : []),
    ...(yearsFalling >= STREAK ? [say('streakFalling', { label, count: yearsFalling })] : []),
  ];
}

function changeOf({ values, changes }: ComparisonRow): string {
  const last = values.length - 1;
  const [before, now] = [values[last - 1] ?? null, values[last] ?? null];
  return (changes[last] ?? null) === null || before === null || now === null ? '' : formatChange(now, before);
}

/** null where no earlier year is known. */
export function yearsView(assessment: Assessment): YearsView | null {
  const { years, rows, levels, levelChanges, yearsAtLevel } = compareYears(assessment);
  if (years.length < 2) return null;
  const level = assessment.level.name;
  return {
    years: years.slice(-YEARS_SHOWN),
    // The newest year is this one.
    levels: [...levels.slice(0, -1), levelShown(assessment.level)].slice(-YEARS_SHOWN).map((name) => name || NONE),
    rows: rows
      .filter(({ key }) => isTopKey(key))
      .map((row) => ({
        label: row.label,
        values: row.values.slice(-YEARS_SHOWN).map((value) => formatScore(value)),
        change: changeOf(row),
      })),
    lines: [
      ...levelChanges.flatMap(levelLine),
      ...(yearsAtLevel >= STREAK && level !== '' ? [say('levelStreak', { level: levelWords(level), count: yearsAtLevel })] : []),
      ...rows.flatMap(streakLines),
    ],
  };
}

/** Which indicators a measure addressed: its own, and those of its items. */
function indicatorsOf({ indicators, items }: ClosedMeasure, assessment: Assessment): ReadonlySet<number> {
  const ofItems = assessment.framework.items.filter(({ code }) => items.includes(code)).map(({ indicator }) => indicator);
  return new Set([...indicators, ...ofItems]);
}

/** By indicator, those that measures addressed; what is still below comes first. `measures`: kept when the year before was closed. */
export function lastMeasures(
  assessment: Assessment,
  measures: readonly ClosedMeasure[],
  find: ReturnType<typeof locator>,
): readonly LastMeasures[] {
  const addressed = measures.map((measure) => ({ title: measure.title, indicators: indicatorsOf(measure, assessment) }));
  return assessment.indicators
    .flatMap(({ number, name, figure, previous, class: scoreClass }): readonly LastMeasures[] => {
      const titles = addressed.filter(({ indicators }) => indicators.has(number)).map(({ title }) => title);
      if (titles.length === 0) return [];
      return [
        {
          label: `${number}. ${name}`,
          before: formatScore(previous),
          now: formatScore(figure.value),
          change: figure.value === null || previous === null ? '' : formatChange(figure.value, previous),
          below: scoreClass === 'below',
          measures: titles,
          place: placeOf(find(indicatorKey(number))),
        },
      ];
    })
    .sort((a, b) => Number(b.below) - Number(a.below));
}
