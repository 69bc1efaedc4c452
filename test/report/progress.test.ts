/** The implementation report: what was recorded and no more, how far everything is, nothing twice. */
import { describe, expect, test } from '@jest/globals';
import type { FollowUp, ReportRequest } from '../../src/model';
import { compose, problemsFor, textOf } from '../../src/report';
import { content, followUp, measure, type Variation } from './builders';

const PLAN = [
  measure({ id: 'm-1', items: ['O18'], steps: 'จัดทำบัญชี\nตรวจข้อมูล\nเผยแพร่ผล', success: 'ข้อมูลครบทุกรายการ' }),
  measure({ id: 'm-2', indicators: [7], title: 'ปรับช่องทางติดต่อ', steps: 'รวมช่องทาง', success: '', units: 'กองคลัง' }),
];

const row = (id: string, change: Partial<FollowUp>): FollowUp =>
  followUp({ id, status: '', result: '', date: '', participants: '', outcome: '', evidence: '', ...change });

const DONE = row('f-1', { action: 'จัดทำบัญชี', status: 'ดำเนินการแล้ว', result: 'ทำบัญชีแล้ว', attained: 'บรรลุ' });
const GOING = row('f-2', { action: 'ตรวจข้อมูล', status: 'อยู่ระหว่างดำเนินการ', result: 'ตรวจไปแล้วสองรอบ' });
const OPEN = row('f-3', { action: 'เผยแพร่ผล' });
const OTHER = row('f-4', { measureId: 'm-2', action: 'รวมช่องทาง', units: 'กองคลัง', status: 'ดำเนินการแล้ว', result: 'รวมไว้หน้าแรก' });

const request = (change: Partial<ReportRequest> = {}): ReportRequest => ({ kind: 'progress', digits: 'arabic', round: 12, ...change });
const of = (followUps: readonly FollowUp[], vary: Variation = {}) => content({ measures: PLAN, followUps, ...vary });
const written = (followUps: readonly FollowUp[], change: Partial<ReportRequest> = {}): string =>
  textOf(compose(request(change), of(followUps)));
const problems = (followUps: readonly FollowUp[], change: Partial<ReportRequest> = {}) => problemsFor(request(change), of(followUps));

describe('what was not reported', () => {
  test('stops the version for the public, with the number of actions and what to do', () => {
    const [first] = problems([DONE, GOING, OPEN, OTHER]);
    expect(first).toMatchObject({ severity: 'error', code: 'REPORT_UNREPORTED' });
    expect(first?.message).toContain('1 รายการใน 1 มาตรการ');
  });
  test('a measure that nobody opened in the round counts as unreported', () => {
    expect(problems([DONE, GOING]).map(({ code }) => code)).toContain('REPORT_UNREPORTED');
  });
  test('is left out by choice, from the steps too', () => {
    const text = written([DONE, GOING, OPEN, OTHER], { unreported: 'omit' });
    expect(text).not.toContain('เผยแพร่ผล');
    expect(text).not.toContain('ยังไม่ได้รายงานผล');
    expect(text).toContain('ตรวจข้อมูล');
    expect(problems([DONE, GOING, OPEN, OTHER], { unreported: 'omit' }).map(({ severity }) => severity)).not.toContain('error');
  });
  test('is listed for use inside the agency, under a title that says so', () => {
    const text = written([DONE, GOING, OPEN, OTHER], { unreported: 'list' });
    expect(text).toContain('ฉบับใช้ภายในหน่วยงาน');
    expect(text).toMatch(/รายการที่ยังไม่ได้รายงานผล\n- .*เผยแพร่ผล/);
  });
  test('never stands in the version for the public, even where it is made of an unfinished round', () => {
    expect(written([DONE, OPEN])).not.toMatch(/เผยแพร่ผล|ยังไม่ได้รายงาน|ยังไม่ได้บันทึก/);
  });
});

