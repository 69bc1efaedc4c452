/** Resolves where a problem is (a sheet, a field of a row by its id) to the tab and the cell where people mend it. */
import { type CellRef, type Grids, type Problem, type ProblemPlace, type SheetId, sheetName } from '../model';
import { cellOfRow } from '../workbook';

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
