/** The measure library is complete, says nothing twice and knows every type of agency. */

import { describe, expect, test } from '@jest/globals';
import { frameworkFor } from '../../src/ita';
import { codesOfThemes, INDICATORS, ITEM_THEMES, type LibraryTheme, proposePlan, themeOf } from '../../src/plan';
import { type LibraryMeasure, THEMES, type Words } from '../../src/plan/library';
import { AGENCY_WORDS_OF, UNIT_ROLES } from '../../src/thai';
import { khamNiam, request } from './builders';

const everything: readonly LibraryTheme[] = [...INDICATORS, ...ITEM_THEMES];

const textsOf = (words: Words): readonly string[] => (typeof words === 'string' ? [words] : words.map(({ text }) => text));

const stepTexts = (measure: LibraryMeasure): readonly string[] =>
  measure.steps.map((step) => (typeof step === 'string' ? step : step.text)).filter((text) => !/^\{\w+\}:$/.test(text));

const sentences = (theme: LibraryTheme): readonly string[] => [
  ...[theme.issue, theme.strength, theme.keep, theme.improve, theme.mustFix].flatMap(textsOf),
  ...theme.measures.flatMap((measure) => [
    measure.title,
    measure.method,
    ...stepTexts(measure),
    measure.monitoring,
    measure.success,
    ...(typeof measure.evidence === 'string' ? [measure.evidence] : measure.evidence.map(({ text }) => text)),
  ]),
];

/** The OIT themes that a measure's proof answers, in the old form and the new. */
const servedBy = (measure: LibraryMeasure): readonly string[] => [
  ...(measure.serves ?? []),
  ...(typeof measure.evidence === 'string' ? [] : measure.evidence.flatMap(({ theme }) => theme ?? [])),
];

describe('the library', () => {
  test('has an entry with a measure for each of the ten indicators', () => {
    expect(INDICATORS.map((entry) => entry.indicator)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const entry of INDICATORS) expect(entry.measures.length).toBeGreaterThan(0);
  });

  test.each([2566, 2567, 2568, 2569])('knows every OIT item of FY%i', (year) => {
    const items = frameworkFor(year).items.filter((item) => item.tool === 'OIT');
    expect(items.length).toBeGreaterThan(20);
    expect(items.filter((item) => themeOf(year, item) === undefined).map((item) => item.code)).toEqual([]);
  });

  test.each([2564, 2566])('knows every IIT and EIT item of FY%i whose wording is known', (year) => {
    const items = frameworkFor(year).items.filter((item) => item.tool !== 'OIT' && item.text !== '');
    expect(items.length).toBeGreaterThan(17);
    for (const item of items) expect([item.code, themeOf(year, item)?.indicator]).toEqual([item.code, item.indicator]);
  });

  test('has no word torn apart by a replacement inside it (งบ in ปรับปรุงบริการ, ถึงบุคลากร)', () => {
    const torn = /งบประมาณ(?:[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|ริการ|ทบาท|ทเรียน|นเว็บ)/;
    expect(everything.flatMap(sentences).filter((sentence) => torn.test(sentence))).toEqual([]);
    expect('ปรับปรุงบประมาณริการ').toMatch(torn);
  });

  test('maps every code to a theme that exists', () => {
    const keys = new Set(ITEM_THEMES.map((theme) => theme.key));
    const lost = Object.values(THEMES).flatMap((map) => Object.values(map).filter((key) => !keys.has(key)));
    expect([...new Set(lost)]).toEqual([]);
  });

  test('gives every theme a measure, own or shared, and only shares what exists', () => {
    for (const theme of everything) {
      const shared = (theme.shares ?? []).map((key) => ITEM_THEMES.find((other) => other.key === key)?.measures.length ?? 0);
      expect([theme.key, shared.every((count) => count > 0)]).toEqual([theme.key, true]);
      expect([theme.key, theme.measures.length + shared.length >= 1]).toEqual([theme.key, true]);
    }
  });

  test('has no empty string, no key twice and no theme that nothing serves', () => {
    for (const theme of everything) {
      for (const text of sentences(theme)) expect(text.trim().length).toBeGreaterThan(8);
      for (const one of theme.measures) {
        expect([theme.key, one.units.length > 0 && one.steps.length >= 3]).toEqual([theme.key, true]);
      }
    }
    expect(new Set(everything.map((theme) => theme.key)).size).toBe(everything.length);
  });

  test('says no sentence twice', () => {
    const seen = new Map<string, number>();
    for (const text of everything.flatMap(sentences)) seen.set(text, (seen.get(text) ?? 0) + 1);
    expect([...seen].filter(([, count]) => count > 1).map(([text]) => text)).toEqual([]);
  });

  test('serves only OIT themes that some year asks for', () => {
    const keys = new Set(
      Object.values(THEMES).flatMap((map) => Object.entries(map).flatMap(([code, key]) => (code.startsWith('O') ? [key] : []))),
    );
    const lost = everything.flatMap((theme) => theme.measures.flatMap((one) => servedBy(one).filter((key) => !keys.has(key))));
    expect(lost).toEqual([]);
    expect(codesOfThemes(frameworkFor(2566), ['eService'])).toEqual(['O18']);
  });

  test('names a unit for every role in every type of agency', () => {
    for (const [type, { units }] of Object.entries(AGENCY_WORDS_OF)) {
      expect([type, UNIT_ROLES.filter((role) => units[role].length <= 3)]).toEqual([type, []]);
    }
  });

  test('recognises a pasted wording whose code it does not know', () => {
    const item = { code: 'I3', tool: 'IIT', indicator: 1, text: 'ทุกคนได้รับการดูแลเท่าเทียมกัน', certainty: 'general' } as const;
    expect(themeOf(2568, item)?.key).toBe('equalTreatment');
  });

  test.each(['องค์การบริหารส่วนตำบล', 'เทศบาลตำบล', 'องค์การบริหารส่วนจังหวัด', 'มหาวิทยาลัย'])('proposes units of its own kind to %s', (type) => {
    const base = request(khamNiam, { inclusion: 'all' });
    const agency = { ...base.settings.agency, name: `${type}ตัวอย่าง`, shortName: '', type };
    const plan = proposePlan({ ...base, settings: { ...base.settings, agency } });
    expect(plan.every((one) => one.units.trim() !== '' && !/[{}]/.test(one.units + one.steps))).toBe(true);
    expect(plan.some((one) => one.monitoring.includes('ปลัด'))).toBe(type !== 'มหาวิทยาลัย');
    const own = 'กองคลัง';
    expect(plan.find((one) => one.indicators.includes(2))?.units).toContain(own);
  });
});

test('no word was torn apart by another: งบประมาณ is never followed by a vowel, a tone mark or the rest of a word', () => {
  const texts = JSON.stringify([INDICATORS, ITEM_THEMES]);
  expect(texts.match(/.{8}งบประมาณ(?:[ะ-ฺ็-๎]|าง|างราย|ริการ|ทบาท).{4}/g) ?? []).toEqual([]);
});
