/** What the tests and commands use of build.mjs. */
export const ROOT: string;
export function buildScript(entry?: string): Promise<{ readonly code: string; readonly map: string; readonly inputs: readonly string[] }>;
export function buildPage(entry: string, title: string): Promise<string>;
export function build(dist?: string): Promise<string[]>;
