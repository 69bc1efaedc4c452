/** Older workbooks → today's sheets, one step a version. A step reads grids and returns changes; it never deletes what people wrote. */
import type { Grids, SheetChange } from '../model';
import { SCHEMA_VERSION } from './schema';
import { applyToGrids } from './write/diff';

export type Migration = (grids: Grids) => readonly SheetChange[];

/** From the version that is the key to the next one. Version 1 is the first; nothing leads to it yet. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** Runs every step from `version` on, each on the result of the one before. */
export function migrate(
  grids: Grids,
  version: number,
  steps: Readonly<Record<number, Migration>> = MIGRATIONS,
  target = SCHEMA_VERSION,
): { readonly grids: Grids; readonly changes: readonly SheetChange[] } {
  let current = grids;
  const changes: SheetChange[] = [];
  for (let at = version; at < target; at++) {
    const step = steps[at]?.(current) ?? [];
    changes.push(...step);
    current = applyToGrids(current, step);
  }
  return { grids: current, changes };
}
