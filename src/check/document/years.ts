/** R04 years that conflict · R05 dates outside the plan year · R14 periods empty or in several forms · R36 the past in a column of plans. */

import { dayNumber, fiscalYearRange, squeeze, statements, toArabicDigits, toHyphens } from '../../thai';
import type { DocumentCheck, DocumentFound } from '../finding';
import { MONEY } from '../words/claims';
import { t } from '../words/documentMessages';
import { datesIn, MONTH_NAMES } from './dates';
import { measureTables, planTables } from './planTables';

const ROLE_NAMES = { assessed: 'ปีที่ประเมิน', plan: 'ปีของมาตรการ' } as const;

export const yearConflict: DocumentCheck = ({ facts, assessment }) => {
  const expected = { assessed: facts.fiscalYear, plan: facts.planYear };
  const earlier = new Set((assessment?.years ?? []).map((year) => year.fiscalYear));
  const conflicts = facts.years.flatMap((mention): readonly DocumentFound[] => {
    const right = expected[mention.role];
    if (right === null || mention.year === right) return [];
    if (mention.role === 'assessed' && (earlier.has(mention.year) || mention.year < right - 1)) return [];
    if (mention.role === 'plan' && facts.yearsKnown && mention.year === facts.fiscalYear && earlier.size > 1) return [];
    const message = t(facts.yearsKnown ? 'yearNotOfWorkbook' : 'yearsDiffer', {
      role: ROLE_NAMES[mention.role],
      year: mention.year,
      right,
    });
    return [{ line: mention.line, quote: mention.quote, message, expected: String(right) }];
  });
  const { fiscalYear, planYear } = facts;
  if (facts.yearsKnown || fiscalYear === null || planYear === null || planYear === fiscalYear + 1) return conflicts;
  const place = facts.years.find((mention) => mention.role === 'plan' && mention.year === planYear);
  if (!place) return conflicts;
  const message = t('planYearNotNext', { fiscalYear, planYear });
  return [...conflicts, { line: place.line, quote: place.quote, message, expected: String(fiscalYear + 1) }];
};

export const datesOutsideYear: DocumentCheck = ({ document, facts }) => {
  if (facts.planYear === null) return [];
  const range = fiscalYearRange(facts.planYear);
  const [start, end] = [dayNumber(range.start), dayNumber(range.end)];
  return planTables(document).flatMap(({ rows }) =>
    rows.flatMap((row) =>
      (['period', 'monitoring'] as const).flatMap((kind) => {
        const cell = row.cells[kind];
        return datesIn(cell?.text ?? '')
          .filter((date) => date.day < start || date.day > end)
          .map(
            (date): DocumentFound => ({
              line: cell!.line,
              quote: date.quote,
              severity: 'warn',
              message: t('dateOutsidePlanYear', { date: date.quote, planYear: facts.planYear! }),
            }),
          );
      }),
    ),
  );
};

/** The form of a period: digits, months and spaces taken out. */
const periodForm = (text: string): string =>
  toHyphens(squeeze(toArabicDigits(text)))
    .replace(new RegExp(MONTH_NAMES, 'g'), 'M')
    .replace(/\d+/g, 'N');

export const periods: DocumentCheck = ({ document }) => {
  const cells = planTables(document).flatMap(({ rows, columns }) =>
    rows.filter((row) => row.key !== '' && columns.includes('period')).map((row) => ({ row, text: row.cells.period?.text ?? '' })),
  );
  const empty = cells
    .filter((cell) => cell.text.trim() === '')
    .map(
      ({ row }): DocumentFound => ({
        line: row.line,
        quote: row.key.slice(0, 80),
        severity: 'warn',
        message: t('rowWithoutPeriod'),
      }),
    );
  const others = otherForms(cells.map(({ text }) => text)).map(({ index, message }): DocumentFound => {
    const { row, text } = cells[index]!;
    return { line: row.cells.period?.line ?? row.line, quote: text, severity: 'info', message };
  });
  return [...empty, ...others];
};

/** The periods that are written in another form than most, one for each such form: their places in the list, and what to say. */
export function otherForms(texts: readonly string[]): readonly { readonly index: number; readonly message: string }[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text.trim() !== '') counts.set(periodForm(text), (counts.get(periodForm(text)) ?? 0) + 1);
  const usual = [...counts].sort((left, right) => right[1] - left[1])[0];
  if (!usual || usual[1] < 2) return [];
  const seen = new Set<string>([usual[0]]);
  return texts.flatMap((text, index) => {
    const form = periodForm(text);
    if (text.trim() === '' || seen.has(form) || isNear(form, usual[0])) return [];
    seen.add(form);
    const sample = texts.find((one) => periodForm(one) === usual[0])!.replace(/\n/g, ' ');
    return [{ index, message: t('periodWrittenOtherwise', { period: text.replace(/\n/g, ' '), usual: sample }) }];
  });
}

/** A mistyped word is rule R20's business, not another form. */
const isNear = (form: string, usual: string): boolean => Math.abs(form.length - usual.length) <= 1 && form.slice(-4) === usual.slice(-4);

/** What has happened already ("เมื่อวันที่ …") does not belong in a column of what is to be watched; money does not belong among periods. */
export const cellContent: DocumentCheck = ({ document }) =>
  measureTables(document).flatMap(({ rows }) =>
    rows.flatMap((row): readonly DocumentFound[] => {
      const { monitoring, period } = row.cells;
      const past = /เมื่อวันที่ ?[0-9๐-๙]{1,2}[^\n]{0,30}/.exec(monitoring?.text ?? '');
      const money = statements(period?.text ?? '').find((line) => MONEY.test(line));
      return [
        ...(past
          ? [
              {
                line: monitoring!.line,
                quote: past[0].trim(),
                message: t('pastInMonitoring'),
              },
            ]
          : []),
        ...(money !== undefined ? [{ line: period!.line, quote: money, message: t('moneyInPeriod') }] : []),
      ];
    }),
  );
