/** What the rules say about a document (ตรวจเอกสาร): every sentence a person reads, in the order of the files that use them. Scores come in printed. */
export const documentMessages = {
  otherAgencysDocument: (cover: string, own: string): string => `เอกสารนี้เป็นของ${cover} ไม่ใช่ของ${own} ตามสมุดงาน โปรดเลือกเอกสารให้ถูกต้อง`,
  otherAgencyNamed: (name: string, own: string): string =>
    `พบชื่อหน่วยงานอื่น “${name}” ในเอกสารของ${own} โปรดตรวจสอบว่าคัดลอกมาจากเอกสารของหน่วยงานอื่นหรือไม่`,
  agencyNameSplit: (name: string): string => `ชื่อหน่วยงานมีช่องว่างคั่นอยู่กลางชื่อ ควรเขียนติดกันเป็น “${name}”`,
  agencyNameMisspelt: (name: string): string => `ชื่อหน่วยงานสะกดต่างจากชื่อทางการ โปรดแก้ไขเป็น “${name}”`,
  provinceMisspelt: (name: string, right: string): string => `ไม่มีจังหวัดชื่อ “${name}” น่าจะเป็น “${right}” โปรดแก้ไข`,
  districtsDiffer: (name: string, usual: string): string => `ชื่ออำเภอ “${name}” ไม่ตรงกับ “${usual}” ที่ใช้ในส่วนอื่น โปรดใช้ชื่อเดียวกันทั้งเอกสาร`,
  districtNotOfWorkbook: (name: string, official: string): string =>
    `ชื่ออำเภอ “${name}” ไม่ตรงกับ “${official}” ที่บันทึกในสมุดงาน โปรดใช้ชื่อทางการของอำเภอ`,
  statedClass: (name: string, values: string, words: string, threshold: string): string =>
    `${name} ได้ ${values} คะแนน จึง${words} ${threshold} คะแนน`,
  toolsNotBelow: (threshold: number, scores: string): string =>
    `ข้อความระบุว่าเครื่องมือเหล่านี้ต่ำกว่า ${threshold} คะแนนทั้งหมด แต่คะแนนจริงคือ ${scores}`,
  toolsBelow: (threshold: number, scores: string): string =>
    `ข้อความระบุว่าเครื่องมือเหล่านี้ไม่ต่ำกว่า ${threshold} คะแนนทั้งหมด แต่คะแนนจริงคือ ${scores}`,
  claimAgainstScore: (stated: string, quote: string): string => `${stated} ข้อความ “${quote}” จึงไม่ตรงกับคะแนน`,
  figureAgainstClaim: (value: string, words: string, threshold: number, claim: string): string =>
    `${value} คะแนน ${words} ${threshold} คะแนน แต่ข้อความใช้คำว่า “${claim}” โปรดแก้ไขให้ตรงกัน`,
  verbAgainstScore: (stated: string, verb: string, meaning: string): string => `${stated} แต่ใช้คำว่า “${verb}” ซึ่งหมายถึง${meaning}`,
  praiseBelowThreshold: (name: string, score: string, word: string): string =>
    `${name} ได้ ${score} คะแนน ต่ำกว่าเกณฑ์ แต่ข้อความใช้คำชม “${word}” โปรดทบทวน`,
  weaknessAtFullMarks: (name: string): string => `${name} ได้คะแนนเต็ม 100.00 คะแนน แต่มีข้อความแสดงจุดอ่อน โปรดทบทวนว่ามีหลักฐานสนับสนุนหรือไม่`,
  indicatorWithoutMeasure: (name: string, score: string, threshold: number): string =>
    `${name} ได้ ${score} คะแนน ต่ำกว่าเกณฑ์ ${threshold} คะแนน แต่ยังไม่มีมาตรการรองรับในแผน`,
  itemWithoutMeasure: (code: string, score: string, threshold: number): string =>
    `ข้อ ${code} ได้ ${score} คะแนน ต่ำกว่าเกณฑ์ ${threshold} คะแนน แต่ไม่มีมาตรการรองรับในแผน`,
  inferredItemWithoutMeasure: (code: string, indicator: number, mean: string): string =>
    `ข้อ ${code} ไม่มีคะแนนในเอกสาร แต่คำนวณย้อนจากตัวชี้วัดที่ ${indicator} ได้เฉลี่ยประมาณ ${mean} คะแนน ต่ำกว่าเกณฑ์ และไม่มีมาตรการรองรับในแผน`,
  recommendationWithoutMeasure: (label: string, codes: string): string =>
    `ข้อเสนอแนะของผู้ประเมิน ${label} (อ้างข้อ ${codes}) ไม่มีมาตรการใดในแผนรองรับ โปรดกำหนดมาตรการหรือระบุเหตุผล`,
  measureWithoutItem: 'มาตรการนี้ไม่ได้ระบุว่าตอบตัวชี้วัดหรือข้อใด โปรดระบุเพื่อให้ตรวจสอบความครบถ้วนได้',
  rowWithoutResult: 'แถวนี้ยังไม่มีผลการดำเนินการ โปรดเติมให้ครบ',
  actionWithoutResult: (label: string, heading: string): string =>
    `กิจกรรมที่ ${label} (${heading}) ไม่มีผลการดำเนินการที่กล่าวถึง โปรดรายงานผลหรือระบุเหตุผลที่ยังไม่ได้ดำเนินการ`,
  linkWithoutScheme: 'ที่อยู่นี้ไม่มี http:// หรือ https:// นำหน้า โปรดใส่ให้ครบเพื่อให้กดเปิดได้',
  linkToFrontPage: 'หลักฐานเป็นหน้าแรกของเว็บไซต์ ผู้ตรวจจะไม่พบหลักฐานโดยตรง โปรดใช้ที่อยู่ของหน้าที่แสดงหลักฐานนั้น',
  linkInTwoForms: (other: string): string => `ที่อยู่นี้ปรากฏทั้งแบบ http และ https (${other}) โปรดใช้แบบเดียว`,
  linkUsedBefore: (line: number): string => `ใช้ที่อยู่เดียวกันเป็นหลักฐานของหลายกิจกรรม (พบก่อนแล้วในบรรทัดที่ ${line}) โปรดแยกหลักฐานของแต่ละกิจกรรม`,
  notTheExtreme: (name: string, extreme: string, right: string): string => `${name} ไม่ใช่ตัวชี้วัดที่ได้คะแนน${extreme} คะแนน${extreme}คือ ${right}`,
  levelAgainstScore: (level: string, computed: string, why: string): string =>
    `ระดับผลการประเมิน “${level}” ไม่ตรงกับคะแนน ระดับที่คำนวณได้คือ “${computed}” ${why}`,
  levelMissing: 'เอกสารระบุคะแนนภาพรวมแต่ไม่ระบุระดับผลการประเมิน โปรดเพิ่มระดับให้ครบ',
  earlierYearUnknown: (indicator: number): string =>
    `ข้อความเทียบกับปีก่อน แต่สมุดงานยังไม่มีคะแนนปีก่อนของตัวชี้วัดที่ ${indicator} จึงตรวจสอบไม่ได้ โปรดกรอกคะแนนย้อนหลัง`,
  changeAgainstScores: (indicator: number, change: string): string => `ผลต่างจากปีก่อนของตัวชี้วัดที่ ${indicator} คือ ${change} คะแนน โปรดแก้ไขให้ตรง`,
  figureNumberBroken: (word: string, kind: string, expected: number): string => `หมายเลข${word}ไม่ต่อเนื่อง ควรเป็น${kind} ${expected}`,
  figureNeverNamed: (kind: string, number: number): string => `ไม่มีข้อความใดอ้างถึง${kind} ${number} โปรดเพิ่มการอ้างถึงหรือตัดออก`,
  figureMissing: (kind: string, number: number): string => `ข้อความอ้างถึง${kind} ${number} แต่ไม่พบคำบรรยายของ${kind} ${number} ในเอกสาร`,
  codeDamaged: (token: string, code: string): string => `รหัสข้อ “${token}” ไม่อยู่ในรูปแบบที่ถูกต้อง น่าจะหมายถึง ${code}`,
  codeAmbiguous: (token: string, code: string, others: string): string =>
    `รหัสข้อ “${token}” ไม่อยู่ในรูปแบบที่ถูกต้อง น่าจะหมายถึง ${code} แต่อาจหมายถึง ${others} ได้ โปรดระบุให้ชัดเจน`,
  codeUnknown: (token: string): string => `รหัสข้อ “${token}” ไม่มีในกรอบการประเมิน โปรดตรวจสอบกับรายการข้อของปีที่ประเมิน`,
  codesInLowerCase: (tokens: string): string => `รหัสข้อเขียนด้วยตัวพิมพ์เล็ก (${tokens}) ควรใช้ตัวพิมพ์ใหญ่ตามกรอบการประเมิน`,
  digitsMixedInNumber: (token: string): string => `ตัวเลข “${token}” ปนเลขไทยกับเลขอารบิกในจำนวนเดียวกัน โปรดใช้ระบบเดียว`,
  digitsMixedInDocument: (usual: string, rare: string, count: number): string =>
    `เอกสารใช้${usual}เป็นหลัก แต่มี${rare}ปนอยู่ ${count} แห่ง ควรใช้ระบบเดียวกันทั้งเอกสาร (ยกเว้นรหัสข้อและที่อยู่เว็บไซต์)`,
  typo: (wrong: string, right: string): string => `คำว่า “${wrong}” น่าจะเป็น “${right}”`,
  doubledWord: (doubled: string, once: string): string => `มีคำซ้ำติดกัน “${doubled}” ควรเหลือ “${once}”`,
  residue: (what: string): string => `พบ${what}ตกค้างในข้อความ โปรดลบออก`,
  catchword: 'บรรทัดนี้เป็นคำต่อหน้าของเอกสารฉบับพิมพ์ โปรดลบออก',
  aliasOfIndicator: (indicator: number, alias: string, times: string, name: string): string =>
    `เรียกตัวชี้วัดที่ ${indicator} ว่า “${alias}”${times} ชื่อทางการคือ “${name}” ควรใช้ชื่อเดียวกันทั้งเอกสาร`,
  indicatorNameWrong: (indicator: number, written: string, name: string): string =>
    `ชื่อตัวชี้วัดที่ ${indicator} เขียนว่า “${written}” ชื่อทางการคือ “${name}”`,
  topicNameWrong: (name: string): string => `ชื่อประเด็นต่างจากชื่อทางการ “${name}” โปรดใช้ชื่อเดียวกันทั้งเอกสาร`,
  officialName: (what: string, name: string): string => `${what}ที่ถูกต้องคือ “${name}”`,
  listNumberBeforeName: (number: string, name: string, indicator: number): string =>
    `หมายเลข ${number} หน้าชื่อ “${name}” เป็นลำดับในรายการ หมายเลขทางการของตัวชี้วัดนี้คือ ${indicator}`,
  headingNumberRepeated: (label: string, before: string, expected: string): string =>
    `หมายเลขหัวข้อ ${label} ซ้ำกับหัวข้อก่อนหน้า (${before}) ควรเป็น ${expected} โปรดตรวจหมายเลขของหัวข้อที่ตามมาด้วย`,
  headingNumberBroken: (label: string, before: string, expected: string): string =>
    `หมายเลขหัวข้อ ${label} ไม่ต่อเนื่องจากหัวข้อก่อนหน้า (${before}) ควรเป็น ${expected} โปรดตรวจหมายเลขของหัวข้อที่ตามมาด้วย`,
  firstHeadingNumber: (label: string, first: string): string => `หมายเลขหัวข้อแรกคือ ${label} ซึ่งไม่ได้เริ่มจาก ${first} โปรดตรวจสอบ`,
  headingNumberStrayDot: (label: string, expected: string): string => `หมายเลขหัวข้อ ${label} มีจุดเกินท้ายหมายเลข ควรเป็น ${expected}`,
  itemNumberBroken: (label: string, expected: string): string => `หมายเลขข้อ ${label} ไม่ต่อเนื่อง ควรเป็น ${expected}`,
  rowNumberRepeated: (label: string, expected: string): string => `ลำดับของแถว ${label} ซ้ำกับแถวก่อนหน้า ควรเป็น ${expected}`,
  rowNumberBroken: (label: string, expected: string): string => `ลำดับของแถว ${label} ไม่ต่อเนื่องจากแถวก่อนหน้า ควรเป็น ${expected}`,
  cellNumberBroken: (label: string, expected: string): string => `ลำดับในช่อง ${label} ไม่ต่อเนื่อง ควรเป็น ${expected}`,
  headingSpacing: (tight: number, all: number): string =>
    `การเว้นวรรคหลังหมายเลขหัวข้อไม่สม่ำเสมอ (ไม่เว้นวรรค ${tight} จาก ${all} หัวข้อ) ควรเว้นหนึ่งวรรคทุกหัวข้อ`,
  headingWithoutNumber: (numbered: number): string => `หัวข้อลักษณะเดียวกันอีก ${numbered} หัวข้อมีหมายเลขนำหน้า แต่หัวข้อนี้ไม่มี โปรดใส่หมายเลข`,
  rowWithoutUnit: 'แถวนี้ยังไม่มีผู้รับผิดชอบ โปรดระบุส่วนราชการให้ครบ',
  repeatedText: 'ข้อความนี้ซ้ำกับข้อความก่อนหน้าในช่องเดียวกัน โปรดลบหรือรวมเป็นข้อเดียว',
  tableWithoutHead: 'ตารางนี้ไม่มีหัวตาราง โปรดใส่ชื่อคอลัมน์',
  columnNamedOtherwise: (heading: string, usual: string): string => `ชื่อคอลัมน์ “${heading}” ต่างจากส่วนอื่นของตารางเดียวกัน ซึ่งใช้ “${usual}”`,
  stepOfOtherUnit: (step: string, units: string): string => `ขั้นตอนมอบให้ “${step}” แต่ช่องผู้รับผิดชอบระบุ “${units}” โปรดทำให้ตรงกัน`,
  itemUnderOtherIndicator: (code: string, parent: number, owner: number): string =>
    `${code} อยู่ในตัวชี้วัดที่ ${parent} แต่เอกสารจัดไว้ใต้ตัวชี้วัดที่ ${owner}`,
  indicatorMissing: (number: number, name: string): string => `เอกสารไม่ได้กล่าวถึงตัวชี้วัดที่ ${number} ${name} โปรดเพิ่มให้ครบทุกตัวชี้วัด`,
  leadNamesOneIndicator: (codes: string): string =>
    `ข้อความนำกล่าวถึงตัวชี้วัดเดียว แต่รายการที่ตามมามีข้อของตัวชี้วัดอื่น คือ ${codes} โปรดปรับข้อความนำให้ครอบคลุม`,
  scoreAgainstWorkbook: (name: string, written: string, expected: string): string =>
    `คะแนนของ${name} ในเอกสารคือ ${written} แต่ในสมุดงานคือ ${expected} โปรดตรวจสอบและแก้ไขให้ตรงกัน`,
  scoreGivenTwice: (name: string, earlier: string, line: number, later: string): string =>
    `เอกสารระบุคะแนนของ${name} ไว้สองค่า คือ ${earlier} (บรรทัดที่ ${line}) และ ${later} โปรดยืนยันค่าที่ถูกต้อง`,
  scoreDecimals: (written: string, expected: string, times: string): string =>
    `คะแนน ${written} ควรแสดงทศนิยมสองตำแหน่งเป็น ${expected}${times}`,
  wordingOfOtherYear: (code: string, year: number): string =>
    `ข้อความของข้อ ${code} ไม่ตรงกับกรอบการประเมินปีงบประมาณ พ.ศ. ${year} อาจเป็นข้อความของปีอื่น โปรดตรวจสอบ`,
  yearNotOfWorkbook: (role: string, year: number, right: number): string => `${role}ในข้อความนี้คือ ${year} แต่สมุดงานระบุ ${right} โปรดใช้ปีเดียวกัน`,
  yearsDiffer: (role: string, year: number, right: number): string =>
    `${role}ในข้อความนี้คือ ${year} แต่ส่วนอื่นของเอกสารระบุ ${right} โปรดใช้ปีเดียวกัน`,
  planYearNotNext: (fiscalYear: number, planYear: number): string =>
    `เอกสารระบุปีที่ประเมิน ${fiscalYear} แต่ปีของมาตรการ ${planYear} ซึ่งควรเป็นปีถัดจากปีที่ประเมิน โปรดตรวจสอบ`,
  dateOutsidePlanYear: (date: string, planYear: number): string => `วันที่ “${date}” อยู่นอกปีงบประมาณ พ.ศ. ${planYear} ของมาตรการ โปรดตรวจสอบ`,
  rowWithoutPeriod: 'แถวนี้ยังไม่ระบุระยะเวลาดำเนินการ โปรดเติมให้ครบ',
  periodWrittenOtherwise: (period: string, usual: string): string =>
    `รูปแบบระยะเวลา “${period}” ต่างจากแถวอื่น (“${usual}”) ควรใช้รูปแบบเดียวกันทั้งตาราง`,
  pastInMonitoring: 'ช่องการติดตามควรบอกสิ่งที่จะดำเนินการ แต่ข้อความนี้กล่าวถึงเหตุการณ์ที่ผ่านไปแล้ว โปรดย้ายไปไว้ในผลการดำเนินการ',
  moneyInPeriod: 'ช่องระยะเวลามีจำนวนเงินอยู่ โปรดตรวจสอบว่าใส่ผิดช่องหรือไม่',
} as const;
