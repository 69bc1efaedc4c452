/** The computed sentences of plan and follow-up: what stands in their cells and lists. Scores and days come in printed. */
import { phrasebook } from '../thai';

export const t = phrasebook({
  'class.above': 'ไม่ต่ำกว่าเกณฑ์ {threshold} คะแนน',
  'class.below': 'ต่ำกว่าเกณฑ์ {threshold} คะแนน',
  'class.bothAbove': 'ทั้งสองส่วนไม่ต่ำกว่าเกณฑ์ {threshold} คะแนน',
  'class.mixed': 'มีหนึ่งส่วนต่ำกว่าเกณฑ์ {threshold} คะแนน',
  'class.bothBelow': 'ทั้งสองส่วนต่ำกว่าเกณฑ์ {threshold} คะแนน',
  partScore: '{part} {score} คะแนน',
  and: ' และ ',
  itemFact: 'ข้อ {code} ได้คะแนน {scores} {stands}',
  itemInferred: 'ข้อ {code} ไม่มีคะแนนที่ประกาศ ค่าเฉลี่ยที่คำนวณย้อนกลับจากข้ออื่นของตัวชี้วัดเดียวกันคือประมาณ {mean} คะแนน {stands}',
  indicatorFact: 'ตัวชี้วัดที่ {number} {name} ได้ {score} คะแนน {stands}',
  foundByAgency: 'เรื่องที่หน่วยงานวิเคราะห์ไว้ คือ {text}',
  foundTogether: 'เรื่องที่หน่วยงานวิเคราะห์ไว้ร่วมกับตัวชี้วัดที่ {number}',
  /** Items of which no theme says what they ask about. */
  weakItems: 'ข้อ {codes} มีคะแนนต่ำกว่าเกณฑ์ {threshold} คะแนน',
  wantedByAgency: 'ควร{text}',
  yearsBelow: 'ต่อเนื่องเป็นปีที่ {years}',
  /** The score that a measure is to bring or to keep. The indicator is named beside it, not in it: no reader takes a wish for a result. */
  targetScore: 'คะแนนตัวชี้วัดไม่ต่ำกว่า {score} คะแนน',
  targetScores: 'คะแนนทุกตัวชี้วัดที่เกี่ยวข้องไม่ต่ำกว่า {score} คะแนน',
  proofOfItems: '{text} (ข้อ {codes} ปีงบประมาณ พ.ศ. {year})',
  due: 'ครบกำหนด {day} {rest}',
  overdue: 'เกินกำหนดแล้ว {days} วัน',
  dueToday: 'ครบกำหนดวันนี้',
  daysLeft: 'เหลืออีก {days} วัน',
  unfinished: 'ดำเนินการไม่แล้วเสร็จในปีงบประมาณ พ.ศ. {year} จึงดำเนินการต่อ',
  /** Begins the line of the analysis that tells why a measure goes on; renewed at every run, never repeated. */
  obstacles: 'อุปสรรคที่พบ:',
});
