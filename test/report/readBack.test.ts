/**
 * Reports over random scores, types of agency and years, read back: no sentence stands whose condition fails, nothing contradicts, no word is another type's,
 * no code is another year's. `READ_BACK_RUNS=1000` runs the long form.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documentsOf, frameworkFor, groupsDemanded, isWeak } from '../../src/ita';
import { AGENCY_TYPES, type ReportKind, type Score } from '../../src/model';
import { ITEM_THEMES, proposePlan, themeOf } from '../../src/plan';
import { THEMES } from '../../src/plan/library';
import { compose, elementsFor, problemsFor, textOf } from '../../src/report';
import { formatScore } from '../../src/thai';
import { content, settings } from './builders';

const RUNS = Number(process.env.READ_BACK_RUNS ?? 40);

/** The long form takes an hour on a busy machine. */
const TIMEOUT = RUNS * 10_000;

/** Scores crowd where sentences change: at the lines and at the ends. */
const score = fc.oneof(
  fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(0, 69.99, 70, 84.99, 84.996, 85, 94.99, 95, 99.99, 99.996, 100),
);

const type = fc.constantFrom(...AGENCY_TYPES);

const agencyOf = ({ name }: { readonly name: string }) => ({ ...settings().agency, name: `${name}ตัวอย่าง`, shortName: '', type: name });

const VILLAGE = /หมู่บ้าน|ชุมชน|ประชาคม|เสียงตามสาย|ไฟฟ้าสาธารณะ|ถนนชำรุด/;
const WITH_VILLAGES = new Set<string>(['subdistrict', 'subdistrictMunicipality', 'townMunicipality', 'cityMunicipality', 'pattaya']);

interface Case {
  readonly year: number;
  readonly values: readonly (number | null)[];
  readonly more: readonly Score[];
  readonly kind: (typeof AGENCY_TYPES)[number];
}

/** The workbook of a case with the plan as proposed, and its reports as text. */
function written({ year, values, more, kind }: Case, reports: readonly ReportKind[]) {
  const base = content({ year, values, more, measures: [], settings: { agency: agencyOf(kind), units: [], inclusion: 'all' } });
  const { model, assessment } = base;
  const measures = proposePlan({ ...model, assessment, recommendations: [] });
  const full = { ...base, model: { ...model, measures } };
  const contradictions = problemsFor({ kind: 'analysis', digits: 'arabic' }, full).filter(({ code }) => code === 'REPORT_CONTRADICTS');
  return {
    assessment,
    measures,
    contradictions,
    elements: elementsFor({ kind: 'analysis', digits: 'arabic' }, full),
    text: reports.map((report) => textOf(compose({ kind: report, digits: 'arabic' }, full))).join('\n'),
  };
}

const paragraphOf = (text: string, number: number): string => text.split('\n').find((line) => line.startsWith(`(${number}) ตัวชี้วัด`)) ?? '';

const printed = (value: number): number => Number(formatScore(value));

