/** Types of local government (องค์กรปกครองส่วนท้องถิ่น) with their short forms, and the provinces: what the forms offer. */

export interface AgencyKindName {
  readonly name: string;
  readonly short: string;
}

/** Longest names first, so that the first match is the right one. */
export const AGENCY_TYPES: readonly AgencyKindName[] = [
  { name: 'องค์การบริหารส่วนจังหวัด', short: 'อบจ.' },
  { name: 'องค์การบริหารส่วนตำบล', short: 'อบต.' },
  { name: 'เทศบาลนคร', short: 'ทน.' },
  { name: 'เทศบาลเมือง', short: 'ทม.' },
  { name: 'เทศบาลตำบล', short: 'ทต.' },
  { name: 'กรุงเทพมหานคร', short: 'กทม.' },
  { name: 'เมืองพัทยา', short: 'เมืองพัทยา' },
  { name: 'หน่วยงานอื่นของรัฐ', short: '' },
];

/** The type that a full name begins with; '' where none does. */
export const typeOf = (name: string): string => AGENCY_TYPES.find((type) => name.startsWith(type.name))?.name ?? '';

/** "องค์การบริหารส่วนตำบลตัวอย่าง" → "อบต.ตัวอย่าง"; the full name where no type is known. */
export function shortNameOf(name: string): string {
  const type = AGENCY_TYPES.find((candidate) => candidate.short !== '' && name.startsWith(candidate.name));
  return type ? `${type.short}${name.slice(type.name.length).trim()}` : name;
}

/** The 76 provinces and Bangkok, in alphabetical order. */
export const PROVINCES: readonly string[] =
  'กระบี่ กรุงเทพมหานคร กาญจนบุรี กาฬสินธุ์ กำแพงเพชร ขอนแก่น จันทบุรี ฉะเชิงเทรา ชลบุรี ชัยนาท ชัยภูมิ ชุมพร เชียงราย เชียงใหม่ ตรัง ตราด ตาก นครนายก นครปฐม นครพนม นครราชสีมา นครศรีธรรมราช นครสวรรค์ นนทบุรี นราธิวาส น่าน บึงกาฬ บุรีรัมย์ ปทุมธานี ประจวบคีรีขันธ์ ปราจีนบุรี ปัตตานี พระนครศรีอยุธยา พะเยา พังงา พัทลุง พิจิตร พิษณุโลก เพชรบุรี เพชรบูรณ์ แพร่ ภูเก็ต มหาสารคาม มุกดาหาร แม่ฮ่องสอน ยโสธร ยะลา ร้อยเอ็ด ระนอง ระยอง ราชบุรี ลพบุรี ลำปาง ลำพูน เลย ศรีสะเกษ สกลนคร สงขลา สตูล สมุทรปราการ สมุทรสงคราม สมุทรสาคร สระแก้ว สระบุรี สิงห์บุรี สุโขทัย สุพรรณบุรี สุราษฎร์ธานี สุรินทร์ หนองคาย หนองบัวลำภู อ่างทอง อำนาจเจริญ อุดรธานี อุตรดิตถ์ อุทัยธานี อุบลราชธานี'.split(
    ' ',
  );
