/** What the rules say about the workbook's cells (ตรวจความถูกต้อง): every sentence a person reads. */
import { phrasebook } from '../../thai';

const MESSAGES = {
  otherAgencyNamed: 'มีชื่อหน่วยงานอื่น “{name}” โปรดตรวจสอบว่าคัดลอกมาหรือไม่',
  agencyNameSplit: 'ชื่อหน่วยงานมีช่องว่างคั่น ควรเขียนว่า “{right}”',
  correctTo: 'แก้เป็น {right}',
  agencyNameMisspelt: 'ชื่อหน่วยงานสะกดต่างจากชื่อทางการ “{right}”',
  planYearNotNext: 'ปีของแผน ({planYear}) ไม่ใช่ปีถัดจากปีที่ประเมิน ({fiscalYear}) ตามปกติควรเป็น {next} โปรดตรวจสอบในแผ่นงานตั้งค่า',
  otherYearNamed: 'กล่าวถึงปีงบประมาณ {year} ซึ่งไม่ใช่ปีที่ประเมิน ({fiscalYear}) หรือปีของแผน ({planYear})',
  dateOutsidePlanYear: 'วันที่ “{date}” อยู่นอกปีงบประมาณ พ.ศ. {planYear} ของแผน',
  praiseBelowThreshold: 'จุดแข็งของ{name} ใช้คำชม “{word}” แต่ได้ {score} คะแนน ต่ำกว่าเกณฑ์ โปรดทบทวน',
  weaknessAtFullMarks: '{name} ได้คะแนนเต็ม แต่ระบุจุดอ่อนไว้ โปรดทบทวนว่ามีหลักฐานสนับสนุนหรือไม่',
  pastInPlan: 'ช่องนี้ควรบอกสิ่งที่จะดำเนินการ แต่กล่าวถึงเหตุการณ์ที่ผ่านไปแล้ว',
  moneyInPeriod: 'ช่องระยะเวลามีจำนวนเงินอยู่ โปรดตรวจสอบว่าใส่ผิดช่องหรือไม่',
  questionInsteadOfFinding: 'ช่องนี้มีข้อความของข้อคำถาม โปรดเขียนเป็นข้อค้นพบหรือข้อเสนอแนะ',
  dateOrLinkInUnits: 'ช่องผู้รับผิดชอบมีวันที่หรือที่อยู่เว็บไซต์ โปรดตรวจสอบว่าใส่ผิดช่องหรือไม่',
  correctAt: '{place}: {what} โปรดแก้ {list}',
  correct: 'แก้ {list}',
  likelyTypos: 'มีคำที่น่าจะพิมพ์ผิด',
  officialNames: 'มีชื่อทางการที่สะกดไม่ครบหรือไม่ตรง',
  doubledWords: 'มีคำซ้ำติดกัน',
  digitsMixed: 'มีตัวเลขที่ปนเลขไทยกับเลขอารบิก',
  codeUnknown: '{place}: รหัสข้อ “{token}” ไม่มีในกรอบการประเมินของปีนี้ โปรดตรวจสอบ',
  codeAmbiguous: '{place}: รหัสข้อ “{token}” น่าจะหมายถึง {code} แต่อาจหมายถึง {others} ได้ โปรดระบุให้ชัดเจน',
  codesMalformed: 'มีรหัสข้อที่ไม่ถูกรูปแบบ',
  recommendation: 'ข้อเสนอแนะของผู้ประเมินรายการที่ {number}',
  residue: '{place}: พบ{what}ตกค้าง โปรดลบออก',
  repeatedLine: '{place}: ข้อความ “{line}” ซ้ำกับบรรทัดก่อนหน้า โปรดลบหรือรวมเป็นข้อเดียว',
  statedAgainstComputed: '{name} ที่กรอก {stated} ต่างจากค่าที่คำนวณจากคะแนนย่อย {computed} (ต่าง {difference}) โปรดตรวจสอบกับประกาศผล',
  sameAsLastYear: 'คะแนนทั้ง {count} ตัวชี้วัดเท่ากับปี {before} ทุกตัว อาจคัดลอกคะแนนปีก่อนมา โปรดตรวจสอบกับประกาศผลของปี {year}',
  scoreTooLow: '{name} มีค่า {found} ซึ่งต่ำผิดปกติ อาจกรอกเป็นสัดส่วน (0–1) แทนคะแนนเต็ม 100 ({expected})',
  notZeroOrHundred: 'ข้อ {code} ตามกรอบปีนี้ได้เพียง 0 หรือ 100 คะแนน แต่กรอก {found} โปรดตรวจสอบ',
  yearNotYet: 'ปีที่ประเมินคือ {fiscalYear} ซึ่งยังไม่ถึง (ปัจจุบันคือ พ.ศ. {now}) โปรดตรวจสอบในแผ่นงานตั้งค่า',
  levelAgainstScore: 'ระดับที่กรอก “{stated}” ไม่ตรงกับระดับที่คำนวณได้ “{computed}” {why}',
} as const;

/** A message with its blanks filled in. */
export const t = phrasebook(MESSAGES);
