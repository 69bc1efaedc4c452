/** What stands in which sheet: names, columns and their aliases. The words themselves are data, one file per sheet under sheets/. */
import type { SheetId } from '../model';
import type { SheetSchema } from './columns';
import { agencies } from './sheets/agencies';
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

/** Raised by one with every change of the sheets that needs a migration (see migrations.ts). */
export const SCHEMA_VERSION = 1;

/** In the order of the tabs. */
export const SCHEMAS = {
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
  agencies,
} satisfies Readonly<Record<SheetId, SheetSchema>>;

/** The schema of any sheet, its columns' keys as plain text. */
export const schemaOf = (id: SheetId): SheetSchema => SCHEMAS[id];

/** A row of title, a row of help, then the header row. */
export const HEADER_ROW = 3;
