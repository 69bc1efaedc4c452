/** A cell's list as statements, one per line, numbering gone (it is never data). */
import { isNumbered, LONGEST_HEAD, toArabicDigits, withoutNumber } from '../thai';
import { UNIT_WORDS } from './data/layouts';

/** "1. … 2. … 3. …" on one line → three lines; only where the numbers run on from one. */
function unfolded(line: string): readonly string[] {
  const parts: string[] = [];
  let next = 1;
  let from = 0;
  for (const match of toArabicDigits(line).matchAll(/(?:^|[\sก-๙)])([0-9]{1,2})[.)] ?(?=[^\s0-9])/g)) {
    const at = (match.index ?? 0) + match[0].search(/[0-9]/);
    if (Number(match[1]) !== next) continue;
    if (at > from) parts.push(line.slice(from, at));
    from = at;
    next++;
  }
  parts.push(line.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** "-… -…" in a cell that opens with a dash: a dash behind a space and close to its word opens the next statement. */
const undashed = (line: string): readonly string[] => (/^\s*-/.test(line) ? line.split(/\s(?=-[ก-๙])/) : [line]);

/** A short numbered line that names a unit, above dashed or sub-numbered lines, opens the steps of that unit. */
const headsSteps = (line: string, next: string | undefined): boolean =>
  next !== undefined &&
  /^\s*(?:[-–•]|[0-9๐-๙]+\))/.test(next) &&
  /^\s*[0-9๐-๙]+\./.test(line) &&
  withoutNumber(line).length <= LONGEST_HEAD &&
  UNIT_WORDS.some((word) => withoutNumber(line).startsWith(word));

/** The cell's statements; lines that only continue the one above are joined to it. */
export function statementsOf(cell: string): readonly string[] {
  const lines = cell.split('\n').flatMap(undashed).flatMap(unfolded);
  const marked = lines.some(isNumbered);
  const result: string[] = [];
  lines.forEach((line, index) => {
    const text = withoutNumber(line);
    if (text === '') return;
    if (marked && !isNumbered(line) && result.length > 0) result[result.length - 1] = `${result[result.length - 1]} ${text}`;
    else result.push(headsSteps(line, lines[index + 1]) ? `${text.replace(/\s*[:：]$/, '')}:` : text);
  });
  return result;
}

/** Adds the part of a cell that a page break cut off. */
export const continued = (cell: string, more: string): string =>
  more === '' ? cell : cell === '' ? more : `${cell}${isNumbered(more) ? '\n' : ' '}${more}`;
