/** The score tables S1, S3, S4 and the issue table L2a (with S2 as its left column). */
import { reaches } from '../../ita';
import { type IndicatorResult, PART_NAMES, type Tool, type ToolCode } from '../../model';
import { formatScore, roundScore } from '../../thai';
import { bold, cell, headRow, list, paragraph, text } from '../build';
import { type Context, findingFor } from '../content';
import { gainOf } from '../gains';
import { printedChange } from '../indicators';
import { SCORE_TABLES, type ScoreTableId } from '../layouts';
import type { SentenceKey } from '../phrases/sentences';
import type { Block, TableRow } from '../tree';

/** A score table with its headings; `without`: a column that has nothing to say, its width shared out. */
function frame(id: ScoreTableId, rows: readonly TableRow[], without: string | null = null): Block {
  const { headings, widths } = SCORE_TABLES[id];
  const shown = headings.flatMap((heading, index) => (heading === without ? [] : [{ heading, width: widths[index] ?? 0 }]));
  const sum = shown.reduce((total, { width }) => total + width, 0);
  return {
    kind: 'table',
    id: `scores-${id}`,
    widths: shown.map(({ width }) => (100 * width) / sum),
    header: [headRow(shown.map(({ heading }) => heading))],
    rows,
  };
}

const score = (result: IndicatorResult) => cell([paragraph(formatScore(result.figure.value), 'center')]);

/** Tools in official order, with their indicators in official order; tools without indicators are left out. */
export function toolsWithIndicators(context: Context): readonly { readonly tool: Tool; readonly indicators: readonly IndicatorResult[] }[] {
  return context.model.framework.tools
    .map((tool) => ({ tool, indicators: context.assessment.indicators.filter((one) => one.tool === tool.code) }))
    .filter(({ indicators }) => indicators.length > 0);
}

const centred = (words: string, strong = false) => cell([paragraph(strong ? [bold(words)] : words, 'center')]);

/** A signed change as people read it; a dash where there is nothing to compare. */
const changeText = (context: Context, now: number | null, before: number | null): string => {
  const change = printedChange(now, before);
  return change === null ? context.say('mark.empty') : change > 0 ? `+${formatScore(change)}` : formatScore(change);
};

/** Points missing to the threshold, of the printed figures; a dash where it is reached. */
const gapText = ({ assessment: { threshold }, say }: Context, value: number | null): string =>
  value === null || reaches(value, threshold)
    ? say('mark.empty')
    : say('scores.gap', { gap: formatScore(roundScore(threshold - roundScore(value))) });

/** The places of S1's columns beside the score. */
const GAP_COLUMN = 4;
const CHANGE_COLUMN = 5;
const GAIN_COLUMN = 6;

/** Whether anything is known of the year before: a column of dashes says nothing. */
const hasLastYear = ({ assessment: { indicators, years } }: Context): boolean =>
  (years[1]?.total ?? null) !== null ||
  Object.values(years[1]?.tools ?? {}).some((value) => value !== null) ||
  indicators.some(({ previous }) => previous !== null);

/** A row of sums: the name across the columns before the score. */
function sumRow(context: Context, words: string, value: number | null, before: number | null, columns: number): TableRow {
  const compared = hasLastYear(context);
  return {
    cells: [
      cell([paragraph([bold(words)], 'left')], { colSpan: columns, head: true }),
      centred(formatScore(value), true),
      centred(gapText(context, value)),
      ...(compared ? [centred(changeText(context, value, before))] : []),
      centred(context.say('mark.empty')),
    ],
    keep: true,
  };
}

/** The parts of a tool that have scores of their own: EIT ส่วนที่ 1 and 2. */
const partRows = (context: Context, tool: Tool): readonly TableRow[] =>
  tool.parts.length < 2
    ? []
    : tool.parts.flatMap((part): TableRow[] => {
        const { value } = context.assessment.parts[part];
        return value === null ? [] : [sumRow(context, PART_NAMES[part], value, null, 2)];
      });

/**
 * S1 as a page of scores at a glance: the tool's cell merged over its indicators, parts and sum; then the total. Beside the score: what is
 * missing to the threshold, the change on last year, and what the indicator at its full score would add to the total.
 */
