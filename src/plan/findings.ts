/** Proposed findings (ผลวิเคราะห์): strength, weakness and advice per indicator and item, by what is known of them; people edit them in the sheet. */
import { isWeak, listed } from '../ita';
import type { Finding, IndicatorResult, ItemResult, LibraryEntry, Recommendation } from '../model';
import { formatThreshold } from '../thai';
import { type FactsContext, indicatorFacts, itemFacts } from './entryFacts';
import { adviceOf, lostPoints } from './facts';
import { indicatorEntry, ownPhrase, themeOf } from './find';
import type { LibraryTheme, Words } from './library';
import { opinionsTogether } from './library/words';
import { say } from './speech';
import { indicatorsMeant, isAssessors, itemsMeant, ownFinding } from './subjects';
import { t as cellText } from './words';

/** What the agency found, with the indicator under which it stands in full. */
interface Found {
  readonly text: string;
  /** Null where it stands here. */
  readonly at: number | null;
}

const foundWords = ({ text, at }: Found): string =>
  at === null ? cellText('foundByAgency', { text }) : cellText('foundTogether', { number: at });

interface Writing {
  readonly context: FactsContext;
  readonly library: readonly LibraryEntry[];
  /** Codes of the items that an assessor wrote about, upper case. */
  readonly named: ReadonlySet<string>;
  /** Indicators that an assessor wrote about. */
  readonly told: ReadonlySet<number>;
  /** What the agency itself found of an indicator (ประเด็นที่ต้องพัฒนา of its own report). */
  readonly found: (result: IndicatorResult) => readonly Found[];
}

/** At most so many items speak for an indicator. */
const SPEAKING_ITEMS = 3;

const isNamed = ({ item }: ItemResult, { named }: Writing): boolean => named.has(item.code.toUpperCase());

const sayOf = (result: ItemResult, words: Words, writing: Writing): string =>
  say(words, { settings: writing.context.settings, facts: itemFacts(result, isNamed(result, writing), writing.context) });

function itemFinding(result: ItemResult, writing: Writing): Finding | null {
  const theme = themeOf(writing.context.assessment.fiscalYear, result.item);
  if (!theme || result.class === null) return null;
  const { code, tool } = result.item;
  const own = (part: string, otherwise: Words): string =>
    ownPhrase(writing.library, `${code}:${part}`) ?? sayOf(result, otherwise, writing);
  const weak = isWeak(result.class);
  return {
    subject: `item:${code}`,
    // Praise beside a recommendation would contradict it.
    strength: weak || isNamed(result, writing) ? '' : own('strength', theme.strength),
    // A disclosure item that lost points has failed somewhere, whatever the threshold.
    weakness: weak || lostPoints(tool, result.mean) ? own('weakness', theme.issue) : '',
    advice: own('advice', adviceOf(theme, result.class)),
  };
}

const byGap = (a: ItemResult, b: ItemResult): number => (b.gap ?? 0) - (a.gap ?? 0);
const byScore = (a: ItemResult, b: ItemResult): number => (b.mean ?? 0) - (a.mean ?? 0);

/** What the library says of the first few items, each in its own case. */
function ofItems(results: readonly ItemResult[], writing: Writing, wordsOf: (theme: LibraryTheme, result: ItemResult) => Words): string {
  const lines = results.flatMap((result) => {
    const theme = themeOf(writing.context.assessment.fiscalYear, result.item);
    return theme ? [sayOf(result, wordsOf(theme, result), writing)] : [];
  });
  return opinionsTogether([...new Set(lines.filter((line) => line !== ''))].slice(0, SPEAKING_ITEMS)).join('\n');
}

/** "ข้อ I2 และ I4 มีคะแนนต่ำกว่าเกณฑ์ 85 คะแนน", of items that the library has no words for and that lie below it with every part; '' where there are none. */
function unnamedWeak(weak: readonly ItemResult[], { context }: Writing): string {
  const { fiscalYear, threshold } = context.assessment;
  const unnamed = weak.filter((one) => themeOf(fiscalYear, one.item) === undefined && (one.class === 'below' || one.class === 'bothBelow'));
  const codes = listed(unnamed.map(({ item }) => item.code));
  return codes === '' ? '' : cellText('weakItems', { codes, threshold: formatThreshold(threshold) });
}

/** Items below the threshold, and disclosure items that lost points above it. */
const isLacking = (result: ItemResult): boolean => isWeak(result.class) || lostPoints(result.item.tool, result.mean);

