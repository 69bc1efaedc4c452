/** What is written into sheets that are only about to be made goes into what they are made with: one write instead of several. */
import type { Cell, Grid, SheetChange, SheetDesign, SheetId } from '../../model';
import { applyToGrid, asText, type Cells } from './diff';

interface Seeded {
  readonly designs: readonly SheetDesign[];
  /** Those that are left, of sheets that stand already. */
  readonly changes: readonly SheetChange[];
}

/** The cells as they are to be written: formulas in their places, text that begins like one kept as text. */
const written = ({ cells, formulas = [] }: Grid): Cells =>
  cells.map((row, down) => row.map((cell, right): Cell => formulas[down]?.[right] || (typeof cell === 'string' ? asText(cell) : cell)));

/** @param made sheets that there are not yet */
export function seeded(designs: readonly SheetDesign[], changes: readonly SheetChange[], made: readonly SheetId[]): Seeded {
  const own = (design: SheetDesign): SheetDesign => {
    const grid: Grid = { id: design.id, sheet: design.name, cells: design.seed };
    return { ...design, seed: written(applyToGrid(grid, changes)) };
  };
  return {
    designs: designs.map((design) => (made.includes(design.id) ? own(design) : design)),
    changes: changes.filter(({ sheet }) => !made.includes(sheet)),
  };
}
