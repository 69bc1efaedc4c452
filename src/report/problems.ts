/** What a reader of this report would miss: data that are not there yet, shown before the document is made. */

import { PLAN_STATUS, type Problem, type ReportRequest, type SheetId } from '../model';
import { cellLines } from '../thai';
import { type Context, contextOf, type ReportContent } from './content';
import { contradictionsIn } from './contradictions';
import type { Matter } from './kind';
import { KINDS } from './kinds';
import { PLAN_TABLES } from './layouts';
import { plannedMeasures } from './planned';

type Check = (context: Context) => readonly Problem[];

const onSheet = (sheet: SheetId): Pick<Problem, 'on'> => ({ on: { kind: 'sheet', sheet } });

const warn = (code: string, sheet: SheetId, message: string): Problem => ({ severity: 'warn', code, message, ...onSheet(sheet) });

/** Whether the report speaks of it. */
const concerns = ({ request }: Context, matter: Matter): boolean => KINDS[request.kind].matters.includes(matter);

const agency: Check = ({ settings }) =>
  settings.agency.name.trim() === ''
    ? [
        {
          severity: 'error',
          code: 'REPORT_NO_AGENCY',
          ...onSheet('settings'),
          message: 'ยังไม่ได้กรอกชื่อหน่วยงาน โปรดกรอกในแผ่นงานตั้งค่าก่อนออกรายงาน',
        },
      ]
    : [];

const scores: Check = (context) => {
  if (!concerns(context, 'scores')) return [];
  const { assessment } = context;
  const unknown = assessment.indicators.filter(({ figure }) => figure.value === null).map(({ number }) => number);
  if (unknown.length === assessment.indicators.length) {
    return [
      { severity: 'error', code: 'REPORT_NO_SCORES', ...onSheet('indicators'), message: 'ยังไม่มีคะแนนของตัวชี้วัดใดเลย จึงยังออกรายงานนี้ไม่ได้' },
    ];
  }
  return unknown.length === 0
    ? []
    : [warn('REPORT_SCORES_MISSING', 'indicators', `ยังไม่มีคะแนนของตัวชี้วัดที่ ${unknown.join(', ')} รายงานจะระบุว่ายังไม่มีข้อมูล`)];
};

const level: Check = (context) => {
  const { name, provisional, why } = context.assessment.level;
  return name !== '' && provisional && concerns(context, 'scores')
    ? [warn('REPORT_LEVEL_PROVISIONAL', 'indicators', `ระดับผลการประเมินเป็นระดับเบื้องต้น ${why}`)]
    : [];
};

/** Texts of the analysis that say the contrary of the score beside them. */
const contradictions: Check = (context) =>
  concerns(context, 'scores')
    ? contradictionsIn(context).map(({ number, message }) => warn('REPORT_CONTRADICTS', 'analysis', `ตัวชี้วัดที่ ${number}: ${message}`))
    : [];

const plan: Check = (context) => {
  if (!concerns(context, 'plan') || !context.shows('plan')) return [];
  const measures = plannedMeasures(context);
  if (measures.length === 0) return [warn('REPORT_NO_MEASURES', 'plan', 'ยังไม่มีมาตรการในแผน ตารางมาตรการของรายงานจะว่าง')];
  const without = (field: 'units' | 'period' | 'steps') => measures.filter((measure) => cellLines(measure[field]).length === 0).length;
  const passed = measures.filter(({ status }) => status === PLAN_STATUS.passed).length;
  const told: readonly Problem[] =
    passed === 0
      ? []
      : [
          {
            severity: 'info',
            code: 'REPORT_MEASURES_PASSED',
            ...onSheet('plan'),
            message: `มี ${passed} มาตรการที่คะแนนผ่านเกณฑ์แล้ว รายงานยังพิมพ์ไว้ครบ หากไม่ต้องการให้ลบแถวนั้นออกจากแผน`,
          },
        ];
  const missing = [
    { code: 'REPORT_UNITS_MISSING', count: without('units'), words: 'ผู้รับผิดชอบ' },
    { code: 'REPORT_PERIOD_MISSING', count: without('period'), words: 'ระยะเวลาดำเนินการ' },
    { code: 'REPORT_STEPS_MISSING', count: without('steps'), words: 'ขั้นตอนการดำเนินการ' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ code, count, words }) => warn(code, 'plan', `มี ${count} มาตรการที่ยังไม่ได้กรอก${words} รายงานจะทำเครื่องหมายไว้ให้เห็น`));
  return [...missing, ...told];
};

const progress: Check = (context) => {
  if (!concerns(context, 'results')) return [];
  const { model, request } = context;
  const round = request.round ?? 12;
  const rows = model.followUps.filter((one) => one.round === round);
  if (rows.length === 0) return [warn('REPORT_NO_FOLLOW_UP', 'followUp', `ยังไม่มีผลของรอบ ${round} เดือน โปรดเปิดรอบติดตามผลและบันทึกผลก่อน`)];
  const open = rows.filter(({ status, result }) => status === '' && result.trim() === '').length;
  return open === 0 ? [] : [warn('REPORT_RESULTS_MISSING', 'followUp', `มี ${open} รายการที่ยังไม่ได้บันทึกผลของรอบ ${round} เดือน`)];
};

/** A brace in an agency's phrase that nothing fills would be printed as it stands. */
const phrases: Check = ({ model }) =>
  model.library
    .filter(({ type, key }) => type === 'phrase' && !key.startsWith('layout.'))
    .filter(({ fields }) => /\{[^}]*[^\w}][^}]*\}|\{\}/.test(fields.text ?? ''))
    .map(({ key }) => warn('REPORT_PHRASE_BRACES', 'library', `ข้อความ “${key}” มีวงเล็บปีกกาที่ไม่ใช่ช่องเติมข้อมูล โปรดตรวจชื่อช่อง`));

const layouts: Check = ({ model }) =>
  model.library
    .filter(({ type, key }) => type === 'phrase' && key.startsWith('layout.') && !(key.slice('layout.'.length) in PLAN_TABLES))
    .map(({ key }) =>
      warn(
        'REPORT_LAYOUT_UNKNOWN',
        'library',
        `ไม่มีรูปแบบตารางชื่อ “${key.slice('layout.'.length)}” รูปแบบที่มีคือ ${Object.keys(PLAN_TABLES).join(', ')}`,
      ),
    );

const CHECKS: readonly Check[] = [agency, scores, level, contradictions, plan, progress, phrases, layouts];

/** Missing data that concern this report; errors mean it should not be made yet. */
export function problemsFor(request: ReportRequest, content: ReportContent): readonly Problem[] {
  const context = contextOf(request, content);
  return CHECKS.flatMap((check) => check(context));
}
