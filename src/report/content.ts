/** What a report is composed from, and the context that every part of the composition receives. */
import type { Assessment, Indicator, Recommendation, ReportRequest, Settings, WorkbookModel } from '../model';
import { fill, formatDay, formatScore, formatThreshold, parseIsoDay, statements, toArabicDigits } from '../thai';
import { UNUSUAL_PARTS } from './partNames';
import { INDICATOR_PHRASES, type IndicatorPhrases } from './phrases/indicators';
import { ENGLISH_NAME, OFFICIAL_NAME, SENTENCES, type SentenceKey } from './phrases/sentences';

export interface ReportContent {
  readonly model: WorkbookModel;
  readonly assessment: Assessment;
  /** ISO date of the day the report is made; stands in no text, only in the file's properties. */
  readonly today: string;
}

type Slots = Readonly<Record<string, string | number>>;

export interface Context {
  readonly request: ReportRequest;
  readonly model: WorkbookModel;
  readonly settings: Settings;
  readonly assessment: Assessment;
  /** A sentence by its key, its braces filled; the agency's own wording first. */
  readonly say: (key: SentenceKey, slots?: Slots) => string;
  /** The wording for an indicator. */
  readonly about: (indicator: number, field: keyof IndicatorPhrases) => string;
  /** False for a section or figure that was switched off. */
  readonly shows: (id: string) => boolean;
}

/** The agency's own wording by phrase key. */
export function ownPhrases(model: WorkbookModel): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of model.library) {
    if (entry.type !== 'phrase') continue;
    const words = (entry.fields.text ?? '').trim();
    if (words !== '') found[entry.key] = words;
  }
  return found;
}

const DEFAULT_SIZE = 16;

/** Body size in points. */
export const bodySize = ({ fontSize }: Settings): number => (fontSize > 0 ? fontSize : DEFAULT_SIZE);

/** A date typed as ISO, as a Thai date or as anything else. */
export function dateText(typed: string | undefined): string {
  const words = (typed ?? '').trim();
  const day = parseIsoDay(words);
  return day === null ? words : formatDay(day);
}

export function contextOf(request: ReportRequest, content: ReportContent): Context {
  const { model, assessment } = content;
  const { settings } = model;
  const own = ownPhrases(model);
  const off = new Set<string>(request.without ?? UNUSUAL_PARTS);
  const base: Slots = {
    agency: settings.agency.name || 'หน่วยงาน',
    shortName: settings.agency.shortName || settings.agency.name,
    year: assessment.fiscalYear,
    planYear: settings.planYear,
    threshold: formatThreshold(assessment.threshold),
    total: formatScore(assessment.total.value),
    level: assessment.level.name,
    round: request.round ?? 12,
    official: OFFICIAL_NAME,
    english: ENGLISH_NAME,
  };
  return {
    request,
    model,
    settings,
    assessment,
    say: (key, slots = {}) => fill(own[key] ?? SENTENCES[key], { ...base, ...slots }),
    about: (indicator, field) => fill(own[`${field}.${indicator}`] ?? INDICATOR_PHRASES[indicator]?.[field] ?? '', base),
    shows: (id) => !off.has(id),
  };
}

/** The official name of an indicator in the year's framework. */
export const indicatorName = (context: Context, number: number): string =>
  context.model.framework.indicators.find((indicator: Indicator) => indicator.number === number)?.name ?? '';

/** The human text for an indicator or item: `indicator:9`, `item:E10`. */
export function findingFor(context: Context, subject: string) {
  const finding = context.model.findings.find((one) => one.subject === subject);
  return {
    strength: statements(finding?.strength ?? ''),
    weakness: statements(finding?.weakness ?? ''),
    advice: statements(finding?.advice ?? ''),
  };
}

/** "ก ข และค" as Thai writes lists; a Latin word, a number or a quotation keeps its space. */
export function joined(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  if (words.length <= 1) return last;
  const latin = /^[A-Za-z0-9“]/.test(last);
  // Names that hold an "และ" or a space of their own need room before the one between them.
  const apart = words.length > 2 || latin || words.some((one) => one.includes('และ') || one.includes(' '));
  return `${words.slice(0, -1).join(' ')}${apart ? ' ' : ''}และ${latin ? ' ' : ''}${last}`;
}

/** What the assessor said; what the agency wrote of itself is not the assessor's. */
export const assessorsWords = ({ model }: Context): readonly Recommendation[] => model.recommendations.filter(({ by }) => by !== 'agency');

/** " (ข้อ E1, E5)" behind words that do not name those codes themselves; '' where they do, or where there is none. */
export function codesBehind(context: Context, words: string, codes: readonly string[]): string {
  const plain = toArabicDigits(words);
  const missing = codes.filter((code) => !new RegExp(`(?<![A-Za-z0-9])${code}(?!\\d)`, 'i').test(plain));
  return missing.length === 0 ? '' : context.say('indicator.codes', { codes: missing.join(', ') });
}
