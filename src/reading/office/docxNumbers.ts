/** The numbers that Word counts by itself (w:numPr), written out: "๒.๑", "1)", "-". WordprocessingML 17.9. */
import { toThaiDigits } from '../../thai';
import { attribute, childNamed, childrenOf, elements, type Node, type OfficePart, partNodes } from './xml';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2": %k is the number of level k. */
  readonly text: string;
  /** True where nothing stands between number and text. */
  readonly tight: boolean;
  /** The paragraph style that belongs to this level. */
  readonly style: string;
}

interface List {
  /** Lists of one abstract definition count on together. */
  readonly counters: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels at which this list starts anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Place {
  readonly list: string;
  readonly level: number | null;
  /** The style that carries the list; its level is the one that names the style. */
  readonly style: string;
}

const childValue = (node: Node | undefined, tag: string): string => attribute(childNamed(node, tag), 'w:val');

function levelOf(node: Node): Level {
  return {
    start: Number(childValue(node, 'w:start') || 1),
    format: childValue(node, 'w:numFmt') || 'decimal',
    text: childValue(node, 'w:lvlText'),
    tight: childValue(node, 'w:suff') === 'nothing',
    style: childValue(node, 'w:pStyle'),
  };
}

const levelsOf = (node: Node | undefined): ReadonlyMap<number, Level> =>
  new Map(
    (node ? childrenOf(node) : [])
      .filter((child) => childNamed(child, 'w:numFmt') !== undefined)
      .map((child) => [Number(attribute(child, 'w:ilvl')), levelOf(child)]),
  );

function listsOf(parts: readonly OfficePart[]): ReadonlyMap<string, List> {
  const nodes = partNodes(parts, 'word/numbering.xml');
  const abstract = new Map([...elements(nodes, 'w:abstractNum')].map((node) => [attribute(node, 'w:abstractNumId'), levelsOf(node)]));
  return new Map(
    [...elements(nodes, 'w:num')].map((node): [string, List] => {
      const counters = childValue(node, 'w:abstractNumId');
      const overrides = [...elements(childrenOf(node), 'w:lvlOverride')];
      const restarts = overrides
        .map((one) => [Number(attribute(one, 'w:ilvl')), childValue(one, 'w:startOverride')] as const)
        .filter(([, start]) => start !== '');
      return [
        attribute(node, 'w:numId'),
        {
          counters,
          levels: new Map([...(abstract.get(counters) ?? []), ...overrides.flatMap((one) => [...levelsOf(one)])]),
          restarts: new Map(restarts.map(([level, start]) => [level, Number(start)])),
        },
      ];
    }),
  );
}

function placeIn(properties: Node | undefined, style = ''): Place | null {
  const number = childNamed(properties, 'w:numPr');
  const list = childValue(number, 'w:numId');
  const level = childValue(number, 'w:ilvl');
  return number && list !== '' ? { list, level: level === '' ? null : Number(level), style } : null;
}

/** Lists that paragraph styles carry, directly or from the style they are based on. */
function placesOfStyles(parts: readonly OfficePart[]): ReadonlyMap<string, Place> {
  const styles = new Map([...elements(partNodes(parts, 'word/styles.xml'), 'w:style')].map((node) => [attribute(node, 'w:styleId'), node]));
  const places = new Map<string, Place>();
  for (const id of styles.keys()) {
    const seen = new Set<string>();
    for (let at = id; at !== '' && !seen.has(at); at = childValue(styles.get(at), 'w:basedOn')) {
      seen.add(at);
      const place = placeIn(childNamed(styles.get(at), 'w:pPr'), at);
      if (!place) continue;
      places.set(id, place);
      break;
    }
  }
  return places;
}

const THAI_LETTERS = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';
const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** Behind the last letter a letter is doubled: z, aa, bb. */
const letter = (alphabet: string, number: number): string =>
  (alphabet[(number - 1) % alphabet.length] ?? '').repeat(1 + Math.floor((number - 1) / alphabet.length));

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimalZero: (number) => String(number).padStart(2, '0'),
  thaiNumbers: (number) => toThaiDigits(String(number)),
  thaiLetters: (number) => letter(THAI_LETTERS, number),
  lowerLetter: (number) => letter(LATIN, number),
  upperLetter: (number) => letter(LATIN, number).toUpperCase(),
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperRoman: roman,
  none: () => '',
};

/** Counts through a document: called with the properties (w:pPr) of each paragraph in order, it answers the number with its space, '' where there is none. */
export function docxNumbers(parts: readonly OfficePart[]): (properties: Node | undefined) => string {
  const lists = listsOf(parts);
  if (lists.size === 0) return () => '';
  const styles = placesOfStyles(parts);
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return (properties) => {
    const place = placeIn(properties) ?? styles.get(childValue(properties, 'w:pStyle'));
    const list = place && lists.get(place.list);
    if (!place || !list) return '';
    const linked = [...list.levels].find(([, one]) => one.style !== '' && one.style === place.style)?.[0];
    const depth = place.level ?? linked ?? 0;
    const level = list.levels.get(depth);
    if (!level) return '';
    if (level.format === 'bullet') return '- ';
    const numbers = counters.get(list.counters) ?? [];
    counters.set(list.counters, numbers);
    const restart = begun.has(`${place.list}.${depth}`) ? undefined : list.restarts.get(depth);
    begun.add(`${place.list}.${depth}`);
    const before = numbers[depth];
    numbers[depth] = restart ?? (before === undefined ? level.start : before + 1);
    numbers.length = depth + 1;
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels.get(at);
      return (FORMATS[other?.format ?? ''] ?? String)(numbers[at] ?? other?.start ?? 1);
    });
    return text === '' ? '' : `${text}${level.tight ? '' : ' '}`;
  };
}
