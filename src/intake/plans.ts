/** Plan and result tables → measures and follow-up rows, as proposals: what a table does not say stays out. */
import { type FollowUp, type Framework, MEASURE_KINDS, type Measure, type Problem, type Round } from '../model';
import {
  type CodeMemory,
  codeMemory,
  findNames,
  findPlanTables,
  flowOf,
  type PlanLine,
  placeOf,
  referencesIn,
  STATUS_WORDS,
  statementsOf,
  type TextBlock,
  vocabularyOf,
} from '../reading';
import { squeeze, toArabicDigits, toHyphens, withoutNumber } from '../thai';
import { t } from './data/messages';

interface Plans {
  readonly measures: readonly Partial<Measure>[];
  readonly followUps: readonly Partial<FollowUp>[];
  readonly isPlan: (block: TextBlock) => boolean;
  readonly problems: readonly Problem[];
}

const URL = /(?:https?:\/\/|www\.)[^\s\])"”]+/g;

/** One line, unfolded from the cell's lines. */
const oneLine = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

/** A title that a narrow column broke inside Thai words goes on without a space. */
const unbroken = (cell: string): string => oneLine(cell.replace(/([ก-ฮะ-ฺเ-์])\n\s*(?=[ก-ฮะ-ฺเ-์])/g, '$1'));

/** Units one per line, brackets opened: "ทุกส่วนราชการ (สำนักปลัด / กองคลัง)". */
const unitLines = (cell: string): string =>
  cell
    .split(/\n|[()]/)
    .map((line) => withoutNumber(line).replace(/([ก-๙])\s+(?=[ก-๙])/g, (text, letter: string) => (cell.includes('(') ? text : letter)))
    .filter((line) => line !== '')
    .join('\n');

/** "(ตัวชี้วัดที่ 9, 10)", "(ตัวชี้วัดที่ ๖ – ๘)" behind a title, as our own reports print it too. */
const INDICATORS_BEHIND = /\(\s*ตัวชี้วัด(?:ที่)?\s*([0-9๐-๙][^()]*)\)/g;

/** A measure's title without its number, indicators and item codes. */
const titleOf = (text: string): string =>
  oneLine(withoutNumber(text.replace(INDICATORS_BEHIND, '').replace(/\(\s*ข้อ[^)]*\)|\s+ข้อ\s?[IEO0-9๐-๙]{1,4}\s*$/g, '')));

/** The indicators named behind a title, by number; a span names all between its ends. */
function indicatorsBehind(title: string, { indicators }: Framework): readonly number[] {
  const named = [...title.matchAll(INDICATORS_BEHIND)].flatMap(([, list = '']) =>
    [...toHyphens(toArabicDigits(list)).matchAll(/(?<![\d.])(\d{1,2})(?![\d.])(?:\s*-\s*(\d{1,2})(?!\d))?/g)].flatMap(
      ([, from, to = from]) => indicators.map(({ number }) => number).filter((number) => number >= Number(from) && number <= Number(to)),
    ),
  );
  return [...new Set(named)];
}

/** The titles of a cell: "- มาตรการ… - มาตรการ…" names two measures; numbered lines below a title are its steps. */
function titlesOf(cell: string): { readonly titles: readonly string[]; readonly steps: readonly string[] } {
  const lines = cell.split('\n').filter((line) => line.trim() !== '');
  const numbered = lines.findIndex((line, index) => index > 0 && /^\s*[0-9๐-๙]{1,2}[.)]/.test(line));
  if (numbered > 0) return { titles: [titleOf(lines.slice(0, numbered).join(' '))], steps: statementsOf(lines.slice(numbered).join('\n')) };
  const titles = unbroken(cell)
    .split(/\s[-–]\s?(?=มาตรการ|โครงการ|กิจกรรม)/)
    .map(titleOf)
    .filter((title) => title !== '');
  return { titles, steps: [] };
}

/** The indicators that the row names; where it names none, those of its items. */
function indicatorsIn(
  text: string,
  items: readonly string[],
  framework: Framework,
  names: (text: string) => readonly number[],
): readonly number[] {
  const named = names(text);
  const ofItems = items.flatMap((code) => framework.items.filter((item) => item.code === code).map((item) => item.indicator));
  return [...new Set(named.length > 0 ? named : ofItems)].sort((a, b) => a - b);
}

