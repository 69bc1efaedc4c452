/** K3, the short analysis with its plan: result, one figure, the issue table L2a, the plan L2b. */
import { heading, lead, paragraph, text } from '../build';
import type { Context } from '../content';
import { figures, scoresInWords } from '../figures';
import { hasScores, type Kind } from '../kind';
import { type PlanShape, planShape } from '../planShape';
import { levelText, partScores, provisionalNote, seeAlso } from '../result';
import { issueTable } from '../tables/scores';
import type { Block, Section } from '../tree';
import { cover, planSection, portrait, signature, title } from './parts';

function resultBlocks(context: Context): readonly Block[] {
  const { assessment, say } = context;
  const shown = figures(context, ['bars']);
  const note = provisionalNote(context);
  const parts = partScores(assessment).map(({ name, value }) => ({ label: name, value }));
  const known = assessment.total.value !== null && assessment.level.name !== '';
  const sentence = known
    ? [
        say('result.short', {
          level: levelText(assessment.level.name),
          provisional: assessment.level.provisional ? say('result.provisional') : '',
        }),
        ...(parts.length === 0 ? [] : [say('result.shortParts', { scores: scoresInWords(say, parts) })]),
      ].join(' ')
    : say('result.noTotal');
  return [
    paragraph([
      text(sentence + (shown.length === 0 && context.shows('scores') ? say('see.below') : '')),
      ...seeAlso(
        ` ${say('see.scores')}`,
        shown.map(({ id }) => id),
      ),
    ]),
    ...(note === '' ? [] : [paragraph(note)]),
    ...shown,
  ];
}

const LAYOUTS = ['L2'] as const;

const plan = (context: Context): PlanShape => planShape(context, { layouts: LAYOUTS, analysed: context.shows('scores'), judged: false });

function shortReport(context: Context): readonly Section[] {
  const tail = context.shows('plan') ? planSection(context, plan(context), 'heading.suggestions') : [];
  return [
    ...cover(context, [{ key: 'cover.analysis' }, { key: 'cover.year' }, { key: 'cover.of', strong: false }]),
    ...portrait([
      title(
        'title',
        [context.say('title.measures'), context.settings.agency.name].filter((line) => line !== ''),
      ),
      heading('analysis', 1, context.say('heading.analysis')),
      ...(context.shows('result') ? resultBlocks(context) : []),
      ...(context.shows('scores') ? [lead(context.say('issues.tableLead')), issueTable(context)] : []),
      ...(tail.length === 0 ? signature(context) : []),
    ]),
    ...tail,
  ];
}

export const short: Kind = {
  title: 'title.short',
  about: 'ผลคะแนน ประเด็นที่ต้องปรับปรุง และมาตรการโดยย่อ',
  matters: ['scores', 'plan'],
  applies: hasScores,
  parts: ['cover', 'result', 'figure:bars', 'scores', 'plan', 'elements', 'signature'],
  layouts: LAYOUTS,
  plan,
  outline: shortReport,
};
