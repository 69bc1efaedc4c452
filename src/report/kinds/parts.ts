/** Parts that several kinds of report share: cover, title, signatures, the plan section. */
import type { Signatory } from '../../model';
import { photosIn } from '../../thai';
import { caption, heading, lead, reference, text } from '../build';
import { type Context, dateText } from '../content';
import { elementBlocks } from '../elements';
import { OFFICIAL_LINES, type SentenceKey } from '../phrases/sentences';
import type { PlanShape } from '../planShape';
import { monthBlocks } from '../tables/months';
import { planBlocks, successBlocks } from '../tables/plan';
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
  const file = photosIn(context.settings.facts.logo ?? '')[0]?.file;
  const block: Block = {
    kind: 'cover',
    ...(file === undefined ? {} : { logo: { file, alt: context.say('cover.logo') } }),
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

const DOTS = '................................';

/** The lines of one person; what is not known leaves dots to write on. */
const signatureLines = ({ role, name, position }: Signatory): readonly string[] => [
  `ลงชื่อ ${DOTS} ${role}`.trim(),
  `(${name.trim() === '' ? DOTS : name})`,
  position.trim() === '' ? `ตำแหน่ง ${DOTS}` : position,
];

/** Those who sign where nobody is named in ตั้งค่า: the lines are left to be written on. */
const UNNAMED: readonly Signatory[] = ['ผู้จัดทำ', 'ผู้เห็นชอบ'].map((role) => ({ role, name: '', position: '' }));

export function signature(context: Context, count = Number.POSITIVE_INFINITY): readonly Block[] {
  if (!context.shows('signature')) return [];
  const named = context.settings.signatories.filter(({ role, name, position }) => `${role}${name}${position}`.trim() !== '');
  const signatories = (named.length === 0 ? UNNAMED : named).slice(0, count);
  const place = (context.settings.facts.place ?? '').trim();
  const date = dateText(context.settings.facts.documentDate);
  const where = [place, date === '' ? '' : context.say('signature.date', { date })].filter((words) => words !== '').join(' ');
  return [
    ...(where === '' ? [] : [{ kind: 'paragraph', inlines: [text(where)], align: 'center', keepNext: true } as const]),
    { kind: 'signature', people: signatories.map(signatureLines) },
  ];
}

export const portrait = (blocks: readonly Block[]): readonly Section[] =>
  blocks.length === 0 ? [] : [{ orientation: 'portrait', blocks }];
export const landscape = (blocks: readonly Block[]): readonly Section[] =>
  blocks.length === 0 ? [] : [{ orientation: 'landscape', blocks }];

/** A captioned plan table under its heading, in a landscape section that ends with the signatures. */
export function planSection(context: Context, shape: PlanShape, headingKey: SentenceKey): readonly Section[] {
  const tables = planBlocks(context, shape);
  const one = tables.length === 1;
  return landscape([
    heading('plan', 1, context.say(headingKey)),
    ...(one ? [lead([text(`${context.say('see.plan')}`), reference('table-plan')])] : [lead([text(context.say('heading.planTitle'))])]),
    ...(one ? [{ kind: 'caption', caption: caption('table', 'table-plan', context.say('table.plan')) } as const] : []),
    ...tables,
    ...(shape.judged ? monthBlocks(context, shape) : []),
    ...successBlocks(context, shape),
    ...elementBlocks(context, shape),
    ...signature(context),
  ]);
}
