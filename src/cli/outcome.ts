/** What executions leave: documents, and what they cost. */

import type { CallResult, HostState } from '../host';
import { freeName } from '../host/server/shelf/names';
import { safeName } from './files';

interface SavedDocument {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Every file made in Drive under a name that stays in its folder; names that would clash get a number. */
export function documentsOf(state: HostState): readonly SavedDocument[] {
  const taken = new Set<string>();
  return state.files.flatMap(({ id, name, bytes, trashed }) => {
    if (bytes === null || trashed) return [];
    const file = `${freeName(safeName(name.replace(/\.docx$/i, '')), (candidate) => taken.has(`${candidate}.docx`))}.docx`;
    taken.add(file);
    return [{ id, name, file, bytes: Buffer.from(bytes, 'base64') }];
  });
}

interface ServiceCalls {
  readonly total: number;
  readonly byMethod: Readonly<Record<string, number>>;
  readonly byAction: Readonly<Record<string, number>>;
}

/** Adds up executions for summary.json: calls only; handles are listed by method beside them. */
export function sumCalls(results: readonly CallResult[]): ServiceCalls {
  const byMethod: Record<string, number> = {};
  const byAction: Record<string, number> = {};
  let total = 0;
  for (const { function: action, calls } of results) {
    total += calls.total;
    byAction[action] = (byAction[action] ?? 0) + calls.total;
    for (const [method, count] of Object.entries(calls.byMethod)) byMethod[method] = (byMethod[method] ?? 0) + count;
  }
  return { total, byMethod, byAction };
}
