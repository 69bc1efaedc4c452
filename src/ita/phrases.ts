/** All Thai wording of this room: why a level, what is missing. Written for officials to read as it stands; digits Arabic. */
import { type FiscalYear, PART_NAMES, type PartCode, type ToolCode } from '../model';
import { formatScore, levelWords } from '../thai';

export const partName = (part: PartCode): string => PART_NAMES[part];

/** A line as people say it: 85, not 85.00. */
const line = (value: number): string => (Number.isInteger(value) ? String(value) : formatScore(value));

/** "ก ข และ ค". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(' ')} และ ${words[words.length - 1]}`;
}

const partScore = ({ name, score }: NamedScore): string => `${name} (${formatScore(score)})`;

/** A part of the level condition as it is named in the text. */
export interface NamedScore {
  readonly name: string;
  readonly score: number;
}

export const assumedFramework = (year: FiscalYear, from: FiscalYear): string =>
  `ยังไม่มีกรอบการประเมินที่ยืนยันแล้วของปีงบประมาณ พ.ศ. ${year} จึงใช้กรอบของปีงบประมาณ พ.ศ. ${from} ไปก่อน โปรดตรวจสอบกับคู่มือการประเมิน ITA`;

export const levelWhy = {
  asPublished: 'ระดับตามที่แหล่งข้อมูลประกาศ เพราะคะแนนบางส่วนที่ใช้ตัดสินระดับไม่มีในข้อมูล',
  noTotal: 'ยังไม่ทราบคะแนนภาพรวม จึงยังระบุระดับไม่ได้',

  /** Only the total decides. */
  byTotal: (total: number, from: number): string => `คะแนนภาพรวม ${formatScore(total)} คะแนน ถึงเกณฑ์ ${line(from)} คะแนนของระดับนี้`,

  lowest: (total: number, next: number): string => `คะแนนภาพรวม ${formatScore(total)} คะแนน ต่ำกว่า ${line(next)} คะแนน`,

  allParts: (total: number, from: number, partsFrom: number): string =>
    `คะแนนภาพรวม ${formatScore(total)} คะแนน ถึงเกณฑ์ ${line(from)} คะแนน และทุกส่วนของเครื่องมือได้ ${line(partsFrom)} คะแนนขึ้นไป`,

  /** Why not the next level: its parts condition fails. */
  partsBelow: (next: string, partsFrom: number, parts: readonly NamedScore[]): string =>
    `ไม่ถึง${levelWords(next)} เพราะ ${listed(parts.map(partScore))} ต่ำกว่า ${line(partsFrom)} คะแนน`,

  /** Why not the next level: the total fails. */
  totalBelow: (next: string, from: number): string => `ไม่ถึง${levelWords(next)} เพราะคะแนนภาพรวมต่ำกว่า ${line(from)} คะแนน`,

  combined: (parts: readonly string[]): string => `ระดับนี้เป็นระดับเบื้องต้น เพราะไม่มีคะแนน ${listed(parts)} แยกส่วน จึงพิจารณาจากคะแนน EIT รวม`,

  unknownParts: (parts: readonly string[]): string => `ระดับนี้เป็นระดับเบื้องต้น เพราะไม่ทราบคะแนน ${listed(parts)}`,

  inferred: (parts: readonly string[]): string => `ระดับนี้เป็นระดับเบื้องต้น เพราะคะแนน ${listed(parts)} เป็นค่าที่คำนวณย้อนกลับจากคะแนน EIT รวม`,
} as const;

