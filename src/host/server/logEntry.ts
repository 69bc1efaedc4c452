/** An execution as the log drawer shows it. */
import { costOf } from '../meter';
import type { CallResult } from '../project';
import type { LogEntry } from './protocol';

/** Calls first, most frequent first. `started` is an ISO time. */
export function logEntry(result: CallResult, number: number, from: LogEntry['from'], started: string): LogEntry {
  const byMethod = Object.entries(result.calls.byMethod).map(([method, count]) => {
    const dot = method.lastIndexOf('.');
    return { method, count, cost: costOf(method.slice(0, dot), method.slice(dot + 1)) };
  });
  return {
    number,
    function: result.function,
    from,
    started,
    milliseconds: Math.round(result.duration.real),
    calls: result.calls.total,
    handles: result.calls.handles,
    byMethod: byMethod.sort((one, other) => one.cost.localeCompare(other.cost) || other.count - one.count),
    lines: result.log.map(({ level, text }) => ({ level, text })),
    error: result.error ? result.error.stack || result.error.message : null,
  };
}