/** What the known items of an indicator without a score say: their faults, and what mends them; null where none is lacking. */
function ofItemsAlone(result: IndicatorResult, items: readonly ItemResult[], writing: Writing): Finding | null {
  const lacking = items.filter(isLacking).sort(byGap);
  if (lacking.length === 0) return null;
  const own = (part: string, otherwise: string): string => ownPhrase(writing.library, `${result.number}:${part}`) ?? otherwise;
  return {
    subject: `indicator:${result.number}`,
    strength: own('strength', ''),
    weakness: own('weakness', ofItems(lacking, writing, (item) => item.issue) || unnamedWeak(lacking, writing)),
    advice: own(
      'advice',
      ofItems(lacking, writing, (item, { class: itemClass }) => adviceOf(item, itemClass ?? 'below')),
    ),
  };
}

function indicatorFinding(result: IndicatorResult, writing: Writing): Finding | null {
  const { context, library } = writing;
  const theme = indicatorEntry(result.number);
  const items = context.assessment.items.filter((item) => item.item.indicator === result.number && item.class !== null);
  if (!theme) return null;
  if (result.class === null) return ofItemsAlone(result, items, writing);
  const lacking = items.filter(isLacking).sort(byGap);
  const strong = items.filter((item) => !isLacking(item) && !isNamed(item, writing)).sort(byScore);
  const weak = lacking.filter((item) => isWeak(item.class));
  const above = !isWeak(result.class);
  const speaker = {
    settings: context.settings,
    facts: indicatorFacts(result, writing.told.has(result.number), context),
  };
  const own = (part: string, otherwise: () => string): string => ownPhrase(library, `${result.number}:${part}`) ?? otherwise();
  // At full marks nothing is weak: what the agency wants to do beyond them is its advice.
  const isFull = speaker.facts.band === 'full';
  const found = isFull ? [] : writing.found(result);
  /** The agency's own finding comes first; beside it no cause is guessed for disclosure that lost points. */
  const weaknessOf = (findings: readonly Found[]): string => {
    const ofWeak = ofItems(lacking, writing, (item) => item.issue);
    const guessed = findings.length > 0 && result.tool === 'OIT' ? '' : opinionsTogether([say(theme.issue, speaker)]).join('');
    return [...findings.map(foundWords), ofWeak || guessed || unnamedWeak(weak, writing)].filter((line) => line !== '').join('\n');
  };
  return {
    subject: `indicator:${result.number}`,
    strength: own('strength', () => (above ? say(theme.strength, speaker) : '') || ofItems(strong, writing, (item) => item.strength)),
    weakness: own('weakness', () => weaknessOf(found)),
    // Above the threshold the advice answers the items that are named as weak, not the indicator at large.
    advice: own(
      'advice',
      () =>
        (isFull
          ? writing
              .found(result)
              .map(({ text }) => cellText('wantedByAgency', { text: text.replace(/^ควร(?:จะ)?/, '') }))
              .join('\n')
          : '') ||
        (above ? ofItems(weak, writing, (item, { class: itemClass }) => adviceOf(item, itemClass ?? 'below')) : '') ||
        say(
          adviceOf(
            theme,
            above && (weak.length > 0 || found.length > 0 || speaker.facts.weakParts.length > 0) ? 'mixed' : (result.class ?? 'below'),
          ),
          speaker,
        ),
    ),
  };
}

/**
 * Findings for every indicator and item whose class is known, indicators first, in the words of the agency's type. A field is '' where there is
 * nothing to say: no weakness is invented for what reaches the threshold, and an indicator that names weak items does not praise what they measure.
 * @param recommendations what assessors wrote: there no cause is guessed and nothing is praised
 */
export function findingsFor(
  context: FactsContext,
  library: readonly LibraryEntry[],
  recommendations: readonly Recommendation[] = [],
): readonly Finding[] {
  const { framework } = context.assessment;
  const said = recommendations.filter(isAssessors);
  const named = new Set(said.flatMap((one) => itemsMeant(one, framework)).map((code) => code.toUpperCase()));
  const told = new Set(said.flatMap((one) => indicatorsMeant(one, framework)));
  const own = recommendations.filter((one) => !isAssessors(one));
  const found = (result: IndicatorResult): readonly Found[] =>
    own.flatMap((one) => {
      const about = indicatorsMeant(one, framework);
      const [first = result.number] = about;
      return about.includes(result.number) ? [{ text: ownFinding(one, result), at: first === result.number ? null : first }] : [];
    });
  const writing = { context, library, named, told, found };
  const indicators = context.assessment.indicators.map((result) => indicatorFinding(result, writing));
  const items = context.assessment.items.map((result) => itemFinding(result, writing));
  return [...indicators, ...items].filter((finding): finding is Finding => finding !== null);
}
