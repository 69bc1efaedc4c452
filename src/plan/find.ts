/** Finding the library's word on an item or indicator: own phrases first, then the theme, then the indicator. */
import type { FiscalYear, Framework, Item, LibraryEntry } from '../model';
import { squeeze } from '../thai';
import { INDICATORS, ITEM_THEMES, type LibraryTheme, THEMES, type ThemeMap, TOPIC_NAMES } from './library';

const themeByKey = (key: string): LibraryTheme | undefined => ITEM_THEMES.find((theme) => theme.key === key);

export const indicatorEntry = (indicator: number): LibraryTheme | undefined => INDICATORS.find((entry) => entry.indicator === indicator);

/** The library is constant: its words are squeezed once. */
const SQUEEZED = new Map<LibraryTheme, readonly string[]>();

function keywordsOf(theme: LibraryTheme): readonly string[] {
  const known = SQUEEZED.get(theme) ?? theme.keywords.map(squeeze);
  SQUEEZED.set(theme, known);
  return known;
}

const wordsFound = (theme: LibraryTheme, text: string): number => keywordsOf(theme).filter((word) => text.includes(word)).length;

/** The theme whose words occur most in an item's wording, among themes of the same tool and, for I and E, of the same indicator. */
function themeByWording(item: Item): LibraryTheme | undefined {
  const text = squeeze(item.text);
  if (text === '') return undefined;
  let best: LibraryTheme | undefined;
  for (const theme of ITEM_THEMES) {
    const related = item.tool === 'OIT' ? theme.indicator >= 9 : theme.indicator === item.indicator;
    if (related && wordsFound(theme, text) > (best ? wordsFound(best, text) : 0)) best = theme;
  }
  return best;
}

const LATEST_YEAR = Math.max(...Object.keys(THEMES).map(Number));

function findTheme(year: FiscalYear, item: Item): LibraryTheme | undefined {
  const code = item.code.toUpperCase();
  const mapped = (map: ThemeMap | undefined): LibraryTheme | undefined => themeByKey(map?.[code] ?? '');
  return mapped(THEMES[year]) ?? themeByWording(item) ?? (year > LATEST_YEAR ? mapped(THEMES[LATEST_YEAR]) : undefined);
}

/** Every measure asks for the items of its themes: what was found for an item is kept with it. */
const FOUND = new WeakMap<Item, { readonly year: FiscalYear; readonly theme: LibraryTheme | undefined }>();

/** The theme of an item: by year and code, else by its wording; later years than we know count as the latest. Undefined where nothing tells. */
export function themeOf(year: FiscalYear, item: Item): LibraryTheme | undefined {
  const known = FOUND.get(item);
  if (known?.year === year) return known.theme;
  const theme = findTheme(year, item);
  FOUND.set(item, { year, theme });
  return theme;
}

/** The topic of a theme or item: as the framework assigns it, else the library's own default. */
export function topicName(framework: Framework, codes: readonly string[], fallback: number): string {
  const assigned = framework.topics.find((topic) => codes.some((code) => topic.items.includes(code)));
  const named = assigned ?? framework.topics.find((topic) => topic.number === fallback);
  return named?.name ?? TOPIC_NAMES[fallback - 1] ?? '';
}

/** Codes of this year's items that ask about one of the themes. */
export const codesOfThemes = (framework: Framework, keys: readonly string[]): readonly string[] =>
  framework.items
    .filter((item) => item.tool === 'OIT' && keys.includes(themeOf(framework.fiscalYear, item)?.key ?? ''))
    .map((item) => item.code);

/** An own phrase of คลังมาตรการ: key `E10:weakness`, `9:strength`, `O18:advice`; undefined where none is kept. */
export const ownPhrase = (library: readonly LibraryEntry[], key: string): string | undefined =>
  library.find((entry) => entry.type === 'phrase' && entry.key === key && (entry.fields.text ?? '').trim() !== '')?.fields.text;
