/** Readings of one fact held against each other. */
import type { Found } from './types';

/** Readings of one fact: the first, and a conflict where others differ. */
export function collectFact<T extends string | number>(
  found: readonly Found<T>[],
): { readonly value?: Found<T>; readonly others: readonly Found<T>[] } {
  const distinct: Found<T>[] = [];
  for (const reading of found) if (!distinct.some(({ value }) => value === reading.value)) distinct.push(reading);
  const [value] = distinct;
  return value ? { value, others: distinct } : { others: [] };
}
