/** What stands in which sheet: names, columns and their aliases. The words themselves are data, one file per sheet under sheets/. */
import type { Choice, ColumnRole, SheetId } from '../model';
import { analysis } from './sheets/analysis';
import { findings } from './sheets/findings';
import { followUp } from './sheets/followUp';
import { framework } from './sheets/framework';
import { history } from './sheets/history';
import { indicators } from './sheets/indicators';
import { items } from './sheets/items';
import { library } from './sheets/library';
import { plan } from './sheets/plan';
import { register } from './sheets/register';
import { settings } from './sheets/settings';

/** A column as it is found (header, aliases), filled (role) and shown. */
export interface ColumnSchema {
  readonly key: string;
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

export interface SheetSchema {
  readonly id: SheetId;
  readonly tabColor: string;
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly ColumnSchema[];
  /** Rows below the header that formats and validations cover. */
  readonly rows: number;
  readonly frozenColumns: number;
  /** The header row has a filter: people look at the rows of one unit, status or round. */
  readonly filter?: boolean;
  /** A missing sheet is an error rather than a warning. */
  readonly required?: boolean;
}

/** Raised by one with every change of the sheets that needs a migration (see migrations.ts). */
export const SCHEMA_VERSION = 1;

/** In the order of the tabs. */
export const SCHEMAS: Readonly<Record<SheetId, SheetSchema>> = {
  settings,
  indicators,
  items,
  history,
  analysis,
  plan,
  followUp,
  findings,
  library,
  framework,
  register,
};

/** A row of title, a row of help, then the header row. */
export const HEADER_ROW = 3;
