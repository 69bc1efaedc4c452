/** Follow-up rounds: opening, what is due, and what is missing in the report. */

import { describe, expect, test } from '@jest/globals';
import type { FollowUp } from '../../src/model';
import { PLAN_STATUS } from '../../src/model';
import { due, followUpProblems, openRound } from '../../src/plan';
import { followUp, measure } from './builders';

const open = (round: 6 | 12, existing: readonly FollowUp[] = [], measures = [measure()]) =>
  openRound({ measures, existing, round, planYear: 2569 });

describe('opening a round', () => {
  test('makes a row per measure and step, with the unit of the step', () => {
    const rows = open(6, [], [measure({ steps: 'ชี้แจง\nกองช่าง:\nสำรวจ' }), measure({ id: 'h-2', steps: '' })]);
    expect(rows.map((row) => [row.id, row.measureId, row.action, row.units, row.status])).toEqual([
      ['f-2569-6-1', 'h-1', 'ชี้แจง', 'กองคลัง', ''],
      ['f-2569-6-2', 'h-1', 'สำรวจ', 'กองช่าง', ''],
      ['f-2569-6-3', 'h-2', '', 'กองคลัง', ''],
    ]);
  });

  test('twice changes nothing, also after people reported', () => {
    const filled = open(6).map((row) => ({ ...row, status: 'ดำเนินการแล้ว' as const, result: 'ทำแล้ว' }));
    expect(open(6, filled)).toEqual(filled);
  });

  test('of 12 months starts from what 6 months reported and leaves that round alone', () => {
    const six = open(6).map((row, index) =>
      index === 0 ? { ...row, status: 'ดำเนินการแล้ว' as const, result: 'ทำแล้ว', evidence: 'https://a.example/1' } : row,
    );
    const twelve = open(12, six);
    expect(twelve.slice(0, 2)).toEqual(six);
    expect(twelve.slice(2).map((row) => [row.round, row.status, row.evidence])).toEqual([
      [12, 'ดำเนินการแล้ว', 'https://a.example/1'],
      [12, '', ''],
    ]);
    expect(open(12, twelve)).toEqual(twelve);
  });

  test('after a step was changed keeps the reported row, reuses the blank one and adds the rest beside them', () => {
    const [first, second] = open(6);
    const reported = [{ ...(first as FollowUp), result: 'ทำแล้ว' }, second as FollowUp];
    const rows = open(6, reported, [measure({ steps: 'ขั้นใหม่\nขั้นใหม่กว่า' }), measure({ id: 'h-2', steps: 'อื่น' })]);
    expect(rows.map((row) => row.action)).toEqual(['ขั้นที่หนึ่ง', 'ขั้นใหม่', 'ขั้นใหม่กว่า', 'อื่น']);
    expect(open(6, rows, [measure({ steps: 'ขั้นใหม่\nขั้นใหม่กว่า' }), measure({ id: 'h-2', steps: 'อื่น' })])).toEqual(rows);
  });

  test('gives typed and copied rows an id and never takes their words away', () => {
    const typed = followUp({
      id: '',
      round: 6,
      action: 'พิมพ์เอง',
      status: '',
      result: '',
      date: '',
      participants: '',
      outcome: '',
      evidence: '',
    });
    const rows = open(6, [typed]);
    expect(rows.map((row) => row.action)).toEqual(['พิมพ์เอง', 'ขั้นที่หนึ่ง', 'ขั้นที่สอง']);
    expect(new Set(rows.map((row) => row.id)).size).toBe(3);
  });

  test('leaves out measures whose scores have passed, and keeps rows of deleted measures', () => {
    const rows = open(6, [followUp({ measureId: 'gone', round: 6 })], [measure({ status: PLAN_STATUS.passed })]);
    expect(rows.map((row) => row.measureId)).toEqual(['gone']);
  });
});

