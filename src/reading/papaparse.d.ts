/** What we use of papaparse: its published types name Node and the browser, which pure rooms must not see. */
declare module 'papaparse' {
  interface ParseOptions {
    readonly delimiter: string;
    readonly skipEmptyLines?: boolean;
  }
  export function parse(text: string, options: ParseOptions): { readonly data: readonly (readonly string[])[] };
  const papaparse: { readonly parse: typeof parse };
  export default papaparse;
}
