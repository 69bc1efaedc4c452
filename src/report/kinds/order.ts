/** คำสั่งแต่งตั้งคณะทำงาน: the power, the head of the agency, the heads of its units, their duties. Numbers, dates and names that nobody gave stay open. */
import { ACT_OF, agencyTypeOf } from '../../thai';
import { list, paragraph, plainHeading } from '../build';
import { type Context, dateText } from '../content';
import { hasScores, type Kind } from '../kind';
import type { Section } from '../tree';
import { deputyPosition, givenDate, headPosition, headSignature } from './letters';
import { portrait, title } from './parts';
import { membersOfGroup } from './workingGroup';

/** "มาตรา … แห่งพระราชบัญญัติ…": the act of the agency's type, its section to be written in; dots alone where the type has no one act. */
function power({ say, settings }: Context): string {
  const dots = say('paper.shortDots');
  const act = ACT_OF[agencyTypeOf(settings.agency)];
  return act === undefined ? say('paper.dots') : say('order.power', { dots, act });
}

/** An order that is known already is replaced: two bodies for one task would stand beside each other. */
function revoked({ say, settings }: Context): string {
  const number = (settings.facts.orderNumber ?? '').trim();
  const date = dateText(settings.facts.orderDate);
  return number === '' ? '' : say('order.revoke', { number, on: date === '' ? '' : say('result.orderOn', { date }) });
}

function orderOutline(context: Context): readonly Section[] {
  const { say } = context;
  const deputy = deputyPosition(context);
  return portrait([
    title('title', [say('order.name'), say('order.number', { number: say('paper.ofYear') }), say('order.subject')]),
    paragraph(say('order.preamble', { power: power(context), revoke: revoked(context) })),
    plainHeading('members', 1, say('order.members')),
    list('number', [
      say('order.head', { head: headPosition(context) }),
      ...(deputy === '' ? [] : [say('order.deputy', { deputy })]),
      ...membersOfGroup(context).map((unit) => say('order.unit', { unit })),
      say('order.secretary', { dots: say('paper.dots') }),
    ]),
    plainHeading('duties', 1, say('order.duties')),
    list(
      'number',
      (['order.duty1', 'order.duty2', 'order.duty3', 'order.duty4', 'order.duty5'] as const).map((key) => say(key)),
    ),
    paragraph(say('order.close')),
    {
      kind: 'paragraph',
      inlines: [{ kind: 'text', text: say('order.given', { date: givenDate(context) }) }],
      align: 'center',
      keepNext: true,
    },
    ...headSignature(context),
  ]);
}

export const order: Kind = {
  title: 'title.order',
  about: 'ร่างคำสั่งแต่งตั้งคณะทำงาน พร้อมหน้าที่และอำนาจ',
  matters: [],
  applies: hasScores,
  parts: ['signature'],
  layouts: [],
  outline: orderOutline,
};