describe('the check of a round', () => {
  const check = (rows: readonly FollowUp[], measures = [measure({ steps: 'ขั้นที่หนึ่ง' })]) =>
    followUpProblems({ measures, followUps: rows, round: 12, planYear: 2569 }).map(
      ({ code, on }) => `${code}:${on?.kind === 'row' && on.sheet === 'followUp' ? on.field : on?.kind === 'row' ? on.row : ''}`,
    );

  test('finds nothing in a complete row', () => expect(check([followUp()])).toEqual([]));

  test.each([
    ['no status', { status: '', result: '', evidence: '' }, ['R17:status']],
    ['done without a result', { result: '' }, ['R17:result']],
    ['done without evidence', { evidence: '' }, ['R22:evidence']],
    ['not done without a reason', { status: 'ยังไม่ได้ดำเนินการ', evidence: '' }, ['R17:obstacle']],
    ['cancelled with a reason', { status: 'ยกเลิก', evidence: '', obstacle: 'ไม่มีงบ' }, []],
    ['a date of another year', { date: '12 มีนาคม 2568' }, ['R05:date']],
    ['a date that nobody can read', { date: 'เมื่อวาน' }, ['R05:date']],
    ['a link without scheme', { evidence: 'www.tuayang.example/news/1' }, ['R22:evidence']],
    ['a home page', { evidence: 'https://www.tuayang.example/' }, ['R22:evidence']],
    ['a home page under another name', { evidence: 'http://tuayang.example/index.php' }, ['R22:evidence']],
    ['a page told by its query', { evidence: 'https://tuayang.example/?page_id=7' }, []],
    ['words instead of a link', { evidence: 'ภาพถ่าย' }, ['R22:evidence']],
    ['a photo beside a link', { evidence: 'ภาพถ่าย\nhttps://a.example/b' }, []],
    ['one page spelt in two ways', { evidence: 'https://a.example/b\nhttp://www.a.example/b/' }, ['R22:evidence']],
  ] as const)('finds %s', (_, change, expected) => expect(check([followUp(change)])).toEqual(expected));

  test('finds one link as the evidence of two different results', () => {
    expect(check([followUp(), followUp({ id: 'f-2', result: 'อบรมรุ่นสอง' })])).toEqual(['R22:evidence']);
  });

  test('finds measures that the round has no row for', () => {
    expect(check([followUp()], [measure(), measure({ id: 'h-2' })])).toEqual(['R17:h-2']);
  });
});

describe('what is due', () => {
  const today = { year: 2026, month: 3, day: 20 };
  const list = (measures = [measure()]) => {
    const rows = [followUp({ round: 6 }), followUp({ id: 'f-2', round: 6, status: 'อยู่ระหว่างดำเนินการ', action: 'ขั้นที่สอง' })];
    return due({ measures, followUps: rows, round: 6, planYear: 2569, today });
  };

  test('is what is not done, by the end of the round', () => {
    expect(list().map((item) => [item.action, item.daysLeft, item.overdue])).toEqual([['ขั้นที่สอง', 11, false]]);
    expect(list()[0]?.message).toBe('ครบกำหนด 31 มีนาคม 2569 เหลืออีก 11 วัน');
  });

  test('is no step that the plan puts after the round, nor is its status missed; its own months count before those of the measure', () => {
    const later = followUp({ id: 'f-3', round: 6, status: '', result: '', outcome: '', evidence: '', action: 'สรุปผล (ส.ค. – ก.ย. 2569)' });
    const early = { ...later, id: 'f-4', action: 'ประชุม (พ.ย. – ธ.ค. 2568)' };
    const beyond = { ...later, id: 'f-5', action: 'ติดตาม (ม.ค. – ก.ย. 2569)' };
    const rows = [later, early, beyond];
    const found = due({ measures: [measure()], followUps: rows, round: 6, planYear: 2569, today });
    expect(found.map(({ followUpId, daysLeft }) => [followUpId, daysLeft])).toEqual([
      ['f-4', -79],
      ['f-5', 11],
    ]);
    const missed = followUpProblems({ measures: [measure()], followUps: rows, round: 6, planYear: 2569 });
    expect(missed.map(({ on }) => (on?.kind === 'row' ? on.row : ''))).toEqual(['f-4', 'f-5']);
    const year = rows.map((row) => ({ ...row, round: 12 as const }));
    expect(due({ measures: [measure()], followUps: year, round: 12, planYear: 2569, today })).toHaveLength(3);
    // What was done early is told like any other.
    const half = { ...later, status: 'อยู่ระหว่างดำเนินการ' as const };
    expect(due({ measures: [measure()], followUps: [half], round: 6, planYear: 2569, today })).toMatchObject([{ reported: true }]);
  });

  test('is overdue where the measure’s own period has ended', () => {
    expect(list([measure({ period: 'ไตรมาสที่ 1' })])[0]).toMatchObject({ overdue: true, daysLeft: -79 });
  });
});
