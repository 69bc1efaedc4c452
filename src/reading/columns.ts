/** The columns of a score table: what each heading says, and which cells of a row hold its scores. */
import { toArabicDigits } from '../thai';
import type { Row } from './blocks';
import { tight } from './clean';
import { type ColumnRole, LEVEL_NAMES, SCORE_COLUMNS } from './data/words';
import type { FoundCertainty } from './types';

/** What a column holds: one of the data file's roles, names, or the scores of a year. */
export type Role = ColumnRole | 'name' | { readonly year: number };

export interface TableHead {
  readonly roles: readonly (Role | null)[];
}

const YEAR = /25\d\d/;
const NUMERIC = /^(?:ได้|คะแนน|ร้อยละ|เท่ากับ|[:=*\s])*[-−]?[\dOol|]{1,4}(?:[.,][\dOol|]+)?(?:คะแนน|%|[\s*])*$/;

/** Longer cells are sentences. */
const LONGEST_SCORE = 60;

/** The cell without the level that some tables print behind the score. */
export const withoutLevel = (cell: string): string => cell.replace(/\s*(?:อยู่ใน)?ระดับ[^0-9๐-๙]*$/, '');

/** True where the cell is one number, perhaps in score words or damaged. */
export const isNumeric = (cell: string): boolean => {
  if (cell.length > LONGEST_SCORE) return false;
  const text = toArabicDigits(withoutLevel(cell)).replace(/ /g, '');
  return /\d/.test(text) && NUMERIC.test(text);
};

/** The roles of the columns where the row is a heading: no numbers of its own, and a word that heads scores. */
export function readHead(row: Row, before: TableHead | null): TableHead | null {
  const keys = row.cells.map((cell) => toArabicDigits(tight(cell)));
  if (row.cells.some((cell) => isNumeric(cell) && !YEAR.test(toArabicDigits(cell)))) return null;
  const roles = keys.map((cell, index): Role | null => {
    if (cell === '' || cell.length > 60) return before?.roles[index] ?? null;
    const year = YEAR.exec(cell);
    if (year && cell.length < 30) return { year: Number(year[0]) };
    const role = SCORE_COLUMNS.find(({ word }) => cell.toLowerCase().includes(word.toLowerCase()))?.role;
    return role ?? (/ตัวชี้วัด|รายการ|ประเด็น|ข้อคำถาม|เครื่องมือ|แบบ/.test(cell) ? 'name' : null);
  });
  const scored = roles.some((role) => role === 'score' || role === 'EIT1' || role === 'EIT2' || isYear(role));
  const named = roles.some((role) => role === 'name' || role === 'number');
  return scored && (named || before !== null || keys.filter((cell) => cell !== '').length > 1) ? { roles } : null;
}

export interface ScoreCell {
  readonly index: number;
  readonly role: Role | null;
  readonly certainty: FoundCertainty;
}

export const isYear = (role: Role | null): role is { readonly year: number } => role !== null && typeof role === 'object';

/** The cells that hold the row's scores: by heading; without one, the cells right of the name. */
export function scoreCells(cells: readonly string[], name: number, head: TableHead | null, year: number | null): readonly ScoreCell[] {
  const roles = head?.roles ?? [];
  const years = roles.flatMap((role, index) => (isYear(role) ? [{ index, year: role.year }] : []));
  if (years.length > 1) {
    const wanted = year ?? Math.max(...years.map((entry) => entry.year));
    return years
      .filter((entry) => entry.year === wanted)
      .map(({ index }) => ({ index, role: 'score' as const, certainty: 'sure' as const }));
  }
  const parts = roles.flatMap((role, index) => (role === 'EIT1' || role === 'EIT2' ? [{ index, role, certainty: 'sure' as const }] : []));
  const scored = roles.flatMap((role, index) =>
    (role === 'score' || years.some((entry) => entry.index === index)) && index !== name
      ? [{ index, role: 'score' as const, certainty: 'sure' as const }]
      : [],
  );
  if (parts.length > 0 || scored.length > 0) return [...parts, ...scored];
  const numeric = cells.map((cell, index) => ({ cell, index })).filter(({ cell, index }) => index > name && isNumeric(cell));
  if (numeric.length === 0) return foreignCells(cells, name);
  return numeric.length === 1
    ? [{ index: numeric[0]?.index ?? 0, role: null, certainty: /ได้|คะแนน/.test(numeric[0]?.cell ?? '') ? 'sure' : 'likely' }]
    : [{ index: numeric[0]?.index ?? 0, role: null, certainty: 'doubtful' }];
}

/** Without heading and number: a single short cell of no Thai words (ninety-five, #REF!, a date) stands where the score should. */
function foreignCells(cells: readonly string[], name: number): readonly ScoreCell[] {
  const others = cells.map((cell, index) => ({ cell, index })).filter(({ cell, index }) => index > name && cell !== '');
  const only = others.length === 1 ? others[0] : undefined;
  const foreign =
    only && only.cell.length <= 20 && !/[ก-ฮ]/.test(only.cell) && /[0-9๐-๙a-z#=]/i.test(only.cell) && !LEVEL_NAMES.includes(only.cell);
  return foreign ? [{ index: only.index, role: null, certainty: 'likely' }] : [];
}
