/** The items of each indicator and the keys of their scores. Frameworks never change: each one's are worked out once, for a nation asks for them at every agency. */
import { type Framework, type Item, PARTS, type PartCode, type ScoreKey } from '../model';
import { itemKey, partsOf } from './scores';

/** An item with its respondent parts and their keys. */
interface KeyedItem {
  readonly item: Item;
  readonly parts: readonly { readonly part: PartCode; readonly key: ScoreKey }[];
}

/** The items of one indicator in the order of the framework. */
interface IndicatorItems {
  readonly items: readonly Item[];
  /** All parts of an item, then those of the next. */
  readonly keys: readonly ScoreKey[];
  readonly byPart: Readonly<Partial<Record<PartCode, readonly ScoreKey[]>>>;
}

interface FrameworkItems {
  readonly all: readonly KeyedItem[];
  readonly byIndicator: ReadonlyMap<number, IndicatorItems>;
}

const KNOWN = new WeakMap<Framework, FrameworkItems>();

function itemsIn(framework: Framework): FrameworkItems {
  const known = KNOWN.get(framework) ?? keyed(framework);
  KNOWN.set(framework, known);
  return known;
}

function keyed({ items, indicators, tools }: Framework): FrameworkItems {
  const all = items.map(
    (item): KeyedItem => ({ item, parts: partsOf(tools, item.tool).map((part) => ({ part, key: itemKey(item, part) })) }),
  );
  const byIndicator = new Map(
    indicators.map(({ number }): readonly [number, IndicatorItems] => {
      const own = all.filter(({ item }) => item.indicator === number);
      const parts = own.flatMap((each) => each.parts);
      const byPart = Object.fromEntries(
        PARTS.map((part) => [part, parts.filter((each) => each.part === part).map(({ key }) => key)]),
      ) as IndicatorItems['byPart'];
      return [number, { items: own.map(({ item }) => item), keys: parts.map(({ key }) => key), byPart }];
    }),
  );
  return { all, byIndicator };
}

const NONE: IndicatorItems = { items: [], keys: [], byPart: {} };

/** Every item with the keys of its scores. */
export const keyedItems = (framework: Framework): readonly KeyedItem[] => itemsIn(framework).all;

/** The items of an indicator, and their keys. */
export const itemsOf = (framework: Framework, indicator: number): IndicatorItems => itemsIn(framework).byIndicator.get(indicator) ?? NONE;
