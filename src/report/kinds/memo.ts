/** บันทึกข้อความ to the executive on one page: facts, considerations, proposals. */

import { labels } from '../../ita';
import { cellLines } from '../../thai';
import { lead, list, paragraph, plainHeading, text } from '../build';
import { type Context, joined } from '../content';
import { hasScores, type Kind } from '../kind';
import { plannedMeasures } from '../planned';
import { levelClauses } from '../result';

import type { Block, Section } from '../tree';
import { field, headPosition, openDate } from './letters';
import { portrait, signature, title } from './parts';

function facts(context: Context): readonly Block[] {
  const { assessment, say } = context;
  const below = assessment.indicators.filter((one) => one.class === 'below').map(({ number, name }) => labels.indicator(number, name));
  const result = assessment.total.value === null ? say('result.noTotal') : say('result.total') + levelClauses(context);
  return [
    plainHeading('facts', 1, `1. ${say('memo.facts')}`),
    paragraph(`${result} ${below.length === 0 ? say('memo.noneBelow') : say('memo.below', { names: joined(below) })}`),
  ];
}

function considerations(context: Context): readonly Block[] {
  const { assessment, say } = context;
  const measures = plannedMeasures(context);
  const assigned = measures.filter(({ units }) => cellLines(units).length > 0).length;
  const answered = new Set(measures.flatMap(({ indicators }) => indicators));
  const open = assessment.indicators.filter((one) => one.class === 'below' && !answered.has(one.number));
  const plan =
    measures.length === 0
      ? say('memo.noPlan')
      : say(assigned === measures.length ? 'memo.planAssigned' : 'memo.plan', { count: measures.length, assigned });
  const uncovered =
    measures.length === 0 || open.length === 0
      ? ''
      : ` ${say('memo.uncovered', { numbers: joined(open.map(({ number }) => String(number))) })}`;
  return [plainHeading('considerations', 1, `2. ${say('memo.considerations')}`), paragraph(plan + uncovered)];
}

function proposals(context: Context): readonly Block[] {
  const { say } = context;
  const planned = plannedMeasures(context).length > 0;
  return [
    plainHeading('proposals', 1, `3. ${say('memo.proposals')}`),
    list('paren', [
      say('memo.acknowledge'),
      ...(planned ? [say('memo.approve'), say('memo.assign'), say('memo.publish')] : [say('memo.makePlan')]),
    ]),
  ];
}

function memoOutline(context: Context): readonly Section[] {
  const { say, settings } = context;
  const dots = say('paper.dots');
  const subject = plannedMeasures(context).length > 0 ? say('memo.subjectText') : say('memo.subjectScores');
  return portrait([
    title('title', [say('memo.name')]),
    field(say('memo.office'), settings.agency.name),
    paragraph([text(`${say('memo.number')} ${dots} ${say('memo.date')} ${openDate(context)}`)], 'left'),
    field(say('memo.subject'), subject),
    field(say('memo.to'), headPosition(context)),
    ...facts(context),
    ...considerations(context),
    ...proposals(context),
    lead(say('memo.close')),
    ...signature(context, 1),
    paragraph(say('memo.order', { dots }), 'left'),
  ]);
}

export const memo: Kind = {
  title: 'title.memo',
  about: 'บันทึกข้อความเสนอผู้บริหารหนึ่งหน้า มีข้อเท็จจริง ข้อพิจารณา และข้อเสนอ',
  matters: ['scores'],
  applies: hasScores,
  parts: ['signature'],
  layouts: [],
  onePage: 16,
  outline: memoOutline,
};
