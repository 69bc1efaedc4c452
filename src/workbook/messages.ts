/** The words of every problem that reading the workbook may find. One place, so that an editor can review them. */
import type { Cell, CellRef, Fix, Problem, Severity } from '../model';
import { fill, NONE, phrasebook } from '../thai';

/** Facts that a message may name. */
interface MessageFacts {
  readonly sheet: string;
  readonly cell: string;
  readonly column: string;
  readonly subject: string;
  readonly found: string;
  readonly detail: string;
}

interface MessageEntry {
  readonly severity: Severity;
  /** The facts that it names stand in braces. */
  readonly text: string;
}

const MESSAGES = {
  SHEET_MISSING: { severity: 'error', text: 'ไม่พบแผ่นงาน “{sheet}” โปรดเลือกเมนู ITA > เตรียมสมุดงาน เพื่อสร้างแผ่นงานที่ขาด' },
  SHEET_ABSENT: { severity: 'info', text: 'ยังไม่มีแผ่นงาน “{sheet}” หากต้องการใช้ โปรดเลือกเมนู ITA > เตรียมสมุดงาน' },
  SHEET_CLEARED: {
    severity: 'warn',
    text: 'แผ่นงาน “{sheet}” ว่างทั้งแผ่น หากล้างโดยไม่ตั้งใจ โปรดกู้คืนจากเมนูไฟล์ > ประวัติเวอร์ชัน หากต้องการเริ่มใหม่ โปรดเลือกเมนู ITA > เตรียมสมุดงาน',
  },
  HEADER_MISSING: {
    severity: 'error',
    text: 'ไม่พบแถวหัวตารางในแผ่นงาน “{sheet}” จึงอ่านข้อมูลไม่ได้ โปรดกู้คืนแถวหัวตาราง หรือเปลี่ยนชื่อแผ่นงานนี้แล้วเตรียมสมุดงานใหม่',
  },
  COLUMN_MISSING: {
    severity: 'error',
    text: 'แผ่นงาน “{sheet}” ไม่มีคอลัมน์ “{column}” ซึ่งจำเป็นต้องใช้ โปรดเลือกเมนู ITA > เตรียมสมุดงาน เพื่อเพิ่มคอลัมน์',
  },
  COLUMN_ABSENT: { severity: 'warn', text: 'แผ่นงาน “{sheet}” ไม่มีคอลัมน์ “{column}” ข้อมูลส่วนนี้จึงถือว่าว่าง โปรดเตรียมสมุดงานอีกครั้งหากต้องการเพิ่มคอลัมน์' },
  COLUMN_RENAMED: { severity: 'info', text: 'หัวคอลัมน์ “{found}” ถือว่าเป็นคอลัมน์ “{column}” ตามตำแหน่งที่อยู่ หากไม่ใช่ โปรดแก้ไขชื่อหัวคอลัมน์' },
  COLUMN_TWICE: {
    severity: 'warn',
    text: 'แผ่นงาน “{sheet}” มีคอลัมน์ “{column}” มากกว่าหนึ่งคอลัมน์ ระบบใช้คอลัมน์แรกและไม่อ่านคอลัมน์ที่ช่อง {cell} โปรดลบหรือเปลี่ยนชื่อหัวคอลัมน์ที่ซ้ำ',
  },
  YEAR_MISSING: { severity: 'error', text: 'ยังไม่ได้ระบุปีงบประมาณที่ประเมิน (ช่อง {cell}) ระหว่างนี้ใช้ปี {detail} โปรดกรอกปี พ.ศ. สี่หลัก' },
  YEAR_INVALID: { severity: 'error', text: '{subject} (ช่อง {cell}) มีค่า “{found}” ซึ่งไม่ใช่ปี พ.ศ. โปรดกรอกตัวเลขสี่หลัก เช่น 2568' },
  YEAR_IS_COMMON_ERA: { severity: 'error', text: '{subject} (ช่อง {cell}) เป็นปี ค.ศ. {found} โปรดแก้เป็นปี พ.ศ. {detail}' },
  PLAN_YEAR_ORDER: { severity: 'warn', text: 'ปีงบประมาณของแผน (ช่อง {cell}) เป็น {found} แต่ปีที่ประเมินคือ {detail} โปรดแก้ให้เป็นปีถัดไป' },
  HISTORY_YEAR_NOT_EARLIER: {
    severity: 'warn',
    text: 'ปี {found} ในคะแนนย้อนหลัง (ช่อง {cell}) อยู่หลังปีที่ประเมิน {detail} แถวนี้จึงไม่ใช้เปรียบเทียบ โปรดแก้ปี หรือลบแถวนี้',
  },
  HISTORY_YEAR_TWICE: { severity: 'warn', text: 'ปี {found} มีมากกว่าหนึ่งแถวในคะแนนย้อนหลัง (ช่อง {cell}) ใช้แถวแรกเท่านั้น โปรดลบแถวที่ซ้ำ' },
  SETTING_TWICE: { severity: 'warn', text: '“{subject}” มีมากกว่าหนึ่งแถว ระบบใช้แถวแรกและไม่อ่านค่า “{found}” ที่ช่อง {cell} โปรดลบแถวที่ซ้ำ' },
  SETTING_UNNAMED: { severity: 'warn', text: 'ช่อง {cell} มีค่า “{found}” แต่ไม่มีชื่อรายการอยู่หน้าค่า ระบบจึงไม่อ่านค่านี้ โปรดกู้คืนชื่อรายการ หรือลบค่า' },
  SETTING_NUMBER: { severity: 'error', text: '{subject} (ช่อง {cell}) มีค่า “{found}” ซึ่งใช้ไม่ได้ โปรดกรอกตัวเลข {detail}' },
  THRESHOLD_BLANK: {
    severity: 'info',
    text: 'ยังไม่ได้กรอกเกณฑ์คะแนน (ช่อง {cell}) ระหว่างนี้ใช้ {found} ตามกรอบประเมินของปี หากต้องการใช้เกณฑ์อื่น โปรดกรอกในช่องนี้',
  },
  WEBSITE_INVALID: { severity: 'warn', text: 'เว็บไซต์ “{found}” (ช่อง {cell}) ไม่ใช่ที่อยู่เว็บไซต์ โปรดกรอกเช่น https://www.example.go.th' },
  SETTING_CHOICE: { severity: 'warn', text: '{subject} (ช่อง {cell}) มีค่า “{found}” ซึ่งไม่อยู่ในรายการ โปรดเลือก {detail}' },
  AGENCY_NAME_MISSING: { severity: 'warn', text: 'ยังไม่ได้กรอกชื่อหน่วยงาน (ช่อง {cell}) รายงานจะยังพิมพ์ชื่อหน่วยงานไม่ได้ โปรดกรอกชื่อเต็ม' },
  OTHER_SCHEME: { severity: 'warn', text: '{detail} (ช่อง {cell})' },
  SCORE_AS_TEXT: {
    severity: 'warn',
    text: '{subject} (ช่อง {cell}) เก็บเป็นข้อความ “{found}” ซึ่งอ่านได้เป็น {detail} โปรดเก็บเป็นตัวเลข เพื่อให้สูตรในแผ่นงานคำนวณได้',
  },
  SCORE_BAD: { severity: 'error', text: '{subject} (ช่อง {cell}): {detail}' },
  SCORE_BLANK: { severity: 'warn', text: '{subject} (ช่อง {cell}) ยังไม่มีคะแนน โปรดกรอกตามประกาศผล หรือเว้นไว้หากยังไม่ประกาศ' },
  SCORE_TWICE: { severity: 'warn', text: '{subject} มีมากกว่าหนึ่งแถว (ช่อง {cell}) ใช้แถวแรกเท่านั้น โปรดลบแถวที่ซ้ำ' },
  SCORE_WITHOUT_CODE: {
    severity: 'warn',
    text: 'มีคะแนนหรือข้อเสนอแนะในแถวที่ไม่มีรหัสข้อ {detail} แถว (แถวแรกที่ช่อง {cell}) ข้อมูลนี้จึงไม่นำมาใช้ โปรดใส่รหัสข้อหรือลบแถวนั้น',
  },
  HISTORY_WITHOUT_YEAR: { severity: 'warn', text: 'แถวที่ช่อง {cell} มีคะแนนแต่ไม่มีปีงบประมาณ คะแนนในแถวนี้จึงไม่นำมาใช้ โปรดกรอกปี พ.ศ. สี่หลัก' },
  SCORE_WRONG_COLUMN: { severity: 'warn', text: '{subject} มีคะแนนในช่อง {cell} ซึ่งไม่ใช่คอลัมน์ของข้อนี้ คะแนนนี้จึงไม่นำมาใช้ โปรดย้ายไปคอลัมน์ {detail}' },
  INDICATOR_UNKNOWN: { severity: 'warn', text: 'ไม่รู้จักตัวชี้วัด “{found}” (ช่อง {cell}) คะแนนในแถวนี้จึงไม่นำมาใช้ โปรดตรวจเลขหรือชื่อตัวชี้วัด' },
  ITEM_UNKNOWN: {
    severity: 'warn',
    text: 'รหัสข้อ “{found}” (ช่อง {cell}) ไม่มีในกรอบประเมินปี {detail} โปรดตรวจรหัส หรือเพิ่มข้อนี้ในแผ่นงานกรอบประเมิน',
  },
  MEASURE_KIND: {
    severity: 'warn',
    text: 'ประเภท “{found}” (ช่อง {cell}) ไม่อยู่ในรายการ ระหว่างนี้ถือเป็นมาตรการ โปรดเลือกมาตรการ โครงการ หรือกิจกรรม',
  },
  MEASURE_INDICATOR: { severity: 'warn', text: 'อ่านเลขตัวชี้วัดจาก “{found}” (ช่อง {cell}) ได้ไม่ครบ โปรดกรอกเลข 1–10 คั่นด้วยจุลภาค' },
  MEASURE_ITEM: { severity: 'warn', text: 'รหัสข้อ “{found}” (ช่อง {cell}) ไม่มีในกรอบประเมินปี {detail} โปรดตรวจรหัสข้อของมาตรการ' },
  ID_TWICE: {
    severity: 'warn',
    text: 'แถวที่ช่อง {cell} ในแผ่นงาน “{sheet}” คัดลอกมาจากแถวอื่นพร้อมรหัสที่ซ่อนไว้ ระบบจึงแยกสองแถวนี้ไม่ได้ โปรดแทรกแถวใหม่แล้วพิมพ์หรือวางเฉพาะช่องที่มองเห็น แล้วลบแถวที่คัดลอกมา',
  },
  MEMORY_BROKEN: {
    severity: 'info',
    text: 'ข้อมูลที่ระบบจำไว้ของแผนในช่อง {cell} เสียหาย ข้อความในแผนไม่เปลี่ยนแปลง แต่มาตรการที่เคยลบอาจถูกเสนอขึ้นมาอีกครั้ง หากไม่ใช้ โปรดลบแถวนั้น',
  },
  PEOPLE_INVALID: { severity: 'warn', text: 'จำนวนผู้เข้าร่วม “{found}” (ช่อง {cell}) ไม่ใช่จำนวนคน โปรดกรอกจำนวนเต็ม เช่น 30' },
  ROUND_INVALID: { severity: 'warn', text: 'รอบติดตาม “{found}” (ช่อง {cell}) ไม่ใช่ 6 เดือนหรือ 12 เดือน แถวนี้จึงไม่นำมาใช้ โปรดแก้รอบให้ถูกต้อง' },
  STATUS_INVALID: { severity: 'error', text: 'คำว่า “{found}” (ช่อง {cell}) ไม่บอกสถานะที่รู้จัก โปรดเลือก {detail}' },
  ENTRY_TYPE: { severity: 'warn', text: 'ชนิด “{found}” (ช่อง {cell}) ไม่ใช่มาตรการหรือถ้อยคำ แถวนี้จึงไม่นำมาใช้ โปรดเลือกชนิดจากรายการ' },
  FRAMEWORK_ROW: { severity: 'warn', text: 'แถวในกรอบประเมิน (ช่อง {cell}) ใช้ไม่ได้: {detail}' },
  FRAMEWORK_WEIGHTS: {
    severity: 'warn',
    text: 'น้ำหนักของเครื่องมือในกรอบประเมิน (ช่อง {cell}) รวมกันได้ร้อยละ {found} ไม่ใช่ร้อยละ 100 คะแนนภาพรวมจึงอาจผิด โปรดแก้น้ำหนัก',
  },
  PROPOSED_BROKEN: {
    severity: 'info',
    text: 'ข้อมูลที่ซ่อนไว้ในช่อง {cell} เสียหาย ข้อความในแถวนี้จึงถือเป็นข้อความที่ท่านแก้ไขเองและจะคงไว้ โปรดตรวจว่ายังเป็นข้อความที่ต้องการ',
  },
  CELL_UNPRINTABLE: { severity: 'warn', text: 'ช่อง {cell} มีอักขระควบคุมที่มองไม่เห็น ซึ่งเอกสารรับไม่ได้และจะไม่พิมพ์ในรายงาน โปรดพิมพ์ข้อความในช่องนี้ใหม่' },
  CELL_LONG: { severity: 'warn', text: 'ช่อง {cell} มีข้อความ {detail} ตัวอักษร เกือบถึงขีดจำกัดของ Google ชีต (50,000 ตัวอักษร) โปรดย่อข้อความ' },
  CELL_ERROR: { severity: 'error', text: 'สูตรที่ช่อง {cell} ให้ค่า {found} โปรดแก้สูตรหรือพิมพ์ค่าแทน' },
} as const satisfies Readonly<Record<string, MessageEntry>>;

