/** What is said of one item (T8–T12), and which items are analysed under which topic. */
import { isWeak, withCodes } from '../ita';
import { type ItemResult, isProposedId, MEASURE_KINDS, type ScoreClass } from '../model';
import { cellLines, formatScore, isSameName, statements } from '../thai';
import { heading, paragraph } from './build';
import { type ChoiceRule, choose } from './choose';
import { assessorsWords, type Context, findingFor, joined } from './content';
import { demandedTopics } from './divisions';
import type { SentenceKey } from './phrases/sentences';
import { topicNames } from './topics';
import type { Block } from './tree';

const CLASS_SENTENCES: Readonly<Record<ScoreClass, SentenceKey>> = {
  above: 'item.above',
  below: 'item.below',
  bothAbove: 'item.bothAbove',
  mixed: 'item.mixed',
  bothBelow: 'item.bothBelow',
};

const FACTS: readonly ChoiceRule<ItemResult, SentenceKey>[] = [
  { when: ({ class: known }) => known === null, key: 'item.factUnknown' },
  {
    when: ({ item, scores }) => item.tool === 'EIT' && typeof scores.EIT1 === 'number' && typeof scores.EIT2 === 'number',
    key: 'item.factEit',
  },
  { when: () => true, key: 'item.factOne' },
];

const isBelow = (result: ItemResult): boolean => isWeak(result.class);

/** A recommendation that names more items than this is advice to all of them: it stands among the assessor's points and is not repeated for each. */
const FEW = 4;

/** The default: any group below the threshold, named by the assessor, or answered by a measure. */
function analysed(context: Context): readonly ItemResult[] {
  const { model, assessment } = context;
  const named = new Set([
    ...assessorsWords(context).flatMap(({ items }) => (items.length > FEW ? [] : items)),
    ...model.measures.flatMap(({ items }) => items),
  ]);
  const known = new Map(assessment.items.map((result) => [result.item.code, result]));
  return model.framework.items.flatMap((item): ItemResult[] => {
    const result = known.get(item.code) ?? { item, scores: {}, inferred: [], mean: null, meanInferred: false, class: null, gap: null };
    return isBelow(result) || named.has(item.code) ? [result] : [];
  });
}

/** Items under the framework's topics, in its order, a demanded topic also without any; items of no topic follow the topic of their measure, or come last. */
export function itemsByTopic(context: Context): readonly { readonly name: string; readonly items: readonly ItemResult[] }[] {
  const { model, say } = context;
  const items = analysed(context);
  const typed = (code: string): string =>
    model.measures.find((measure) => measure.items.includes(code) && measure.topic.trim() !== '')?.topic.trim() ?? '';
  const topicOf = (code: string): string => typed(code) || (model.framework.topics.find((topic) => topic.items.includes(code))?.name ?? '');
  const groups = topicNames(context).map((name) => ({
    name,
    items: items.filter(({ item }) => isSameName(topicOf(item.code), name)),
  }));
  const rest = { name: say('items.other'), items: items.filter(({ item }) => topicOf(item.code) === '') };
  const demanded = demandedTopics(context);
  return [...groups, rest].filter((group) => group.items.length > 0 || demanded.some(({ name }) => isSameName(name, group.name)));
}

function oitFact(context: Context, result: ItemResult): string {
  const { say } = context;
  const reason =
    assessorsWords(context)
      .find(({ items }) => items.includes(result.item.code))
      ?.text.trim() ?? '';
  const value = result.scores.OIT;
  const score =
    typeof value !== 'number' ? say('oit.unknown') : value > 0 ? say('oit.score', { score: formatScore(value) }) : say('oit.noScore');
  return say('oit.fact', {
    score,
    reason:
      reason === ''
        ? ownView(context, result.item.code)
        : reasonOf(context, result.item.code, withCodes(statements(reason).join(' '), [result.item.code])),
  });
}

/** What the library or people say of an item of which no assessor wrote: a possible cause, and what is to be done. The score stands before it already. */
function ownView(context: Context, code: string): string {
  const { weakness, advice } = findingFor(context, `item:${code}`);
  if (weakness.length === 0) return '';
  const cause = joined(weakness).replace(/^รายการ “[^”]*” (?:ไม่ได้คะแนน|ได้คะแนนไม่เต็ม)\s*/, '');
  const found = cause === '' ? '' : /^(?:ซึ่ง|โดย)/.test(cause) ? ` ${cause}` : context.say('item.found', { found: cause });
  const [words = ''] = hasOwnMeasure(context, code) ? [] : advice;
  return words === '' ? found : `${found}${context.say('oit.goal', { advice: words.replace(/^จึง/, '') })}`;
}

