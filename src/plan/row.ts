/** A row of the plan in the making, and its fields filled. */
import { type EntryFacts, frameworkFor, reaches, withCodes } from '../ita';
import {
  type Assessment,
  type FiscalYear,
  type Framework,
  isMeasureKind,
  type LibraryEntry,
  type Measure,
  type MeasureDetail,
  PLAN_STATUS,
  type Recommendation,
  type ScoreClass,
  type Settings,
} from '../model';
import { fiscalYearRange, formatPeriod, formatScore, formatThreshold, monthsRange, statements } from '../thai';
import { isKeep, lacksPoints } from './choose';
import { type FactsContext, indicatorFacts, itemFacts } from './entryFacts';
import { adviceOf, indicatorFact, itemFact } from './facts';
import { codesOfThemes, ownPhrase, topicName } from './find';
import { type BudgetNeed, type LibraryMeasure, type LibraryTheme, type Rhythm, THEMES, type Words } from './library';
import { t } from './messages';
import { fillSlots } from './own';
import { type Speaker, type SpokenStep, say, spoken, spokenSteps, stepsText, unitsText } from './speech';
import { isAssessors, type PlanSubject } from './subjects';
import { t as cellText } from './words';

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** A row in the making: measures that several subjects ask for gather them all. */
export interface Draft {
  readonly id: string;
  readonly topic: number;
  readonly measure: LibraryMeasure;
  readonly own: LibraryEntry | null;
  readonly answers: Answer[];
}

/** What a row says of a subject: everything, or its part where several rows answer the subject, so that none repeats another. */
type Part = 'all' | 'finding' | 'advice' | 'fact';

export interface Answer {
  readonly subject: PlanSubject;
  readonly theme: LibraryTheme;
  readonly part: Part;
}

/** The part that the n-th of so many rows says. */
export const partOf = (place: number, rows: number): Part =>
  rows === 1 ? 'all' : place === 0 ? 'finding' : place === 1 ? 'advice' : 'fact';

export const factsOf = ({ indicator, item, recommendations }: PlanSubject, context: FactsContext): EntryFacts => {
  const assessor = recommendations.some(isAssessors);
  return item ? itemFacts(item, assessor, context) : indicatorFacts(indicator, assessor, context);
};

const classOf = (subject: PlanSubject): ScoreClass | null => (subject.item ? subject.item.class : subject.indicator.class);

/** The key of own phrases and own measures: `E10` for an item, `9` for an indicator. */
export const subjectKey = (subject: PlanSubject): string => subject.item?.item.code ?? String(subject.indicator.number);

/** What stands in the column งบประมาณ: a sum of its own is for people to type. */
const BUDGET_WORDS: Readonly<Record<BudgetNeed, string>> = {
  none: 'ไม่ใช้งบประมาณ',
  running: 'ใช้งบดำเนินงานปกติ',
  own: 'โปรดระบุจำนวนเงิน',
};

const RHYTHM_WORDS: Readonly<Record<Rhythm, string>> = {
  monthly: 'ทุกเดือน',
  quarterly: 'ทุกไตรมาส',
  halfYearly: 'ทุก 6 เดือน',
  yearly: 'ปีละครั้ง',
};

/**
 * What the library says of a subject: a weakness with advice by class; for what is to be kept, its strength; for what only the assessor names,
 * the advice alone, since praise beside a recommendation would contradict it.
 */
function wordsOn({ subject, theme, part }: Answer, { library, settings, assessment }: PlanInput): readonly string[] {
  const speaker: Speaker = { settings, facts: factsOf(subject, { settings, assessment }) };
  const own = (key: string, otherwise: Words): string => ownPhrase(library, `${subjectKey(subject)}:${key}`) ?? say(otherwise, speaker);
  const scoreClass = classOf(subject);
  const named = subject.recommendations.length > 0;
  const findings = (): readonly string[] => {
    if (subject.weak) return [own('weakness', theme.issue)];
    return [named ? '' : own('strength', theme.strength), lacksPoints(subject) ? own('weakness', theme.issue) : ''];
  };
  const advice = (): string => {
    if (!subject.weak) return own('advice', named ? theme.improve : theme.keep);
    return own('advice', adviceOf(theme, scoreClass === 'above' || scoreClass === 'bothAbove' ? 'mixed' : (scoreClass ?? 'below')));
  };
  return [...(part === 'all' || part === 'finding' ? findings() : []), ...(part === 'all' || part === 'advice' ? [advice()] : [])];
}

function analysisOf(draft: Draft, input: PlanInput): string {
  const { threshold } = input.assessment;
  const lines = draft.answers.flatMap((answer) => {
    const { item, indicator, recommendations } = answer.subject;
    const fact = item ? itemFact(item, threshold) : indicatorFact(indicator, threshold);
    const said = recommendations.map((one) =>
      t(one.by === 'agency' ? 'saidByAgency' : 'saidByAssessor', { text: withCodes(statements(one.text).join(' '), one.items) }),
    );
    return [fact, ...wordsOn(answer, input), ...(answer.part === 'advice' || answer.part === 'fact' ? [] : said)];
  });
  return unique(lines.filter((line) => line !== '')).join('\n');
}

