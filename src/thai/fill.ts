/** Sentences with slots. */

/** The names between braces in a text; never where the text is not known to the compiler. */
export type Blanks<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Blanks<Rest> : never;

/**
 * "{count} รายการ" with {count: 3} → "3 รายการ". A slot without a value stays visible, so that it is noticed; where the compiler knows the text, or all
 * texts of a list, a slot that nothing fills does not compile.
 */
export const fill = <S extends string>(text: S, slots: Readonly<Record<Blanks<S>, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => String((slots as Readonly<Record<string, string | number>>)[name] ?? slot));