/** Why an item lost points, without the code and name that stand above it; an advice stays an advice. */
function reasonOf({ say }: Context, code: string, words: string): string {
  const bare = words.replace(new RegExp(`^(?:ข้อ\\s*)?${code}(?!\\d).{0,120}?เนื่องจาก`), '').replace(/^เนื่องจาก/, '');
  return bare === words && /^(?:ควร|ต้อง|ขอให้|ให้|โปรด)/.test(words)
    ? say('oit.advised', { advice: words })
    : say('oit.reason', { reason: bare });
}

/** Whether people's own measure answers the item: then it is the remedy, and what the library would do stands apart as an idea. */
const hasOwnMeasure = ({ model }: Context, code: string): boolean =>
  model.measures.some(({ id, items }) => items.includes(code) && !isProposedId(id));

/** "ข้อเสนอเพิ่มเติมเพื่อพิจารณา คือ …" behind the agency's own measure; '' where there is none, or nothing to add. */
function furtherIdea(context: Context, code: string): string {
  const { advice } = findingFor(context, `item:${code}`);
  if (advice.length === 0 || !hasOwnMeasure(context, code)) return '';
  return context.say('item.further', { goal: advice.map((line) => line.replace(BEFORE_GOAL, '')).join(' ') });
}

/** What opens an advice as it stands in its own cell. */
const BEFORE_GOAL = /^(?:คะแนน[^ ]* (?:จึง)?)?(?:จึง)?(?:เพื่อ|ต้อง|ควร)/;

/** T9, T10: scores, class in words, the verb pair that carries the class, the goal. */
function fact(context: Context, result: ItemResult): string {
  const { say } = context;
  const typed = findingFor(context, `item:${result.item.code}`);
  const advice = hasOwnMeasure(context, result.item.code) ? [] : typed.advice;
  const [goal] = advice;
  const { scores } = result;
  const only = scores.IIT ?? scores.OIT ?? scores.EIT1 ?? scores.EIT2 ?? null;
  const key = choose(FACTS, result) ?? 'item.factUnknown';
  const numbers = say(key, { first: formatScore(scores.EIT1 ?? null), second: formatScore(scores.EIT2 ?? null), score: formatScore(only) });
  const words = goal === undefined ? '' : say('item.goal', { goal: goal.replace(BEFORE_GOAL, '') });
  const said = [...typed.weakness, ...(isBelow(result) ? [] : typed.strength)].join(' ');
  const found = said === '' ? '' : say('item.found', { found: said });
  const tail = result.class === null ? found : say(CLASS_SENTENCES[result.class], { goal: words, found });
  return [numbers + tail, ...advice.slice(1)].join(' ');
}

/** "มาตรการ…": a title that does not begin with its kind gets it. */
const namedMeasure = (title: string, kind: string): string => (isKindFirst(title) ? title : `${kind || 'มาตรการ'} “${title}”`);

const isKindFirst = (title: string): boolean => MEASURE_KINDS.some((kind) => title.startsWith(kind));

/** T12: the measures that answer the item, each with the units that carry it out. */
function measureSentence(context: Context, code: string): string {
  const answering = context.model.measures.filter(({ items }) => items.includes(code));
  if (answering.length === 0) return context.say('item.noMeasure');
  return answering
    .map((measure, index) => {
      const [lead = '', ...others] = cellLines(measure.units);
      const units = others.length === 0 ? lead : context.say('item.with', { lead, others: joined(others) });
      return context.say(index === 0 ? 'item.measure' : 'item.another', {
        units: units === '' ? context.say('mark.noUnits') : units,
        measure: namedMeasure(cellLines(measure.title).join(' '), measure.kind),
      });
    })
    .join(' ');
}

/** The heading of an item, its fact and its measure. */
export function itemBlocks(context: Context, result: ItemResult): readonly Block[] {
  const { code, text, tool } = result.item;
  return [
    heading(`item-${code}`, 3, context.say('heading.item', { code, wording: text }).trim()),
    paragraph(tool === 'OIT' ? oitFact(context, result) : fact(context, result)),
    paragraph([measureSentence(context, code), furtherIdea(context, code)].filter((words) => words !== '').join(' ')),
  ];
}
