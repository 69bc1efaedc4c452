/** What the tests use of touched.mjs. */
export function roomsOf(files: readonly string[]): readonly string[];
export function testsOf(files: readonly string[], exists: (path: string) => boolean): readonly string[];
