/** Words that are often mistyped in these documents, with the right spelling (rule R20). Official terms are warned about, others only listed. */

export interface Typo {
  readonly wrong: string;
  readonly right: string;
  /** True for the official vocabulary of the assessment and of administration. */
  readonly official: boolean;
  /** Only where this does not follow. */
  readonly notBefore?: string;
  /** Only where this does not come before. */
  readonly notAfter?: string;
}

const official = (wrong: string, right: string, more: Partial<Typo> = {}): Typo => ({ wrong, right, official: true, ...more });
const common = (wrong: string, right: string, more: Partial<Typo> = {}): Typo => ({ wrong, right, official: false, ...more });

export const TYPOS: readonly Typo[] = [
  official('ตัวขี้วัด', 'ตัวชี้วัด'),
  official('ตัวชีวัด', 'ตัวชี้วัด'),
  official('ตัวชี้วัต', 'ตัวชี้วัด'),
  official('ปังปประมาณ', 'ปีงบประมาณ'),
  official('ปีงปประมาณ', 'ปีงบประมาณ'),
  official('งบประมาน', 'งบประมาณ'),
  official('บราหาร', 'บริหาร'),
  official('องค์กรบริหารส่วน', 'องค์การบริหารส่วน'),
  official('องการบริหารส่วน', 'องค์การบริหารส่วน'),
  official('ผลประโยชน์ส่วนตัว', 'ผลประโยชน์ส่วนตน'),
  official('ประพฤติมิชอบ์', 'ประพฤติมิชอบ'),
  official('ประพฤติมิซอบ', 'ประพฤติมิชอบ'),
  official('ความโปรงใส', 'ความโปร่งใส'),
  official('ความโปร่งไส', 'ความโปร่งใส'),
  official('คุณธรรรม', 'คุณธรรม'),
  official('เจตนารมย์', 'เจตนารมณ์'),
  official('เวปไซต์', 'เว็บไซต์'),
  official('เว็ปไซต์', 'เว็บไซต์'),
  official('เวปไซด์', 'เว็บไซต์'),
  official('เว็ปไซด์', 'เว็บไซต์'),
  official('เวบไซต์', 'เว็บไซต์'),
  official('เว็บไซด์', 'เว็บไซต์'),
  official('ควบรักษา', 'ควรรักษา'),
  official('คุ่มค่า', 'คุ้มค่า'),
  official('ภาระกิจ', 'ภารกิจ'),
  official('ว่าการกิจ', 'ว่าภารกิจ', { notBefore: 'ก' }),
  official('ในการกิจ', 'ในภารกิจ', { notBefore: 'ก' }),
  official('มาตราการ', 'มาตรการ'),
  official('อนุญาติ', 'อนุญาต'),
  official('ทุจจริต', 'ทุจริต'),
  official('ทุตริต', 'ทุจริต'),
  official('พัศดุ', 'พัสดุ'),
  official('บุคคลากร', 'บุคลากร'),
  common('สดวก', 'สะดวก'),
  common('สังเกตุ', 'สังเกต'),
  common('บ้ายประชาสัมพันธ์', 'ป้ายประชาสัมพันธ์'),
  common('ประชาสัมพันธุ์', 'ประชาสัมพันธ์'),
  common('จากประชาน', 'จากประชาชน'),
  common('ให้ประชาน', 'ให้ประชาชน'),
  common('แก่ทาน', 'แก่ท่าน'),
  common('ข้อมซัก', 'ข้อซัก'),
  common('เร็วมายิ่งขึ้น', 'เร็วมากยิ่งขึ้น'),
  common('มีส่วน รวมใน', 'มีส่วนร่วมใน'),
  common('มีมี', 'มี', { notAfter: 'สา', notBefore: 'ด' }),
  common('ที่เป็นต้องใช้', 'ที่จำเป็นต้องใช้'),
  common('ได้รับการคำอธิบาย', 'ได้รับคำอธิบาย'),
  common('ผลลัพท์', 'ผลลัพธ์'),
  common('โครงการณ์', 'โครงการ'),
  common('เปอร์เซ็นต์์', 'เปอร์เซ็นต์'),
  common('หลากหลาก', 'หลากหลาย'),
  common('กิจกรรรม', 'กิจกรรม'),
  common('รับผิดขอบ', 'รับผิดชอบ'),
  common('ลายละเอียด', 'รายละเอียด'),
  common('ร้องเรียนส์', 'ร้องเรียน'),
  common('ปฎิบัติ', 'ปฏิบัติ'),
  common('ปรากฎ', 'ปรากฏ'),
  common('กฏหมาย', 'กฎหมาย'),
  common('ข้อมุล', 'ข้อมูล'),
];
