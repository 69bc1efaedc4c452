/** Sentences with slots. */

/** "{count} รายการ" with {count: 3} → "3 รายการ". A slot without a value stays visible, so that it is noticed. */
export const fill = (text: string, slots: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
