/** Plan and report tables of a document: which column holds what, and rows joined again that a page break cut in two. */
import { type PlanColumn, planColumnOf } from '../../reading';
import { squeeze } from '../../thai';
import type { DocumentText } from './parse';
import type { DocumentCell, DocumentTable } from './tables';

export interface DocumentPlanRow {
  readonly line: number;
  /** The first column that is no running number: a measure, an indicator or an issue. */
  readonly key: string;
  readonly cells: Readonly<Partial<Record<PlanColumn, DocumentCell>>>;
  /** All cells as one text. */
  readonly text: string;
}

interface DocumentPlan {
  readonly table: DocumentTable;
  readonly columns: readonly (PlanColumn | null)[];
  readonly rows: readonly DocumentPlanRow[];
}

/** A column of running numbers before the key. */
const isNumberHeading = (heading: string): boolean => /^(?:ลำดับ(?:ที่)?|ที่|ข้อ(?:ที่)?|No\.?|#)?$/i.test(squeeze(heading));

const EMPTY: DocumentCell = { line: 0, text: '' };

/** Tables that have at least a column of measures or issues and one of units, periods or results. */
export function planTables(document: DocumentText): readonly DocumentPlan[] {
  let last: DocumentPlan | null = null;
  return document.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') {
      if (block.paragraph.heading) last = null;
      return [];
    }
    const { table } = block;
    const columns = table.headers.map(planColumnOf);
    const has = (...kinds: readonly PlanColumn[]): boolean => kinds.some((kind) => columns.includes(kind));
    if (!has('issue', 'indicator', 'title') || !has('units', 'period', 'result') || columns.length < 3) return [];
    const rows: DocumentPlanRow[] = [];
    const keyColumn = Math.max(0, isNumberHeading(table.headers[0] ?? '') && columns[0] === null ? 1 : 0);
    for (const row of table.rows) {
      const cells: Partial<Record<PlanColumn, DocumentCell>> = {};
      row.cells.forEach((cell, column) => {
        const kind = columns[column];
        if (kind && cells[kind] === undefined) cells[kind] = cell;
      });
      const key = row.cells[keyColumn]?.text ?? '';
      const text = row.cells.map((cell) => cell.text).join('\n');
      const continued = key === '';
      const target = rows[rows.length - 1] ?? (last as DocumentPlan | null)?.rows[((last as DocumentPlan | null)?.rows.length ?? 0) - 1];
      // A row without a key goes on with the row before it, which may stand in the part of the table before the page break.
      if (continued && target) {
        const joined = joinRows(target, cells, text);
        if (rows.length > 0) rows[rows.length - 1] = joined;
      } else if (text.trim() !== '') rows.push({ line: row.line, key, cells, text });
    }
    const plan: DocumentPlan = { table, columns, rows };
    last = plan;
    return [plan];
  });
}

function joinRows(row: DocumentPlanRow, more: Readonly<Partial<Record<PlanColumn, DocumentCell>>>, text: string): DocumentPlanRow {
  const cells: Partial<Record<PlanColumn, DocumentCell>> = { ...row.cells };
  for (const kind of Object.keys(more) as PlanColumn[]) {
    const before = cells[kind] ?? EMPTY;
    const addition = more[kind] ?? EMPTY;
    cells[kind] = { line: before.line || addition.line, text: [before.text, addition.text].filter((part) => part !== '').join('\n') };
  }
  return { ...row, cells, text: `${row.text}\n${text}` };
}

/** Tables that plan measures (not those that report results). */
export const measureTables = (document: DocumentText): readonly DocumentPlan[] =>
  planTables(document).filter((plan) => plan.columns.includes('title') && !plan.columns.includes('result'));

/** Tables of an implementation report. */
export const resultTables = (document: DocumentText): readonly DocumentPlan[] =>
  planTables(document).filter((plan) => plan.columns.includes('result'));
