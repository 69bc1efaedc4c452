/** Proposed findings (ผลวิเคราะห์): strength, weakness and advice per indicator and item, by class; people edit them in the sheet. */
import type { Agency, Assessment, Finding, Framework, IndicatorResult, ItemResult, LibraryEntry } from '../model';
import { adviceOf, isWeak } from './facts';
import { indicatorEntry, inWordsOf, ownPhrase, themeOf } from './find';
import type { LibraryTheme } from './library';

/** At most so many items speak for an indicator whose own class says the contrary. */
const SPEAKING_ITEMS = 3;

function itemFinding(result: ItemResult, framework: Framework, library: readonly LibraryEntry[]): Finding | null {
  const theme = themeOf(framework.fiscalYear, result.item);
  if (!theme || result.class === null) return null;
  const { code } = result.item;
  const own = (part: string, otherwise: string): string => ownPhrase(library, `${code}:${part}`) ?? otherwise;
  return {
    subject: `item:${code}`,
    strength: isWeak(result.class) ? '' : own('strength', theme.strength),
    weakness: isWeak(result.class) ? own('weakness', theme.issue) : '',
    advice: own('advice', adviceOf(theme, result.class)),
  };
}

const byGap = (a: ItemResult, b: ItemResult): number => (b.gap ?? 0) - (a.gap ?? 0);
const byScore = (a: ItemResult, b: ItemResult): number => (b.mean ?? 0) - (a.mean ?? 0);

function spoken(results: readonly ItemResult[], framework: Framework, say: (theme: LibraryTheme) => string): string {
  const lines = results.slice(0, SPEAKING_ITEMS).flatMap((result) => {
    const theme = themeOf(framework.fiscalYear, result.item);
    return theme ? [say(theme)] : [];
  });
  return lines.filter((line, index) => lines.indexOf(line) === index).join('\n');
}

function indicatorFinding(
  result: IndicatorResult,
  assessment: Assessment,
  framework: Framework,
  library: readonly LibraryEntry[],
): Finding | null {
  const theme = indicatorEntry(result.number);
  if (!theme || result.class === null) return null;
  const items = assessment.items.filter((item) => item.item.indicator === result.number && item.class !== null);
  const weakItems = items.filter((item) => isWeak(item.class)).sort(byGap);
  const strongItems = items.filter((item) => !isWeak(item.class)).sort(byScore);
  const above = result.class === 'above';
  const own = (part: string, otherwise: string): string => ownPhrase(library, `${result.number}:${part}`) ?? otherwise;
  return {
    subject: `indicator:${result.number}`,
    strength: own('strength', above ? theme.strength : spoken(strongItems, framework, (item) => item.strength)),
    weakness: own('weakness', above ? spoken(weakItems, framework, (item) => item.issue) : theme.issue),
    advice: own('advice', adviceOf(theme, above && weakItems.length > 0 ? 'mixed' : result.class)),
  };
}

/**
 * Findings for every indicator and item whose class is known, indicators first. A field is '' where there is nothing to say: no weakness is invented
 * for what reaches the threshold; with `agency`, in the words of its type; an indicator above it names the weaknesses of its weak items.
 */
export function findingsFor(
  assessment: Assessment,
  framework: Framework,
  library: readonly LibraryEntry[],
  agency?: Agency,
): readonly Finding[] {
  const indicators = assessment.indicators.map((result) => indicatorFinding(result, assessment, framework, library));
  const items = assessment.items.map((result) => itemFinding(result, framework, library));
  const findings = [...indicators, ...items].filter((finding): finding is Finding => finding !== null);
  if (!agency) return findings;
  return findings.map(({ subject, strength, weakness, advice }) => ({
    subject,
    strength: inWordsOf(agency, strength),
    weakness: inWordsOf(agency, weakness),
    advice: inWordsOf(agency, advice),
  }));
}
