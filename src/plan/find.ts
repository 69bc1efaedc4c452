/** Finding the library's word on an item or indicator: own phrases first, then the theme, then the indicator. */
import type { Agency, FiscalYear, Framework, Item, LibraryEntry, Settings, Unit } from '../model';
import { squeeze } from '../thai';
import {
  AGENCY_KINDS,
  AGENCY_WORDS,
  type AgencyKind,
  INDICATORS,
  ITEM_THEMES,
  type LibraryTheme,
  ROLE_NAMES,
  ROLE_WORDS,
  THEMES,
  type ThemeMap,
  TOPIC_NAMES,
  type UnitRole,
} from './library';
import { stepsOf } from './units';

export const themeByKey = (key: string): LibraryTheme | undefined => ITEM_THEMES.find((theme) => theme.key === key);

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

function agencyKind(agency: Agency): AgencyKind {
  const words = `${agency.type} ${agency.name} ${agency.shortName}`;
  return AGENCY_KINDS.find((entry) => entry.words.some((word) => words.includes(word)))?.kind ?? 'other';
}

/** A library text in the words of this type of agency. */
export const inWordsOf = (agency: Agency, text: string): string =>
  AGENCY_WORDS[agencyKind(agency)].reduce((result, { word, instead }) => result.replace(word, instead), text);

/** The unit that fills a role: one of the agency's own units where a name fits, else what that type of agency usually calls it. */
function unitInRole(role: UnitRole, agency: Agency, units: readonly Unit[]): string {
  for (const word of ROLE_WORDS[role]) {
    const own = units.find((unit) => unit.name.includes(word) && (unit.members.length === 0) === (role !== 'all'));
    if (own) return own.name;
  }
  return ROLE_NAMES[role][agencyKind(agency)];
}

/** Names of the units in these roles, one per line, each once. */
export function unitsText(roles: readonly UnitRole[], settings: Settings): string {
  const names = roles.map((role) => unitInRole(role, settings.agency, settings.units));
  return names.filter((name, index) => names.indexOf(name) === index).join('\n');
}

/** The steps as a cell: role heads become unit names; groups that fall to one unit are joined. */
export function stepsText(steps: readonly string[], settings: Settings): string {
  const filled = steps.map((step) =>
    inWordsOf(settings.agency, step).replace(
      /^\{(\w+)\}:$/,
      (_, role: UnitRole) => `${unitInRole(role, settings.agency, settings.units)}:`,
    ),
  );
  const { common, byUnit } = stepsOf(filled.join('\n'));
  const heads = byUnit.map((group) => group.unit).filter((unit, index, all) => all.indexOf(unit) === index);
  if (heads.length === 1 && common.length === 0) return byUnit.flatMap((group) => group.steps).join('\n');
  const groups = heads.map((head) => [`${head}:`, ...byUnit.filter((group) => group.unit === head).flatMap((group) => group.steps)]);
  return [...common, ...groups.flat()].join('\n');
}

/** An own phrase of คลังมาตรการ: key `E10:weakness`, `9:strength`, `O18:advice`; undefined where none is kept. */
export const ownPhrase = (library: readonly LibraryEntry[], key: string): string | undefined =>
  library.find((entry) => entry.type === 'phrase' && entry.key === key && (entry.fields.text ?? '').trim() !== '')?.fields.text;

/** The key of a library measure: `eService` is the first of that theme, `indicator1-2` the second. */
export const measureKey = (theme: LibraryTheme, index: number): string => (index === 0 ? theme.key : `${theme.key}-${index + 1}`);
