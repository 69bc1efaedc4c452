/** The desk: what the parts of a page share, and how they reach it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer, CellPlace, MenuCall } from '../contract';
import type { Server } from '../server';

/** How a piece of work stands to the others. */
export interface How {
  readonly waits?: boolean;
  readonly quiet?: boolean;
}

/** What the parts of a page share. */
export interface Desk {
  readonly server: Server;
  readonly busy: boolean;
  /** The menu item that opens this page; a page need not lead to itself. */
  readonly own: MenuCall | null;
  /**
   * Runs one piece of work at a time, shows its notices, gives the value or null. While something runs a second click does nothing;
   * work that `waits` (what a page needs to appear) takes its turn instead. `quiet` work leaves what was said last standing.
   */
  readonly run: <T>(work: () => Promise<Answer<T>>, how?: How) => Promise<T | null>;
  /** Leads to a cell; a dialog closes then, because it covers the cell. */
  readonly goTo: (place: CellPlace) => Promise<void>;
  /** Does what a menu item does; a dialog makes room for a sidebar (another dialog takes its place by itself). */
  readonly openMenu: (name: MenuCall) => Promise<void>;
  /** Opens the reports dialog with a kind chosen. */
  readonly openReports: (kind: string) => Promise<void>;
  /** Says that something succeeded. */
  readonly tell: (message: string) => void;
  /** Takes away what was said, where the page moves on to something else. */
  readonly clear: () => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the page around. Throws outside a page: a fault of ours. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useDesk outside Page');
  return desk;
}
