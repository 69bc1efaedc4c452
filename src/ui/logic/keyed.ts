/** Keys for lists whose members have no identity of their own. */

interface Keyed<T> {
  readonly key: string;
  readonly one: T;
}

/** Each member with a key made of its words; equal words are told apart by their turn. */
export function keyed<T>(all: readonly T[], words: (one: T) => string): readonly Keyed<T>[] {
  const turns = new Map<string, number>();
  return all.map((one) => {
    const text = words(one);
    const turn = (turns.get(text) ?? 0) + 1;
    turns.set(text, turn);
    return { key: `${text}#${turn}`, one };
  });
}
