/** One handler per kind of block: report tree → paragraphs and tables. */
import { photoKey } from '../photos';
import type { Block, BlockKind, BlockOf } from '../tree';
import { listParas, paragraphOf, styleOf } from './cells';
import { contentsParas } from './contents';
import { imageRun } from './drawing';
import { bookmarked } from './links';
import { FIGURE, LOGO, PHOTO_HEIGHT, TWIPS_PER_PIXEL } from './page';
import type { Printed, Printing } from './printing';
import { run } from './runs';
import { signatureRows } from './signature';
import { SPACE, spacing } from './spacing';
import { tableOf } from './tables';
import type { Para } from './written';

const TINY = '<w:sz w:val="2"/><w:szCs w:val="2"/>';

const captionPara = (caption: BlockOf<'caption'>['caption'], printing: Printing, below: boolean): Para => ({
  properties: `<w:pStyle w:val="Caption"/>${below ? '' : '<w:keepNext/>'}<w:jc w:val="${below ? 'center' : 'left'}"/>`,
  content: bookmarked(printing.ids, caption.id, run(caption.label, printing, { bold: true })) + run(` ${caption.text}`, printing),
});

function figureParas({ id, alt, caption }: BlockOf<'figure'>, printing: Printing): readonly Para[] {
  const picture = printing.pictures[id];
  const words = captionPara(caption, printing, true);
  if (picture === undefined)
    return [{ properties: '<w:keepNext/><w:jc w:val="center"/>', content: run(alt, printing, { italic: true }) }, words];
  const image = imageRun(picture, FIGURE, { name: caption.label, description: alt, title: caption.text }, printing.ids);
  return [{ properties: `<w:keepNext/>${spacing(SPACE.figure)}<w:jc w:val="center"/>`, content: image }, words];
}

/** The logo above the cover's lines; nothing where the file cannot be opened. */
function logoParas(logo: BlockOf<'cover'>['logo'], printing: Printing): readonly Para[] {
  const picture = logo === undefined ? undefined : printing.pictures[photoKey(logo.file)];
  if (logo === undefined || picture === undefined) return [];
  const image = imageRun(picture, LOGO, { name: 'logo', description: logo.alt, title: logo.alt }, printing.ids);
  return [{ properties: `${spacing(SPACE.logo)}<w:jc w:val="center"/>`, content: image }];
}

/** A photograph as wide as its cell, never larger than it is. */
function photoParas({ file, alt, caption, note }: BlockOf<'photo'>, printing: Printing): readonly Para[] {
  const picture = printing.pictures[photoKey(file)];
  const words: readonly Para[] =
    caption === '' ? [] : [{ properties: '<w:pStyle w:val="PhotoCaption"/>', content: run(caption, printing) }];
  if (picture === undefined) return [{ properties: styleOf(printing), content: run(note, printing, { italic: true }) }, ...words];
  const room = { width: printing.width / TWIPS_PER_PIXEL, height: PHOTO_HEIGHT };
  const image = imageRun(picture, room, { name: '', description: alt, title: caption }, printing.ids);
  return [
    { properties: `${caption === '' ? '' : '<w:keepNext/>'}${spacing(SPACE.photo)}<w:jc w:val="center"/>`, content: image },
    ...words,
  ];
}

const BLOCKS: { readonly [K in BlockKind]: (block: BlockOf<K>, printing: Printing) => readonly Printed[] } = {
  cover: ({ logo, lines }, printing) => {
    const above = logoParas(logo, printing);
    return [
      ...above,
      ...lines.map(({ text, strong }, index) => ({
        properties: `<w:pStyle w:val="Subtitle"/>${index === 0 && above.length === 0 ? spacing(SPACE.coverTop) : ''}`,
        content: run(text, printing, { bold: strong }),
      })),
    ];
  },
  title: ({ lines }, printing) =>
    lines.map((line, index) => ({
      properties: `<w:pStyle w:val="Title"/>${index === lines.length - 1 ? spacing(SPACE.titleEnd) : ''}`,
      content: index === 0 ? bookmarked(printing.ids, 'title', run(line, printing)) : run(line, printing),
    })),
  heading: ({ id, level, number, text, newPage }, printing) => [
    {
      properties: `<w:pStyle w:val="Heading${level}"/>${newPage === true ? '<w:pageBreakBefore/>' : ''}`,
      content: bookmarked(printing.ids, id, run(number === '' ? text : `${number} ${text}`, printing)),
    },
  ],
  paragraph: (block, printing) => [paragraphOf(block, printing)],
  list: listParas,
  table: (block, printing) => [{ table: tableOf(block, printing, printBlocks) }],
  figure: figureParas,
  photo: photoParas,
  caption: ({ caption }, printing) => [captionPara(caption, printing, false)],
  contents: contentsParas,
  // As low as a point, so that it finds room where the page is full.
  pageBreak: () => [
    {
      properties: `${spacing(SPACE.endOfSection)}<w:rPr>${TINY}</w:rPr>`,
      content: `<w:r><w:rPr>${TINY}</w:rPr><w:br w:type="page"/></w:r>`,
    },
  ],
  signature: (block, printing) => {
    const rows = signatureRows(block, printing.orientation);
    return [{ table: tableOf({ widths: rows[0]?.cells.map(() => 1) ?? [1], header: [], rows }, printing, printBlocks, 'signature') }];
  },
};

/** Blocks in order, as paragraphs and tables. A table that signatures follow holds its last row with them. */
export const printBlocks = (blocks: readonly Block[], printing: Printing): readonly Printed[] =>
  blocks.flatMap((block, index) => {
    const hold = printing.hold || blocks[index + 1]?.kind === 'signature';
    return (BLOCKS[block.kind] as (one: Block, printing: Printing) => readonly Printed[])(block, hold ? { ...printing, hold } : printing);
  });
