/** Which measures of the library answer a subject (แผนมาตรการ), easiest first. */
import { type EntryFacts, holds } from '../ita';
import type { Framework, Recommendation } from '../model';
import { shareOf } from '../thai';
import { lostPoints } from './facts';
import { indicatorEntry, themeOf } from './find';
import type { LibraryMeasure, LibraryTheme } from './library';
import type { PlanSubject } from './subjects';

/** At most so many measures answer a weak indicator, and so many rows an indicator gets before its items bring only their own. */
const ALTERNATIVES = 3;

export const isKeep = ({ purpose }: LibraryMeasure): boolean => purpose === 'keep';

/** The measure that is about the theme itself; where it has none of its own, its first. */
const ownMeasure = (theme: LibraryTheme, raising: readonly LibraryMeasure[]): LibraryMeasure | undefined =>
  raising.find(({ key }) => key === (theme.main ?? theme.key)) ?? raising[0];

/** The measure whose words are nearest to what was found; the easiest where none is near. */
function nearest(raising: readonly LibraryMeasure[], found: readonly Recommendation[]): readonly LibraryMeasure[] {
  const text = found.map((one) => one.text).join(' ');
  const share = ({ title, method }: LibraryMeasure): number => shareOf(title + method, text);
  return [...raising].sort((a, b) => share(b) - share(a)).slice(0, 1);
}

/** A disclosure indicator at no more than this lost so much that each of its documents needs a measure; where they are more than so many, a check of all. */
const FAR_BELOW = 50;
const FEW_ITEMS = 15;

/** The own measures of all items of an indicator far below the threshold whose items have no known scores; [] elsewhere. */
function ofUnknownItems({ indicator, item }: PlanSubject, facts: EntryFacts, framework: Framework): readonly LibraryMeasure[] {
  const { value } = indicator.figure;
  const items = framework.items.filter((one) => one.indicator === indicator.number && one.tool === 'OIT');
  if (item || indicator.tool !== 'OIT' || value === null || value > FAR_BELOW || items.length === 0 || items.length > FEW_ITEMS) return [];
  const own = items.flatMap((one) => {
    const theme = themeOf(framework.fiscalYear, one);
    const raising = theme?.measures.filter((measure) => !isKeep(measure) && holds(measure.when, facts)) ?? [];
    return (theme && ownMeasure(theme, raising)) ?? [];
  });
  return [...new Set(own)];
}

export const lacksPoints = ({ indicator }: PlanSubject): boolean => lostPoints(indicator.tool, indicator.figure.value);

/**
 * Built-in proposals for a subject, easiest first. Weak indicator: up to three ways to raise it. Weak item: its own measure, and one easier alternative while
 * its indicator has few rows. An indicator far below whose items nobody knows: the measures of all its items beside. What only the assessor names: its own
 * measure; what only the agency found: the measure nearest to its words. What is to be kept: the measure that keeps it, and for disclosure that
 * lost points the easiest that wins them back.
 */
export function builtIn(
  theme: LibraryTheme,
  subject: PlanSubject,
  { facts, framework, rows }: { readonly facts: EntryFacts; readonly framework: Framework; readonly rows: number },
): readonly LibraryMeasure[] {
  const possible = theme.measures.filter(({ when }) => holds(when, facts));
  const raising = possible.filter((measure) => !isKeep(measure));
  const own = ownMeasure(theme, raising);
  if (!subject.weak && subject.recommendations.length === 0) {
    const keeping = possible.filter(isKeep).slice(0, 1);
    return lacksPoints(subject) ? [...raising.slice(0, 1), ...keeping] : keeping;
  }
  if (!subject.item && !subject.weak) return nearest(raising, subject.recommendations);
  if (!subject.item) return [...new Set([...raising.slice(0, ALTERNATIVES), ...ofUnknownItems(subject, facts, framework)])];
  const easier = subject.weak && rows < ALTERNATIVES ? raising.filter((measure) => measure !== own).slice(0, 1) : [];
  return [...(own ? [own] : []), ...easier];
}

/** The library's own measure for an item; undefined where the item has no theme. */
export function ownMeasureOf(item: Framework['items'][number] | undefined, { fiscalYear }: Framework): string | undefined {
  const theme = item && themeOf(fiscalYear, item);
  return (
    theme &&
    ownMeasure(
      theme,
      theme.measures.filter((measure) => !isKeep(measure)),
    )?.key
  );
}

export function themeFor(subject: PlanSubject, framework: Framework): LibraryTheme | undefined {
  const known = subject.item ? themeOf(framework.fiscalYear, subject.item.item) : undefined;
  return known ?? indicatorEntry(subject.indicator.number);
}
