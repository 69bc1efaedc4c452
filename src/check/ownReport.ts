/**
 * A report of this workbook prints cells of the plan word for word. What is wrong in such a cell is told by the workbook's check, with the cell and its
 * correction; the report that quotes it is not at fault and is not faulted a second time. Words that were changed in the document are its own again.
 */
import { MEASURE_TEXT_FIELDS, type WorkbookModel } from '../model';
import { squeeze, toArabicDigits } from '../thai';
import type { DocumentFinding } from './finding';

/** The rules about the words of a plan's cells that the workbook's check, or the check of the plan's gaps, holds too. */
const OF_CELLS: ReadonlySet<string> = new Set(['R13', 'R14', 'R16', 'R18', 'R20', 'R21', 'R25', 'R29', 'R36']);

/** An item without a measure: said of the plan in the sheet, where it can be planned for or accepted with a reason. */
const GAP = 'R15';

/** What a table puts between the statements of cells: numbers and dashes of lists, codes behind a title, the cut of a long quotation. */
const BETWEEN = /[\t\n…|]|(?:^|\s)[0-9๐-๙]{1,2}[.)](?=\s|$)|(?:^|\s)[-–•](?=\s)|\((?:ข้อ|ตัวชี้วัดที่) [^)]*\)/;

const plain = (text: string): string => squeeze(toArabicDigits(text));

/** The findings that are the document's own, where it is a report that was made from this workbook. */
export function withoutQuotedCells(findings: readonly DocumentFinding[], { measures }: WorkbookModel): readonly DocumentFinding[] {
  const rows = measures.map((measure) => MEASURE_TEXT_FIELDS.map((field) => plain(measure[field] ?? '')));
  const quoted = (quote: string): boolean => {
    const pieces = quote
      .split(BETWEEN)
      .map(plain)
      .filter((piece) => piece !== '');
    return pieces.length > 0 && rows.some((cells) => pieces.every((piece) => cells.some((cell) => cell.includes(piece))));
  };
  const planned = new Set(measures.flatMap(({ items }) => items.map((code) => code.toUpperCase())));
  // An item that the plan itself leaves out is told by the workbook's check; one that the report alone leaves out is the report's fault.
  const ofPlan = ({ rule, expected }: DocumentFinding): boolean =>
    rule === GAP && expected !== undefined && !planned.has(expected.toUpperCase());
  return findings.filter((finding) => !ofPlan(finding) && (!OF_CELLS.has(finding.rule) || !quoted(finding.quote)));
}
