/** How the shared lists of words are kept: a frozen list, the type derived from it, and a guard; no room lists the words again. */

/** A guard for the words of a list: true where `value` is one of them. */
export const isOneOf =
  <T extends string | number>(words: readonly T[]) =>
  (value: unknown): value is T =>
    (words as readonly unknown[]).includes(value);
