/** The law of a table of agencies: every row that holds a figure is an agency's, told with its place, or named as a summary. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { frameworkFor } from '../../src/ita';
import { readAgencyTable } from '../../src/reading';

const PLACES = ['บางไทร', 'หนองสาหร่าย', 'ดอนกลาง', 'ปากน้ำ', 'โคกสูง', 'แม่สาย', 'ทุ่งหลวง', 'วังตะกู', 'เกาะแก้ว', 'ท่าข้าม', 'ไร่ใหม่', 'สองพี่น้อง'];
const LEADS = ['อบต.', 'เทศบาลตำบล', 'องค์การบริหารส่วนตำบล ', 'ทม.'];
const SUMMARIES = [
  'รวม',
  'ค่าเฉลี่ยทั้งจังหวัด',
  'ระดับประเทศ',
  'ค่าสูงสุด',
  'คะแนนต่ำสุด',
  'ส่วนเบี่ยงเบนมาตรฐาน',
  'มัธยฐาน',
  'เฉลี่ย อบต.',
  'อบต.ทั้งหมด',
  'เทศบาลตำบล',
  'เป้าหมายปีถัดไป',
  'ร้อยละที่ผ่าน',
  'จำนวนที่ผ่านเกณฑ์',
  'ภาพรวมอำเภอ',
  'เกณฑ์การประเมิน',
] as const;
const OTHERS = ['กรมตัวอย่าง', 'มหาวิทยาลัยตัวอย่าง', 'อำเภอเมือง', 'จังหวัดน่าน', 'ภาคเหนือ', '', 'N/A', 'Total', '—', 'xyz'];

const figure = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 10_000 }).map((value) => (value / 100).toFixed(2)) },
  { weight: 1, arbitrary: fc.constantFrom('101.55', '-4.20', '8 8.10', 'O9.10', '-', '', '#N/A', 'ไม่เข้าร่วม') },
);
const label = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...LEADS), fc.constantFrom(...PLACES)).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.constantFrom(...SUMMARIES) },
  { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
);
const HEADS = [
  ['คะแนนรวม'],
  ['IIT', 'EIT', 'OIT', 'คะแนนรวม'],
  ['คะแนน', 'ระดับ'],
  ['คะแนน ปี 2567', 'คะแนน ปี 2568'],
  Array.from({ length: 10 }, (_, at) => `ตัวชี้วัดที่ ${at + 1}`),
  ['ตัวชี้วัดประหลาด', 'ค่าแปลก'],
];
const table = fc.constantFrom(...HEADS).chain((head) =>
  fc.record({
    head: fc.constant(head),
    rows: fc.array(fc.tuple(label, fc.array(figure, { minLength: head.length, maxLength: head.length })), { minLength: 1, maxLength: 12 }),
    numbered: fc.boolean(),
    spaced: fc.boolean(),
  }),
);

const holdsFigure = (cells: readonly string[]): boolean => cells.some((cell) => /^\d{1,3}\.\d{2}$/.test(cell));

test('no row with a figure vanishes unsaid, and no summary becomes an agency', () => {
  fc.assert(
    fc.property(table, fc.boolean(), ({ head, rows, numbered, spaced }, asGrid) => {
      const lines = rows.map(([name, cells], at) => [...(numbered ? [String(at + 1)] : []), name, ...cells]);
      const all = [
        ['ผล ITA ปี 2568'],
        [...(numbered ? ['ที่'] : []), 'หน่วยงาน', ...head],
        ...lines.flatMap((row) => (spaced ? [row, []] : [row])),
      ];
      const source = asGrid ? all : all.map((row) => row.join('\t')).join('\n');
      const { rows: found, problems, aside } = readAgencyTable(source, { frameworkFor });
      // Of two rows of one name and year a sentence names both.
      const mentioned = problems.flatMap(({ message }) => (/แถวที่ ([\d, ]+)/.exec(message)?.[1] ?? '').split(',').map(Number));
      const known = new Set([...[...found, ...problems, ...aside].map(({ line }) => line), ...mentioned]);
      const at = (index: number): number => 3 + (spaced ? index * 2 : index);
      const lost = rows.flatMap(([name, cells], index) => (holdsFigure(cells) && !known.has(at(index)) ? [name] : []));
      // A source of which nothing could be read is refused as a whole.
      const refused = problems.some(({ code }) => code === 'NO_AGENCIES');
      expect(refused ? [] : lost).toEqual([]);
      expect(found.filter(({ agency }) => (SUMMARIES as readonly string[]).some((word) => word.replace(/\s/g, '') === agency))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a name with a sign that no name has is told, and the nation is no agency', () => {
  const { rows, problems, aside } = readAgencyTable(
    'ผล ITA ปี 2568\nหน่วยงาน\tคะแนน\nทต.วังม่วง\t88.10\nเทศบาลตำบลนำ)าใส\t90.20\nอปท. ทั่วประเทศ\t93.82\nอปท.ทุกแห่ง\t91.00\nS.D.\t4.10',
    { frameworkFor },
  );
  expect(rows.map(({ agency }) => agency)).toEqual(['เทศบาลตำบลวังม่วง']);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['ROW_UNREAD', 4]]);
  expect(aside.map(({ line }) => line)).toEqual([5, 6, 7]);
});
