/** K1, the analysis report with its plan: cover, result, figures, scores, one paragraph per indicator, measures. */
import { caption, heading, lead, paragraph, reference, text } from '../build';
import type { Context } from '../content';
import { figure, figures } from '../figures';
import { indicatorParagraph, partsApart } from '../indicators';
import { hasScores, type Kind } from '../kind';
import { liftSentence } from '../lift';
import { ENGLISH_NAME, OFFICIAL_LINES } from '../phrases/sentences';
import { type PlanShape, planShape } from '../planShape';
import { provisionalNote, resultSentence } from '../result';
import { inPrintingOrder } from '../tables/plan';
import { scoreLegend, scoreTable1, toolsWithIndicators } from '../tables/scores';
import { topicAnalysis } from '../topicAnalysis';
import type { Block, Section } from '../tree';
import { contents, cover, planSection, portrait, signature, title } from './parts';

function resultBlocks(context: Context): readonly Block[] {
  if (!context.shows('result')) return [];
  const shown = figures(context, ['tools']);
  const note = provisionalNote(context);
  const lift = liftSentence(context);
  return [
    heading('result', 1, context.say('heading.result')),
    paragraph(
      resultSentence(
        context,
        shown.map(({ id }) => id),
      ),
    ),
    ...(note === '' ? [] : [paragraph(note)]),
    ...(lift === '' ? [] : [paragraph(lift)]),
    ...shown,
  ];
}

function scoreBlocks(context: Context): readonly Block[] {
  if (!context.shows('scores')) return [];
  // A page of its own, to be taken in at a glance.
  return [
    { kind: 'pageBreak' },
    heading('scores', 1, context.say('heading.scores')),
    { kind: 'caption', caption: caption('table', 'table-scores', context.say('table.scores')) },
    scoreTable1(context),
    paragraph(scoreLegend(context)),
    ...(['history', 'bars', 'gains'] as const).flatMap((name): readonly Block[] => {
      const block = figure(context, name);
      return block === null ? [] : [lead([text(context.say(`see.${name}`)), reference(block.id)]), block];
    }),
  ];
}

function analysisBlocks(context: Context): readonly Block[] {
  if (!context.shows('analysis')) return [];
  const [before, after] = context.say('analysis.lead', { table: '\u0000' }).split('\u0000');
  const leadInlines = context.shows('scores')
    ? [text(before ?? ''), reference('table-scores'), text(after ?? '')]
    : [text(context.say('analysis.leadPlain'))];
  const apart = partsApart(context);
  let position = 0;
  return [
    heading('analysis', 1, context.say('heading.analysis')),
    lead(leadInlines),
    ...toolsWithIndicators(context).flatMap(({ tool, indicators }): Block[] => [
      heading(`analysis-${tool.code}`, 2, `${tool.name} (${tool.englishName} : ${tool.code})`),
      ...(tool.code === 'EIT' && apart !== '' ? [paragraph(apart)] : []),
      ...indicators.map((result) => {
        position += 1;
        return paragraph(indicatorParagraph(context, result, position));
      }),
    ]),
  ];
}

const LAYOUTS = ['L1', 'L4', 'L5'] as const;

const plan = (context: Context): PlanShape => planShape(context, { layouts: LAYOUTS, analysed: context.shows('analysis') });

function analysisReport(context: Context): readonly Section[] {
  const lines = [
    context.say('cover.analysis', { official: OFFICIAL_LINES }),
    `(${ENGLISH_NAME})`,
    context.say('cover.year'),
    context.settings.agency.name,
  ];
  const shape = context.shows('plan') ? plan(context) : null;
  const printed = shape === null ? [] : inPrintingOrder(context, shape);
  const tail = shape === null ? [] : planSection(context, shape, 'heading.plan');
  return [
    ...cover(context, [
      { key: 'cover.analysis' },
      { key: 'cover.year' },
      { key: 'cover.and', strong: false },
      { key: 'cover.plan' },
      { key: 'cover.planYear' },
      { key: 'cover.of', strong: false },
    ]),
    ...portrait([
      ...contents(context),
      title(
        'title',
        lines.filter((line) => line !== ''),
      ),
      ...resultBlocks(context),
      ...scoreBlocks(context),
      ...analysisBlocks(context),
      ...(context.shows('analysis') ? topicAnalysis(context, printed) : []),
      ...(tail.length === 0 ? signature(context) : []),
    ]),
    ...tail,
  ];
}

export const analysis: Kind = {
  title: 'title.analysis',
  about: 'ผลการประเมิน การวิเคราะห์รายตัวชี้วัด และตารางมาตรการ ฉบับเต็มสำหรับเผยแพร่',
  matters: ['scores', 'plan'],
  applies: hasScores,
  parts: [
    'cover',
    'contents',
    'result',
    'figure:tools',
    'figure:bars',
    'scores',
    'figure:gains',
    'figure:history',
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
  outline: analysisReport,
};
