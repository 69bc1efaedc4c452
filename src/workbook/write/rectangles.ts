/** From single wanted cells to few rectangles. */
import type { Cell } from '../../model';

/** Wanted cells by 1-based row and column. */
export type Edits = Map<number, Map<number, Cell>>;

/** Rectangles per sheet at most, so that the commands keep their budget of service calls; between them unchanged cells are rewritten with what they hold. */
const MOST_RECTANGLES = 2;

/** A rectangle may cover a person's column only where nothing else helps: one such cell costs more than all others of a sheet. */
const HUMAN_COST = 1_000_000;

interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const cover = (a: Box, b: Box): Box => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Runs of changed rows per column, equal runs of neighbouring columns joined. */
export function boxesOf(edits: Edits): readonly Box[] {
  const columns = new Map<number, number[]>();
  for (const [row, cells] of edits) {
    for (const column of cells.keys()) {
      const rows = columns.get(column);
      if (rows) rows.push(row);
      else columns.set(column, [row]);
    }
  }
  const boxes: Box[] = [];
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    const rows = columns.get(column)!.sort((a, b) => a - b);
    let start = rows[0]!;
    let end = start;
    const close = (): void => {
      const twin = boxes.findIndex((box) => box.right === column - 1 && box.top === start && box.bottom === end);
      if (twin >= 0) boxes[twin] = { ...boxes[twin]!, right: column };
      else boxes.push({ top: start, left: column, bottom: end, right: column });
    };
    // Many runs in a column are one in the end: joining them here keeps the work linear in the rows.
    const scattered = rows.filter((row, index) => index > 0 && row !== rows[index - 1]! + 1).length > MOST_RECTANGLES * 2;
    for (const row of rows.slice(1)) {
      if (row !== end + 1 && !scattered) {
        close();
        start = row;
      }
      end = row;
    }
    close();
  }
  return boxes;
}

/** More boxes than this are first made one a column, for joining is a cube in their number. */
const MANY_BOXES = 40;

function perColumn(boxes: readonly Box[]): Box[] {
  const columns = new Map<number, Box>();
  for (const box of boxes) {
    for (let column = box.left; column <= box.right; column++) {
      const own = { ...box, left: column, right: column };
      const known = columns.get(column);
      columns.set(column, known ? cover(known, own) : own);
    }
  }
  return [...columns.values()];
}

export interface Care {
  /** Columns of people, covered only where nothing else helps. */
  readonly avoid?: ReadonlySet<number>;
  /** Columns that are not ours at all (people inserted them): nobody knows their formats, and a rewritten value might change. */
  readonly never?: ReadonlySet<number>;
  /** Rectangles wanted at most where no column of people is in the way. */
  readonly most?: number;
}

const NONE: ReadonlySet<number> = new Set();

/** Joins boxes, cheapest first, until few are left. */
export function joined(boxes: readonly Box[], { avoid = NONE, never = NONE, most = MOST_RECTANGLES }: Care = {}): readonly Box[] {
  const area = (box: Box): number => {
    let width = 0;
    for (let column = box.left; column <= box.right; column++) width += never.has(column) ? Infinity : avoid.has(column) ? HUMAN_COST : 1;
    return width * (box.bottom - box.top + 1);
  };
  const left = boxes.length > MANY_BOXES ? perColumn(boxes) : [...boxes];
  while (left.length > 1) {
    let best: { readonly i: number; readonly j: number; readonly cost: number } | null = null;
    for (let i = 0; i < left.length; i++) {
      for (let j = i + 1; j < left.length; j++) {
        const cost = area(cover(left[i]!, left[j]!)) - area(left[i]!) - area(left[j]!);
        if (!best || cost < best.cost) best = { i, j, cost };
      }
    }
    const enough = left.length <= (best && best.cost < HUMAN_COST ? most : MOST_RECTANGLES);
    if (!best || best.cost === Infinity || (best.cost > 0 && enough)) break;
    left[best.i] = cover(left[best.i]!, left[best.j]!);
    left.splice(best.j, 1);
  }
  return left;
}
