/**
 * word/styles.xml: one font in all four slots, sizes for Latin and complex script alike, so that Thai never falls back. All styles are built-in ones by
 * id and name, because other programs turn styles of our own into plain text. Elements in the order of ECMA-376 part 1, 17.7.4.17 and 17.3.
 */
import type { Look } from '../tree';
import { sizesOf } from './page';
import { type Space, STYLE_SPACE, spacing } from './spacing';
import { escaped } from './written';

const half = (points: number): number => Math.round(points * 2);

interface RunLook {
  readonly size: number;
  readonly strong?: boolean;
  readonly slanted?: boolean;
}

/** Properties of runs of a style. */
function runs({ font }: Look, { size, strong, slanted }: RunLook): string {
  const name = escaped(font);
  const weight = strong === true ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>';
  return (
    `<w:rPr><w:rFonts w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:cs="${name}"/>${weight}` +
    `${slanted === true ? '<w:i/><w:iCs/>' : ''}<w:color w:val="000000"/><w:sz w:val="${half(size)}"/><w:szCs w:val="${half(size)}"/>` +
    '<w:lang w:val="en-US" w:eastAsia="th-TH" w:bidi="th-TH"/></w:rPr>'
  );
}

interface Style extends RunLook {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  /** The style of the next paragraph; none for styles that go on. */
  readonly next?: string;
  /** Whether people see it among the usual styles. */
  readonly usual?: boolean;
  readonly space: Space;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly centred?: boolean;
  readonly indent?: { readonly left: number; readonly hanging: number };
  /** 0 for the first level. */
  readonly outline?: number;
}

function style(look: Look, one: Style): string {
  const { indent } = one;
  return (
    `<w:style w:type="paragraph" w:styleId="${one.id}"><w:name w:val="${one.name}"/><w:basedOn w:val="${one.basedOn ?? 'Normal'}"/>` +
    `${one.next === undefined ? '' : `<w:next w:val="${one.next}"/>`}${one.usual === false ? '' : '<w:qFormat/>'}<w:pPr>` +
    `${one.keepNext === true ? '<w:keepNext/>' : ''}${one.keepLines === true ? '<w:keepLines/>' : ''}${spacing(one.space)}` +
    `${indent === undefined ? '' : `<w:ind w:left="${indent.left}" w:hanging="${indent.hanging}"/>`}` +
    `${one.centred === true ? '<w:jc w:val="center"/>' : ''}${one.outline === undefined ? '' : `<w:outlineLvl w:val="${one.outline}"/>`}` +
    `</w:pPr>${runs(look, one)}</w:style>`
  );
}

function stylesIn(look: Look): readonly Style[] {
  const sizes = sizesOf(look);
  const next = 'Normal';
  const titled = { next, strong: true, keepNext: true, centred: true, size: sizes.title, space: STYLE_SPACE.title } as const;
  return [
    { id: 'Title', name: 'Title', ...titled },
    { id: 'Subtitle', name: 'Subtitle', next, size: sizes.cover, centred: true, space: STYLE_SPACE.cover },
    ...([1, 2, 3] as const).map(
      (level): Style => ({
        id: `Heading${level}`,
        name: `heading ${level}`,
        next,
        size: level === 1 ? sizes.heading : sizes.body,
        strong: true,
        keepNext: true,
        keepLines: true,
        outline: level - 1,
        space: STYLE_SPACE[`heading${level}`],
      }),
    ),
    { id: 'NoSpacing', name: 'No Spacing', size: sizes.cell, space: STYLE_SPACE.cell },
    { id: 'Caption', name: 'caption', next, size: sizes.cell, strong: true, keepLines: true, space: STYLE_SPACE.caption },
    {
      id: 'PhotoCaption',
      name: 'Photo caption',
      basedOn: 'Caption',
      usual: false,
      size: Math.max(sizes.cell - 2, 8),
      slanted: true,
      centred: true,
      space: STYLE_SPACE.photoCaption,
    },
    { id: 'TOCHeading', name: 'TOC Heading', ...titled },
    ...([1, 2] as const).map(
      (level): Style => ({
        id: `TOC${level}`,
        name: `toc ${level}`,
        next,
        size: sizes.body,
        space: STYLE_SPACE.contents,
        indent: { left: level * 500, hanging: 500 },
      }),
    ),
  ];
}

/** The sides of a cell, in the order of the standard's elements. */
export const CELL_SIDES = ['top', 'left', 'bottom', 'right'] as const;

/** The styles that every other rests on. */
const BASES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/>' +
  '<w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
  `<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>${CELL_SIDES.map((side) => `<w:${side} w:w="${side === 'left' || side === 'right' ? 108 : 0}" w:type="dxa"/>`).join('')}</w:tblCellMar></w:tblPr></w:style>`;

/** Children of w:styles. */
export const stylesXml = (look: Look): string =>
  `<w:docDefaults><w:rPrDefault>${runs(look, { size: sizesOf(look).body })}</w:rPrDefault>` +
  `<w:pPrDefault><w:pPr>${spacing(STYLE_SPACE.body)}</w:pPr></w:pPrDefault></w:docDefaults>${BASES}` +
  stylesIn(look)
    .map((one) => style(look, one))
    .join('');
