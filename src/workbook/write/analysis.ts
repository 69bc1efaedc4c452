/** The assessment → ผลวิเคราะห์ (figures computed, texts merged) and the computed level of คะแนนตัวชี้วัด. */
import { differenceText, indicatorKey, itemKey, labels, originOf, originOfItem, weights } from '../../ita';
import {
  type Assessment,
  type Cell,
  FINDING_TEXTS,
  type Finding,
  type Grid,
  type ItemResult,
  type PartCode,
  type ScoreClass,
  type SheetChange,
} from '../../model';
import type { KeyOf } from '../columns';
import { STATE } from '../look';
import { analysis as schema, TOTAL_SUBJECT } from '../sheets/analysis';
import { codeOf, dataRows } from '../table';
import { differsText, proposedText } from './plan';
import { editSheet, nextFreeRow } from './sheet';

/** Texts of one subject after the three-way merge, with what is remembered as proposed. */
export type MergedFinding = Finding & {
  readonly proposed: Readonly<Record<string, string>>;
  readonly differs: readonly string[];
};

/** Levels of analysis as the sheet names them. */
const SUBJECT_WORDS = { indicator: 'ตัวชี้วัด', item: 'ข้อ', total: 'ภาพรวม' } as const;

const CLASS_WORDS: Readonly<Record<ScoreClass, string>> = {
  above: STATE.above,
  below: STATE.below,
  bothAbove: STATE.bothAbove,
  mixed: STATE.mixed,
  bothBelow: STATE.bothBelow,
};

type SubjectCells = Readonly<Partial<Record<KeyOf<typeof schema>, Cell>>>;

/** The computed cells of one row, by column key. */
interface SubjectRow {
  readonly subject: string;
  readonly cells: SubjectCells;
}

const orBlank = (value: number | null | undefined): Cell => value ?? '';
const wordOf = (value: ScoreClass | null): string => (value === null ? STATE.empty : CLASS_WORDS[value]);

function itemCells(result: ItemResult, weight: number): SubjectCells {
  const two = result.item.tool === 'EIT';
  const part = (code: PartCode): Cell => (two ? orBlank(result.scores[code]) : '');
  return {
    kind: SUBJECT_WORDS.item,
    code: result.item.code,
    name: result.item.text,
    score: orBlank(two ? result.mean : result.scores[result.item.tool as PartCode]),
    EIT1: part('EIT1'),
    EIT2: part('EIT2'),
    gap: orBlank(result.gap),
    rank: '',
    previous: '',
    change: '',
    class: result.meanInferred && result.class === null ? STATE.expected : wordOf(result.class),
    weight: weight * 100,
    origin: originOfItem(result),
  };
}

/** The total with its level. The score sheet's formula shows the level only as long as its live total is the one that stands here. */
const totalOf = ({ total, level }: Assessment): SubjectRow => ({
  subject: TOTAL_SUBJECT,
  cells: {
    kind: SUBJECT_WORDS.total,
    code: '',
    name: labels.total,
    score: orBlank(total.value),
    class: level.name !== '' && level.provisional ? `${level.name} (เบื้องต้น)` : level.name,
    weight: 100,
    origin: originOf(total),
  },
});

/** Ten indicators, then the items whose score is known or inferred, or about which something is written. */
function subjects(assessment: Assessment, written: ReadonlySet<string>): readonly SubjectRow[] {
  const shares = weights(assessment.framework);
  const shareOf = ({ item, scores }: ItemResult): number =>
    (Object.keys(scores) as PartCode[]).reduce((sum, part) => sum + (shares.get(itemKey(item, part))?.inTotal ?? 0), 0);
  const differences = (key: string) => assessment.differences.filter((one) => one.key === key).map(differenceText);
  const indicators = assessment.indicators.map(
    (result): SubjectRow => ({
      subject: `indicator:${result.number}`,
      cells: {
        kind: SUBJECT_WORDS.indicator,
        code: String(result.number),
        name: result.name,
        score: orBlank(result.figure.value),
        EIT1: orBlank(result.parts.EIT1),
        EIT2: orBlank(result.parts.EIT2),
        gap: orBlank(result.gap),
        rank: orBlank(result.rank),
        previous: orBlank(result.previous),
        change: orBlank(result.change),
        class: wordOf(result.class),
        weight: (shares.get(indicatorKey(result.number))?.inTotal ?? 0) * 100,
        origin: [originOf(result.figure), ...differences(`indicator:${result.number}`)].join(' '),
      },
    }),
  );
  const items = assessment.items
    .map((result): SubjectRow => ({ subject: `item:${result.item.code}`, cells: itemCells(result, shareOf(result)) }))
    .filter((row, index) => {
      const result = assessment.items[index];
      return (result?.class ?? null) !== null || result?.meanInferred === true || written.has(row.subject);
    });
  return [...indicators, ...items, totalOf(assessment)];
}

/**
 * Rewrites the computed cells and sets the merged texts. Rows are found by their hidden subject and stay where they are, new ones follow below;
 * a row whose subject is no longer in the framework keeps its texts and is marked.
 */
export function writeAnalysis(grid: Grid, assessment: Assessment, findings: readonly MergedFinding[]): readonly SheetChange[] {
  const sheet = editSheet(grid, schema);
  if (!sheet) return [];
  const bySubject = new Map(findings.map((finding) => [finding.subject, finding]));
  const rowOf = new Map<string, number>();
  for (const row of dataRows(sheet.table)) {
    const subject = codeOf(sheet.table, row, 'subject');
    if (subject !== '' && !rowOf.has(subject)) rowOf.set(subject, row);
  }
  let free = nextFreeRow(sheet.table);
  const rows = subjects(assessment, new Set([...bySubject.keys(), ...rowOf.keys()]));
  for (const { subject, cells } of rows) {
    const row = rowOf.get(subject) ?? free++;
    sheet.setText(row, 'subject', subject);
    sheet.setRow(row, cells);
    const finding = bySubject.get(subject);
    if (!finding) continue;
    for (const key of FINDING_TEXTS) sheet.setText(row, key, finding[key]);
    sheet.setText(row, 'differs', differsText(finding.differs, schema.columns));
    sheet.setText(row, 'proposed', proposedText(finding.proposed));
  }
  const current = new Set(rows.map((row) => row.subject));
  for (const [subject, row] of rowOf) {
    if (current.has(subject)) continue;
    for (const key of ['score', 'EIT1', 'EIT2', 'gap', 'rank', 'previous', 'change', 'weight', 'origin'] as const) sheet.set(row, key, '');
    sheet.setText(row, 'class', STATE.gone);
  }
  return sheet.changes();
}
