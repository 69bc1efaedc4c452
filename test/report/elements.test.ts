/** What the plan year's document demands of a report (DESIGN D15): its layout, its columns, its groups or topics, and the table that says where each element stands. */
import { describe, expect, test } from '@jest/globals';
import { documentsOf, fieldsDemanded, groupsDemanded, knownYears, topicsDemanded } from '../../src/ita';
import type { Measure, PlanLayout, ReportKind } from '../../src/model';
import { proposePlan } from '../../src/plan';
import { compose, elementsFor, KINDS, layoutsFor, textOf } from '../../src/report';
import { columnOf, PLAN_TABLES, tableOfLayout } from '../../src/report/layouts';
import { content, measure, type Variation } from './builders';

/** A workbook of the year before, planned for this year, with the plan as proposed. */
function planned(planYear: number, vary: Variation = {}) {
  const base = content({ ...vary, year: planYear - 1, measures: [], settings: { ...vary.settings, inclusion: 'all' } });
  const measures =
    vary.measures ?? proposePlan({ ...base.model, assessment: base.assessment, recommendations: base.model.recommendations });
  return { ...base, model: { ...base.model, measures } };
}

const PLAN_KINDS = ['analysis', 'measures', 'short', 'document', 'items'] as const satisfies readonly ReportKind[];
const YEARS = knownYears().filter((year) => year >= 2565);

const printed = (kind: ReportKind, planYear: number, layout?: PlanLayout, vary?: Variation): string =>
  textOf(compose({ kind, digits: 'arabic', ...(layout ? { layout } : {}) }, planned(planYear, vary)));

/** Headings of the first table that has a column of measures. */
const planHeadings = (text: string): readonly string[] =>
  text
    .split('\n')
    .find((line) => line.includes('\t') && /(?:^|\t)มาตรการ/.test(line))
    ?.split('\t') ?? [];

describe('a report of a plan year', () => {
  test.each(YEARS)('of FY%i takes unasked a layout that has the demanded columns, where its kind has one', (year) => {
    const fields = fieldsDemanded(documentsOf(year).plan);
    for (const kind of ['analysis', 'measures', 'document'] as const) {
      const [usual] = layoutsFor({ kind, digits: 'arabic' }, planned(year));
      const { columns } = PLAN_TABLES[tableOfLayout(usual!)];
      expect([year, kind, usual, fields.filter((field) => !columnOf(columns, field))]).toEqual([year, kind, usual, []]);
    }
  });

  test.each(YEARS)('of FY%i has a column for method, steps, monitoring and whatever else is demanded, in every layout', (year) => {
    const fields = fieldsDemanded(documentsOf(year).plan).filter((field) => field !== 'analysis');
    for (const kind of PLAN_KINDS) {
      for (const layout of KINDS[kind].layouts) {
        const text = printed(kind, year, layout);
        for (const field of fields) {
          const words = { method: 'วิธีการนำผล', monitoring: /กำกับติดตาม|การติดตามผล/, units: 'ผู้รับผิดชอบ', period: 'ระยะเวลา' }[field as string];
          if (words !== undefined)
            expect([kind, layout, field, planHeadings(text).some((one) => new RegExp(words).test(one))]).toEqual([
              kind,
              layout,
              field,
              true,
            ]);
        }
      }
    }
  });

  test('to FY2566 prints the three groups, each with its measures, an empty one with what that means', () => {
    for (const kind of PLAN_KINDS) {
      const text = printed(kind, 2566, undefined, { values: [97, 92, 96, 95, 93, 90, 91, 95, 98, 100], more: [] });
      for (const { element } of groupsDemanded(documentsOf(2566).plan))
        expect([kind, text.includes(`\n${element}\n`)]).toEqual([kind, true]);
      expect(text).toContain('ไม่พบประเด็นที่ได้คะแนนต่ำกว่าเกณฑ์ 85 คะแนน');
    }
    const weak = printed('measures', 2566, undefined, { values: [60, 92, 96, 95, 93, 90, 91, 95, 98, 100], more: [] });
    expect(weak).not.toContain('ไม่พบประเด็นที่ได้คะแนนต่ำกว่าเกณฑ์');
  });

  test('puts what people wrote on a score below the threshold among what is urgent', () => {
    const own: readonly Measure[] = [
      measure({ id: '', indicators: [1], title: 'เรื่องของตัวชี้วัดที่หนึ่ง' }),
      measure({ id: '', indicators: [2], title: 'เรื่องของตัวชี้วัดที่สอง' }),
    ];
    const text = printed('measures', 2566, undefined, { values: [60, 92, 96, 95, 93, 90, 91, 95, 98, 100], more: [], measures: own });
    const at = (words: string) => text.indexOf(words);
    expect(at('เร่งด่วน')).toBeLessThan(at('เรื่องของตัวชี้วัดที่หนึ่ง'));
    expect(at('เรื่องของตัวชี้วัดที่หนึ่ง')).toBeLessThan(at('ประเด็นที่จะต้องพัฒนาให้ดีขึ้น'));
    expect(at('ประเด็นที่จะต้องพัฒนาให้ดีขึ้น')).toBeLessThan(at('เรื่องของตัวชี้วัดที่สอง'));
  });

  test('of FY2567 names its seven topics in analysis and plan, whatever the layout', () => {
    const { plan } = documentsOf(2567);
    for (const kind of PLAN_KINDS) {
      for (const layout of KINDS[kind].layouts) {
        const text = printed(kind, 2567, layout, {
          more: [
            { key: 'item:E1@EIT1', value: 70 },
            { key: 'item:E6@EIT1', value: 96 },
          ],
        });
        for (const { name } of topicsDemanded(plan, planned(2567).model.framework)) {
          const lines = text.split('\n').filter((line) => line.includes(name) && !line.includes('\t'));
          expect([kind, layout, name, lines.length]).toEqual([kind, layout, name, expect.any(Number)]);
          expect([kind, name, lines.length >= (['analysis', 'document', 'items'].includes(kind) ? 2 : 1)]).toEqual([kind, name, true]);
        }
      }
    }
  });

  test('prints by what its measures are judged', () => {
    const text = printed('analysis', 2569, undefined, {
      measures: [measure({ success: 'ตอบครบทุกเรื่องภายในกำหนด', target: 'ร้อยละ 95', budget: 'ไม่ใช้งบประมาณ' })],
    });
    for (const words of ['ตัวชี้วัดความสำเร็จ', 'ตอบครบทุกเรื่องภายในกำหนด', 'ร้อยละ 95', 'ไม่ใช้งบประมาณ', 'รายงานผลต่อปลัดทุกไตรมาส'])
      expect(text).toContain(words);
  });
});

