/** `npm run bench`: service calls, times, growth, loading and reports, held against their budgets. `-- --json` for a program, `--sizes 1,10` for less. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NONE } from '../../thai';
import { readCommandLine } from '../arguments';
import { agenciesBench } from '../bench/agencies';
import { type Book, largeBook, smallBook } from '../bench/book';
import { type CommandCost, costs, preparation, REPORTS, refusalOf } from '../bench/commands';
import { type Evaluation, evaluation } from '../bench/evaluation';
import { type ImportSpeed, importSpeeds } from '../bench/imports';
import { type ReportTime, reportTimes } from '../bench/reports';
import type { Command } from '../command';
import { t } from '../texts';

/** Today's size; the others are its multiples. */
const ITEMS = 90;
const MEASURES = 60;

/** Service calls allowed, by command (design, section 8). */
const CALLS: Readonly<Record<string, number>> = { onOpen: 6, setUp: 120, analyzeScores: 18, updatePlan: 18, report: 14 };
const MOST_TIME = 2000;
/** Time grows with rows to the power of this: 1 is linear. */
const MOST_GROWTH = 1.1;
/** Characters of Code.js. */
const MOST_CHARACTERS = 1_200_000;
const MOST_RATIO = 1.5;
/** Seconds of a service call on Google, from and to: an assumption, see docs/benchmarks.md. */
const CALL_SECONDS = [0.1, 0.3] as const;

interface SizeResult {
  readonly size: string;
  readonly times: number;
  readonly costs: readonly CommandCost[];
}

interface Results {
  readonly sizes: readonly SizeResult[];
  /** Of Code.js. */
  readonly characters: number;
  readonly evaluation: Evaluation;
  readonly reports: readonly ReportTime[];
  readonly imports: readonly ImportSpeed[];
  /** What a report of a size that cannot be made is answered with. */
  readonly refused: readonly string[];
  readonly misses: readonly string[];
}

const callBudget = (command: string): number | undefined => CALLS[command.split(' ')[0]!];

/** The exponent of growth between the two largest sizes that ran; small sizes hide it behind what every run costs. */
function growthOf(sizes: readonly SizeResult[], command: string): number | null {
  const ran = sizes.flatMap(({ times, costs: all }) => {
    const time = all.find((cost) => cost.command === command)?.time;
    return times === 0 || time === undefined ? [] : [{ times, time }];
  });
  const [one, other] = ran.slice(-2);
  return one && other ? Math.log(other.time / one.time) / Math.log(other.times / one.times) : null;
}

function missesOf(
  sizes: readonly SizeResult[],
  characters: number,
  { entered }: Evaluation,
  reports: readonly ReportTime[],
): readonly string[] {
  const misses: string[] = [];
  const hold = (good: boolean, words: string): void => {
    if (!good) misses.push(words);
  };
  for (const { size, times, costs: found } of sizes) {
    for (const { command, calls, time } of found) {
      const most = callBudget(command);
      if (most !== undefined) hold(calls <= most, `${command} at ${size}: ${calls} service calls, budget ${most}`);
      if (times === 1) hold(time < MOST_TIME, `${command} at ${size}: ${time.toFixed(0)} ms, budget ${MOST_TIME}`);
    }
  }
  for (const { command } of sizes[0]?.costs ?? []) {
    const growth = growthOf(sizes, command);
    if (growth !== null)
      hold(growth <= MOST_GROWTH, `${command}: time grows with rows to the power of ${growth.toFixed(2)}, budget ${MOST_GROWTH}`);
  }
  hold(characters <= MOST_CHARACTERS, `Code.js: ${characters} characters, budget ${MOST_CHARACTERS}`);
  hold(entered.atOpen === 0, 'the report code is evaluated at onOpen');
  for (const { kind, ratio } of reports) {
    hold(ratio <= MOST_RATIO, `report ${kind}: ${ratio.toFixed(2)} × docxtemplater, budget ${MOST_RATIO}`);
  }
  return misses;
}

/** A table for the terminal: first column left, numbers right. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) => line.map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!))).join('  '))
    .join('\n');
}

/** `15 / 18 = 0.83`; '' where there is no budget or no value. */
const ratio = (value: number | undefined, most: number | undefined): string =>
  value === undefined || most === undefined ? '' : `${value} / ${most} = ${(value / most).toFixed(2)}`;

const whole = (value: number): string => value.toFixed(0);

