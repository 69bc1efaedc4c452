/** Proposing the plan (แผนมาตรการ): from what is weak, named or kept to measures with every field filled. */
import type { EntryFacts } from '../ita';
import {
  type Assessment,
  type Framework,
  isMeasureKind,
  type LibraryEntry,
  type Measure,
  PLAN_STATUS,
  type Recommendation,
  type ScoreClass,
  type Settings,
} from '../model';
import { fiscalYearRange, formatPeriod, statements } from '../thai';
import { type FactsContext, indicatorFacts, itemFacts } from './entryFacts';
import { adviceOf, indicatorFact, itemFact } from './facts';
import { codesOfThemes, indicatorEntry, measureKey, ownPhrase, themeByKey, themeOf, topicName } from './find';
import type { LibraryMeasure, LibraryTheme, Words } from './library';
import { fillSlots, ownMeasures, rowIdOf } from './own';
import { type Speaker, say, spoken, stepsText, unitsText } from './speech';
import { type Subject, subjectsOf } from './subjects';

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** A row in the making: measures that several subjects ask for gather them all. */
interface Draft {
  readonly id: string;
  readonly topic: number;
  readonly measure: LibraryMeasure;
  readonly own: LibraryEntry | null;
  readonly answers: { readonly subject: Subject; readonly theme: LibraryTheme }[];
}

const factsOf = ({ indicator, item, recommendations }: Subject, context: FactsContext): EntryFacts =>
  item ? itemFacts(item, recommendations.length > 0, context) : indicatorFacts(indicator, recommendations.length > 0, context);

const classOf = (subject: Subject): ScoreClass | null => (subject.item ? subject.item.class : subject.indicator.class);

/** The key of own phrases and own measures: `E10` for an item, `9` for an indicator. */
const subjectKey = (subject: Subject): string => subject.item?.item.code ?? String(subject.indicator.number);

function themeFor(subject: Subject, framework: Framework): LibraryTheme | undefined {
  const known = subject.item ? themeOf(framework.fiscalYear, subject.item.item) : undefined;
  return known ?? indicatorEntry(subject.indicator.number);
}

/** Built-in proposals for a subject: all its measures and shared ones where it is weak, the first where it is to be kept. */
function builtIn(
  theme: LibraryTheme,
  weak: boolean,
): readonly { readonly key: string; readonly measure: LibraryMeasure; readonly topic: number }[] {
  const own = theme.measures.map((measure, index) => ({ key: measureKey(theme, index), measure, topic: theme.topic }));
  const shared = (theme.shares ?? []).flatMap((key) => {
    const other = themeByKey(key);
    const measure = other?.measures[0];
    return other && measure ? [{ key, measure, topic: other.topic }] : [];
  });
  const all = [...own, ...shared];
  return weak ? all : all.slice(0, 1);
}

/**
 * What the library says of a subject: a weakness with advice by class; for what is to be kept, its strength; for what only the assessor names,
 * the advice alone, since praise beside a recommendation would contradict it.
 */
function wordsOn(subject: Subject, theme: LibraryTheme, library: readonly LibraryEntry[], speaker: Speaker): readonly string[] {
  const own = (part: string, otherwise: Words): string => ownPhrase(library, `${subjectKey(subject)}:${part}`) ?? say(otherwise, speaker);
  const scoreClass = classOf(subject);
  if (subject.weak) {
    const weakClass = scoreClass === 'above' || scoreClass === 'bothAbove' ? 'mixed' : (scoreClass ?? 'below');
    return [own('weakness', theme.issue), own('advice', adviceOf(theme, weakClass))];
  }
  if (subject.recommendations.length > 0) return [own('advice', theme.improve)];
  return [own('strength', theme.strength), own('advice', theme.keep)];
}

