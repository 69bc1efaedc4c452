/** What each authorization mode allows. Source: developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle. */
import { ServiceException } from './errors';
import type { AuthMode } from './execution';

/** Services that touch no user data: allowed even in mode NONE. */
const FREE =
  /^(?:Menu|Utilities|Blob|Logger|console|Session\.getActiveUserLocale|Session\.getScriptTimeZone|SpreadsheetApp\.getUi|Ui\.create|HtmlService|HtmlOutput|HtmlTemplate|Charts|ChartBuilder|Chart|DataTable)/;
/** Not before the person has asked for something: no sidebar, no dialog, no files. */
const FULL_ONLY = /^(?:Ui\.(?:show|alert|prompt)|Drive)/;

/** Throws Google's refusal where the mode does not allow the method. */
export function checkPermission(mode: AuthMode, kind: string, method: string): void {
  if (mode === 'FULL') return;
  const key = `${kind}.${method}`;
  const isEnum = method === 'name' || method === 'ordinal' || method === 'toString';
  if (isEnum || (mode === 'NONE' ? FREE.test(key) : !FULL_ONLY.test(key))) return;
  throw new ServiceException(`You do not have permission to call ${key}.`);
}
