/** The set-up form completes and corrects places: what an agency's name, district and province tell about each other. */
import { expect, test } from '@jest/globals';
import { completeSetUp } from '../../src/app';
import { AGENCY_TYPES } from '../../src/model';
import type { SetUpForm } from '../../src/ui/contract';
import { KHAM_NIAM } from '../ita/published';
import { imported, pastedResult } from './addOn';

const BLANK: SetUpForm = { name: '', shortName: '', type: '', district: '', province: '', website: '', fiscalYear: 2568 };

const hintsOf = (form: Partial<SetUpForm>) => {
  const answer = completeSetUp({ ...BLANK, ...form });
  if (!answer.ok) throw new Error('refused');
  return answer.value;
};

test('a misspelt province becomes the one that was meant, and its districts are offered', () => {
  const hints = hintsOf({ province: 'จ.นครราชสิมา' });
  expect(hints.province).toBe('นครราชสีมา');
  expect(hints.districts).toContain('ปากช่อง');
});

test('a misspelt district is corrected within its province', () => {
  expect(hintsOf({ province: 'แพร่', district: 'อำเภอเด่นไชย' }).district).toBe('เด่นชัย');
});

test('a district of another province is told with the provinces that have it, and the one of the agency’s own name is offered', () => {
  expect(hintsOf({ province: 'ลำพูน', district: 'แม่ริม' }).elsewhere).toEqual(['เชียงใหม่']);
  expect(hintsOf({ name: 'อบต.ศรีเตี้ย', province: 'ลำพูน', district: 'แม่ริม' })).toMatchObject({ elsewhere: ['เชียงใหม่'], district: 'บ้านโฮ่ง' });
  expect(hintsOf({ province: 'เชียงใหม่', district: 'อำเภอแม่ริม' }).elsewhere).toEqual([]);
  expect(hintsOf({ province: 'ลำพูน', district: 'ไม่มีที่ใด' }).elsewhere).toEqual([]);
  expect(hintsOf({ district: 'แม่ริม' }).elsewhere).toEqual([]);
  // Many provinces have a district of this name.
  expect(hintsOf({ province: 'เลย', district: 'เฉลิมพระเกียรติ' }).elsewhere.length).toBeGreaterThan(1);
});

test('the name of an agency tells type, short name, and the place where only one province has it', () => {
  expect(hintsOf({ name: 'องค์การบริหารส่วนจังหวัดเลย' })).toMatchObject({ province: 'เลย', type: 'องค์การบริหารส่วนจังหวัด', shortName: 'อบจ.เลย' });
  expect(hintsOf({ name: 'องค์การบริหารส่วนตำบลศรีเตี้ย' })).toMatchObject({ province: 'ลำพูน', district: 'บ้านโฮ่ง', type: 'องค์การบริหารส่วนตำบล' });
});

test('a name with the short word of its type is written out, as reports print it; a full one stays to the letter', () => {
  expect(hintsOf({ name: 'อบต.ศรีเตี้ย' })).toMatchObject({
    name: 'องค์การบริหารส่วนตำบลศรีเตี้ย',
    shortName: 'อบต.ศรีเตี้ย',
    type: 'องค์การบริหารส่วนตำบล',
    province: 'ลำพูน',
  });
  expect(hintsOf({ name: ' ทม. แพร่ ' }).name).toBe('เทศบาลเมืองแพร่');
  for (const name of ['องค์การบริหารส่วนตำบลศรีเตี้ย', 'มหาวิทยาลัยตัวอย่าง', 'กรมสมมติ', 'อบต.', 'เทศบาลนครตัวอย่าง สาขา 2'])
    expect(hintsOf({ name }).name).toBe(name);
});

test('a name that many provinces have tells nothing until the province is known', () => {
  expect(hintsOf({ name: 'องค์การบริหารส่วนตำบลในเมือง' })).toMatchObject({ province: '', district: '', districts: [] });
  expect(hintsOf({ name: 'องค์การบริหารส่วนตำบลศิลา', province: 'ขอนแก่น' }).district).toBe('เมืองขอนแก่น');
});

test('words that are no place are answered with nothing, never with a guess', () => {
  expect(hintsOf({ name: 'สำนักงานตัวอย่าง', district: 'แดนสมมติ', province: 'นครสมมติยิ่ง' })).toMatchObject({
    province: '',
    district: '',
    districts: [],
  });
});

test('form and settings sheet offer the same types of agency', async () => {
  const book = await imported(pastedResult('องค์การบริหารส่วนตำบลตัวอย่าง', 2568, KHAM_NIAM));
  const { types } = await book.get('getSetUp');
  const settings = book.host.state.spreadsheet.sheets.find(({ name }) => name === 'ตั้งค่า');
  const row = settings?.rows.find((cells) => cells[0]?.value === 'ประเภทหน่วยงาน');
  expect(types).toEqual(AGENCY_TYPES.map(({ name }) => name));
  expect(row?.[1]?.validation).toMatchObject({ type: 'VALUE_IN_LIST', arguments: [types, true] });
});

test('an agency that another scheme assesses is told so in the form', () => {
  expect(hintsOf({ name: 'โรงพยาบาลตัวอย่าง' }).otherScheme).toContain('MOIT');
  expect(hintsOf({ name: 'โรงเรียนบ้านตัวอย่าง' }).otherScheme).toContain('ITA Online');
  expect(hintsOf({ name: 'องค์การบริหารส่วนตำบลศรีเตี้ย' }).otherScheme).toBe('');
});
