/** Every kind of report by the word used in commands, in the order in which they are offered. */
import type { ReportKind } from '../../model';
import type { Kind } from '../kind';
import { analysis } from './analysis';
import { document } from './document';
import { items } from './items';
import { measures } from './measures';
import { progress } from './progress';
import { short } from './short';
import { summary } from './summary';

export const KINDS: Readonly<Record<ReportKind, Kind>> = { analysis, measures, short, document, items, progress, summary };
