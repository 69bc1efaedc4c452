/** Rows of one pattern: what the rows around it say of a figure that its own row leaves open. */
import type { Doubt, FoundScore } from '../reading';

type Test = (score: FoundScore) => Doubt | null;

const FIGURE = /(?<![\d.,/])\d{1,3}(?:\.\d+)?(?![\d.,/]*\d)/g;
const ORDINAL = /^[\s*•–-]*(?:(?:ตัว[ชข]ี้วัด(?:ที่)?|ข้อ(?:ที่)?)?\s*\(?\d{1,2}[.)]*(?=[\s|]))/;
/** The figures of a row, without the number in front of it. */
const figuresOn = (line: string): readonly number[] => (line.replace(ORDINAL, ' ').match(FIGURE) ?? []).map(Number);

/** So many rows show a pattern, and so near they stand. */
const FEWEST_ROWS = 2;
const NEAR = 5;

/**
 * The figure that stands beside the score in every row around (full marks, the limit of a level) is no score where it stands alone: there the score is
 * missing.
 */
export function besideTest(lines: readonly string[]): Test {
  const rows = lines.map((line) => (/[ก-ฮA-Z]/.test(line) ? new Set(figuresOn(line)) : new Set<number>()));
  return ({ line, value }) => {
    if (figuresOn(lines[line - 1] ?? '').length !== 1) return null;
    const around = rows.slice(Math.max(0, line - 1 - NEAR), line + NEAR).filter(({ size }) => size > 1);
    return around.length >= FEWEST_ROWS && around.every((figures) => figures.has(value)) ? 'form' : null;
  };
}

const FIGURE_THEN_NAME = /^\s*(\d{1,3}(?:\.\d+)?)\s*(?:คะแนน|%)?[\s:–-]+[*“"(]*[ก-ฮA-Z]/;
const BARE_FIGURE = /^\s*\d{1,3}(?:\.\d+)?\s*(?:คะแนน|%)?\s*$/;

/**
 * "name / figure name / figure name / figure": every figure stands in front of a name on its line, and behind the name of the line above; two readings, and
 * nothing tells which holds.
 */
export function turnsTest(scores: readonly FoundScore[], lines: readonly string[], withoutNames: (text: string) => string): Test {
  const read = new Set(scores.map(({ line, value }) => `${line} ${value}`));
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const isTurn = (index: number | undefined): boolean => {
    const figure = index === undefined ? undefined : FIGURE_THEN_NAME.exec(lines[index] ?? '')?.[1];
    return index !== undefined && figure !== undefined && read.has(`${index + 1} ${Number(figure)}`);
  };
  const isBareName = (index: number | undefined): boolean => {
    const text = index === undefined ? '' : (lines[index] ?? '');
    return /[ก-ฮA-Z]/.test(text) && !/\d\.\d/.test(text) && !/[ก-ฮA-Za-z]/.test(withoutNames(text).replace(/ตัวชี้วัด(?:ที่)?/g, ''));
  };
  const open = new Set<number>();
  for (let place = 0; place < filled.length; place++) {
    if (!isTurn(filled[place])) continue;
    let end = place;
    while (isTurn(filled[end + 1])) end++;
    const below = filled[end + 1];
    if (isBareName(filled[place - 1]) || (below !== undefined && BARE_FIGURE.test(lines[below] ?? '')))
      for (const index of filled.slice(place, end + 1)) open.add(index + 1);
    place = end;
  }
  return ({ line }) => (open.has(line) ? 'place' : null);
}
