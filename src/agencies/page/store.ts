/** The page's state, and the deeds that change it. */
import { computed, signal } from '@preact/signals';
import {
  type AgencyTableRow,
  filtered,
  NO_FILTER,
  rowsOfTable,
  type SortKey,
  type TableFile,
  type TableFilter,
  type TableYear,
} from '../table';
import type { RunView } from './protocol';
import { server } from './server';
import { t } from './texts';

/** A result as it is looked at. */
interface Opened {
  readonly run: RunView;
  readonly table: TableFile;
  readonly rows: readonly AgencyTableRow[];
}

export const page = {
  runs: signal<readonly RunView[]>([]),
  /** The run that works now, or was stopped or failed last. */
  current: signal<RunView | null>(null),
  opened: signal<Opened | null>(null),
  opening: signal(false),
  /** A sentence about what went wrong last; '' where nothing did. */
  fault: signal(''),
  year: signal(0),
  filter: signal<TableFilter>(NO_FILTER),
  sort: signal<{ readonly by: SortKey; readonly rising: boolean }>({ by: 'place', rising: true }),
  /** The agency that is looked at. */
  agency: signal<string | null>(null),
};

/** The facts of the chosen year. */
export const yearFacts = computed<TableYear | null>(
  () => page.opened.value?.table.years.find(({ year }) => year === page.year.value) ?? null,
);

/** Rows of all years that meet the filter, and those of the chosen year. */
export const shownRows = computed(() => filtered(page.opened.value?.rows ?? [], page.filter.value));
export const yearRows = computed(() => shownRows.value.filter(({ year }) => year === page.year.value));

/** Does something whose failure people should read. */
export async function attempt(work: () => Promise<void>): Promise<void> {
  page.fault.value = '';
  try {
    await work();
  } catch (error) {
    page.fault.value = error instanceof Error ? error.message : t('failed');
  }
}

export const setFilter = (part: Partial<TableFilter>): void => {
  page.filter.value = { ...page.filter.value, ...part };
};

export async function listRuns(): Promise<void> {
  page.runs.value = await server.runs();
  const running = page.runs.value.find(({ state }) => state === 'running');
  if (running && page.current.value?.id !== running.id) void follow(running);
}

export async function openRun(run: RunView): Promise<void> {
  page.opening.value = true;
  try {
    const table = await server.table(run.id);
    const rows = rowsOfTable(table);
    page.filter.value = NO_FILTER;
    page.sort.value = { by: 'place', rising: true };
    page.agency.value = null;
    page.year.value = table.years[0]?.year ?? 0;
    page.opened.value = { run, table, rows };
  } finally {
    page.opening.value = false;
  }
}

const MOMENT = 700;

/** Asks how far the run is until it ends; a finished one is opened. */
export async function follow(begun: RunView): Promise<void> {
  page.current.value = begun;
  for (let run = begun; run.state === 'running'; ) {
    await new Promise((resume) => setTimeout(resume, MOMENT));
    run = await server.run(begun.id);
    page.current.value = run;
  }
  await listRuns();
  const run = page.current.value;
  if (run?.state !== 'done') return;
  page.current.value = null;
  await openRun(run);
}
