/** K2, the measures plan alone: heading and plan table in the layout asked for. */
import { caption, paragraph, reference, text } from '../build';
import type { Context } from '../content';
import { hasPlan, type Kind } from '../kind';
import { planBlocks, planTableFor } from '../tables/plan';
import type { Section } from '../tree';
import { landscape, signature, title } from './parts';

function measuresPlan(context: Context): readonly Section[] {
  const tables = planBlocks(context, planTableFor(context.request.layout, 'L1'));
  const one = tables.length === 1;
  return landscape([
    title(
      'title',
      [context.say('title.measures'), context.settings.agency.name].filter((line) => line !== ''),
    ),
    ...(one
      ? [
          paragraph([text(context.say('see.plan')), reference('table-plan')]),
          { kind: 'caption', caption: caption('table', 'table-plan', context.say('table.plan')) } as const,
        ]
      : []),
    ...tables,
    ...signature(context),
  ]);
}

export const measures: Kind = {
  title: 'title.measures',
  about: 'ตารางมาตรการของปีถัดไปเพียงอย่างเดียว',
  matters: ['plan'],
  applies: hasPlan,
  parts: ['signature'],
  layouts: ['L1', 'L2', 'L4', 'L5'],
  outline: measuresPlan,
};
