/** Resolves what a problem is about (a measure's field, a follow-up row) to the cell where people mend it. */
import type { CellRef, Grids, Problem } from '../model';
import { cellOfRow } from '../workbook';

type About = Pick<Problem, 'subject' | 'field'>;

const cellIn = (grids: Grids, sheet: 'plan' | 'followUp', { subject, field }: About): CellRef | null =>
  subject === undefined ? null : cellOfRow(grids, sheet, subject, field ?? 'title');

export const cellOfMeasure = (grids: Grids, about: About): CellRef | null => cellIn(grids, 'plan', about);

export const cellOfFollowUp = (grids: Grids, about: About): CellRef | null => cellIn(grids, 'followUp', about);
