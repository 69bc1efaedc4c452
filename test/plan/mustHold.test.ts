/**
 * What must hold for whoever plans: random scores × types of agency × plan years. No slot stays open, no word of another type of agency, no item code
 * that the plan year does not have, every demanded element complete. PLAN_CASES sets the number of cases (200 here, 1000 and more by hand).
 */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { assess, elementStates, frameworkFor, isWeak, itemKey, knownYears } from '../../src/ita';
import { AGENCY_TYPES, type Score, TOOL_PARTS } from '../../src/model';
import { findingsFor, proposePlan } from '../../src/plan';
import { agencyWords, fiscalYearRange, isInside, parsePeriod } from '../../src/thai';
import { settings } from './builders';

const CASES = Number(process.env['PLAN_CASES'] ?? 200);

/** Words that belong to local administration (and its villages) alone. */
const LOCAL_ONLY = /หมู่บ้าน|อบต\.|องค์การบริหารส่วนตำบล|ผู้ใหญ่บ้าน|กำนัน|เสียงตามสาย|สภาท้องถิ่น|ข้อบัญญัติ|เทศบัญญัติ|สภาเทศบาล|แผนพัฒนาท้องถิ่น|นายกเทศมนตรี/;

const scoreOf = fc.oneof(
  fc.constantFrom(0, 84.99, 84.996, 85, 100),
  fc.integer({ min: 3000, max: 10000 }).map((value) => value / 100),
);

interface Case {
  readonly year: number;
  readonly ahead: number;
  readonly type: string;
  readonly scores: readonly number[];
  readonly itemScores: readonly number[] | null;
}

const caseOf: fc.Arbitrary<Case> = fc.record({
  year: fc.constantFrom(...knownYears().filter((year) => year >= 2564)),
  ahead: fc.constantFrom(1, 2),
  type: fc.constantFrom(...AGENCY_TYPES.map(({ name }) => name)),
  scores: fc.array(scoreOf, { minLength: 10, maxLength: 10 }),
  itemScores: fc.option(fc.array(scoreOf, { minLength: 60, maxLength: 60 }), { nil: null }),
});

/** The plan's input for a case; items of 0 or 100 get one of the two. */
function inputOf({ year, ahead, type, scores, itemScores }: Case) {
  const framework = frameworkFor(year);
  const planYear = Math.min(year + ahead, Math.max(...knownYears()));
  const indicators = scores.map((value, index): Score => ({ key: `indicator:${index + 1}`, value }));
  const items = framework.items.flatMap((item, index) =>
    TOOL_PARTS[item.tool].flatMap((part, place): readonly Score[] => {
      const value = itemScores?.[(index * 2 + place) % itemScores.length];
      if (value === undefined) return [];
      return [{ key: itemKey(item, part), value: item.scale !== 'zeroOrHundred' ? value : value < 85.5 ? 0 : 100 }];
    }),
  );
  const assessment = assess({ framework, scores: { fiscalYear: year, publishedLevel: '', scores: [...indicators, ...items] } });
  const agency = { ...settings().agency, type, name: `${type}ตัวอย่าง`, shortName: '' };
  const own = settings({ fiscalYear: year, planYear, inclusion: 'all', units: [], agency });
  return { framework, assessment, settings: own, recommendations: [], library: [], type };
}

test('every plan says what holds, in the words of the agency, with the codes and elements of its year', () => {
  fc.assert(
    fc.property(caseOf, (drawn) => {
      const one = inputOf(drawn);
      const plan = proposePlan(one);
      const { planYear, agency } = one.settings;
      const { group } = agencyWords(agency);
      const codes = new Set(frameworkFor(planYear).items.map(({ code }) => code));
      for (const row of plan) {
        const said = [row.title, row.method, row.steps, row.units, row.support, row.monitoring, row.success, row.target, row.evidence].join(
          '\n',
        );
        expect([row.id, /[{}]|undefined|\[object/.exec(`${said}${row.analysis}`)]).toEqual([row.id, null]);
        if (group !== 'local')
          expect([one.type, row.id, LOCAL_ONLY.exec(`${said}\n${row.analysis}`)?.[0]]).toEqual([one.type, row.id, undefined]);
        for (const [, code] of (row.evidence ?? '').matchAll(/\b([IEO]\d{1,2})\b/g))
          expect([planYear, row.id, codes.has(code!)]).toEqual([planYear, row.id, true]);
        const period = parsePeriod(row.period, planYear);
        expect([row.id, row.period, period !== null && isInside(period, fiscalYearRange(planYear))]).toEqual([row.id, row.period, true]);
      }
      expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
      expect(elementStates(planYear, one.framework, plan).filter(({ complete }) => !complete)).toEqual([]);
      for (const { number } of one.framework.indicators)
        expect([number, plan.some(({ indicators }) => indicators.includes(number))]).toEqual([number, true]);
      for (const { item, mean } of one.assessment.items.filter((result) => result.mean === 0)) {
        expect([item.code, mean, plan.some(({ items }) => items.includes(item.code))]).toEqual([item.code, 0, true]);
      }
    }),
    { numRuns: CASES },
  );
});

test('no finding praises what is below the threshold, and none speaks for another type of agency', () => {
  fc.assert(
    fc.property(caseOf, (drawn) => {
      const one = inputOf(drawn);
      const { group } = agencyWords(one.settings.agency);
      const classOf = new Map<string, boolean>([
        ...one.assessment.indicators.map((result) => [`indicator:${result.number}`, isWeak(result.class)] as const),
        ...one.assessment.items.map((result) => [`item:${result.item.code}`, isWeak(result.class)] as const),
      ]);
      for (const { subject, strength, weakness, advice } of findingsFor(one, [])) {
        const text = [strength, weakness, advice].join('\n');
        expect([subject, /[{}]|undefined/.exec(text)]).toEqual([subject, null]);
        if (group !== 'local') expect([one.type, subject, LOCAL_ONLY.exec(text)?.[0]]).toEqual([one.type, subject, undefined]);
        if (subject.startsWith('item:') && classOf.get(subject)) expect([subject, strength]).toEqual([subject, '']);
      }
    }),
    { numRuns: CASES },
  );
});
