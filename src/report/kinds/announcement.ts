/** ประกาศ of the measures: the measures in the text, or as an attached list where they are many. */

import { cellLines, fiscalYearRange, formatDay } from '../../thai';
import { list, paragraph } from '../build';
import { type Context, joined } from '../content';
import { hasPlan, type Kind } from '../kind';
import { type PlanShape, planShape } from '../planShape';
import { inPrintingOrder, planBlocks } from '../tables/plan';

import type { Section } from '../tree';
import { givenDate, headPosition, headSignature } from './letters';
import { landscape, portrait, title } from './parts';

/** More measures than this stand in a list of their own. */
const IN_TEXT = 10;

function measureLines(context: Context, shape: PlanShape): readonly string[] {
  const { say } = context;
  return inPrintingOrder(context, shape).map((measure) => {
    const units = joined(cellLines(measure.units));
    const period = cellLines(measure.period).join(' ');
    return say('announcement.measure', {
      title: cellLines(measure.title).join(' '),
      units: units === '' ? '' : say('announcement.units', { units }),
      period: period === '' ? '' : say('announcement.period', { period }),
    });
  });
}

const LAYOUTS = ['L2', 'L1', 'L4'] as const;

function announcementOutline(context: Context): readonly Section[] {
  const { say } = context;
  const shape = planShape(context, { layouts: LAYOUTS, analysed: true, whole: false });
  const measures = measureLines(context, shape);
  const attached = measures.length > IN_TEXT;
  return [
    ...portrait([
      title('title', [say('announcement.name'), say('announcement.subject')]),
      ...(attached
        ? [paragraph(say('announcement.preambleAttached', { count: measures.length }))]
        : [paragraph(say('announcement.preamble')), list('number', measures)]),
      paragraph(say('announcement.follow', { head: headPosition(context) })),
      paragraph(say('announcement.from', { from: formatDay(fiscalYearRange(context.settings.planYear).start) })),
      paragraph(say('announcement.close')),
      {
        kind: 'paragraph',
        inlines: [{ kind: 'text', text: say('announcement.given', { date: givenDate(context) }) }],
        align: 'center',
        keepNext: true,
      },
      ...headSignature(context),
    ]),
    ...(attached ? landscape([title('list', [say('announcement.list'), say('announcement.subject')]), ...planBlocks(context, shape)]) : []),
  ];
}

export const announcement: Kind = {
  title: 'title.announcement',
  about: 'ประกาศมาตรการของหน่วยงานสำหรับผู้บริหารลงนามและเผยแพร่',
  matters: ['plan'],
  applies: hasPlan,
  parts: ['signature'],
  layouts: LAYOUTS,
  outline: announcementOutline,
};
