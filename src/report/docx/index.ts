/** The report tree as a .docx file. Byte-identical for the same report, pictures and moment; needs no clock, timer or random number. */
import type { Picture } from '../../model';
import { inDigits } from '../../thai';
import type { Report, Section } from '../tree';
import { printBlocks } from './blocks';
import { glue } from './glue';
import { newIds } from './links';
import { headerId, packed } from './package';
import { contentWidth, MARGINS, PAPER } from './page';
import type { Printed, Printing } from './printing';
import { SPACE, spacing } from './spacing';
import { stylesXml } from './styles';
import { type Para, paraXml } from './written';

/** The header without a number, and the one with it. */
const NO_NUMBER = 1;
const NUMBER = 2;

const field = (type: 'begin' | 'separate' | 'end'): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** "- ๒ -", centred at the top; the section's number format gives the digits. */
const pageNumber = (one: string): string =>
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">- </w:t></w:r>' +
  `${field('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('separate')}<w:r><w:t>${one}</w:t></w:r>` +
  `${field('end')}<w:r><w:t xml:space="preserve"> -</w:t></w:r></w:p>`;

/** One point high: a table must be followed by a paragraph, which must not make a page of its own. */
const small = (space: string): Para => ({ properties: `${space}<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>`, content: '' });

/** What a section prints; the properties of one that others follow stand in its last paragraph. */
function bodyOf(printed: readonly Printed[], properties: string, isLast: boolean): string {
  const last = printed[printed.length - 1];
  const closing = last === undefined || 'table' in last ? small(spacing(SPACE.endOfSection)) : last;
  const before = closing === last ? printed.slice(0, -1) : printed;
  const pieces = before.map((one, index) =>
    'table' in one ? `${one.table}${index === before.length - 1 ? '' : paraXml(small(spacing(SPACE.afterTable)))}` : paraXml(one),
  );
  return `${pieces.join('')}${isLast ? paraXml(closing) + properties : paraXml(closing, properties)}`;
}

/** w:sectPr; its children in the order of ECMA-376 part 1, 17.6.17. */
function sectionProperties({ orientation, cover }: Section, first: boolean, digits: Report['look']['digits']): string {
  const landscape = orientation === 'landscape';
  const [width, height] = landscape ? [PAPER.height, PAPER.width] : [PAPER.width, PAPER.height];
  const header = (type: 'default' | 'first', number: number): string => `<w:headerReference w:type="${type}" r:id="${headerId(number)}"/>`;
  return (
    `<w:sectPr>${header('default', cover === true ? NO_NUMBER : NUMBER)}${first ? header('first', NO_NUMBER) : ''}<w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${width}" w:h="${height}" w:orient="${orientation}"/>` +
    `<w:pgMar w:top="${MARGINS.top}" w:right="${MARGINS.right}" w:bottom="${MARGINS.bottom}" w:left="${MARGINS.left}" w:header="${MARGINS.header}" w:footer="${MARGINS.footer}" w:gutter="0"/>` +
    `<w:pgNumType w:fmt="${digits === 'thai' ? 'thaiNumbers' : 'decimal'}"${first ? ' w:start="1"' : ''}/>${first ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
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
  const { look, sections } = report;
  const ids = newIds();
  const base = { look, pictures, ids, inCell: false, hold: false, glue: glue(report.names) };
  const firstNumbered = sections.findIndex((section) => section.cover !== true);
  const body = sections
    .map((section, index) => {
      const printing: Printing = { ...base, orientation: section.orientation, width: contentWidth(section.orientation) };
      const properties = sectionProperties(section, index === firstNumbered, look.digits);
      return bodyOf(printBlocks(section.blocks, printing), properties, index === sections.length - 1);
    })
    .join('');
  return packed({
    body,
    styles: stylesXml(look),
    headers: ['<w:p/>', pageNumber(inDigits('1', look.digits))],
    ids,
    title: report.title,
    creator: report.agency,
    now: options.now,
  });
}
