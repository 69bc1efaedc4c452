/**
 * Imports run one way, and in no circle. Which room knows which is said once, in the table of src/README.md: the rules are read from it,
 * so that the page people read and the rule that holds cannot differ. Run by test/architecture; by hand: `npx depcruise src`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of the table: `| \`room/\` | what happens there | the rooms it knows |`. @returns {[room: string, knows: string[]][]} */
export const rooms = readFileSync(join(import.meta.dirname, 'src/README.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, room, knows] = /^\| `([\w.]+?)(?:\.ts|\/)` \|.*\| ([^|]+) \|$/.exec(line) ?? [];
    return room === undefined ? [] : [[room, knows === 'nothing' ? [] : knows.split(', ')]];
  });

/** Rooms that are pushed to Google, or stand in its pages. */
const SHIPPED = rooms.map(([room]) => room).filter((room) => !['host', 'cli', 'agencies'].includes(room));

const within = (path) => `^src/${path}(/|\\.tsx?$)`;

export default {
  forbidden: [
    { name: 'no circle', severity: 'error', from: {}, to: { circular: true } },
    ...rooms.map(([room, knows]) => ({
      name: `${room} knows ${knows.join(', ') || 'nothing'}`,
      severity: 'error',
      from: { path: within(room) },
      to: { path: '^src/', pathNot: [room, ...knows].map(within) },
    })),
    {
      name: 'every folder of src is a room of the table',
      severity: 'error',
      from: { path: '^src/', pathNot: rooms.map(([room]) => within(room)) },
      to: {},
    },
    {
      name: 'what ships stands under dependencies',
      severity: 'error',
      from: { path: SHIPPED.map(within) },
      to: { dependencyTypes: ['npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown', 'core', 'unknown'] },
    },
    { name: 'everything is found', severity: 'error', from: {}, to: { couldNotResolve: true, path: '^\\.' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: a file that needs another's types cannot be read without it.
    tsPreCompilationDeps: true,
  },
};
