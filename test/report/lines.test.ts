/** How many lines a text takes, and whose cells an indicator's rows share. */
import { expect, test } from '@jest/globals';
import { compose } from '../../src/report';
import { linesIn, newCuts } from '../../src/report/measure/lines';
import { newWords } from '../../src/report/measure/words';
import { content, measure } from './builders';

const ENGINE = newCuts();
const OURS = newCuts(newWords(null));

const TEXTS = [
  'จัดทำปฏิทินการเผยแพร่ข้อมูลสาธารณะรายเดือนและติดประกาศ ณ ที่ทำการ',
  'ประชุมชี้แจงประมวลจริยธรรมแก่บุคลากรทุกระดับ ทั้งผู้บริหาร พนักงานส่วนตำบล ลูกจ้างประจำ และพนักงานจ้าง',
  'เปิดเผยผลการจัดซื้อจัดจ้างรายเดือนตามแบบ สขร. 1 ภายในวันที่ 5 ของเดือนถัดไป',
  'รับฟังความคิดเห็นของผู้รับบริการ (ณ จุดบริการและทางออนไลน์) แล้วสรุปเสนอผู้บริหารทุกไตรมาส',
];

const lines = (text: string, width: number, cuts = ENGINE): number => linesIn([{ text, bold: false }], 12, width, cuts);

test('a word is not parted, and no line begins with the sign that closes a bracket', () => {
  // Wide enough for one word of the two, not for one and a half.
  expect(lines('ประชาสัมพันธ์ประชาสัมพันธ์', 130)).toBe(2);
  expect(lines('ประชาสัมพันธ์ประชาสัมพันธ์ประชาสัมพันธ์', 130)).toBe(3);
  expect(lines('ก (ประชาสัมพันธ์)', 82)).toBe(2);
  expect(lines('', 100)).toBe(1);
});

test.each([70, 100, 140, 200])('our own dictionary gives about the lines of the engine in columns of %i points', (width) => {
  for (const text of TEXTS) expect(Math.abs(lines(text, width, OURS) - lines(text, width))).toBeLessThanOrEqual(1);
});

test('wider columns never take more lines', () => {
  for (const text of TEXTS)
    for (let width = 70; width < 300; width += 5) expect(lines(text, width + 40)).toBeLessThanOrEqual(lines(text, width));
});

const namesOf = (steps: number): readonly (number | undefined)[] => {
  const row = (id: string) =>
    measure({ id, indicators: [9], steps: Array.from({ length: steps }, (_, at) => `ขั้นที่ ${at} ตรวจข้อมูล`).join('\n') });
  const report = compose({ kind: 'measures', layout: 'L4', digits: 'thai', round: 12 }, content({ measures: [row('a'), row('b')] }));
  const tables = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' && block.id.startsWith('plan') ? [block] : [])),
  );
  return tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.length));
};

test('rows of an indicator share its cell where they stand on a page, and have its name each where they do not', () => {
  const [merged, below] = namesOf(2);
  expect(below).toBe((merged ?? 0) - 1);
  const [first, second] = namesOf(24);
  expect(second).toBe(first);
});
