/** The agency, its units and the settings of the workbook (sheet ตั้งค่า). */
import type { FiscalYear } from './framework';

/** Types of agency (ประเภทหน่วยงาน) as people pick them; others are kept as typed. */
export type AgencyType = string;

export interface Agency {
  /** Full official name: องค์การบริหารส่วนตำบลตัวอย่าง. */
  readonly name: string;
  /** อบต.ตัวอย่าง */
  readonly shortName: string;
  readonly type: AgencyType;
  /** Without the word อำเภอ; '' where there is none (อบจ.). */
  readonly district: string;
  /** Without the word จังหวัด. */
  readonly province: string;
  readonly website: string;
}

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

export type DigitStyle = 'thai' | 'arabic';

/** Which entries enter the plan: below the threshold, all ten indicators, those named by the assessor, or by hand only. */
export type Inclusion = 'below' | 'all' | 'named' | 'byHand';

export type Grouping = 'indicator' | 'topic';

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
  /** Facts that only some reports print, by the key of the settings row: naccMeeting, naccDate, orderNumber, orderDate … '' where empty. */
  readonly facts: Readonly<Record<string, string>>;
}
