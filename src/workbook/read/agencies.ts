/** หลายหน่วยงาน → one entry a row that holds anything, with what of it cannot be used. */
import type { Grid, Problem, ScoreKey } from '../../model';
import { squeeze } from '../../thai';
import { agencies as schema } from '../sheets/agencies';
import { codeOf, dataRows, isBlank, openTable, rawOf } from '../table';
import { readScore, wholeNumber } from './context';

/** A row of the sheet. */
export interface AgencySheetRow {
  /** 1-based. */
  readonly row: number;
  readonly agency: string;
  readonly type: string;
  readonly district: string;
  readonly province: string;
  /** null where it names none, and none is known for the workbook. */
  readonly year: number | null;
  readonly scores: Readonly<Partial<Record<ScoreKey, number>>>;
  readonly published: string;
  /** Cells that are no scores; texts stored as numbers are read and not told here. */
  readonly problems: readonly Problem[];
  /** The same for the same agency and year. */
  readonly key: string;
}

const SCORES = schema.columns.filter(({ key, role }) => role === 'human' && key.includes(':'));
const HUMAN = schema.columns.filter(({ role }) => role === 'human');

/** The rows; null where the headings cannot be found. `year`: of rows that name none. */
export function readAgencies(grid: Grid, year: number | null): readonly AgencySheetRow[] | null {
  const table = openTable(grid, schema);
  if (!table?.columnOf.has('agency')) return null;
  return dataRows(table).flatMap((row): readonly AgencySheetRow[] => {
    if (HUMAN.every(({ key }) => isBlank(rawOf(table, row, key)))) return [];
    const problems: Problem[] = [];
    const scores = SCORES.flatMap(({ key, header }) => {
      const column = table.columnOf.get(key);
      const read =
        column === undefined
          ? null
          : readScore(table, row, column, { key: key as ScoreKey, subject: header }, (found) => problems.push(found));
      return read ? [[read.key, read.value] as const] : [];
    });
    const [agency, type, district, province, published] = (['agency', 'type', 'district', 'province', 'published'] as const).map((key) =>
      codeOf(table, row, key),
    ) as [string, string, string, string, string];
    const typed = rawOf(table, row, 'year');
    const own = isBlank(typed) ? year : wholeNumber(typed);
    return [
      {
        row,
        agency,
        type,
        district,
        province,
        year: own !== null && own >= 2555 && own <= 2700 ? own : null,
        scores: Object.fromEntries(scores),
        published,
        problems: problems.filter(({ severity }) => severity === 'error'),
        key: [agency, district, province, own].map((part) => squeeze(String(part))).join('|'),
      },
    ];
  });
}