export function scoreTable1(context: Context): Block {
  const { assessment, say } = context;
  const [, lastYear] = assessment.years;
  const compared = hasLastYear(context);
  const rows = toolsWithIndicators(context).flatMap(({ tool, indicators }): TableRow[] => {
    const parts = partRows(context, tool);
    const before = lastYear?.tools[tool.code] ?? null;
    const sum = sumRow(context, say('scores.tool', { tool: tool.code }), assessment.tools[tool.code].value, before, 2);
    const [first, ...others] = [
      ...indicators.map((result): TableRow => {
        const gain = gainOf(assessment, result.number);
        return {
          cells: [
            centred(String(result.number)),
            cell(result.name),
            score(result),
            centred(gapText(context, result.figure.value)),
            ...(compared ? [centred(changeText(context, result.figure.value, result.previous))] : []),
            centred(gain === null || roundScore(gain) <= 0 ? say('mark.empty') : `+${formatScore(gain)}`),
          ],
          keep: true,
        };
      }),
      ...parts,
      sum,
    ];
    const head = cell([paragraph([bold(tool.code)], 'center')], { head: true, rowSpan: indicators.length + parts.length + 1 });
    return first === undefined ? [] : [{ ...first, cells: [head, ...first.cells] }, ...others];
  });
  return frame(
    'S1',
    [...rows, sumRow(context, say('scores.total'), assessment.total.value, lastYear?.total ?? null, 3)],
    compared ? null : SCORE_TABLES.S1.headings[CHANGE_COLUMN],
  );
}

/** What the columns beside the scores mean. */
export const scoreLegend = ({ say }: Context): string =>
  say('scores.legend', { gain: SCORE_TABLES.S1.headings[GAIN_COLUMN], gap: SCORE_TABLES.S1.headings[GAP_COLUMN] });

/** S3: number, name, score. */
export const scoreTable3 = (context: Context): Block =>
  frame(
    'S3',
    context.assessment.indicators.map((result) => ({
      cells: [cell([paragraph(String(result.number), 'center')]), cell(result.name), score(result)],
      keep: true,
    })),
  );

/** S4: "ตัวชี้วัดที่ 1 …" and "ได้ … คะแนน", under a header row of our own, because the agencies' form has none. */
export const scoreTable4 = (context: Context): Block =>
  frame(
    'S4',
    context.assessment.indicators.map((result) => ({
      cells: [
        cell(context.say('indicator.label', { n: result.number, name: result.name })),
        cell([
          paragraph(
            result.figure.value === null
              ? formatScore(null)
              : context.say('indicator.score', { score: formatScore(result.figure.value) }).trim(),
            'center',
          ),
        ]),
      ],
      keep: true,
    })),
  );

const MAXIMUM = 100;

/** T7: what to improve for every indicator below 100.00, highest score first; what has nothing to mend is listed apart, as to be kept. */
function issuesOf(context: Context, code: ToolCode, results: readonly IndicatorResult[]): readonly Block[] {
  const known = results.filter(({ figure }) => figure.value !== null);
  if (known.length === 0) return [paragraph(context.say('issues.unknown', { tool: code }), 'left')];
  const open = known.filter(({ figure }) => figure.value !== null && roundScore(figure.value) < MAXIMUM);
  if (open.length === 0) return [paragraph(context.say('issues.none', { tool: code }), 'left')];
  const told = open.map(({ number, name, class: scoreClass }) => {
    const { advice, weakness } = findingFor(context, `indicator:${number}`);
    return { words: [name, ...advice].join(' '), mend: weakness.length > 0 || scoreClass === 'below' };
  });
  const listed = (mend: boolean, key: SentenceKey): readonly Block[] => {
    const words = told.filter((one) => one.mend === mend).map((one) => one.words);
    return words.length === 0 ? [] : [paragraph(context.say(key, { tool: code }), 'left'), list('number', words)];
  };
  return [...listed(true, 'issues.lead'), ...listed(false, told.some(({ mend }) => mend) ? 'issues.keepAlso' : 'issues.keepLead')];
}

/** L2a: per tool a spanning row, then its indicators by falling score (official numbers, never ranks) beside the issues. */
export const issueTable = (context: Context): Block =>
  frame(
    'L2a',
    toolsWithIndicators(context).flatMap(({ tool, indicators }): TableRow[] => {
      const falling = indicators.slice().sort((a, b) => (b.figure.value ?? -1) - (a.figure.value ?? -1) || a.number - b.number);
      return [
        { cells: [cell([paragraph([bold(`${tool.name} (${tool.code})`)], 'left')], { colSpan: 2, head: true })], keep: true },
        {
          cells: [
            cell(
              falling.map((result) =>
                paragraph(
                  [
                    text(`${result.number}. ${result.name}`),
                    text(result.figure.value === null ? ` ${formatScore(null)}` : ` ${formatScore(result.figure.value)} คะแนน`),
                  ],
                  'left',
                ),
              ),
            ),
            cell(issuesOf(context, tool.code, falling)),
          ],
        },
      ];
    }),
  );
