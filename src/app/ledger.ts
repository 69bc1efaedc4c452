/**
 * The ledger of the last run (DESIGN D16): noted before the first write, struck off after the last. A run that was killed half-way leaves it open, and
 * the next command finishes what is missing and says so; a finished one can be taken back. It stands in a hidden tab of the workbook itself.
 */
import { type FiscalYear, type Grids, type Problem, SHEET_IDS, type SheetChange, type SheetId, sheetName } from '../model';
import { designs, type LedgerSheet, noted, toFinish } from '../workbook';
import { openWorkbook } from './open';
import type { Ports } from './ports';
import { COMMAND_NAMES, say } from './texts';

export type CommandName = keyof typeof COMMAND_NAMES;

interface Head {
  readonly command: CommandName;
  /** `open`: the run has begun to write and has not ended. */
  readonly state: 'open' | 'done';
  /** Sheets whose looks follow once the cells stand. */
  readonly looks: readonly SheetId[];
  /** The plan year whose kept sheets it writes to; absent where the workbook's own are meant. */
  readonly kept?: FiscalYear;
  /** When it began to write; absent in notes of earlier versions. ISO, with the zone. */
  readonly at?: string;
  /** Lines that hold the cells. */
  readonly lines: number;
}

export interface Ledger extends Omit<Head, 'lines'> {
  readonly sheets: readonly LedgerSheet[];
}

/** A cell takes 50,000 characters. */
const LINE = 40_000;
/** More is not noted: such a run can neither be finished nor taken back, only repeated. */
const MOST = 2_000_000;

/** Lines begin with a colon, so that no sheet takes one for a number or a formula. */
const lineOf = (text: string): string => `:${text}`;

/** The last run; null where none is known or its tab was damaged. */
export function readLedger(ports: Ports): Ledger | null {
  const [first = '', ...rest] = ports.ledger.read();
  try {
    const { lines, ...head } = JSON.parse(first.slice(1)) as Head;
    if (!(head.command in COMMAND_NAMES)) return null;
    const text = rest
      .slice(0, lines)
      .map((line) => line.slice(1))
      .join('');
    return { ...head, sheets: lines === 0 ? [] : (JSON.parse(text) as LedgerSheet[]) };
  } catch {
    return null;
  }
}

const headOf = (ledger: Omit<Ledger, 'sheets'>, lines: number): string => {
  const { command, state, looks, kept, at } = ledger;
  const more = { ...(kept === undefined ? {} : { kept }), ...(at === undefined ? {} : { at }) };
  return lineOf(JSON.stringify({ command, state, looks, lines, ...more } satisfies Head));
};

/** Notes what a run is about to write. `before`: the sheets it was computed from. @returns how many lines it took */
export function note(ports: Ports, run: Omit<Ledger, 'state' | 'sheets' | 'at'>, before: Grids, changes: readonly SheetChange[]): number {
  const text = JSON.stringify(noted(before, changes));
  const lines: string[] = [];
  if (text.length <= MOST) for (let start = 0; start < text.length; start += LINE) lines.push(lineOf(text.slice(start, start + LINE)));
  ports.ledger.write([headOf({ ...run, state: 'open', at: ports.clock.now() }, lines.length), ...lines]);
  return lines.length;
}

/** The run has ended. `lines`: those it was noted in; 0 where nothing of it was written. */
export const strike = (ports: Ports, command: CommandName, lines: number, kept?: FiscalYear): void =>
  ports.ledger.write([headOf({ command, state: 'done', looks: [], ...(kept === undefined ? {} : { kept }) }, lines)]);

/** The looks of sheets that a run gave other rows or columns: drop-downs and formats follow. */
export function redress(ports: Ports, looks: readonly SheetId[]): void {
  if (looks.length === 0) return;
  const { grids, model } = openWorkbook(ports, SHEET_IDS, [], 'own');
  ports.workbook.prepare(designs(model.settings, model.framework, grids).filter(({ id }) => looks.includes(id)));
}

/** A run that was cut off longer ago than this is not finished any more: people have worked on with what stood there. Milliseconds. */
const FRESH = 7 * 24 * 60 * 60 * 1000;

/** True for a note that was left open too long ago, or of which nobody knows when. */
const isStale = (ports: Ports, { at }: Ledger): boolean => !(Date.parse(ports.clock.now()) - Date.parse(at ?? '') <= FRESH);

const aboutLeft = ({ command, sheets }: Ledger): Problem => {
  const names = sheets.map(({ id }) => ` “${sheetName(id)}”`).join('') || 'ที่เกี่ยวข้อง';
  return { severity: 'warn', code: 'LEFT_BEFORE', message: say('leftBefore', { command: COMMAND_NAMES[command], sheets: names }) };
};

/**
 * Writes what is missing of a run that was cut off, and says so. Of one that was cut off long ago, or wrote more than can be noted, nothing is written;
 * what to look at is said.
 */
export function finish(ports: Ports, last: Ledger): Problem {
  const { command, looks, sheets, kept } = last;
  if (sheets.length === 0 || isStale(ports, last)) {
    strike(ports, command, 0);
    return aboutLeft(last);
  }
  const ids = sheets.map(({ id }) => id);
  ports.workbook.turnTo(kept ?? null);
  const now = ports.workbook.read(ids, ids);
  const changes = sheets.flatMap((sheet) => {
    const grid = now[sheet.id];
    return grid ? toFinish(sheet, grid) : [];
  });
  ports.workbook.write(changes);
  redress(ports, looks);
  strike(ports, command, 0);
  return { severity: 'info', code: 'FINISHED_BEFORE', message: say('finishedBefore', { command: COMMAND_NAMES[command] }) };
}
