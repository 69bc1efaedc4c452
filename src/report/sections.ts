/** The parts of each kind of report that can be switched off, for the dialog. */
import type { PlanLayout, ReportKind } from '../model';

export interface ReportSection {
  readonly id: string;
  /** Thai, for the check box. */
  readonly label: string;
}

const PARTS = {
  cover: 'ปก',
  contents: 'สารบัญ',
  result: 'ผลการประเมินในภาพรวม',
  'figure:total': 'ภาพคะแนนภาพรวม',
  'figure:bars': 'ภาพคะแนนรายตัวชี้วัด',
  'figure:history': 'ภาพคะแนนย้อนหลัง',
  'figure:tools': 'ภาพคะแนนรายเครื่องมือ',
  'figure:toolsHistory': 'ภาพคะแนนรายเครื่องมือย้อนหลัง',
  scores: 'ตารางคะแนน',
  assessor: 'ข้อเสนอแนะของผู้ประเมิน',
  analysis: 'การวิเคราะห์',
  limitations: 'ข้อจำกัดของหน่วยงาน',
  plan: 'ตารางมาตรการ',
  status: 'สรุปสถานะการดำเนินการ',
  signature: 'ช่องลงนาม',
} as const satisfies Readonly<Record<string, string>>;

const BY_KIND: Readonly<Record<ReportKind, readonly (keyof typeof PARTS)[]>> = {
  analysis: ['cover', 'contents', 'result', 'figure:total', 'figure:bars', 'scores', 'analysis', 'plan', 'signature'],
  measures: ['signature'],
  short: ['cover', 'result', 'figure:bars', 'scores', 'plan', 'signature'],
  document: [
    'cover',
    'contents',
    'result',
    'figure:total',
    'figure:history',
    'figure:tools',
    'figure:toolsHistory',
    'scores',
    'analysis',
    'plan',
    'signature',
  ],
  items: ['cover', 'contents', 'result', 'scores', 'assessor', 'analysis', 'limitations', 'plan', 'signature'],
  progress: ['cover', 'status', 'signature'],
  summary: ['figure:tools', 'signature'],
};

/** The switchable parts of a kind; their ids go into `ReportRequest.without`. */
export const sectionsOf = (kind: ReportKind): readonly ReportSection[] => BY_KIND[kind].map((id) => ({ id, label: PARTS[id] }));

/** Layouts of the plan table to choose from, the usual one of the kind first; none where the kind prints no plan. */
const LAYOUTS: Readonly<Record<ReportKind, readonly PlanLayout[]>> = {
  analysis: ['L1', 'L4', 'L5'],
  measures: ['L1', 'L2', 'L4', 'L5'],
  short: ['L2'],
  document: ['L4', 'L1'],
  items: ['L5'],
  progress: ['L3'],
  summary: [],
};

export const layoutsOf = (kind: ReportKind): readonly PlanLayout[] => LAYOUTS[kind];
