/**
 * The reports hold what published plans and reports hold: with their facts in the workbook (scores by import, people's text typed into cells) the
 * document made has every heading, score, unit, period, statement and web address, in the same order. Read from the .docx text.
 */
import { describe, expect, test } from '@jest/globals';
import { docxText } from '../../src/host/files/docx';
import type { Score } from '../../src/model';
import { normalizeThai, squeeze, toArabicDigits } from '../../src/thai';
import { ANG_THONG, ANG_THONG_ITEMS, KHAM_NIAM, KHAO_THONG } from '../ita/published';
import { type AddOn, imported, makeReport, pastedResult } from './addOn';
import {
  ANG_THONG_PLAN,
  KHAM_NIAM_PLAN,
  KHAO_THONG_PLAN,
  PHA_NGAT_REPORT,
  PHA_NGAT_RESULTS,
  type PublishedMeasure,
  type PublishedResult,
} from './publishedPlans';

/** The last column of layout L5. */
const MONITORING = 'แนวทางกำกับติดตาม';

const WORDS = ['ทบทวนคู่มือ', 'แจ้งเวียนหนังสือ', 'เปิดรับความเห็น', 'ตรวจความครบถ้วน', 'จัดอบรม', 'ปรับปรุงขั้นตอน', 'เผยแพร่ผล'];