describe('the table of elements', () => {
  test('is complete for a plan as proposed, in every kind that analyses, for every year', () => {
    for (const year of YEARS) {
      for (const kind of ['analysis', 'document'] as const) {
        const made = planned(year);
        const [layout] = layoutsFor({ kind, digits: 'arabic' }, made);
        const rows = elementsFor({ kind, digits: 'arabic', layout: layout! }, made);
        expect(rows.map(({ element }) => element)).toEqual(documentsOf(year).plan.elements);
        expect([year, kind, rows.filter(({ missing, where }) => missing !== '' || where === '')]).toEqual([year, kind, []]);
      }
    }
  });

  test('says what a report lacks: its part of analysis, a column that people left out, the plan itself', () => {
    const made = planned(2569);
    const missingIn = (request: Parameters<typeof elementsFor>[0], of = made) =>
      elementsFor(request, of)
        .filter(({ missing }) => missing !== '')
        .map(({ element }) => element);
    expect(missingIn({ kind: 'measures', digits: 'arabic' })).toEqual(['จุดแข็งและจุดอ่อน']);
    const own = planned(2569, { library: [{ id: 'p', type: 'phrase', key: 'layout.L1', fields: { text: 'indicator\ntitle\nsteps' } }] });
    expect(missingIn({ kind: 'measures', digits: 'arabic', layout: 'L1' }, own)).toEqual(
      expect.arrayContaining(['ช่วงระยะเวลาการดำเนินการ', 'ผู้รับผิดชอบ']),
    );
    expect(missingIn({ kind: 'analysis', digits: 'arabic', without: ['plan'] })).toEqual(documentsOf(2569).plan.elements);
  });

  test('says which cells of the plan are empty', () => {
    const [row] = elementsFor(
      { kind: 'analysis', digits: 'arabic' },
      planned(2569, { measures: [measure({ units: '' }), measure({ id: 'm-2' })] }),
    ).filter(({ element }) => element === 'ผู้รับผิดชอบ');
    expect(row?.missing).toContain('1 จาก 2 มาตรการ');
  });

  test('is printed only where people ask for it, with the document’s name and the doubt about its wording', () => {
    const text = (without: readonly string[] | undefined) =>
      textOf(compose({ kind: 'analysis', digits: 'arabic', ...(without ? { without } : {}) }, planned(2569)));
    expect(text(undefined)).not.toContain('ตารางตรวจองค์ประกอบ');
    const asked = text([]);
    expect(asked).toContain('ตารางตรวจองค์ประกอบของเอกสาร');
    expect(asked).toContain('ข้อ O25 การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร');
    expect(asked).toContain('ควรเทียบกับคู่มือการประเมินของปีนั้นอีกครั้ง');
    expect(asked).toMatch(/ผู้รับผิดชอบ\tตารางมาตรการ ช่อง “ผู้รับผิดชอบ”\tครบ/);
  });
});