describe('how far everything is', () => {
  test('the share that is done, by measure and by unit; cancelled actions count for nothing', () => {
    const cancelled = row('f-5', { action: 'เผยแพร่ผล', status: 'ยกเลิก', obstacle: 'ไม่มีงบประมาณ' });
    const text = written([DONE, GOING, cancelled, OTHER]);
    expect(text).toMatch(/\t2\t1\t50\.00\tข้อมูลครบทุกรายการ\tบรรลุ/);
    expect(text).toMatch(/กองคลัง\t1\t1\t0\t0\t100\.00/);
    expect(text).toContain('ไม่นับรายการที่ยกเลิก');
  });
  test('a measure with an indicator of success that nobody judged is told, and prints nothing of it', () => {
    const unjudged = [{ ...DONE, attained: '' as const }, OTHER];
    expect(problems(unjudged).map(({ code }) => code)).toContain('REPORT_NOT_JUDGED');
    expect(written(unjudged)).not.toContain('บรรลุ');
  });
  test('of several judgements the weakest holds', () => {
    expect(written([DONE, { ...GOING, attained: 'ไม่บรรลุ' }, OTHER])).toContain('ข้อมูลครบทุกรายการ\tไม่บรรลุ');
  });
});

describe('nothing is said twice', () => {
  const told = (change: Partial<FollowUp>): string => written([{ ...DONE, ...change }, OTHER]);
  test.each([
    ['ประชุมเมื่อวันที่ 15 มกราคม 2569', '2026-01-15'],
    ['ประชุมวันที่ ๑๕ ม.ค. ๒๕๖๙', '2026-01-15'],
    ['ประชุม 15/1/2569', '2026-01-15'],
    ['ประชุม 15 ม.ค. 69 ที่ห้องประชุม', '2026-01-15'],
  ])('a date that stands in the words: %s', (result, date) => {
    expect(told({ result, date }).match(/จัดทำบัญชี เมื่อวันที่/)).toBeNull();
  });
  test('another date is printed', () => {
    expect(told({ result: 'ประชุม 15 มกราคม 2568', date: '2026-01-15' })).toContain('เมื่อวันที่ 15 มกราคม 2569');
  });
  test.each(['มีผู้เข้าร่วม 28 คน', 'ผู้เข้าร่วมประชุมรวม ๒๘ ราย'])('a number of people that stands in the words: %s', (result) => {
    expect(told({ result, participants: '28' }).match(/จัดทำบัญชี ผู้เข้าร่วม/)).toBeNull();
  });
  test('the same number of other things is no number of people', () => {
    expect(told({ result: 'จัดทำบัญชีครบ 28 รายการ', participants: '28' })).toContain('ผู้เข้าร่วม 28 คน');
  });
  test.each([
    ['28', 'ผู้เข้าร่วม 28 คน'],
    ['28 คน', 'ผู้เข้าร่วม 28 คน'],
    ['12 ครัวเรือน', 'ผู้เข้าร่วม 12 ครัวเรือน'],
  ])('people are counted with their unit: %s', (participants, printed) => {
    expect(told({ participants })).toContain(printed);
    expect(told({ participants })).not.toContain('คน คน');
  });
});

describe('what stands at the end', () => {
  test('evidence by item of OIT, measures without one last', () => {
    const text = written([
      { ...DONE, evidence: 'https://www.tuayang.example/o18' },
      { ...OTHER, evidence: 'https://www.tuayang.example/contact' },
    ]);
    expect(text).toMatch(/O18 [^\t]*\t[^\t]*\thttps:\/\/www\.tuayang\.example\/o18/);
    expect(text).toMatch(/มาตรการที่ไม่ได้ระบุข้อ OIT\tปรับช่องทางติดต่อ\thttps/);
  });
  test('photographs, numbered in the order of the table that names them', () => {
    const text = written([
      { ...DONE, photos: 'https://drive.google.com/file/d/photo1234567890/view ภาพการประชุม' },
      { ...OTHER, photos: 'https://drive.google.com/file/d/photo0987654321/view' },
    ]);
    expect(text).toContain('ภาพถ่ายที่ 1 ภาพการประชุม');
    expect(text).toContain('ภาพถ่ายที่ 2 รวมช่องทาง');
    expect(text.match(/ภาพถ่ายที่ 1/g)).toHaveLength(2);
  });
  test('obstacles and limitations where there are any', () => {
    expect(written([{ ...DONE, obstacle: 'บุคลากรเปลี่ยน' }, OTHER])).toMatch(/ปัญหา อุปสรรค และข้อจำกัด\n- .*บุคลากรเปลี่ยน/);
    expect(written([DONE, OTHER])).not.toContain('อุปสรรค');
  });
  test('results whose measure is gone are told', () => {
    expect(problems([DONE, OTHER, { ...DONE, id: 'f-9', measureId: 'm-9' }]).map(({ code }) => code)).toContain(
      'REPORT_RESULTS_WITHOUT_MEASURE',
    );
  });
});