describe('a report read back', () => {
  test(
    'ten scores alone: praise, blame and advice hold for the score printed beside them',
    () => {
      fc.assert(
        fc.property(
          fc.array(score, { minLength: 10, maxLength: 10 }),
          type,
          fc.constantFrom(2564, 2566, 2568, 2569),
          (values, kind, year) => {
            const { text, contradictions } = written({ year, values, more: [], kind }, ['analysis', 'short']);
            expect(contradictions).toEqual([]);
            values.forEach((value, index) => {
              const number = index + 1;
              const line = paragraphOf(text, number);
              const shown = printed(value);
              const says = (words: RegExp) => words.test(line);
              expect([number, shown, says(/จุดอ่อน/)]).toEqual([number, shown, number <= 8 ? shown < 85 : shown < 100]);
              if (says(/จุดแข็ง/)) expect(shown).toBeGreaterThanOrEqual(85);
              if (says(/เกือบทั้งหมด/)) expect(shown).toBeGreaterThanOrEqual(95);
              if (says(/ส่วนใหญ่/)) expect(shown).toBeLessThan(number <= 8 ? 95 : 100);
              if (says(/คะแนนเต็ม โดย|ทุกรายการของตัวชี้วัดนี้ได้คะแนนเต็ม/)) expect(shown).toBe(100);
              if (says(/ควรรักษามาตรฐานนี้ไว้/)) expect([says(/จุดอ่อน/), shown >= 85]).toEqual([false, true]);
              expect(says(/คือ (?:คะแนนต่ำกว่าเกณฑ์ต่อเนื่อง จึง)?ต้อง/)).toBe(shown < 85);
              if (number <= 8) expect(says(/จุดแข็ง/) && says(/จุดอ่อน/)).toBe(false);
            });
            expect(text).not.toMatch(/[{}]|undefined|ไม่มีข้อเสนอแนะของผู้ประเมิน/);
          },
        ),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );

  test(
    'with items: an indicator never praises what one of its items or respondent parts faults',
    () => {
      const items = frameworkFor(2566).items;
      const itemScores = fc.tuple(...items.map(() => fc.tuple(score, score))).map((pairs) =>
        items.flatMap(({ code, tool }, index): Score[] => {
          const [one, two] = pairs[index] ?? [0, 0];
          if (tool === 'EIT')
            return [
              { key: `item:${code}@EIT1`, value: one },
              { key: `item:${code}@EIT2`, value: two },
            ];
          return [{ key: `item:${code}@${tool}`, value: tool === 'OIT' ? (one < 50 ? 0 : 100) : one }];
        }),
      );
      fc.assert(
        fc.property(itemScores, type, (more, kind) => {
          const { text, assessment } = written({ year: 2566, values: Array.from({ length: 10 }, () => null), more, kind }, [
            'analysis',
            'items',
          ]);
          for (const { number } of assessment.indicators) {
            const praised = /จุดแข็ง คือ (.*?)(?= ทั้งนี้| จุดอ่อน| ข้อเสนอแนะ คือ|$)/.exec(paragraphOf(text, number))?.[1] ?? '';
            const faulted = assessment.items
              .filter(({ item, class: scoreClass }) => item.indicator === number && isWeak(scoreClass))
              .flatMap(({ item }) => themeOf(2566, item)?.key ?? []);
            for (const theme of ITEM_THEMES.filter(({ key }) => faulted.includes(key))) {
              const claims = typeof theme.strength === 'string' ? [] : theme.strength.map((entry) => entry.text.replace(/\{\w+\}/g, ''));
              for (const claim of claims) expect([number, theme.key, praised.includes(claim)]).toEqual([number, theme.key, false]);
            }
            if (faulted.length > 0 && number >= 9) expect(praised).not.toContain('ทุกรายการ');
          }
        }),
        { numRuns: Math.ceil(RUNS / 4) },
      );
    },
    TIMEOUT,
  );

  test(
    'the plan speaks in the words of the agency’s type, prints codes of its own year and steps inside it',
    () => {
      fc.assert(
        fc.property(
          fc.array(score, { minLength: 10, maxLength: 10 }),
          type,
          fc.constantFrom(2565, 2566, 2567, 2568),
          (values, kind, year) => {
            const { measures, text, elements } = written({ year, values, more: [], kind }, ['measures', 'document']);
            expect([year + 1, elements.filter(({ where, missing }) => where === '' || missing !== '')]).toEqual([year + 1, []]);
            for (const { element } of groupsDemanded(documentsOf(year + 1).plan))
              expect(text.split(`\n${element}\n`).length).toBeGreaterThan(2);
            const planYear = year + 1;
            if (!WITH_VILLAGES.has(kind.id)) expect(text).not.toMatch(VILLAGE);
            if (!['subdistrict', 'provincialAdministration', 'pattaya', 'bangkok'].includes(kind.id)) expect(text).not.toMatch(/ข้อบัญญัติ/);
            if (!/Municipality$/.test(kind.id)) expect(text).not.toMatch(/เทศบัญญัติ|เทศมนตรี/);
            expect(new Set(measures.flatMap(({ indicators }) => indicators)).size).toBe(10);
            for (const { success, steps, title } of measures) {
              for (const [, codes = '', named] of success.matchAll(/\(ข้อ ([^)]*?) ปีงบประมาณ พ\.ศ\. (\d+)\)/g)) {
                expect(Number(named)).toBe(planYear);
                for (const code of codes.split(', ')) expect(THEMES[planYear]?.[code]).toBeDefined();
              }
              const years = [...steps.matchAll(/ (25\d\d)\)/g)].map((match) => Number(match[1]));
              expect([title, years.length > 0 && years.every((one) => one === planYear || one === planYear - 1)]).toEqual([title, true]);
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );
});
