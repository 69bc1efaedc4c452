/** Everything that people typed as text, with the row and field it stands in. */
import { labels, parseRowSubject } from '../../ita';
import { type FollowUp, MEASURE_TEXTS, type MeasureText, type RowPlace, type WorkbookModel } from '../../model';
import { t } from '../words/workbookMessages';

export interface TypedText {
  readonly on: RowPlace;
  /** The row for people to read. */
  readonly place: string;
  readonly text: string;
}

/** Topics are headings of the official document, picked and not written. */
const MEASURE_FIELDS = Object.entries(MEASURE_TEXTS).filter(([field]) => field !== 'topic') as readonly (readonly [MeasureText, string])[];

const FOLLOW_UP_FIELDS: readonly (readonly [keyof FollowUp & string, string])[] = [
  ['result', 'ผลการดำเนินการ'],
  ['outcome', 'ผลลัพธ์'],
  ['obstacle', 'ปัญหาอุปสรรค'],
];

const FINDING_FIELDS = [
  ['strength', 'จุดแข็ง'],
  ['weakness', 'จุดที่ต้องพัฒนา'],
  ['advice', 'ข้อเสนอแนะ'],
] as const;

/** "indicator:9" → "ตัวชี้วัดที่ 9". */
export function subjectName(subject: string): string {
  const about = parseRowSubject(subject);
  return about === null ? subject : about.kind === 'indicator' ? labels.indicator(about.number) : labels.item(about.code);
}

const short = (text: string): string => {
  const line = text.split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};

export function typedTexts(model: WorkbookModel): readonly TypedText[] {
  const texts: TypedText[] = [];
  for (const measure of model.measures) {
    for (const [field, label] of MEASURE_FIELDS) {
      texts.push({
        on: { kind: 'row', sheet: 'plan', row: measure.id, field },
        place: `${label}ของมาตรการ “${short(measure.title)}”`,
        text: String(measure[field]),
      });
    }
  }
  for (const row of model.followUps) {
    for (const [field, label] of FOLLOW_UP_FIELDS) {
      texts.push({
        on: { kind: 'row', sheet: 'followUp', row: row.id, field },
        place: `${label}รอบ ${row.round} เดือน ของ “${short(row.action || row.measureTitle)}”`,
        text: String(row[field]),
      });
    }
  }
  for (const finding of model.findings) {
    for (const [field, label] of FINDING_FIELDS) {
      texts.push({
        on: { kind: 'row', sheet: 'analysis', row: finding.subject, field },
        place: `${label}ของ${subjectName(finding.subject)}`,
        text: finding[field],
      });
    }
  }
  model.recommendations.forEach((one, index) => {
    texts.push({
      on: { kind: 'row', sheet: 'items', row: `recommendation:${index + 1}`, field: 'text' },
      place: t('recommendation', { number: index + 1 }),
      text: one.text,
    });
  });
  return texts.filter(({ text }) => text.trim() !== '');
}
