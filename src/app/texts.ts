/** Every Thai sentence that the use cases say. Slots in {braces}; `fill` puts values in. */

export const MENU_TITLE = 'ITA';

/** Label and function of each entry of the menu, in the order of the year's work; '' is a separator. */
export const MENU = [
  { label: 'เตรียมสมุดงาน', call: 'setUpWorkbook' },
  { label: 'นำเข้าคะแนน', call: 'showImport' },
  { label: 'ตรวจความถูกต้อง', call: 'checkWorkbook' },
  '',
  { label: 'วิเคราะห์คะแนน', call: 'analyzeScores' },
  { label: 'ปรับปรุงแผนมาตรการ', call: 'updatePlan' },
  { label: 'เปิดรอบติดตามผล', call: 'openFollowUp' },
  '',
  { label: 'สร้างรายงาน', call: 'showReports' },
  { label: 'ภาพรวม', call: 'showDashboard' },
  { label: 'ช่วยเหลือ', call: 'showHelp' },
] as const;

/** Titles of sidebars and dialogs. */
export const TITLES = {
  setup: 'เตรียมสมุดงาน',
  import: 'นำเข้าคะแนน',
  check: 'ตรวจความถูกต้อง',
  plan: 'แผนมาตรการ',
  followUp: 'ติดตามผล',
  reports: 'สร้างรายงาน',
  dashboard: 'ภาพรวม',
  help: 'ช่วยเหลือ',
} as const;

