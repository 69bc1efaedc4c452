/** How far the measures are: by measure beside its indicator of success, by unit, and what proves it by item of OIT. */
import type { FollowUp } from '../../model';
import { cellLines, formatScore } from '../../thai';
import { bold, cell, headRow, linked, list, paragraph } from '../build';
import type { Context } from '../content';
import { PROGRESS_TABLES } from '../layouts';
import { attainedOf, type MeasureRound, type RoundReport, type Share, shareOf, unitsOfRow } from '../round';
import type { BlockOf, TableCell, TableRow } from '../tree';

const centred = (words: string): TableCell => cell([paragraph(words, 'center')], { align: 'center' });

const percentText = (context: Context, { percent }: Share): string => (percent === null ? context.say('mark.empty') : formatScore(percent));

const titleOf = ({ measure }: MeasureRound): string => cellLines(measure.title).join(' ');

const table = (
  id: string,
  { headings, widths }: { readonly headings: readonly string[]; readonly widths: readonly number[] },
  rows: readonly TableRow[],
): BlockOf<'table'> => ({
  kind: 'table',
  id,
  widths,
  header: [headRow(headings)],
  rows,
});

/** Per measure: actions, how many are done, the indicator of success and whether it was reached. */
export function measureProgress(context: Context, { measures, unreported }: RoundReport): BlockOf<'table'> {
  const rows = measures.map((one, index): TableRow => {
    const share = shareOf(one.rows);
    const success = [...cellLines(one.measure.success), ...cellLines(one.measure.target ?? '')];
    const attained = attainedOf(one.rows);
    return {
      keep: true,
      cells: [
        centred(String(index + 1)),
        cell(titleOf(one)),
        centred(String(share.count)),
        centred(String(share.done)),
        centred(percentText(context, share)),
        success.length === 0 ? centred(context.say('mark.empty')) : cell([list('none', success)]),
        centred(
          attained === '' ? context.say(success.length > 0 && unreported === 'list' ? 'progress.notJudged' : 'mark.empty') : attained,
        ),
      ],
    };
  });
  return table('progress-measures', PROGRESS_TABLES.measures, rows);
}

/** Per unit: an action of two units counts for each of them. */
export function unitProgress(context: Context, { measures }: RoundReport): BlockOf<'table'> | null {
  const rowsOf = new Map<string, FollowUp[]>();
  for (const { measure, rows } of measures) {
    for (const row of rows) {
      const units = unitsOfRow(row, measure);
      for (const unit of units.length === 0 ? [context.say('mark.noUnits')] : units) rowsOf.set(unit, [...(rowsOf.get(unit) ?? []), row]);
    }
  }
  if (rowsOf.size === 0) return null;
  const rows = [...rowsOf].map(([unit, own]): TableRow => {
    const share = shareOf(own);
    const { count, done, going, notBegun } = share;
    return {
      keep: true,
      cells: [cell(unit), ...[count, done, going, notBegun].map((one) => centred(String(one))), centred(percentText(context, share))],
    };
  });
  return table('progress-units', PROGRESS_TABLES.units, rows);
}

/** The evidence under the items of OIT that its measure answers; measures without one come last. Null where there is no evidence, or no such item. */
export function evidenceTable(context: Context, { measures }: RoundReport): BlockOf<'table'> | null {
  const { items } = context.model.framework;
  const linesOf = (one: MeasureRound): readonly string[] => [...new Set(one.rows.flatMap((row) => cellLines(row.evidence)))];
  const proven = measures.filter((one) => linesOf(one).length > 0);
  const isOpenData = (code: string): boolean => items.some((item) => item.code === code && item.tool === 'OIT');
  const codes = items
    .map(({ code }) => code)
    .filter((code) => isOpenData(code) && proven.some(({ measure }) => measure.items.includes(code)));
  if (codes.length === 0) return null;
  const others = proven.filter(({ measure }) => !measure.items.some(isOpenData));
  const groups = [
    ...codes.map((code) => ({
      head: `${code} ${items.find((item) => item.code === code)?.text ?? ''}`.trim(),
      own: proven.filter(({ measure }) => measure.items.includes(code)),
    })),
    ...(others.length === 0 ? [] : [{ head: context.say('progress.otherEvidence'), own: others }]),
  ];
  const rows = groups.flatMap(({ head, own }) =>
    own.map((one, index): TableRow => {
      const first = cell([paragraph([bold(head)], 'left')], own.length > 1 ? { rowSpan: own.length } : {});
      const lines = linesOf(one).map((line) => paragraph(linked(line), 'left'));
      return { keep: true, cells: [...(index === 0 ? [first] : []), cell(titleOf(one)), cell(lines)] };
    }),
  );
  return table('progress-evidence', PROGRESS_TABLES.evidence, rows);
}
