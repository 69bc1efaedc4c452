/** The plan year decides (DESIGN D15): what its document demands, whatever year was assessed; and nobody's own measure is doubled. */
import { describe, expect, test } from '@jest/globals';
import { documentsOf, elementStates, frameworkFor, knownYears, measureGroup, topicsDemanded } from '../../src/ita';
import { INCLUSIONS } from '../../src/model';
import { coverage, propose, proposePlan } from '../../src/plan';
import { angThong, khamNiam, khaoThong, measure, request } from './builders';

const elementGaps = (input: Parameters<typeof proposePlan>[0], measures = proposePlan(input)) =>
  coverage({ ...input, measures }).filter(({ code }) => code === 'PLAN_ELEMENT');

describe('the plan year’s document', () => {
  test.each([
    [2566, 'O42'],
    [2567, 'O34'],
    [2568, 'O27'],
    [2569, 'O25'],
  ])('of FY%i is %s', (year, item) => {
    expect(documentsOf(year).plan.item).toBe(item);
  });

  test('is what a plan is checked against, not the document of the assessed year', () => {
    const input = request(khamNiam);
    expect(input.settings.planYear).toBe(2569);
    const gaps = elementGaps(input, [measure({ indicators: [9] })]);
    expect(gaps.map(({ subject }) => subject)).toContain('item:O25');
    expect(gaps.some(({ message }) => message.includes('10 ตัวชี้วัด'))).toBe(true);
  });

  test('of FY2567 demands its seven topics, with a keep-level measure where nothing is low', () => {
    const input = request(angThong, { planYear: 2567, inclusion: 'all' });
    const topics = topicsDemanded(documentsOf(2567).plan, input.framework).map(({ name }) => name);
    expect(topics).toHaveLength(7);
    const plan = proposePlan(input);
    expect(topics.filter((name) => !plan.some(({ topic }) => topic === name))).toEqual([]);
    expect(elementGaps(input)).toEqual([]);
  });

  test('is complete by default for every year that is known: a measure for each of the ten indicators', () => {
    for (const year of knownYears()) {
      const { plan: document } = documentsOf(year);
      expect(INCLUSIONS).toContain(document.inclusion);
      for (const scores of [khaoThong, angThong, khamNiam]) {
        const input = request(scores, { planYear: year, inclusion: document.inclusion });
        const plan = proposePlan(input);
        expect([year, elementStates(year, input.framework, plan).filter(({ complete }) => !complete)]).toEqual([year, []]);
        expect([
          year,
          input.framework.indicators.filter(({ number }) => !plan.some(({ indicators }) => indicators.includes(number))),
        ]).toEqual([year, []]);
      }
    }
  });

  test('names what is missing and where it stands', () => {
    const framework = frameworkFor(2568);
    const states = elementStates(2569, framework, [measure({ indicators: [9], units: '' }), measure({ indicators: [1] })]);
    expect(states.find(({ field }) => field === 'units')).toMatchObject({ complete: false, missing: 'ยังว่าง 1 จาก 2 มาตรการ' });
    expect(states.find(({ element }) => element.includes('10 ตัวชี้วัด'))?.lacking).toEqual(['2', '3', '4', '5', '6', '7', '8', '10']);
    expect(states.find(({ field }) => field === 'steps')).toMatchObject({ complete: true, missing: '' });
  });

  test('of FY2563–2566 groups by urgency: what is below, what is to be developed, what is to be kept', () => {
    const input = request(angThong, { inclusion: 'all' });
    const groups = new Set(proposePlan(input).map((row) => measureGroup(row, input.assessment)));
    expect(groups).toContain('urgent');
    expect(groups).toContain('keep');
  });
});

