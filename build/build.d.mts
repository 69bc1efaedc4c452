/** What the tests and commands use of build.mjs. */
export const ROOT: string;
export function buildCode(entry?: string): Promise<string>;
export function buildPage(entry: string, title: string): Promise<string>;
export function build(dist?: string): Promise<string[]>;
