/** เตรียมสมุดงาน: what is missing in the workbook is added, what people wrote is left alone; done twice, the second time does nothing. */
import {
  type Framework,
  type Grids,
  type Settings,
  SHEET_IDS,
  SHEET_NAMES,
  type SheetChange,
  type SheetDesign,
  type SheetId,
} from '../model';
import { designs } from './designs';
import { MIGRATIONS, type Migration, migrate } from './migrations';
import { missingHeaders, REPAIRS, type RestoredHeader, repairColumns, repairFormulas } from './repairs';
import { SCHEMA_VERSION, SCHEMAS } from './schema';
import { seedGrid } from './seed';
import { isBlank, openTable } from './table';
import { applyToGrids } from './write/diff';

interface Preparation {
  /** Of all sheets; to be applied first: they create what is missing and seed it. */
  readonly designs: readonly SheetDesign[];
  readonly create: readonly SheetId[];
  /** To be written afterwards, in order: migrations, repairs, live formulas. */
  readonly changes: readonly SheetChange[];
  /** Sheets that hold something but whose header cannot be found: left alone. */
  readonly unreadable: readonly string[];
  /** Headers that are written back. */
  readonly headers: readonly RestoredHeader[];
  /** The sheets as they are once all of it is done. */
  readonly grids: Grids;
  /** To be remembered with the workbook. */
  readonly version: number;
}

interface PrepareContext {
  readonly settings: Settings;
  readonly framework: Framework;
  /** The version remembered with the workbook; today's where it is new. */
  readonly version?: number;
  readonly migrations?: Readonly<Record<number, Migration>>;
}

/**
 * What it takes to make the workbook complete. `existing`: all sheets that there are, with formulas. Blank sheets count as missing and are seeded;
 * the caller applies the designs, then writes the changes.
 */
export function prepare(existing: Grids, context: PrepareContext): Preparation {
  const { settings, framework, version = SCHEMA_VERSION, migrations = MIGRATIONS } = context;
  const migrated = migrate(existing, version, migrations);
  const changes: SheetChange[] = [...migrated.changes];
  let grids: Grids = migrated.grids;
  const create: SheetId[] = [];
  const unreadable: string[] = [];
  const headers: RestoredHeader[] = [];
  for (const id of SHEET_IDS) {
    const grid = grids[id];
    if (!grid || grid.cells.every((row) => row.every(isBlank))) {
      if (!grid) create.push(id);
      grids = { ...grids, [id]: { ...seedGrid(id, settings, framework), sheet: grid?.sheet ?? SHEET_NAMES[id] } };
      continue;
    }
    if (!openTable(grid, SCHEMAS[id])) {
      unreadable.push(grid.sheet);
      continue;
    }
    headers.push(...missingHeaders(grid));
    for (const repair of [repairColumns, REPAIRS[id]]) {
      const step = repair?.(grids[id]!, framework) ?? [];
      changes.push(...step);
      grids = applyToGrids(grids, step);
    }
  }
  const formulas = repairFormulas(grids, framework);
  const readable = SHEET_IDS.filter((id) => !unreadable.includes(grids[id]?.sheet ?? ''));
  return {
    designs: designs(settings, framework, grids).filter((design) => readable.includes(design.id)),
    create,
    changes: [...changes, ...formulas],
    unreadable,
    headers,
    grids: applyToGrids(grids, formulas),
    version: SCHEMA_VERSION,
  };
}
