/** คะแนนตัวชี้วัด: ten rows, then a summary block of parts, tools, total and level in the same columns. */
import type { PartCode, ScoreKey, ToolCode } from '../../model';
import { columnsOf, defineSheet } from '../columns';

export const indicators = defineSheet({
  id: 'indicators',
  tabColor: '#2f6db5',
  title: 'คะแนนตัวชี้วัด',
  hint: 'กรอกคะแนน 0–100 ในคอลัมน์ที่มีหัวสีน้ำเงิน ช่องสีเทาคำนวณให้ทันทีที่พิมพ์',
  rows: 30,
  frozenColumns: 0,
  required: true,
  columns: {
    number: { header: 'ตัวชี้วัดที่', aliases: ['ลำดับ', 'ที่'], role: 'computed', width: 100, align: 'center', required: true },
    tool: { header: 'เครื่องมือ', aliases: ['แบบ', 'แบบวัด'], role: 'computed', width: 100, align: 'center' },
    name: { header: 'ชื่อตัวชี้วัด', aliases: ['ตัวชี้วัด', 'รายละเอียดตัวชี้วัด'], role: 'computed', width: 280, wrap: true },
    score: {
      header: 'คะแนน',
      aliases: ['คะแนนปีนี้', 'คะแนนที่ได้', 'ผลคะแนน'],
      role: 'human',
      width: 100,
      numberFormat: '0.00',
      align: 'right',
      note: 'คะแนนตามประกาศผล 0–100 พิมพ์ทศนิยมตามที่ประกาศ',
      required: true,
    },
    previous: {
      header: 'ปีก่อน',
      aliases: ['คะแนนปีก่อน', 'ปีที่แล้ว', 'ปีที่ผ่านมา'],
      role: 'computed',
      width: 100,
      numberFormat: '0.00',
      align: 'right',
      note: 'ดึงจากแผ่นงานคะแนนย้อนหลัง',
    },
    change: {
      header: 'เปลี่ยนแปลง',
      aliases: ['ผลต่าง'],
      role: 'computed',
      width: 100,
      numberFormat: '+0.00;-0.00;0.00',
      align: 'right',
    },
    state: { header: 'สถานะ', aliases: ['ผล'], role: 'computed', width: 170 },
  },
});

/** The summary block's header, in the same columns: published stands under score, computed under last year. */
export const SUMMARY_COLUMNS = columnsOf({
  summary: { header: 'สรุป', role: 'computed', width: 100 },
  part: { header: 'ส่วน', role: 'computed', width: 100 },
  label: { header: 'สรุปผลการประเมิน', role: 'computed', width: 280, required: true },
  published: { header: 'ตามประกาศ', aliases: ['คะแนนตามประกาศ', 'ประกาศ'], role: 'human', width: 100, required: true },
  computed: { header: 'คำนวณ', aliases: ['คะแนนที่คำนวณ'], role: 'computed', width: 100 },
  difference: { header: 'ส่วนต่าง', role: 'computed', width: 100 },
  summaryState: { header: 'ผลการเทียบ', role: 'computed', width: 170 },
});

/** A row of the summary block: a published figure, or the published level. */
interface SummaryRow {
  readonly key: Extract<ScoreKey, 'total' | `tool:${ToolCode}` | `part:${PartCode}`> | 'level';
  readonly part: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

export const SUMMARY_ROWS: readonly SummaryRow[] = [
  { key: 'tool:IIT', part: 'IIT', label: 'คะแนนแบบวัด IIT', aliases: ['IIT'] },
  { key: 'tool:EIT', part: 'EIT', label: 'คะแนนแบบวัด EIT', aliases: ['EIT'] },
  { key: 'part:EIT1', part: 'EIT1', label: 'EIT ส่วนที่ 1 (EIT Public)', aliases: ['EIT ส่วนที่ 1', 'EIT Public', 'EIT1'] },
  { key: 'part:EIT2', part: 'EIT2', label: 'EIT ส่วนที่ 2 (EIT Survey)', aliases: ['EIT ส่วนที่ 2', 'EIT Survey', 'EIT2'] },
  { key: 'tool:OIT', part: 'OIT', label: 'คะแนนแบบวัด OIT', aliases: ['OIT'] },
  { key: 'total', part: 'รวม', label: 'คะแนนภาพรวม', aliases: ['คะแนนรวม', 'คะแนนเฉลี่ย', 'รวม'] },
  { key: 'level', part: 'ระดับ', label: 'ระดับผลการประเมิน', aliases: ['ระดับ', 'ผลการประเมิน'] },
];
