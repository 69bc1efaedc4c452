/** Sentences are chosen by predicate tables: the first rule whose condition holds gives the key. */

export interface ChoiceRule<Facts, Key> {
  readonly when: (facts: Facts) => boolean;
  readonly key: Key;
}

/** Null where no rule holds: the sentence is left out. */
export function choose<Facts, Key>(rules: readonly ChoiceRule<Facts, Key>[], facts: Facts): Key | null {
  const rule = rules.find(({ when }) => when(facts));
  return rule === undefined ? null : rule.key;
}
