/** Proposing the plan (แผนมาตรการ): from what is weak, named or kept to measures with every field filled. */
import { documentsOf, type EntryFacts, frameworkFor, groupsDemanded, holds, isWeak, reaches, topicsDemanded, withCodes } from '../ita';
import {
  type Assessment,
  type FiscalYear,
  type Framework,
  type ItemResult,
  isMeasureKind,
  isProposedId,
  type LibraryEntry,
  type Measure,
  type MeasureDetail,
  PLAN_STATUS,
  type Recommendation,
  type ScoreClass,
  type Settings,
  type Topic,
} from '../model';
import { fiscalYearRange, formatPeriod, formatScore, formatThreshold, isSameName, monthsRange, shareOf, statements } from '../thai';
import { type FactsContext, indicatorFacts, itemFacts } from './entryFacts';
import { adviceOf, indicatorFact, itemFact, lostPoints } from './facts';
import { codesOfThemes, indicatorEntry, ownPhrase, themeOf, topicName } from './find';
import {
  type BudgetNeed,
  INDICATORS,
  ITEM_THEMES,
  type LibraryMeasure,
  type LibraryTheme,
  type Rhythm,
  THEMES,
  type Words,
} from './library';
import { t } from './messages';
import { fillSlots, ownMeasures, rowIdOf } from './own';
import { type Speaker, type SpokenStep, say, spoken, spokenSteps, stepsText, unitsText } from './speech';
import { isAssessors, type PlanSubject, subjectsOf } from './subjects';
import { t as cellText } from './words';

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** A row in the making: measures that several subjects ask for gather them all. */
interface Draft {
  readonly id: string;
  readonly topic: number;
  readonly measure: LibraryMeasure;
  readonly own: LibraryEntry | null;
  readonly answers: Answer[];
}

/** What a row says of a subject: everything, or its part where several rows answer the subject, so that none repeats another. */
type Part = 'all' | 'finding' | 'advice' | 'fact';

interface Answer {
  readonly subject: PlanSubject;
  readonly theme: LibraryTheme;
  readonly part: Part;
}

/** The part that the n-th of so many rows says. */
const partOf = (place: number, rows: number): Part => (rows === 1 ? 'all' : place === 0 ? 'finding' : place === 1 ? 'advice' : 'fact');

const factsOf = ({ indicator, item, recommendations }: PlanSubject, context: FactsContext): EntryFacts => {
  const assessor = recommendations.some(isAssessors);
  return item ? itemFacts(item, assessor, context) : indicatorFacts(indicator, assessor, context);
};

const classOf = (subject: PlanSubject): ScoreClass | null => (subject.item ? subject.item.class : subject.indicator.class);

/** The key of own phrases and own measures: `E10` for an item, `9` for an indicator. */
const subjectKey = (subject: PlanSubject): string => subject.item?.item.code ?? String(subject.indicator.number);

function themeFor(subject: PlanSubject, framework: Framework): LibraryTheme | undefined {
  const known = subject.item ? themeOf(framework.fiscalYear, subject.item.item) : undefined;
  return known ?? indicatorEntry(subject.indicator.number);
}

/** At most so many measures answer a weak indicator, and so many rows an indicator gets before its items bring only their own. */
const ALTERNATIVES = 3;

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

const isKeep = ({ purpose }: LibraryMeasure): boolean => purpose === 'keep';

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
  return unique(own);
}

const lacksPoints = ({ indicator }: PlanSubject): boolean => lostPoints(indicator.tool, indicator.figure.value);

/**
 * Built-in proposals for a subject, easiest first. Weak indicator: up to three ways to raise it. Weak item: its own measure, and one easier alternative while
 * its indicator has few rows. An indicator far below whose items nobody knows: the measures of all its items beside. What only the assessor names: its own
 * measure; what only the agency found: the measure nearest to its words. What is to be kept: the measure that keeps it, and for disclosure that
 * lost points the easiest that wins them back.
 */
function builtIn(
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
  if (!subject.item) return unique([...raising.slice(0, ALTERNATIVES), ...ofUnknownItems(subject, facts, framework)]);
  const easier = subject.weak && rows < ALTERNATIVES ? raising.filter((measure) => measure !== own).slice(0, 1) : [];
  return [...(own ? [own] : []), ...easier];
}

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

