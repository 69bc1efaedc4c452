/** The sweeps: every command on every workbook, disturbed at every moment between two service calls. */
import { ServiceException } from '../../src/host/errors';
import type { HostState } from '../../src/host/model';
import type { Moment } from '../../src/host/project';
import type { Answer } from '../../src/ui/contract';
import type { AddOn } from '../app/addOn';
import { COMMANDS } from './commands';
import { copied } from './host';
import { damage, differences } from './judge';
import { markRows } from './marks';
import { EDITS, type EditName, hasOccasion } from './people';
import { WORKBOOKS, type WorkbookName } from './workbooks';

/** A command at its starting line. */
interface Stage {
  readonly name: string;
  readonly on: WorkbookName;
  readonly book: AddOn;
  readonly call: string;
  readonly args: readonly unknown[];
  readonly again: readonly unknown[];
  /** Copied for every moment. */
  readonly start: HostState;
  /** The end of an undisturbed run, and how many calls it took. */
  readonly end: HostState;
  readonly calls: number;
}

export interface Outcome {
  readonly where: string;
  readonly found: readonly string[];
  /** Words typed between the last look and the write into a cell that is written: no script can see them (docs/reliability.md). Counted apart. */
  readonly remains?: boolean;
}

const states = new Map<WorkbookName, Promise<HostState>>();

const stateOf = (name: WorkbookName): Promise<HostState> => {
  const known = states.get(name) ?? WORKBOOKS[name]().then((book) => book.host.state);
  states.set(name, known);
  return known;
};

/** Readies a command on a workbook and runs it once undisturbed; null where the workbook gives no occasion for it. */
async function staged(name: string, on: WorkbookName, from: (state: HostState) => AddOn): Promise<Stage | null> {
  const command = COMMANDS[name]!;
  const book = from(copied(await stateOf(on)));
  const args = await command.ready(book);
  if (args === null) return null;
  markRows(book.host.state);
  const start = copied(book.host.state);
  const result = await book.host.run(command.call, args);
  if (result.error) throw new Error(`${name} on ${on}: ${result.error.stack}`);
  if (!(result.value as Answer<unknown>).ok) throw new Error(`${name} on ${on} refuses: ${JSON.stringify(result.value)}`);
  return {
    name,
    on,
    book,
    call: command.call,
    args,
    again: command.again?.(args) ?? args,
    start,
    end: copied(book.host.state),
    calls: result.calls.total,
  };
}

/** The end of a run that begins with this state. */
async function after(stage: Stage, state: HostState): Promise<HostState> {
  stage.book.host.state = copied(state);
  await stage.book.host.run(stage.call, stage.args);
  return copied(stage.book.host.state);
}

async function disturbed(stage: Stage, meanwhile: (moment: Moment) => void) {
  stage.book.host.state = copied(stage.start);
  return stage.book.host.run(stage.call, stage.args, { meanwhile });
}

const isUntouched = ({ book, start }: Stage): boolean => JSON.stringify(book.host.state) === JSON.stringify(start);

const isAnswer = (value: unknown): value is Answer<unknown> => typeof value === 'object' && value !== null && 'ok' in value;

const THAI = /[\u0E00-\u0E7F]/;

/** What is wrong with the answer itself: a raw exception, or a refusal without a Thai sentence. */
const wordsOf = (result: { readonly error?: { readonly message: string }; readonly value?: unknown }): readonly string[] => {
  if (result.error) return [`raw: ${result.error.message}`];
  if (isAnswer(result.value) && !result.value.ok && !result.value.notices.some(({ message }) => THAI.test(message)))
    return ['no Thai sentence'];
  return [];
};

export interface Choice {
  readonly commands?: readonly string[];
  readonly workbooks?: readonly WorkbookName[];
  /** Only every n-th moment. */
  readonly every?: number;
  /** Only these moments of a fault: parts of the way through the run, from 0 to below 1. */
  readonly moments?: readonly number[];
}

/** The calls at which a fault is tried, counted from 1. */
const pointsOf = (calls: number, { every = 1, moments }: Choice): readonly number[] =>
  moments?.map((part) => 1 + Math.floor(part * calls)) ?? Array.from({ length: Math.ceil(calls / every) }, (_, index) => 1 + index * every);

