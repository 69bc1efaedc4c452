/** The sidebar that stood beside a workbook comes back with it; a workbook that is seen for the first time is shown what comes first. */
import type { Overview, SurfaceView } from '../server/protocol';
import { server } from './server';
import { page } from './store';

const CLOSED = 'closed';
const keyOf = (workbook: string): string => `studio.sidebar.${workbook}`;

/** Notes for the workbook that is open what stands beside it; null: people closed it. */
export function remember(sidebar: SurfaceView | null): void {
  const workbook = page.overview.value?.workbook ?? null;
  if (workbook === null) return;
  try {
    localStorage.setItem(keyOf(workbook), sidebar ? JSON.stringify(sidebar) : CLOSED);
  } catch {
    // Without storage every opening is the first.
  }
}

function recall(workbook: string): SurfaceView | typeof CLOSED | null {
  try {
    const kept = localStorage.getItem(keyOf(workbook));
    return kept === null || kept === CLOSED ? kept : (JSON.parse(kept) as SurfaceView);
  } catch {
    return null;
  }
}

/** A workbook of one tab has nothing yet: whoever closed its sidebar is shown the way all the same. */
const isNew = ({ tabs }: Overview): boolean => tabs.length === 1;

/** @param greet what shows people a workbook for the first time */
export async function reopen(overview: Overview, greet: () => Promise<void>): Promise<void> {
  const { workbook, session } = overview;
  if (workbook === null) return;
  const last = recall(workbook);
  if (last === CLOSED && !isNew(overview)) return;
  const kept = last !== null && last !== CLOSED && (await server.frameStands(last.url)) ? last : null;
  if (page.sidebar.value || page.overview.value?.session !== session) return;
  if (kept) page.sidebar.value = { ...kept, quiet: true };
  else await greet();
}
