/** Where a figure comes from, in words (ที่มาของตัวเลข): entered, published, computed from what, or inferred and therefore only expected. */
import type { Difference, Figure, ItemResult, PartCode, ScoreKey } from '../model';
import { listed, origins } from './phrases';

/** What stands behind a colon, without an item's part: `indicator:9` → 9. */
const codeIn = (key: ScoreKey): string => key.slice(key.indexOf(':') + 1).replace(/@.*$/, '');

type Kind = 'item' | 'sub' | 'indicator' | 'tool' | 'part';

const SOURCES: { readonly [K in Kind]: (codes: readonly string[]) => string } = {
  tool: (codes) => origins.tools(codes),
  part: (codes) => origins.parts(codes as readonly PartCode[]),
  indicator: (codes) => origins.indicators(codes),
  sub: (codes) => origins.subs(codes),
  item: (codes) => origins.items(codes.length),
};

/** "ตัวชี้วัดที่ 1 2 3 4 5"; several kinds of keys one after the other, coarse ones first. */
function sourcesOf(from: readonly ScoreKey[]): string {
  const kinds = (Object.keys(SOURCES) as Kind[]).filter((kind) => from.some((key) => key.startsWith(`${kind}:`)));
  return listed(kinds.map((kind) => SOURCES[kind](from.filter((key) => key.startsWith(`${kind}:`)).map(codeIn))));
}

type Known = NonNullable<Figure['origin']>;

const WORDS: { readonly [K in Known]: (value: number, from: readonly ScoreKey[]) => string } = {
  entered: () => origins.entered,
  published: () => origins.published,
  computed: (_, from) => origins.computed(sourcesOf(from)),
  inferred: (value, from) => origins.inferred(value, sourcesOf(from)),
};

/** Thai; '' where the figure is not known. A computed figure names its published twin too. */
export function originOf({ value, origin, from, stated }: Figure): string {
  if (value === null || origin === null) return '';
  const words = WORDS[origin](value, from);
  return stated === undefined ? words : `${words} ${origins.stated(stated)}`;
}

/** The same for an item: its groups are entered, one of them may be inferred, or the mean as a whole. '' where nothing is known. */
export function originOfItem({ item, scores, inferred, mean, meanInferred }: ItemResult): string {
  const parts = Object.keys(scores) as PartCode[];
  const known = parts.filter((part) => typeof scores[part] === 'number' && !inferred.includes(part));
  const guessed = inferred.flatMap((part) => {
    const value = scores[part];
    return typeof value === 'number' ? [origins.inferredPart(part, value)] : [];
  });
  if (meanInferred && mean !== null && guessed.length === 0) return origins.inferred(mean, origins.indicators([String(item.indicator)]));
  if (known.length === 0) return '';
  const entered = known.length < parts.length ? origins.enteredPartly(known[0]!) : origins.entered;
  return [entered, ...guessed].join(' ');
}

/** Both figures and how far they are apart, in Thai. */
export const differenceText = ({ stated, computed, difference }: Difference): string => origins.difference(stated, computed, difference);
