/** Sentences with blanks, checked by the compiler: one maker for every surface, whose sentences stand in one file each. */
import { type Blanks, fill } from './fill';

/** What a text must be given: nothing, or a value for each of its blanks. */
export type Filling<S extends string> = [Blanks<S>] extends [never] ? [] : [values: Readonly<Record<Blanks<S>, string | number>>];

/** Says a text of these by its key, its blanks filled in; a missing or superfluous blank is a compile error. */
export const phrasebook =
  <const P extends Readonly<Record<string, string>>>(texts: P) =>
  <K extends keyof P & string>(key: K, ...filling: Filling<P[K]>): string =>
    fill<string>(texts[key] ?? '', filling[0] ?? {});
