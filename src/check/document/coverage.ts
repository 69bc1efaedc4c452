/** R15 what has no measure · R16 measures that answer nothing. */

import { isBelowBeyondRounding, reaches } from '../../ita';
import { TOOL_PARTS } from '../../model';
import { blocksOf, cleanLine, findPlanTables, sharedPassage } from '../../reading';
import { formatScore, roundScore, squeeze, toArabicDigits } from '../../thai';
import type { DocumentCheck, DocumentContext, DocumentFound } from '../finding';
import { TOOL_CODES } from '../words/claims';
import { t } from '../words/documentMessages';
import { itemsIn } from './codes';
import type { IndicatorName } from './mentions';
import { nearestPassage } from './nearNames';
import type { DocumentText, Paragraph } from './parse';
import { type DocumentPlanRow, measureTables, planTables } from './planTables';
import { keyName } from './scores';

interface Planned {
  readonly items: ReadonlySet<string>;
  readonly indicators: ReadonlySet<number>;
  /** All text of the plan without spaces. */
  readonly text: string;
  readonly line: number;
}

/** Where a row says what it answers: its key, its measure and a column of indicators or issues. */
const keyText = ({ key, cells }: DocumentPlanRow): string =>
  [key, cells.title?.text ?? '', cells.issue?.text ?? '', cells.indicator?.text ?? ''].join('\n');

const readWhole = new WeakMap<DocumentText, boolean>();

/** True where the reader of foreign documents left out no row of the document's plan. */
function isReadWhole(document: DocumentText): boolean {
  const known = readWhole.get(document);
  if (known !== undefined) return known;
  const lines = document.lines.map(cleanLine);
  const whole = findPlanTables(lines, blocksOf(lines)).left.length === 0;
  readWhole.set(document, whole);
  return whole;
}

/** Everything the document's plan, or the workbook's plan behind it, deals with; null where the document plans nothing. */
function planned(context: DocumentContext): Planned | null {
  const { document, facts, model } = context;
  const tables = measureTables(document);
  // A row that nobody could read may hold the measure that seems to be missing.
  if (tables.length === 0 || !isReadWhole(document)) return null;
  const rows = tables.flatMap((table) => table.rows);
  const keys = rows.map(keyText);
  const text = rows.map((row) => squeeze(row.text)).join('\n');
  const linked = (model?.measures ?? []).filter((measure) => text.includes(squeeze(measure.title)) && measure.title !== '');
  const indicators = keys.flatMap((key) => indicatorsNamed(key, context));
  return {
    items: new Set([...keys.flatMap((key) => itemsIn(key, facts.framework)), ...linked.flatMap((measure) => measure.items)]),
    indicators: new Set([...indicators, ...linked.flatMap((measure) => measure.indicators)]),
    text,
    line: tables[0]!.table.line,
  };
}

/** Indicators that a short text names, by number or name; a name with a letter or two wrong counts too (it has a finding of its own). */
function indicatorsNamed(text: string, { facts }: DocumentContext): readonly number[] {
  const plain = squeeze(toArabicDigits(text)).slice(0, LONGEST_KEY);
  const exact = facts.indicators.filter(
    (one) =>
      [one.name, ...one.aliases].some((name) => plain.includes(squeeze(name))) || new RegExp(`ตัวชี้วัดที่${one.number}(?!\\d)`).test(plain),
  );
  const named = exact.length > 0 ? exact : facts.indicators.filter((one) => nearestPassage(squeeze(one.name), plain).distance <= 2);
  return named.map((one) => one.number);
}
const LONGEST_KEY = 1000;

