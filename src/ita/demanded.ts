/**
 * What the plan document has to contain (องค์ประกอบ): the plan year rules (DESIGN D15). A plan for FY2569 is published in FY2569 and judged by
 * the document that FY2569 asks for, whatever year's scores it starts from.
 */
import { type Assessment, type DemandedDocument, type FiscalYear, type Framework, type Measure, PLAN_STATUS, type Topic } from '../model';
import { isSameName, roundScore } from '../thai';
import { isWeak } from './classes';
import { frameworkFor } from './frameworks';
import { SEVEN_TOPICS_WITHOUT_ITEMS } from './frameworks/topics';

/** The documents that a plan year asks for: the plan, and the report on it. */
export const documentsOf = (planYear: FiscalYear): { readonly plan: DemandedDocument; readonly report: DemandedDocument } => {
  const { plan, implementationReport } = frameworkFor(planYear);
  return { plan, report: implementationReport };
};

const ALL_TOPICS = /ครบทั้ง\s*7\s*ประเด็น/;
const ALL_INDICATORS = /ครบทั้ง\s*10\s*ตัวชี้วัด/;

/** The topics (ประเด็น) that the document must cover; none where it asks for none. `framework`: the assessed year's, whose items they gather. */
export const topicsDemanded = (document: DemandedDocument, framework: Framework): readonly Topic[] =>
  !document.elements.some((element) => ALL_TOPICS.test(element))
    ? []
    : framework.topics.length > 0
      ? framework.topics
      : SEVEN_TOPICS_WITHOUT_ITEMS;

/** The three groups of the document of FY2563–2566: to be mended at once, to be developed, to be kept. */
export const MEASURE_GROUPS = ['urgent', 'develop', 'keep'] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

/** The words by which an element asks for a group. */
const GROUP_WORDS: Readonly<Record<MeasureGroup, RegExp>> = { urgent: /เร่งด่วน/, develop: /พัฒนาให้ดีขึ้น/, keep: /รักษาระดับ/ };

/** The groups that a document asks for, each in the words of its element; none where it asks for none. */
export const groupsDemanded = (document: DemandedDocument): readonly { readonly group: MeasureGroup; readonly element: string }[] =>
  MEASURE_GROUPS.flatMap((group) => {
    const element = document.elements.find((one) => GROUP_WORDS[group].test(one));
    return element === undefined ? [] : [{ group, element }];
  });

const FULL = 100;

/** Whether a measure answers something below the threshold: one of its items, or one of its indicators where it names no item. */
function answersWeakness({ items, indicators }: Pick<Measure, 'items' | 'indicators'>, assessment: Assessment): boolean {
  const codes = items.map((code) => code.toUpperCase());
  if (codes.length > 0) return assessment.items.some(({ item, class: known }) => codes.includes(item.code.toUpperCase()) && isWeak(known));
  return assessment.indicators.some(({ number, class: known }) => indicators.includes(number) && isWeak(known));
}

/** Whether a measure of people's own is about nothing but indicators at full marks. */
const keepsFullMarks = ({ items, indicators }: Pick<Measure, 'items' | 'indicators'>, assessment: Assessment): boolean =>
  items.length === 0 &&
  indicators.length > 0 &&
  indicators.every((number) => {
    const value = assessment.indicators.find((one) => one.number === number)?.figure.value ?? null;
    return value !== null && roundScore(value) === FULL;
  });

/** The group a measure stands in, by why it stands in the plan; what people wrote is urgent where it answers a score below the threshold. */
export function measureGroup(measure: Pick<Measure, 'status' | 'items' | 'indicators'>, assessment: Assessment): MeasureGroup {
  const { status } = measure;
  if (status === PLAN_STATUS.due) return 'urgent';
  if (status === PLAN_STATUS.keep || status === PLAN_STATUS.passed) return 'keep';
  if (status === PLAN_STATUS.named || status === PLAN_STATUS.develop) return 'develop';
  return answersWeakness(measure, assessment) ? 'urgent' : keepsFullMarks(measure, assessment) ? 'keep' : 'develop';
}

/** A field of a measure that answers an element, with the words that people know it by. */
type ElementField = 'title' | 'method' | 'analysis' | 'steps' | 'units' | 'period' | 'monitoring' | 'success';

/** What of a document answers an element: a column of the plan, its topics, its indicators, a group of measures, the analysis, or its text. */
type ElementPart = 'column' | 'topics' | 'indicators' | 'group' | 'analysis' | 'text';

/** One element of the document: where it stands, and what is missing ('' where it is complete). */
export interface ElementState {
  /** As the source words it. */
  readonly element: string;
  readonly part: ElementPart;
  /** Thai: the column or part of the plan's sheet that answers it. */
  readonly where: string;
  /** The field, where the element is a column of the plan. */
  readonly field: ElementField | null;
  readonly complete: boolean;
  /** Thai: what is missing; '' where nothing is. */
  readonly missing: string;
  /** Numbers of indicators or names of topics that nothing answers. */
  readonly lacking: readonly string[];
}

interface Asked {
  readonly framework: Framework;
  readonly document: DemandedDocument;
  readonly measures: readonly Measure[];
}

interface ElementRule {
  readonly pattern: RegExp;
  /** `column` where it is left out. */
  readonly part?: ElementPart;
  readonly where: string;
  readonly field?: ElementField;
  /** What nothing answers, in words; [] where the element is complete. */
  readonly lacking?: (asked: Asked) => readonly string[];
}

const GROUP_WHERE = 'คอลัมน์ “สถานะ” ของแผนมาตรการ';

