/** The year files hold what the sources state, and nothing that contradicts itself. */
import { describe, expect, test } from '@jest/globals';
import { frameworkFor, knownYears, LEVELS, weights } from '../../src/ita';

const years = knownYears();
const codes = (year: number, letter: string) =>
  frameworkFor(year)
    .items.map((item) => item.code)
    .filter((code) => code.startsWith(letter));

test('the years from FY2563 on are known, each once and none left out', () => {
  expect(years.length).toBeGreaterThanOrEqual(7);
  expect(years).toEqual(years.map((_, position) => 2563 + position));
});

test.each([
  [2563, 30, 15, 43],
  [2564, 30, 15, 43],
  [2565, 30, 15, 43],
  [2566, 30, 15, 43],
  [2567, 15, 9, 35],
  [2568, 15, 9, 28],
  [2569, 15, 9, 26],
])('FY%d has %d IIT, %d EIT and %d OIT items, numbered without gaps', (year, iit, eit, oit) => {
  const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, k) => `${letter}${k + 1}`);
  expect(codes(year, 'I')).toEqual(numbered('I', iit));
  expect(codes(year, 'E')).toEqual(numbered('E', eit));
  expect(codes(year, 'O')).toEqual(numbered('O', oit));
});

test.each([
  [2564, [9, 8, 7, 4, 5, 8, 2]],
  [2566, [10, 8, 4, 4, 4, 8, 5]],
  [2567, [6, 7, 4, 4, 4, 6, 4]],
  [2568, [4, 7, 2, 3, 4, 4, 4]],
])('the OIT sub-indicators of FY%d have %j items', (year, sizes) => {
  const { items, subIndicators } = frameworkFor(year);
  expect(subIndicators.map((sub) => items.filter((item) => item.subIndicator === sub.code).length)).toEqual(sizes);
});

describe.each(years)('FY%d', (year) => {
  const framework = frameworkFor(year);

  test('has tools that weigh 30, 30 and 40 of a hundred', () => {
    expect(framework.tools.map((tool) => [tool.code, tool.weight])).toEqual([
      ['IIT', 0.3],
      ['EIT', 0.3],
      ['OIT', 0.4],
    ]);
  });

  test('has ten indicators in official order, and every item and sub-indicator belongs to one of its tool', () => {
    expect(framework.indicators.map((each) => each.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const item of framework.items) {
      expect([item.code, framework.indicators.find((each) => each.number === item.indicator)?.tool]).toEqual([item.code, item.tool]);
      if (item.subIndicator !== undefined) {
        expect(framework.subIndicators.find((sub) => sub.code === item.subIndicator)?.indicator).toBe(item.indicator);
      }
    }
  });

  test('names the demanded documents among its OIT items, with elements', () => {
    for (const document of [framework.plan, framework.implementationReport]) {
      const item = framework.items.find((each) => each.code === document.item);
      expect(item?.tool).toBe('OIT');
      expect(document.title).toBe(item?.text);
      expect(document.elements.length).toBeGreaterThan(0);
    }
  });

  test('tells a source for every stated or computed fact', () => {
    const facts = [
      ...framework.tools,
      ...framework.indicators,
      ...framework.subIndicators,
      ...framework.items,
      ...framework.topics,
      framework,
    ];
    const silent = facts.filter((fact) => (fact.certainty === 'stated' || fact.certainty === 'computed') && !fact.source);
    expect(silent).toEqual([]);
  });

  test('says in Thai what is not known', () => {
    expect(framework.gaps.length).toBeGreaterThan(0);
    for (const gap of framework.gaps) expect(gap).toMatch(/[ก-๙]{10}/);
  });

  test('gives each tool’s indicators and items their full weight, once', () => {
    const all = [...weights(framework).values()];
    const sum = (prefix: string, tool: string) =>
      all.filter((weight) => weight.key.startsWith(prefix) && weight.tool === tool).reduce((total, weight) => total + weight.inTotal, 0);
    for (const tool of framework.tools) {
      expect(sum('indicator:', tool.code)).toBeCloseTo(tool.weight, 9);
      expect(sum('item:', tool.code)).toBeCloseTo(tool.weight, 9);
      expect(sum('part:', tool.code)).toBeCloseTo(tool.weight, 9);
    }
  });
});

describe('facts that decide', () => {
  test('letters to FY2565, five levels after; OIT by rule to FY2566, as entered after', () => {
    const stated = [2563, 2564, 2565, 2566, 2567, 2568, 2569];
    expect(stated.filter((year) => frameworkFor(year).levelScheme === 'letters')).toEqual([2563, 2564, 2565]);
    expect(stated.filter((year) => frameworkFor(year).oitRule === 'subIndicatorMeans')).toEqual([2563, 2564, 2565, 2566]);
  });

  test('unknown wording is empty', () => {
    const empty = (year: number) => frameworkFor(year).items.filter((item) => item.text === '').length;
    expect([empty(2564), empty(2566), empty(2568), empty(2569)]).toEqual([0, 26, 24, 24]);
  });

  test('scoring is reversed where a high answer is bad', () => {
    const reversed = frameworkFor(2564).items.filter((item) => item.reversed && item.tool === 'IIT');
    expect(reversed.map((item) => item.code)).toEqual(['I4', 'I5', 'I6', 'I9', 'I10', 'I16', 'I17', 'I18', 'I19', 'I22']);
  });

  test('E-Service moved from O17 to O18, O13 and O10', () => {
    const code = (year: number) => frameworkFor(year).items.find((item) => item.text.includes('E-Service'))?.code;
    expect([code(2565), code(2566), code(2567), code(2568), code(2569)]).toEqual(['O17', 'O18', 'O13', 'O10', 'O10']);
  });

  test('short forms of the sources are written out, and the wording then counts as inferred', () => {
    const all = years.flatMap((year) => frameworkFor(year).items);
    expect(all.filter((item) => item.tool === 'OIT' && item.text.includes('ฯ'))).toEqual([]);
    const monthly = frameworkFor(2566).items.find((item) => item.code === 'O21');
    expect([monthly?.text.endsWith('การจัดหาพัสดุรายเดือน'), monthly?.certainty]).toEqual([true, 'inferred']);
  });

  test('aliases of real documents are kept', () => {
    const eighth = frameworkFor(2568).indicators[7];
    expect([eighth?.name, eighth?.aliases]).toEqual(['การปรับปรุงการทำงาน', ['การปรับปรุงระบบการทำงาน']]);
  });

  test('the seven topics place the items of FY2566', () => {
    const topics = frameworkFor(2566).topics;
    expect(topics).toHaveLength(7);
    expect(new Set(topics.flatMap((topic) => topic.items)).size).toBe(18);
  });

  test('bands fall from the highest level to one that takes everything', () => {
    for (const { bands } of Object.values(LEVELS)) {
      const from = bands.map((band) => band.from);
      expect([...from].sort((a, b) => b - a)).toEqual(from);
      expect(from[from.length - 1]).toBe(0);
    }
  });
});

describe('a year without a framework', () => {
  const latest = Math.max(...years);
  test.each([
    [latest + 1, latest],
    [latest + 6, latest],
    [2562, 2563],
  ])('FY%d is copied from FY%d, unconfirmed, with a note', (year, from) => {
    const framework = frameworkFor(year);
    expect(framework).toMatchObject({ fiscalYear: year, confirmed: false, certainty: 'general' });
    expect(framework.items).toBe(frameworkFor(from).items);
    expect(framework.gaps[0]).toContain(String(year));
    expect(framework.gaps[0]).toContain(String(from));
  });
});
