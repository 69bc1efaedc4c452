/** What the checks of the plan and of its follow-up say: every sentence a person reads. Scores come in printed. */
export const planMessages = {
  statusMissing: (name: string, round: number): string => `${name} ยังไม่ได้รายงานสถานะในรอบ ${round} เดือน โปรดเลือกสถานะ`,
  resultMissing: (name: string, status: string): string => `${name} มีสถานะ “${status}” แต่ยังไม่ได้เขียนผลการดำเนินการ โปรดสรุปสิ่งที่ทำ`,
  evidenceMissing: (name: string): string => `${name} ดำเนินการแล้วแต่ยังไม่ได้แนบหลักฐาน โปรดวางลิงก์ของเอกสารหรือภาพ`,
  reasonMissing: (name: string, status: string): string => `${name} มีสถานะ “${status}” โปรดระบุปัญหาหรือเหตุผล`,
  dateUnreadable: (name: string): string => `อ่านวันที่ของ ${name} ไม่ได้ โปรดพิมพ์วัน เดือน และปี พ.ศ.`,
  dateOutsideRound: (name: string, round: number): string => `วันที่ของ ${name} อยู่นอกรอบ ${round} เดือน โปรดตรวจวันที่ หรือบันทึกไว้ในรอบที่ตรงกัน`,
  evidenceWithoutLink: (name: string): string => `หลักฐานของ ${name} ไม่ใช่ลิงก์ โปรดวางที่อยู่ของหน้าเว็บที่เปิดดูได้`,
  linkMalformed: (name: string): string => `ลิงก์หลักฐานของ ${name} เขียนไม่ถูกรูปแบบ โปรดคัดลอกจากแถบที่อยู่ของเบราว์เซอร์มาวางใหม่`,
  linkWithoutScheme: (name: string): string => `ลิงก์หลักฐานของ ${name} ไม่ขึ้นต้นด้วย https:// โปรดเติมให้ครบ`,
  linkToFrontPage: (name: string): string => `ลิงก์หลักฐานของ ${name} เป็นหน้าแรกของเว็บไซต์ โปรดใช้ลิงก์ของเอกสารโดยตรง`,
  linkInTwoForms: 'ลิงก์เดียวกันเขียนไว้สองแบบ โปรดใช้แบบเดียวทั้งรายงาน',
  linkUsedBefore: (name: string): string => `ลิงก์นี้ใช้เป็นหลักฐานของ ${name} ไปแล้ว โปรดตรวจว่าเป็นหลักฐานของงานนี้จริง`,
  measureWithoutRow: (title: string, round: number): string =>
    `มาตรการ “${title}” ยังไม่มีรายการติดตามในรอบ ${round} เดือน โปรดเปิดรอบติดตามผลอีกครั้ง`,
  unitsMissing: (name: string): string => `มาตรการ${name}ยังไม่มีผู้รับผิดชอบ โปรดเลือกส่วนราชการอย่างน้อยหนึ่งแห่ง`,
  stepsOfOtherUnits: (name: string, units: string): string =>
    `ขั้นตอนของมาตรการ${name}มอบงานให้ ${units} แต่ช่องผู้รับผิดชอบไม่มีชื่อนี้ โปรดเพิ่มชื่อหรือแก้ขั้นตอน`,
  periodMissing: (name: string): string => `มาตรการ${name}ยังไม่ได้ระบุระยะเวลาดำเนินการ โปรดพิมพ์เดือนเริ่มต้นและเดือนสิ้นสุด`,
  periodUnreadable: (name: string): string => `อ่านระยะเวลาของมาตรการ${name}ไม่ได้ โปรดพิมพ์เป็นวันหรือเดือนพร้อมปี พ.ศ.`,
  periodOutsideYear: (name: string, planYear: number, year: string): string =>
    `ระยะเวลาของมาตรการ${name}อยู่นอกปีงบประมาณ พ.ศ. ${planYear} (${year}) โปรดแก้ระยะเวลา หรือปีของแผนในแผ่นงานตั้งค่า`,
  fieldMissing: (name: string, field: string): string => `มาตรการ${name}ยังไม่ได้กรอก${field} โปรดกรอกในแผ่นงานแผนมาตรการ`,
  measureWithoutSubject: (name: string): string => `มาตรการ${name}ไม่ได้ผูกกับตัวชี้วัดหรือข้อคำถามใด โปรดระบุว่าแก้ประเด็นใด`,
  stepRepeated: (name: string): string => `มาตรการ${name}มีขั้นตอนเดียวกันซ้ำสองบรรทัด โปรดลบบรรทัดที่ซ้ำ`,
  itemWithoutMeasure: (code: string, threshold: string): string =>
    `ข้อ ${code} มีคะแนนต่ำกว่า ${threshold} แต่ยังไม่มีมาตรการรองรับ โปรดเพิ่มมาตรการหรือระบุเหตุผล`,
  indicatorWithoutMeasure: (number: number, name: string, score: string): string =>
    `ตัวชี้วัดที่ ${number} ${name} ได้ ${score} คะแนน แต่ยังไม่มีมาตรการรองรับ โปรดเพิ่มมาตรการหรือระบุเหตุผล`,
  said: (own: boolean, text: string): string => `${own ? 'หน่วยงานวิเคราะห์ว่า' : 'ข้อเสนอแนะของผู้ประเมิน'}: ${text}`,
  recommendationGap: (quote: string, what: string): string => `ข้อเสนอแนะของผู้ประเมิน “${quote}…” ${what}`,
  recommendationWithoutMeasure: (codes: string): string => `(ข้อ ${codes}) ยังไม่มีมาตรการรองรับ โปรดเพิ่มมาตรการหรือระบุเหตุผล`,
  recommendationWithoutItem: 'ยังไม่ได้ระบุข้อคำถาม โปรดเติมรหัสข้อ เช่น E9 ไว้ในข้อความ หรือย้ายไปไว้ที่แถวของข้อนั้นในแผ่นงานคะแนนรายข้อ',
  toolWithoutMeasure: (part: string, threshold: string): string =>
    `คะแนน ${part} ต่ำกว่า ${threshold} แต่แผนยังไม่มีมาตรการของเครื่องมือนี้ โปรดเพิ่มมาตรการหรือระบุเหตุผล`,
  topicWithoutMeasure: (topic: string, item: string): string =>
    `แผนยังไม่มีมาตรการในประเด็น “${topic}” ซึ่งข้อ ${item} กำหนดให้มี โปรดปรับปรุงแผน หรือระบุประเด็นนี้ให้มาตรการที่ตรงกัน`,
  indicatorsWithoutMeasure: (item: string, numbers: string): string =>
    `ข้อ ${item} กำหนดให้มีมาตรการครบ 10 ตัวชี้วัด แต่แผนยังไม่มีมาตรการของตัวชี้วัดที่ ${numbers} โปรดเลือก “ครบทุกตัวชี้วัด” ที่รายการเรื่องที่นำเข้าแผนในแผ่นงานตั้งค่า แล้วปรับปรุงแผนอีกครั้ง`,
  elementMissing: (element: string, item: string): string => `แผนยังไม่มีองค์ประกอบ “${element}” ที่ข้อ ${item} กำหนด โปรดเติมในแผนก่อนเผยแพร่`,
} as const;