type MessageCode = keyof typeof MESSAGES;
export const MESSAGE_CODES = Object.keys(MESSAGES) as readonly MessageCode[];

/** Why a row of the framework sheet cannot be used. */
export const FRAMEWORK_REASONS = {
  type: 'ไม่รู้จักชนิดแถว โปรดเลือกจากรายการ',
  code: 'ยังไม่มีรหัส หรือรหัสไม่ตรงรูปแบบ โปรดกรอก เช่น I1, E5, O18 หรือเลขตัวชี้วัด',
  indicator: 'ยังไม่ระบุตัวชี้วัดที่ข้อนี้สังกัด โปรดกรอกเลข 1–10',
  value: 'น้ำหนักหรือค่าไม่ใช่ตัวเลขที่ใช้ได้ โปรดกรอกตัวเลข',
} as const;

/** Words used inside other messages and as labels of fixes. */
export const t = phrasebook({
  fixNumber: 'แก้เป็น {value}',
  adviceOf: 'ข้อเสนอแนะต่อ {part}',
  historyYear: 'ปีงบประมาณในคะแนนย้อนหลัง',
  inYear: '{subject} ปี {year}',
  scoreColumn: '“คะแนน”',
  partColumns: '“คะแนน EIT ส่วนที่ 1” หรือ “คะแนน EIT ส่วนที่ 2”',
  threshold: 'ตั้งแต่ 1 ถึง 100',
  fontSize: 'ตั้งแต่ 8 ถึง 36',
});

interface ProblemDetails {
  readonly at?: CellRef | undefined;
  readonly sheet?: string;
  readonly column?: string;
  readonly subject?: string;
  readonly found?: Cell;
  readonly detail?: string;
  readonly expected?: string;
  readonly fix?: Fix;
  /** A code of its own, where another room worded the message. */
  readonly code?: string;
}

/** A problem worded from its code and place. */
export function problem(code: MessageCode, place: ProblemDetails): Problem {
  const sheet = place.at?.sheet ?? place.sheet ?? '';
  const found = place.found === undefined ? '' : String(place.found);
  const facts: MessageFacts = {
    sheet,
    cell: place.at?.cell ?? NONE,
    column: place.column ?? '',
    subject: place.subject ?? '',
    found,
    detail: place.detail ?? '',
  };
  return {
    severity: MESSAGES[code].severity,
    code: place.code ?? code,
    message: fill(MESSAGES[code].text, facts),
    ...(sheet === '' ? {} : { sheet }),
    ...(place.at ? { cell: place.at.cell } : {}),
    ...(found === '' ? {} : { found }),
    ...(place.expected === undefined ? {} : { expected: place.expected }),
    ...(place.fix ? { fix: place.fix } : {}),
  };
}
