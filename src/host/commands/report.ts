/** `npm run report`: the main job without a screen, by the calls that a person's clicks would make. Nothing is written before everything is made. */
import { basename, extname, join } from 'node:path';
import type { Command } from '../cli';
import { InputError } from '../errors';
import { type CallResult, createHost, type Host } from '../runtime';
import { type MadeReport, type Notice, writeOutput } from './reportOutput';
import { openWorkbook, readArguments, readInput } from './workbench';

const OPTIONS = ['input', 'out', 'agency', 'year', 'kind', 'layout', 'digits', 'round', 'now'] as const;

type Options = Partial<Record<(typeof OPTIONS)[number], string>>;

/** What the add-on's calls answer; the host looks at nothing but this frame. */
type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notices: readonly Notice[] };

interface Found {
  readonly key: string;
  readonly value: string;
}

interface Preview {
  readonly ticket: string;
  readonly groups: readonly { readonly values: readonly Found[] }[];
  readonly conflicts: readonly {
    readonly key: string;
    readonly label: string;
    readonly candidates: readonly { readonly value: string; readonly line: number }[];
  }[];
}

/** What reports can be made: kinds, and the follow-up rounds that were opened. */
interface Offer {
  readonly kinds: readonly { readonly kind: string }[];
  readonly rounds: readonly number[];
}

interface Progress {
  readonly ticket: string;
  readonly done: boolean;
  readonly report: { readonly title: string; readonly fileId: string } | null;
}

/** Runs the add-on's functions one after the other and remembers what they cost. */
class Run {
  readonly results: CallResult[] = [];
  constructor(readonly host: Host) {}

  /** @throws Error for a fault, InputError where the add-on refuses. */
  async ask<T>(name: string, ...args: readonly unknown[]): Promise<{ readonly value: T; readonly notices: readonly Notice[] }> {
    const answer = (await this.value<Answer<T>>(name, ...args)) as Answer<T>;
    if (!answer.ok) throw refusal(answer.notices);
    return answer;
  }

  async value<T>(name: string, ...args: readonly unknown[]): Promise<T> {
    const result = await this.host.call(name, args);
    this.results.push(result);
    if (result.error) throw new Error(`${name}: ${result.error.message}\n${result.error.stack}`);
    return result.value as T;
  }
}

/** One sentence and a code; a fault of the add-on stays a fault. */
function refusal(notices: readonly Notice[]): Error {
  const [first] = notices;
  if (!first || first.code === 'FAULT') return new Error(first?.message ?? 'no answer');
  const place = first.place ? ` (${first.place.sheet} ${first.place.cell})` : '';
  return new InputError(first.code, `${first.message}${place}`);
}

const numberOf = (text: string | undefined, option: string): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new InputError('USAGE', `ตัวเลือก --${option} ต้องเป็นตัวเลข`);
  return Number(text);
};

async function sourceOf(path: string): Promise<object> {
  const bytes = await readInput(path);
  return { kind: 'file', name: basename(path), base64: Buffer.from(bytes).toString('base64') };
}

