/**
 * The plan, report and score tables as data: columns, headings, order, widths, and which field stands in which form.
 * Headings and order are those that agencies publish (report requirements, section 5); the spaces inside are theirs.
 */
import { MEASURE_TEXTS, type MeasureDetail, type MeasureText, type PlanLayout } from '../model';

/** What stands in a column of a plan or report table. */
export type PlanField =
  | Exclude<MeasureText, 'topic'>
  | 'indicator'
  | 'issue'
  | 'titleWithItems'
  | 'titleWithSteps'
  | 'unitsWithMembers'
  | 'status'
  | 'results'
  | 'outcomes';

/**
 * How a field's lines are marked: `plain` as they stand, `dash` "- ", `number` "1. ", `numberIfMany` only where there are several,
 * `row` the number of the row before the first line, `byUnit` steps under the units that take them.
 */
export type CellForm = 'plain' | 'dash' | 'number' | 'numberIfMany' | 'row' | 'byUnit';

export interface Column {
  readonly key: string;
  readonly heading: string;
  readonly field: PlanField;
  readonly form: CellForm;
  /** Share of the table's width; shares need not add up to 100. */
  readonly width: number;
}

export type PlanTableId = 'L1' | 'L2b' | 'L3' | 'L4' | 'L5';

export interface PlanTable {
  readonly id: PlanTableId;
  /** One table, or one for every topic (หัวข้อ). */
  readonly split: 'none' | 'topic';
  /** Rows of one indicator stand together and share its cell. */
  readonly order: 'indicator' | 'asTyped';
  readonly columns: readonly Column[];
}

export const PLAN_TABLES: Readonly<Record<PlanTableId, PlanTable>> = {
  L5: {
    id: 'L5',
    split: 'topic',
    order: 'asTyped',
    columns: [
      { key: 'title', heading: 'มาตรการยกระดับคะแนน', field: 'titleWithItems', form: 'row', width: 18 },
      { key: 'method', heading: 'วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ', field: 'method', form: 'numberIfMany', width: 20 },
      { key: 'units', heading: 'ผู้รับผิดชอบ', field: 'units', form: 'numberIfMany', width: 13 },
      { key: 'period', heading: 'ระยะเวลาดำเนินการ', field: 'period', form: 'plain', width: 11 },
      { key: 'steps', heading: 'ขั้นตอนหรือวิธีดำเนินการปฏิบัติ', field: 'steps', form: 'byUnit', width: 22 },
      { key: 'monitoring', heading: 'แนวทางกำกับติดตาม', field: 'monitoring', form: 'numberIfMany', width: 16 },
    ],
  },
  L1: {
    id: 'L1',
    split: 'none',
    order: 'indicator',
    columns: [
      { key: 'indicator', heading: 'ตัวชี้วัด', field: 'indicator', form: 'row', width: 15 },
      { key: 'title', heading: 'มาตรการ/โครงการ/ กิจกรรม', field: 'title', form: 'dash', width: 18 },
      { key: 'analysis', heading: 'ผลการวิเคราะห์ตัวชี้วัด', field: 'analysis', form: 'dash', width: 19 },
      { key: 'steps', heading: 'ขั้นตอน/วิธีดำเนินการ', field: 'steps', form: 'byUnit', width: 23 },
      { key: 'units', heading: 'ผู้รับผิดชอบ', field: 'units', form: 'plain', width: 13 },
      { key: 'period', heading: 'ระยะเวลา ดำเนินการ', field: 'period', form: 'plain', width: 12 },
    ],
  },
  L2b: {
    id: 'L2b',
    split: 'none',
    order: 'asTyped',
    columns: [
      { key: 'title', heading: 'มาตรการ/ แนวทาง', field: 'titleWithItems', form: 'row', width: 24 },
      { key: 'steps', heading: 'วิธีการดำเนินการ', field: 'steps', form: 'dash', width: 32 },
      { key: 'units', heading: 'ผู้รับผิดชอบ', field: 'units', form: 'plain', width: 14 },
      { key: 'period', heading: 'ระยะเวลา ดำเนินการ', field: 'period', form: 'plain', width: 13 },
      { key: 'monitoring', heading: 'การติดตามผล', field: 'monitoring', form: 'plain', width: 17 },
    ],
  },
  L3: {
    id: 'L3',
    split: 'none',
    order: 'asTyped',
    columns: [
      { key: 'issue', heading: 'ประเด็นที่ต้องปรับปรุงแก้ไข/พัฒนา', field: 'issue', form: 'dash', width: 19 },
      {
        key: 'title',
        heading: 'มาตรการ/กิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
        field: 'titleWithSteps',
        form: 'number',
        width: 21,
      },
      { key: 'units', heading: 'ผู้รับผิดชอบ', field: 'unitsWithMembers', form: 'plain', width: 13 },
      { key: 'period', heading: 'ระยะเวลา', field: 'period', form: 'plain', width: 10 },
      { key: 'results', heading: 'ผลการดำเนินการ', field: 'results', form: 'dash', width: 21 },
      { key: 'outcomes', heading: 'ผลลัพธ์/ความสำเร็จของการดำเนินการ', field: 'outcomes', form: 'dash', width: 16 },
    ],
  },
  L4: {
    id: 'L4',
    split: 'none',
    order: 'indicator',
    columns: [
      { key: 'indicator', heading: 'ตัวชี้วัด', field: 'indicator', form: 'plain', width: 15 },
      { key: 'title', heading: 'มาตรการ หรือโครงการ หรือกิจกรรม', field: 'title', form: 'plain', width: 18 },
      {
        key: 'analysis',
        heading: 'ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์ การประเมิน ITA ที่สอดคล้องกับ มาตรการ หรือโครงการ หรือกิจกรรม',
        field: 'analysis',
        form: 'plain',
        width: 20,
      },
      { key: 'steps', heading: 'ขั้นตอนหรือวิธีการดำเนินการ', field: 'steps', form: 'byUnit', width: 22 },
      { key: 'period', heading: 'ช่วงระยะเวลาการ ดำเนินการ', field: 'period', form: 'plain', width: 12 },
      { key: 'units', heading: 'ผู้รับผิดชอบ', field: 'units', form: 'plain', width: 13 },
    ],
  },
};

