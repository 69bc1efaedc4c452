/** K2, the measures plan alone: heading and plan table in the layout asked for. */
import { caption, paragraph, reference, text } from '../build';
import type { Context } from '../content';
import { elementBlocks } from '../elements';
import { hasPlan, type Kind } from '../kind';
import { type PlanShape, planShape } from '../planShape';
import { monthBlocks } from '../tables/months';
import { planBlocks, successBlocks } from '../tables/plan';
import type { Section } from '../tree';
import { landscape, signature, title } from './parts';

const LAYOUTS = ['L1', 'L2', 'L4', 'L5'] as const;

const plan = (context: Context): PlanShape => planShape(context, { layouts: LAYOUTS, analysed: false });

function measuresPlan(context: Context): readonly Section[] {
  const shape = plan(context);
  const tables = planBlocks(context, shape);
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
    ...monthBlocks(context, shape),
    ...successBlocks(context, shape),
    ...elementBlocks(context, shape),
    ...signature(context),
  ]);
}

export const measures: Kind = {
  title: 'title.measures',
  about: 'ตารางมาตรการของปีถัดไปเพียงอย่างเดียว',
  matters: ['plan'],
  applies: hasPlan,
  parts: ['months', 'success', 'elements', 'signature'],
  layouts: LAYOUTS,
  plan,
  outline: measuresPlan,
};
