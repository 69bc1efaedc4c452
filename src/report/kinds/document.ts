/** K4, the measures document with analysis: announcement, four figures, scores, one block per indicator, OIT points, plan L4. */
import { withCodes } from '../../ita';
import type { IndicatorResult, Recommendation } from '../../model';
import { formatScore } from '../../thai';
import { bold, caption, heading, lead, list, paragraph, plainHeading, reference, text } from '../build';
import { assessorsWords, type Context, dateText } from '../content';
import { type FigureName, figure, wordsOfFigure } from '../figures';
import { indicatorAnalysis, partsApart } from '../indicators';
import { hasScores, type Kind } from '../kind';
import type { SentenceKey } from '../phrases/sentences';
import { type PlanShape, planShape } from '../planShape';
import { levelClauses, provisionalNote, seeAlso } from '../result';
import { inPrintingOrder } from '../tables/plan';
import { scoreTable3, toolsWithIndicators } from '../tables/scores';
import { topicAnalysis } from '../topicAnalysis';
import type { Block, Section } from '../tree';
import { contents, cover, planSection, portrait, signature, title } from './parts';

const FIGURE_PARTS: readonly { readonly name: FigureName; readonly heading: SentenceKey }[] = [
  { name: 'tools', heading: 'heading.tools' },
  { name: 'history', heading: 'heading.overallHistory' },
  { name: 'toolsHistory', heading: 'heading.toolsHistory' },
];

function announcement(context: Context): readonly Block[] {
  const { say, assessment, settings } = context;
  const date = dateText(settings.facts.announcementDate);
  const announced = (settings.facts.announcementTitle ?? '').trim();
  const note = provisionalNote(context);
  return [
    paragraph(
      say('result.announced', {
        by: announced === '' ? '' : say('result.announcedBy', { title: announced }),
        on: date === '' ? '' : say('result.announcedOn', { date }),
      }),
    ),
    paragraph(say(assessment.total.value === null ? 'result.noTotal' : 'result.gotTotal') + levelClauses(context)),
    ...(note === '' ? [] : [paragraph(note)]),
  ];
}

function figureBlocks(context: Context): readonly Block[] {
  return FIGURE_PARTS.flatMap(({ name, heading: key }): Block[] => {
    const block = figure(context, name);
    if (block === null) return [];
    return [
      heading(`part-${name}`, 2, context.say(key)),
      lead(seeAlso(`${wordsOfFigure(context, block)} ${context.say('see.figures')}`, [block.id])),
      block,
    ];
  });
}

function indicatorBlocks(context: Context): readonly Block[] {
  const apart = partsApart(context);
  return toolsWithIndicators(context).flatMap(({ tool, indicators }): Block[] => [
    heading(`analysis-${tool.code}`, 2, `${tool.name} (${tool.englishName} : ${tool.code})`),
    ...(tool.code === 'EIT' && apart !== '' ? [paragraph(apart)] : []),
    ...indicators.flatMap((result) => oneIndicator(context, result)),
  ]);
}

function oneIndicator(context: Context, result: IndicatorResult): readonly Block[] {
  const { say } = context;
  const slots = { n: result.number, name: result.name, score: formatScore(result.figure.value) };
  return [
    plainHeading(
      `indicator-${result.number}`,
      3,
      say(result.figure.value === null ? 'heading.indicatorUnknown' : 'heading.indicator', slots),
    ),
    paragraph([bold(`${say('indicator.analysisLabel')} `), text(indicatorAnalysis(context, result, false))]),
    ...(result.tool === 'OIT' ? oitPoints(context, result.number) : []),
  ];
}

/** The reason without the code and name that stand above it. */
const withoutName = (words: string): string => words.replace(/^(?:ข้อ\s*)?O\d{1,2}(?!\d).{0,120}?(?=เนื่องจาก)/, '');

