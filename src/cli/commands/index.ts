/** The commands by name. Each is loaded only when asked for. */
import type { Command } from '../command';

export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  host: async () => (await import('./call')).call,
  report: async () => (await import('./report')).report,
  check: async () => (await import('./check')).check,
  bench: async () => (await import('./bench')).bench,
  agencies: async () => (await import('./agencies')).agencies,
  start: async () => (await import('./start')).start,
};
