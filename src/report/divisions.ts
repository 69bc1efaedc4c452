/**
 * What divides a plan's table: the groups or topics that the plan year's document demands, else the topics of a layout by topics (DESIGN D15).
 * A demanded group or topic stands in the document although nothing is in it.
 */
import { documentsOf, groupsDemanded, isWeak, type MeasureGroup, measureGroup, topicsDemanded } from '../ita';
import type { ItemResult, Measure, Topic } from '../model';
import { isSameName } from '../thai';
import type { Context } from './content';
import { plannedMeasures } from './planned';
import { topicNames } from './topics';

interface Division {
  readonly name: string;
  readonly measures: readonly Measure[];
  /** What is said where it has no measures. */
  readonly nothing: string;
}

/** The document that the plan year asks for. */
export const demandedPlan = ({ settings }: Context) => documentsOf(settings.planYear).plan;

/** The topics that the document demands; none where it asks for none. */
export const demandedTopics = (context: Context): readonly Topic[] => topicsDemanded(demandedPlan(context), context.model.framework);

/** The topic's items whose class is known. */
export const knownItemsOf = ({ assessment, model }: Context, topic: string): readonly ItemResult[] => {
  const codes = model.framework.topics.find(({ name }) => isSameName(name, topic))?.items ?? [];
  return assessment.items.filter(({ item, class: known }) => known !== null && codes.includes(item.code));
};

function nothingInGroup(context: Context, group: MeasureGroup): string {
  const { assessment, say } = context;
  const weak = [...assessment.indicators, ...assessment.items].some((result) => isWeak(result.class));
  return say(group === 'urgent' && !weak ? 'group.noneUrgent' : 'group.none');
}

function nothingInTopic(context: Context, topic: string): string {
  const known = knownItemsOf(context, topic);
  return context.say(known.length > 0 && !known.some((result) => isWeak(result.class)) ? 'topic.kept' : 'topic.none');
}

function byGroup(context: Context): readonly Division[] {
  const measures = plannedMeasures(context);
  return groupsDemanded(demandedPlan(context)).map(({ group, element }) => ({
    name: element,
    measures: measures.filter((measure) => measureGroup(measure, context.assessment) === group),
    nothing: nothingInGroup(context, group),
  }));
}

/** Measures under their topics; measures without any come last. */
function byTopic(context: Context, demanded: readonly Topic[]): readonly Division[] {
  const measures = plannedMeasures(context);
  const names = topicNames(context);
  const missing = demanded.map(({ name }) => name).filter((name) => !names.some((one) => isSameName(one, name)));
  const topics = [...names, ...missing].map((name) => ({
    name,
    measures: measures.filter(({ topic }) => isSameName(topic, name)),
    nothing: nothingInTopic(context, name),
  }));
  const rest = measures.filter(({ topic }) => topic.trim() === '');
  return [...topics, { name: context.say('plan.otherTopic'), measures: rest, nothing: '' }]
    .filter((division) => division.measures.length > 0 || demanded.some(({ name }) => isSameName(name, division.name)))
    .map((division, index) => ({ ...division, name: `${index + 1}. ${division.name}` }));
}

/** The divisions of a plan; none where it stands in one table, or where there is nothing to divide. */
export function divisionsOf(context: Context, split: 'none' | 'topic'): readonly Division[] {
  if (plannedMeasures(context).length === 0) return [];
  const groups = byGroup(context);
  if (groups.length > 0) return groups;
  const topics = demandedTopics(context);
  return topics.length > 0 || split === 'topic' ? byTopic(context, topics) : [];
}
