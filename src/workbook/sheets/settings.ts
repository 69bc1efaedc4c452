/** ตั้งค่า: a form (label, value, help), then the tables of units and signatories below it. */
import {
  AGENCY_TYPES,
  type DemandedDocument,
  type DigitStyle,
  type Framework,
  type Grouping,
  INCLUSIONS,
  type Inclusion,
} from '../../model';
import { columnsOf, defineSheet } from '../columns';

export const settings = defineSheet({
  id: 'settings',
  tabColor: '#2f6db5',
  title: 'ตั้งค่าสมุดงานคะแนน ITA',
  hint: 'กรอกคอลัมน์ “ค่า” และตารางส่วนราชการกับตารางผู้ลงนามด้านล่าง ข้อมูลในแผ่นงานนี้ใช้กับการวิเคราะห์ แผน และรายงานทุกฉบับ',
  rows: 90,
  frozenColumns: 0,
  required: true,
  columns: {
    label: { header: 'รายการ', aliases: ['หัวข้อ'], role: 'computed', width: 230, required: true, wrap: true },
    value: { header: 'ค่า', aliases: ['ข้อมูล', 'ค่าที่ตั้ง'], role: 'human', width: 300, required: true, wrap: true, align: 'left' },
    help: { header: 'คำอธิบาย', aliases: ['คำแนะนำ'], role: 'computed', width: 420, wrap: true },
  },
});

/** What the years say of a setting that is left blank. */
export interface PresetYear {
  /** The framework of the assessed year. */
  readonly framework: Framework;
  /** The document that the plan year asks for. */
  readonly document: DemandedDocument;
}

/** How the value of a setting is read. */
type SettingKind = 'text' | 'year' | 'score' | 'size' | 'choice' | 'date';

export interface SettingRow {
  /** The key in Settings, Agency or Settings.facts. */
  readonly key: string;
  readonly label: string;
  readonly aliases?: readonly string[];
  readonly kind: SettingKind;
  /** For `choice`: what people pick → what the product stores. */
  readonly options?: Readonly<Record<string, string>>;
  /** Suggestions that may be overtyped. */
  readonly suggestions?: readonly string[];
  /** What a blank cell means, and what is seeded. */
  readonly preset?: string | number;
  /** The same, where it comes from the year. */
  readonly presetOf?: (year: PresetYear) => string | number;
  readonly help: string;
  readonly group: 'agency' | 'year' | 'look' | 'plan' | 'facts';
}

/** What people pick for the inclusion. */
const INCLUSION_WORDS: Readonly<Record<Inclusion, string>> = {
  below: 'ต่ำกว่าเกณฑ์',
  all: 'ครบทุกตัวชี้วัด',
  named: 'ตามข้อเสนอแนะของผู้ประเมิน',
  byHand: 'เลือกเอง',
};

