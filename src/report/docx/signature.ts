/** The signature block: people side by side in a table without rules, each kept whole. */
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Signatory } from '../../model';
import { contentWidth, type Orientation } from './page';
import { columnWidths } from './widths';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_RULES = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;

const SIDE_BY_SIDE: Readonly<Record<Orientation, number>> = { portrait: 2, landscape: 3 };

const DOTS = '..............................';

/** The lines of one person; a blank name leaves dots to write on. */
export const signatureLines = ({ role, name, position }: Signatory): readonly string[] =>
  [`ลงชื่อ ${DOTS} ${role}`.trim(), `(${name === '' ? DOTS : name})`, position].filter((line) => line !== '');

export function signatureTable(signatories: readonly Signatory[], orientation: Orientation): Table {
  const columns = Math.min(signatories.length, SIDE_BY_SIDE[orientation]);
  const rows = Math.ceil(signatories.length / columns);
  const personCell = (person: Signatory | undefined): TableCell =>
    new TableCell({
      borders: NO_RULES,
      children: (person === undefined ? [''] : signatureLines(person)).map(
        (line, index) =>
          new Paragraph({
            style: 'Cell',
            alignment: AlignmentType.CENTER,
            spacing: { before: index === 0 ? 480 : 0, after: 20 },
            children: [new TextRun({ text: line })],
          }),
      ),
    });
  return new Table({
    width: { size: contentWidth(orientation), type: WidthType.DXA },
    columnWidths: columnWidths(
      Array.from({ length: columns }, () => 1),
      contentWidth(orientation),
    ),
    layout: TableLayoutType.FIXED,
    borders: NO_RULES,
    rows: Array.from(
      { length: rows },
      (_, row) =>
        new TableRow({
          cantSplit: true,
          children: Array.from({ length: columns }, (_one, at) => personCell(signatories[row * columns + at])),
        }),
    ),
  });
}