export const missingData = {
  indicators: (numbers: readonly number[]): string => `ยังไม่มีคะแนน${labels.indicator(listed(numbers.map(String)))}`,

  total: 'ยังคำนวณคะแนนภาพรวมไม่ได้ เพราะคะแนนตัวชี้วัดยังไม่ครบ',

  totalAsPublished: 'คะแนนภาพรวมใช้ตามที่ประกาศ เพราะคะแนนตัวชี้วัดยังไม่ครบ',

  toolAsPublished: (tool: ToolCode): string => `คะแนน ${tool} ใช้ตามที่ประกาศ เพราะคะแนนตัวชี้วัดของเครื่องมือนี้ยังไม่ครบ`,

  eitParts: (parts: readonly PartCode[]): string => `ยังไม่มีคะแนน ${listed(parts.map(partName))} จึงยังยืนยันระดับตามเงื่อนไขรายส่วนไม่ได้`,

  inferredPart: (part: PartCode, value: number): string =>
    `คะแนน ${partName(part)} ควรอยู่ที่ประมาณ ${formatScore(value)} คะแนน คำนวณย้อนกลับจากคะแนน EIT รวม โปรดกรอกคะแนนจริง`,

  noItems: (tool: ToolCode): string => `ยังไม่มีคะแนนรายข้อของ ${tool} จึงวิเคราะห์ได้เพียงรายตัวชี้วัด`,

  someItems: (tool: ToolCode, known: number, all: number, codes: readonly string[]): string =>
    `คะแนนรายข้อของ ${tool} มี ${known} จาก ${all} ข้อ ขาด ${codes.join(', ')}`,

  /** More than a dozen codes say less than their number. */
  manyItems: (tool: ToolCode, known: number, all: number): string => `คะแนนรายข้อของ ${tool} มี ${known} จาก ${all} ข้อ`,

  inferredItem: (code: string, value: number): string =>
    `ข้อ ${code} ควรมีคะแนนเฉลี่ยประมาณ ${formatScore(value)} คะแนน คำนวณย้อนกลับจากคะแนนตัวชี้วัด โปรดกรอกคะแนนจริง`,

  inferredIndicator: (number: number, value: number): string =>
    `${labels.indicator(number)} ควรมีคะแนนประมาณ ${formatScore(value)} คะแนน คำนวณย้อนกลับจากคะแนนเครื่องมือ โปรดกรอกคะแนนจริง`,

  lastYear: (year: FiscalYear): string => `ไม่มีคะแนนปีงบประมาณ พ.ศ. ${year} จึงยังเปรียบเทียบกับปีก่อนหน้าไม่ได้`,
} as const;

export const shortestWayWhy = {
  noTotal: 'ยังไม่ทราบคะแนนภาพรวม จึงยังคำนวณแนวทางไม่ได้',
  noLastYear: (year: FiscalYear): string => `ไม่มีคะแนนภาพรวมของปีงบประมาณ พ.ศ. ${year}`,
  unknownLevel: (name: string): string => `ไม่มี${levelWords(name)} ในเกณฑ์ของปีนี้`,
  already: 'ผลคะแนนถึงเป้าหมายแล้ว',
  unreachable: 'แม้ทุกรายการที่มีคะแนนจะได้ 100 คะแนน คะแนนก็ยังไม่ถึงเป้าหมายนี้',
  unknownParts: 'ยังไม่ทราบคะแนนของเครื่องมือบางส่วน จึงตรวจเงื่อนไขรายส่วนไม่ได้',
  steps: (count: number): string => `ต้องยกระดับอย่างน้อย ${count} รายการ`,
  estimate: 'เป็นค่าประมาณ เพราะยังไม่ทราบหลักเกณฑ์บางส่วนหรือคะแนนแยกส่วนของ EIT',
} as const;

/** Where a figure comes from, as people read it beside the figure. */
export const origins = {
  entered: 'กรอกตามผลที่ประกาศ',
  /** One respondent group is still unknown. */
  enteredPartly: (part: PartCode): string => `กรอกเฉพาะคะแนน ${partName(part)}`,
  published: 'ใช้ค่าที่ประกาศ เพราะยังคำนวณจากคะแนนย่อยไม่ได้',
  computed: (from: string): string => `คำนวณจาก${from}`,
  inferred: (value: number, from: string): string => `คาดว่าประมาณ ${formatScore(value)} คำนวณย้อนกลับจาก${from}`,
  inferredPart: (part: PartCode, value: number): string => `${partName(part)} คาดว่าประมาณ ${formatScore(value)}`,
  stated: (value: number): string => `ประกาศไว้ ${formatScore(value)}`,
  items: (count: number): string => `คะแนนรายข้อ ${count} ค่า`,
  subs: (codes: readonly string[]): string => `ตัวชี้วัดย่อย ${codes.join(' ')}`,
  indicators: (numbers: readonly string[]): string => labels.indicator(numbers.join(' ')),
  tools: (codes: readonly string[]): string => `คะแนน ${codes.join(' ')}`,
  parts: (parts: readonly PartCode[]): string => `คะแนน ${listed(parts.map(partName))}`,
  difference: (stated: number, computed: number, distance: number): string =>
    `กรอกไว้ ${formatScore(stated)} แต่คำนวณจากคะแนนย่อยได้ ${formatScore(computed)} ต่างกัน ${formatScore(distance)}`,
} as const;

/** What indicators, items and sub-indicators are called, beside a figure and alone. */
export const labels = {
  total: 'คะแนนภาพรวม',
  /** ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล; without its name where that is not known or stands beside it. */
  indicator: (number: number | string, name = ''): string => `ตัวชี้วัดที่ ${number} ${name}`.trim(),
  sub: (code: string): string => `ตัวชี้วัดย่อย ${code}`,
  /** An item with two respondent parts names the part. */
  item: (code: string, part: PartCode | null = null): string => (part === null ? `ข้อ ${code}` : `ข้อ ${code} (${partName(part)})`),
} as const;
