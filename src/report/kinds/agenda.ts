/** ระเบียบวาระการประชุม of the working group: what it is told and what it decides, from scores and plan. */
import { formatDay, formatScore, roundRange } from '../../thai';
import { lead, paragraph, plainHeading, text } from '../build';
import type { Context } from '../content';
import { hasScores, type Kind } from '../kind';
import { liftSentence } from '../lift';
import { plannedMeasures } from '../planned';
import { levelClauses, partScores } from '../result';
import type { Block, Section } from '../tree';
import { openDate } from './letters';
import { portrait, title } from './parts';

/** What keeps the level down comes first: a tool or part below the threshold, then the indicators, then the plan and its rounds. */
function decisions(context: Context): readonly string[] {
  const { assessment, say, settings } = context;
  const parts = partScores(assessment).filter((part) => part.below);
  const below = assessment.indicators.filter((one) => one.class === 'below');
  const count = plannedMeasures(context).length;
  const end = (round: 6 | 12): string => formatDay(roundRange(settings.planYear, round).end);
  return [
    ...parts.map(({ name, value }) => say('agenda.weakPart', { part: name, score: formatScore(value) })),
    ...below.map(({ number, name, figure }) => say('agenda.weak', { n: number, name, score: formatScore(figure.value) })),
    ...(below.length + parts.length === 0 ? [say('agenda.keep')] : []),
    count === 0 ? say('agenda.noPlan') : say('agenda.plan', { count }),
    say('agenda.follow', { first: end(6), second: end(12) }),
  ];
}

function agendaOutline(context: Context): readonly Section[] {
  const { assessment, say } = context;
  const dots = say('paper.shortDots');
  const number = say('paper.ofYear');
  const resolution = () => paragraph([text(say('agenda.resolution', { dots: say('paper.dots') }))], 'left');
  const item = (n: number, name: string): Block => plainHeading(`item-${n}`, 1, say('agenda.item', { n, name }));
  const point = (n: number, at: number, words: string): Block => lead(say('agenda.point', { n, at, words }));
  const lift = liftSentence(context);
  const result = assessment.total.value === null ? say('result.noTotal') : say('result.gotTotal') + levelClauses(context);
  return portrait([
    title('title', [say('agenda.name'), say('agenda.group'), say('agenda.meeting', { number, dots, date: openDate(context, '') })]),
    item(1, say('agenda.one')),
    paragraph(say('paper.dots'), 'left'),
    item(2, say('agenda.two', { number })),
    resolution(),
    item(3, say('agenda.three')),
    point(3, 1, say('agenda.result')),
    paragraph([result, lift].filter((words) => words !== '').join(' ')),
    resolution(),
    point(3, 2, say('agenda.lastYear')),
    resolution(),
    item(4, say('agenda.four')),
    ...decisions(context).flatMap((words, index) => [point(4, index + 1, words), resolution()]),
    item(5, say('agenda.five')),
    paragraph(say('paper.dots'), 'left'),
  ]);
}

export const agenda: Kind = {
  title: 'title.agenda',
  about: 'ระเบียบวาระการประชุมคณะทำงาน เรื่องผลการประเมินและมาตรการ',
  matters: ['scores'],
  applies: hasScores,
  parts: [],
  layouts: [],
  outline: agendaOutline,
};