/** The mean of the one item of an indicator whose score nobody published, from the indicator's score and its other items; by item code. */
function impliedMeans({ facts }: DocumentContext): ReadonlyMap<string, number> {
  const means = new Map<string, number>();
  for (const indicator of facts.indicators) {
    const items = (facts.framework?.items ?? []).filter((item) => item.indicator === indicator.number && item.tool === 'EIT');
    const total = facts.figure(`indicator:${indicator.number}`);
    const known = items.map((item) => {
      const [one, two] = [facts.figure(`item:${item.code}@EIT1`), facts.figure(`item:${item.code}@EIT2`)];
      return { code: item.code, mean: one === null || two === null ? null : (one + two) / 2 };
    });
    const missing = known.filter((item) => item.mean === null);
    if (total === null || missing.length !== 1 || items.length < 2) continue;
    const sum = known.reduce((all, item) => all + (item.mean ?? 0), 0);
    means.set(missing[0]!.code, roundScore(total * items.length - sum));
  }
  return means;
}

export const withoutMeasure: DocumentCheck = (context) => {
  const plan = planned(context);
  const { facts } = context;
  if (plan === null) return [];
  const found: DocumentFound[] = [];
  const line = plan.line;
  const covers = (code: string, indicator: number | undefined): boolean =>
    plan.items.has(code) ||
    (plan.items.size === 0 && indicator !== undefined && plan.indicators.has(indicator)) ||
    (context.model?.measures ?? []).some((measure) => measure.acceptance !== '' && measure.items.includes(code));
  for (const indicator of facts.indicators) {
    const value = facts.figure(`indicator:${indicator.number}`);
    const itemsPlanned = (facts.framework?.items ?? []).some((item) => item.indicator === indicator.number && plan.items.has(item.code));
    if (value === null || reaches(value, facts.threshold) || plan.indicators.has(indicator.number) || itemsPlanned) continue;
    const quote = keyName(`indicator:${indicator.number}`, context);
    found.push({
      line,
      quote,
      message: t('indicatorWithoutMeasure', { name: quote, score: formatScore(value), threshold: facts.threshold }),
    });
  }
  const implied = impliedMeans(context);
  for (const item of facts.framework?.items ?? []) {
    const parts = TOOL_PARTS[item.tool];
    const values = parts.map((part) => facts.figure(`item:${item.code}@${part}`)).filter((value): value is number => value !== null);
    const lowest = values.length > 0 ? Math.min(...values) : null;
    const mean = implied.get(item.code);
    if (covers(item.code, item.indicator)) continue;
    if (lowest !== null && !reaches(lowest, facts.threshold)) {
      found.push({
        line,
        quote: `ข้อ ${item.code}`,
        message: t('itemWithoutMeasure', { code: item.code, score: formatScore(lowest), threshold: facts.threshold }),
        expected: item.code,
      });
    } else if (lowest === null && mean !== undefined && isBelowBeyondRounding(mean, facts.threshold)) {
      const message = t('inferredItemWithoutMeasure', { code: item.code, indicator: item.indicator, mean: formatScore(mean) });
      found.push({ line, quote: `ข้อ ${item.code}`, message, expected: item.code });
    }
  }
  return found;
};

/** The last heading that opens a part of measures or advice, and all that stands below it. */
function measuresInProse({ paragraphs }: DocumentText): { readonly line: number; readonly quote: string; readonly text: string } | null {
  const heads = paragraphs.flatMap((paragraph, index) =>
    paragraph.text.length < 90 &&
    paragraph.numbering?.numbers.length !== 2 &&
    /^(?:[^\s]{0,6}\s*)?(?:ข้อเสนอ|มาตรการ|แนวทาง)/.test(paragraph.text)
      ? [{ paragraph, index }]
      : [],
  );
  const head = heads.reverse().find(({ index }) => paragraphs.length - index > 3);
  if (!head) return null;
  const text = paragraphs.slice(head.index + 1).map((paragraph) => paragraph.text);
  return { line: head.paragraph.line, quote: head.paragraph.text.slice(0, 90), text: text.join('\n') };
}

