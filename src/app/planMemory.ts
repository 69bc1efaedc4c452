/** What is remembered of the plan between runs, kept in the plan sheet itself: copies, restored versions and undo take it along. */
import type { FiscalYear, Grid } from '../model';
import { readPlanMemory } from '../workbook';

export interface PlanCounts {
  readonly added: number;
  readonly updated: number;
  readonly kept: number;
  readonly passed: number;
}

export interface PlanMemory {
  /** Ids that were ever given out, so that a missing one is known to have been deleted. */
  readonly known: readonly string[];
  readonly dismissed: readonly string[];
  /** Unfinished measures that people chose to go on with, and the plan year they go on in. */
  readonly carried: { readonly planYear: FiscalYear; readonly ids: readonly string[] };
  /** The plan year of the rows; 0 where an earlier version of the product wrote them. */
  readonly year: FiscalYear;
  /** True where the plan of the year before was put aside. */
  readonly kept: boolean;
  /** What the last run did, for the page that opens after it. */
  readonly last: PlanCounts;
}

const NOTHING: PlanMemory = {
  known: [],
  dismissed: [],
  carried: { planYear: 0, ids: [] },
  year: 0,
  kept: false,
  last: { added: 0, updated: 0, kept: 0, passed: 0 },
};

const words = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

/** A damaged memory is an empty one: then deleted rows may be proposed once more, nothing else. */
export function recall(plan: Grid): PlanMemory {
  try {
    const kept = JSON.parse(readPlanMemory(plan)) as Partial<PlanMemory>;
    return {
      known: words(kept.known),
      dismissed: words(kept.dismissed),
      carried: { planYear: Number(kept.carried?.planYear ?? 0), ids: words(kept.carried?.ids) },
      year: Number(kept.year ?? 0),
      kept: kept.kept === true,
      last: { ...NOTHING.last, ...kept.last },
    };
  } catch {
    return NOTHING;
  }
}

/** What is remembered once a year's rows were put aside: which rows people do not want, and how far their own rows are numbered. */
export function forgotten({ known, dismissed }: PlanMemory, present: readonly string[], year: FiscalYear): PlanMemory {
  const isHand = (id: string): boolean => id.startsWith('h-');
  const gone = [...new Set([...dismissed, ...known.filter((id) => !isHand(id) && !present.includes(id))])];
  return { ...NOTHING, known: [...new Set([...gone, ...[...known, ...present].filter(isHand)])], dismissed: gone, year, kept: true };
}