/** The part of a measure that the row states: empty cells give no field. */
function measuresOf(
  row: PlanLine,
  framework: Framework,
  memory: CodeMemory,
  names: (text: string) => readonly number[],
): readonly Partial<Measure>[] {
  const { cells } = row;
  const { titles, steps } = titlesOf(cells.title ?? '');
  const subject = `${cells.indicator ?? ''}\n${cells.issue ?? ''}`;
  const items = referencesIn(`${cells.title ?? ''}\n${cells.issue ?? ''}`, framework, memory);
  const behind = indicatorsBehind(cells.title ?? '', framework);
  const indicators = behind.length > 0 && names(subject).length === 0 ? behind : indicatorsIn(subject, items, framework, names);
  const allSteps = [...steps, ...statementsOf(cells.steps ?? '')];
  const text = {
    topic: row.topic,
    method: statementsOf(cells.method ?? '').join('\n'),
    analysis: statementsOf(cells.analysis ?? (indicators.length === 0 ? (cells.issue ?? '') : '')).join('\n'),
    steps: allSteps.join('\n'),
    units: unitLines(cells.units ?? ''),
    period: oneLine(cells.period ?? ''),
    monitoring: statementsOf(cells.monitoring ?? '').join('\n'),
    success: statementsOf(cells.success ?? '').join('\n'),
  };
  const filled = Object.fromEntries(Object.entries(text).filter(([, value]) => value !== ''));
  return (titles.length > 0 ? titles : ['']).map((title) => ({
    ...filled,
    indicators,
    items,
    title,
    kind: MEASURE_KINDS.find((kind) => title.startsWith(kind)) ?? MEASURE_KINDS[0],
  }));
}

/** What a result cell says of the measure in this round. */
function followUpOf(row: PlanLine, measure: Partial<Measure>, round: Round | null): Partial<FollowUp> | null {
  const cell = (row.cells.result ?? '').replace(/\[image:[^\]]*\]\S*/g, '').trim();
  const outcome = statementsOf(row.cells.outcome ?? '').join('\n');
  if (cell === '' && outcome === '') return null;
  const key = squeeze(cell);
  const status = STATUS_WORDS.find(({ word }) => key.startsWith(word));
  const lines = statementsOf(cell.replace(URL, '\n')).filter((line) => squeeze(line) !== status?.word);
  const digits = toArabicDigits(cell);
  const people = /จำนวน\s*(?:ทั้งหมด|ทั้งสิ้น)?\s*([0-9,]+)\s*คน/.exec(digits);
  const date = /วันที่\s*([0-9]{1,2}\s*[ก-์.]{3,10}\s*25[0-9]{2})/.exec(digits);
  return {
    ...(round ? { round } : {}),
    measureTitle: measure.title ?? '',
    action: '',
    ...(measure.units ? { units: measure.units } : {}),
    status: status?.status ?? '',
    result: lines.join('\n'),
    ...(date ? { date: oneLine(date[1] as string) } : {}),
    ...(people ? { participants: people[1] as string } : {}),
    outcome,
    evidence: [...new Set([...cell.matchAll(URL)].map((match) => match[0]))].join('\n'),
  };
}

/** The follow-up round that the text names: รอบ 6 เดือน or รอบ 12 เดือน. */
function roundOf(lines: readonly string[]): Round | null {
  const match = /รอบ\s*(6|12)\s*เดือน/.exec(toArabicDigits(lines.slice(0, 60).join(' ')));
  return match ? (Number(match[1]) as Round) : null;
}

/** Reads all plan and result tables of a text. */
export function readPlans(lines: readonly string[], blocks: readonly TextBlock[], framework: Framework): Plans {
  const { rows, blocks: plans, left } = findPlanTables(lines, blocks);
  const problems = left.map(
    ({ line, text }): Problem => ({
      severity: 'warn',
      code: 'PLAN_ROW_LEFT',
      message: `${placeOf({ line }, false).text}: ${t('PLAN_ROW_LEFT', { text })}`,
      found: text,
    }),
  );
  const isPlan = (block: TextBlock): boolean => block.kind === 'table' && plans.has(block);
  if (rows.length === 0) return { measures: [], followUps: [], isPlan, problems };
  const vocabulary = vocabularyOf(framework);
  const names = (text: string): readonly number[] =>
    findNames(flowOf([{ line: 1, text: text.replace(/\n/g, ' ') }]), vocabulary).flatMap(({ subject }) =>
      subject.kind === 'indicator' ? [subject.number] : [],
    );
  const memory = codeMemory(lines, framework);
  const round = roundOf(lines);
  const measures: Partial<Measure>[] = [];
  const followUps: Partial<FollowUp>[] = [];
  for (const row of rows) {
    const own = measuresOf(row, framework, memory, names);
    for (const one of own) measures.push(one);
    const followUp = own[0] && followUpOf(row, own[0], round);
    if (followUp) followUps.push(followUp);
  }
  return { measures, followUps, isPlan, problems };
}
