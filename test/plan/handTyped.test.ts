/** Plans and results that people typed in the structure of real documents come out as they went in. */
import { expect, test } from '@jest/globals';
import { fieldText, mergePlan, openRound, PROPOSED_FIELDS, proposePlan, workOfUnit } from '../../src/plan';
import { stepsOf } from '../../src/thai';
import { angThong, followUp, measure, POINTS, request, typed } from './builders';
import { HAND_MADE, REPORT, TWENTY } from './handMade';

const plan = HAND_MADE.map((row) => typed(row));

test('a plan of twenty measures with steps per unit goes through a run unchanged', () => {
  const proposal = proposePlan(request(angThong, { inclusion: 'byHand' }, POINTS));
  const merged = mergePlan({ current: plan, proposal, dismissed: [] });
  expect(merged.rows).toHaveLength(20);
  merged.rows.forEach((row, index) => {
    const before = plan[index] ?? typed();
    expect(PROPOSED_FIELDS.map((field) => fieldText(row, field))).toEqual(PROPOSED_FIELDS.map((field) => fieldText(before, field)));
  });
  expect(new Set(merged.rows.map((row) => row.id)).size).toBe(20);
});

test('the steps of each unit are told apart as they were typed', () => {
  plan.forEach((row, index) => {
    const groups = TWENTY[index]?.[3] ?? [];
    const { common, byUnit } = stepsOf(row.steps);
    expect(byUnit.map((group) => [group.unit, group.steps.length])).toEqual(groups.filter(([unit]) => unit !== ''));
    expect(common.length).toBe(groups.filter(([unit]) => unit === '').reduce((sum, [, count]) => sum + count, 0));
  });
});

test('the work of one unit holds what it does alone, jointly and as one of all', () => {
  const units = [
    { name: 'สำนักปลัดองค์การบริหารส่วนจังหวัด', shortName: 'สำนักปลัดฯ', members: [] },
    { name: 'กองช่าง', shortName: 'กช.', members: [] },
    { name: 'กองคลัง', shortName: 'กค.', members: [] },
  ];
  const itemsOf = (unit: string) => workOfUnit(plan, unit, units).map(({ measure: one }) => one.items[0]);
  expect(itemsOf('กช.')).toEqual(['E1', 'E2', 'E3', 'E11', 'E5', 'E13', 'O18', 'I19', 'I24', 'I8']);
  expect(itemsOf('สำนักปลัดฯ')).toEqual(expect.arrayContaining(['E8', 'E10', 'E15', 'I19']));
  expect(workOfUnit(plan, 'กองช่าง', units).find(({ measure: one }) => one.items[0] === 'O18')?.steps).toHaveLength(3);
});

test('reported results come out of a reopened round unchanged, in their order', () => {
  const measures = REPORT.map(({ id, actions }) =>
    measure({ id, steps: Array.from({ length: actions }, (_, step) => `${step + 1}. งานที่ ${id}/${step + 1}`).join('\n') }),
  );
  const empty = openRound({ measures, existing: [], round: 12, planYear: 2567 });
  expect(empty).toHaveLength(31);
  const filled = empty.map((row, index) => {
    const report = REPORT.find(({ id }) => id === row.measureId);
    const number = Number(row.action.split('/')[1]);
    const open = (report?.open as readonly number[] | undefined)?.includes(number) ?? false;
    return open
      ? row
      : {
          ...row,
          ...followUp(),
          id: row.id,
          measureId: row.measureId,
          action: row.action,
          evidence: `https://a.example/news.php?id=${index}`,
        };
  });
  expect(openRound({ measures, existing: filled, round: 12, planYear: 2567 })).toEqual(filled);
});
