/** Finds plan and result tables in a text: rows of cells by the columns of their heading, page breaks healed. */

import { withoutNumber } from '../thai';
import type { TextBlock, TextRow } from './blocks';
import { tight } from './clean';
import { PLAN_COLUMNS, PLAN_SIGNS, type PlanColumn } from './data/layouts';
import { continued } from './statements';

export interface PlanLine {
  readonly line: number;
  readonly topic: string;
  readonly cells: Readonly<Partial<Record<PlanColumn, string>>>;
}

type Head = readonly (PlanColumn | null)[];

/** What a column of a plan or result table holds, told by its heading; null where that tells nothing. */
export function planColumnOf(heading: string): PlanColumn | null {
  if (heading.length > 200 || heading.trim() === '') return null;
  const key = tight(heading).replace(/[*#]/g, '');
  if (key === '' || key.length > 130) return null;
  return PLAN_COLUMNS.find(({ start }) => start.some((word) => key.startsWith(word)))?.field ?? null;
}

/** The heading of a plan table, each field once; null where the row is none. */
function planHead(cells: readonly string[]): Head | null {
  const head = cells.map(planColumnOf);
  const fields = head.filter((field) => field !== null);
  const plan = fields.includes('title') && PLAN_SIGNS.filter((field) => fields.includes(field)).length >= 2;
  return plan && new Set(fields).size === fields.length ? head : null;
}

const KEYS: readonly PlanColumn[] = ['title', 'indicator', 'issue'];

/** Adds a row of cells: a new plan row, or the rest of the one above where its key cells are empty. */
function addRow(rows: PlanLine[], head: Head, row: TextRow, topic: string): void {
  const cells: Partial<Record<PlanColumn, string>> = {};
  head.forEach((field, index) => {
    if (field) cells[field] = row.cells[index] ?? '';
  });
  if (Object.values(cells).every((cell) => cell === '')) return;
  const last = rows[rows.length - 1];
  if (!last || KEYS.some((field) => (cells[field] ?? '') !== '')) {
    rows.push({ line: row.line, topic, cells });
    return;
  }
  const joined = { ...last.cells };
  for (const [field, cell] of Object.entries(cells) as [PlanColumn, string][]) joined[field] = continued(joined[field] ?? '', cell);
  rows[rows.length - 1] = { ...last, cells: joined };
}

/** The numbered or bold line right above a table: its topic. */
function topicAbove(lines: readonly string[], line: number): string | null {
  for (let above = line - 2; above >= 0 && above >= line - 5; above--) {
    const text = (lines[above] ?? '').trim();
    if (text === '') continue;
    const plain = withoutNumber(text.replace(/[*#]/g, ''));
    return /^[*#\s]*[0-9๐-๙]{1,2}[.)]/.test(text) && !text.includes('|') && plain.length <= 100 ? plain : null;
  }
  return null;
}

/** A table printed cell by cell (Word saved as text): each cell opens with a tab, a row is as many cells as the heading has. */
function stackedRows(block: Extract<TextBlock, { kind: 'prose' }>, rows: PlanLine[], left: LeftRow[]): boolean {
  const { lines } = block;
  const texts = lines.map(({ text }) => text);
  let head: Head | null = null;
  let cells: string[] = [];
  let start = 0;
  const close = (): void => {
    if (head && cells.length >= head.length)
      addRow(
        rows,
        head,
        { line: start, cells: [...cells.slice(0, head.length - 1), cells.slice(head.length - 1).join('\n')].map((cell) => cell.trim()) },
        '',
      );
    else if (head && cells.some((cell) => cell.trim() !== '')) left.push({ line: start, text: cells.join(' | ').slice(0, 80) });
    cells = [];
  };
  let found = false;
  for (let index = 0; index < lines.length; index++) {
    const heading = headAt(texts, index);
    if (heading) {
      close();
      head = heading;
      found = true;
      index += heading.length - 1;
      start = lines[index + 1]?.line ?? 0;
      continue;
    }
    if (!head) continue;
    const text = lines[index]?.text ?? '';
    if (/^ *\t/.test(text)) {
      if (cells.length === head.length && !/^ *\t\s*$/.test(text)) close();
      cells.push(text.trim());
    } else if (cells.length > 0) cells[cells.length - 1] += `\n${text.trim()}`;
  }
  close();
  return found;
}

/** Headings one below the other, at least four of them and a plan's. */
function headAt(lines: readonly string[], from: number): Head | null {
  let length = 0;
  while (length < 9 && planColumnOf(lines[from + length] ?? '') !== null && (lines[from + length] ?? '').trim().length < 110) length++;
  return length >= 4 ? planHead(lines.slice(from, from + length)) : null;
}

/** A row that stood in a plan table and was not read. */
interface LeftRow {
  readonly line: number;
  readonly text: string;
}

const PAGE_BREAK_LINES = 6;
const LOST_CELLS = 2;

/** The heading of a table of scores, which may stand right below a plan. */
const isScoreHead = (cells: readonly string[]): boolean => cells.some((cell) => cell.length < 30 && /คะแนน|ร้อยละ|score/i.test(cell));

/** The heading of a table that says by what the measures above it are judged: no rows of theirs. */
const isJudgingHead = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.length < 30) &&
  cells.some((cell) => planColumnOf(cell) === 'title') &&
  cells.some((cell) => planColumnOf(cell) === 'success');

interface PlanTables {
  readonly left: readonly LeftRow[];
  readonly rows: readonly PlanLine[];
  readonly blocks: ReadonlySet<TextBlock>;
}

/** All plan rows of a text, in order, and the blocks that hold them. */
export function findPlanTables(lines: readonly string[], all: readonly TextBlock[]): PlanTables {
  const rows: PlanLine[] = [];
  const left: LeftRow[] = [];
  const blocks = new Set<TextBlock>();
  let head: Head | null = null;
  let end = 0;
  let topic = '';
  for (const block of all) {
    if (block.kind === 'prose') {
      if (stackedRows(block, rows, left)) blocks.add(block);
      continue;
    }
    const first = block.rows[0];
    const width = first?.cells.length ?? 0;
    // A page break leaves few lines; empty cells at the end of a row may be lost with it.
    const near =
      head !== null &&
      first !== undefined &&
      first.line - end <= PAGE_BREAK_LINES &&
      !isScoreHead(first.cells) &&
      !isJudgingHead(first.cells);
    const fits = head !== null && width <= head.length && width >= head.length - LOST_CELLS;
    if (near && !fits && !block.rows.some(({ cells }) => planHead(cells)))
      for (const { line, cells } of block.rows) left.push({ line, text: cells.join(' | ').slice(0, 80) });
    if (!near || !fits) head = null;
    for (const row of block.rows) {
      const heading = planHead(row.cells);
      if (heading) {
        head = heading;
        if (heading.includes('method')) topic = topicAbove(lines, row.line) ?? topic;
      } else if (head) addRow(rows, head, row, head.includes('method') ? topic : '');
    }
    if (head) blocks.add(block);
    end = block.rows[block.rows.length - 1]?.line ?? 0;
  }
  return { rows, blocks, left };
}
