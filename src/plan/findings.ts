/** Proposed findings (ผลวิเคราะห์): strength, weakness and advice per indicator and item, by class; people edit them in the sheet. */
import { isWeak } from '../ita';
import type { Finding, IndicatorResult, ItemResult, LibraryEntry } from '../model';
import { type FactsContext, indicatorFacts, itemFacts } from './entryFacts';
import { adviceOf } from './facts';
import { indicatorEntry, ownPhrase, themeOf } from './find';
import type { LibraryTheme, Words } from './library';
import { say } from './speech';

interface Writing {
  readonly context: FactsContext;
  readonly library: readonly LibraryEntry[];
}

/** At most so many items speak for an indicator whose own class says the contrary. */
const SPEAKING_ITEMS = 3;

function itemFinding(result: ItemResult, { context, library }: Writing): Finding | null {
  const { assessment } = context;
  const theme = themeOf(assessment.fiscalYear, result.item);
  if (!theme || result.class === null) return null;
  const { code } = result.item;
  const speaker = { settings: context.settings, facts: itemFacts(result, false, context) };
  const own = (part: string, otherwise: Words): string => ownPhrase(library, `${code}:${part}`) ?? say(otherwise, speaker);
  const weak = isWeak(result.class);
  return {
    subject: `item:${code}`,
    strength: weak ? '' : own('strength', theme.strength),
    weakness: weak ? own('weakness', theme.issue) : '',
    advice: own('advice', adviceOf(theme, result.class)),
  };
}

const byGap = (a: ItemResult, b: ItemResult): number => (b.gap ?? 0) - (a.gap ?? 0);
const byScore = (a: ItemResult, b: ItemResult): number => (b.mean ?? 0) - (a.mean ?? 0);

/** What the library says of the first few items, each in its own case. */
function ofItems(results: readonly ItemResult[], { context }: Writing, wordsOf: (theme: LibraryTheme) => Words): string {
  const lines = results.slice(0, SPEAKING_ITEMS).flatMap((result) => {
    const theme = themeOf(context.assessment.fiscalYear, result.item);
    return theme ? [say(wordsOf(theme), { settings: context.settings, facts: itemFacts(result, false, context) })] : [];
  });
  return [...new Set(lines.filter((line) => line !== ''))].join('\n');
}

function indicatorFinding(result: IndicatorResult, writing: Writing): Finding | null {
  const { context, library } = writing;
  const theme = indicatorEntry(result.number);
  if (!theme || result.class === null) return null;
  const items = context.assessment.items.filter((item) => item.item.indicator === result.number && item.class !== null);
  const weakItems = items.filter((item) => isWeak(item.class)).sort(byGap);
  const strongItems = items.filter((item) => !isWeak(item.class)).sort(byScore);
  const above = !isWeak(result.class);
  const speaker = { settings: context.settings, facts: indicatorFacts(result, false, context) };
  const own = (part: string, otherwise: () => string): string => ownPhrase(library, `${result.number}:${part}`) ?? otherwise();
  return {
    subject: `indicator:${result.number}`,
    strength: own('strength', () => (above ? say(theme.strength, speaker) : ofItems(strongItems, writing, (item) => item.strength))),
    weakness: own('weakness', () => (above ? ofItems(weakItems, writing, (item) => item.issue) : say(theme.issue, speaker))),
    advice: own('advice', () => say(adviceOf(theme, above && weakItems.length > 0 ? 'mixed' : (result.class ?? 'below')), speaker)),
  };
}

/**
 * Findings for every indicator and item whose class is known, indicators first, in the words of the agency's type. A field is '' where there is
 * nothing to say: no weakness is invented for what reaches the threshold; an indicator above it names the weaknesses of its weak items.
 */
export function findingsFor(context: FactsContext, library: readonly LibraryEntry[]): readonly Finding[] {
  const writing = { context, library };
  const indicators = context.assessment.indicators.map((result) => indicatorFinding(result, writing));
  const items = context.assessment.items.map((result) => itemFinding(result, writing));
  return [...indicators, ...items].filter((finding): finding is Finding => finding !== null);
}
