/** Bad input against every command: no raw exception, nothing half-written, no silence. */
import type { Answer } from '../../../src/ui/contract';
import type { AddOn } from '../../app/addOn';
import { addOnOf, contents, copied } from '../host';
import type { Outcome } from '../sweep';
import { busy } from '../workbooks';
import { ASKED } from './dialogs';
import { FURTHER, FURTHER_ASKED } from './further';
import { KINDS, type Kind } from './workbook';

/** Every call that reads the sheets, with arguments for the workbook in full work. The first is asked what it says. */
export const CALLS: readonly (readonly [string, readonly unknown[]])[] = [
  ['runCheck', []],
  ['runAnalysis', []],
  ['runPlan', [[]]],
  ['openRound', [12]],
  ['closeYear', []],
  ['startYear', [2567]],
  ['getSetUp', []],
  [
    'setUp',
    [{ name: 'องค์การบริหารส่วนจังหวัดพะเยา', shortName: '', type: '', district: '', province: 'พะเยา', website: '', fiscalYear: 2566 }],
  ],
  ['undoLast', []],
  ['keepMeasure', []],
  ['showCharts', []],
  ['applyFixes', [[]]],
  ['getCheck', []],
  ['getPlan', []],
  ['getFollowUp', []],
  ['getUnitWork', ['กองคลัง']],
  ['getDashboard', []],
  ['getWhatIf', []],
  ['findWay', ['total']],
  ['getReports', []],
  ['previewReport', [{ kind: 'analysis', layout: '', digits: 'thai', round: 6, without: [], replace: '' }]],
  ['previewReport', [{ kind: 'measures', layout: 'L1', digits: 'arabic', round: 6, without: [], replace: '' }]],
  ['previewReport', [{ kind: 'progress', layout: '', digits: 'thai', round: 6, without: [], replace: '' }]],
  ['getPhotos', [6]],
  ['readImport', [{ kind: 'sheet', sheet: 'คะแนนตัวชี้วัด' }]],
  ['checkDocument', [{ kind: 'text', text: 'องค์การบริหารส่วนจังหวัดพะเยา ได้คะแนน 85.00' }]],
];

type Result = Awaited<ReturnType<AddOn['host']['run']>>;

const THAI = /[\u0E00-\u0E7F]/;

const isAnswer = (value: unknown): value is Answer<unknown> => typeof value === 'object' && value !== null && 'ok' in value;

