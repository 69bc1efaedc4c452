/** What a row or column of figures is, by the words of its heading. Compared without white space, digits Arabic, Latin letters small. */

export type SeriesKind =
  | 'score'
  | 'mean'
  | 'tool'
  | 'EIT1'
  | 'EIT2'
  | 'full'
  | 'weighted'
  | 'other'
  | 'ordinal'
  | 'name'
  | 'agency'
  | 'year'
  | 'unknown';

/** The first entry that fits decides: what is no score of the agency comes before what is one. */
export const SERIES_WORDS: readonly { readonly words: RegExp; readonly kind: SeriesKind }[] = [
  { words: /ไม่(?:ได้|ถึง|ครบ)?(?:รับ)?(?:คะแนน)?เต็ม|ไม่ได้(?:รับ)?คะแนน|เสียคะแนน/, kind: 'other' },
  { words: /ก่อน(?:การ)?(?:คูณ|คิด)?(?:ถ่วง)?น้ำหนัก|ไม่ถ่วงน้ำหนัก|unweighted/, kind: 'score' },
  { words: /ถ่วงน้ำหนัก|weighted/, kind: 'weighted' },
  { words: /น้ำหนัก|weight/, kind: 'other' },
  { words: /ผลต่าง|ส่วนต่าง|เปลี่ยนแปลง|เพิ่ม|ลด(?!การ)|แตกต่าง|พัฒนาการ|±|\+\/-|diff|change/, kind: 'other' },
  { words: /ปีที่(?:ผ่านมา|แล้ว)|ปีก่อน|ครั้งก่อน|รอบก่อน|เดิม|ย้อนหลัง|previous/, kind: 'other' },
  { words: /เป้า|คาดการณ์|ประมาณการ|พยากรณ์|target|kpi/, kind: 'other' },
  { words: /เกณฑ์(?!.*ได้)|อันดับ|rank|ระดับ(?!.*คะแนน)|เกรด|grade|สถานะ|หมายเหตุ|ผู้รับผิดชอบ/, kind: 'other' },
  {
    words:
      /(?:ค่าเฉลี่ย|เฉลี่ย|ภาพรวม|คะแนน|ระดับ|ผล).*(?:ประเทศ|จังหวัด|อำเภอ|ภาค|อปท|องค์กรปกครอง|ทุกหน่วยงาน|กลุ่ม)|^(?:ทั้ง|ระดับ)?(?:ประเทศ|จังหวัด|ภูมิภาค|อปท\.?)$|สูงสุด|ต่ำสุด|max|min|median|national|s\.?d\.?$/,
    kind: 'other',
  },
  { words: /จำนวน|count|ผู้ตอบ|กลุ่มตัวอย่าง|^n$|ร้อยละของ|สัดส่วน|หน้า(?!ที่)|page|วันที่|บาท|lpa|มิติ/, kind: 'other' },
  { words: /(?:คะแนน|ค่า|ผล).*(?:เครื่องมือ|แบบวัด)/, kind: 'tool' },
  { words: /^(?:คะแนน|ผล)?ปี(?:นี้|ปัจจุบัน|ล่าสุด)$/, kind: 'score' },
  // The mean of two parts beside them; a mean alone is the score itself.
  { words: /^(?:คะแนน)?(?:เฉลี่ย|รวม)(?:รวม|ทั้ง(?:สอง|2)ส่วน|(?:2|สอง)ส่วน|eit)?$/, kind: 'mean' },
  { words: /public|ส่วนที่1|ส่วน1|eit1|part1/, kind: 'EIT1' },
  { words: /survey|ส่วนที่2|ส่วน2|eit2|part2/, kind: 'EIT2' },
  { words: /เต็ม.*ได้|ได้.*เต็ม/, kind: 'score' },
  { words: /เต็ม|full|maximum/, kind: 'full' },
  { words: /คะแนน|ร้อยละ|score|ผลการประเมิน|ผลประเมิน|ผลที่ได้|ผลลัพธ์|ได้รับ|^ได้$|ค่าที่ได้|ค่าเฉลี่ย|^%$|^ผล$|percent|result/, kind: 'score' },
  {
    words:
      /ชื่อหน่วยงาน|^หน่วยงาน|^อปท|องค์กรปกครอง|รายชื่อ|^เทศบาล$|^อบต\.?$|^ชื่อ(?:อปท|เทศบาล|อบต|$)|^(?:กระทรวง|กรม|สังกัด|ส่วนราชการ)\/หน่วยงาน|^(?:สถาบัน(?:อุดมศึกษา)?|มหาวิทยาลัย|ส่วนราชการ|สถานศึกษา)$|agency/,
    kind: 'agency',
  },
  { words: /ลำดับ|^ที่$|^ข้อ(?:ที่)?$|^ตัวชี้วัดที่$|^no\.?$|^รหัส|^#$/, kind: 'ordinal' },
  { words: /ตัวชี้วัด|รายการ|ประเด็น|ข้อคำถาม|เครื่องมือ|แบบ|องค์ประกอบ|หัวข้อ|indicator|ด้าน/, kind: 'name' },
  { words: /^(?:ประจำ)?ปี(?:ที่ประเมิน)?(?:งบประมาณ)?(?:[พค]\.?ศ\.?)?$|^[พค]\.?ศ\.?$|^(?:fiscal)?year$|^fy$/, kind: 'year' },
];
