/** Workbooks as agencies have them: nothing yet; fresh scores; a year in full work; the same after people moved and renamed what they could. */
import { insertLines } from '../../src/host/structure';
import { type AddOn, addOn, imported, pastedResult } from '../app/addOn';
import { columnOf, headerOf, setting, sheetOf, type } from '../app/cells';
import { ANG_THONG, ANG_THONG_ITEMS, KHAM_NIAM } from '../ita/published';
import { reverseRows } from './people';

const AGENCY = 'องค์การบริหารส่วนจังหวัดพะเยา';

/** Ten scores and nothing else. */
export const fresh = (): Promise<AddOn> => imported(pastedResult('องค์การบริหารส่วนตำบลตัวอย่าง', 2568, KHAM_NIAM));

/** Item scores, an analysis, a plan with rows and cells of people, a round with results, a check with a reason. */
export async function busy(): Promise<AddOn> {
  const book = await imported(pastedResult(AGENCY, 2566, ANG_THONG, ANG_THONG_ITEMS));
  setting(book, 'เว็บไซต์', 'https://phayao.example.go.th');
  await book.get('runAnalysis');
  await book.get('runPlan', []);
  type(book, 'ผลวิเคราะห์', 3, { จุดแข็ง: 'จุดแข็งที่ที่ประชุมเห็นชอบ' });
  type(book, 'แผนมาตรการ', 2, { ขั้นตอน: 'ขั้นตอนที่หน่วยงานเขียนเอง', ผู้รับผิดชอบ: 'กองคลัง' });
  type(book, 'แผนมาตรการ', 4, { ระยะเวลา: 'ตลอดปีงบประมาณ' });
  const last = columnOf(book, 'แผนมาตรการ', 'มาตรการ').length;
  type(book, 'แผนมาตรการ', last + 1, { มาตรการ: 'มาตรการที่หน่วยงานเพิ่มเอง', ตัวชี้วัด: '3', ขั้นตอน: 'ประชุมชี้แจง' });
  type(book, 'แผนมาตรการ', last + 2, { มาตรการ: 'มาตรการที่สองของหน่วยงาน', ตัวชี้วัด: '7' });
  await book.get('runPlan', []);
  await book.get('openRound', 6);
  type(book, 'ติดตามผล', 1, {
    สถานะ: 'ดำเนินการแล้ว',
    ผลการดำเนินการ: 'ประชุมเมื่อวันที่ 4 ธันวาคม',
    'หลักฐาน (ลิงก์)': 'https://phayao.example.go.th/a',
  });
  type(book, 'ติดตามผล', 3, { สถานะ: 'อยู่ระหว่างดำเนินการ', ปัญหาและอุปสรรค: 'รองบประมาณ' });
  await book.get('runCheck');
  type(book, 'ผลการตรวจ', 2, { เหตุผลที่ยอมรับ: 'ตรวจสอบแล้วถูกต้อง' });
  return book;
}

/** The same after people inserted columns, renamed tabs and sorted rows. */
export async function moved(): Promise<AddOn> {
  const book = await busy();
  const { spreadsheet } = book.host.state;
  for (const [tab, header] of [
    ['แผนมาตรการ', 'มาตรการ'],
    ['คะแนนรายข้อ', 'คะแนน'],
    ['ผลวิเคราะห์', 'คะแนน'],
  ] as const) {
    const { column } = headerOf(book, tab, header);
    insertLines(spreadsheet, sheetOf(book, tab), 'column', column + 1, 1, column);
  }
  reverseRows(sheetOf(book, 'แผนมาตรการ'), headerOf(book, 'แผนมาตรการ', 'มาตรการ').row);
  sheetOf(book, 'แผนมาตรการ').name = 'แผนของเรา';
  sheetOf(book, 'ติดตามผล').name = 'ติดตาม ปี 67';
  return book;
}

/** Scores that changed since, so that every command has something to write. */
export function changeScores(book: AddOn): void {
  const codes = columnOf(book, 'คะแนนรายข้อ', 'รหัสข้อ');
  const row = codes.indexOf('E13') + 1;
  const hasItems = columnOf(book, 'คะแนนรายข้อ', 'คะแนน EIT ส่วนที่ 1').some((text) => text !== '');
  if (hasItems) type(book, 'คะแนนรายข้อ', row, { 'คะแนน EIT ส่วนที่ 1': 40, 'คะแนน EIT ส่วนที่ 2': 40 });
  type(book, 'คะแนนตัวชี้วัด', 7, { คะแนน: 55 });
}

/** A spreadsheet as Google gives it. */
export const blank = async (): Promise<AddOn> => addOn();

export const WORKBOOKS = { blank, fresh, busy, moved } as const;

export type WorkbookName = keyof typeof WORKBOOKS;
