/** What is known while a document is checked: from the workbook where there is one, otherwise from the document itself. */
import { frameworkFor } from '../../ita';
import { type Assessment, type Framework, PARTS, type ScoreKey, TOOLS } from '../../model';
import { roundScore } from '../../thai';
import type { DocumentSource } from '../source';
import { datesIn } from './dates';
import { earlierScores, earlierTotals, type IndicatorName, mentionsIn, newestScoreYear, type ScoreMention } from './mentions';
import { type OwnAgency, ownAgency } from './ownAgency';
import type { DocumentText } from './parse';
import { planTables } from './planTables';
import { type Lexicon, lexiconFor } from './spelling';
import { type YearMention, yearsIn } from './yearMentions';

export interface Facts {
  readonly agency: OwnAgency | null;
  /** The assessed year and the plan year; null where neither the workbook nor the document tells. */
  readonly fiscalYear: number | null;
  readonly planYear: number | null;
  /** True where the years come from the workbook. */
  readonly yearsKnown: boolean;
  readonly threshold: number;
  readonly indicators: readonly IndicatorName[];
  readonly framework: Framework | undefined;
  readonly mentions: readonly ScoreMention[];
  readonly years: readonly YearMention[];
  /** The figures under a key that the workbook holds or computes (a stated and a computed total are both right); empty where none. */
  readonly workbook: (key: ScoreKey) => readonly number[];
  /** What the spelling of the document is held against. */
  readonly lexicon: Lexicon;
  /** Last year's score of an indicator, from the workbook or a column of the document's tables; null where unknown. */
  readonly previous: (number: number) => number | null;
  /** The same of the total or a tool, from the document's tables and sentences. */
  readonly previousWhole: (key: ScoreKey) => number | null;
  /** The figure to judge a claim by: the workbook's, else the one that the document states most often; null where unknown or in dispute. */
  readonly figure: (key: ScoreKey) => number | null;
  /** Between which values the figure lies: both the same where it is known, the stated ones where they are in dispute; null where nothing is stated. */
  readonly range: (key: ScoreKey) => FigureRange | null;
}

export interface FigureRange {
  readonly low: number;
  readonly high: number;
}

/** The workbook's figures by key. */
function workbookFigures(assessment: Assessment | undefined): ReadonlyMap<ScoreKey, readonly number[]> {
  const figures = new Map<ScoreKey, readonly number[]>();
  const add = (key: ScoreKey, ...values: readonly (number | null | undefined)[]): void => {
    const known = values.filter((value): value is number => typeof value === 'number');
    if (known.length > 0) figures.set(key, [...(figures.get(key) ?? []), ...known]);
  };
  if (!assessment) return figures;
  add('total', assessment.total.value, assessment.total.stated);
  for (const tool of TOOLS) add(`tool:${tool}`, assessment.tools[tool].value, assessment.tools[tool].stated);
  for (const part of PARTS) add(`part:${part}`, assessment.parts[part].value, assessment.parts[part].stated);
  for (const one of assessment.indicators) add(`indicator:${one.number}`, one.figure.value, one.figure.stated);
  for (const [code, figure] of Object.entries(assessment.subIndicators)) add(`sub:${code}`, figure.value, figure.stated);
  for (const result of assessment.items) {
    for (const part of PARTS) add(`item:${result.item.code}@${part}`, result.scores[part]);
  }
  return figures;
}

/** Fiscal years of the periods in the plan's rows. */
const periodYears = (document: DocumentText): readonly number[] =>
  planTables(document).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => [...new Set(datesIn(cells.period?.text ?? '').map(({ fiscalYear }) => fiscalYear))]),
  );

/** The assessed year: the one most told of, by its own name and by that of the plan year behind it and of the plan's periods. */
function assessedYear(years: readonly YearMention[], document: DocumentText): number | null {
  const counts = new Map<number, number>();
  const add = (year: number, weight: number): void => void counts.set(year, (counts.get(year) ?? 0) + weight);
  for (const { year, role, title } of years) add(role === 'plan' ? year - 1 : year, role === 'plan' ? 1 : title ? 3 : 2);
  const named = new Set(years.filter(({ role }) => role === 'assessed').map(({ year }) => year));
  for (const year of periodYears(document)) add(year - 1, 1);
  const best = [...counts].filter(([year]) => named.size === 0 || named.has(year)).sort((left, right) => right[1] - left[1]);
  return best[0]?.[0] ?? null;
}