/** What is wrong with the answer itself: a raw exception, a fault of ours, a refusal without a Thai sentence. */
function wordsOf({ error, value }: Result): readonly string[] {
  if (error) return [`raw: ${error.message}`];
  if (!isAnswer(value)) return [];
  if (value.notices.some(({ code }) => code === 'FAULT')) return ['a fault of ours'];
  if (!value.ok && !value.notices.some(({ message }) => THAI.test(message))) return ['no Thai sentence'];
  return value.notices
    .filter(({ message }) => /undefined|null|NaN|\[object|[{}]/.test(message))
    .map(({ message }) => `words: ${message.slice(0, 80)}`);
}

/** Codes of everything that was said. */
const codesOf = ({ value }: Result): readonly string[] => {
  if (!isAnswer(value)) return [];
  const inner = value.ok ? ((value.value as { readonly notices?: readonly { readonly code: string }[] } | null)?.notices ?? []) : [];
  return [...value.notices, ...inner].map(({ code }) => code);
};

/** Code and words of everything that was said, to be compared with what is said of the workbook as it was. */
const saidBy = ({ value }: Result): readonly string[] => {
  if (!isAnswer(value)) return [];
  const inner = value.ok
    ? ((value.value as { readonly notices?: readonly { readonly code: string; readonly message: string }[] } | null)?.notices ?? [])
    : [];
  return [...value.notices, ...inner].map(({ code, message }) => `${code} ${message}`);
};

/** What was read of the scores: total, level and every figure. */
async function understoodBy(book: AddOn): Promise<string> {
  const { value } = await book.host.run('getSummary', []);
  const { total, level, indicators, items, planYear, fiscalYear } = (typeof value === 'string' ? JSON.parse(value) : value) as Record<
    string,
    unknown
  >;
  return JSON.stringify({ total, level, indicators, items, planYear, fiscalYear });
}

export interface Wish {
  /** Only these kinds, by a part of their name. */
  readonly names?: readonly string[];
  /** Only those of this slice of the table: which one, of how many. */
  readonly slice?: readonly [number, number];
  /** Only every n-th kind. */
  readonly part?: number;
  /** Every n-th of the calls, beginning with another one for each kind; the check always. */
  readonly every?: number;
}

async function spoilt(
  kind: Kind,
  book: AddOn,
  good: { readonly said: ReadonlySet<string>; readonly understood: string },
  calls: typeof CALLS,
) {
  const found: string[] = [];
  const spoiltState = copied(book.host.state);
  const news = new Set<string>();
  for (const [call, args] of calls) {
    book.host.state = copied(spoiltState);
    const result = await book.host.run(call, args);
    found.push(...wordsOf(result).map((words) => `${call}: ${words}`));
    const refused = isAnswer(result.value) && !result.value.ok;
    if (refused && contents(book.host.state) !== contents(spoiltState)) found.push(`${call}: refused, and something was written`);
    if (call === 'runCheck' || refused) for (const said of saidBy(result)) if (!good.said.has(said)) news.add(said.split(' ')[0]!);
  }
  book.host.state = copied(spoiltState);
  if (kind.told === '=') {
    if ((await understoodBy(book)) !== good.understood) found.push('not understood as it was meant');
  } else if (kind.told !== '–' && ![...news].some((code) => new RegExp(`^(?:${kind.told})`).test(code))) {
    found.push(`silence: wanted ${kind.told}, said ${[...news].slice(0, 6).join(' ') || 'nothing'}`);
  }
  return found;
}

/** Every kind of bad input in the workbook against the calls. */
export async function* badWorkbooks({ names, every = 1, part = 1, slice: [turn, turns] = [0, 1] }: Wish = {}): AsyncGenerator<Outcome> {
  const { state } = (await busy()).host;
  const from = (): AddOn => addOnOf(copied(state));
  const first = from();
  const check = await first.host.run('runCheck', []);
  const good = { said: new Set(saidBy(check)), understood: await understoodBy(from()) };
  for (const [index, kind] of [...KINDS, ...FURTHER].entries()) {
    if (index % part !== 0 || index % turns !== turn || (names && !names.some((one) => kind.name.includes(one)))) continue;
    const book = from();
    kind.spoil(book);
    const calls = CALLS.filter((_, place) => place === 0 || (place + index) % every === 0);
    yield { where: kind.name, found: await spoilt(kind, book, good, calls) };
  }
}

/** Every kind of bad source and bad answer to a dialog: each must get its message, and change nothing. */
export async function* badCalls({ names, part = 1 }: Wish = {}): AsyncGenerator<Outcome> {
  const { state } = (await busy()).host;
  for (const [index, kind] of [...ASKED, ...FURTHER_ASKED].entries()) {
    if (index % part !== 0 || (names && !names.some((one) => kind.name.includes(one)))) continue;
    const book = addOnOf(copied(state));
    const args = await kind.args(book);
    const before = contents(book.host.state);
    const result = await book.host.run(kind.call, args);
    const found = [...wordsOf(result)];
    const refused = isAnswer(result.value) && !result.value.ok;
    if (refused && contents(book.host.state) !== before) found.push('refused, and something was written');
    const codes = codesOf(result);
    const wanted = new RegExp(`^(?:${kind.told})`);
    const said = isAnswer(result.value) && result.value.ok && kind.told === '=' ? true : codes.some((code) => wanted.test(code));
    if (!said) found.push(`silence: wanted ${kind.told}, ${refused ? 'refused with' : 'said'} ${codes.slice(0, 6).join(' ') || 'nothing'}`);
    yield { where: kind.name, found };
  }
}
