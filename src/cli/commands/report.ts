/** `npm run report`: the main job without a screen, by the calls that a person's clicks would make. Nothing is written before everything is made. */
import { extname, join } from 'node:path';
import { createHost, InputError } from '../../host';
import type { Notice, ReportChoice } from '../../ui/contract';
import type { Command } from '../command';
import { type Desk, deskOf, refusal } from '../desk';
import { type MadeReport, writeOutput } from './reportOutput';
import { openWorkbook, readArguments, sourceOf } from './workbench';

const OPTIONS = ['input', 'out', 'agency', 'year', 'kind', 'layout', 'digits', 'round', 'now'] as const;

type Options = Partial<Record<(typeof OPTIONS)[number], string>>;

const numberOf = (text: string | undefined, option: string): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new InputError('USAGE', `ตัวเลือก --${option} ต้องเป็นตัวเลข`);
  return Number(text);
};

/** What a workbook cannot be made without; of scores, on the other hand, none is better than the wrong one. */
const FACTS: ReadonlySet<string> = new Set(['agency', 'district', 'province', 'fiscalYear', 'planYear']);

const warning = (code: string, message: string): Notice => ({
  severity: 'warn',
  code,
  message,
  place: null,
  found: null,
  expected: null,
  fix: null,
});

/** A new workbook: read the source, prepare the sheets for the agency and year found, then apply. */
async function importInto(desk: Desk, path: string, options: Options): Promise<readonly Notice[]> {
  const { value: preview, notices } = await desk.ask('readImport', await sourceOf(path));
  const errors = notices.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw refusal(errors);
  const found = new Map(preview.groups.flatMap(({ values }) => values.map(({ key, value }) => [key, value] as const)));
  const field = (key: string): string => found.get(`agency.${key}`) ?? '';
  const { value: form } = await desk.ask('getSetUp');
  const year = numberOf(options.year, 'year') ?? Number(found.get('fiscalYear') ?? form.form.fiscalYear);
  const name = options.agency ?? field('name');
  await desk.ask('setUp', {
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
  // Nobody is there to be asked: what the dialog leaves unticked, and a score that is stated in two ways, stays out and is told.
  const doubtful = preview.groups.flatMap(({ values }) => values).filter(({ offered }) => !offered);
  const open = preview.conflicts.filter(({ key }) => !FACTS.has(key));
  const left = [...doubtful.map(({ key }) => key), ...open.map(({ key }) => key)];
  const decisions = Object.fromEntries(preview.conflicts.filter(({ key }) => FACTS.has(key)).map(({ key }) => [key, 0]));
  await desk.ask('applyImport', { ticket: preview.ticket, skip: [...skip, ...left], decisions, withMeasures: false });
  const conflicts = preview.conflicts.map(({ key, label, candidates }) => {
    const stated = candidates.map(({ value, line }) => `${value} (บรรทัด ${line})`).join(', ');
    return warning('CONFLICT', `${label} พบหลายค่า: ${stated} ${FACTS.has(key) ? 'ใช้ค่าแรก โปรดตรวจสอบ' : 'จึงยังไม่นำเข้า โปรดระบุค่าที่ถูกต้อง'}`);
  });
  const unsure = doubtful.map(({ label, value, line }) =>
    warning('DOUBTFUL', `${label} อ่านได้ ${value} (บรรทัด ${line}) แต่ไม่แน่ใจ จึงยังไม่นำเข้า โปรดตรวจกับต้นฉบับแล้วกรอกเอง`),
  );
  return [...notices, ...conflicts, ...unsure];
}

/** One report after the other; each is asked for until it is done. */
async function makeReport(desk: Desk, kind: string, options: Options, digits: string, round: number): Promise<MadeReport> {
  const choice = { kind, layout: options.layout ?? '', digits, round, without: [], replace: '' } as ReportChoice;
  let { value: progress } = await desk.ask('startReport', choice);
  while (!progress.done) ({ value: progress } = await desk.ask('continueReport', progress.ticket));
  const { title, fileId } = progress.report!;
  const document = desk.host.state.files.find((file) => file.id === fileId);
  return { kind, title, round, digits, bytes: Buffer.from(document?.bytes ?? '', 'base64') };
}

const listOf = (text: string | undefined): readonly string[] => (text ?? '').split(',').filter((word) => word !== '');

export const report: Command = async (argv, { root }) => {
  const { options } = readArguments(argv, OPTIONS);
  if (!options.input || !options.out) throw new InputError('USAGE', 'วิธีใช้: npm run report -- --input ไฟล์คะแนน --out โฟลเดอร์ผลลัพธ์');
  const own = extname(options.input).toLowerCase() === '.xlsx' ? await openWorkbook(options.input) : null;
  const fixed = options.now === undefined ? {} : { now: Date.parse(options.now) };
  const desk = deskOf(createHost({ dist: join(root, 'build/dist'), ...fixed, ...(own ? { state: own } : {}) }));
  await desk.value('onOpen');
  const { value: state } = await desk.ask('getSetUp');
  if (own && !state.prepared) desk.host.state = createHost({ dist: join(root, 'build/dist') }).state;
  const notices = state.prepared ? [] : await importInto(desk, options.input, options);
  await desk.ask('runCheck');
  await desk.click('analyzeScores');
  await desk.click('updatePlan');
  const { value: offer } = await desk.ask('getReports');
  const kinds = options.kind === undefined ? offer.kinds.map(({ kind }) => kind) : listOf(options.kind);
  const digits = options.digits === undefined ? ['thai'] : listOf(options.digits);
  const rounds =
    options.round === undefined
      ? [offer.rounds[offer.rounds.length - 1] ?? 12]
      : listOf(options.round).map((round) => numberOf(round, 'round')!);
  const made: MadeReport[] = [];
  for (const kind of kinds)
    for (const style of digits)
      for (const round of kind === 'progress' ? rounds : rounds.slice(0, 1)) made.push(await makeReport(desk, kind, options, style, round));
  await desk.ask('runCheck');
  const summary = await desk.value<{ readonly problems: readonly object[] }>('getSummary');
  await writeOutput(options.out, { state: desk.host.state, calls: desk.results, summary, notices, made });
  process.stdout.write(`เขียนผลลัพธ์ไว้ที่ ${options.out}: workbook.xlsx, summary.json และรายงาน ${made.length} ฉบับ\n`);
  return 0;
};