/** The assessed year where words name it, else that of the newest column of scores, else the one before the plan's. */
const yearOf = (years: readonly YearMention[], document: DocumentText): number | null =>
  (years.some(({ role }) => role === 'assessed') ? null : newestScoreYear(document)) ??
  assessedYear(years, document) ??
  newestScoreYear(document);

/** The year most told of as planned for: by its name in titles and text, by the periods of the plan's rows, and as the year after the assessed one. */
function likelyPlanYear(years: readonly YearMention[], fiscalYear: number | null, document: DocumentText): number | null {
  const counts = new Map<number, number>();
  const add = (year: number, weight: number): void => void counts.set(year, (counts.get(year) ?? 0) + weight);
  for (const one of years) if (one.role === 'plan') add(one.year, one.title ? 3 : 1);
  if (counts.size === 0) return null;
  if (fiscalYear !== null) add(fiscalYear + 1, 2);
  for (const { rows } of planTables(document)) {
    for (const { cells } of rows)
      for (const year of new Set(datesIn(cells.period?.text ?? '').map(({ fiscalYear: of }) => of))) add(year, 2);
  }
  return [...counts].sort((left, right) => right[1] - left[1])[0]![0];
}

/** The ten indicators have had these names since FY2562; any framework since then gives them where the source has none. */
const USUAL_YEAR = 2566;

/** Gathers everything the rules of a document need. */
export function factsOf(document: DocumentText, source: DocumentSource): Facts {
  const framework = source.framework ?? source.assessment?.framework ?? source.model?.framework;
  // The framework sheet is typed by people: blank names would be found everywhere.
  const named = (framework?.indicators ?? []).filter((one) => one.name.trim() !== '');
  const indicators = (named.length > 0 ? named : frameworkFor(USUAL_YEAR).indicators).map(
    (one): IndicatorName => ({ ...one, aliases: one.aliases.filter((alias) => alias.trim() !== '') }),
  );
  const figures = workbookFigures(source.assessment);
  const hasScores = figures.size > 0;
  const years = yearsIn(document);
  const fiscalYear = hasScores ? source.assessment!.fiscalYear : yearOf(years, document);
  const planYear = hasScores && source.model ? source.model.settings.planYear : likelyPlanYear(years, fiscalYear, document);
  const mentions = mentionsIn(document, indicators, framework, fiscalYear);
  const stated = new Map<ScoreKey, Map<number, number>>();
  for (const { keys, value } of mentions) {
    if (keys.length !== 1) continue;
    const values = stated.get(keys[0]!) ?? new Map<number, number>();
    stated.set(keys[0]!, values.set(roundScore(value), (values.get(roundScore(value)) ?? 0) + 1));
  }
  const earlier = earlierScores(document, indicators, fiscalYear);
  const earlierWholes = earlierTotals(document, indicators, fiscalYear);
  const workbook = (key: ScoreKey): readonly number[] => figures.get(key) ?? [];
  const figure = (key: ScoreKey): number | null => {
    const known = workbook(key)[0];
    if (known !== undefined) return known;
    const [most, next] = [...(stated.get(key) ?? [])].sort((left, right) => right[1] - left[1]);
    return most === undefined || most[1] === next?.[1] ? null : most[0];
  };
  const range = (key: ScoreKey): FigureRange | null => {
    const known = figure(key);
    const values = known !== null ? [known] : [...(stated.get(key)?.keys() ?? [])];
    return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };
  };
  return {
    agency: ownAgency(source, document),
    fiscalYear,
    planYear: planYear ?? (fiscalYear === null ? null : fiscalYear + 1),
    yearsKnown: hasScores,
    threshold: source.assessment?.threshold ?? (framework ?? frameworkFor(USUAL_YEAR)).threshold,
    indicators,
    framework,
    mentions,
    years,
    workbook,
    figure,
    range,
    previous: (number) => source.assessment?.indicators.find((one) => one.number === number)?.previous ?? earlier.get(number) ?? null,
    previousWhole: (key) => earlierWholes.get(key) ?? null,
    lexicon: lexiconFor(framework ?? frameworkFor(USUAL_YEAR), source.texts),
  };
}
