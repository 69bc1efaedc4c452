/** What loading the bundle costs, and that the report code takes no part in it. */
import { createContext, Script } from 'node:vm';
import { medianOf, processorTime } from './measure';

export interface Evaluation {
  /** Milliseconds of processor time. */
  readonly compile: number;
  /** Evaluating Code.js, as every execution does first. */
  readonly load: number;
  /** Evaluating Code.js and entering the report room. */
  readonly loadWithReports: number;
  /** How often the report room was entered at `onOpen`, and when a report was asked for. */
  readonly entered: { readonly atOpen: number; readonly atReport: number };
}

/** Where esbuild begins the report room: its code stands in a function that the first `require` calls. */
const ENTRANCE = '"src/report/index.ts"(){';

/** A screen that takes everything: `onOpen` only builds a menu. */
const SCREEN = `(() => {
  const anything = new Proxy(() => anything, { get: () => anything, apply: () => anything });
  return anything;
})()`;

const world = () => createContext({ console: { error: () => undefined }, reportRoomEntered: 0 });

/** Enters the report room, then fails for want of a workbook: what remains is the room's evaluation. */
const ENTER = new Script("previewReport({ kind: 'analysis' })");

export async function evaluation(code: string, runs: number): Promise<Evaluation> {
  const timed = (work: () => void) =>
    medianOf(runs, async () => {
      const start = processorTime();
      // Several at once: one load takes less than the processor clock tells apart.
      for (let time = 0; time < TIMES; time++) work();
      return (processorTime() - start) / TIMES;
    });
  let unlike = 0;
  const compile = await timed(() => new Script(`${code}\n// ${unlike++}`, { filename: 'Code.js' }));
  const script = new Script(code, { filename: 'Code.js' });
  const load = await timed(() => script.runInContext(world()));
  const loadWithReports = await timed(() => {
    const context = world();
    script.runInContext(context);
    ENTER.runInContext(context);
  });
  return { compile, load, loadWithReports, entered: entered(code) };
}

const TIMES = 5;

/** Counts entries by a counter set into the bundle at the room's door. */
function entered(code: string): Evaluation['entered'] {
  if (code.split(ENTRANCE).length !== 2) throw new Error('the report room has no door of its own in the bundle');
  const context = world();
  new Script(code.replace(ENTRANCE, `${ENTRANCE} reportRoomEntered += 1;`), { filename: 'Code.js' }).runInContext(context);
  new Script(`SpreadsheetApp = ${SCREEN}; onOpen()`).runInContext(context);
  const atOpen = Number(context.reportRoomEntered);
  ENTER.runInContext(context);
  return { atOpen, atReport: Number(context.reportRoomEntered) };
}
