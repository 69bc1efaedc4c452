/** Resolves what a problem is about (a measure's field, a follow-up row) to the cell where people mend it. */
import type { CellRef, FollowUp, Grids, Measure, Problem } from '../model';
import { cellOfRow } from '../workbook';

type About = Pick<Problem, 'subject' | 'field'>;

const cellIn = (grids: Grids, sheet: 'plan' | 'followUp', ids: readonly string[], about: About): Partial<CellRef> & CellRef => {
  const found = about.subject === undefined ? null : cellOfRow(grids, sheet, ids.indexOf(about.subject), about.field ?? 'title');
  return found ?? ({} as CellRef);
};

export const cellOfMeasure = (grids: Grids, measures: readonly Measure[], about: About): CellRef => cellIn(grids, 'plan', measures.map(({ id }) => id), about);

export const cellOfFollowUp = (grids: Grids, followUps: readonly FollowUp[], about: About): CellRef =>
  cellIn(grids, 'followUp', followUps.map(({ id }) => id), about);
