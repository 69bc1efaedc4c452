/** Measures (มาตรการ), their follow-up rounds and the library they come from. */

import { isOneOf } from './words';

/** What people call a row of the plan; the first is meant where nothing is said. */
export const MEASURE_KINDS = ['มาตรการ', 'โครงการ', 'กิจกรรม'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];
export const isMeasureKind = isOneOf(MEASURE_KINDS);

/** Which entries enter the plan: below the threshold, all ten indicators, those named by the assessor, or by hand only. */
export const INCLUSIONS = ['below', 'all', 'named', 'byHand'] as const;
export type Inclusion = (typeof INCLUSIONS)[number];

/** Layouts of the plan and report tables; `L2` prints L2a with L2b. */
export const PLAN_LAYOUTS = ['L1', 'L2', 'L3', 'L4', 'L5'] as const;
export type PlanLayout = (typeof PLAN_LAYOUTS)[number];
export const isPlanLayout = isOneOf(PLAN_LAYOUTS);

/** Why a measure stands in the plan (สถานะ); computed at every run. */
export const PLAN_STATUS = {
  /** Proposed for something below the threshold. */
  due: 'ต้องดำเนินการ',
  /** Proposed because the assessor names it, nothing being below the threshold. */
  named: 'ตามข้อเสนอแนะของผู้ประเมิน',
  /** Proposed for what the agency itself found wanting, or for disclosure that lost points above the threshold. */
  develop: 'พัฒนาให้ดีขึ้น',
  /** Proposed to keep what reaches the threshold. */
  keep: 'รักษาระดับ',
  /** No longer proposed because the scores passed; the row stays, for people to decide. */
  passed: 'คะแนนผ่านแล้ว',
  /** No longer proposed although the score is below the threshold or unknown: another setting, or measures per item instead. */
  notAsked: 'แผนล่าสุดไม่ได้เสนอ',
  byHand: 'เพิ่มโดยหน่วยงาน',
  carried: 'ยกมาจากปีก่อน',
} as const;

/** The id of a row that we proposed; people's own rows have other ids. */
export const isProposedId = (id: string): boolean => id.startsWith('m-');

/**
 * The texts of a measure (a cell of words each), with the words that people know them by. A list is one text, one statement per line (DESIGN D11);
 * a line "กองคลัง:" opens the steps of that unit; numbering is never data. `units` are the names of those who lead, one per line.
 * The sheets, the merge, the reports and the checker take their fields from here.
 */
export const MEASURE_TEXTS = {
  topic: 'ประเด็น',
  title: 'ชื่อมาตรการ',
  method: 'วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ',
  analysis: 'ผลการวิเคราะห์',
  steps: 'ขั้นตอน',
  units: 'ผู้รับผิดชอบ',
  period: 'ระยะเวลา',
  monitoring: 'แนวทางกำกับติดตาม',
  success: 'ตัวชี้วัดความสำเร็จ',
  target: 'ค่าเป้าหมาย',
  budget: 'งบประมาณ',
  support: 'หน่วยงานสนับสนุน',
  rhythm: 'รอบการรายงาน',
  evidence: 'หลักฐาน',
} as const;
export type MeasureText = keyof typeof MEASURE_TEXTS;
export const MEASURE_TEXT_FIELDS = Object.keys(MEASURE_TEXTS) as readonly MeasureText[];

/** Those in columns of their own that a plan may go without; money is "ไม่ใช้งบประมาณ" where none is needed, evidence what is published as proof. */
const MEASURE_DETAILS = ['target', 'budget', 'support', 'rhythm', 'evidence'] as const satisfies readonly MeasureText[];
export type MeasureDetail = (typeof MEASURE_DETAILS)[number];
export const isMeasureDetail = isOneOf(MEASURE_DETAILS);

/** One measure of the plan, a row of แผนมาตรการ. */
export interface Measure
  extends Readonly<Record<Exclude<MeasureText, MeasureDetail>, string>>,
    Readonly<Partial<Record<MeasureDetail, string>>> {
  /** Hidden and stable; '' for a row that a person typed and no run has seen yet. */
  readonly id: string;
  readonly indicators: readonly number[];
  readonly items: readonly string[];
  readonly kind: MeasureKind;
  /** Computed: one of PLAN_STATUS; '' where no run has seen the row. */
  readonly status: string;
  /** Why a gap of this row was accepted; '' where nothing was. */
  readonly acceptance: string;
}

/** What is kept of a measure once its year is closed, so that next year's change can be set beside it. */
export interface ClosedMeasure {
  readonly title: string;
  readonly indicators: readonly number[];
  readonly items: readonly string[];
}

/** Follow-up round (รอบติดตาม): 6 or 12 months of the plan year. */
export const ROUNDS = [6, 12] as const;
export type Round = (typeof ROUNDS)[number];
export const isRound = isOneOf(ROUNDS);

/** How far an action is, as units pick it in ติดตามผล. */
export const RESULT_STATUSES = ['ดำเนินการแล้ว', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ได้ดำเนินการ', 'ยกเลิก'] as const;
/** '' where nothing was picked yet. */
export type ResultStatus = '' | (typeof RESULT_STATUSES)[number];

/** How a measure came out against its indicator of success (ตัวชี้วัดความสำเร็จ), best first, as people judge it in ติดตามผล. */
export const ATTAINMENTS = ['บรรลุ', 'บรรลุบางส่วน', 'ไม่บรรลุ'] as const;
/** '' where nothing was judged yet. */
export type Attainment = '' | (typeof ATTAINMENTS)[number];

/** The statuses that end an action: nothing more is expected of it. */
const CLOSED_STATUSES = ['ดำเนินการแล้ว', 'ยกเลิก'] as const satisfies readonly ResultStatus[];
export const isClosedStatus = isOneOf(CLOSED_STATUSES);

/** One row of ติดตามผล: a measure's action in a round, with what was done and what proves it. */
export interface FollowUp {
  readonly id: string;
  readonly round: Round;
  readonly measureId: string;
  readonly measureTitle: string;
  /** The step this row answers; '' for the measure as a whole. */
  readonly action: string;
  readonly units: string;
  readonly status: ResultStatus;
  readonly result: string;
  readonly date: string;
  readonly participants: string;
  readonly outcome: string;
  /** Links, one per line. */
  readonly evidence: string;
  readonly obstacle: string;
  /** Photographs (ภาพถ่าย) that the add-on stored, one per line: the file's address, then the caption. */
  readonly photos?: string;
  /** Against the measure's indicator of success; judged once for the measure, in any of its rows. */
  readonly attained?: Attainment;
}

/**
 * A recommendation of the assessor (ข้อเสนอแนะของผู้ประเมิน), or an OIT item that got no score, with the reason. `part` is the tool or respondent
 * part where it stands, `items` those of that tool that it is about: items of other tools that its words name are means, not what is weak.
 */
export interface Recommendation {
  readonly part: string;
  readonly items: readonly string[];
  readonly text: string;
  /** `agency` where the agency wrote it of itself (ประเด็นที่ต้องแก้ไข in its own report); the assessor's words where absent. */
  readonly by?: 'agency';
  /** The indicators that its words are about; those of its items where absent. */
  readonly indicators?: readonly number[];
}
