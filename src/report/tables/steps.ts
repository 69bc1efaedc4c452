/** Lists typed into one cell (one statement per line): read into lines, and steps under the unit that takes them. */
import { statements } from '../../thai';

/** A mark at the start of a typed line: numbering is never data, the report counts by itself. */
const TYPED_MARK = /^(?:[-–•▪]\s*|[0-9๐-๙]{1,2}[.)]\s+|[0-9๐-๙]{1,2}\)\s*)/;

export const lines = (cell: string): readonly string[] => statements(cell).map((line) => line.replace(TYPED_MARK, '').trim());

export interface StepGroup {
  /** The unit that takes the steps; null where they are everybody's. */
  readonly unit: string | null;
  readonly steps: readonly string[];
}

/** A line that ends in a colon opens the steps of that unit. */
export function stepGroups(cell: string): readonly StepGroup[] {
  const groups: { unit: string | null; steps: string[] }[] = [];
  for (const line of lines(cell)) {
    const unit = /^(.{2,80}?)\s*:$/.exec(line)?.[1];
    if (unit !== undefined) groups.push({ unit, steps: [] });
    else if (groups.length === 0) groups.push({ unit: null, steps: [line] });
    else groups[groups.length - 1]?.steps.push(line);
  }
  return groups;
}
