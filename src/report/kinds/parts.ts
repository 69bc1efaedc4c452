/** Parts that several kinds of report share: cover, title, signatures, the plan section. */
import type { FollowUp } from '../../model';
import { caption, heading, lead, paragraph, reference, text } from '../build';
import { type Context, dateText } from '../content';
import type { PlanTableId } from '../layouts';
import { OFFICIAL_LINES, type SentenceKey } from '../phrases/sentences';
import { planBlocks } from '../tables/plan';
import type { Block, Section } from '../tree';

interface CoverLine {
  readonly key: SentenceKey;
  readonly strong?: boolean;
}

/** The cover: title lines, then agency, district and province, one to a line. */
export function cover(context: Context, lines: readonly CoverLine[]): readonly Section[] {
  if (!context.shows('cover')) return [];
  const { name, district, province } = context.settings.agency;
  const place = [name, district === '' ? '' : `อำเภอ${district}`, province === '' ? '' : `จังหวัด${province}`].filter((line) => line !== '');
  const block: Block = {
    kind: 'cover',
    lines: [
      ...lines.flatMap(({ key, strong }) =>
        context
          .say(key, { official: OFFICIAL_LINES })
          .split('\n')
          .map((text) => ({ text, strong: strong ?? true })),
      ),
      ...place.map((line) => ({ text: line, strong: true })),
    ],
  };
  return [{ orientation: 'portrait', cover: true, blocks: [block] }];
}

/** The contents table; its entries are filled in when the headings have their numbers. */
export const contents = (context: Context): readonly Block[] =>
  context.shows('contents') ? [{ kind: 'contents', title: context.say('heading.contents'), entries: [] }, { kind: 'pageBreak' }] : [];

/** Title lines; a phrase may stand in several. */
export const title = (id: string, lines: readonly string[]): Block => ({
  kind: 'title',
  id,
  lines: lines.flatMap((line) => line.split('\n')),
});

export function signature(context: Context): readonly Block[] {
  const signatories = context.settings.signatories.filter(({ role, name, position }) => `${role}${name}${position}`.trim() !== '');
  if (!context.shows('signature') || signatories.length === 0) return [];
  const place = (context.settings.facts.place ?? '').trim();
  const date = dateText(context.settings.facts.documentDate);
  const where = [place, date === '' ? '' : context.say('signature.date', { date })].filter((words) => words !== '').join(' ');
  return [...(where === '' ? [] : [paragraph(where, 'center')]), { kind: 'signature', signatories }];
}

export const portrait = (blocks: readonly Block[]): readonly Section[] =>
  blocks.length === 0 ? [] : [{ orientation: 'portrait', blocks }];
export const landscape = (blocks: readonly Block[]): readonly Section[] =>
  blocks.length === 0 ? [] : [{ orientation: 'landscape', blocks }];

/** A captioned plan table under its heading, in a landscape section that ends with the signatures. */
export function planSection(
  context: Context,
  id: PlanTableId,
  headingKey: SentenceKey,
  followUps: readonly FollowUp[] = [],
): readonly Section[] {
  if (!context.shows('plan')) return portrait(signature(context));
  const tables = planBlocks(context, id, followUps);
  const one = tables.length === 1;
  return landscape([
    heading('plan', 1, context.say(headingKey)),
    ...(one ? [lead([text(`${context.say('see.plan')}`), reference('table-plan')])] : [lead([text(context.say('heading.planTitle'))])]),
    ...(one ? [{ kind: 'caption', caption: caption('table', 'table-plan', context.say('table.plan')) } as const] : []),
    ...tables,
    ...signature(context),
  ]);
}
