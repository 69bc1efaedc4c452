/** What is true of invented results: agencies of real provinces with invented scores, written before any table is made of them. */
import { AGENCY_TYPES } from '../../../src/model';

export interface True {
  /** The full official name, as people say it. */
  readonly agency: string;
  readonly type: string;
  /** The name without its type. */
  readonly place: string;
  readonly short: string;
  readonly district: string;
  readonly province: string;
  readonly year: number;
  /** Ten indicators, two decimals. */
  readonly indicators: readonly number[];
  readonly iit: number;
  readonly eit: number;
  readonly oit: number;
  readonly total: number;
}

const two = (value: number): number => Math.round(value * 100 + 1e-7) / 100;
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Repeatable numbers from a word. */
function randomOf(word: string): () => number {
  let state = [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** "อบต.โคกสะบ้า/นาโยง": the short name and its district. */
export function agencyOf(said: string, province: string, year: number): True {
  const [short = '', district = ''] = said.split('/');
  const type = AGENCY_TYPES.find((one) => one.short !== '' && short.startsWith(one.short));
  const place = type ? short.slice(type.short.length) : short;
  const random = randomOf(`${said}${province}${year}`);
  const indicators = Array.from({ length: 10 }, () => two(70 + random() * 29));
  const [iit, eit, oit] = [two(mean(indicators.slice(0, 5))), two(mean(indicators.slice(5, 8))), two(mean(indicators.slice(8)))];
  return {
    agency: type ? `${type.name}${place}` : short,
    type: type?.name ?? '',
    place,
    short,
    district,
    province,
    year,
    indicators,
    iit,
    eit,
    oit,
    total: two(iit * 0.3 + eit * 0.3 + oit * 0.4),
  };
}

export const of = (said: readonly string[], province: string, year: number): readonly True[] =>
  said.map((one) => agencyOf(one, province, year));

export const TRANG = [
  'ทต.นาโยงเหนือ/นาโยง',
  'อบต.โคกสะบ้า/นาโยง',
  'อบต.ละมอ/นาโยง',
  'ทต.ย่านตาขาว/ย่านตาขาว',
  'อบต.ในควน/ย่านตาขาว',
  'อบต.โพรงจระเข้/ย่านตาขาว',
  'ทม.กันตัง/กันตัง',
  'อบต.บางหมาก/กันตัง',
  'อบต.เกาะลิบง/กันตัง',
];
export const NAN = [
  'ทม.น่าน/เมืองน่าน',
  'ทต.ดู่ใต้/เมืองน่าน',
  'อบต.สะเนียน/เมืองน่าน',
  'อบต.บ่อสวก/เมืองน่าน',
  'ทต.ปัว/ปัว',
  'อบต.สกาด/ปัว',
  'อบต.ภูคา/ปัว',
  'อบต.แม่จริม/แม่จริม',
  'อบต.น้ำพาง/แม่จริม',
  'ทต.เวียงสา/เวียงสา',
];
export const SURIN = [
  'อบจ.สุรินทร์/',
  'ทม.สุรินทร์/เมืองสุรินทร์',
  'อบต.นอกเมือง/เมืองสุรินทร์',
  'อบต.เฉนียง/เมืองสุรินทร์',
  'ทต.ท่าตูม/ท่าตูม',
  'อบต.กระโพ/ท่าตูม',
  'อบต.บะ/ท่าตูม',
  'ทต.จอมพระ/จอมพระ',
  'อบต.ลุ่มระวี/จอมพระ',
];
export const SATUN = [
  'ทต.คลองขุด/เมืองสตูล',
  'อบต.ตำมะลัง/เมืองสตูล',
  'อบต.เกาะสาหร่าย/เมืองสตูล',
  'ทต.ฉลุง/เมืองสตูล',
  'ทต.กำแพง/ละงู',
  'อบต.น้ำผุด/ละงู',
  'อบต.เขาขาว/ละงู',
];
export const DEPARTMENTS = [
  'กรมชลประทาน/',
  'กรมปศุสัตว์/',
  'กรมหม่อนไหม/',
  'สำนักงานปลัดกระทรวงเกษตรและสหกรณ์/',
  'การยางแห่งประเทศไทย/',
  'องค์การสะพานปลา/',
  'สถาบันวิจัยและพัฒนาพื้นที่สูง (องค์การมหาชน)/',
];
export const PROVINCES = ['จังหวัดน่าน/', 'จังหวัดแพร่/', 'จังหวัดตรัง/', 'จังหวัดสตูล/', 'จังหวัดชุมพร/', 'จังหวัดเลย/', 'จังหวัดสุรินทร์/'];
export const UNIVERSITIES = [
  'มหาวิทยาลัยแม่โจ้/',
  'มหาวิทยาลัยทักษิณ/',
  'มหาวิทยาลัยราชภัฏสุรินทร์/',
  'มหาวิทยาลัยเทคโนโลยีราชมงคลศรีวิชัย/',
  'สถาบันเทคโนโลยีปทุมวัน/',
];
