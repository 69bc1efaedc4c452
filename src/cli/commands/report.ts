/** `npm run report`: the main job without a screen, by the calls that a person's clicks would make. Nothing is written before everything is made. */

import { extname, join } from 'node:path';
import { createHost, InputError } from '../../host';
import {
  DIGIT_STYLES,
  type DigitStyle,
  type Inclusion,
  PLAN_LAYOUTS,
  REPORT_KINDS,
  type ReportKind,
  ROUNDS,
  type Round,
  UNREPORTED,
  type Unreported,
} from '../../model';
import { NONE } from '../../thai';
import type { Notice, ReportsView } from '../../ui/contract';
import { type Given, readCommandLine } from '../arguments';
import type { Command } from '../command';
import { type Desk, deskOf, refusal } from '../desk';
import { checkTargets, openWorkbook, sourceOf, writeFiles } from '../files';
import { typeInclusion } from '../inclusion';
import { t } from '../texts';
import { ALWAYS, outputFiles, type WrittenReport } from './reportOutput';

const YES = ['yes', 'no'] as const;

const LINE = {
  call: 'npm run report --',
  about: t('reportAbout'),
  options: {
    input: { about: t('optInput'), value: 'FILE', required: true },
    out: { about: t('optOut'), value: 'DIR', required: true },
    agency: { about: t('optAgency'), value: 'NAME' },
    year: { about: t('optYear'), value: 'YEAR', form: { test: (word: string) => /^25\d\d$/.test(word), example: '2568' } },
    kind: { about: t('optKind'), value: 'KIND', several: true, choices: REPORT_KINDS },
    layout: { about: t('optLayout'), value: 'LAYOUT', choices: PLAN_LAYOUTS },
    digits: { about: t('optDigits'), value: 'DIGITS', several: true, choices: DIGIT_STYLES },
    round: { about: t('optRound'), value: 'MONTHS', several: true, choices: ROUNDS },
    unreported: { about: t('optUnreported'), value: 'WHAT', choices: UNREPORTED },
    inclusion: { about: t('optInclusion'), value: 'WHICH', choices: ['all', 'below'] },
    'with-measures': { about: t('optWithMeasures'), value: 'WORD', choices: YES },
    now: { about: t('optNow'), value: 'TIME', form: { test: isMoment, example: '2025-11-03T09:00:00+07:00' } },
    force: { about: t('optForce') },
  },
} as const;

type Options = Given<typeof LINE.options>;

/** A day or a moment as ISO 8601 writes it. */
function isMoment(word: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(word) && !Number.isNaN(Date.parse(word));
}

/** What a workbook cannot be made without; of scores, on the other hand, none is better than the wrong one. */
const FACTS: ReadonlySet<string> = new Set(['agency', 'district', 'province', 'fiscalYear', 'planYear']);

/** Cells that hold no figure at all: what stands beside them is not touched by it. */
const EMPTY_CELLS: ReadonlySet<string> = new Set(['SCORE_ERROR', 'SCORE_FORMULA', 'SCORE_DATE', 'SCORE_TRUTH']);

/** What was read and not believed, and why: people who find no scores shall see which ones were there. */
const isDoubt = ({ code }: Notice): boolean =>
  code.startsWith('DOUBT') || ['CONFLICT', 'FIGURES_LEFT', 'SUM_DIFFERS', 'ORDER_OPEN'].includes(code);

