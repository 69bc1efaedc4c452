/** From blocks to one intake: names and scores in each block, then conflicts and problems of the whole. */

import type { Framework, Problem } from '../model';
import { type Block, collectFact, columnsOf, findYears, flowOf, proseText, type TableHead, vocabularyOf, type Years } from '../reading';
import { fill } from '../thai';
import { findAgency } from './agency';
import { collectScores, notesOn } from './collect';
import { INTAKE_MESSAGES } from './data/messages';
import { readPlans } from './plans';
import { type Readings, readFlow } from './prose';
import { readRecommendations } from './recommendations';
import { readTable } from './tables';
import type { Conflict, Intake, IntakeOptions } from './types';

/** The latest year whose framework is asked for where a text names no year. */
const FALLBACK_YEAR = 2568;
/** A page break between two parts of a table leaves at most so many lines. */
const PAGE_BREAK_LINES = 4;

/** Running text of everything, tables row by row: what years and the agency are looked for in. */
const wholeFlow = (lines: readonly string[]) =>
  flowOf(lines.map((text, index) => ({ line: index + 1, text: proseText(text).replace(/[|\t]/g, ' ') })));

/** Scores of all blocks: running text as it flows, tables by row and by column. Plan tables hold none. */
function readScores(
  blocks: readonly Block[],
  isPlan: (block: Block) => boolean,
  framework: Framework,
  year: number | null,
  grid: boolean,
): Readings {
  const vocabulary = vocabularyOf(framework);
  const all: Readings[] = [];
  let head: TableHead | null = null;
  let headEnd = 0;
  for (const block of blocks) {
    if (block.kind === 'prose') {
      all.push(readFlow(flowOf(block.lines), vocabulary, 'prose', grid));
      continue;
    }
    if (isPlan(block)) continue;
    const start = block.rows[0]?.line ?? 0;
    const table = readTable(block.rows, vocabulary, year, grid, start - headEnd <= PAGE_BREAK_LINES ? head : null);
    head = table.head;
    headEnd = block.rows[block.rows.length - 1]?.line ?? start;
    all.push(table);
    for (const column of columnsOf(block.rows)) all.push(readFlow(flowOf(column), vocabulary, 'cell', grid));
  }
  return {
    scores: all.flatMap(({ scores }) => scores),
    levels: all.flatMap(({ levels }) => levels),
    problems: all.flatMap(({ problems }) => problems),
    printed: all.flatMap(({ printed }) => printed),
  };
}

/** The blocks of a text or grid as one intake; shared by the readers of text, CSV and grids. */
export function readBlocks(lines: readonly string[], blocks: readonly Block[], options: IntakeOptions, grid: boolean): Intake {
  const flow = wholeFlow(lines);
  const years = findYears(flow);
  const year = options.year ?? years.fiscalYear?.value ?? null;
  const framework = options.frameworkFor(year ?? FALLBACK_YEAR);
  const plans = readPlans(lines, blocks, framework);
  const readings = readScores(blocks, plans.isPlan, framework, year, grid);
  const { scores, conflicts } = collectScores(readings.scores);
  const agency = findAgency(flow);
  const level = collectFact(readings.levels);
  const allConflicts: Conflict[] = [...agency.conflicts, ...years.conflicts, ...conflicts];
  if (level.others.length > 1) allConflicts.push({ key: 'level', candidates: level.others });
  const problems = [
    ...unique(readings.problems),
    ...notesOn(scores, readings.printed, framework),
    ...yearProblems(years, options, scores.length > 0),
  ];
  if (scores.length === 0) problems.unshift(noScores(plans.measures.length, plans.followUps.length));
  const { conflicts: _, ...yearFacts } = years;
  return {
    agency: agency.agency,
    ...yearFacts,
    ...(level.value ? { level: level.value } : {}),
    scores,
    conflicts: allConflicts,
    measures: plans.measures,
    followUps: plans.followUps,
    recommendations: readRecommendations(lines, blocks, framework),
    problems,
  };
}

function noScores(measures: number, results: number): Problem {
  const message = measures + results > 0 ? fill(INTAKE_MESSAGES.NO_SCORES_BUT_PLAN, { measures, results }) : INTAKE_MESSAGES.NO_SCORES;
  return { severity: measures + results > 0 ? 'warn' : 'error', code: 'NO_SCORES', message };
}

function yearProblems(years: Years, options: IntakeOptions, scored: boolean): readonly Problem[] {
  const found = years.fiscalYear;
  if (!found)
    return scored && options.year === undefined ? [{ severity: 'warn', code: 'YEAR_UNKNOWN', message: INTAKE_MESSAGES.YEAR_UNKNOWN }] : [];
  if (options.year === undefined || options.year === found.value) return [];
  return [
    {
      severity: 'warn',
      code: 'YEAR_DIFFERS',
      message: fill(INTAKE_MESSAGES.YEAR_DIFFERS, { found: found.value, year: options.year }),
      found: String(found.value),
    },
  ];
}

/** A table is read by row and by column, so the same problem may be met twice. */
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, message }) => !seen.has(`${code} ${message}`) && seen.add(`${code} ${message}`));
}