/** From the first month of any step to the last; the whole year where steps name no months. */
function periodOf(steps: readonly SpokenStep[], planYear: FiscalYear): string {
  const months = steps.flatMap((step) => step.months ?? []);
  const year = fiscalYearRange(planYear);
  return formatPeriod(months.length === 0 ? year : monthsRange([Math.min(...months), Math.max(...months)], planYear));
}

/**
 * What proves that the measure was carried out, with the code of the item that asks for this very document in the year in which it is published.
 * A year whose list of items is only guessed at gets no codes.
 */
function proofOf(evidence: LibraryMeasure['evidence'], planYear: FiscalYear): string {
  const framework = frameworkFor(planYear);
  return evidence
    .map(({ text, theme }) => {
      const codes = theme === undefined || THEMES[planYear] === undefined ? [] : codesOfThemes(framework, [theme]);
      return codes.length > 0 ? cellText('proofOfItems', { text, codes: codes.join(', '), year: planYear }) : text;
    })
    .join(' ');
}

/** The score a measure is judged by: the threshold for what lies below it, else the score that is to be kept; '' where no score is known. */
function targetOf({ answers }: Draft, { threshold }: Assessment): string {
  const indicators = unique(answers.map(({ subject }) => subject.indicator));
  const targets = indicators.flatMap(({ figure: { value } }) => {
    if (value === null) return [];
    return [reaches(value, threshold) ? formatScore(value) : formatThreshold(threshold)];
  });
  const [only] = targets;
  if (only === undefined) return '';
  return targets.length === 1 ? cellText('targetScore', { score: only }) : cellText('targetScores', { score: formatThreshold(threshold) });
}

/** The details that a plan may name in columns of their own; '' where nothing is to be said. */
function detailsOf(draft: Draft, { settings, assessment }: PlanInput): Readonly<Record<MeasureDetail, string>> {
  const { units, support = [], target, budget, rhythm, ...measure } = draft.measure;
  const lead = unitsText(units, settings).split('\n');
  return {
    support: unitsText(support, settings)
      .split('\n')
      .filter((unit) => !lead.includes(unit))
      .join('\n'),
    target: target === undefined ? targetOf(draft, assessment) : spoken(target, settings),
    budget: budget === undefined ? '' : BUDGET_WORDS[budget],
    rhythm: rhythm === undefined ? '' : RHYTHM_WORDS[rhythm],
    evidence: spoken(proofOf(measure.evidence, settings.planYear), settings),
  };
}

function statusOf(draft: Draft): string {
  if (draft.answers.some(({ subject }) => subject.weak)) return PLAN_STATUS.due;
  if (draft.answers.some(({ subject }) => subject.recommendations.some(isAssessors))) return PLAN_STATUS.named;
  // What raises a score that is not weak is there to develop it, whoever found it wanting.
  return isKeep(draft.measure) ? PLAN_STATUS.keep : PLAN_STATUS.develop;
}

export interface PlanInput {
  readonly settings: Settings;
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly recommendations: readonly Recommendation[];
  /** The agency's own entries; they come before the built-in library. */
  readonly library: readonly LibraryEntry[];
  /**
   * The rows of the sheet: where a measure that people typed or imported answers a subject nothing is added to it, rows that stand already go on.
   */
  readonly standing?: readonly Measure[];
  /** Ids of measures that people ask for although others answer for them. */
  readonly wanted?: readonly string[];
  /** Unfinished measures of the year before, from `carryOver`; those that the scores ask for anyway are not repeated. */
  readonly carried?: readonly Measure[];
}

export function finished(draft: Draft, input: PlanInput): Measure {
  const { settings, framework, assessment } = input;
  const { measure, own } = draft;
  const items = unique(draft.answers.flatMap(({ subject }) => (subject.item ? [subject.item.item.code] : [])));
  const typed = (field: string, otherwise: string): string => {
    const text = (own?.fields[field] ?? '').trim();
    return text === '' ? otherwise : fillSlots(text, settings);
  };
  const ours = (text: string): string => spoken(text, settings);
  const [first] = draft.answers;
  const speaker = first ? { settings, facts: factsOf(first.subject, { settings, assessment }) } : null;
  const steps = speaker ? spokenSteps(measure.steps, speaker) : [];
  const kind = isMeasureKind(own?.fields.kind) ? own.fields.kind : measure.kind;
  return {
    id: draft.id,
    topic: topicName(framework, items, draft.topic),
    indicators: unique(draft.answers.map(({ subject }) => subject.indicator.number)),
    items,
    kind,
    title: typed('title', ours(measure.title)),
    method: typed('method', ours(measure.method)),
    analysis: analysisOf(draft, input),
    steps: typed('steps', stepsText(steps, unitsText(measure.units, settings), settings.planYear)),
    units: typed('units', unitsText(measure.units, settings)),
    period: periodOf(steps, settings.planYear),
    monitoring: typed('monitoring', ours(measure.monitoring)),
    success: typed('success', ours(measure.success)),
    ...detailsOf(draft, input),
    status: statusOf(draft),
    acceptance: '',
  };
}
