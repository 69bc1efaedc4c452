/** The agency, its units and the settings of the workbook (sheet ตั้งค่า). */

import type { FiscalYear } from './framework';
import type { Inclusion } from './plan';
import { everyOf } from './words';

/** A type of agency (ประเภทหน่วยงาน) that ITA assesses: how people pick it, and how names of the type are made. */
export interface AgencyTypeEntry {
  readonly id: string;
  /** As people pick it, and as full names of `named` types begin. */
  readonly name: string;
  /** อบต. …; '' where the type has none. */
  readonly short: string;
  /** True where the name of a place follows the leading words. */
  readonly named: boolean;
}

/** Longest names first where one begins like another, so that the first match is the right one. */
export const AGENCY_TYPES = [
  { id: 'subdistrict', name: 'องค์การบริหารส่วนตำบล', short: 'อบต.', named: true },
  { id: 'subdistrictMunicipality', name: 'เทศบาลตำบล', short: 'ทต.', named: true },
  { id: 'townMunicipality', name: 'เทศบาลเมือง', short: 'ทม.', named: true },
  { id: 'cityMunicipality', name: 'เทศบาลนคร', short: 'ทน.', named: true },
  { id: 'provincialAdministration', name: 'องค์การบริหารส่วนจังหวัด', short: 'อบจ.', named: true },
  { id: 'pattaya', name: 'เมืองพัทยา', short: 'เมืองพัทยา', named: false },
  { id: 'bangkok', name: 'กรุงเทพมหานคร', short: 'กทม.', named: false },
  { id: 'province', name: 'จังหวัด', short: '', named: false },
  { id: 'department', name: 'ส่วนราชการระดับกรม', short: '', named: false },
  { id: 'university', name: 'สถาบันอุดมศึกษา', short: '', named: false },
  { id: 'publicOrganization', name: 'องค์การมหาชน', short: '', named: false },
  { id: 'stateEnterprise', name: 'รัฐวิสาหกิจ', short: '', named: false },
  { id: 'other', name: 'หน่วยงานอื่นของรัฐ', short: '', named: false },
] as const satisfies readonly AgencyTypeEntry[];
export type AgencyTypeId = (typeof AGENCY_TYPES)[number]['id'];

export interface Agency {
  /** Full official name: องค์การบริหารส่วนตำบลตัวอย่าง. */
  readonly name: string;
  /** อบต.ตัวอย่าง */
  readonly shortName: string;
  /** A name of AGENCY_TYPES; other words are kept as typed. */
  readonly type: string;
  /** Without the word อำเภอ; '' where there is none (อบจ.). */
  readonly district: string;
  /** Without the word จังหวัด. */
  readonly province: string;
  readonly website: string;
}

/** What is known of an agency, in the order of ตั้งค่า. */
export const AGENCY_FIELDS = everyOf<keyof Agency>()(['name', 'shortName', 'type', 'district', 'province', 'website']);

/** A unit (ส่วนราชการ) that is responsible for measures. */
export interface Unit {
  readonly name: string;
  readonly shortName: string;
  /** Members of a collective unit such as ทุกส่วนราชการ; empty for a single one. */
  readonly members: readonly string[];
}

export interface Signatory {
  /** ผู้จัดทำ / ผู้ตรวจ / ผู้เห็นชอบ … */
  readonly role: string;
  readonly name: string;
  readonly position: string;
}

export const DIGIT_STYLES = ['thai', 'arabic'] as const;
export type DigitStyle = (typeof DIGIT_STYLES)[number];

const GROUPINGS = ['indicator', 'topic'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Settings {
  readonly agency: Agency;
  /** The assessed year N; the plan year is N + 1 unless typed otherwise. */
  readonly fiscalYear: FiscalYear;
  readonly planYear: FiscalYear;
  readonly threshold: number;
  readonly digits: DigitStyle;
  readonly font: string;
  /** Body size in points. */
  readonly fontSize: number;
  readonly inclusion: Inclusion;
  readonly grouping: Grouping;
  readonly units: readonly Unit[];
  readonly signatories: readonly Signatory[];
  /** Facts that only some reports print, by the key of the settings row: naccMeeting, naccDate, committee, orderNumber, orderDate … '' where empty. */
  readonly facts: Readonly<Record<string, string>>;
}
