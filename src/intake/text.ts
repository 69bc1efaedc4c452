/** Reads pasted text of every kind. */
import { blocksOf, cleanLines } from '../reading';
import { readCsv } from './grid';
import { readBlocks } from './read';
import type { Intake, IntakeOptions } from './types';

/** A pasted table of commas has at least so many lines, nearly all with the same commas. */
const FEWEST_ROWS = 3;
const MOST_ROWS_LOOKED_AT = 40;

/** True where the text is a delimited file pasted as it is: short lines, each with the same number of commas or semicolons. */
function isDelimited(lines: readonly string[]): boolean {
  const rows = lines.filter((line) => line.trim() !== '').slice(0, MOST_ROWS_LOOKED_AT);
  if (rows.length < FEWEST_ROWS || rows.some((line) => /[\t|]/.test(line) || line.length > 200)) return false;
  return [',', ';'].some((delimiter) => {
    const counts = rows.map((line) => line.split(delimiter).length - 1);
    return (counts[0] ?? 0) > 0 && counts.every((count) => count === counts[0]);
  });
}

/**
 * Reads pasted text: prose, markdown, tab-separated or comma-separated tables, tables printed cell by cell.
 * Never throws for what the text says: all that is wrong comes back in `problems`.
 */
export function readText(text: string, options: IntakeOptions): Intake {
  const lines = cleanLines(text);
  return isDelimited(lines) ? readCsv(text, options) : readBlocks(lines, blocksOf(lines), options, false);
}
