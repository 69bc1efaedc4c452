/** `npm run agencies` as people run it: files in, data set and overview out; bad files are told, stopped work goes on. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import JSZip from 'jszip';
import { identify, syntheticRows } from '../../src/agencies';
import { rowsOfTable } from '../../src/agencies/table';
import { openEngine } from '../../src/cli/agencies/engine';
import { readParquet, writeDataSet, writePartitions } from '../../src/cli/agencies/parquet';
import { assess } from '../../src/ita/alone';

const ROOT = resolve(__dirname, '../..');
let folder = '';
const at = (name: string): string => join(folder, name);

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'build/run.mjs'), 'agencies', ...args], { cwd: ROOT, encoding: 'utf8' });

const SIZE = { agencies: 12, years: [2567, 2568] } as const;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'agencies-'));
  const engine = await openEngine(ROOT);
  await engine.add(identify([...syntheticRows(SIZE)]).rows);
  await engine.assess();
  await writeDataSet(engine, at('nation.parquet'));
  await writePartitions(engine, at('parts'));
  engine.close();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a data set and a file that is none', () => {
  test('gives one entry an agency and year, the overview to open, and the bad file with its reason', async () => {
    writeFileSync(at('letter.txt'), 'ขอเชิญประชุมประจำเดือน ณ ห้องประชุมใหญ่');
    const { status, stdout, stderr } = run('--input', at('nation.parquet'), at('letter.txt'), '--out', at('out'), '--briefs');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('12 หน่วยงาน 24 แถว');
    expect(readdirSync(at('out')).sort()).toEqual([
      'agencies.parquet',
      'briefs',
      'overview.docx',
      'overview.xlsx',
      'parquet',
      'summary.json',
      'table.json',
    ]);
    const table = JSON.parse(readFileSync(at('out/table.json'), 'utf8'));
    expect(rowsOfTable(table)).toHaveLength(24);
    expect(table.problems).toHaveLength(1);
    expect(table.years.map(({ year }: { year: number }) => year)).toEqual([2568, 2567]);
    const summary = JSON.parse(readFileSync(at('out/summary.json'), 'utf8'));
    expect(summary.agencies).toHaveLength(24);
    expect(Object.keys(summary.agencies[0])).toEqual(
      expect.arrayContaining([
        'agency',
        'type',
        'district',
        'province',
        'year',
        'total',
        'totalText',
        'level',
        'tools',
        'indicators',
        'flags',
        'missing',
      ]),
    );
    expect(summary.agencies.map(({ year }: { year: number }) => year)).toEqual([...Array(12).fill(2568), ...Array(12).fill(2567)]);
    const ours = new Map([...syntheticRows(SIZE)].map((row) => [`${row.agency} ${row.year}`, assess(row.year, row.scores)]));
    for (const entry of summary.agencies) {
      const { total, totalText, level, provisional, tools, parts, indicators, flags, missing } = ours.get(`${entry.agency} ${entry.year}`)!;
      const own = indicators.map(({ gap: _, ...one }) => one);
      expect(entry).toMatchObject({ total, totalText, level, provisional, tools, parts, indicators: own, flags, missing });
    }
    expect(summary.problems).toEqual([expect.objectContaining({ severity: 'error', source: 'letter.txt', row: null })]);
    expect(readdirSync(at('out/briefs'))).toHaveLength(12);
    const book = await JSZip.loadAsync(readFileSync(at('out/overview.xlsx')));
    expect(Object.keys(book.files).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(2);
  });

  test('an own parquet is read back as it was written', async () => {
    const engine = await openEngine(ROOT);
    try {
      const rows = await readParquet(engine, at('nation.parquet'), 'nation.parquet');
      const key = (row: { agency: string; year: number }): string => `${row.agency}|${row.year}`;
      const back = new Map((rows ?? []).map((row) => [key(row), row.scores]));
      for (const row of syntheticRows(SIZE)) expect(back.get(key(row))).toEqual(row.scores);
    } finally {
      engine.close();
    }
  });

  test('partitions stand in folders by year and province', () => {
    expect(readdirSync(at('parts')).sort()).toEqual(['year=2567', 'year=2568']);
    expect(readdirSync(at('parts/year=2568'))[0]).toMatch(/^province=/);
  });
});

describe('bad input ends with 2 and a sentence', () => {
  test.each([
    ['no input', ['--out', 'x']],
    ['a year that is none', ['--input', 'README.md', '--out', 'x', '--year', '68']],
    ['an unknown option', ['--input', 'README.md', '--out', 'x', '--colour', 'red']],
    ['a file that is not there', ['--input', 'none.csv', '--out', 'x']],
  ])('%s', (_what, args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^\[[A-Z_]+\] [^\n]*[ก-๙][^\n]*\n$/);
    expect(existsSync(join(ROOT, 'x'))).toBe(false);
  });

  test('nothing to read leaves nothing behind', () => {
    mkdirSync(at('empty'));
    writeFileSync(at('empty/note.csv'), 'ชื่อ,เบอร์โทร\nสมชาย,0812345678\n');
    const { status, stderr } = run('--input', at('empty'), '--out', at('none'));
    expect({ status, code: stderr.slice(0, 9) }).toEqual({ status: 2, code: '[NO_ROWS]' });
    expect(existsSync(at('none'))).toBe(false);
  });
});

test('work that was stopped goes on where it stopped', async () => {
  const file = at('work.duckdb');
  const rows = identify([...syntheticRows({ agencies: 20, years: [2566, 2567, 2568] })]).rows;
  const first = await openEngine(ROOT, file, 25);
  await first.add(rows);
  let steps = 0;
  expect(await first.assess(() => ++steps < 2)).toBe(false);
  const [stopped] = await first.query('SELECT COUNT(*) AS done FROM assessed');
  first.close();
  expect(Number(stopped?.['done'])).toBeGreaterThan(0);
  expect(Number(stopped?.['done'])).toBeLessThan(rows.length);
  const second = await openEngine(ROOT, file, 25);
  const begun: number[] = [];
  expect(await second.assess((done) => begun.push(done) > 0)).toBe(true);
  expect(begun[0]).toBe(stopped?.['done']);
  const [all] = await second.query('SELECT COUNT(*) AS done FROM agency_years');
  second.close();
  expect(all?.['done']).toBe(rows.length);
});
