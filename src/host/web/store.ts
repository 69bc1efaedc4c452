/** The page's state: signals that components read, and the few functions that change several at once. */
import { signal } from '@preact/signals';
import type { Area } from '../model';
import type {
  AnnexLink,
  LogEntry,
  Overview,
  QuestionView,
  SampleView,
  SheetOrder,
  SheetShape,
  ShelfView,
  SurfaceView,
} from '../server/protocol';

interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly bad: boolean;
}

/** A question of the page's own. `input`: the text to begin with, where one is asked for; the answer is then a text. */
export interface Confirmation {
  readonly title: string;
  readonly message: string;
  readonly go: string;
  readonly stop: string | null;
  readonly input?: { readonly label: string; readonly value: string; readonly lines: number };
  readonly answer: (text: string | null) => void;
}

/** Where the active cell is, what is selected, and what stands in it. */
interface SheetPlace {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  /** As it would be typed: the formula, or the value. */
  readonly content: string;
  /** Address that the cell leads to. */
  readonly link: string | null;
  readonly note: string;
}

/** An order that the program has not got: the page keeps it. */
export interface Held {
  readonly workbook: string;
  /** The name of its sheet, as it was then. */
  readonly sheetName: string;
  readonly order: SheetOrder;
}

/** `quiet`: it came by itself and leaves the keyboard where it is. */
export interface OpenSurface extends SurfaceView {
  readonly quiet?: boolean;
}

export interface Popup {
  readonly kind: 'menu' | 'choices' | 'filter';
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly column: number;
}

export const page = {
  samples: signal<readonly SampleView[]>([]),
  annexes: signal<readonly AnnexLink[]>([]),
  shelf: signal<ShelfView>({ folder: '', workbooks: [] }),
  overview: signal<Overview | null>(null),
  /** The menu function that shows people a new workbook. */
  greeting: signal(''),
  log: signal<readonly LogEntry[]>([]),
  sidebar: signal<OpenSurface | null>(null),
  dialog: signal<OpenSurface | null>(null),
  question: signal<QuestionView | null>(null),
  confirmation: signal<Confirmation | null>(null),
  toasts: signal<readonly Toast[]>([]),
  /** Names of functions running now. */
  running: signal<readonly string[]>([]),
  /** A workbook is being opened. */
  opening: signal(false),
  panel: signal<'documents' | 'log' | 'versions' | null>(null),
  /** The document whose preview is open. */
  preview: signal<string | null>(null),
  /** `returning`: the program answers again, and the page catches up with it. */
  connection: signal<'here' | 'away' | 'returning'>('here'),
  /** In the order in which they were given. */
  held: signal<readonly Held[]>([]),
  saved: signal<{ readonly state: 'saving' | 'saved' | 'failed'; readonly message: string }>({ state: 'saved', message: '' }),
  /** How many pages show this workbook. */
  windows: signal(1),
  /** The tab that is seen. */
  tab: signal<number | null>(null),
  /** The sheet that is drawn, and the version of its charts. */
  shape: signal<{ readonly shape: SheetShape; readonly version: number } | null>(null),
  place: signal<SheetPlace | null>(null),
  popup: signal<Popup | null>(null),
  finding: signal(false),
  /** Filter views by sheet: column → the shown texts that stay. They hide rows on this page only. */
  filters: signal<ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<string>>>>(new Map()),
  /** Counts what moves the grid under things that float above it. */
  scrolled: signal(0),
};

const SHOWN_AT_ONCE = 3;
let toasts = 0;
export const dropToast = (id: number): void => {
  page.toasts.value = page.toasts.value.filter((one) => one.id !== id);
};
/** Shows a sentence for some seconds; the same sentence is not shown twice at once. */
export function toast(title: string, message: string, { seconds = 6, bad = false }: { seconds?: number; bad?: boolean } = {}): void {
  const id = ++toasts;
  const others = page.toasts.value.filter((one) => one.message !== message || one.title !== title);
  page.toasts.value = [...others.slice(1 - SHOWN_AT_ONCE), { id, title, message, bad }];
  if (seconds > 0) setTimeout(() => dropToast(id), seconds * 1000);
}

function asked(texts: Omit<Confirmation, 'answer'>): Promise<string | null> {
  return new Promise((resolve) => {
    page.confirmation.value = {
      ...texts,
      answer(text) {
        page.confirmation.value = null;
        resolve(text);
      },
    };
  });
}

export const confirm = async (texts: Omit<Confirmation, 'answer' | 'input'>): Promise<boolean> => (await asked(texts)) !== null;
/** null where the person gave up. */
export const askText = (texts: Omit<Confirmation, 'answer'> & Required<Pick<Confirmation, 'input'>>): Promise<string | null> =>
  asked(texts);