/** What is swept, in the order of the table: each command on each workbook that gives an occasion for it. */
export const sweeps = ({ commands, workbooks }: Choice): readonly (readonly [string, WorkbookName])[] =>
  Object.entries(COMMANDS).flatMap(([name, { on }]) =>
    commands && !commands.includes(name)
      ? []
      : on.filter((workbook) => !workbooks || workbooks.includes(workbook)).map((workbook) => [name, workbook] as const),
  );

async function* stages(from: (state: HostState) => AddOn, choice: Choice): AsyncGenerator<Stage> {
  for (const [name, on] of sweeps(choice)) {
    const stage = await staged(name, on, from);
    if (stage) yield stage;
  }
}

/** How a call fails: before it took effect, with its answer lost, or with every later call failing too (the run is killed). */
export type Failing = 'before' | 'after' | 'kill';

/** Every failing call of every command; then the same command again, which must end as an undisturbed run does. */
export async function* faults(from: (state: HostState) => AddOn, modes: readonly Failing[], choice: Choice = {}): AsyncGenerator<Outcome> {
  for await (const stage of stages(from, choice)) {
    for (const mode of modes) {
      for (const k of pointsOf(stage.calls, choice)) {
        const fail = ({ nth, when }: Moment): void => {
          const hit = mode === 'kill' ? nth >= k && when === 'before' : nth === k && when === mode;
          if (hit) throw new ServiceException('Service error: Spreadsheets');
        };
        const result = await disturbed(stage, fail);
        const found = mode === 'kill' ? [] : [...wordsOf(result)];
        // Where nothing at all has changed, the command once more is the undisturbed run.
        if (differences(stage.book.host.state, stage.end).length > 0 && !isUntouched(stage)) {
          // The state is not the undisturbed end: the command once more, as a person would press it.
          const again = await stage.book.host.run(stage.call, stage.again);
          found.push(...wordsOf(again), ...differences(stage.book.host.state, stage.end));
        }
        yield { where: `${mode} ${stage.name} on ${stage.on} at ${k} of ${stage.calls}`, found };
      }
    }
  }
}

const RENAMED: Readonly<Record<string, string>> = { แผนมาตรการ: 'แผนของเรา', ติดตามผล: 'ติดตาม ปี 67' };

/** Another person's six deeds at every moment between two calls of every command. */
export async function* races(
  from: (state: HostState) => AddOn,
  choice: Choice = {},
): AsyncGenerator<Outcome & { readonly edit: EditName }> {
  for await (const stage of stages(from, choice)) {
    for (const [tab, human] of Object.entries(COMMANDS[stage.name]!.beside)) {
      const name = stage.on === 'moved' ? (RENAMED[tab] ?? tab) : tab;
      const { start } = stage;
      const id = start.spreadsheet.sheets.find((sheet) => sheet.name === name)!.id;
      for (const edit of Object.keys(EDITS) as EditName[]) {
        // Nobody sorts a sheet that is a form.
        if (edit === 'sort' && tab === 'คะแนนตัวชี้วัด') continue;
        const deed = (state: HostState): void => {
          const { spreadsheet } = state;
          const sheet = spreadsheet.sheets.find((one) => one.id === id);
          if (sheet) EDITS[edit]({ book: spreadsheet, sheet, human });
        };
        if (!hasOccasion(edit, start.spreadsheet.sheets.find((sheet) => sheet.id === id)!)) continue;
        const [first, last] = [copied(start), copied(stage.end)];
        deed(first);
        deed(last);
        const alone = await after(stage, first);
        for (let k = 1; k <= stage.calls; k += choice.every ?? 1) {
          let isWrite = false;
          const result = await disturbed(stage, ({ nth, when, method }) => {
            if (nth !== k || when !== 'before') return;
            isWrite = method === 'Range.setValues';
            deed(stage.book.host.state);
          });
          const refused = !isAnswer(result.value) || !result.value.ok;
          const found = [...wordsOf(result), ...damage(stage.book.host.state, refused ? [first] : [alone, last])];
          const remains = isWrite && found.length === 1 && (edit === 'type' || edit === 'addRow');
          yield {
            edit,
            remains,
            where: `${edit} in ${name} beside ${stage.name} on ${stage.on} before call ${k} of ${stage.calls}`,
            found,
          };
        }
      }
    }
  }
}
