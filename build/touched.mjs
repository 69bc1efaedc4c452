/** What a change touches: the rooms whose types have to be looked at, and the tests that stand beside it. Paths are those of the repository, with "/". */

/** The folders with a tsconfig of their own. */
export const ROOMS = ['src', 'src/gas', 'src/ui', 'src/host', 'src/cli', 'src/host/web', 'src/agencies/page', 'test'];

const owner = (file) => [...ROOMS].sort((a, b) => b.length - a.length).find((room) => file.startsWith(`${room}/`));

/**
 * The tsconfigs that see a file: its own room's (for pure rooms the one of `src`), and for every source that of the tests, which takes all rooms
 * and holds what one room owes another (the functions that main owes the menu).
 */
export function roomsOf(files) {
  const rooms = files.filter((file) => /\.tsx?$/.test(file)).flatMap((file) => owner(file) ?? []);
  return [...new Set(rooms.length > 0 ? [...rooms, 'test'] : [])];
}

/** The test folders beside the rooms of the sources, and the tests that were changed themselves; `exists` tells whether there is such a path. */
export function testsOf(files, exists) {
  const beside = files.flatMap((file) => /^src\/(\w+)\//.exec(file)?.slice(1) ?? []).map((room) => `test/${room}`);
  const own = files.filter((file) => /^test\/.*\.test\.ts$/.test(file));
  const folders = [...new Set(beside)].filter(exists);
  return [...folders, ...own.filter((file) => !folders.some((folder) => file.startsWith(`${folder}/`)))];
}
