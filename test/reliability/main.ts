/** `npm run reliability`: all sweeps with their totals. Options: --only faults|races, --command NAME, --workbook NAME, --show N. */
import { parseArgs } from 'node:util';
import type { HostState } from '../../src/host/model';
import { badCalls, badWorkbooks } from './bad/run';
import { addOnOf } from './host';
import { type Choice, type Failing, faults, type Outcome, races } from './sweep';
import type { WorkbookName } from './workbooks';

interface Total {
  points: number;
  bad: number;
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function total(name: string, outcomes: AsyncGenerator<Outcome>, show: number, keyOf: (outcome: Outcome) => string): Promise<number> {
  const totals = new Map<string, Total>();
  const all: Total = { points: 0, bad: 0 };
  let shown = 0;
  for await (const outcome of outcomes) {
    const own = totals.get(keyOf(outcome)) ?? { points: 0, bad: 0 };
    totals.set(keyOf(outcome), own);
    for (const one of [own, all]) {
      one.points++;
      if (outcome.found.length > 0) one.bad++;
    }
    if (outcome.found.length > 0 && shown++ < show) print(`  ${outcome.where}: ${outcome.found.slice(0, 3).join(' | ')}`);
  }
  for (const [key, { points, bad }] of totals) print(`  ${key.padEnd(34)} ${String(bad).padStart(5)} of ${points}`);
  print(`${name}: ${all.bad} of ${all.points}`);
  return all.bad;
}

export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      command: { type: 'string' },
      workbook: { type: 'string' },
      show: { type: 'string' },
      every: { type: 'string' },
      name: { type: 'string' },
    },
  });
  const choice: Choice = {
    ...(values.command === undefined ? {} : { commands: values.command.split(',') }),
    ...(values.workbook === undefined ? {} : { workbooks: values.workbook.split(',') as WorkbookName[] }),
    every: Number(values.every ?? 1),
  };
  const show = Number(values.show ?? 10);
  const from = (state: HostState) => addOnOf(state);
  let bad = 0;
  for (const mode of ['before', 'after', 'kill'] as const satisfies readonly Failing[]) {
    if (values.only !== undefined && values.only !== 'faults' && values.only !== mode) continue;
    bad += await total(`one call fails (${mode})`, faults(from, [mode], choice), show, ({ where }) =>
      where.split(' ').slice(1, 4).join(' '),
    );
  }
  if (values.only === undefined || values.only === 'races')
    bad += await total(
      'another person meanwhile',
      races(from, choice),
      show,
      ({ where }) => /beside (.*) before/.exec(where)?.[1] ?? where,
    );
  const wish = { ...(values.name === undefined ? {} : { names: values.name.split(',') }), every: Number(values.every ?? 1) };
  if (values.only === undefined || values.only === 'bad')
    bad += await total('bad input in the workbook', badWorkbooks(wish), show, ({ where }) => where.split(/[,:]/)[0]!);
  if (values.only === undefined || values.only === 'calls')
    bad += await total('bad sources and answers', badCalls(wish), show, ({ where }) => where.split(':')[0]!);
  return bad === 0 ? 0 : 1;
}
