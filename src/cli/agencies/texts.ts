/** The Thai words of `npm run agencies`. */
import { phrasebook } from '../../thai';

/** The text of a key with its blanks filled in; a missing or superfluous blank is a compile error. */
export const t = phrasebook({
  usage: 'วิธีใช้: npm run agencies -- --input ไฟล์หรือโฟลเดอร์ … --out โฟลเดอร์ผลลัพธ์ [--year 2568] [--briefs] [--force]',
  noEngine: 'ยังไม่ได้ติดตั้งเครื่องคำนวณ DuckDB ซึ่งใช้เฉพาะคำสั่งนี้ โปรดสั่ง npm install --include=optional แล้วลองใหม่',
  noRows: 'ไม่พบผลคะแนนของหน่วยงานใดในไฟล์ที่ให้มา รายละเอียดของแต่ละไฟล์: {reasons}',
  unreadable: 'เปิดไฟล์ไม่ได้ ({message}) จึงข้ามไฟล์นี้',
  wrongType: 'อ่านได้เฉพาะ .xlsx .csv .tsv .txt .md .docx .pdf และ .parquet จึงข้ามไฟล์นี้',
  workbookEmpty: 'สมุดงานนี้ยังไม่มีคะแนน จึงข้ามไฟล์นี้',
  workbookNameless: 'สมุดงานนี้ยังไม่ระบุชื่อหน่วยงานในแผ่นงานตั้งค่า จึงข้ามไฟล์นี้',
  badParquet: 'ไฟล์ .parquet ต้องมีคอลัมน์ agency, type, district, province, year, scores และ published_level ตามที่คำสั่งนี้เขียนออก จึงข้ามไฟล์นี้',
  badYear: 'ตัวเลือก --year ต้องเป็นปีงบประมาณ พ.ศ. สี่หลัก เช่น 2568',
  reading: 'อ่านไฟล์ {done} จาก {of}',
  assessing: 'คำนวณผล {done} จาก {of} แถว',
  stopped: 'หยุดไว้ที่ {done} จาก {of} แถว สั่งคำสั่งเดิมอีกครั้งเพื่อทำต่อจากจุดนี้',
  done: 'เขียนผลของ {agencies} หน่วยงาน {rows} แถวไว้ที่ {out} (มีข้อสังเกต {problems} รายการ ดูใน summary.json)',
});
