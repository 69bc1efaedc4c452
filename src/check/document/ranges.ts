/** R05 spans of time in running text: an end before its beginning, a year that is not the plan's. */
import { dayNumber, fiscalYearRange, toArabicDigits } from '../../thai';
import type { DocumentCheck, DocumentFound } from '../finding';
import { t } from '../words/documentMessages';
import { DEADLINE, SPAN_OF_PLAN, UNTIL } from '../words/periods';
import { datesIn } from './dates';
import { passages } from './parse';
import { planTables } from './planTables';

/** "1 ตุลาคม 2567 ถึงวันที่ 30 กันยายน 2567". */
export const endBeforeBeginning: DocumentCheck = ({ document }) =>
  passages(document).flatMap(({ text, line }) => {
    const dates = datesIn(text);
    return dates.flatMap((from, index): readonly DocumentFound[] => {
      const to = dates[index + 1];
      if (!to || to.day >= from.day || !UNTIL.test(text.slice(from.index + from.quote.length, to.index))) return [];
      const quote = text.slice(from.index, to.index + to.quote.length);
      return [{ line, quote, message: t('endBeforeBeginning', { from: from.quote, to: to.quote }) }];
    });
  });

/** Months after the plan year in which its last report is still due. */
const DUE_WITHIN = 120;

/** Spans that the text calls the plan's, and days on which its reports are due, where the document says which year it plans for. */
export const spanOutsideYear: DocumentCheck = ({ document, facts }) => {
  const { planYear } = facts;
  if (planYear === null || !facts.years.some(({ role, year }) => role === 'plan' && year === planYear)) return [];
  const range = fiscalYearRange(planYear);
  const [start, end] = [dayNumber(range.start), dayNumber(range.end)];
  const inPlans = new Set(
    planTables(document).flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells).map((cell) => cell.line))),
  );
  return passages(document).flatMap(({ text, line }): readonly DocumentFound[] => {
    if (inPlans.has(line)) return [];
    const dates = datesIn(text);
    const message = (date: string): string => t('dateOutsidePlanYear', { date, planYear });
    const spans = dates.flatMap((from, index): readonly DocumentFound[] => {
      const to = dates[index + 1];
      const isSpan = to !== undefined && to.day >= from.day && UNTIL.test(text.slice(from.index + from.quote.length, to.index));
      if (!isSpan || from.fiscalYear !== to.fiscalYear || from.fiscalYear === planYear) return [];
      if (!SPAN_OF_PLAN.test(text.slice(Math.max(0, from.index - 60), from.index))) return [];
      const quote = text.slice(from.index, to.index + to.quote.length);
      return [{ line, quote, severity: 'warn', message: message(quote) }];
    });
    const due = dates.flatMap((date): readonly DocumentFound[] =>
      DEADLINE.test(toArabicDigits(text.slice(0, date.index))) && (date.day < start || date.day > end + DUE_WITHIN)
        ? [{ line, quote: date.quote, severity: 'warn', message: message(date.quote) }]
        : [],
    );
    return [...spans, ...due];
  });
};
