/** The sweeps cut into tasks, and one process that takes them one after the other (main.ts starts it). */
import { badCalls, badWorkbooks, type Wish } from './bad/run';
import { addOnOf } from './host';
import { type Choice, type Failing, faults, type Outcome, races, sweeps } from './sweep';

/** A table of its own in what is printed. */
export type Part = Failing | 'races' | 'bad' | 'calls';

export const PARTS: Readonly<Record<Part, string>> = {
  before: 'one call fails before it takes effect',
  after: 'one call loses its answer',
  kill: 'killed at one call',
  races: 'another person meanwhile',
  bad: 'bad input in the workbook',
  calls: 'bad sources and answers',
};

/** Plain data: it is sent to another process. */
export interface Task {
  readonly part: Part;
  readonly choice: Choice;
  readonly wish: Wish;
}

/** What a task has found at one point; `key` is the line of its table. */
export interface Found extends Outcome {
  readonly part: Part;
  readonly key: string;
}

const SLICES = 12;

/** The tasks of some parts, those of one command on one workbook beside each other. */
export function tasksOf(parts: readonly Part[], choice: Choice, wish: Wish): readonly Task[] {
  const bySweep = sweeps(choice).flatMap(([command, workbook]) =>
    parts
      .filter((part) => part !== 'bad' && part !== 'calls')
      .map((part): Task => ({ part, choice: { ...choice, commands: [command], workbooks: [workbook] }, wish })),
  );
  const slices = Array.from({ length: SLICES }, (_, turn): Task => ({ part: 'bad', choice, wish: { ...wish, slice: [turn, SLICES] } }));
  return [
    ...bySweep,
    ...(parts.includes('bad') ? slices : []),
    ...(parts.includes('calls') ? [{ part: 'calls', choice, wish } as const] : []),
  ];
}

/** A number from 0 to below 1 after the other, always the same of one seed (mulberry32). */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many moments drawn among the given sweeps of faults: first one of them, each as likely, then a moment of its run. */
export function drawn(tasks: readonly Task[], count: number, seed: number): readonly Task[] {
  const draw = drawer(seed);
  const moments = new Map<Task, number[]>();
  for (let index = 0; index < count; index++) {
    const task = tasks[Math.floor(draw() * tasks.length)]!;
    moments.set(task, [...(moments.get(task) ?? []), draw()]);
  }
  return [...moments].map(([task, own]): Task => ({ ...task, choice: { ...task.choice, moments: own } }));
}

const keyOf = (part: Part, where: string): string => {
  if (part === 'races') return /beside (.*) before/.exec(where)?.[1] ?? where;
  if (part === 'bad' || part === 'calls') return where.split(/[,:]/)[0]!;
  return where.split(' ').slice(1, 4).join(' ');
};

function outcomesOf({ part, choice, wish }: Task): AsyncGenerator<Outcome> {
  if (part === 'races') return races(addOnOf, choice);
  if (part === 'bad') return badWorkbooks(wish);
  if (part === 'calls') return badCalls(wish);
  return faults(addOnOf, [part], choice);
}

export async function* found(task: Task): AsyncGenerator<Found> {
  for await (const one of outcomesOf(task)) yield { ...one, part: task.part, key: keyOf(task.part, one.where) };
}

/** What a process of the sweep says: what it found, or that it is ready for a task, having ended one. */
export type Message = Found | { readonly done: Part | null };

/** Takes tasks from the parent process until it closes the channel. A task that cannot be run counts as one bad point. */
export function serve(): void {
  const send = (message: Message): void => void process.send?.(message);
  process.on('message', async (task: Task) => {
    try {
      for await (const one of found(task)) send(one);
    } catch (error) {
      const where = `${task.part} ${JSON.stringify(task.choice.commands ?? task.wish)}`;
      send({ part: task.part, key: 'not run', where, found: [error instanceof Error ? (error.stack ?? error.message) : String(error)] });
    }
    send({ done: task.part });
  });
  send({ done: null });
}
