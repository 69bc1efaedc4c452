/** `npm run bench -- agencies [100,8300]`: a synthetic nation in the embedded engine, how long and how much memory. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify, syntheticRows } from '../../agencies';
import { openEngine } from '../agencies/engine';
import { tidy } from '../agencies/memory';
import { writeResults } from '../agencies/results';

const YEARS = [2563, 2564, 2565, 2566, 2567, 2568, 2569];
/** Agencies whose rows are in memory at once. */
const AT_ONCE = 10_000;

interface NationCost {
  readonly agencies: number;
  readonly rows: number;
  /** Seconds: rows made, matched and stored; assessed and laid out in tables; all answers and every file that the command writes. */
  readonly load: number;
  readonly assess: number;
  readonly results: number;
  /** Seconds of processor time of all of it, all threads: what a quiet core would need at most. */
  readonly processor: number;
  /** Largest resident memory (MB) up to the end of each step. */
  readonly memory: readonly [load: number, assess: number, results: number];
  /** The data set as one Parquet file, MB. */
  readonly parquet: number;
}

/** Resident memory at its largest so far, MB. */
const largest = (): number => process.resourceUsage().maxRSS / 1024;

/** One size; `items`: with the scores of single items. */
async function nationCost(root: string, agencies: number, items: boolean): Promise<NationCost> {
  const folder = mkdtempSync(join(tmpdir(), 'nation-'));
  const engine = await openEngine(root, join(folder, 'nation.duckdb'));
  const seconds = (since: number): number => (performance.now() - since) / 1000;
  const used = process.cpuUsage();
  try {
    let begin = performance.now();
    let rows = 0;
    for (let from = 0; from < agencies; from += AT_ONCE) {
      const part = [...syntheticRows({ agencies: Math.min(AT_ONCE, agencies - from), years: YEARS, items, seed: 1 + from, from })];
      const identified = identify(part).rows;
      rows += identified.length;
      await engine.add(identified);
    }
    const load = seconds(begin);
    const afterLoad = largest();
    tidy();
    begin = performance.now();
    await engine.assess();
    const assess = seconds(begin);
    const afterAssess = largest();
    begin = performance.now();
    await writeResults(engine, { out: folder, briefs: false, problems: [] });
    const results = seconds(begin);
    const parquet = statSync(join(folder, 'agencies.parquet')).size / 1e6;
    const { user, system } = process.cpuUsage(used);
    const processor = (user + system) / 1e6;
    return { agencies, rows, load, assess, results, processor, memory: [afterLoad, afterAssess, largest()], parquet };
  } finally {
    engine.close();
    rmSync(folder, { recursive: true });
  }
}

/** The exponent of growth between the first and the last size. */
function growthExponent(costs: readonly NationCost[]): number | null {
  const first = costs[0];
  const last = costs[costs.length - 1];
  if (!first || !last || first === last) return null;
  // Processor time: on a loaded machine the clock says more of the others.
  const time = ({ processor }: NationCost): number => processor;
  return Math.log(time(last) / time(first)) / Math.log(last.rows / first.rows);
}

/** Measures the sizes from small to large and prints a line each. */
export async function agenciesBench(root: string, words: readonly string[]): Promise<number> {
  const items = words.includes('items');
  const sizes = (words.find((word) => /^[\d,]+$/.test(word)) ?? '100,8300').split(',').map(Number);
  const costs: NationCost[] = [];
  for (const size of sizes) {
    const cost = await nationCost(root, size, items);
    costs.push(cost);
    const numbers = [cost.load, cost.assess, cost.results].map((value) => value.toFixed(1)).join(' + ');
    process.stdout.write(
      `${size} agencies × ${YEARS.length} years: load + assess + results ${numbers} s (processor ${cost.processor.toFixed(1)} s), memory ${cost.memory.map((value) => value.toFixed(0)).join(' / ')} MB, parquet ${cost.parquet.toFixed(1)} MB, load average ${loadavg()[0]?.toFixed(1)}\n`,
    );
  }
  const exponent = growthExponent(costs.filter(({ agencies }) => agencies >= 1000));
  if (exponent !== null) process.stdout.write(`growth exponent ${exponent.toFixed(2)} (bound 1.1)\n`);
  return 0;
}
