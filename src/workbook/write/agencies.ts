/** Results → the computed columns of หลายหน่วยงาน; rows without one are emptied there. */
import type { Cell, Grid, SheetChange } from '../../model';
import { agencies as schema } from '../sheets/agencies';
import { dataRows } from '../table';
import { editSheet } from './sheet';

const COMPUTED = ['total', 'level', 'place', 'IIT', 'EIT', 'OIT', 'below', 'next', 'note'] as const;
export type AgencyColumn = (typeof COMPUTED)[number];

/** `results`: computed cells by row; what a row leaves out is blank. */
export function writeAgencies(
  grid: Grid,
  results: ReadonlyMap<number, Readonly<Partial<Record<AgencyColumn, Cell>>>>,
): readonly SheetChange[] {
  const sheet = editSheet(grid, schema);
  if (!sheet) return [];
  const blank = Object.fromEntries(COMPUTED.map((key) => [key, ''])) as Record<AgencyColumn, Cell>;
  for (const row of dataRows(sheet.table)) sheet.setRow(row, { ...blank, ...results.get(row) });
  return sheet.changes();
}