/** Columns that an agency may add to any plan table by naming them in its layout. */
const FURTHER: Readonly<
  Record<MeasureDetail | 'method' | 'monitoring' | 'success' | 'status' | 'analysis', Omit<Column, 'key' | 'field'>>
> = {
  method: { heading: MEASURE_TEXTS.method, form: 'numberIfMany', width: 20 },
  monitoring: { heading: MEASURE_TEXTS.monitoring, form: 'numberIfMany', width: 16 },
  success: { heading: MEASURE_TEXTS.success, form: 'plain', width: 14 },
  target: { heading: MEASURE_TEXTS.target, form: 'plain', width: 9 },
  budget: { heading: MEASURE_TEXTS.budget, form: 'plain', width: 9 },
  support: { heading: MEASURE_TEXTS.support, form: 'plain', width: 12 },
  rhythm: { heading: MEASURE_TEXTS.rhythm, form: 'plain', width: 9 },
  evidence: { heading: MEASURE_TEXTS.evidence, form: 'numberIfMany', width: 14 },
  status: { heading: 'สถานะ', form: 'plain', width: 10 },
  analysis: { heading: 'ผลการวิเคราะห์ที่สอดคล้องกับมาตรการ', form: 'plain', width: 18 },
};
export const FURTHER_COLUMNS: readonly Column[] = (Object.keys(FURTHER) as readonly (keyof typeof FURTHER)[]).map((key) => ({
  key,
  field: key,
  ...FURTHER[key],
}));

/** The column of FURTHER_COLUMNS for a field; none where there is none. */
export const furtherColumns = (field: PlanField): readonly Column[] => FURTHER_COLUMNS.filter((column) => column.field === field);

/** By what each measure is judged, in a table of its own behind the plan: the measure, and these fields where any measure names them. */
export const SUCCESS_TITLE: Column = { key: 'title', heading: 'มาตรการ', field: 'titleWithItems', form: 'row', width: 24 };
export const SUCCESS_FIELDS = ['success', 'target', 'budget', 'monitoring', 'rhythm', 'evidence'] as const satisfies readonly PlanField[];

/** Columns that stand for another field than their own name says. */
const PRINTS: Readonly<Partial<Record<PlanField, readonly PlanField[]>>> = {
  titleWithItems: ['title'],
  titleWithSteps: ['title', 'steps'],
  unitsWithMembers: ['units'],
};

/** The column in which a field is printed; undefined where none prints it. */
export const columnOf = (columns: readonly Column[], field: PlanField): Column | undefined =>
  columns.find((column) => (PRINTS[column.field] ?? [column.field]).includes(field));

/** The score tables; S2 is the left column of L2a. */
export const SCORE_TABLES = {
  S1: {
    headings: ['แบบ', 'ลำดับ', 'รายละเอียดตัวชี้วัด', 'คะแนน', 'ห่างจากเกณฑ์', 'เทียบปีก่อน', 'เพิ่มคะแนนรวมได้'],
    widths: [9, 10, 29, 13, 13, 12, 14],
  },
  L2a: { headings: ['ตัวชี้วัดของการประเมิน ITA', 'ประเด็นที่ต้องแก้ไข/ปรับปรุง'], widths: [40, 60] },
  S3: { headings: ['ตัวชี้วัดที่', 'รายละเอียดตัวชี้วัด', 'คะแนน'], widths: [16, 60, 24] },
  S4: { headings: ['ตัวชี้วัด', 'ผลคะแนน'], widths: [66, 34] },
} as const satisfies Readonly<Record<string, { readonly headings: readonly string[]; readonly widths: readonly number[] }>>;

/** The tables of an implementation report beside L3. */
export const PROGRESS_TABLES = {
  measures: {
    headings: ['ที่', 'มาตรการ', 'จำนวนรายการ', 'ดำเนินการแล้ว', 'ร้อยละ', 'ตัวชี้วัดความสำเร็จ', 'ผลเทียบตัวชี้วัด'],
    widths: [5, 30, 9, 11, 10, 22, 13],
  },
  units: {
    headings: ['ส่วนราชการ', 'จำนวนรายการ', 'ดำเนินการแล้ว', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ได้ดำเนินการ', 'ร้อยละที่แล้วเสร็จ'],
    widths: [34, 12, 13, 15, 14, 12],
  },
  evidence: { headings: ['ข้อ OIT', 'มาตรการ', 'หลักฐาน'], widths: [30, 34, 36] },
} as const satisfies Readonly<Record<string, { readonly headings: readonly string[]; readonly widths: readonly number[] }>>;

export type ScoreTableId = keyof typeof SCORE_TABLES;

/** The plan table that a layout prints. */
export const tableOfLayout = (layout: PlanLayout): PlanTableId => (layout === 'L2' ? 'L2b' : layout);

/** Headings and widths of a layout's columns: what a small picture of it shows. */
export const columnsOf = (layout: PlanLayout): readonly { readonly heading: string; readonly width: number }[] =>
  PLAN_TABLES[tableOfLayout(layout)].columns.map(({ heading, width }) => ({ heading, width }));
