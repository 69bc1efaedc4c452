/** `npm run reliability`: all sweeps with their totals; what it takes is said by `-- --help`. */
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { COMMANDS } from './commands';
import { drawn, type Found, type Message, PARTS, type Part, serve, type Task, tasksOf } from './tasks';
import { WORKBOOKS, type WorkbookName } from './workbooks';

interface Total {
  points: number;
  bad: number;
  /** In the moment that remains. */
  remaining: number;
  /** As it was last printed. */
  line?: string;
}

const HELP = `npm run reliability -- [OPTIONS]    without options: everything; ends with 1 where a point is not as promised
  --only PART,…        ${Object.keys(PARTS).join(', ')}
  --command NAME,…     ${Object.keys(COMMANDS).join(', ')}
  --workbook NAME,…    ${Object.keys(WORKBOOKS).join(', ')}
  --name PART,…        kinds of bad input whose name holds one of these
  --every N            every n-th moment only
  --sample N           so many moments drawn from those of before, after and kill, in place of all of them
  --seed N             what they are drawn from (1)
  --show N             so many findings of each part are printed (10)
  --jobs N             processes side by side (2)`;

/** What can be drawn from. */
const FAULTS: readonly Part[] = ['before', 'after', 'kill'];

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What docs/reliability.md says to remain is counted beside the rest, never hidden. */
const tail = (remaining: number): string => (remaining === 0 ? '' : ` (and ${remaining} in the one moment that remains)`);

/** Gives the tasks to processes of their own, each a new one when it is ready with the last. */
async function runAll(
  file: string,
  tasks: readonly Task[],
  jobs: number,
  { hear, ended }: { readonly hear: (found: Found) => void; readonly ended: (part: Part) => void },
): Promise<void> {
  const waiting = [...tasks];
  const worker = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const child = fork(file, ['--serve']);
      child.on('message', (message: Message) => {
        if (!('done' in message)) return hear(message);
        if (message.done) ended(message.done);
        const next = waiting.shift();
        if (next) child.send(next);
        else child.disconnect();
      });
      child.on('error', reject);
      child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a process of the sweep ended with ${code}`))));
    });
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, worker));
}

const list = (text: string | undefined): readonly string[] | undefined => text?.split(',');

/** @param file this bundle, to be started again for the tasks */
export async function main(args: readonly string[], file: string): Promise<number> {
  if (args[0] === '--serve') {
    serve();
    return 0;
  }
  if (args.includes('--help')) {
    print(HELP);
    return 0;
  }
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { only: text, command: text, workbook: text, show: text, every: text, name: text, jobs: text, sample: text, seed: text },
  });
  const [only, commands, workbooks, names] = [values.only, values.command, values.workbook, values.name].map(list);
  const every = Number(values.every ?? 1);
  const parts = (Object.keys(PARTS) as Part[]).filter((part) => only?.includes(part) ?? true);
  const all = tasksOf(
    parts,
    { ...(commands ? { commands } : {}), ...(workbooks ? { workbooks: workbooks as WorkbookName[] } : {}), every },
    { ...(names ? { names } : {}), every },
  );
  const faults = all.filter(({ part }) => FAULTS.includes(part));
  const tasks = values.sample === undefined ? all : drawn(faults, Number(values.sample), Number(values.seed ?? 1));
  const show = Number(values.show ?? 10);
  const totals = new Map<Part, Map<string, Total>>(parts.map((part) => [part, new Map()]));
  const shown = new Map<Part, number>();
  const hear = ({ part, key, where, found, remains }: Found): void => {
    const table = totals.get(part)!;
    const total = table.get(key) ?? { points: 0, bad: 0, remaining: 0 };
    table.set(key, total);
    total.points++;
    if (found.length === 0) return;
    if (remains) {
      total.remaining++;
      return;
    }
    total.bad++;
    shown.set(part, (shown.get(part) ?? 0) + 1);
    if (shown.get(part)! <= show) print(`  ${where}: ${found.slice(0, 3).join(' | ')}`);
  };
  /** A sweep may take an hour: what is done is said at once. */
  const ended = (part: Part): void => {
    for (const [key, one] of totals.get(part)!) {
      const line = `  ${part.padEnd(7)} ${key.padEnd(34)} ${String(one.bad).padStart(5)} of ${one.points}${tail(one.remaining)}`;
      if (line !== one.line) print(line);
      one.line = line;
    }
  };
  await runAll(file, tasks, Number(values.jobs ?? 2), { hear, ended });
  let bad = 0;
  for (const [part, table] of totals) {
    const rows = [...table.values()];
    const sum = rows.reduce((most, one) => most + one.bad, 0);
    const remaining = rows.reduce((most, one) => most + one.remaining, 0);
    print(`${PARTS[part]}: ${sum} of ${rows.reduce((most, one) => most + one.points, 0)}${tail(remaining)}`);
    bad += sum;
  }
  return bad === 0 ? 0 : 1;
}
