/** One handler per kind of block: report tree → paragraphs and tables. */
import { ImageRun } from 'docx';
import type { Picture } from '../../model';
import { photoKey } from '../photos';
import type { Block, BlockKind, BlockOf } from '../tree';
import { listParas, paragraphOf, styleOf } from './cells';
import { contentsParas } from './contents';
import { bookmarked } from './links';
import { FIGURE, LOGO, PHOTO_HEIGHT, TWIPS_PER_PIXEL } from './page';
import type { Printed, Printing } from './printing';
import { run } from './runs';
import { signatureRows } from './signature';
import { SPACE, spacing } from './spacing';
import { tableOf } from './tables';
import { clean, type Para, type Piece } from './written';

/** The picture fitted into a room in pixels, never larger than it is drawn for. */
function imageOf(
  picture: Picture,
  room: { readonly width: number; readonly height: number },
  words: readonly string[],
  printing: Printing,
): Piece {
  const [name = '', description = '', title = ''] = words.map(clean);
  const density = picture.density ?? 1;
  const [width, height] = [picture.width / density, picture.height / density];
  const scale = Math.min(room.width / width, room.height / height, 1);
  printing.ids.picture += 1;
  return new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { id: String(printing.ids.picture), name: name || `photo ${printing.ids.picture}`, description, title },
  });
}

const captionPara = (caption: BlockOf<'caption'>['caption'], printing: Printing, below: boolean): Para => ({
  properties: `<w:pStyle w:val="Caption"/>${below ? '' : '<w:keepNext/>'}<w:jc w:val="${below ? 'center' : 'left'}"/>`,
  content: [...bookmarked(printing.ids, caption.id, [run(caption.label, printing, { bold: true })]), run(` ${caption.text}`, printing)],
});

function figureParas({ id, alt, caption }: BlockOf<'figure'>, printing: Printing): readonly Para[] {
  const picture = printing.pictures[id];
  const words = captionPara(caption, printing, true);
  if (picture === undefined)
    return [{ properties: '<w:keepNext/><w:jc w:val="center"/>', content: [run(alt, printing, { italic: true })] }, words];
  const image = imageOf(picture, FIGURE, [caption.label, alt, caption.text], printing);
  return [{ properties: `<w:keepNext/>${spacing(SPACE.figure)}<w:jc w:val="center"/>`, content: [image] }, words];
}

/** The logo above the cover's lines; nothing where the file cannot be opened. */
function logoParas(logo: BlockOf<'cover'>['logo'], printing: Printing): readonly Para[] {
  const picture = logo === undefined ? undefined : printing.pictures[photoKey(logo.file)];
  if (logo === undefined || picture === undefined) return [];
  const image = imageOf(picture, LOGO, ['logo', logo.alt, logo.alt], printing);
  return [{ properties: `${spacing(SPACE.logo)}<w:jc w:val="center"/>`, content: [image] }];
}

/** A photograph as wide as its cell, never larger than it is. */
function photoParas({ file, alt, caption, note }: BlockOf<'photo'>, printing: Printing): readonly Para[] {
  const picture = printing.pictures[photoKey(file)];
  const words: readonly Para[] =
    caption === '' ? [] : [{ properties: '<w:pStyle w:val="PhotoCaption"/>', content: [run(caption, printing)] }];
  if (picture === undefined) return [{ properties: styleOf(printing), content: [run(note, printing, { italic: true })] }, ...words];
  const image = imageOf(picture, { width: printing.width / TWIPS_PER_PIXEL, height: PHOTO_HEIGHT }, ['', alt, caption], printing);
  return [
    { properties: `${caption === '' ? '' : '<w:keepNext/>'}${spacing(SPACE.photo)}<w:jc w:val="center"/>`, content: [image] },
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
        content: [run(text, printing, { bold: strong })],
      })),
    ];
  },
  title: ({ lines }, printing) =>
    lines.map((line, index) => ({
      properties: `<w:pStyle w:val="Title"/>${index === lines.length - 1 ? spacing(SPACE.titleEnd) : ''}`,
      content: index === 0 ? bookmarked(printing.ids, 'title', [run(line, printing)]) : [run(line, printing)],
    })),
  heading: ({ id, level, number, text }, printing) => [
    {
      properties: `<w:pStyle w:val="Heading${level}"/>`,
      content: bookmarked(printing.ids, id, [run(number === '' ? text : `${number} ${text}`, printing)]),
    },
  ],
  paragraph: (block, printing) => [paragraphOf(block, printing)],
  list: listParas,
  table: (block, printing) => [{ table: tableOf(block, printing, printBlocks) }],
  figure: figureParas,
  photo: photoParas,
  caption: ({ caption }, printing) => [captionPara(caption, printing, false)],
  contents: contentsParas,
  pageBreak: () => [{ properties: '', content: ['<w:r><w:br w:type="page"/></w:r>'] }],
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
