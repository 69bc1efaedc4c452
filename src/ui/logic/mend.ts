/** What mends a refusal: the page to open, by the refusal's code. */
import type { MenuCall } from '../contract';

type Mend = Extract<MenuCall, 'setUpWorkbook' | 'showImport' | 'checkWorkbook' | 'showPlan' | 'openFollowUp'>;

const MENDS: Readonly<Record<string, Mend>> = {
  NOT_PREPARED: 'setUpWorkbook',
  SHEET_MISSING: 'setUpWorkbook',
  SHEET_ABSENT: 'setUpWorkbook',
  COLUMN_MISSING: 'setUpWorkbook',
  NO_SCORES: 'showImport',
  REPORT_NO_SCORES: 'showImport',
  NO_PLAN: 'showPlan',
  REPORT_NO_MEASURES: 'showPlan',
  REPORT_NO_FOLLOW_UP: 'openFollowUp',
  REPORT_NO_AGENCY: 'setUpWorkbook',
  NO_FOLLOW_UP: 'openFollowUp',
  PLAN_YEAR_KEPT: 'openFollowUp',
};

/** The page that mends what a notice says; null where the notice itself leads to its cell or nothing in the add-on mends it. */
export const mendOf = (code: string): Mend | null => MENDS[code] ?? null;
