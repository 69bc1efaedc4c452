/** ระเบียบวาระการประชุม of the working group: what it is told and what it decides, from scores and plan. */
import { formatDay, formatScore, roundRange } from '../../thai';
import { lead, list, paragraph, plainHeading, text } from '../build';
import type { Context } from '../content';
import { hasScores, type Kind } from '../kind';
import { plannedMeasures } from '../planned';
import { levelClauses } from '../result';
import type { Block, Section } from '../tree';
import { openDate } from './letters';
import { portrait, title } from './parts';

function agendaOutline(context: Context): readonly Section[] {
  const { assessment, say, settings } = context;
  const dots = say('paper.shortDots');
  const resolution = () => paragraph([text(say('agenda.resolution', { dots: say('paper.dots') }))], 'left');
  const item = (n: number, name: string): Block => plainHeading(`item-${n}`, 1, say('agenda.item', { n, name }));
  const below = assessment.indicators.filter((one) => one.class === 'below');
  const count = plannedMeasures(context).length;
  const end = (round: 6 | 12): string => formatDay(roundRange(settings.planYear, round).end);
  return portrait([
    title('title', [say('agenda.name'), say('agenda.group'), say('agenda.meeting', { dots, date: openDate(context, '') })]),
    item(1, say('agenda.one')),
    paragraph(say('paper.dots'), 'left'),
    item(2, say('agenda.two')),
    resolution(),
    item(3, say('agenda.three')),
    lead(say('agenda.result')),
    paragraph(assessment.total.value === null ? say('result.noTotal') : say('result.gotTotal') + levelClauses(context)),
    item(4, say('agenda.four')),
    list('paren', [
      ...below.map(({ number, name, figure }) => say('agenda.weak', { n: number, name, score: formatScore(figure.value) })),
      ...(below.length === 0 ? [say('agenda.keep')] : []),
      count === 0 ? say('agenda.noPlan') : say('agenda.plan', { count }),
      say('agenda.follow', { first: end(6), second: end(12) }),
    ]),
    resolution(),
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
