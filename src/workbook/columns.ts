/** How a sheet and its columns are described. A column is named by its key in the record of columns: a misspelt key does not compile. */
import type { Choice, ColumnRole, SheetId } from '../model';

/** A column as it is found (header, aliases), filled (role) and shown. */
export interface ColumnSchema<K extends string = string> {
  readonly key: K;
  /** Exactly as seeded. Compared without spaces, punctuation and digit style. */
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly role: ColumnRole;
  /** Pixels. */
  readonly width: number;
  readonly numberFormat?: string;
  /** Help shown on the header. */
  readonly note?: string;
  readonly choice?: Choice;
  /** A drop-down whose values come from the workbook itself. */
  readonly choiceFrom?: 'units' | 'topics';
  readonly between?: readonly [number, number];
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Without this column the sheet cannot be read: its absence is an error. */
  readonly required?: boolean;
}

/** A sheet with its columns in the order in which they are seeded; `K`: their keys. */
export interface SheetSchema<K extends string = string> {
  readonly id: SheetId;
  readonly tabColor: string;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly ColumnSchema<K>[];
  /** Rows below the header that formats and validations cover. */
  readonly rows: number;
  readonly frozenColumns: number;
  /** The header row has a filter: people look at the rows of one unit, status or round. */
  readonly filter?: boolean;
  /** A missing sheet is an error rather than a warning. */
  readonly required?: boolean;
}

/** The keys of a sheet's columns, or of a list of columns. */
export type KeyOf<S> = S extends SheetSchema<infer K> ? K : S extends readonly ColumnSchema<infer K>[] ? K : never;

type Columns<K extends string> = Readonly<Record<K, Omit<ColumnSchema, 'key'>>>;

/** A record of columns in its order, each with its key. */
export const columnsOf = <K extends string>(columns: Columns<K>): readonly ColumnSchema<K>[] =>
  (Object.keys(columns) as K[]).map((key) => ({ key, ...columns[key] }));

/** A sheet whose columns are known by key to the compiler. */
export const defineSheet = <K extends string>(sheet: Omit<SheetSchema, 'columns'> & { readonly columns: Columns<K> }): SheetSchema<K> => ({
  ...sheet,
  columns: columnsOf(sheet.columns),
});
