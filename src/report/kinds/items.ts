/** K5, the item-level analysis with its plan by topics: participation, scores, assessor's points, items, limitations, plan L5. */
import { withCodes } from '../../ita';
import type { ItemResult, Recommendation, ToolCode } from '../../model';
import { formatScore, statements } from '../../thai';
import { caption, heading, lead, list, paragraph } from '../build';
import { assessorsWords, type Context, codesBehind } from '../content';
import { indicatorAnalysis, isReason } from '../indicators';
import { itemBlocks, itemsByTopic } from '../items';
import { hasItems, hasScores, type Kind } from '../kind';
import { OFFICIAL_LINES } from '../phrases/sentences';
import { type PlanShape, planShape } from '../planShape';
import { participation, provisionalNote } from '../result';
import { scoreTable4 } from '../tables/scores';
import { topicSentence } from '../topicAnalysis';
import type { Block, Section } from '../tree';
import { contents, cover, planSection, portrait, signature, title } from './parts';

const said = (recommendations: readonly Recommendation[], parts: readonly string[]): readonly Recommendation[] =>
  recommendations.filter(({ part }) => parts.some((one) => part.replace(/\s+/g, '').toUpperCase().startsWith(one)));

/** T13: finding and advice as the assessor gave them, the codes in brackets. */
const points = (context: Context, recommendations: readonly Recommendation[]): readonly string[] =>
  recommendations.map(({ text, items }) => {
    const words = withCodes(statements(text).join(' '), items);
    return words + codesBehind(context, words, items);
  });

const EIT1 = ['EIT1', 'EITส่วนที่1', 'EITPUBLIC', 'ส่วนที่1'];
const EIT2 = ['EIT2', 'EITส่วนที่2', 'EITSURVEY', 'ส่วนที่2'];

function toolName(context: Context, code: ToolCode): string {
  const tool = context.model.framework.tools.find((one) => one.code === code);
  return tool === undefined ? code : `${tool.name} (${tool.englishName} : ${code})`;
}

/** What the agency itself wrote on a tool, in its own name. */
function ownBlocks(context: Context, codes: readonly string[]): readonly Block[] {
  const own = points(
    context,
    said(
      context.model.recommendations.filter(({ by }) => by === 'agency'),
      codes,
    ),
  );
  return own.length === 0 ? [] : [lead(context.say('assessor.ownLead')), list('dash', own)];
}

function toolPart(context: Context, code: 'IIT' | 'OIT'): readonly Block[] {
  const { assessment, say } = context;
  const value = assessment.tools[code].value;
  const found = points(context, said(assessorsWords(context), [code]));
  const tool = toolName(context, code);
  return [
    heading(`assessor-${code}`, 1, tool),
    paragraph(
      (value === null ? '' : say('assessor.part', { tool: code, score: formatScore(value) })) +
        (found.length === 0 ? '' : say(found.every(isReason) ? 'assessor.reasonLead' : 'assessor.lead')),
    ),
    ...(found.length === 0 ? [] : [list('outline', found)]),
    ...ownBlocks(context, [code]),
  ];
}

function eitPart(context: Context): readonly Block[] {
  const { assessment, say } = context;
  const recommendations = assessorsWords(context);
  const [first, second, mean] = [assessment.parts.EIT1.value, assessment.parts.EIT2.value, assessment.tools.EIT.value];
  const scores =
    first !== null && second !== null
      ? say('assessor.eitParts', { first: formatScore(first), second: formatScore(second) })
      : mean === null
        ? ''
        : say('assessor.eitMean', { score: formatScore(mean) });
  const parts = [
    { id: 'EIT1', name: say('assessor.eit1'), found: points(context, said(recommendations, EIT1)) },
    { id: 'EIT2', name: say('assessor.eit2'), found: points(context, said(recommendations, EIT2)) },
  ];
  const named = new Set([...said(recommendations, EIT1), ...said(recommendations, EIT2)]);
  const others = points(
    context,
    said(recommendations, ['EIT']).filter((one) => !named.has(one)),
  );
  const none = parts.every(({ found }) => found.length === 0) && others.length === 0;
  return [
    heading('assessor-EIT', 1, toolName(context, 'EIT')),
    paragraph((scores === '' ? '' : say('assessor.eit', { tool: 'EIT', scores })) + (none ? '' : say('assessor.lead'))),
    ...(others.length === 0 ? [] : [list('outline', others)]),
    ...parts.flatMap(({ id, name, found }): Block[] =>
      found.length === 0 ? [] : [heading(`assessor-${id}`, 2, name), list('paren', found)],
    ),
    ...ownBlocks(context, ['EIT', 'ส่วนที่']),
  ];
}

