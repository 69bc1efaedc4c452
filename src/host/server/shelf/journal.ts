/**
 * The journal of an open workbook: first line the whole state, then a line for every change, written before the change is answered. It is the
 * newest truth; the .xlsx beside it is written from it a moment later. A line that a crash cut off is left out.
 */
import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { HostState } from '../../model';
import { newSpreadsheet, newState } from '../../newModel';
import { applyPatch, difference, EMPTY_TEXT, type Patch, type StateText } from '../snapshot';
import { writeWhole } from './disk';

const VERSION = 1;

interface Head {
  readonly version: number;
  /** Mark of the .xlsx that says the same; null where none was written yet. */
  readonly xlsx: string | null;
  /** Of a file brought in: what it was when it came. */
  readonly origin: string | null;
  readonly state: Patch;
  readonly documents: Readonly<Record<string, string>>;
}

type Line = { readonly patch: Patch } | { readonly xlsx: string } | { readonly document: readonly [id: string, file: string] };

export interface Journal {
  readonly add: (line: Line) => void;
  /** Letters since the last whole state. */
  readonly length: () => number;
  readonly close: () => void;
}

/** Bytes reach the disk at least this often, so that a power cut loses less than a second; a killed process loses nothing. */
const SYNC_MS = 400;

export function startJournal(path: string, text: StateText, head: Omit<Head, 'version' | 'state'>): Journal {
  const state = difference(EMPTY_TEXT, text) ?? { sheets: {} };
  writeWhole(path, `${JSON.stringify({ version: VERSION, ...head, state } satisfies Head)}\n`);
  const handle = openSync(path, 'a');
  let length = 0;
  let timer: NodeJS.Timeout | null = null;
  const sync = (): void => {
    timer = null;
    fdatasyncSync(handle);
  };
  return {
    add(line) {
      const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      length += bytes.length;
      timer ??= setTimeout(sync, SYNC_MS);
    },
    length: () => length,
    close() {
      if (timer) clearTimeout(timer);
      fdatasyncSync(handle);
      closeSync(handle);
    },
  };
}

interface Recovered {
  readonly state: HostState;
  /** All marks that a .xlsx of ours had since the whole state; the last belongs to the newest one. */
  readonly marks: readonly string[];
  /** Changes after the last .xlsx. */
  readonly unsaved: boolean;
  readonly origin: string | null;
  readonly documents: Readonly<Record<string, string>>;
}

/** null where there is no journal, or its first line is no use. */
export function readJournal(path: string): Recovered | null {
  let lines: string[];
  try {
    lines = readFileSync(path, 'utf8').split('\n');
  } catch {
    return null;
  }
  // What stands after the last line end was cut off.
  lines.pop();
  const state = newState(newSpreadsheet('', []));
  try {
    const head = JSON.parse(lines[0] ?? '') as Head;
    if (head.version !== VERSION) return null;
    applyPatch(state, head.state);
    const marks = head.xlsx === null ? [] : [head.xlsx];
    const documents = { ...head.documents };
    let unsaved = head.xlsx === null;
    for (const text of lines.slice(1)) {
      const line = JSON.parse(text) as Line;
      if ('patch' in line) {
        applyPatch(state, line.patch);
        unsaved = true;
      } else if ('document' in line) {
        documents[line.document[0]] = line.document[1];
      } else {
        marks.push(line.xlsx);
        unsaved = false;
      }
    }
    return { state, marks, unsaved, origin: head.origin, documents };
  } catch {
    return state.spreadsheet.sheets.length > 0 ? { state, marks: [], unsaved: true, origin: null, documents: {} } : null;
  }
}