/** A plan in sentences that takes up some of the indicators below the threshold, by name, and leaves out others. */
export const leftOutOfProse: DocumentCheck = (context) => {
  const { facts, document } = context;
  const part = planTables(document).length > 0 ? null : measuresInProse(document);
  if (part === null) return [];
  const below = facts.indicators.filter(({ number }) => {
    const range = facts.range(`indicator:${number}`);
    return range !== null && !reaches(range.high, facts.threshold);
  });
  const items = itemsIn(part.text, facts.framework);
  const text = squeeze(part.text);
  const isTaken = ({ number, name, aliases }: IndicatorName): boolean =>
    [name, ...aliases].some((one) => text.includes(squeeze(one))) ||
    items.some((code) => facts.framework?.items.find((item) => item.code === code)?.indicator === number) ||
    nearestPassage(squeeze(name), text.slice(0, LONGEST_PART)).distance <= 2;
  const left = below.filter((one) => !isTaken(one));
  if (left.length === 0 || below.length - left.length < 2) return [];
  return left.map(({ number }): DocumentFound => {
    const name = keyName(`indicator:${number}`, context);
    const score = formatScore(facts.range(`indicator:${number}`)!.high);
    return {
      line: part.line,
      quote: part.quote,
      message: t('indicatorWithoutMeasure', { name, score, threshold: facts.threshold }),
    };
  });
};
const LONGEST_PART = 8000;

/** Words that every measure shares, so that sharing them says nothing. */
const COMMON = /ผู้บังคับบัญชา|เจ้าหน้าที่|บุคลากร|หน่วยงาน|ผู้รับบริการ|ผู้มาติดต่อราชการ|ประชาสัมพันธ์|เผยแพร่|การปฏิบัติงาน|ดำเนินการ/g;
const POINT_LINK = 13;

const isAnalysisHeading = (paragraph: Paragraph): boolean => /การวิเคราะห์/.test(paragraph.text) && paragraph.heading;

/** The assessor's points: the numbered paragraphs with advice under a lead that speaks of the assessor's recommendations. */
function assessorPoints(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const lead = paragraphs.findIndex((paragraph) => /ผู้(?:ตรวจ)?ประเมิน[^\n]*เสนอแนะ/.test(paragraph.text));
  if (lead < 0) return [];
  const rest = paragraphs.slice(lead + 1);
  const end = rest.findIndex(isAnalysisHeading);
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .filter((paragraph) => paragraph.numbering !== null && /ควร/.test(paragraph.text) && /ข้อ ?[IEO0-9๐-๙]/.test(paragraph.text));
}

export const pointWithoutMeasure: DocumentCheck = (context) => {
  const plan = planned(context);
  if (plan === null) return [];
  return assessorPoints(context.document.paragraphs).flatMap((point): readonly DocumentFound[] => {
    const items = itemsIn(point.text, context.facts.framework);
    if (items.some((item) => plan.items.has(item))) return [];
    const problem = squeeze(point.body.split(/จึงควร|ดังนั้น/)[0]!).replace(COMMON, '\n');
    const linked = plan.text.split('\n').some((row) => {
      const shared = sharedPassage(problem, row.replace(COMMON, '\r'));
      return shared.replace(/[\n\r]/g, '').length >= POINT_LINK;
    });
    if (linked) return [];
    const message = t('recommendationWithoutMeasure', { label: point.numbering!.label, codes: items.join(', ') });
    return [{ line: point.line, quote: point.text.slice(0, 110), message }];
  });
};

export const measureWithoutItem: DocumentCheck = (context) => {
  const { document, facts, model } = context;
  return measureTables(document).flatMap(({ rows }) =>
    rows.flatMap((row): readonly DocumentFound[] => {
      const key = keyText(row);
      if (itemsIn(key, facts.framework).length > 0 || indicatorsNamed(key, context).length > 0 || key.search(TOOL_CODES) >= 0) return [];
      const known = (model?.measures ?? []).some(
        (measure) =>
          measure.title !== '' &&
          squeeze(row.text).includes(squeeze(measure.title)) &&
          measure.indicators.length + measure.items.length > 0,
      );
      if (known) return [];
      const quote = row.key.replace(/\n/g, ' ').slice(0, 90);
      return [{ line: row.line, quote, message: t('measureWithoutItem') }];
    }),
  );
};