export const SETTING_ROWS: readonly SettingRow[] = [
  {
    key: 'name',
    label: 'ชื่อหน่วยงาน (ชื่อเต็ม)',
    aliases: ['ชื่อหน่วยงาน', 'หน่วยงาน', 'ชื่อเต็มของหน่วยงาน'],
    kind: 'text',
    help: 'ชื่อทางราชการที่จะพิมพ์ในรายงาน เช่น องค์การบริหารส่วนตำบลตัวอย่าง',
    group: 'agency',
  },
  {
    key: 'shortName',
    label: 'ชื่อย่อของหน่วยงาน',
    aliases: ['ชื่อย่อหน่วยงาน'],
    kind: 'text',
    help: 'เช่น อบต.ตัวอย่าง ใช้หลังจากกล่าวถึงชื่อเต็มแล้ว',
    group: 'agency',
  },
  {
    key: 'type',
    label: 'ประเภทหน่วยงาน',
    kind: 'text',
    suggestions: AGENCY_TYPES.map(({ name }) => name),
    help: 'ใช้เลือกถ้อยคำในข้อเสนอมาตรการให้ตรงกับประเภทหน่วยงาน ชื่อส่วนราชการให้กรอกในตารางด้านล่าง',
    group: 'agency',
  },
  { key: 'district', label: 'อำเภอ', kind: 'text', help: 'ไม่ต้องพิมพ์คำว่าอำเภอ เว้นว่างได้หากไม่มี', group: 'agency' },
  { key: 'province', label: 'จังหวัด', kind: 'text', help: 'ไม่ต้องพิมพ์คำว่าจังหวัด', group: 'agency' },
  {
    key: 'website',
    label: 'เว็บไซต์',
    aliases: ['เว็บไซต์หน่วยงาน', 'เว็บไซต์ของหน่วยงาน'],
    kind: 'text',
    help: 'ที่อยู่หน้าแรกของเว็บไซต์ ขึ้นต้นด้วย https://',
    group: 'agency',
  },
  {
    key: 'fiscalYear',
    label: 'ปีงบประมาณที่ประเมิน (พ.ศ.)',
    aliases: ['ปีงบประมาณที่ประเมิน', 'ปีงบประมาณ', 'ปีที่ประเมิน'],
    kind: 'year',
    help: 'ปีของคะแนนที่กรอกในสมุดงานนี้ เช่น 2568',
    group: 'year',
  },
  {
    key: 'planYear',
    label: 'ปีงบประมาณของแผน (พ.ศ.)',
    aliases: ['ปีงบประมาณของแผน', 'ปีของแผน'],
    kind: 'year',
    help: 'หากเว้นว่างไว้ ระบบใช้ปีถัดจากปีที่ประเมิน',
    group: 'year',
  },
  {
    key: 'threshold',
    label: 'เกณฑ์คะแนน',
    aliases: ['เกณฑ์', 'เกณฑ์ผ่าน', 'คะแนนเกณฑ์'],
    kind: 'score',
    presetOf: ({ framework }) => framework.threshold,
    help: 'คะแนนที่ต่ำกว่าค่านี้จะถูกทำเครื่องหมาย เว้นว่างไว้หากใช้เกณฑ์ของกรอบประเมินปีนั้น',
    group: 'year',
  },
  {
    key: 'digits',
    label: 'ตัวเลขในรายงาน',
    aliases: ['รูปแบบตัวเลข'],
    kind: 'choice',
    options: { เลขไทย: 'thai', เลขอารบิก: 'arabic' } satisfies Readonly<Record<string, DigitStyle>>,
    preset: 'เลขไทย',
    help: 'รหัสข้อ ที่อยู่เว็บไซต์ และหมายเลขโทรศัพท์คงเลขอารบิกเสมอ',
    group: 'look',
  },
  {
    key: 'font',
    label: 'แบบอักษร',
    aliases: ['ฟอนต์'],
    kind: 'text',
    preset: 'Sarabun',
    suggestions: ['Sarabun', 'TH Sarabun New', 'TH SarabunPSK'],
    help: 'Google เอกสารมีแบบอักษร Sarabun พร้อมใช้',
    group: 'look',
  },
  {
    key: 'fontSize',
    label: 'ขนาดตัวอักษรเนื้อความ (พอยต์)',
    aliases: ['ขนาดตัวอักษร'],
    kind: 'size',
    preset: 16,
    help: 'หนังสือราชการใช้ 16 พอยต์',
    group: 'look',
  },
  {
    key: 'inclusion',
    label: 'เรื่องที่นำเข้าแผน',
    kind: 'choice',
    options: Object.fromEntries(INCLUSIONS.map((inclusion) => [INCLUSION_WORDS[inclusion], inclusion])),
    presetOf: ({ document }) => INCLUSION_WORDS[document.inclusion],
    help: 'กำหนดว่าตัวชี้วัดหรือข้อใดจะมีมาตรการในแผน เว้นว่างไว้หากให้เป็นไปตามเอกสารที่ปีของแผนกำหนด',
    group: 'plan',
  },
  {
    key: 'grouping',
    label: 'การจัดกลุ่มมาตรการ',
    kind: 'choice',
    options: { ตามตัวชี้วัด: 'indicator', ตามประเด็น: 'topic' } satisfies Readonly<Record<string, Grouping>>,
    preset: 'ตามตัวชี้วัด',
    help: 'จัดแผนตามตัวชี้วัดทั้งสิบ หรือตามประเด็นของกรอบปีนั้น',
    group: 'plan',
  },
  {
    key: 'headTitle',
    label: 'ตำแหน่งผู้บริหารสูงสุด',
    kind: 'text',
    help: 'เช่น นายกองค์การบริหารส่วนตำบลตัวอย่าง',
    group: 'facts',
  },
  { key: 'naccMeeting', label: 'การประชุม ป.ป.ช. ครั้งที่', kind: 'text', help: 'ครั้งที่เห็นชอบผลการประเมิน เช่น 82/2568', group: 'facts' },
  { key: 'naccDate', label: 'วันที่ประชุม ป.ป.ช.', kind: 'date', help: 'เช่น 6 สิงหาคม 2568', group: 'facts' },
  { key: 'announcementTitle', label: 'ชื่อประกาศผลการประเมิน', kind: 'text', help: 'เว้นว่างได้', group: 'facts' },
  { key: 'announcementDate', label: 'วันที่ประกาศผลการประเมิน', kind: 'date', help: 'ใช้ตรวจว่าวันที่ในแผนไม่อยู่ก่อนประกาศผล', group: 'facts' },
  {
    key: 'committee',
    label: 'ชื่อคณะกรรมการหรือคณะทำงานตามคำสั่ง',
    kind: 'text',
    help: 'ตามที่ระบุในคำสั่งแต่งตั้ง เว้นว่างได้',
    group: 'facts',
  },
  { key: 'orderNumber', label: 'คำสั่งแต่งตั้งคณะทำงาน เลขที่', kind: 'text', help: 'เช่น 123/2568', group: 'facts' },
  { key: 'orderDate', label: 'คำสั่งลงวันที่', kind: 'date', help: 'วันที่ในคำสั่งแต่งตั้งคณะทำงาน', group: 'facts' },
  {
    key: 'limitations',
    label: 'ข้อจำกัดของหน่วยงานและข้อเสนอแนะต่อการประเมิน',
    aliases: ['ข้อจำกัดของหน่วยงาน', 'ข้อจำกัด'],
    kind: 'text',
    help: 'บรรทัดละหนึ่งข้อ พิมพ์ในรายงานวิเคราะห์รายข้อ เว้นว่างได้',
    group: 'facts',
  },
  {
    key: 'planApproved',
    label: 'วันที่ผู้บริหารอนุมัติแผน',
    kind: 'date',
    help: 'เช่น 15 ตุลาคม 2568 กรอกเมื่อผู้บริหารลงนามแล้ว ใช้บอกความคืบหน้าในขั้นตอนของปี',
    group: 'facts',
  },
  {
    key: 'planPublished',
    label: 'วันที่เผยแพร่แผนบนเว็บไซต์',
    kind: 'date',
    help: 'เช่น 20 ตุลาคม 2568 กรอกเมื่อเผยแพร่แล้ว ใช้บอกความคืบหน้าในขั้นตอนของปี',
    group: 'facts',
  },
  { key: 'place', label: 'สถานที่จัดทำเอกสาร', kind: 'text', help: 'พิมพ์ในส่วนลงนาม เว้นว่างได้', group: 'facts' },
  { key: 'documentDate', label: 'วันที่ในเอกสาร', kind: 'date', help: 'เว้นว่างไว้หากจะเขียนด้วยมือ', group: 'facts' },
  {
    key: 'logo',
    label: 'ตราสัญลักษณ์ของหน่วยงาน',
    aliases: ['ตราหน่วยงาน', 'โลโก้'],
    kind: 'text',
    help: 'ที่อยู่ของภาพบนปกรายงาน เพิ่มหรือนำออกจากหน้าต่างสร้างรายงาน',
    group: 'facts',
  },
];

