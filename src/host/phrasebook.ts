/** Sentences with blanks, checked by the compiler: one maker for the host and its page. */

/** The names between braces in a text. */
type Blanks<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Blanks<Rest> : never;
type Values = Readonly<Record<string, string | number>>;
type Filling<S extends string> = [Blanks<S>] extends [never] ? [] : [values: Readonly<Record<Blanks<S>, string | number>>];

/** Says a text of these by its key, its blanks filled in; a missing or superfluous blank is a compile error. */
export const phrasebook =
  <const P extends Readonly<Record<string, string>>>(texts: P, printed: (value: string | number) => string = String) =>
  <K extends keyof P & string>(key: K, ...filling: Filling<P[K]>): string => {
    const values: Values = filling[0] ?? {};
    return (texts[key] ?? '').replace(/\{(\w+)\}/g, (blank, name: string) => printed(values[name] ?? blank));
  };