describe('measures of people’s own', () => {
  const weak = request(angThong, { inclusion: 'all' });
  const plan = proposePlan(weak);

  test('that answer an item keep ours out of the plan; ours are offered beside it', () => {
    const standing = plan.map((row, index) =>
      measure({ id: `h-${index + 1}`, title: `มาตรการของเรา ${index}`, items: row.items, indicators: row.indicators, topic: row.topic }),
    );
    const { measures, alternatives } = propose({ ...weak, standing });
    expect(measures).toEqual([]);
    expect(alternatives.map(({ id }) => id).sort()).toEqual(plan.map(({ id }) => id).sort());
  });

  test('leave rows of ours that stand already where they are', () => {
    const [first] = plan;
    const standing = [first!, measure({ id: 'h-1', items: first!.items, indicators: first!.indicators })];
    expect(propose({ ...weak, standing }).measures.map(({ id }) => id)).toContain(first!.id);
  });

  test('do not keep back what people ask for', () => {
    const [first] = plan;
    const standing = [measure({ id: 'h-1', items: first!.items, indicators: first!.indicators })];
    expect(propose({ ...weak, standing, wanted: [first!.id] }).measures.map(({ id }) => id)).toContain(first!.id);
  });

  test('that answer all that is low stay as many as they are where the document demands no indicator: what is beyond is offered', () => {
    const input = request(angThong, { planYear: 2567, inclusion: 'all' });
    const asked = proposePlan({ ...input, settings: { ...input.settings, inclusion: 'below' } });
    const known = asked.filter(({ items }) =>
      items.some((code) => input.assessment.items.some(({ item, class: c }) => item.code === code && c !== null)),
    );
    const topics = topicsDemanded(documentsOf(2567).plan, input.framework).map(({ name }) => name);
    const standing = topics.map((topic, index) =>
      measure({
        id: `h-${index}`,
        topic: topic.replace('ของราชการ', 'ของทางราชการ'),
        items: index === 0 ? known.flatMap(({ items }) => items) : [],
        indicators: index === 0 ? known.flatMap(({ indicators }) => indicators) : [],
      }),
    );
    const { measures, alternatives } = propose({ ...input, standing });
    expect(measures).toEqual([]);
    expect(alternatives.some(({ id }) => id.startsWith('m-keep'))).toBe(true);
    const demanding = request(angThong, { planYear: 2569, inclusion: 'all' });
    expect(propose({ ...demanding, standing }).measures.some(({ id }) => id.startsWith('m-keep'))).toBe(true);
  });

  test('that name an indicator in words of their own answer it: nothing of ours stands beside them, nor for the topics of their indicators', () => {
    const input = request(angThong, { planYear: 2567, inclusion: 'all' });
    const standing = [
      measure({ id: 'h-1', title: 'แผ่นพับรายรับรายจ่าย', indicators: [2], topic: '', items: [] }),
      measure({ id: 'h-2', title: 'ป้ายวิธียืมเต็นท์', indicators: [4], topic: '', items: [] }),
      measure({ id: 'h-3', title: 'เวรตอบไลน์', indicators: [7], topic: '', items: [] }),
      measure({ id: 'h-4', title: 'ประชุมชาวบ้าน', indicators: [6, 8], topic: '', items: [] }),
    ];
    const scores = { ...angThong, scores: angThong.scores.filter(({ key }) => key.startsWith('indicator:')) };
    const { measures } = propose({ ...input, ...request(scores, { planYear: 2567, inclusion: 'all' }), standing });
    const answered = new Set([2, 4, 6, 7, 8]);
    expect(measures.filter(({ indicators }) => indicators.some((number) => answered.has(number))).map(({ title }) => title)).toEqual([]);
    expect(measures.every(({ items }) => items.length === 0)).toBe(true);
  });

  test('answer for no other item: an item without points is planned beside twenty measures on others', () => {
    const scores = { ...khamNiam, scores: [...khamNiam.scores, { key: 'item:O18@OIT', value: 0 } as const] };
    for (const inclusion of ['below', 'all', 'named'] as const) {
      const input = request(scores, { inclusion });
      const standing = Array.from({ length: 20 }, (_, index) =>
        measure({ id: `h-${index}`, items: [`O${index === 17 ? 30 : index + 1}`], indicators: [9] }),
      );
      expect([inclusion, propose({ ...input, standing }).measures.some(({ items }) => items.includes('O18'))]).toEqual([inclusion, true]);
    }
  });
});
