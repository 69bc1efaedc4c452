/** One handler per kind of block and inline: report tree → docx objects. */
import {
  AlignmentType,
  type ConcreteHyperlink,
  ImageRun,
  LeaderType,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { Picture } from '../../model';
import { photoKey } from '../photos';
import type { Align, Block, BlockKind, BlockOf, Inline, InlineKind, InlineOf, Look } from '../tree';
import { type Elsewhere, listLines } from './cells';
import { bookmarked, type Ids, insideLink, isSafeUrl, outsideLink } from './links';
import { contentWidth, FIGURE, FIRST_LINE, type Orientation, PHOTO_HEIGHT, TWIPS_PER_PIXEL } from './page';
import { signatureTable } from './signature';
import { tableOf } from './tables';
import type { Written } from './written';

export interface Printing {
  readonly look: Look;
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly ids: Ids;
  readonly orientation: Orientation;
  /** Room between the margins, or inside the cell, in twentieths of a point. */
  readonly width: number;
  /** Inside a table cell: smaller, no first-line indent. */
  readonly inCell: boolean;
  /** Keeps its paragraphs on the page of what follows. */
  readonly hold: boolean;
}

export type Printed = Paragraph | Table | Written;

const ALIGN: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  body: AlignmentType.THAI_DISTRIBUTE,
};

const run = (words: string, strong = false, slanted = false): TextRun =>
  new TextRun({
    text: words,
    ...(strong ? { bold: true, boldComplexScript: true } : {}),
    ...(slanted ? { italics: true, italicsComplexScript: true } : {}),
  });

const printLink = ({ text, url }: InlineOf<'link'>, { ids }: Printing): TextRun | ConcreteHyperlink =>
  isSafeUrl(url) ? outsideLink(ids, [new TextRun({ text, color: '1155CC', underline: {} })], url) : run(text);

const INLINES: { readonly [K in InlineKind]: (inline: InlineOf<K>, printing: Printing) => ParagraphChild } = {
  text: ({ text, bold, italic }) => run(text, bold ?? false, italic ?? false),
  link: printLink,
  reference: ({ to, label }) => insideLink([run(label)], to),
};

/** What table cells leave to docx: pictures, and links, which must be entered among the document's relationships. */
const ELSEWHERE: Elsewhere = { blocks: (blocks, printing) => printBlocks(blocks, printing), link: printLink };

const printInlines = (inlines: readonly Inline[], printing: Printing): readonly ParagraphChild[] =>
  inlines.map((one) => (INLINES[one.kind] as (inline: Inline, printing: Printing) => ParagraphChild)(one, printing));

/** The style of running text: cells have their own. */
const styleOf = ({ inCell }: Printing) => (inCell ? { style: 'Cell' } : {});

const COVER_TOP = 2800;

const lineParagraphs = (block: BlockOf<'list'>, printing: Printing): readonly Paragraph[] =>
  listLines(block, printing).map(
    ({ inlines, mark, hanging, left }) =>
      new Paragraph({
        ...styleOf(printing),
        alignment: AlignmentType.LEFT,
        ...(printing.hold ? { keepNext: true } : {}),
        indent: { left, hanging },
        children: [...(mark === '' ? [] : [run(mark)]), ...printInlines(inlines, printing)],
      }),
  );

function figureParagraphs({ id, alt, caption }: BlockOf<'figure'>, printing: Printing): readonly Paragraph[] {
  const picture = printing.pictures[id];
  const words = captionParagraph(caption.id, caption.label, caption.text, printing, true);
  if (picture === undefined)
    return [new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [run(alt, false, true)] }), words];
  const scale = Math.min(FIGURE.width / picture.width, FIGURE.height / picture.height, 1);
  printing.ids.picture += 1;
  const image = new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
    altText: { id: String(printing.ids.picture), name: caption.label, description: alt, title: caption.text },
  });
  return [new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 120 }, children: [image] }), words];
}