interface PlanInput {
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

function finished(draft: Draft, input: PlanInput): Measure {
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

/** What is proposed, and what else would answer subjects that people's own measures answer already. */
interface Proposal {
  readonly measures: readonly Measure[];
  /** Offered beside the plan, never added unasked. */
  readonly alternatives: readonly Measure[];
}

/** A row that people wrote, and not one of ours. */
const isPeoples = ({ id }: Measure): boolean => !isProposedId(id);

/** The library's own measure for an item; undefined where the item has no theme. */
function ownMeasureOf(item: Framework['items'][number] | undefined, { fiscalYear }: Framework): string | undefined {
  const theme = item && themeOf(fiscalYear, item);
  return (
    theme &&
    ownMeasure(
      theme,
      theme.measures.filter((measure) => !isKeep(measure)),
    )?.key
  );
}

/**
 * Whether one of these measures of people's own answers a subject: it names the item, or another that the library answers by the same measure
 * (participation as respondents see it and as it is disclosed), or the indicator as a whole. What they name is gathered once for all subjects.
 */
function answering(typed: readonly Measure[], framework: Framework): (subject: PlanSubject) => boolean {
  const byCode = new Map([...framework.items].reverse().map((item) => [item.code.toUpperCase(), item] as const));
  const codes = new Set(typed.flatMap(({ items }) => items.map((named) => named.toUpperCase())));
  const keys = new Set([...codes].map((code) => ownMeasureOf(byCode.get(code), framework)));
  const named = new Set(typed.flatMap(({ indicators }) => indicators));
  const whole = new Set(typed.flatMap(({ items, indicators }) => (items.length === 0 ? indicators : [])));
  return ({ item, indicator }) => {
    const code = item?.item.code.toUpperCase();
    if (code === undefined) return named.has(indicator.number);
    const answer = ownMeasureOf(byCode.get(code), framework);
    return whole.has(indicator.number) || codes.has(code) || (answer !== undefined && keys.has(answer));
  };
}

/** Nobody published that it is weak, and nobody said anything of it: it is to be kept, or only worked back from other scores. */
const isUnasked = ({ weak, inferred = false, recommendations, ...subject }: PlanSubject): boolean =>
  recommendations.length === 0 && (inferred || !(weak || lacksPoints({ weak, recommendations, ...subject })));

/**
 * Whether the plan is people's own: their measures answer everything that is below the threshold or named. What is beyond that is then offered
 * beside the plan, unless the plan year's document demands every indicator.
 */
function isTheirs(
  subjects: readonly PlanSubject[],
  isAnswered: (subject: PlanSubject) => boolean,
  { settings, framework }: PlanInput,
): boolean {
  const { plan: document } = documentsOf(settings.planYear);
  const byIndicator = groupsDemanded(document).length === 0 && topicsDemanded(document, framework).length === 0;
  const asked = subjects.filter((subject) => !isUnasked(subject));
  return !byIndicator && asked.length > 0 && asked.every(isAnswered);
}

/** A subject for a topic that the document demands and that nothing low brings into the plan: what keeps it at its level. */
function keepOfTopic(
  topic: Topic,
  { assessment, framework }: PlanInput,
): { readonly subject: PlanSubject; readonly theme: LibraryTheme } | null {
  const keeps = (theme: LibraryTheme | undefined): theme is LibraryTheme => theme?.measures.some(isKeep) ?? false;
  const indicatorOf = (number: number) => assessment.indicators.find((result) => result.number === number);
  const subject = (number: number, item: ItemResult | null): PlanSubject | null => {
    const indicator = indicatorOf(number);
    return indicator ? { indicator, item, weak: false, recommendations: [] } : null;
  };
  for (const result of assessment.items) {
    const theme = topic.items.includes(result.item.code) ? themeOf(framework.fiscalYear, result.item) : undefined;
    const found = keeps(theme) && result.class !== null && !isWeak(result.class) ? subject(result.item.indicator, result) : null;
    if (found && theme) return { subject: found, theme };
  }
  const theme = [...INDICATORS, ...ITEM_THEMES].find((one) => one.topic === topic.number && keeps(one));
  const found = theme ? subject(theme.indicator, null) : null;
  return theme && found ? { subject: found, theme } : null;
}

/**
 * The measures that the scores, the recommendations and the inclusion setting ask for, in the order of the chosen grouping.
 * Ids come from the library's keys (`m-eService`, `m-own-7`), so the same measure is the same row at every run; a measure that answers
 * several items or indicators is one row that names them all. No field is empty. Where a measure of people's own answers a subject,
 * ours become alternatives. Topics that the plan year's document demands and nothing else covers get what keeps them.
 */
export function propose(input: PlanInput): Proposal {
  const { settings, framework, standing = [], wanted = [] } = input;
  const typed = standing.filter(isPeoples);
  const present = new Set([...standing.map(({ id }) => id), ...wanted]);
  const drafts: Draft[] = [];
  const others: Draft[] = [];
  const add = (list: Draft[], id: string, draft: Omit<Draft, 'id' | 'answers'>, answer: Answer): void => {
    let target = list.find((candidate) => candidate.id === id);
    if (!target) {
      target = { id, ...draft, answers: [] };
      list.push(target);
    }
    target.answers.push(answer);
  };
  const subjects = subjectsOf(input);
  const isAnswered = answering(typed, framework);
  const theirs = isTheirs(subjects, isAnswered, input);
  for (const subject of subjects) {
    const theme = themeFor(subject, framework);
    const [first] = theme?.measures ?? [];
    if (!theme || !first) continue;
    const { topic } = theme;
    const answered = isAnswered(subject) || (theirs && isUnasked(subject));
    const listFor = (id: string): Draft[] => (answered && !present.has(id) ? others : drafts);
    const own = ownMeasures(input.library, subjectKey(subject));
    for (const entry of own)
      add(listFor(rowIdOf(entry)), rowIdOf(entry), { topic, measure: first, own: entry }, { subject, theme, part: 'all' });
    if (own.length > 0) continue;
    const rows = [...drafts, ...others].filter(({ answers }) =>
      answers.some((answer) => answer.subject.indicator === subject.indicator),
    ).length;
    const chosen = builtIn(theme, subject, { facts: factsOf(subject, input), framework, rows });
    for (const [place, measure] of chosen.entries()) {
      const id = `m-${measure.key}`;
      add(listFor(id), id, { topic, measure, own: null }, { subject, theme, part: partOf(place, chosen.length) });
    }
  }
  const asked = new Set(drafts.map((draft) => draft.id));
  const carried = (input.carried ?? []).filter((measure) => !asked.has(measure.id));
  const proposed = [...drafts.map((draft) => finished(draft, input)), ...carried];
  const measures = [...proposed, ...ofMissingTopics([...typed, ...proposed], input)];
  return {
    measures: settings.grouping === 'topic' ? byTopic(measures, framework) : measures,
    alternatives: others.filter(({ id }) => !asked.has(id)).map((draft) => finished(draft, input)),
  };
}

/** The topics a measure is about: as it is written, else as its items tell, else those of its indicators. */
function topicsOf({ topic, items, indicators }: Measure, framework: Framework): readonly string[] {
  if (topic.trim() !== '') return [topic];
  const ofIndicators = indicators.map((number) => topicName(framework, [], indicatorEntry(number)?.topic ?? 0));
  return items.length > 0 || ofIndicators.length === 0
    ? [topicName(framework, items, indicatorEntry(indicators[0] ?? 0)?.topic ?? 0)]
    : ofIndicators;
}

/** One keep-level measure for each topic that the plan year's document demands and no measure is about; only where the plan covers everything. */
function ofMissingTopics(measures: readonly Measure[], input: PlanInput): readonly Measure[] {
  const { settings, framework } = input;
  if (settings.inclusion !== 'all') return [];
  return topicsDemanded(documentsOf(settings.planYear).plan, framework)
    .filter(({ name }) => !measures.some((measure) => topicsOf(measure, framework).some((topic) => isSameName(topic, name))))
    .flatMap((topic) => {
      const found = keepOfTopic(topic, input);
      const measure = found?.theme.measures.find(isKeep);
      if (!found || !measure) return [];
      const draft: Draft = { id: `m-topic-${topic.number}`, topic: topic.number, measure, own: null, answers: [{ ...found, part: 'all' }] };
      return [{ ...finished(draft, input), topic: topic.name }];
    });
}

/** The measures of `propose` alone. */
export const proposePlan = (input: PlanInput): readonly Measure[] => propose(input).measures;

/** Rows of one topic together, topics in their official order, rows inside a topic as they were. */
function byTopic(measures: readonly Measure[], framework: Framework): readonly Measure[] {
  const names = unique([
    ...framework.topics.map((topic) => topic.name),
    ...[1, 2, 3, 4, 5, 6, 7].map((number) => topicName(framework, [], number)),
  ]);
  const place = (measure: Measure): number => (names.indexOf(measure.topic) + names.length + 1) % (names.length + 1);
  return [...measures].sort((a, b) => place(a) - place(b));
}
