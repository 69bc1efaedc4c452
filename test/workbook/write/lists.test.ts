/** Results, findings, reports, library, framework and settings: lists that grow by rows. */
import { describe, expect, test } from '@jest/globals';
import { frameworkFor } from '../../../src/ita';
import type { Problem } from '../../../src/model';
import {
  addToLibrary,
  appendFollowUps,
  appendRegister,
  withAcceptances,
  writeFindings,
  writeFollowUps,
  writeFramework,
  writeSettings,
} from '../../../src/workbook';
import { apply, fill, newWorkbook, read, SETTINGS } from '../builders';
import { followUp } from './fixtures';

describe('writing lists', () => {
  test('results of people are never overwritten, computed cells follow, new rows come below', () => {
    let grids = newWorkbook();
    grids = apply(grids, writeFollowUps(grids.followUp!, [followUp('f-1'), followUp('f-2', { round: 12, action: 'รายงาน' })]));
    grids = fill(grids, 'followUp', 1, { result: 'ประชุมแล้ว', status: 'ดำเนินการแล้ว' });
    const changes = writeFollowUps(grids.followUp!, [followUp('f-1', { result: 'อื่น', measureTitle: 'ชื่อใหม่' }), followUp('f-3')]);
    const after = read(apply(grids, changes)).model.followUps;
    expect(after.map(({ id, result, measureTitle, round }) => [id, result, measureTitle, round])).toEqual([
      ['f-1', 'ประชุมแล้ว', 'ชื่อใหม่', 6],
      ['f-2', '', 'มาตรการหนึ่ง', 12],
      ['f-3', '', 'มาตรการหนึ่ง', 6],
    ]);
  });

  test('rows typed by hand, without an id, are not written twice', () => {
    const grids = fill(newWorkbook(), 'followUp', 1, { round: '6 เดือน', action: 'ประชุม', result: 'แล้ว' });
    expect(writeFollowUps(grids.followUp!, read(grids).model.followUps)).toEqual([]);
    const added = apply(grids, appendFollowUps(grids.followUp!, [{ round: 6, action: 'ประชุม', result: 'อีกครั้ง' }]));
    expect(read(added).model.followUps.map(({ result }) => result)).toEqual(['แล้ว', 'อีกครั้ง']);
    expect(appendFollowUps(added.followUp!, [{ round: 6, action: 'ประชุม', result: 'อีกครั้ง' }])).toEqual([]);
  });

  const problem = (code: string, cell: string): Problem => ({
    severity: 'warn',
    code,
    message: `ข้อสังเกต ${code}`,
    sheet: 'แผนมาตรการ',
    cell,
  });

  test('the reason for accepting a finding travels with it and outlives it', () => {
    let grids = newWorkbook();
    grids = apply(grids, writeFindings(grids.findings!, [problem('R13', 'J4'), problem('R14', 'K4')]));
    grids = fill(grids, 'findings', 2, { accepted: 'ตกลงกันแล้ว' });
    grids = apply(grids, writeFindings(grids.findings!, [problem('R18', 'I4'), problem('R99', 'A4'), problem('R14', 'K4')]));
    const { acceptances } = read(grids).rows;
    expect(acceptances).toMatchObject([{ code: 'R14', sheet: 'แผนมาตรการ', cell: 'K4', reason: 'ตกลงกันแล้ว', row: 6 }]);
    expect(withAcceptances([problem('R14', 'K4'), problem('R18', 'I4')], acceptances).map(({ accepted }) => accepted)).toEqual([
      'ตกลงกันแล้ว',
      undefined,
    ]);
    grids = apply(grids, writeFindings(grids.findings!, [problem('R18', 'I4')]));
    expect(grids.findings!.cells[4]!.slice(1, 3)).toEqual(['✓ แก้ไขแล้ว', 'R14']);
    expect(read(grids).rows.acceptances).toHaveLength(1);
    expect(writeFindings(grids.findings!, [problem('R18', 'I4')])).toEqual([]);
  });

  test.each<[string, string, Partial<Problem>]>([
    [
      'in the plan',
      'R18|แผนมาตรการ|m-1.steps|ซ้ำ',
      { sheet: 'แผนมาตรการ', cell: 'I4', on: { kind: 'row', sheet: 'plan', row: 'm-1', field: 'steps' } },
    ],
    [
      'of a text of ผลวิเคราะห์',
      'R18||indicator:9.advice|ซ้ำ',
      { sheet: 'ผลวิเคราะห์', cell: 'S4', on: { kind: 'row', sheet: 'analysis', row: 'indicator:9', field: 'advice' } },
    ],
    [
      'of a setting',
      'R18||settings.planYear|ซ้ำ',
      { sheet: 'ตั้งค่า', cell: 'B9', on: { kind: 'row', sheet: 'settings', row: 'planYear', field: 'value' } },
    ],
    [
      'of a measure without a result',
      'R18||m-1.|ซ้ำ',
      { sheet: 'แผนมาตรการ', cell: 'E4', on: { kind: 'row', sheet: 'plan', row: 'm-1', field: 'title' } },
    ],
    ['of a score', 'R18||item:E1.|ซ้ำ', { subject: 'item:E1' }],
  ])('a reason given under the key of an earlier version still counts: %s', (_, key, where) => {
    const found: Problem = { severity: 'warn', code: 'R18', message: 'ข้อสังเกต', found: 'ซ้ำ', ...where };
    const grids = fill(newWorkbook(), 'findings', 1, { code: 'R18', key, accepted: 'ตกลงกันแล้ว' });
    const { acceptances } = read(grids).rows;
    expect(withAcceptances([found], acceptances)[0]?.accepted).toBe('ตกลงกันแล้ว');
    const after = read(apply(grids, writeFindings(grids.findings!, [found]))).rows.acceptances;
    expect(after.map(({ reason }) => reason)).toEqual(['ตกลงกันแล้ว']);
    expect(withAcceptances([found], after)[0]?.accepted).toBe('ตกลงกันแล้ว');
  });

  test('a finding links to its cell where the tab’s number is known', () => {
    const grids = newWorkbook();
    const [change] = writeFindings(grids.findings!, [problem('R13', 'J4')], { plan: { ...grids.plan!, gid: 77 } });
    expect(JSON.stringify(change)).toContain('#gid=77&range=J4');
  });

  test('the register tells which reports are no longer current', () => {
    let grids = newWorkbook();
    const report = {
      version: 1,
      kind: 'analysis',
      title: 'รายงาน',
      fileId: 'f',
      url: 'https://example.test/f',
      made: '2026-11-21',
      modified: '2026-11-21T09:30:00Z',
      fingerprint: 'a',
    };
    grids = apply(grids, appendRegister(grids.register!, report));
    grids = apply(grids, appendRegister(grids.register!, { ...report, version: 2, fingerprint: 'b' }));
    expect(read(grids).model.register[0]).toEqual(report);
    expect(read(grids).model.register.map(({ version, fingerprint }) => [version, fingerprint])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(grids.register!.cells.slice(3, 5).map((row) => String(row[4]).charAt(0))).toEqual(['↻', '✓']);
    expect(appendRegister(grids.register!, null, 'b')).toEqual([]);
  });

  test('a measure kept for next year is an entry of the library, once', () => {
    const grids = newWorkbook();
    const entry = { id: 'own-1', type: 'measure', key: '9', fields: { title: 'มาตรการ', steps: 'หนึ่ง\nสอง' } } as const;
    const after = apply(grids, addToLibrary(grids.library!, entry));
    expect(read(after).model.library).toEqual([entry]);
    expect(addToLibrary(after.library!, entry)).toEqual([]);
  });

  test('the framework of another year is added once and can be edited there', () => {
    const grids = newWorkbook();
    const after = apply(grids, writeFramework(grids.framework!, frameworkFor(2568)));
    expect(writeFramework(after.framework!, frameworkFor(2568))).toEqual([]);
    expect(after.framework!.cells.length).toBeGreaterThan(grids.framework!.cells.length + 40);
  });

  test('more units than blank rows open room; nothing below is touched', () => {
    const grids = apply(newWorkbook(), writeSettings(newWorkbook().settings!, SETTINGS));
    const units = Array.from({ length: 30 }, (_, index) => ({ name: `กองที่ ${index + 1}`, shortName: '', members: [] }));
    const after = apply(grids, writeSettings(grids.settings!, { units }));
    const { settings } = read(after).model;
    expect(settings.units).toHaveLength(32);
    expect(settings.signatories).toEqual(SETTINGS.signatories);
    expect(writeSettings(after.settings!, { units })).toEqual([]);
  });
});
