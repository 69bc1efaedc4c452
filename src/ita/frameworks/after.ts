/** A fiscal year as its difference to the one before: what is not said again goes on. */
import type { Framework } from '../../model';

/** What changes from one year to the next; the items, what is unknown and the source are always the year's own. */
type YearChange = Pick<Framework, 'items' | 'gaps' | 'certainty' | 'source'> & Partial<Omit<Framework, 'fiscalYear'>>;

/** The framework of the year after `before`. */
export const after = (before: Framework, change: YearChange): Framework => ({ ...before, ...change, fiscalYear: before.fiscalYear + 1 });
