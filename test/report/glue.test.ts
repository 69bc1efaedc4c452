/** What no line's end may part, and where it is parted when no line holds it. */
import { describe, expect, test } from '@jest/globals';
import { bestSpace, glue } from '../../src/report/docx/glue';

const wholeIn = (text: string): readonly string[] =>
  glue(['เทศบาลตำบลตัวอย่าง'])(text)
    .filter(({ whole }) => whole)
    .map(({ text: words }) => words);

describe('what stays whole on a line', () => {
  test.each([
    ['กำหนดไว้ คือ มาตรการที่ 10–13', 'มาตรการที่ 10–13'],
    ['กำหนดไว้ คือ มาตรการที่ ๑–๕', 'มาตรการที่ ๑–๕'],
    ['พระราชบัญญัติมาตรฐานทางจริยธรรม มาตรา ๕ (ต.ค.)', 'มาตรา ๕'],
    ['จัดทำปฏิทิน ระยะที่ ๑๐ (ตัวชี้วัดที่ ๑๐)', '(ตัวชี้วัดที่ ๑๐)'],
    ['ได้ ๙๓.๐๐ คะแนน', '๙๓.๐๐ คะแนน'],
    ['ได้แก่ “มาตรการประเมินความเสี่ยง”', '“มาตรการ'],
    ['ประชาชนในเทศบาลตำบลตัวอย่างทราบ', 'เทศบาลตำบลตัวอย่าง'],
  ])('“%s” keeps “%s”', (text, kept) => {
    expect(wholeIn(text)).toContain(kept);
  });

  test('the words of a text are the same, whatever is kept', () => {
    const text = 'รายงานผลรอบ 6 เดือน และรอบ 12 เดือน ในเทศบาลตำบลตัวอย่าง “โครงการนำร่อง” (ข้อ O18)';
    const said = glue(['เทศบาลตำบลตัวอย่าง'])(text).map(({ text: words }) => words);
    expect(said.join('').replace(/\u200b/g, '')).toBe(text);
  });
});

describe('what no line holds', () => {
  test.each([
    ['รอบ 12 เดือน', 'รอบ'],
    ['วันที่ ๓๐ พฤศจิกายน ๒๕๖๘', 'วันที่ ๓๐ พฤศจิกายน'],
    ['๙๓.๐๐ คะแนน', '๙๓.๐๐'],
  ])('“%s” is parted behind “%s”', (text, head) => {
    expect(text.slice(0, bestSpace(text))).toBe(head);
  });

  test('one word is not parted', () => {
    expect(bestSpace('พ.ศ.')).toBe(-1);
  });
});