function printed({ sizes, characters, evaluation: loading, reports, imports, refused, misses }: Results): string {
  const commands = [...new Set(sizes.flatMap((size) => size.costs.map((cost) => cost.command)))];
  const of = (size: SizeResult, command: string) => size.costs.find((cost) => cost.command === command);
  return [
    'Service calls',
    table(
      ['', ...sizes.map(({ size }) => size), 'of budget'],
      commands.map((command) => [
        command,
        ...sizes.map((size) => of(size, command)?.calls ?? NONE),
        ratio(sizes.flatMap((size) => of(size, command)?.calls ?? []).at(-1), callBudget(command)),
      ]),
    ),
    '\nProcessor time of one execution in the host (ms, median)',
    table(
      ['', ...sizes.map(({ size }) => size), 'exponent of the last two'],
      commands.map((command) => [
        command,
        ...sizes.map((size) => (of(size, command) ? whole(of(size, command)!.time) : NONE)),
        growthOf(sizes, command)?.toFixed(2) ?? NONE,
      ]),
    ),
    ...refused,
    `\nOn Google, estimated: seconds at ${CALL_SECONDS.join(' to ')} a call`,
    table(
      ['', 'from', 'to'],
      commands.map((command) => {
        const calls = Math.max(...sizes.flatMap((size) => of(size, command)?.calls ?? []));
        return [command, ...CALL_SECONDS.map((seconds) => (calls * seconds).toFixed(1))];
      }),
    ),
    '\nImport, preview included (processor time, median)',
    table(
      ['', 'bytes', 'ms', 'MB/s'],
      imports.map(({ source, bytes, time, speed }) => [source, bytes, whole(time), speed.toFixed(2)]),
    ),
    `\nCode.js: ${ratio(characters, MOST_CHARACTERS)} characters`,
    '\nLoading Code.js (ms of processor time, median)',
    `compile ${loading.compile.toFixed(1)}, evaluate ${loading.load.toFixed(1)}, evaluate and enter the report room ${loading.loadWithReports.toFixed(1)}`,
    `report room entered: ${loading.entered.atOpen} times at onOpen, ${loading.entered.atReport} when a report is asked for`,
    '\nReports beside docxtemplater, both in a fresh world (ms of processor time, median)',
    reportTable(reports),
    misses.length === 0 ? '\nAll budgets kept' : `\nBudgets missed\n${misses.map((miss) => `- ${miss}`).join('\n')}`,
    '',
  ].join('\n');
}

/** Reports beside docxtemplater, a line each. */
const reportTable = (reports: readonly ReportTime[]): string =>
  table(
    ['', 'table rows', 'composition', 'rendering', 'docx library', 'together', 'docxtemplater', 'ratio', 'composition share', '(reading)'],
    reports.map((report) => [
      report.kind,
      report.tableRows,
      whole(report.composition),
      whole(report.rendering),
      whole(report.library),
      whole(report.report),
      whole(report.docxtemplater),
      report.ratio.toFixed(2),
      `${(report.share * 100).toFixed(1)} %`,
      whole(report.reading),
    ]),
  );

/** The kinds whose time is held against docxtemplater's. */
const COMPARED = ['measures', 'document', 'analysis'] as const;

const NUMBER = { test: (word: string) => /^[1-9]\d*$/.test(word), example: '10' };

const LINE = {
  call: 'npm run bench --',
  about: t('benchAbout'),
  options: {
    json: { about: t('optJson') },
    sizes: { about: t('optSizes'), value: 'N', several: true, form: NUMBER },
    runs: { about: t('optRuns'), value: 'N', form: NUMBER },
    measures: { about: t('optMeasures'), value: 'N', several: true, form: NUMBER },
  },
} as const;

export const bench: Command = async (argv, { root }) => {
  if (argv[0] === 'agencies') return agenciesBench(root, argv.slice(1));
  const options = readCommandLine(argv, LINE)?.given;
  if (!options) return 0;
  const json = options.json ?? false;
  const dist = join(root, 'build/dist');
  const runs = Number(options.runs ?? 5);
  const factors = (options.sizes ?? ['1', '10', '100']).map(Number);
  const tell = (words: string): void => void process.stderr.write(`${words}\n`);
  if (options.measures) {
    const found: ReportTime[] = [];
    for (const measures of options.measures.map(Number)) {
      tell(`${measures} measures`);
      const book = await largeBook(dist, { items: ITEMS, measures });
      for (const one of await reportTimes(root, book, COMPARED, runs)) found.push({ ...one, kind: `${one.kind} ${measures}` });
    }
    process.stdout.write(`${json ? JSON.stringify(found, null, 2) : reportTable(found)}\n`);
    return 0;
  }
  tell('ten scores');
  const small = await smallBook(dist);
  const sizes: SizeResult[] = [
    { size: '10 scores', times: 0, costs: [await preparation(dist, runs), ...(await costs(dist, small, runs, ['analysis']))] },
  ];
  const books = new Map<number, Book>();
  const refused: string[] = [];
  for (const times of factors) {
    tell(`${ITEMS * times} items, ${MEASURES * times} measures`);
    const book = await largeBook(dist, { items: ITEMS * times, measures: MEASURES * times });
    if (times < 100) books.set(times, book);
    // What takes long is run once; a report of six thousand measures is refused in a sentence.
    if (times >= 100) refused.push(`report at x${times}: ${await refusalOf(dist, book, 'measures')}`);
    sizes.push({
      size: `x${times}`,
      times,
      costs: await costs(dist, book, times < 10 ? runs : times < 100 ? 3 : 1, times < 100 ? REPORTS : []),
    });
  }
  tell('loading');
  const code = readFileSync(join(dist, 'Code.js'), 'utf8');
  const characters = code.length;
  const loading = await evaluation(code, runs);
  tell('docxtemplater');
  const today = books.get(factors[0]!) ?? small;
  const reports = await reportTimes(root, today, COMPARED, runs);
  tell('imports');
  const imports = await importSpeeds(dist, today, runs);
  const misses = missesOf(sizes, characters, loading, reports);
  const results: Results = { sizes, characters, evaluation: loading, reports, imports, refused, misses };
  process.stdout.write(json ? `${JSON.stringify(results, null, 2)}\n` : printed(results));
  return 0;
};
