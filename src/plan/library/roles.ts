/** How each type of agency names the unit in a role. The agency's own unit list (ตั้งค่า) comes first; these are the fall-backs. */
import type { UnitRole } from './types';

export type AgencyKind = 'subdistrict' | 'municipality' | 'province' | 'other';

/** Parts of a type's or an agency's name that tell its kind, the first hit counts. */
export const AGENCY_KINDS: readonly { readonly kind: AgencyKind; readonly words: readonly string[] }[] = [
  { kind: 'subdistrict', words: ['อบต', 'องค์การบริหารส่วนตำบล'] },
  { kind: 'province', words: ['อบจ', 'องค์การบริหารส่วนจังหวัด'] },
  { kind: 'municipality', words: ['เทศบาล', 'ทต.', 'ทม.', 'ทน.'] },
];

export const ROLE_NAMES: Readonly<Record<UnitRole, Readonly<Record<AgencyKind, string>>>> = {
  office: { other: 'กลุ่มงานบริหารทั่วไป', province: 'สำนักปลัดองค์การบริหารส่วนจังหวัด', subdistrict: 'สำนักปลัด', municipality: 'สำนักปลัดเทศบาล' },
  finance: { subdistrict: 'กองคลัง', municipality: 'กองคลัง', province: 'กองคลัง', other: 'กลุ่มงานการคลัง' },
  procurement: { subdistrict: 'กองคลัง', municipality: 'กองคลัง', province: 'กองพัสดุและทรัพย์สิน', other: 'กลุ่มงานพัสดุ' },
  works: { subdistrict: 'กองช่าง', municipality: 'กองช่าง', province: 'กองช่าง', other: 'กลุ่มงานปฏิบัติการ' },
  strategy: {
    subdistrict: 'สำนักปลัด',
    municipality: 'กองยุทธศาสตร์และงบประมาณ',
    province: 'กองยุทธศาสตร์และงบประมาณ',
    other: 'กลุ่มงานยุทธศาสตร์และแผนงาน',
  },
  personnel: { subdistrict: 'สำนักปลัด', municipality: 'สำนักปลัดเทศบาล', province: 'กองการเจ้าหน้าที่', other: 'กลุ่มงานบริหารทรัพยากรบุคคล' },
  legal: { other: 'กลุ่มงานนิติการ', province: 'สำนักปลัดองค์การบริหารส่วนจังหวัด', subdistrict: 'สำนักปลัด', municipality: 'สำนักปลัดเทศบาล' },
  publicRelations: {
    subdistrict: 'สำนักปลัด',
    municipality: 'กองยุทธศาสตร์และงบประมาณ',
    province: 'กองยุทธศาสตร์และงบประมาณ',
    other: 'กลุ่มงานประชาสัมพันธ์',
  },
  audit: { subdistrict: 'หน่วยตรวจสอบภายใน', municipality: 'หน่วยตรวจสอบภายใน', province: 'หน่วยตรวจสอบภายใน', other: 'กลุ่มตรวจสอบภายใน' },
  all: { subdistrict: 'ทุกส่วนราชการ', municipality: 'ทุกส่วนราชการ', province: 'ทุกส่วนราชการ', other: 'ทุกส่วนราชการ' },
};

/** Words that tell, in order of preference, which of the agency's own units fills a role. */
export const ROLE_WORDS: Readonly<Record<UnitRole, readonly string[]>> = {
  office: ['สำนักปลัด', 'สำนักงานปลัด', 'บริหารทั่วไป', 'อำนวยการ'],
  finance: ['กองคลัง', 'สำนักคลัง', 'การคลัง'],
  procurement: ['พัสดุ', 'กองคลัง', 'สำนักคลัง', 'การคลัง'],
  works: ['กองช่าง', 'สำนักช่าง', 'การโยธา', 'ปฏิบัติการ'],
  strategy: ['ยุทธศาสตร์', 'แผนงาน', 'วิชาการ', 'สำนักปลัด', 'สำนักงานปลัด'],
  personnel: ['การเจ้าหน้าที่', 'ทรัพยากรบุคคล', 'สำนักปลัด', 'สำนักงานปลัด'],
  legal: ['นิติการ', 'กฎหมาย', 'สำนักปลัด', 'สำนักงานปลัด'],
  publicRelations: ['ประชาสัมพันธ์', 'สารสนเทศ', 'ยุทธศาสตร์', 'สำนักปลัด', 'สำนักงานปลัด'],
  audit: ['ตรวจสอบภายใน'],
  all: ['ทุกส่วนราชการ'],
};

/** Words of the library that some types of agency call otherwise, in the order they are replaced. The library is written for an อบต. */
export const AGENCY_WORDS: Readonly<Record<AgencyKind, readonly { readonly word: RegExp; readonly instead: string }[]>> = {
  subdistrict: [],
  province: [],
  municipality: [{ word: /ข้อบัญญัติ(?!ท้องถิ่น)/g, instead: 'เทศบัญญัติ' }],
  other: [
    { word: /นายกหรือหัวหน้าหน่วยงาน/g, instead: 'หัวหน้าหน่วยงาน' },
    { word: /ปลัด/g, instead: 'หัวหน้าหน่วยงาน' },
    { word: /กับข้อบัญญัติท้องถิ่น|และข้อบัญญัติท้องถิ่น/g, instead: 'และระเบียบของหน่วยงาน' },
    { word: /ข้อบัญญัติงบประมาณ/g, instead: 'งบประมาณที่ได้รับอนุมัติ' },
    { word: /ข้อบัญญัติ/g, instead: 'ระเบียบ' },
    { word: /ที่สภาอนุมัติ/g, instead: 'ที่ได้รับอนุมัติ' },
  ],
};
