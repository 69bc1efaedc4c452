/** The page's state: one value, changed by functions, heard by components. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogEntry, Overview, QuestionView, SampleView, SheetShape, SurfaceView } from '../server/protocol';

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly bad: boolean;
}

/** A question of the page's own (a protected range, starting anew). */
export interface Confirmation {
  readonly title: string;
  readonly message: string;
  readonly go: string;
  readonly stop: string;
  readonly answer: (go: boolean) => void;
}

export interface PageState {
  readonly frameOrigin: string;
  readonly samples: readonly SampleView[];
  readonly overview: Overview | null;
  readonly log: readonly LogEntry[];
  readonly sidebar: SurfaceView | null;
  readonly dialog: SurfaceView | null;
  readonly question: QuestionView | null;
  readonly confirmation: Confirmation | null;
  readonly toasts: readonly Toast[];
  /** Names of functions running now. */
  readonly running: readonly string[];
  readonly panel: 'documents' | 'log' | null;
  /** The document whose preview is open. */
  readonly preview: string | null;
  readonly connected: boolean;
  /** The tab that is seen. */
  readonly tab: number | null;
  /** Charts of the sheet that is seen. */
  readonly charts: { readonly sheet: number; readonly version: number; readonly list: SheetShape['charts'] } | null;
  /** Address that the selected cell leads to. */
  readonly link: string | null;
}

let state: PageState = {
  frameOrigin: '',
  samples: [],
  overview: null,
  log: [],
  sidebar: null,
  dialog: null,
  question: null,
  confirmation: null,
  toasts: [],
  running: [],
  panel: null,
  preview: null,
  connected: true,
  tab: null,
  charts: null,
  link: null,
};
const listeners = new Set<() => void>();

export const current = (): PageState => state;

export function update(change: Partial<PageState> | ((state: PageState) => Partial<PageState>)): void {
  state = { ...state, ...(typeof change === 'function' ? change(state) : change) };
  for (const listener of listeners) listener();
}

/** Redraws the component when this part of the state changes. */
export function usePart<T>(part: (state: PageState) => T): T {
  const value = part(state);
  const [, redraw] = useState(0);
  const shown = useRef({ part, value });
  shown.current = { part, value };
  useEffect(() => {
    const listener = () => {
      if (!Object.is(shown.current.part(state), shown.current.value)) redraw((count) => count + 1);
    };
    listeners.add(listener);
    listener();
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return value;
}

let toasts = 0;
/** Shows a sentence for some seconds. */
export function toast(title: string, message: string, { seconds = 6, bad = false }: { seconds?: number; bad?: boolean } = {}): void {
  const id = ++toasts;
  update(({ toasts: shown }) => ({ toasts: [...shown.slice(-3), { id, title, message, bad }] }));
  if (seconds > 0) setTimeout(() => update(({ toasts: shown }) => ({ toasts: shown.filter((one) => one.id !== id) })), seconds * 1000);
}

export const confirm = (texts: Omit<Confirmation, 'answer'>): Promise<boolean> =>
  new Promise((resolve) => {
    update({
      confirmation: {
        ...texts,
        answer(go) {
          update({ confirmation: null });
          resolve(go);
        },
      },
    });
  });
