/** Item scores by respondent part, and the missing member of a complete mean ("E14 must be about 82.49"). */
import type { Framework, Item, PartCode } from '../model';
import type { IndicatorFigure } from './figure';
import { itemsOf, keyedItems } from './itemKeys';
import { completeMean, missingMember, partsOf, type ScoreMap } from './scores';

export interface ItemFigures {
  readonly scores: Readonly<Partial<Record<PartCode, number | null>>>;
  readonly inferred: readonly PartCode[];
  readonly mean: number | null;
  readonly meanInferred: boolean;
}

/** The figures of all items, inferred ones included where an entered indicator lacks exactly one item. */
export function itemFigures(
  framework: Framework,
  scores: ScoreMap,
  indicators: ReadonlyMap<number, IndicatorFigure>,
): ReadonlyMap<string, ItemFigures> {
  const figures = new Map(keyedItems(framework).map((keyed) => [keyed.item.code, entered(keyed, scores)]));
  for (const indicator of framework.indicators) {
    const figure = indicators.get(indicator.number)?.figure;
    // OIT items are 0 or 100 within sub-indicators, or of unknown points: no plain mean to complete.
    if (indicator.tool === 'OIT' || figure?.origin !== 'entered' || figure.value === null) continue;
    const { items } = itemsOf(framework, indicator.number);
    const found = missingMember(
      figure.value,
      items.map((item) => figures.get(item.code)?.mean ?? null),
    );
    const item = found ? items[found.position] : undefined;
    const known = item ? figures.get(item.code) : undefined;
    if (found && item && known) figures.set(item.code, inferred(framework, item, known, found.value));
  }
  return figures;
}

function entered({ parts: keyed }: ReturnType<typeof keyedItems>[number], scores: ScoreMap): ItemFigures {
  const parts: Partial<Record<PartCode, number | null>> = {};
  for (const { part, key } of keyed) parts[part] = scores.get(key)?.value ?? null;
  return { scores: parts, inferred: [], mean: completeMean(Object.values(parts)), meanInferred: false };
}

/** The item with its inferred mean, and the part that follows from it where only one is unknown. */
function inferred(framework: Framework, item: Item, known: ItemFigures, mean: number): ItemFigures {
  const parts = partsOf(framework.tools, item.tool);
  const found = missingMember(
    mean,
    parts.map((part) => known.scores[part] ?? null),
  );
  const part = found ? parts[found.position] : undefined;
  if (!found || part === undefined) return { ...known, mean, meanInferred: true };
  return { scores: { ...known.scores, [part]: found.value }, inferred: [part], mean, meanInferred: true };
}
