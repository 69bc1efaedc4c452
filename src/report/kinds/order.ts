/** คำสั่งแต่งตั้งคณะทำงาน: the head of the agency, the heads of its units, their duties. Numbers, dates and names that nobody gave stay open. */
import { list, paragraph, plainHeading } from '../build';
import type { Context } from '../content';
import { hasScores, type Kind } from '../kind';
import type { Section } from '../tree';
import { headPosition, headSignature, openDate } from './letters';
import { portrait, title } from './parts';

function orderOutline(context: Context): readonly Section[] {
  const { say, settings } = context;
  const dots = say('paper.shortDots');
  const units = settings.units.filter(({ members, name }) => members.length === 0 && name.trim() !== '');
  return portrait([
    title('title', [say('order.name'), say('order.number', { dots }), say('order.subject')]),
    paragraph(say('order.preamble')),
    plainHeading('members', 1, say('order.members')),
    list('number', [
      say('order.head', { head: headPosition(context) }),
      ...units.map(({ name }) => say('order.unit', { unit: name })),
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
      inlines: [{ kind: 'text', text: say('order.given', { date: openDate(context) }) }],
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
