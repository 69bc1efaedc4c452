/** A flow: running text, or one column of a table, as one string that knows on which line each character stands. */
import { toArabicDigits } from '../thai';

export interface FlowLine {
  readonly line: number;
  readonly text: string;
  readonly column?: number;
}

export interface Flow {
  readonly text: string;
  /** The same text, digits Arabic; same length. */
  readonly digits: string;
  readonly starts: readonly number[];
  readonly lines: readonly FlowLine[];
}

export function flowOf(lines: readonly FlowLine[]): Flow {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const text = lines.map((line) => line.text).join('\n');
  return { text, digits: toArabicDigits(text), starts, lines };
}

/** Index into `flow.lines` of the line that holds the offset. */
export function lineIndexAt(flow: Flow, offset: number): number {
  let low = 0;
  let high = flow.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Thai marks that belong to the consonant before them; a quotation must not begin with one. */
const MARKS_BEFORE = /^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+/;

/** The words around a span, on one line. */
export const quoteOf = (text: string, start: number, end: number): string =>
  text
    .slice(Math.max(0, start - 20), Math.min(text.length, end + 30))
    .replace(MARKS_BEFORE, '')
    .replace(/\s+/g, ' ')
    .trim();