/** Does what needs scores; where there are none, the refusal names the values that were read and not believed. */
async function withDoubtsTold(notices: readonly Notice[], act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const doubts = notices.filter(isDoubt).map(({ message }) => `  • ${message}`);
    if (!(error instanceof InputError) || doubts.length === 0) throw error;
    throw new InputError(error.code, [error.message, t('doubtsFound', { count: doubts.length }), ...doubts].join('\n'));
  }
}

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
  const asked = options.year === undefined ? undefined : Number(options.year);
  const { value: preview, notices } = await desk.ask('readImport', {
    ...(await sourceOf(path)),
    ...(options.agency === undefined ? {} : { agency: options.agency }),
    ...(asked === undefined ? {} : { year: asked }),
  });
  if (preview.agencies.length > 0)
    throw new InputError(
      'WHICH_AGENCY',
      t('whichAgency', { count: preview.agencies.length, names: preview.agencies.slice(0, 5).join(', ') }),
    );
  const errors = notices.filter(({ severity, code }) => severity === 'error' && !EMPTY_CELLS.has(code));
  if (errors.length > 0) throw refusal(errors);
  const found = new Map(preview.groups.flatMap(({ values }) => values.map(({ key, value }) => [key, value] as const)));
  const stated = (key: string): string | undefined => preview.conflicts.find((conflict) => conflict.key === key)?.candidates[0]?.value;
  const field = (key: string): string => found.get(`agency.${key}`) ?? stated(key === 'name' ? 'agency' : key) ?? '';
  const { value: form } = await desk.ask('getSetUp');
  const year = asked ?? Number(found.get('fiscalYear') ?? stated('fiscalYear') ?? form.form.fiscalYear);
  const name = options.agency ?? field('name');
  await desk.ask('setUp', {
    name: name === '' ? t('namelessAgency') : name,
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
  await desk.ask('applyImport', {
    ticket: preview.ticket,
    skip: [...skip, ...left],
    decisions,
    corrections: {},
    withMeasures: options['with-measures'] !== 'no',
    withAdvice: true,
  });
  const conflicts = preview.conflicts.map(({ key, label, candidates }) => {
    const all = candidates.map(({ value, line }) => t('statedAt', { value, line })).join(', ');
    return warning('CONFLICT', t(FACTS.has(key) ? 'conflictFirst' : 'conflictOpen', { label, stated: all }));
  });
  const unsure = doubtful.map(({ label, value, line, quote }) => warning('DOUBTFUL', t('doubtful', { label, value, line, quote })));
  return [...notices, ...conflicts, ...unsure];
}

/** What shall be made: every pair of a kind with its digits and rounds. */
interface Order {
  readonly kind: ReportKind;
  readonly layout: string;
  readonly digits: DigitStyle;
  readonly round: Round;
  /** Sections that are printed only where somebody asks. */
  readonly without: readonly string[];
  readonly unreported: Unreported;
}

const unasked = (offered: ReportsView['kinds'], kind: string): readonly string[] =>
  offered.find((one) => one.kind === kind)?.sections.flatMap(({ id, usual }) => (usual ? [] : [id])) ?? [];

/** @throws InputError where a kind has no data, a layout fits none of the kinds, or a round was not opened */
function ordersOf({ kinds: offered, rounds: opened, digits: usual }: ReportsView, options: Options): readonly Order[] {
  const possible = offered.map(({ kind }) => kind);
  const kinds = options.kind ?? possible;
  const round = options.round?.map(Number).find((one) => !opened.some((other) => other === one));
  if (kinds.includes('progress') && opened.length === 0) throw new InputError('NO_FOLLOW_UP', t('roundNone'));
  if (round !== undefined && opened.length > 0 && kinds.includes('progress'))
    throw new InputError('NO_FOLLOW_UP', t('roundClosed', { round, rounds: opened.join(', ') }));
  const empty = kinds.find((kind) => !possible.includes(kind));
  if (empty !== undefined) throw new InputError('KIND_EMPTY', t('kindEmpty', { kind: empty, kinds: possible.join(', ') || NONE }));
  const { layout } = options;
  const fitting = offered.filter(({ kind }) => kinds.includes(kind)).flatMap(({ layouts }) => layouts);
  if (layout !== undefined && !fitting.some((one) => one.startsWith(layout)))
    throw new InputError('LAYOUT', t('layoutUnfit', { layout, layouts: [...new Set(fitting)].join(', ') || NONE }));
  const rounds = options.round?.map(Number) ?? [opened[opened.length - 1] ?? 12];
  return kinds.flatMap((kind) =>
    (options.digits ?? [usual]).flatMap((digits) =>
      (kind === 'progress' ? rounds : rounds.slice(0, 1)).map(
        (one) =>
          ({
            kind,
            layout: layout ?? '',
            digits,
            round: one,
            without: unasked(offered, kind),
            unreported: options.unreported ?? 'stop',
          }) as Order,
      ),
    ),
  );
}

/** One report after the other; each is asked for until it is done. */
async function makeReport(desk: Desk, order: Order): Promise<WrittenReport> {
  let { value: progress } = await desk.ask('startReport', { ...order, replace: '' });
  while (!progress.done) ({ value: progress } = await desk.ask('continueReport', progress.ticket));
  const { title, fileId } = progress.report!;
  const document = desk.host.state.files.find((file) => file.id === fileId);
  return { ...order, title, bytes: Buffer.from(document?.bytes ?? '', 'base64') };
}

export const report: Command = async (argv, { root }) => {
  const options = readCommandLine(argv, LINE)?.given;
  if (!options) return 0;
  const force = options.force ?? false;
  await checkTargets(
    ALWAYS.map((name) => join(options.out, name)),
    force,
  );
  const own = extname(options.input).toLowerCase() === '.xlsx' ? await openWorkbook(options.input) : null;
  const fixed = options.now === undefined ? {} : { now: Date.parse(options.now) };
  const desk = deskOf(createHost({ dist: join(root, 'build/dist'), ...fixed, ...(own ? { state: own } : {}) }));
  await desk.value('onOpen');
  const { value: state } = await desk.ask('getSetUp');
  if (own && !state.prepared) desk.host.state = createHost({ dist: join(root, 'build/dist') }).state;
  const notices = state.prepared ? [] : [...(await importInto(desk, options.input, options))];
  if (options.inclusion) typeInclusion(desk.host.state, options.inclusion as Inclusion);
  await desk.ask('runCheck');
  await withDoubtsTold(notices, () => desk.click('analyzeScores'));
  await desk.click('updatePlan');
  const made: WrittenReport[] = [];
  for (const order of ordersOf((await desk.ask('getReports')).value, options)) {
    try {
      made.push(await makeReport(desk, order));
    } catch (error) {
      // A kind that nobody asked for by name is left out where its data are not complete, and told.
      if (options.kind !== undefined || !(error instanceof InputError) || error.code !== 'REPORT_UNREPORTED') throw error;
      notices.push(warning(error.code, `${error.message} ${t('unreportedHint')}`));
    }
  }
  await desk.ask('runCheck');
  const summary = await desk.value<{ readonly problems: readonly object[] }>('getSummary');
  const files = await outputFiles({ state: desk.host.state, calls: desk.results, summary, notices, made });
  await writeFiles(
    files.map(({ path, bytes }) => ({ path: join(options.out, path), bytes })),
    force,
  );
  process.stdout.write(`${t('reportDone', { out: options.out, count: made.length })}\n`);
  return 0;
};
