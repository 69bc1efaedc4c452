/** One rule, three engines: the embedded engine gives every agency what a workbook would, to the last digit; the SQL is what both engines read. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Dialect, init, parse } from '@polyglot-sql/sdk';
import fc from 'fast-check';
import { type AgencyRow, ANSWERS, identify, syntheticRows } from '../../src/agencies';
import { type Engine, needEngine, openEngine } from '../../src/cli/agencies/engine';
import { assess, frameworkFor, knownYears, partsOf } from '../../src/ita';
import type { ScoreKey } from '../../src/model';

const ROOT = resolve(__dirname, '../..');
const SQL = join(ROOT, 'src/agencies/sql');
const sql = (path: string): string => readFileSync(join(SQL, path), 'utf8');

/** Any scores of any year: indicators, parts and items, each there or not, rounded or not. */
const anyRow = fc
  .record({
    year: fc.constantFrom(...knownYears()),
    seed: fc.integer({ min: 1, max: 2 ** 31 }),
    items: fc.boolean(),
    holes: fc.double({ min: 0, max: 0.6, noNaN: true }),
  })
  .map(({ year, seed, items, holes }): AgencyRow => {
    const framework = frameworkFor(year);
    let state = seed;
    const next = (): number => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state / 2 ** 32;
    };
    const keys: ScoreKey[] = [
      ...framework.indicators.map(({ number }): ScoreKey => `indicator:${number}`),
      'part:EIT1',
      'part:EIT2',
      ...(items
        ? framework.items.flatMap(({ code, tool }) => partsOf(framework.tools, tool).map((part): ScoreKey => `item:${code}@${part}`))
        : []),
    ];
    const scores = Object.fromEntries(
      keys.filter(() => next() >= holes).map((key) => [key, next() < 0.5 ? Math.round(next() * 10000) / 100 : 60 + next() * 40]),
    );
    return { source: 'any', row: seed, agency: `อบต.${seed}`, type: '', district: 'ก', province: 'ข', year, scores, level: '' };
  });

test('where the optional package is not installed a sentence says what to do, before anything is written', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'no-engine-'));
  const told = { code: 'NO_ENGINE', message: expect.stringContaining('npm install --include=optional') };
  expect(() => needEngine(bare)).toThrow(expect.objectContaining(told));
  await expect(openEngine(bare)).rejects.toMatchObject(told);
  rmSync(bare, { recursive: true });
});

describe('the embedded engine', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(ROOT);
  });
  afterAll(() => engine.close());

  test('gives each agency the figures of its workbook, to the last digit', async () => {
    const rows = identify(fc.sample(anyRow, { numRuns: 120, seed: 7 })).rows;
    await engine.add(rows);
    expect(await engine.assess()).toBe(true);
    const found = new Map(
      (await engine.query('SELECT agency_id, year, to_json(result) AS result FROM assessed')).map((row) => [
        `${row['agency_id']}|${row['year']}`,
        JSON.parse(String(row['result'])),
      ]),
    );
    expect(found.size).toBe(rows.length);
    for (const { agencyId, year, scores } of rows) {
      const list = Object.entries(scores).map(([key, value]) => ({ key: key as ScoreKey, value: value as number }));
      const own = assess({ framework: frameworkFor(year), scores: { fiscalYear: year, scores: list, publishedLevel: '' } });
      const here = found.get(`${agencyId}|${year}`);
      expect(here).toMatchObject({
        total: own.total.value,
        level: own.level.name,
        provisional: own.level.provisional,
        why: own.level.why,
        parts: { EIT1: own.parts.EIT1.value, EIT2: own.parts.EIT2.value },
        missing: own.missing,
      });
      expect(here.tools).toEqual({ IIT: own.tools.IIT.value, EIT: own.tools.EIT.value, OIT: own.tools.OIT.value });
      expect(here.indicators.map(({ score }: { score: number | null }) => score)).toEqual(own.indicators.map(({ figure }) => figure.value));
      expect(here.flags.map(({ code, score }: { code: string; score: number }) => [code, score])).toEqual(
        own.flags.map(({ code, score }) => [code, score]),
      );
    }
  });

  test('answers every question', async () => {
    for (const name of ANSWERS) expect([name, Array.isArray(await engine.answer(name))]).toEqual([name, true]);
  });
});