function analysisOf(draft: Draft, { assessment, library, settings }: PlanInput): string {
  const lines = draft.answers.flatMap(({ subject, theme }) => {
    const fact = subject.item ? itemFact(subject.item, assessment.threshold) : indicatorFact(subject.indicator, assessment.threshold);
    const said = subject.recommendations.map((item) => `ข้อเสนอแนะของผู้ประเมิน: ${statements(item.text).join(' ')}`);
    return [fact, ...wordsOn(subject, theme, library, { settings, facts: factsOf(subject, { settings, assessment }) }), ...said];
  });
  return unique(lines.filter((line) => line !== '')).join('\n');
}

/** Monitoring with the proof to publish and the OIT items it answers. */
function monitoringOf(measure: LibraryMeasure, framework: Framework): string {
  const codes = codesOfThemes(framework, measure.serves ?? []);
  const proof = typeof measure.evidence === 'string' ? measure.evidence : measure.evidence.map(({ text }) => text).join(' ');
  return `${measure.monitoring}\nหลักฐานที่เผยแพร่: ${proof}${codes.length > 0 ? ` (ข้อ ${codes.join(', ')})` : ''}`;
}

function statusOf(draft: Draft): string {
  if (draft.answers.some(({ subject }) => subject.weak)) return PLAN_STATUS.due;
  return draft.answers.some(({ subject }) => subject.recommendations.length > 0) ? PLAN_STATUS.named : PLAN_STATUS.keep;
}

export interface PlanInput {
  readonly settings: Settings;
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly recommendations: readonly Recommendation[];
  /** The agency's own entries; they come before the built-in library. */
  readonly library: readonly LibraryEntry[];
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
    steps: typed('steps', first ? stepsText(measure.steps, { settings, facts: factsOf(first.subject, { settings, assessment }) }) : ''),
    units: typed('units', unitsText(measure.units, settings)),
    period: formatPeriod(fiscalYearRange(settings.planYear)),
    monitoring: typed('monitoring', ours(monitoringOf(measure, framework))),
    success: typed('success', ours(measure.success)),
    status: statusOf(draft),
    acceptance: '',
  };
}

/**
 * The measures that the scores, the recommendations and the inclusion setting ask for, in the order of the chosen grouping.
 * Ids come from the library's keys (`m-eService`, `m-own-7`), so the same measure is the same row at every run; a measure that answers
 * several items or indicators is one row that names them all. No field is empty.
 */
export function proposePlan(input: PlanInput): readonly Measure[] {
  const drafts: Draft[] = [];
  const add = (id: string, draft: Omit<Draft, 'id' | 'answers'>, subject: Subject, theme: LibraryTheme): void => {
    let target = drafts.find((candidate) => candidate.id === id);
    if (!target) {
      target = { id, ...draft, answers: [] };
      drafts.push(target);
    }
    target.answers.push({ subject, theme });
  };
  for (const subject of subjectsOf(input)) {
    const theme = themeFor(subject, input.framework);
    const first = theme && builtIn(theme, true)[0];
    if (!theme || !first) continue;
    const own = ownMeasures(input.library, subjectKey(subject));
    for (const entry of own) add(rowIdOf(entry), { topic: theme.topic, measure: first.measure, own: entry }, subject, theme);
    if (own.length > 0) continue;
    for (const { key, measure, topic } of builtIn(theme, subject.weak)) add(`m-${key}`, { topic, measure, own: null }, subject, theme);
  }
  const asked = new Set(drafts.map((draft) => draft.id));
  const carried = (input.carried ?? []).filter((measure) => !asked.has(measure.id));
  const measures = [...drafts.map((draft) => finished(draft, input)), ...carried];
  return input.settings.grouping === 'topic' ? byTopic(measures, input.framework) : measures;
}

/** Rows of one topic together, topics in their official order, rows inside a topic as they were. */
function byTopic(measures: readonly Measure[], framework: Framework): readonly Measure[] {
  const names = unique([
    ...framework.topics.map((topic) => topic.name),
    ...[1, 2, 3, 4, 5, 6, 7].map((number) => topicName(framework, [], number)),
  ]);
  const place = (measure: Measure): number => (names.indexOf(measure.topic) + names.length + 1) % (names.length + 1);
  return [...measures].sort((a, b) => place(a) - place(b));
}
