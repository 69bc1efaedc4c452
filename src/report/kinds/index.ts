/** Every kind of report by the word used in commands; `REPORT_KINDS` has the order in which they are offered. */
import type { ReportKind } from '../../model';
import type { Kind } from '../kind';
import { agenda } from './agenda';
import { analysis } from './analysis';
import { announcement } from './announcement';
import { document } from './document';
import { items } from './items';
import { measures } from './measures';
import { memo } from './memo';
import { order } from './order';
import { progress } from './progress';
import { short } from './short';
import { summary } from './summary';

export const KINDS: Readonly<Record<ReportKind, Kind>> = {
  analysis,
  measures,
  short,
  document,
  items,
  progress,
  summary,
  memo,
  announcement,
  order,
  agenda,
};
