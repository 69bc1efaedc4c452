/** What the readers share: score cells, names in cells, and where problems are collected. */
import type { Cell, CellRef, Framework, Problem, Score, ScoreKey } from '../../model';
import { parseTypedScore, scoreProblem } from '../../reading';
import { squeeze, toArabicDigits } from '../../thai';
import { a1 } from '../a1';
import { problem, t } from '../messages';
import { cellAt, isBlank, type Table } from '../table';

export interface ReadContext {
  readonly frameworkFor: (year: number) => Framework;
  /** ISO day, for guessing the year of an empty workbook. */
  readonly today: string;
}

/** Collects the problems of one reading. */
export type Reporter = (found: Problem) => void;

/** The whole number in a cell: 2568, "๒๕๖๘", "พ.ศ. 2568"; null where it holds none or something besides. */
export function wholeNumber(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell : null;
  if (typeof cell === 'boolean') return null;
  const match = /^(?:ปีงบประมาณ|ปี)?(?:พ\.?ศ\.?)?(\d{1,6})$/.exec(toArabicDigits(squeeze(cell)));
  return match ? Number(match[1]) : null;
}

/** Sheets make a date of "6/8": its numbers say nothing any more. */
const DATE = /^\d{4}-\d\d-\d\d/;

/** Numbers 1–10 named in a cell, in their order: "6, 8", "ตัวชี้วัดที่ ๙"; none of a date. */
export const indicatorNumbers = (cell: Cell): readonly number[] => {
  if (DATE.test(String(cell))) return [];
  const numbers = (toArabicDigits(String(cell)).match(/\d+/g) ?? []).map(Number).filter((number) => number >= 1 && number <= 10);
  return numbers.filter((number, index) => numbers.indexOf(number) === index);
};

/** False where a cell names more than the indicators read of it: another number ("1, 11"), or all between two ("1-3"). */
export const readsWholly = (cell: string, indicators: readonly number[]): boolean => {
  const text = toArabicDigits(cell);
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  return indicators.length > 0 && numbers.every((number) => indicators.includes(number)) && !/\d\s*[-–—]\s*\d/.test(text);
};

/** Item codes named in a cell, upper case, without repeats: "E2, e๕" → E2, E5. */
export const itemCodes = (cell: Cell): readonly string[] => {
  const codes = toArabicDigits(String(cell))
    .split(/[\s,;、]+/)
    .map((code) => code.trim().toUpperCase())
    .filter((code) => code !== '');
  return codes.filter((code, index) => codes.indexOf(code) === index);
};

/** A date cell as ISO text with a Common Era year: a year typed as พ.ศ. into a date arrives as 2568-…. */
export const isoText = (cell: Cell): string => String(cell).replace(/^(2[4-9]\d\d)(?=-\d\d-\d\d)/, (year) => String(Number(year) - 543));

/** Whole agencies and towns take part in nothing that is larger. */
const MOST_PEOPLE = 1_000_000;

/** True where a cell tells how many people there were: "30", "๓๐ คน", "1,200 คน (ชาย 500)"; a blank tells nothing and is fine. */
export function countsPeople(cell: Cell): boolean {
  const text = toArabicDigits(String(cell)).trim();
  if (text === '') return true;
  const [first] = /-?\d[\d,]*(?:\.\d+)?/.exec(text) ?? [];
  const count = Number((first ?? 'x').replace(/,/g, ''));
  return Number.isInteger(count) && count >= 0 && count <= MOST_PEOPLE;
}

/** Reads one score cell; problems go to `report`. */
export function readScore(
  table: Table,
  row: number,
  column: number,
  entry: { readonly key: ScoreKey; readonly subject: string },
  report: Reporter,
): Score | null {
  const raw = cellAt(table.grid, row, column);
  if (isBlank(raw)) return null;
  const at: CellRef = { sheet: table.grid.sheet, cell: a1(row, column) };
  const parsed = parseTypedScore(raw);
  if ('problem' in parsed) {
    const { code, message } = scoreProblem(parsed.problem, '');
    report(problem('SCORE_BAD', { at, code, subject: entry.subject, found: raw, detail: message }));
    return null;
  }
  if (typeof raw === 'string') {
    const fix = { label: t('fixNumber', { value: parsed.value }), value: parsed.value };
    report(
      problem('SCORE_AS_TEXT', {
        at,
        subject: entry.subject,
        found: raw,
        detail: String(parsed.value),
        expected: String(parsed.value),
        fix,
      }),
    );
  }
  return { key: entry.key, value: parsed.value, at };
}
