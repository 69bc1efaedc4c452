/** Types of agency (ประเภทหน่วยงาน) with their short forms: what names begin with, and what the forms offer. */

export interface AgencyType {
  /** The leading words of a full official name. */
  readonly name: string;
  /** อบต. …; '' where the type has none. */
  readonly short: string;
  /** True where the name of a place follows the leading words. */
  readonly named: boolean;
}

/** Longest names first, so that the first match is the right one. */
export const AGENCY_TYPES: readonly AgencyType[] = [
  { name: 'องค์การบริหารส่วนจังหวัด', short: 'อบจ.', named: true },
  { name: 'องค์การบริหารส่วนตำบล', short: 'อบต.', named: true },
  { name: 'เทศบาลนคร', short: 'ทน.', named: true },
  { name: 'เทศบาลเมือง', short: 'ทม.', named: true },
  { name: 'เทศบาลตำบล', short: 'ทต.', named: true },
  { name: 'กรุงเทพมหานคร', short: 'กทม.', named: false },
  { name: 'เมืองพัทยา', short: 'เมืองพัทยา', named: false },
  { name: 'หน่วยงานอื่นของรัฐ', short: '', named: false },
];

/** The types whose names are looked for in texts. */
export const NAMED_TYPES: readonly AgencyType[] = AGENCY_TYPES.filter(({ named }) => named);

/** The type that a full name begins with; '' where none does. */
export const typeOf = (name: string): string => AGENCY_TYPES.find((type) => name.startsWith(type.name))?.name ?? '';

/** "องค์การบริหารส่วนตำบลตัวอย่าง" → "อบต.ตัวอย่าง"; the full name where no type is known. */
export function shortNameOf(name: string): string {
  const type = AGENCY_TYPES.find((candidate) => candidate.short !== '' && name.startsWith(candidate.name));
  return type ? `${type.short}${name.slice(type.name.length).trim()}` : name;
}