/** A photograph as wide as its cell, never larger than it is. */
function photoParagraphs({ file, alt, caption, note }: BlockOf<'photo'>, printing: Printing): readonly Paragraph[] {
  const picture = printing.pictures[photoKey(file)];
  const words = caption === '' ? [] : [new Paragraph({ style: 'PhotoCaption', children: [run(caption)] })];
  if (picture === undefined) return [new Paragraph({ ...styleOf(printing), children: [run(note, false, true)] }), ...words];
  const scale = Math.min(printing.width / TWIPS_PER_PIXEL / picture.width, PHOTO_HEIGHT / picture.height, 1);
  printing.ids.picture += 1;
  const image = new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
    altText: { id: String(printing.ids.picture), name: `photo ${printing.ids.picture}`, description: alt, title: caption },
  });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      ...(caption === '' ? {} : { keepNext: true }),
      spacing: { before: 60, after: 20 },
      children: [image],
    }),
    ...words,
  ];
}

const captionParagraph = (id: string, label: string, words: string, { ids }: Printing, below: boolean): Paragraph =>
  new Paragraph({
    style: 'Caption',
    alignment: below ? AlignmentType.CENTER : AlignmentType.LEFT,
    keepNext: !below,
    children: [...bookmarked(ids, id, [run(label, true)]), run(` ${words}`)],
  });

const BLOCKS: { readonly [K in BlockKind]: (block: BlockOf<K>, printing: Printing) => readonly Printed[] } = {
  // Space before rather than a centred page: not every program knows vertical alignment.
  cover: ({ lines }) =>
    lines.map(
      ({ text, strong }, index) =>
        new Paragraph({
          style: 'Cover',
          ...(index === 0 ? { spacing: { before: COVER_TOP, after: 240 } } : {}),
          children: [new TextRun({ text, bold: strong, boldComplexScript: strong })],
        }),
    ),
  title: ({ lines }, { ids }) =>
    lines.map(
      (line, index) =>
        new Paragraph({
          style: 'Title',
          ...(index === lines.length - 1 ? { spacing: { after: 200 } } : {}),
          children: index === 0 ? bookmarked(ids, 'title', [run(line)]) : [run(line)],
        }),
    ),
  heading: ({ id, level, number, text }, { ids }) => [
    new Paragraph({ style: `Heading${level}`, children: bookmarked(ids, id, [run(number === '' ? text : `${number} ${text}`)]) }),
  ],
  paragraph: ({ inlines, align, keepNext }, printing) => [
    new Paragraph({
      ...styleOf(printing),
      alignment: printing.inCell && align === 'body' ? AlignmentType.LEFT : ALIGN[align],
      ...(keepNext === true || printing.hold ? { keepNext: true } : {}),
      ...(align === 'body' && !printing.inCell ? { indent: { firstLine: FIRST_LINE } } : {}),
      children: printInlines(inlines, printing),
    }),
  ],
  list: lineParagraphs,
  table: (block, printing) => [
    tableOf(block, printing, ELSEWHERE),
    new Paragraph({ spacing: { before: 0, after: 60 }, ...(printing.hold ? { keepNext: true } : {}), children: [] }),
  ],
  figure: figureParagraphs,
  photo: photoParagraphs,
  caption: ({ caption }, printing) => [captionParagraph(caption.id, caption.label, caption.text, printing, false)],
  contents: ({ title, entries }, { orientation }) => [
    new Paragraph({ style: 'Title', spacing: { after: 200 }, children: [run(title)] }),
    ...entries.map(
      ({ level, number, text, to }) =>
        new Paragraph({
          style: 'Contents',
          indent: { left: (level - 1) * 500 + 500, hanging: 500, right: 600 },
          tabStops: [{ type: TabStopType.RIGHT, position: contentWidth(orientation), leader: LeaderType.DOT }],
          children: [insideLink([run(number === '' ? text : `${number} ${text}`)], to)],
        }),
    ),
  ],
  pageBreak: () => [new Paragraph({ children: [new PageBreak()] })],
  signature: ({ signatories }, printing) => [signatureTable(signatories, printing.orientation)],
};

/** Blocks in order, as paragraphs and tables. A table that signatures follow holds its last row with them. */
export const printBlocks = (blocks: readonly Block[], printing: Printing): readonly Printed[] =>
  blocks.flatMap((block, index) => {
    const hold = printing.hold || blocks[index + 1]?.kind === 'signature';
    return (BLOCKS[block.kind] as (one: Block, printing: Printing) => readonly Printed[])(block, hold ? { ...printing, hold } : printing);
  });