/** A new workbook: read the source, prepare the sheets for the agency and year found, then apply. */
async function importInto(run: Run, path: string, options: Options): Promise<readonly Notice[]> {
  const { value: preview, notices } = await run.ask<Preview>('readImport', await sourceOf(path));
  const errors = notices.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw refusal(errors);
  const found = new Map(preview.groups.flatMap(({ values }) => values.map(({ key, value }) => [key, value] as const)));
  const field = (key: string): string => found.get(`agency.${key}`) ?? '';
  const { value: form } = await run.ask<{ readonly form: { readonly fiscalYear: number } }>('getSetUp');
  const year = numberOf(options.year, 'year') ?? Number(found.get('fiscalYear') ?? form.form.fiscalYear);
  const name = options.agency ?? field('name');
  await run.ask('setUp', {
    name: name === '' ? 'หน่วยงาน (โปรดระบุชื่อ)' : name,
    shortName: options.agency === undefined ? field('shortName') : '',
    type: options.agency === undefined ? field('type') : '',
    district: field('district'),
    province: field('province'),
    website: field('website'),
    fiscalYear: year,
  });
  const skip = [
    ...(options.agency === undefined ? [] : ['agency.name', 'agency.shortName', 'agency.type']),
    ...(options.year === undefined ? [] : ['fiscalYear', 'planYear']),
  ];
  const decisions = Object.fromEntries(preview.conflicts.map(({ key }) => [key, 0]));
  await run.ask('applyImport', { ticket: preview.ticket, skip, decisions, withMeasures: false });
  const conflicts = preview.conflicts.map(
    ({ label, candidates }): Notice => ({
      severity: 'warn',
      code: 'CONFLICT',
      message: `${label} พบหลายค่า: ${candidates.map(({ value, line }) => `${value} (บรรทัด ${line})`).join(', ')} ใช้ค่าแรก โปรดตรวจสอบ`,
      place: null,
    }),
  );
  return [...notices, ...conflicts];
}

/** One report after the other; each is asked for until it is done. */
async function makeReport(run: Run, kind: string, options: Options, digits: string, round: number): Promise<MadeReport> {
  const choice = { kind, layout: options.layout ?? '', digits, round, without: [], replace: '' };
  let { value: progress } = await run.ask<Progress>('startReport', choice);
  while (!progress.done) ({ value: progress } = await run.ask<Progress>('continueReport', progress.ticket));
  const { title, fileId } = progress.report!;
  const document = run.host.state.files.find((file) => file.id === fileId);
  return { kind, title, round, digits, bytes: Buffer.from(document?.bytes ?? '', 'base64') };
}

const listOf = (text: string | undefined): readonly string[] => (text ?? '').split(',').filter((word) => word !== '');

export const report: Command = async (argv, { root }) => {
  const { options } = readArguments(argv, OPTIONS);
  if (!options.input || !options.out) throw new InputError('USAGE', 'วิธีใช้: npm run report -- --input ไฟล์คะแนน --out โฟลเดอร์ผลลัพธ์');
  const own = extname(options.input).toLowerCase() === '.xlsx' ? await openWorkbook(options.input) : null;
  const fixed = options.now === undefined ? {} : { now: Date.parse(options.now) };
  const run = new Run(createHost({ dist: join(root, 'build/dist'), ...fixed, ...(own ? { state: own } : {}) }));
  await run.value('onOpen');
  const { value: state } = await run.ask<{ readonly prepared: boolean }>('getSetUp');
  if (own && !state.prepared) run.host.state = createHost({ dist: join(root, 'build/dist') }).state;
  const notices = state.prepared ? [] : await importInto(run, options.input, options);
  await run.ask('runCheck');
  await run.ask('analyzeScores');
  await run.ask('updatePlan');
  const { value: offer } = await run.ask<Offer>('getReports');
  const kinds = options.kind === undefined ? offer.kinds.map(({ kind }) => kind) : listOf(options.kind);
  const digits = options.digits === undefined ? ['thai'] : listOf(options.digits);
  const rounds =
    options.round === undefined
      ? [offer.rounds[offer.rounds.length - 1] ?? 12]
      : listOf(options.round).map((round) => numberOf(round, 'round')!);
  const made: MadeReport[] = [];
  for (const kind of kinds)
    for (const style of digits)
      for (const round of kind === 'progress' ? rounds : rounds.slice(0, 1)) made.push(await makeReport(run, kind, options, style, round));
  await run.ask('runCheck');
  const summary = await run.value<{ readonly problems: readonly object[] }>('getSummary');
  await writeOutput(options.out, { state: run.host.state, calls: run.results, summary, notices, made });
  process.stdout.write(`เขียนผลลัพธ์ไว้ที่ ${options.out}: workbook.xlsx, summary.json และรายงาน ${made.length} ฉบับ\n`);
  return 0;
};
