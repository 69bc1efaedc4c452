/** Resolves where a problem is (a sheet, a field of a row by its id) to the tab and the cell where people mend it. */
import { type CellRef, type Grids, type Problem, type ProblemPlace, type SheetId, sheetName } from '../model';
import type { Answer } from '../ui/contract';
import { cellOfPlace } from '../workbook';
import { answer, refuseWith } from './answers';
import type { Ports } from './ports';

/** The tab of a sheet as people named it. */
const tabOf = (grids: Grids, sheet: SheetId): string => grids[sheet]?.sheet ?? sheetName(sheet);

function cellOf(grids: Grids, on: ProblemPlace): Partial<CellRef> {
  return (on.kind === 'row' ? cellOfPlace(grids, on) : null) ?? { sheet: tabOf(grids, on.sheet) };
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
