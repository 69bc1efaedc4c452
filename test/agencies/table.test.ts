/** What the page counts over filtered rows is what the SQL counts: one way to count, held against the other. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AnswerName, type AnswerRow, identify, syntheticRows, tableHead, tableRow } from '../../src/agencies';
import {
  type AgencyTableRow,
  distributionOf,
  filtered,
  groupsOf,
  indicatorMeans,
  NO_FILTER,
  rowsOfTable,
  sorted,
  trendOf,
  wholeOf,
} from '../../src/agencies/table';
import { type Engine, openEngine } from '../../src/cli/agencies/engine';

const ROOT = resolve(__dirname, '../..');
const YEARS = [2566, 2567, 2568];

describe('the table of a page', () => {
  let engine: Engine;
  let rows: readonly AgencyTableRow[];
  const answer = (name: AnswerName): Promise<readonly AnswerRow[]> => engine.answer(name);

  beforeAll(async () => {
    engine = await openEngine(ROOT);
    const made = [...syntheticRows({ agencies: 150, years: YEARS })];
    // Some agencies lack scores: no total, and nothing to rank.
    const { 'indicator:9': _left, ...lacking } = made[4]?.scores ?? {};
    await engine.add(identify(made.map((row, index) => (index === 4 ? { ...row, scores: lacking } : row))).rows);
    await engine.assess();
    const found = (await answer('ranking')).map(tableRow);
    // As it comes out of the file.
    rows = rowsOfTable(JSON.parse(JSON.stringify({ ...tableHead(YEARS), rows: found, problems: [] })));
  });
  afterAll(() => engine.close());

  const close = (value: unknown): unknown => (typeof value === 'number' ? expect.closeTo(value, 9) : value);
  const of = (year: number): readonly AgencyTableRow[] => rows.filter((row) => row.year === year);

  test('has every agency and year, those without a total last and without a place', () => {
    expect(rows).toHaveLength(450);
    const without = rows.filter(({ total }) => total === null);
    expect(without.map(({ place, level }) => [place, level])).toEqual([[null, '']]);
    expect(sorted(of(without[0]?.year ?? 0), 'total', true).at(-1)?.total).toBeNull();
    expect(sorted(of(without[0]?.year ?? 0), 'total', false).at(-1)?.total).toBeNull();
  });

  test('groups by type and district as the SQL does', async () => {
    for (const [name, by] of [
      ['passed_by_type', 'type'],
      ['passed_by_district', 'district'],
    ] as const) {
      const all = (await answer(name)).filter((row) => row['year'] === 2568);
      const expected = all.map((row) => ({
        name: row[by],
        agencies: row['agencies'],
        scored: row['scored'],
        passed: row['passed'],
        mean: close(row['mean']),
      }));
      const order = (a: { name: unknown }, b: { name: unknown }): number => String(a.name).localeCompare(String(b.name), 'th');
      expect(groupsOf(of(2568), by)).toEqual(expected.sort(order));
    }
  });

  test('means by year, distribution and indicators as the SQL counts them', async () => {
    const years = await answer('passed_by_year');
    expect(trendOf(rows).map(({ year, total }) => [year, total])).toEqual(years.map((row) => [row['year'], close(row['mean'])]));
    expect(YEARS.map((year) => wholeOf(of(year)).passed)).toEqual(years.map((row) => row['passed']));
    const steps = (await answer('distribution')).filter((row) => row['year'] === 2567);
    expect(distributionOf(of(2567)).filter(({ agencies }) => agencies > 0)).toEqual(
      steps.map((row) => ({ from: row['from_score'], agencies: row['agencies'] })),
    );
    const means = new Map(
      (await answer('weakest_indicators')).filter((row) => row['year'] === 2568).map((row) => [row['number'], row['mean']]),
    );
    expect(indicatorMeans(of(2568))).toEqual(Array.from({ length: 10 }, (_, index) => close(means.get(index + 1))));
  });

  test('finds what people type, however they type it', () => {
    const names = (search: string): readonly string[] => [...new Set(filtered(rows, { ...NO_FILTER, search }).map(({ agency }) => agency))];
    expect(names('  เมืองสมมติ ๒๓ ')).toEqual(['เทศบาลเมืองสมมติ 23']);
    expect(names('ไม่มีที่ใด')).toEqual([]);
    expect(filtered(rows, NO_FILTER)).toHaveLength(450);
    expect(filtered(rows, { ...NO_FILTER, below: true }).every(({ below }) => below > 0)).toBe(true);
  });
});
