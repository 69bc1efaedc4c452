/** What each command costs at growing sizes: service calls and processor time. */
import { createHost, type Host } from '../../host';
import { AGENCY, type Book, done, hostOn } from './book';
import { medianOf, processorTime } from './measure';

export interface CommandCost {
  readonly command: string;
  readonly calls: number;
  /** Milliseconds of processor time, host included. */
  readonly time: number;
}

const COMMANDS = ['onOpen', 'analyzeScores', 'updatePlan', 'runCheck', 'getDashboard', 'getReports'] as const;

export const REPORTS = ['analysis', 'measures', 'document', 'summary'] as const;

const choiceOf = (kind: string) => ({ kind, layout: '', digits: 'thai', round: 12, without: [], replace: '' });

/** The step that makes the bytes, ready to run: everything before it is done. */
export async function readyReport(dist: string, book: Book, kind: string): Promise<{ readonly host: Host; readonly ticket: string }> {
  const host = hostOn(dist, book.state);
  const started = await done(host, 'startReport', [choiceOf(kind)]);
  return { host, ticket: (started.value as { readonly value: { readonly ticket: string } }).value.ticket };
}

/** What a report that is too long is answered with; the benchmark ends where it is not refused at once. */
export async function refusalOf(dist: string, book: Book, kind: string): Promise<string> {
  const { host, ticket } = await readyReport(dist, book, kind);
  const { value, error } = await host.call('continueReport', [ticket]);
  const answer = value as { readonly ok: boolean; readonly notices: readonly { readonly code: string; readonly message: string }[] } | null;
  const [notice] = answer?.notices ?? [];
  if (error || !answer || answer.ok || !notice) throw new Error(`a report of ${book.measures} measures was not refused`);
  return `${notice.code} ${notice.message}`;
}

/** Cost of one function, each run on a fresh copy of the workbook; the calls are the same in every run. */
async function costOf(
  command: string,
  runs: number,
  ready: () => Promise<{ host: Host; name: string; args: readonly unknown[] }>,
): Promise<CommandCost> {
  let calls = 0;
  const time = await medianOf(runs, async () => {
    const { host, name, args } = await ready();
    const start = processorTime();
    const result = await done(host, name, args);
    const spent = processorTime() - start;
    process.stderr.write(`  ${command} ${spent.toFixed(0)} ms, ${result.calls.total} calls\n`);
    calls = result.calls.total;
    return spent;
  });
  return { command, calls, time };
}

/** What preparing a blank spreadsheet for the first time costs. */
export const preparation = (dist: string, runs: number): Promise<CommandCost> =>
  costOf('setUp', runs, async () => ({ host: createHost({ dist }), name: 'setUp', args: [AGENCY] }));

/** All commands and reports on one workbook. `runs` measured ones each, after one that warms up. */
export async function costs(dist: string, book: Book, runs: number, reports: readonly string[]): Promise<readonly CommandCost[]> {
  const found: CommandCost[] = [];
  for (const name of COMMANDS) found.push(await costOf(name, runs, async () => ({ host: hostOn(dist, book.state), name, args: [] })));
  for (const kind of reports) {
    const ready = async () => {
      const { host, ticket } = await readyReport(dist, book, kind);
      return { host, name: 'continueReport', args: [ticket] };
    };
    found.push(await costOf(`report ${kind}`, runs, ready));
  }
  return found;
}
