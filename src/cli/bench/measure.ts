/** Measuring: processor time, medians, and where in the bundle the time went. */
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector';

/** The middle one; of an even number the lower of the two. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? 0;

/** Milliseconds of processor time, all threads: other work on the machine does not count, as it would in wall time. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The median of `runs` values. */
export async function medianOf(runs: number, once: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < runs; run++) values.push(await once());
  return median(values);
}

interface Frame {
  readonly url: string;
  /** From 0. */
  readonly lineNumber: number;
  readonly columnNumber: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: Frame;
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Says to which part of the work a frame belongs; null where its caller decides (shared helpers, built-in functions). */
export type PartOf = (frame: Frame) => string | null;

/** Milliseconds per part: each sample counts for the innermost frame that belongs to one. */
export function timeByPart(
  { profile: { nodes, samples = [], timeDeltas = [] }, busy }: Awaited<ReturnType<typeof profiled>>,
  partOf: PartOf,
): Readonly<Record<string, number>> {
  const parent = new Map<number, number>();
  const frames = new Map(nodes.map((node) => [node.id, node.callFrame]));
  for (const node of nodes) for (const child of node.children ?? []) parent.set(child, node.id);
  const parts = new Map<number, string | null>();
  const find = (id: number): string | null => {
    const known = parts.get(id);
    if (known !== undefined) return known;
    const above = parent.get(id);
    const part = partOf(frames.get(id)!) ?? (above === undefined ? null : find(above));
    parts.set(id, part);
    return part;
  };
  const times: Record<string, number> = {};
  samples.forEach((id, index) => {
    const part = find(id) ?? 'outside';
    times[part] = (times[part] ?? 0) + ((timeDeltas[index + 1] ?? 0) / 1000) * busy;
  });
  return times;
}

/** Nanoseconds of processor time of this thread, where the system tells (Linux); null elsewhere. */
function threadTime(): number | null {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]);
  } catch {
    return null;
  }
}

/** Runs the work under the sampling profiler. Its samples are spaced by wall time: `busy` is the share of it in which this thread really ran. */
export async function profiled(work: () => Promise<unknown>): Promise<{ readonly profile: Profile; readonly busy: number }> {
  const session = new Session();
  session.connect();
  const post = (method: string, parameters?: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      session.post(method, parameters as never, (error: Error | null, result?: unknown) => (error ? reject(error) : resolve(result)));
    });
  try {
    await post('Profiler.enable');
    await post('Profiler.setSamplingInterval', { interval: 250 });
    await post('Profiler.start');
    const [wall, thread] = [performance.now(), threadTime()];
    await work();
    const spent = threadTime();
    const busy = thread === null || spent === null ? 1 : (spent - thread) / 1e6 / (performance.now() - wall);
    const { profile } = (await post('Profiler.stop')) as { readonly profile: Profile };
    return { profile, busy: Math.min(1, busy) };
  } finally {
    session.disconnect();
  }
}
