/** Resolves where a problem is (a sheet, a field of a row by its id) to the tab and the cell where people mend it. */
import { type CellRef, type Grids, type Problem, type ProblemPlace, type SheetId, sheetName } from '../model';
import type { Answer } from '../ui/contract';
import { cellOfRow } from '../workbook';
import { answer, refuseWith } from './answers';
import type { Ports } from './ports';

type About = Pick<Problem, 'subject' | 'field'>;

const cellIn = (grids: Grids, sheet: 'plan' | 'followUp', { subject, field }: About): CellRef | null =>
  subject === undefined ? null : cellOfRow(grids, sheet, subject, field ?? 'title');

export const cellOfMeasure = (grids: Grids, about: About): CellRef | null => cellIn(grids, 'plan', about);

export const cellOfFollowUp = (grids: Grids, about: About): CellRef | null => cellIn(grids, 'followUp', about);

/** The tab of a sheet as people named it. */
const tabOf = (grids: Grids, sheet: SheetId): string => grids[sheet]?.sheet ?? sheetName(sheet);

function cellOf(grids: Grids, on: ProblemPlace): Partial<CellRef> {
  const found = on.kind === 'row' && (on.sheet === 'plan' || on.sheet === 'followUp') ? cellOfRow(grids, on.sheet, on.row, on.field) : null;
  return found ?? { sheet: tabOf(grids, on.sheet) };
}

/** The problems with their tabs and cells, as the workbook stands now; those that name a cell already stay as they are. */
export const placed = (grids: Grids, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) =>
    problem.on === undefined || problem.cell !== undefined ? problem : { ...problem, ...cellOf(grids, problem.on) },
  );

/** Shows a cell to the person; told where its tab is gone or the address is none. */
export function goTo(ports: Ports, place: CellRef): Answer<null> {
  try {
    if (ports.workbook.select(place)) return answer(null);
  } catch {
    // An address that is none, or beyond the edge of the sheet: told below.
  }
  return refuseWith('PLACE_GONE', 'placeGone', { ...place });
}