export const TEXTS = {
  fault: 'ระบบทำงานไม่สำเร็จ ข้อมูลในสมุดงานยังอยู่ครบ โปรดลองอีกครั้ง หากยังพบปัญหาให้แจ้งผู้ดูแลระบบพร้อมรหัส {code}',
  busy: 'มีผู้อื่นกำลังปรับปรุงสมุดงานนี้อยู่ โปรดรอสักครู่แล้วกดอีกครั้ง',
  notPrepared: 'ยังไม่ได้เตรียมสมุดงาน โปรดเลือกเมนู ITA > เตรียมสมุดงาน ก่อน',
  noScores: 'ยังไม่มีคะแนนตัวชี้วัดในแผ่นงาน “{sheet}” โปรดกรอกหรือนำเข้าคะแนนก่อน',
  nameNeeded: 'โปรดระบุชื่อหน่วยงาน',
  yearNeeded: 'โปรดระบุปีงบประมาณเป็นพุทธศักราช เช่น 2568',
  ticketGone: 'ข้อมูลที่อ่านไว้หมดอายุแล้ว โปรดวางข้อความหรือเลือกไฟล์อีกครั้ง',
  nothingToUndo: 'ไม่มีการนำเข้าให้ย้อนกลับ',
  undoChanged: 'ข้อมูลในแผ่นงาน “{sheet}” ถูกแก้ไขหลังการนำเข้า จึงไม่ย้อนกลับเพื่อไม่ให้งานที่แก้ไขสูญหาย',
  fileType: 'ไม่รองรับไฟล์ “{name}” โปรดใช้ไฟล์ .xlsx .docx .csv .tsv .txt หรือ .md',
  documentType: 'ไม่รองรับไฟล์ “{name}” สำหรับการตรวจเอกสาร โปรดใช้ไฟล์ .docx .txt หรือ .md',
  fileBroken: 'เปิดไฟล์ “{name}” ไม่ได้ ไฟล์อาจเสียหายหรือไม่ตรงกับนามสกุล โปรดตรวจสอบแล้วเลือกไฟล์ใหม่',
  fileEmpty: 'ไฟล์ “{name}” ไม่มีข้อความหรือตารางให้อ่าน',
  sheetGone: 'ไม่พบแผ่นงาน “{sheet}” อาจถูกลบหรือเปลี่ยนชื่อ',
  conflictOpen: 'พบค่าที่ไม่ตรงกันของ {label} โปรดเลือกค่าที่ถูกต้องก่อนนำเข้า',
  itemsOfOtherYear: 'แผ่นงาน “{sheet}” มีคะแนนของปีอื่นอยู่แล้ว โปรดปิดปีเดิมหรือเตรียมสมุดงานใหม่ก่อนนำเข้าคะแนนปี {year}',
  stopped: 'ยังดำเนินการไม่ได้ พบข้อผิดพลาด {count} รายการ ดูรายละเอียดในแถบด้านข้าง',
  noMeasureRow: 'โปรดเลือกแถวของมาตรการในแผ่นงาน “{sheet}” ก่อน',
  noPlan: 'ยังไม่มีมาตรการในแผ่นงาน “{sheet}” โปรดเลือกเมนู ITA > ปรับปรุงแผนมาตรการ ก่อน',
  targetTotal: 'คะแนนรวมไม่ต่ำกว่า {threshold}',
  targetParts: 'ทุกเครื่องมือไม่ต่ำกว่า {threshold}',
  targetLevel: 'ระดับ{level}',
  targetLastYear: 'ไม่ต่ำกว่าคะแนนปีก่อน',
  targetByItems: '(รายข้อ)',
  unknownTarget: 'ไม่พบเป้าหมายที่เลือก โปรดเลือกใหม่',
  reportFailed: 'สร้างรายงานไม่สำเร็จ ข้อมูลในสมุดงานยังอยู่ครบ โปรดลองอีกครั้ง',
  unknownKind: 'ไม่รู้จักรายงานชนิด “{kind}”',
  reportGone: 'เปิดรายงานเดิมไม่ได้ อาจถูกลบหรือสร้างโดยผู้ใช้อื่น โปรดสร้างเป็นฉบับใหม่',
  editedSince: 'รายงานฉบับนี้ถูกแก้ไขด้วยมือหลังจากสร้าง จึงไม่เขียนทับ โปรดสร้างเป็นฉบับใหม่',
  reportName: 'รายงาน',
  badAddress: '“{address}” ไม่ใช่ที่อยู่อีเมลที่ถูกต้อง',
  noAddress: 'โปรดระบุที่อยู่อีเมลอย่างน้อยหนึ่งที่อยู่',
  shareRefused: 'แบ่งปันให้ {address} ไม่สำเร็จ หน่วยงานอาจไม่อนุญาตให้แบ่งปันออกนอกโดเมน โปรดติดต่อผู้ดูแลระบบของหน่วยงาน',
  pdfRefused: 'แปลงเป็น PDF ไม่สำเร็จ โปรดดาวน์โหลดเป็น .docx แทน',
  stale: 'คะแนนเปลี่ยน {count} รายการหลังออกรายงานฉบับที่ {version}',
  gathering: 'กำลังรวบรวมข้อมูลและเรียบเรียงรายงาน',
  registering: 'กำลังบันทึกลงทะเบียนรายงาน',
  finished: 'สร้างรายงานเรียบร้อยแล้ว',
  yearClosed: 'เก็บคะแนนปี {year} ไว้ในแผ่นงาน “{sheet}” แล้ว',
  nextSetUp: 'เตรียมสมุดงานให้ครบทุกแผ่น',
  nextScores: 'กรอกหรือนำเข้าคะแนนตัวชี้วัด',
  nextFix: 'แก้ไขข้อผิดพลาดที่ตรวจพบ',
  nextPlan: 'ปรับปรุงแผนมาตรการให้ครอบคลุมรายการที่ต่ำกว่าเกณฑ์',
  nextReport: 'สร้างรายงานผลการวิเคราะห์และมาตรการ',
  nextFollowUp: 'เปิดรอบติดตามผลของมาตรการ',
  improved: '{label} เพิ่มขึ้น {change}',
  declined: '{label} ลดลง {change}',
  levelChanged: 'ระดับเปลี่ยนจาก {before} เป็น {now}',
  foundAgency: 'หน่วยงาน',
  foundResult: 'ผลการประเมิน',
  foundIndicators: 'คะแนนตัวชี้วัด',
  foundItems: 'คะแนนรายข้อ',
  field_name: 'ชื่อหน่วยงาน',
  field_shortName: 'ชื่อย่อหน่วยงาน',
  field_type: 'ประเภทหน่วยงาน',
  field_district: 'อำเภอ',
  field_province: 'จังหวัด',
  field_website: 'เว็บไซต์',
  field_fiscalYear: 'ปีงบประมาณที่ประเมิน',
  field_planYear: 'ปีงบประมาณของแผน',
  field_level: 'ระดับผลการประเมิน',
  about_analysis: 'ผลการประเมิน การวิเคราะห์รายตัวชี้วัด และตารางมาตรการ ฉบับเต็มสำหรับเผยแพร่',
  about_measures: 'ตารางมาตรการของปีถัดไปเพียงอย่างเดียว',
  about_short: 'ผลคะแนน ประเด็นที่ต้องปรับปรุง และมาตรการโดยย่อ',
  about_document: 'เอกสารมาตรการพร้อมการวิเคราะห์และคะแนนย้อนหลัง',
  about_items: 'การวิเคราะห์รายข้อจำแนกตามประเด็น พร้อมข้อเสนอแนะของผู้ประเมิน',
  about_progress: 'รายงานผลการดำเนินการตามมาตรการ รอบ 6 เดือน หรือ 12 เดือน',
  about_summary: 'สรุปหนึ่งหน้าสำหรับผู้บริหาร',
  chartTable: 'ข้อมูลแผนภูมิ',
} as const;

export type TextKey = keyof typeof TEXTS;

/** "{count} รายการ" with {count: 3} → "3 รายการ". A slot without a value stays visible, so that a test finds it. */
export const fill = (text: string, slots: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));

export const say = (key: TextKey, slots: Readonly<Record<string, string | number>> = {}): string => fill(TEXTS[key], slots);