/** Table of units (ส่วนราชการ) below the form. */
export const UNIT_COLUMNS = columnsOf({
  name: { header: 'ส่วนราชการ', aliases: ['ชื่อส่วนราชการ', 'หน่วยงานภายใน'], role: 'human', width: 300, required: true },
  shortName: { header: 'ชื่อย่อส่วนราชการ', aliases: ['ชื่อย่อ'], role: 'human', width: 360 },
  members: { header: 'ส่วนราชการในกลุ่ม (บรรทัดละหนึ่งชื่อ)', aliases: ['สมาชิก', 'ส่วนราชการในกลุ่ม'], role: 'human', width: 420 },
});

/** Table of signatories (ผู้ลงนาม) below the units. */
export const SIGNATORY_COLUMNS = columnsOf({
  role: { header: 'บทบาทผู้ลงนาม', aliases: ['บทบาท', 'ฐานะ'], role: 'human', width: 300, required: true },
  name: { header: 'ชื่อ-นามสกุล', aliases: ['ชื่อสกุล', 'ชื่อ-สกุล', 'ชื่อ'], role: 'human', width: 360 },
  position: { header: 'ตำแหน่ง', role: 'human', width: 420 },
});

/** Empty rows kept for units and signatories. */
export const UNIT_ROWS = 20;
export const SIGNATORY_ROWS = 6;

/** Roles seeded in the table of signatories. */
export const SIGNATORY_ROLES = ['ผู้จัดทำ', 'ผู้ตรวจสอบ', 'ผู้เห็นชอบ'] as const;