describe('answers', () => {
  const made = async (rows: Iterable<AgencyRow>): Promise<Engine> => {
    const engine = await openEngine(ROOT);
    await engine.add(identify([...rows]).rows);
    await engine.assess();
    return engine;
  };
  const agency = (name: string, year: number, score: number, extra: Partial<AgencyRow> = {}): AgencyRow => ({
    source: 's',
    row: 1,
    agency: name,
    type: 'เทศบาลตำบล',
    district: 'เหนือ',
    province: 'ทดสอบ',
    year,
    scores: Object.fromEntries([
      ...Array.from({ length: 10 }, (_, index): [string, number] => [`indicator:${index + 1}`, score]),
      ['part:EIT1', score],
      ['part:EIT2', score],
    ]),
    level: '',
    ...extra,
  });

  test('count passes, ranks with ties, movements, absences and the way to the next level', async () => {
    const engine = await made([
      agency('ทต.ก', 2567, 80),
      agency('ทต.ก', 2568, 90),
      agency('ทต.ข', 2567, 95.5),
      agency('ทต.ข', 2568, 90.004),
      agency('ทต.ค', 2568, 70, { district: 'ใต้' }),
      agency('ทต.ง', 2567, 60),
      agency('ทต.จ', 2568, 90, { scores: { ...agency('', 0, 90).scores, 'indicator:9': 79.5, 'indicator:10': 90 } }),
    ]);
    try {
      expect(await engine.answer('passed_by_year')).toMatchObject([
        { year: 2567, agencies: 3, scored: 3, passed: 1 },
        { year: 2568, agencies: 4, scored: 4, passed: 3 },
      ]);
      const rank = (await engine.answer('ranking')).filter((row) => row['year'] === 2568).map((row) => [row['agency'], row['place']]);
      expect(rank).toEqual([
        ['ทต.ก', 1],
        ['ทต.ข', 1],
        ['ทต.จ', 3],
        ['ทต.ค', 4],
      ]);
      expect((await engine.answer('movements')).map((row) => [row['agency'], row['change']])).toEqual([
        ['ทต.ข', -5.5],
        ['ทต.ก', 10],
      ]);
      expect((await engine.answer('absent')).map((row) => row['agency'])).toEqual(['ทต.ง']);
      expect((await engine.answer('passed_by_district')).filter((row) => row['year'] === 2568)).toMatchObject([
        { district: 'เหนือ', agencies: 3, passed: 3 },
        { district: 'ใต้', agencies: 1, passed: 0 },
      ]);
      const step = (await engine.answer('one_step')).find((row) => row['agency'] === 'ทต.จ');
      expect(step).toMatchObject({ next_level: 'ผ่านดี', next_key: 'indicator:9', level: 'ผ่าน' });
      const [weakest] = await engine.answer('weakest_indicators');
      expect(weakest).toMatchObject({ year: 2568, number: 9, below: 2, agencies: 4 });
    } finally {
      engine.close();
    }
  });

  test('a synthetic nation is the same for the same seed', () => {
    const size = { agencies: 30, years: [2567, 2568], seed: 5 };
    expect([...syntheticRows(size)]).toEqual([...syntheticRows(size)]);
  });
});

describe('the distributed form', () => {
  beforeAll(async () => {
    await init();
  });
  const files = (folder: string): readonly string[] => readdirSync(join(SQL, folder)).map((name) => `${folder}/${name}`);

  test.each([...files('answers'), ...files('bigquery')])('%s is a statement of BigQuery', (path) => {
    const { success, error } = parse(sql(path), Dialect.BigQuery);
    expect({ success, error: error ?? '' }).toEqual({ success: true, error: '' });
  });

  test.each([...files('answers'), ...files('duckdb')])('%s is a statement of DuckDB', (path) => {
    expect(parse(sql(path).replaceAll('$batch', '1'), Dialect.DuckDB).success).toBe(true);
  });

  test('every answer has its file and every file its answer', () => {
    expect(
      files('answers')
        .map((path) => path.slice('answers/'.length, -'.sql'.length))
        .sort(),
    ).toEqual([...ANSWERS].sort());
  });

  /** Functions that both engines document with the same meaning. */
  const SHARED = new Set(['COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'FLOOR', 'LEAST', 'ROUND', 'RANK']);

  test.each(files('answers'))('%s stays within what both engines share', (path) => {
    const code = sql(path).replace(/--.*/g, '');
    const called = [...code.matchAll(/\b([A-Z_]+)\s*\(/g)]
      .map(([, name = '']) => name)
      .filter((name) => !/^(OVER|WITH|AS|ON|AND|IN|JOIN)$/.test(name));
    expect(called.filter((name) => !SHARED.has(name))).toEqual([]);
    expect(code).not.toMatch(/::|"|\bQUALIFY\b|\bILIKE\b|\bEXCEPT\b/);
  });

  test('no rule is written in SQL: no threshold, no weight', () => {
    for (const path of [...files('answers'), ...files('duckdb'), ...files('bigquery')]) {
      expect(sql(path).replace(/--.*/g, '')).not.toMatch(/\b(85|70|30|40|0\.3|0\.4)\b/);
    }
  });

  test('the bundle runs in a bare context, within what a JavaScript UDF may weigh', () => {
    const code = readFileSync(join(ROOT, 'build/dist-ita/assess.js'), 'utf8');
    expect(Buffer.byteLength(code)).toBeLessThan(1_000_000);
    const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(code, context);
    const result = JSON.parse(vm.runInContext(`JSON.stringify(Ita.assess(2568, {'indicator:1': 90}))`, context));
    expect(result).toMatchObject({ year: 2568, total: null, level: '' });
  });
});
