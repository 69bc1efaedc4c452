/** Proposing the plan (แผนมาตรการ): from what is weak, named or kept to rows with every field filled. */
import { documentsOf, groupsDemanded, topicsDemanded } from '../ita';
import { type Framework, isProposedId, type Measure } from '../model';
import { builtIn, lacksPoints, ownMeasureOf, themeFor } from './choose';
import { ownMeasures, rowIdOf } from './own';
import { type Answer, type Draft, factsOf, finished, type PlanInput, partOf, subjectKey } from './row';
import { type PlanSubject, subjectsOf } from './subjects';
import { byTopic, ofMissingTopics } from './topics';

/** A row that people wrote, and not one of ours. */
const isPeoples = ({ id }: Measure): boolean => !isProposedId(id);

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

/** What is proposed, and what else would answer subjects that people's own measures answer already. */
interface Proposal {
  readonly measures: readonly Measure[];
  /** Offered beside the plan, never added unasked. */
  readonly alternatives: readonly Measure[];
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

/** The measures of `propose` alone. */
export const proposePlan = (input: PlanInput): readonly Measure[] => propose(input).measures;
