/** The level (ระดับผลการประเมิน) from the total and the four parts, with the reason in Thai. */
import { isEitPart, type Level, type LevelScheme, PARTS, type PartCode } from '../model';
import { reaches } from './classes';
import { type Band, LEVELS } from './frameworks/levels';
import { levelWhy, type NamedScore, partName } from './phrases';

/** What a level is judged by. Scores 0–100 unrounded, null where unknown. */
export interface LevelQuestion {
  readonly scheme: LevelScheme;
  readonly total: number | null;
  readonly parts: Readonly<Partial<Record<PartCode, number | null>>>;
  /** The combined EIT score: stands for the EIT parts that are unknown. */
  readonly eit?: number | null;
  /** Parts whose value was inferred and not stated by anybody. */
  readonly inferred?: readonly PartCode[];
  /** The line of `reachesTarget` and `partsBelow`: the framework's, or the one of the settings. */
  readonly threshold: number;
}

interface PartScore extends NamedScore {
  readonly part: PartCode;
}

/** The bands of a scheme, highest level first. */
export const bandsOf = (scheme: LevelScheme): readonly Band[] => LEVELS[scheme].bands;

/**
 * The level of a scheme. Where the total is high enough for the condition on the four parts to matter and an EIT part is unknown,
 * the level is provisional and the combined EIT stands for the unknown part.
 */
export function levelOf(question: LevelQuestion): Level {
  const { scheme, total, parts, threshold } = question;
  const partsBelow = PARTS.filter((part) => {
    const score = parts[part] ?? null;
    return score !== null && !reaches(score, threshold);
  });
  if (total === null) return { name: '', scheme, provisional: true, why: levelWhy.noTotal, reachesTarget: false, partsBelow };
  const bands = bandsOf(scheme);
  const conditional = bands.some((band) => band.partsFrom !== undefined && reaches(total, band.from));
  const judged = conditional ? judgedParts(question) : [];
  const position = bands.findIndex((band) => holds(band, total, judged));
  const band = bands[position];
  const missing = conditional ? PARTS.filter((part) => (parts[part] ?? null) === null) : [];
  const inferred = conditional ? (question.inferred ?? []) : [];
  const open = (missing.length > 0 || inferred.length > 0) && canChange(question, bands, total);
  return {
    name: band?.name ?? '',
    scheme,
    provisional: open,
    why: [reason(bands, position, total, judged), open ? caveat(question, missing, inferred) : ''].filter((text) => text !== '').join(' '),
    reachesTarget: reaches(total, threshold),
    partsBelow,
  };
}

const holds = (band: Band, total: number, parts: readonly PartScore[]): boolean =>
  reaches(total, band.from) && failing(band, parts).length === 0;

const failing = (band: Band, parts: readonly PartScore[]): readonly PartScore[] =>
  parts.filter(({ score }) => band.partsFrom !== undefined && !reaches(score, band.partsFrom));

/** Known parts, and the combined EIT (once) for those of EIT that are unknown. */
function judgedParts({ parts, eit }: LevelQuestion): readonly PartScore[] {
  const judged: PartScore[] = [];
  for (const part of PARTS) {
    const score = parts[part] ?? null;
    if (score !== null) judged.push({ part, name: partName(part), score });
    else if (isEitPart(part) && typeof eit === 'number' && !judged.some((each) => each.name === 'EIT')) {
      judged.push({ part, name: 'EIT', score: eit });
    }
  }
  return judged;
}

function reason(bands: readonly Band[], position: number, total: number, parts: readonly PartScore[]): string {
  const band = bands[position];
  if (!band) return '';
  const next = bands[position - 1];
  const own = band.partsFrom === undefined ? levelWhy.byTotal(total, band.from) : levelWhy.allParts(total, band.from, band.partsFrom);
  if (!next) return own;
  if (!reaches(total, next.from)) {
    if (position === bands.length - 1) return levelWhy.lowest(total, next.from);
    return `${own} ${levelWhy.totalBelow(next.name, next.from)}`;
  }
  return `${own} ${levelWhy.partsBelow(next.name, next.partsFrom ?? next.from, failing(next, parts))}`;
}

function caveat({ eit }: LevelQuestion, missing: readonly PartCode[], inferred: readonly PartCode[]): string {
  if (missing.length === 0) return inferred.length === 0 ? '' : levelWhy.inferred(inferred.map(partName));
  const names = missing.map(partName);
  const onlyEit = missing.every(isEitPart);
  return onlyEit && typeof eit === 'number' ? levelWhy.combined(names) : levelWhy.unknownParts(names);
}

/** Rounding of the two published figures moves the part computed from them by no more than this (points). */
const ROUNDING = 0.02;

/** How low and how high the parts that nobody stated can be; parts of a known combined EIT share its mean. */
function extremes({ parts, eit, inferred = [] }: LevelQuestion): readonly Readonly<Partial<Record<PartCode, number>>>[] {
  const stated = (part: PartCode): number | null => (inferred.includes(part) ? null : (parts[part] ?? null));
  const known = Object.fromEntries(PARTS.flatMap((part) => (stated(part) === null ? [] : [[part, stated(part)]])));
  const unknown = PARTS.filter((part) => stated(part) === null);
  const all = (value: number) => Object.fromEntries(unknown.filter((part) => !isEitPart(part)).map((part) => [part, value]));
  const eitPair = (first: number): Partial<Record<PartCode, number>> => {
    const [one, two] = [stated('EIT1'), stated('EIT2')];
    if (typeof eit !== 'number') return { EIT1: one ?? first, EIT2: two ?? first };
    const margin = first === 0 ? -ROUNDING : ROUNDING;
    if (one !== null || two !== null) return { EIT1: one ?? 2 * eit - (two ?? 0) + margin, EIT2: two ?? 2 * eit - (one ?? 0) + margin };
    return first === 0 ? { EIT1: Math.min(100, 2 * eit), EIT2: Math.max(0, 2 * eit - 100) } : { EIT1: eit, EIT2: eit };
  };
  return [0, 100].map((value) => ({ ...known, ...all(value), ...eitPair(value) }));
}

/** True where the parts that nobody stated could still make it another level. */
function canChange(question: LevelQuestion, bands: readonly Band[], total: number): boolean {
  const found = extremes(question).map((parts) => {
    const judged = PARTS.map((part) => ({ part, name: partName(part), score: parts[part] ?? 0 }));
    return bands.findIndex((band) => holds(band, total, judged));
  });
  return new Set(found).size > 1;
}
