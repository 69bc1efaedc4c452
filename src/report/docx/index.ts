/** The report tree as a .docx file. Byte-identical for the same report, pictures and moment; needs no clock, timer or random number. */
import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Picture } from '../../model';
import type { Report, Section } from '../tree';
import { printBlocks } from './blocks';
import { glue } from './glue';
import { newIds } from './links';
import { contentWidth, MARGINS, PAPER } from './page';
import type { Printed, Printing } from './printing';
import { SPACE, spacing } from './spacing';
import { stylesOf } from './styles';
import { clean, Ending, type Para, type Piece, paraPieces, Written } from './written';
import { coreProperties, stampZip } from './zip';

/** "- ๒ -", centred at the top; the section's number format gives the digits. */
const pageNumber = (): Header =>
  new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })] })],
  });

const noNumber = (): Header => new Header({ children: [new Paragraph({ children: [] })] });

/** One point high: a table must be followed by a paragraph, which must not make a page of its own. */
const small = (space: string): Para => ({ properties: `${space}<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>`, content: [] });

/** What a section prints: texts in as few pieces as possible, and its last paragraph, which carries the section's properties. */
function childrenOf(printed: readonly Printed[]): readonly (Written | Ending)[] {
  const last = printed[printed.length - 1];
  const closing = last === undefined || 'table' in last ? small(spacing(SPACE.endOfSection)) : last;
  const before = closing === last ? printed.slice(0, -1) : printed;
  const pieces = before.flatMap((one, index): readonly Piece[] =>
    'table' in one ? [...one.table, ...(index === before.length - 1 ? [] : paraPieces(small(spacing(SPACE.afterTable))))] : paraPieces(one),
  );
  return [new Written(pieces), new Ending(closing)];
}

function sectionOf(section: Section, first: boolean, report: Report, base: Omit<Printing, 'orientation' | 'width'>): ISectionOptions {
  const landscape = section.orientation === 'landscape';
  const printing: Printing = { ...base, orientation: section.orientation, width: contentWidth(section.orientation) };
  const cover = section.cover === true;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // docx turns the paper itself: width and height are those of the upright sheet.
        size: { width: PAPER.width, height: PAPER.height, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: MARGINS,
        pageNumbers: {
          formatType: report.look.digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL,
          ...(first ? { start: 1 } : {}),
        },
      },
      ...(first ? { titlePage: true } : {}),
    },
    headers: cover ? { default: noNumber() } : first ? { default: pageNumber(), first: noNumber() } : { default: pageNumber() },
    children: childrenOf(printBlocks(section.blocks, printing)).slice(),
  };
}

/**
 * @param pictures the drawn figures by id (`figuresOf`); a missing one is replaced by its alternative text
 * @param options.now ISO moment that stands in the file as its time of making
 */
export async function renderDocx(
  report: Report,
  pictures: Readonly<Record<string, Picture>>,
  options: { readonly now: string },
): Promise<Uint8Array> {
  const base = { look: report.look, pictures, ids: newIds(), inCell: false, hold: false, glue: glue(report.names) };
  const [title, creator] = [clean(report.title), clean(report.agency)];
  const firstNumbered = report.sections.findIndex((section) => section.cover !== true);
  const document = new Document({
    title,
    creator,
    styles: stylesOf(report.look),
    defaultTabStop: 720,
    sections: report.sections.map((section, index) => sectionOf(section, index === firstNumbered, report, base)),
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(title, creator, options.now) };
  const bytes = await Packer.pack(document, 'uint8array', undefined, [core]);
  return stampZip(bytes, options.now);
}