/** Statements of our own, none like another: a word, what it stands for, and its place. */
const said = (what: string, measure: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${WORDS[(measure + index) % WORDS.length]}${what}ชุดที่ ${measure + 1}/${index + 1}`);

interface Typed {
  readonly row: Readonly<Record<string, string>>;
  /** The statements by column, without marks, in the order of the cell. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
}

/** The cells of a measure as a person types them. */
function typed(measure: PublishedMeasure, index: number): Typed {
  let step = 0;
  const steps = (measure.steps ?? []).flatMap((part): readonly string[] => {
    if (typeof part === 'string') return [part];
    step += part;
    return said('ตามขั้นตอน', index, step).slice(step - part);
  });
  const monitoring = [...said('พร้อมรายงาน', index, measure.monitoring ?? 0)];
  const last = monitoring.pop();
  const lines = {
    มาตรการ: said('เรื่อง', index, measure.titles),
    วิธีการ: said('โดยวิธี', index, measure.methods ?? 0),
    ผลการวิเคราะห์: said('เพราะพบว่า', index, measure.analysis ?? 0),
    ขั้นตอน: steps,
    ผู้รับผิดชอบ: measure.units,
    ระยะเวลา: [measure.period],
    แนวทางกำกับติดตาม: last === undefined ? [] : [...monitoring, [last, ...(measure.links ?? [])].join(' ')],
  };
  const cells = Object.fromEntries(Object.entries(lines).map(([header, found]) => [header, found.join('\n')]));
  return {
    row: {
      ...cells,
      ตัวชี้วัด: measure.indicators ?? '',
      ข้อ: measure.items ?? '',
      ประเด็น: measure.topic ?? '',
      ประเภท: measure.kind ?? 'มาตรการ',
      รหัสมาตรการ: `h-${index + 1}`,
    },
    lines,
  };
}

/** Types rows into a tab below its header, as a person would. */
function typeRows(book: AddOn, tab: string, rows: readonly Readonly<Record<string, string>>[]): void {
  const { rows: cells } = book.host.state.spreadsheet.sheets.find(({ name }) => name === tab)!;
  const header = cells.findIndex((line) => line.filter((cell) => cell?.value !== undefined && cell.value !== '').length > 4);
  rows.forEach((row, index) => {
    const line = cells[header + 1 + index] ?? [];
    cells[header + 1 + index] = line;
    for (const [name, value] of Object.entries(row)) {
      const column = cells[header]!.findIndex((cell) => cell?.value === name);
      expect([name, column >= 0]).toEqual([name, true]);
      line[column] = { ...line[column]!, value };
    }
  });
}

/** The text as people read it, without the marks that hold words together. */
const readable = (bytes: Uint8Array): string => normalizeThai(docxText(bytes));

const squeezed = (text: string): string => squeeze(toArabicDigits(text));

/** Every phrase stands in the text, each after the one before; the first that does not is told. */
function expectInOrder(text: string, phrases: readonly string[], from: string): void {
  const whole = squeezed(text);
  let at = whole.indexOf(squeezed(from));
  expect([from, at >= 0]).toEqual([from, true]);
  phrases.forEach((phrase, index) => {
    const found = whole.indexOf(squeezed(phrase), at);
    if (found < 0) throw new Error(`“${phrase}” (${index + 1} of ${phrases.length}) does not follow “${phrases[index - 1] ?? from}”`);
    at = found + squeezed(phrase).length;
  });
}

type Column = keyof ReturnType<typeof typed>['lines'];

/** The statements of a plan row by row, in the columns of a layout. */
const rowsIn = (measures: readonly Typed[], columns: readonly Column[]): readonly string[] =>
  measures.flatMap(({ lines }) => columns.flatMap((column) => (lines[column] ?? []).map((line) => line.replace(/:$/, ''))));

async function written(
  name: string,
  year: number,
  scores: readonly number[],
  plan: readonly PublishedMeasure[],
  more = '',
  items: readonly Score[] = [],
) {
  const book = await imported(pastedResult(name, year, scores, items, more));
  const measures = plan.map(typed);
  typeRows(
    book,
    'แผนมาตรการ',
    measures.map(({ row }) => row),
  );
  return { book, measures };
}

const URLS = /(?:https?:\/\/|www\.)[^\s<>|"]+/g;

describe('what published documents hold stands in ours, in their order', () => {
  test('the analysis of FY2568 with the plan in layout L1', async () => {
    const { book, measures } = await written('องค์การบริหารส่วนตำบลคำเนียม', 2568, KHAM_NIAM, KHAM_NIAM_PLAN);
    const text = readable((await makeReport(book, 'analysis', { layout: 'L1' })).bytes);
    expectInOrder(text, ['แบบ', 'ลำดับ', 'รายละเอียดตัวชี้วัด', 'คะแนน', ...KHAM_NIAM.map((value) => value.toFixed(2))], 'ตารางที่ 1 ');
    expectInOrder(
      text,
      [
        'ตัวชี้วัด',
        'มาตรการ/โครงการ/ กิจกรรม',
        'ผลการวิเคราะห์ตัวชี้วัด',
        'ขั้นตอน/วิธีดำเนินการ',
        'ผู้รับผิดชอบ',
        'ระยะเวลา ดำเนินการ',
        ...rowsIn(measures, ['มาตรการ', 'ผลการวิเคราะห์', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา']),
      ],
      'ตารางที่ 2 มาตรการ',
    );
    expect(text).toContain('คะแนนภาพรวม 93.00 คะแนน');
  });

  test('the short report of FY2564 in layout L2, scores of each tool falling', async () => {
    const { book, measures } = await written('องค์การบริหารส่วนตำบลเขาทอง', 2564, KHAO_THONG, KHAO_THONG_PLAN);
    const text = readable((await makeReport(book, 'short', { layout: 'L2', digits: 'thai' })).bytes);
    expectInOrder(
      text,
      [
        'ตัวชี้วัดของการประเมิน ITA',
        'ประเด็นที่ต้องแก้ไข/ปรับปรุง',
        ...[1, 3, 5, 4, 2, 7, 6, 8, 9, 10].flatMap((n) => [`${n}. `, `${KHAO_THONG[n - 1]?.toFixed(2)} คะแนน`]),
      ],
      'ผลการวิเคราะห์แยกตามตัวชี้วัด',
    );
    expectInOrder(
      text,
      [
        'มาตรการ/ แนวทาง',
        'วิธีการดำเนินการ',
        'ผู้รับผิดชอบ',
        'ระยะเวลา ดำเนินการ',
        'การติดตามผล',
        ...rowsIn(measures, ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'แนวทางกำกับติดตาม']),
      ],
      'ข้อเสนอแนะในการพัฒนาคุณธรรมและความโปร่งใส',
    );
    expect(text.match(URLS)).toEqual(KHAO_THONG_PLAN.flatMap(({ links }) => links ?? []));
  });

  test('the report on a plan’s first year in layout L3, results and links of every measure', async () => {
    const { book, measures } = await written('องค์การบริหารส่วนตำบลพะงาด', 2566, ANG_THONG, PHA_NGAT_REPORT);
    const results = PHA_NGAT_RESULTS.map((result: PublishedResult, index) => ({
      result: said('แล้วเสร็จ', index, result.results),
      outcome: [...said('ทำให้ประชาชนทราบ', index, result.outcomes), ...(result.outcomeLinks ?? [])],
    }));
    typeRows(
      book,
      'ติดตามผล',
      PHA_NGAT_RESULTS.map((one, index) => ({
        รอบ: '12 เดือน',
        มาตรการ: measures[one.measure]!.row.มาตรการ ?? '',
        รหัสมาตรการ: measures[one.measure]!.row.รหัสมาตรการ ?? '',
        รหัสแถว: `f-2567-12-${index + 1}`,
        สถานะ: one.status ?? '',
        ผลการดำเนินการ: results[index]!.result.join('\n'),
        'หลักฐาน (ลิงก์)': (one.evidence ?? []).join('\n'),
        'ผลลัพธ์/ความสำเร็จ': results[index]!.outcome.join('\n'),
        วันที่ดำเนินการ: one.date ?? '',
        จำนวนผู้เข้าร่วม: one.participants ?? '',
      })),
    );
    const text = readable((await makeReport(book, 'progress', { layout: 'L3' })).bytes);
    const columns = PHA_NGAT_RESULTS.flatMap((one, index): readonly string[] => [
      ...rowsIn([measures[one.measure]!], ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา']),
      one.status ?? '',
      ...results[index]!.result,
      one.date ?? '',
      one.participants ?? '',
      ...(one.evidence ?? []),
      ...results[index]!.outcome,
    ]);
    expectInOrder(
      text,
      [
        'ประเด็นที่ต้องปรับปรุงแก้ไข/พัฒนา',
        'มาตรการ/กิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
        'ผู้รับผิดชอบ',
        'ระยะเวลา',
        'ผลการดำเนินการ',
        'ผลลัพธ์/ความสำเร็จของการดำเนินการ',
        ...columns.filter((words) => words !== ''),
      ],
      'ตารางที่ 1 ',
    );
    expect(text.match(URLS)).toEqual(
      PHA_NGAT_RESULTS.flatMap(({ evidence, outcomeLinks }) => [...(evidence ?? []), ...(outcomeLinks ?? [])]),
    );
  });

  test('the item analysis of FY2566 with the plan by topics in layout L5', async () => {
    const parts = 'แบบวัด EIT ส่วนที่ 1 (EIT Public) ได้ 92.57 คะแนน และส่วนที่ 2 (EIT Survey) ได้ 79.21 คะแนน';
    const { book, measures } = await written('องค์การบริหารส่วนจังหวัดอ่างทอง', 2566, ANG_THONG, ANG_THONG_PLAN, parts, ANG_THONG_ITEMS);
    const text = readable((await makeReport(book, 'items', { layout: 'L5', digits: 'thai' })).bytes);
    expectInOrder(
      text,
      ANG_THONG.flatMap((value, index) => [`ตัวชี้วัดที่ ${index + 1} `, `ได้ ${value.toFixed(2)} คะแนน`]),
      'ตารางที่ 1 ',
    );
    const head = ['มาตรการยกระดับคะแนน', 'วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ', 'ผู้รับผิดชอบ', 'ระยะเวลาดำเนินการ', 'ขั้นตอนหรือวิธีดำเนินการปฏิบัติ', MONITORING];
    const topics = [...new Set(ANG_THONG_PLAN.map(({ topic }) => topic ?? ''))];
    expect(topics).toHaveLength(7);
    expectInOrder(
      text,
      topics.flatMap((topic) => [
        // A topic that the agency writes in words of its own is printed by its official name.
        topic.replace('ของทางราชการ', 'ของราชการ'),
        ...head,
        ...rowsIn(
          measures.filter((_, index) => ANG_THONG_PLAN[index]?.topic === topic),
          ['มาตรการ', 'วิธีการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'ขั้นตอน', 'แนวทางกำกับติดตาม'],
        ),
      ]),
      'แนวทางและมาตรการขับเคลื่อนคุณธรรมและความโปร่งใสในหน่วยงาน ปีงบประมาณ',
    );
    for (const [code, first, second] of [
      ['E1', '85.23', '77.07'],
      ['E10', '78.77', '70.33'],
      ['E13', '95.73', '91.21'],
    ] as const)
      expect(toArabicDigits(text)).toMatch(
        new RegExp(`ข้อ ${code} [^]{0,400}\\(EIT Public\\) ได้ ${first} คะแนน และส่วนที่ 2 \\(EIT Survey\\) ได้ ${second} คะแนน`),
      );
  });
});
