/** Measures (มาตรการ), their follow-up rounds and the library they come from. */

/** มาตรการ, โครงการ or กิจกรรม. */
export type MeasureKind = 'มาตรการ' | 'โครงการ' | 'กิจกรรม';

/**
 * One measure of the plan, a row of แผนมาตรการ. Lists live in one text, one statement per line (DESIGN D11);
 * a line "กองคลัง:" opens the steps of that unit. Numbering is never data.
 */
export interface Measure {
  /** Hidden and stable; '' for a row that a person typed and no run has seen yet. */
  readonly id: string;
  readonly topic: string;
  readonly indicators: readonly number[];
  readonly items: readonly string[];
  readonly kind: MeasureKind;
  readonly title: string;
  /** วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ */
  readonly method: string;
  /** ผลการวิเคราะห์ที่สอดคล้องกับมาตรการ */
  readonly analysis: string;
  readonly steps: string;
  /** Names of the responsible units, one per line; joint responsibility is several names. */
  readonly units: string;
  readonly period: string;
  /** แนวทางกำกับติดตาม */
  readonly monitoring: string;
  /** ตัวชี้วัดความสำเร็จ */
  readonly success: string;
  /** Computed: see PlanStatus in plan/. */
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
export type Round = 6 | 12;

export type ResultStatus = '' | 'ดำเนินการแล้ว' | 'อยู่ระหว่างดำเนินการ' | 'ยังไม่ได้ดำเนินการ' | 'ยกเลิก';

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
}

/** A recommendation of the assessor (ข้อเสนอแนะของผู้ประเมิน), or an OIT item that got no score, with the reason. */
export interface Recommendation {
  readonly part: string;
  readonly items: readonly string[];
  readonly text: string;
}
