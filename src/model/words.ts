/** How the shared lists of words are kept: a frozen list, the type derived from it, and a guard; no room lists the words again. */

/** A guard for the words of a list: true where `value` is one of them. */
export const isOneOf =
  <T extends string | number>(words: readonly T[]) =>
  (value: unknown): value is T =>
    (words as readonly unknown[]).includes(value);

/** A list that holds every word of `T`: a forgotten one does not compile. */
export const everyOf =
  <T extends string>() =>
  <const L extends readonly T[]>(words: [T] extends [L[number]] ? L : never): L =>
    words;