/** Elements by their words, the first that fits counts: data for a reader who knows the manuals. */
const RULES: readonly ElementRule[] = [
  {
    pattern: ALL_TOPICS,
    part: 'topics',
    where: 'คอลัมน์ “ประเด็น” ของแผนมาตรการ',
    lacking: ({ document, framework, measures }) =>
      topicsDemanded(document, framework)
        .filter(({ name }) => !measures.some(({ topic }) => isSameName(topic, name)))
        .map(({ name }) => name),
  },
  {
    pattern: ALL_INDICATORS,
    part: 'indicators',
    where: 'คอลัมน์ “ตัวชี้วัด” ของแผนมาตรการ',
    lacking: ({ framework, measures }) =>
      framework.indicators
        .filter(({ number }) => !measures.some(({ indicators }) => indicators.includes(number)))
        .map(({ number }) => String(number)),
  },
  // A group without measures is complete where every indicator has a measure: nothing of that kind was found.
  { pattern: GROUP_WORDS.urgent, part: 'group', where: GROUP_WHERE, lacking: () => [] },
  { pattern: GROUP_WORDS.develop, part: 'group', where: GROUP_WHERE, lacking: () => [] },
  {
    pattern: GROUP_WORDS.keep,
    part: 'group',
    where: GROUP_WHERE,
    lacking: ({ framework, measures }) =>
      measures.some(({ status }) => status === PLAN_STATUS.keep || status === PLAN_STATUS.passed) ||
      framework.indicators.every(({ number }) => measures.some(({ indicators }) => indicators.includes(number)))
        ? []
        : ['มาตรการที่รักษาระดับ'],
  },
  // That measures follow from the analysis is no column: each stands with the items or indicators it answers.
  { pattern: /^มาตรการที่สอดคล้อง/, where: 'คอลัมน์ “มาตรการ” ของแผนมาตรการ', field: 'title' },
  { pattern: /กำกับติดตาม|รายงานผล/, where: 'คอลัมน์ “แนวทางกำกับติดตาม” ของแผนมาตรการ', field: 'monitoring' },
  { pattern: /นำผล.*ไปสู่การปฏิบัติ/, where: 'คอลัมน์ “วิธีการ” ของแผนมาตรการ', field: 'method' },
  { pattern: /ผู้รับผิดชอบ|ผู้เกี่ยวข้อง/, where: 'คอลัมน์ “ผู้รับผิดชอบ” ของแผนมาตรการ', field: 'units' },
  { pattern: /ระยะเวลา/, where: 'คอลัมน์ “ระยะเวลา” ของแผนมาตรการ', field: 'period' },
  { pattern: /ขั้นตอน|วิธีการดำเนินการ|วิธีดำเนินการ/, where: 'คอลัมน์ “ขั้นตอน” ของแผนมาตรการ', field: 'steps' },
  { pattern: /ตัวชี้วัดความสำเร็จ/, where: 'คอลัมน์ “ตัวชี้วัดความสำเร็จ” ของแผนมาตรการ', field: 'success' },
  { pattern: /จุดแข็ง|จุดอ่อน/, part: 'analysis', where: 'ส่วนการวิเคราะห์ของเอกสาร', lacking: () => [] },
  { pattern: /วิเคราะห์/, where: 'คอลัมน์ “ผลการวิเคราะห์” ของแผนมาตรการ', field: 'analysis' },
  { pattern: /มาตรการ|โครงการ|กิจกรรม/, where: 'คอลัมน์ “มาตรการ” ของแผนมาตรการ', field: 'title' },
];

const OTHERWISE: ElementRule = { pattern: /./, part: 'text', where: 'เนื้อหาของเอกสาร', lacking: () => [] };

/** What stands before the list of what is missing. */
const LACKING: Readonly<Record<ElementPart, string>> = {
  indicators: 'ยังไม่มีมาตรการของตัวชี้วัดที่',
  topics: 'ยังไม่มีมาตรการในประเด็น',
  group: 'ยังขาด',
  column: 'ยังขาด',
  analysis: 'ยังขาด',
  text: 'ยังขาด',
};

function stateOf(element: string, asked: Asked): ElementState {
  const { where, part = 'column', field = null, lacking } = RULES.find(({ pattern }) => pattern.test(element)) ?? OTHERWISE;
  const { measures } = asked;
  const state = (missing: string, lacks: readonly string[] = []): ElementState => ({
    element,
    part,
    where,
    field,
    complete: missing === '',
    missing,
    lacking: lacks,
  });
  if (measures.length === 0) return state('ยังไม่มีมาตรการในแผน', lacking?.(asked) ?? []);
  if (field === null) {
    const lacks = lacking?.(asked) ?? [];
    return state(lacks.length === 0 ? '' : `${LACKING[part]} ${lacks.join(', ')}`, lacks);
  }
  const empty = measures.filter((measure) => measure[field].trim() === '').length;
  return state(empty === 0 ? '' : `ยังว่าง ${empty} จาก ${measures.length} มาตรการ`);
}

/** The fields of a measure that a document demands as columns. */
export const fieldsDemanded = ({ elements }: DemandedDocument): readonly ElementField[] => [
  ...new Set(elements.flatMap((element) => RULES.find(({ pattern }) => pattern.test(element))?.field ?? [])),
];

/**
 * ตารางตรวจองค์ประกอบ: every element that the plan year's document demands, where it stands, and whether it is complete.
 * @param framework of the assessed year
 * @param measures those that the document prints
 */
export const elementStates = (planYear: FiscalYear, framework: Framework, measures: readonly Measure[]): readonly ElementState[] =>
  elementsIn(documentsOf(planYear).plan, framework, measures);

/** The same for a document that is given. */
export const elementsIn = (document: DemandedDocument, framework: Framework, measures: readonly Measure[]): readonly ElementState[] =>
  document.elements.map((element) => stateOf(element, { framework, document, measures }));
