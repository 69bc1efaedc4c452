/** The Thai words of `npm run agencies`. */
import { phrasebook } from '../../thai';

/** The text of a key with its blanks filled in; a missing or superfluous blank is a compile error. */
export const t = phrasebook({
  about: 'คำนวณและสรุปผลของหลายหน่วยงานพร้อมกัน เช่น ทั้งอำเภอ ทั้งจังหวัด หรือทั้งสังกัด',
  optInput: 'ตารางผลคะแนน สมุดงานของระบบนี้ ชุดข้อมูล .parquet หรือโฟลเดอร์ของไฟล์เหล่านี้ ระบุได้หลายรายการ',
  optOut: 'โฟลเดอร์ที่เก็บ summary.json, table.json, overview.xlsx, overview.docx, agencies.parquet และ parquet/',
  optYear: 'ปีงบประมาณ พ.ศ. ของตารางที่ไม่ระบุปี',
  optBriefs: 'จัดทำสรุปหน่วยงานละหนึ่งหน้าในโฟลเดอร์ briefs',
  optForce: 'เขียนทับไฟล์ผลลัพธ์ที่มีอยู่',
  noEngine: 'ยังไม่ได้ติดตั้งเครื่องคำนวณ DuckDB ซึ่งใช้เฉพาะคำสั่งนี้ โปรดสั่ง npm install --include=optional แล้วลองใหม่',
  noRows: 'ไม่พบผลคะแนนของหน่วยงานใดในไฟล์ที่ให้มา รายละเอียดของแต่ละไฟล์: {reasons}',
  unreadable: 'เปิดไฟล์ไม่ได้ ({message}) จึงข้ามไฟล์นี้',
  wrongType: 'อ่านได้เฉพาะ .xlsx .csv .tsv .txt .md .docx .pdf และ .parquet จึงข้ามไฟล์นี้ หากเป็นหน้าเว็บ โปรดคัดลอกตารางมาบันทึกเป็นไฟล์ .txt หรือ .xlsx',
  workbookEmpty: 'สมุดงานนี้ยังไม่มีคะแนน จึงข้ามไฟล์นี้',
  workbookNameless: 'สมุดงานนี้ยังไม่ระบุชื่อหน่วยงานในแผ่นงานตั้งค่า จึงข้ามไฟล์นี้',
  badParquet: 'ไฟล์ .parquet ต้องมีคอลัมน์ agency, type, district, province, year, scores และ published_level ตามที่คำสั่งนี้เขียนออก จึงข้ามไฟล์นี้',
  reading: 'อ่านไฟล์ {done} จาก {of}',
  assessing: 'คำนวณผล {done} จาก {of} แถว',
  writing: 'จัดทำไฟล์ผลลัพธ์',
  partYears:
    'ชุดข้อมูลมี {rows} แถว overview.xlsx และ table.json จึงแสดงรายหน่วยงานเฉพาะปีงบประมาณ พ.ศ. {from} เป็นต้นไป ข้อมูลครบทุกปีอยู่ใน summary.json และ agencies.parquet',
  pageTitle: 'หลายหน่วยงาน',
  pageAbout: 'คำนวณและสรุปผลของหลายหน่วยงานพร้อมกัน ทั้งอำเภอ จังหวัด หรือสังกัด จากตารางผลคะแนนหรือสมุดงาน',
  noAgency: 'ไม่พบหน่วยงานนี้ในชุดผล โปรดเลือกจากตารางอีกครั้ง',
  noRun: 'ไม่พบชุดผลนี้ อาจถูกลบไปแล้ว โปรดเลือกชุดอื่นจากรายการ',
  runBusy: 'กำลังคำนวณชุดข้อมูลอยู่ โปรดรอให้เสร็จหรือกดหยุดก่อน',
  runFault: 'โปรแกรมคำนวณหยุดทำงานผิดปกติ ไฟล์ที่ให้ไว้ยังอยู่ครบ โปรดกดคำนวณอีกครั้ง',
  fileName: 'ชื่อไฟล์นี้ใช้ไม่ได้ โปรดเปลี่ยนชื่อแล้วเลือกใหม่',
  noFiles: 'โปรดเลือกไฟล์อย่างน้อยหนึ่งไฟล์ก่อนคำนวณ',
  stoppedReading: 'หยุดไว้ระหว่างอ่านไฟล์ สั่งคำสั่งเดิมอีกครั้งเพื่อทำต่อจากจุดนี้',
  stopped: 'หยุดไว้ที่ {done} จาก {of} แถว สั่งคำสั่งเดิมอีกครั้งเพื่อทำต่อจากจุดนี้',
  done: 'เขียนผลของ {agencies} หน่วยงาน {rows} แถวไว้ที่ {out} (มีข้อสังเกต {problems} รายการ ดูใน summary.json)',
});
