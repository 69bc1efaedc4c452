/**
 * In which months of the plan year a measure and its steps take place: a row a measure, a column a month. A cell holds the numbers of the steps that
 * have months of their own; a dot where only the measure's period is known. A table, not a picture: it is read aloud, searched and edited like the plan.
 */

import type { Measure } from '../../model';
import { cellLines, monthsOf, parsePeriod, SHORT_MONTHS, stepGroups, toArabicDigits } from '../../thai';
import { caption, cell, headRow, lead, paragraph, reference, text } from '../build';
import type { Context } from '../content';
import type { PlanShape } from '../planShape';
import type { Block, TableCell, TableRow } from '../tree';
import { inPrintingOrder } from './plan';

/** The fiscal year begins in October. */
const MONTHS_OF_YEAR = Array.from({ length: 12 }, (_, index) => ((index + 9) % 12) + 1);

/** "1–3, 5": numbers in a row are drawn together. */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** How often a step comes back, by its words: in which months of the year (1 = October) it does. */
const RHYTHMS: readonly { readonly words: RegExp; readonly months: readonly number[] }[] = [
  { words: /ทุก(?:สิ้น)?ไตรมาส|ไตรมาสละ|(?:ทุก|ราย) ?(?:3|สาม) ?เดือน|รายไตรมาส/, months: [3, 6, 9, 12] },
  { words: /(?:ทุก|ราย) ?(?:6|หก) ?เดือน|รอบ ?6 ?เดือน ?และ(?:รอบ)? ?12 ?เดือน/, months: [6, 12] },
];

/** Of the months of a step those in which it is done; all of them where its words name no rhythm, or none falls inside. */
function inRhythm(words: string, months: readonly number[]): readonly number[] {
  const rhythm = RHYTHMS.find((one) => one.words.test(toArabicDigits(words)));
  const found = rhythm === undefined ? [] : months.filter((month) => rhythm.months.includes(month));
  return found.length === 0 ? months : found;
}

/** The months that stand in brackets at the end of a step, in its rhythm; null where it has none of its own. */
function monthsOfStep(step: string, planYear: number): readonly number[] | null {
  const words = /\(([^()]+)\)\s*$/.exec(step)?.[1];
  const period = words === undefined ? null : parsePeriod(words, planYear);
  return period === null ? null : inRhythm(step, monthsOf(period, planYear));
}

/** What stands in the twelve cells of a measure; null where no period can be read, or none of it lies in the plan year. */
function monthCells({ period, steps }: Measure, planYear: number): readonly string[] | null {
  const own = parsePeriod(cellLines(period).join(' '), planYear);
  const groups = stepGroups(steps);
  // Steps of units are counted anew under each unit: their numbers would say nothing here.
  const numbered = groups.every(({ unit }) => unit === null);
  const stepMonths = groups.flatMap((group) => group.steps).map((step) => monthsOfStep(step, planYear));
  const known = stepMonths.some((months) => months !== null);
  const whole = own === null ? [] : monthsOf(own, planYear);
  const cells = MONTHS_OF_YEAR.map((_, index) => {
    const at = stepMonths.flatMap((months, step) => (months?.includes(index + 1) === true ? [step + 1] : []));
    if (known && numbered) return ranges(at);
    return at.length > 0 || (!known && whole.includes(index + 1)) ? WHOLE : '';
  });
  return cells.every((words) => words === '') ? null : cells;
}

/** What marks a month of a measure whose steps have no months of their own. */
const WHOLE = '•';

const monthCell = (words: string): TableCell =>
  cell([paragraph(words, 'center')], { align: 'center', ...(words === '' ? {} : { shaded: true }) });

const TITLE_WIDTH = 22;
const MONTH_WIDTH = 6.5;

/** The table under its caption; nothing where it is switched off, or no measure has a period that can be read. */
export function monthBlocks(context: Context, shape: PlanShape): readonly Block[] {
  const { say, settings } = context;
  const found = inPrintingOrder(context, shape).map((measure) => ({ measure, cells: monthCells(measure, settings.planYear) }));
  // Where everything goes on all year long the table would say nothing.
  const tells = found.some(({ cells }) => cells?.some((words) => words !== WHOLE) === true);
  if (!context.shows('months') || !tells) return [];
  const rows = found.map(({ measure, cells }, index): TableRow => {
    const title = cell(`${index + 1}. ${cellLines(measure.title).join(' ')}`);
    return {
      keep: true,
      cells:
        cells === null
          ? [
              title,
              cell([paragraph(cellLines(measure.period).join(' ') || say('mark.noPeriod'), 'center')], { colSpan: 12, align: 'center' }),
            ]
          : [title, ...cells.map(monthCell)],
    };
  });
  const heads = MONTHS_OF_YEAR.map((month) => SHORT_MONTHS[month - 1] ?? '');
  return [
    lead([text(say('see.months')), reference('table-months'), text(` ${say('months.legend')}`)]),
    { kind: 'caption', caption: caption('table', 'table-months', say('table.months')) },
    {
      kind: 'table',
      id: 'months',
      widths: [TITLE_WIDTH, ...heads.map(() => MONTH_WIDTH)],
      header: [headRow([say('months.measure'), ...heads])],
      rows,
    },
  ];
}