/** T15: failed points under their sub-indicator; a point stands only under the indicator it belongs to. */
function oitPoints(context: Context, indicator: number): readonly Block[] {
  const { say, model, assessment } = context;
  const items = new Map(model.framework.items.map((item) => [item.code, item]));
  // An item of another indicator or tool that a recommendation names as a means is not what failed here.
  const own = (code: string): boolean => items.get(code)?.indicator === indicator && items.get(code)?.tool === 'OIT';
  const failed = assessorsWords(context)
    .filter(({ part, items: codes }) => !/IIT|EIT/i.test(part) && codes.some(own))
    .map((one) => ({ ...one, items: one.items.filter(own) }));
  if (failed.length === 0) return [];
  const subs = model.framework.subIndicators.filter((sub) => sub.indicator === indicator);
  const under = (sub: string | undefined): readonly Recommendation[] =>
    failed.filter((one) => items.get(one.items[0] ?? '')?.subIndicator === sub);
  const point = (one: Recommendation): string[] => [
    say('oit.item', {
      name: one.items.map((code) => `${code} ${items.get(code)?.text ?? ''}`.trim()).join(', '),
      dataYear: assessment.fiscalYear,
    }),
    withoutName(withCodes(one.text.trim(), one.items)),
  ];
  const groups = [
    ...subs.map((sub) => ({ name: say('oit.subIndicator', { name: `${sub.code} ${sub.name}` }), points: under(sub.code) })),
    { name: '', points: under(undefined) },
  ].filter(({ points }) => points.length > 0);
  return [
    plainHeading(`oit-${indicator}`, 3, say('heading.oitPoints')),
    lead(say('oit.lead')),
    ...groups.flatMap(({ name, points }, index): Block[] => [
      ...(name === '' ? [] : [lead([bold(`${index + 1}. ${name}`)])]),
      ...points.flatMap((one, at): Block[] => {
        const [head, advice] = point(one);
        return [lead(`${index + 1}.${at + 1} ${head}`), ...(advice === '' || advice === undefined ? [] : [list('dash', [advice], 1)])];
      }),
    ]),
    paragraph(say('oit.general')),
  ];
}

const LAYOUTS = ['L4', 'L1', 'L5'] as const;

const plan = (context: Context): PlanShape => planShape(context, { layouts: LAYOUTS, analysed: context.shows('analysis') });

function measuresDocument(context: Context): readonly Section[] {
  const { say } = context;
  const shape = context.shows('plan') ? plan(context) : null;
  const printed = shape === null ? [] : inPrintingOrder(context, shape);
  const tail = shape === null ? [] : planSection(context, shape, 'heading.plan');
  return [
    ...cover(context, [{ key: 'cover.plan' }, { key: 'cover.planYear' }, { key: 'cover.of', strong: false }]),
    ...portrait([
      ...contents(context),
      title(
        'title',
        [say('title.document'), context.settings.agency.name].filter((line) => line !== ''),
      ),
      heading('result', 1, say('heading.result')),
      ...(context.shows('result') ? announcement(context) : []),
      ...figureBlocks(context),
      ...(context.shows('scores')
        ? [
            heading('scores', 2, say('heading.scores')),
            lead([text(say('see.scores')), reference('table-scores')]),
            { kind: 'caption', caption: caption('table', 'table-scores', say('table.scoresPlain')) } as const,
            scoreTable3(context),
          ]
        : []),
      ...(context.shows('analysis')
        ? [heading('analysis', 1, say('heading.analysis')), ...indicatorBlocks(context), ...topicAnalysis(context, printed)]
        : []),
      ...(tail.length === 0 ? signature(context) : []),
    ]),
    ...tail,
  ];
}

export const document: Kind = {
  title: 'title.document',
  about: 'เอกสารมาตรการพร้อมการวิเคราะห์และคะแนนย้อนหลัง',
  matters: ['scores', 'plan'],
  applies: hasScores,
  parts: [
    'cover',
    'contents',
    'result',
    'figure:tools',
    'figure:history',
    'figure:toolsHistory',
    'scores',
    'analysis',
    'topics',
    'plan',
    'months',
    'success',
    'elements',
    'signature',
  ],
  layouts: LAYOUTS,
  plan,
  outline: measuresDocument,
};
