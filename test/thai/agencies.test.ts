/** The type of an agency is told by what people picked, else by its name. */
import { describe, expect, test } from '@jest/globals';
import { AGENCY_TYPES } from '../../src/model';
import { agencyTypeOf, agencyWords, formatMonths, headTitle, otherSchemeOf, otherSchemeWarning, unsureUnits } from '../../src/thai';

const named = (name: string, type = '', shortName = '') => ({ name, type, shortName });

describe('agencies', () => {
  test.each(AGENCY_TYPES.map(({ id, name }) => [id, name]))('%s is told by the type that people pick', (id, name) => {
    expect(agencyTypeOf(named('', name))).toBe(id);
  });

  test.each([
    ['องค์การบริหารส่วนตำบลตัวอย่าง', 'subdistrict'],
    ['องค์การบริหารส่วนจังหวัดตัวอย่าง', 'provincialAdministration'],
    ['เทศบาลเมืองตัวอย่าง', 'townMunicipality'],
    ['เทศบาลตำบลตัวอย่าง', 'subdistrictMunicipality'],
    ['เมืองพัทยา', 'pattaya'],
    ['กรุงเทพมหานคร', 'bangkok'],
    ['จังหวัดตัวอย่าง', 'province'],
    ['กรมตัวอย่าง', 'department'],
    ['สำนักงานปลัดกระทรวงตัวอย่าง', 'department'],
    ['มหาวิทยาลัยตัวอย่าง', 'university'],
    ['สถาบันตัวอย่าง (องค์การมหาชน)', 'publicOrganization'],
    ['การไฟฟ้าตัวอย่าง', 'stateEnterprise'],
    ['อบต.ตัวอย่าง', 'subdistrict'],
    ['ทน.ตัวอย่าง', 'cityMunicipality'],
    ['สำนักงานคณะกรรมการตัวอย่าง', 'other'],
  ])('%s is a %s', (name, id) => {
    expect(agencyTypeOf(named(name))).toBe(id);
  });

  test('what people picked counts before the name', () => {
    expect(agencyTypeOf(named('สถาบันตัวอย่าง', 'องค์การมหาชน'))).toBe('publicOrganization');
  });

  test('a university speaks of no village and has no council of a subdistrict', () => {
    const words = JSON.stringify(agencyWords(named('มหาวิทยาลัยตัวอย่าง')));
    expect(words).not.toMatch(/หมู่บ้าน|ตำบล|ข้อบัญญัติ|ปลัด/);
  });

  test('its name tells more than its type: a department has a director-general, a ministry’s office none', () => {
    expect(agencyWords(named('กรมตัวอย่าง'))).toMatchObject({ head: 'อธิบดี', deputy: 'รองอธิบดีที่กำกับดูแล' });
    expect(agencyWords(named('กรมตัวอย่าง')).units.office).toBe('สำนักงานเลขานุการกรม');
    expect(agencyWords(named('สำนักงานปลัดกระทรวงตัวอย่าง'))).toMatchObject({ head: 'ปลัดกระทรวง' });
    expect(JSON.stringify(agencyWords(named('สำนักงานตัวอย่าง', 'ส่วนราชการระดับกรม')))).not.toMatch(/อธิบดี|เลขานุการกรม/);
    expect(agencyWords(named('มหาวิทยาลัยตัวอย่าง')).council).toBe('สภามหาวิทยาลัย');
    expect(agencyWords(named('สถาบันเทคโนโลยีตัวอย่าง')).council).toBe('สภาสถาบัน');
  });

  test.each([
    ['องค์การบริหารส่วนตำบลตัวอย่าง', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง'],
    ['องค์การบริหารส่วนจังหวัดตัวอย่าง', 'นายกองค์การบริหารส่วนจังหวัดตัวอย่าง'],
    ['เทศบาลนครตัวอย่าง', 'นายกเทศมนตรีนครตัวอย่าง'],
    ['เมืองพัทยา', 'นายกเมืองพัทยา'],
    ['กรุงเทพมหานคร', 'ผู้ว่าราชการกรุงเทพมหานคร'],
    ['จังหวัดตัวอย่าง', 'ผู้ว่าราชการจังหวัดตัวอย่าง'],
    ['กรมตัวอย่าง', 'อธิบดีกรมตัวอย่าง'],
    ['สำนักงานปลัดกระทรวงตัวอย่าง', 'ปลัดกระทรวงตัวอย่าง'],
    ['มหาวิทยาลัยตัวอย่าง', 'อธิการบดีมหาวิทยาลัยตัวอย่าง'],
    ['การไฟฟ้าตัวอย่าง', ''],
    ['สถาบันตัวอย่าง (องค์การมหาชน)', ''],
    ['สำนักงานคณะกรรมการตัวอย่าง', ''],
    ['', ''],
  ])('the head of %s is called "%s"', (name, title) => {
    expect(headTitle(named(name))).toBe(title);
  });

  test('units whose names no source states are marked as such in the data', () => {
    const doubtful = AGENCY_TYPES.filter(({ name }) => unsureUnits(named('', name)).length > 0).map(({ id }) => id);
    expect(doubtful).toEqual(['pattaya']);
    expect(unsureUnits(named('เมืองพัทยา'))).toContain('สำนักคลัง');
    expect(unsureUnits(named('เมืองพัทยา'))).not.toContain('หน่วยตรวจสอบภายใน');
  });

  test.each([
    ['โรงพยาบาลตัวอย่าง', 'MOIT'],
    ['โรงเรียนบ้านตัวอย่าง', 'ITA Online'],
    ['วิทยาลัยเทคนิคตัวอย่าง', 'ITA Online'],
    ['โรงพยาบาลส่งเสริมสุขภาพตำบลตัวอย่าง', 'MOIT'],
  ])('%s is assessed by another scheme', (name, scheme) => {
    expect(otherSchemeOf(named(name))).toContain(scheme);
    expect(otherSchemeWarning(named(name))).toContain(name);
    for (const other of ['มหาวิทยาลัยตัวอย่าง', 'โรงพยาบาลตัวอย่าง (องค์การมหาชน)', 'องค์การบริหารส่วนตำบลโรงเรียน'])
      expect([otherSchemeOf(named(other)), otherSchemeWarning(named(other))]).toEqual(['', '']);
  });

  test('months of a fiscal year begin with October of the year before', () => {
    expect(formatMonths([1, 3], 2569)).toBe('ต.ค. – ธ.ค. 2568');
    expect(formatMonths([2, 4], 2569)).toBe('พ.ย. 2568 – ม.ค. 2569');
    expect(formatMonths([12, 12], 2569)).toBe('ก.ย. 2569');
  });
});
