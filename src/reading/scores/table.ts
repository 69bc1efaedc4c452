/** What the readers of a score table share: its head, its rows and what they hand on; which cells are figures. */
import type { Problem } from '../../model';
import { isDashOnly, toArabicDigits } from '../../thai';
import type { AgencyName } from '../agencyNames';
import type { TextRow } from '../blocks';
import { tight } from '../clean';
import { isNumeric } from '../columns';
import type { Series } from '../series';
import type { Doubt, Found, FoundCertainty, FoundScore, Subject } from '../types';
import type { Vocabulary } from '../vocabulary';

/** What the heading says of each column, and the agency that it names. */
export interface TableHead {
  readonly columns: readonly Series[];
  readonly agencies: readonly (AgencyName | null)[];
}

export interface TableReading {
  readonly scores: readonly FoundScore[];
  readonly levels: readonly (Found<string> & { readonly agency?: string })[];
  readonly problems: readonly Problem[];
  /** Indicator number printed before each name, for the note on ranks. */
  readonly printed: readonly { readonly printed: number; readonly number: number }[];
  readonly head: TableHead | null;
  /** True where names stand across: the columns are no running text. */
  readonly across: boolean;
}

export interface Pick {
  readonly index: number;
  readonly role: 'score' | 'EIT1' | 'EIT2' | null;
  readonly certainty: FoundCertainty;
  readonly year: number | null;
  readonly full: number | null;
  readonly doubt?: Doubt;
}

/** Where an agency lies. */
export interface Lies {
  readonly district?: string;
  readonly province?: string;
}

export interface ScoreTable {
  readonly rows: readonly TextRow[];
  readonly vocabulary: Vocabulary;
  readonly grid: boolean;
  readonly scores: FoundScore[];
  readonly levels: (Found<string> & { readonly agency?: string })[];
  readonly problems: Problem[];
  readonly printed: { printed: number; number: number }[];
}

export interface NamedRow {
  readonly row: TextRow;
  readonly subject: Subject;
  readonly index: number;
  readonly year: number | null;
  readonly agency: string | null;
  readonly lies: Lies;
}

/** What a row that spans the table says of the rows below it. */
export interface TableScope {
  readonly year: number | null;
  readonly agency: string | null;
  readonly lies: Lies;
}

/** A Buddhist year, or a Christian one from 2010 on, which no score can be. */
const YEAR_CELL = /^(?:ปี|fy)?(?:งบประมาณ)?(?:(?:พ\.?ศ\.?)?25[4-9]\d|(?:ค\.?ศ\.?)?20[12]\d)$/i;

export const isYearCell = (cell: string): boolean => YEAR_CELL.test(toArabicDigits(tight(cell)));

const NOT_YET = /^\(?(?:ยังไม่|ไม่ได้รับ|ไม่มี(?:ผล|คะแนน|ข้อมูล)|รอ(?:ผล|การ|แจ้ง|ประกาศ)|อยู่ระหว่าง)/;

/** A dash, or words, that stand for a score not given: a row with them is no heading. */
export const isNotGiven = (cell: string): boolean => isDashOnly(cell) || NOT_YET.test(cell.trim());

/** A number that is no year and no ordinal by its look. */
export const isFigure = (cell: string): boolean => isNumeric(cell) && !isYearCell(cell);
