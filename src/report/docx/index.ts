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
import { type Printing, printBlocks } from './blocks';
import { newIds } from './links';
import { contentWidth, MARGINS, PAPER } from './page';
import { stylesOf } from './styles';
import { coreProperties, stampZip } from './zip';

/** "- ๒ -", centred at the top; the section's number format gives the digits. */
const pageNumber = (): Header =>
  new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })] })],
  });

const noNumber = (): Header => new Header({ children: [new Paragraph({ children: [] })] });

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
    children: printBlocks(section.blocks, printing).slice(),
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
  const base = { look: report.look, pictures, ids: newIds(), inCell: false, hold: false };
  const firstNumbered = report.sections.findIndex((section) => section.cover !== true);
  const document = new Document({
    title: report.title,
    creator: report.agency,
    styles: stylesOf(report.look),
    defaultTabStop: 720,
    sections: report.sections.map((section, index) => sectionOf(section, index === firstNumbered, report, base)),
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(report.title, report.agency, options.now) };
  const bytes = await Packer.pack(document, 'uint8array', undefined, [core]);
  return stampZip(bytes, options.now);
}