/** Where no item has a score the indicators are what can be analysed. */
const indicatorBlocks = (context: Context): readonly Block[] =>
  context.assessment.indicators
    .filter((result) => result.class !== null)
    .map((result, index) => paragraph(`(${index + 1}) ${indicatorAnalysis(context, result)}`));

function topicBlocks(context: Context): readonly Block[] {
  const { say } = context;
  const topics = itemsByTopic(context);
  const judged = context.assessment.items.filter((result) => result.class !== null).length;
  const none = judged === 0 ? say('items.unknown') : say('items.none', { count: judged });
  const leadText = topics.length === 0 ? none : topics.length === 1 ? say('items.leadOne') : say('items.lead', { count: topics.length });
  return [
    heading('analysis', 1, say('heading.analysis')),
    topics.length === 0 ? paragraph(leadText) : lead(leadText),
    ...(topics.length === 0 && judged === 0 ? indicatorBlocks(context) : []),
    ...topics.flatMap(({ name, items }, index): Block[] => [
      heading(`items-${index + 1}`, 2, name),
      ...(items.length === 0 ? [paragraph(topicSentence(context, name))] : []),
      ...items.flatMap((result: ItemResult) => itemBlocks(context, result)),
    ]),
  ];
}

function limitations(context: Context): readonly Block[] {
  const found = statements(context.settings.facts.limitations ?? '');
  return found.length === 0 || !context.shows('limitations')
    ? []
    : [heading('limitations', 1, context.say('heading.limitations')), list('outline', found)];
}

const LAYOUTS = ['L5'] as const;

const plan = (context: Context): PlanShape => planShape(context, { layouts: LAYOUTS, analysed: context.shows('analysis') });

function itemReport(context: Context): readonly Section[] {
  const { say } = context;
  const note = provisionalNote(context);
  const tail = context.shows('plan') ? planSection(context, plan(context), 'heading.plan') : [];
  return [
    ...cover(context, [{ key: 'cover.analysis' }, { key: 'cover.year' }, { key: 'cover.of', strong: false }]),
    ...portrait([
      ...contents(context),
      title(
        'title',
        [say('cover.analysis', { official: OFFICIAL_LINES }), say('cover.year'), context.settings.agency.name].filter(
          (line) => line !== '',
        ),
      ),
      ...(context.shows('result') ? participation(context).map((inlines) => paragraph(inlines)) : []),
      ...(note === '' ? [] : [paragraph(note)]),
      ...(context.shows('scores')
        ? [{ kind: 'caption', caption: caption('table', 'table-scores', say('table.scoresPlain')) } as const, scoreTable4(context)]
        : []),
      ...(context.shows('assessor') ? [...toolPart(context, 'IIT'), ...eitPart(context), ...toolPart(context, 'OIT')] : []),
      ...(context.shows('analysis') ? topicBlocks(context) : []),
      ...limitations(context),
      ...(tail.length === 0 ? signature(context) : []),
    ]),
    ...tail,
  ];
}

export const items: Kind = {
  title: 'title.items',
  about: 'การวิเคราะห์รายข้อจำแนกตามประเด็น พร้อมข้อเสนอแนะของผู้ประเมิน',
  matters: ['scores', 'plan'],
  applies: (model) => hasScores(model) && hasItems(model),
  parts: [
    'cover',
    'contents',
    'result',
    'scores',
    'assessor',
    'analysis',
    'limitations',
    'plan',
    'months',
    'success',
    'elements',
    'signature',
  ],
  layouts: LAYOUTS,
  plan,
  outline: itemReport,
};
