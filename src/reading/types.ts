/** What the reader of foreign documents hands on: values with the place they were found, cells, and what names are about. */
import type { PartCode, ScoreKey } from '../model';

/** `sure`: named and scored in words or in a headed table. `likely`: read by position or repaired. `doubtful`: look at it before applying. */
export type FoundCertainty = 'sure' | 'likely' | 'doubtful';

/** Where it stood: a row of a table, running text, a title, or a single cell. */
export type FoundForm = 'table' | 'prose' | 'heading' | 'cell';

export interface Found<T> {
  readonly value: T;
  /** 1-based line of the text, or row of the grid. */
  readonly line: number;
  /** 1-based column of a grid. */
  readonly column?: number;
  /** The words around it. */
  readonly quote: string;
  readonly certainty: FoundCertainty;
  readonly form: FoundForm;
}

/**
 * Why a reading is not believed as it stands. `place` (order or position alone), `likeness` (a name known by its letters), `words` (words around it
 * that nobody expects there) `rival` (a figure beside it that nothing
 * explains), `form` (digits unlike its neighbours') and `rows` (rows of other things around it), `caption` (a line above that is
 * no plain title) are lifted by a printed mean or total
 * that the reading reproduces; `heading` (its column may be no score), `supposed` (a target, a forecast, a draft, another assessment), `corrected`
 * (the text takes figures back) `year` (its lines name another year) and `sums` (a printed mean or
 * total contradicts it) are not: a whole column of targets reproduces its own mean. Nor are `whose` (the title names an area, and
 * no line an agency) and `stamp` (a line between the rows that nobody can explain).
 */
export type Doubt =
  | 'place'
  | 'likeness'
  | 'words'
  | 'rival'
  | 'form'
  | 'rows'
  | 'caption'
  | 'heading'
  | 'supposed'
  | 'corrected'
  | 'year'
  | 'sums'
  | 'whose'
  | 'stamp'
  | 'guess';

/** A score with what it is about. Year and agency stand where the table says them of this very figure. */
export interface FoundScore extends Found<number> {
  readonly key: ScoreKey;
  readonly year?: number;
  readonly agency?: string;
  /** Where the agency lies, as its row says; absent where it says nothing. */
  readonly district?: string;
  readonly province?: string;
  /** Present where the reading is doubtful for one of these reasons. */
  readonly doubt?: Doubt;
  /** The full score of the scale from which the value was converted; absent where it was 100. */
  readonly full?: number;
}

export type ConflictKey = ScoreKey | 'agency' | 'district' | 'province' | 'fiscalYear' | 'planYear' | 'level';

/** The same thing stated differently in several places; the first candidate is what the intake carries until a person decides. */
export interface Conflict {
  readonly key: ConflictKey;
  readonly candidates: readonly Found<number | string>[];
}

export type GridCell = string | number | boolean | null;
export type CellGrid = readonly (readonly GridCell[])[];

/** What a name or code in the text is about. */
export type Subject =
  | {
      readonly kind: 'indicator';
      readonly number: number;
      readonly printed: number | null;
      readonly named: boolean /** Known by likeness only. */;
      readonly near?: boolean;
      /** Named beside a code that may be an item's. */
      readonly coded?: true;
      /** Named together with its tool. */
      readonly withTool?: true;
    }
  /** `orIndicator`: the tool's own indicator that the words may mean instead, "การเปิดเผยข้อมูล (OIT)". */
  | { readonly kind: 'tool'; readonly tool: 'IIT' | 'EIT' | 'OIT'; readonly orIndicator?: number }
  | { readonly kind: 'part'; readonly part: PartCode }
  | { readonly kind: 'sub'; readonly code: string }
  | { readonly kind: 'item'; readonly code: string; readonly parts: readonly PartCode[]; readonly certainty: FoundCertainty }
  | { readonly kind: 'total'; readonly weak: boolean };

/** A subject at its place in a flow of text. */
export interface Mention {
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
}
