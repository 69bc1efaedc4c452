/** From blocks to one intake: names and scores in each block, then conflicts and problems of the whole. */

import type { Framework, Problem } from '../model';
import {
  type AgencyName,
  agencyIn,
  collectFact,
  collectScores,
  columnsOf,
  doubted,
  findNames,
  findYears,
  flowOf,
  keyOf,
  mentionsOf,
  placeOf,
  proseText,
  quoteOf,
  readScoreTable,
  readTotals,
  type TableHead,
  type TextBlock,
  type TextRow,
  tablesInLines,
  unknownCodes,
  vocabularyOf,
  withCarriedNames,
  witnessed,
  type Years,
} from '../reading';
import { type Left, unaccounted } from './accounted';
import { findAgency } from './agency';
import type { NamedKey } from './around';
import { agenciesBeside, candidatesIn, withGuesses } from './candidates';
import { notesOn } from './collect';
import { t } from './data/messages';
import { doubtProblems, weighed } from './evidence';
import { readFacts } from './facts';
import { manyAgencies, type Own, ownReadings, sectionYears } from './own';
import { withoutPages } from './pages';
import { readPlans } from './plans';
import { type Readings, readFlow } from './prose';
import { readRecommendations } from './recommendations';
import { settled } from './settled';
import { levelLines } from './totals';
import type { Conflict, Found, FoundScore, Intake, IntakeOptions } from './types';

/** The latest year whose framework is asked for where a text names no year. */
const FALLBACK_YEAR = 2568;
/** A page break between two parts of a table leaves at most so many lines. */
const PAGE_BREAK_LINES = 4;

/** Running text of everything, tables row by row: what years and the agency are looked for in. */
const wholeFlow = (lines: readonly string[], left: ReadonlySet<number>) =>
  flowOf(lines.map((text, index) => ({ line: index + 1, text: left.has(index + 1) ? '' : proseText(text).replace(/[|\t]/g, ' ') })));

/** The lines of tables that name several agencies, and those of their figures: there nobody is named as the document's own. */
const listed = (blocks: readonly TextBlock[], scores: readonly FoundScore[]): ReadonlySet<number> =>
  new Set([
    ...scores.flatMap(({ agency, form, line }) => (agency !== undefined && form === 'table' ? [line] : [])),
    ...blocks.flatMap((block) => {
      const naming = block.kind === 'table' ? block.rows.filter(({ cells }) => cells.some((cell) => agencyIn(cell) !== null)) : [];
      const names = new Set(naming.flatMap(({ cells }) => cells.flatMap((cell) => agencyIn(cell)?.name ?? [])));
      return names.size > 1 ? naming.map(({ line }) => line) : [];
    }),
  ]);

/** Scores of all blocks: running text as it flows, tables by row and by column. Plan tables hold none. */
function readScores(blocks: readonly TextBlock[], isPlan: (block: TextBlock) => boolean, framework: Framework, grid: boolean): Readings {
  const vocabulary = vocabularyOf(framework);
  const all: Readings[] = [];
  let head: TableHead | null = null;
  let headEnd = 0;
  let above: AgencyName | null = null;
  const readTable = (source: readonly TextRow[], inherited: TableHead | null): TableHead | null => {
    const rows = withCarriedNames(source);
    const table = readScoreTable(rows, vocabulary, grid, inherited, above);
    const totals = table.scores.length === 0 ? readTotals(rows, grid) : null;
    if (totals && totals.scores.length > 0) {
      all.push({ ...totals, printed: [] });
      return null;
    }
    all.push(table);
    if (!table.across && !table.scores.some(({ agency }) => agency !== undefined))
      for (const column of columnsOf(rows))
        if (column.some(({ text }) => /[0-9๐-๙]/.test(text) && /[ก-ฮA-Z]/i.test(text)))
          all.push(readFlow(flowOf(column), vocabulary, 'cell', grid));
    return table.head;
  };
  for (const block of blocks) {
    if (block.kind === 'prose') {
      const last = [...block.lines].reverse().find(({ text }) => text.trim() !== '');
      above = last ? agencyIn(last.text) : above;
      const lists = tablesInLines(block.lines, vocabulary);
      for (const part of lists.blocks) {
        if (part.kind === 'table') readTable(part.rows, null);
        else all.push(readFlow(flowOf(part.lines), vocabulary, 'prose', grid));
      }
      all.push({ scores: [], levels: [], problems: lists.problems, printed: [] });
      continue;
    }
    if (isPlan(block)) continue;
    const start = block.rows[0]?.line ?? 0;
    head = readTable(block.rows, start - headEnd <= PAGE_BREAK_LINES ? head : null);
    headEnd = block.rows[block.rows.length - 1]?.line ?? start;
  }
  return {
    scores: all.flatMap(({ scores }) => scores),
    levels: all.flatMap(({ levels }) => levels),
    problems: all.flatMap(({ problems }) => problems),
    printed: all.flatMap(({ printed }) => printed),
  };
}

const ASSESSMENT = /ITA|คุณธรรมและความโปร่งใส|(?<![A-Z])[IEO]IT(?![A-Z])|ตัว[ชข]ี้วัดที่|แบบวัด/;
const ANOTHER =
  /พึงพอใจ|LPA|PMQA|ประสิทธิภาพขององค์กร|ผลการเบิกจ่าย|ร้อยละ(?:ของ)?การเบิกจ่าย|เบิกจ่าย[^\n]{0,60}[\d๐-๙]\.[\d๐-๙]|แบบสอบถาม|ตัวบ่งชี้|ผลการเรียน|มาตรฐานการศึกษา/;
/** So many indicators of one document can be of this assessment only. */
const FEWEST_INDICATORS = 4;

/** Whether the figures are this assessment's: names such as การใช้งบประมาณ stand in reports of other surveys too. */
function isOfAssessment(lines: readonly string[], scores: readonly FoundScore[]): boolean {
  const text = lines.join('\n');
  if (ASSESSMENT.test(text) || !ANOTHER.test(text)) return true;
  return new Set(scores.filter(({ key }) => key.startsWith('indicator:')).map(({ key }) => key)).size >= FEWEST_INDICATORS;
}

/** The blocks of a text or grid as one intake; shared by the readers of text, CSV and grids. */
export function readBlocks(lines: readonly string[], blocks: readonly TextBlock[], options: IntakeOptions, grid: boolean): Intake {
  const years = findYears(wholeFlow(lines, new Set()));
  const framework = options.frameworkFor(options.year ?? years.fiscalYear?.value ?? FALLBACK_YEAR);
  const plans = readPlans(lines, blocks, framework);
  const readings = readScores(blocks, plans.isPlan, framework, grid);
  const agency = findAgency(wholeFlow(lines, manyAgencies(readings.scores) ? listed(blocks, readings.scores) : new Set()), options.agency);
  const own = ownReadings(
    { ...readings, scores: withoutPages(readings.scores, lines) },
    { options, named: agency.agency.name?.value ?? null, years, sections: sectionYears(lines) },
  );
  const isOther = planLines(blocks, plans.isPlan);
  const left = unaccounted(lines, readings.scores, isOther);
  const wanted = wantedYears(own, years, options);
  const names = [...new Set([agency.agency.name?.value ?? '', options.agency ?? ''])].filter((name) => name !== '');
  const page = {
    lines,
    grid,
    left,
    framework,
    withoutNames: withoutNames(framework, names),
    keysIn: keysIn(framework),
    isAgencyNamed: agency.agency.name !== undefined || names.some((name) => lines.some((line) => line.includes(name))),
    years: wanted,
  };
  const heard = weighed(own.scores, page);
  const ofAssessment = isOfAssessment(lines, heard);
  const collected = collectScores(ofAssessment ? heard : heard.map((score) => doubted(score, 'supposed')));
  const sound = witnessed(collected.scores, framework);
  const beside = options.agency === undefined && ofAssessment && own.agencies.length === 0 ? agenciesBeside(lines, left) : [];
  const agencies = beside.length > 1 && sound.scores.length === 0 ? beside : own.agencies;
  const guesses =
    !ofAssessment || agencies.length > 0 || beside.length > 1
      ? []
      : candidatesIn({
          lines,
          readings: readings.scores,
          isOther,
          vocabulary: vocabularyOf(framework),
          own: options.agency ?? agency.agency.name?.value ?? null,
          years: wanted,
        });
  const offered = withGuesses({ scores: sound.scores, conflicts: collected.conflicts }, guesses);
  const { scores, conflicts } = ofAssessment
    ? settled(offered, {
        ...page,
        own: options.agency ?? agency.agency.name?.value ?? null,
        weighed: (some) => weighed(some, page),
      })
    : offered;
  const alone = own.levels.length === 0 && agencies.length === 0 && wanted.length < 2 ? levelLines(lines) : [];
  const level = collectFact(own.levels.length > 0 ? own.levels : alone);
  const fiscalYear = own.year ?? years.fiscalYear;
  const planYear = years.planYear ?? (fiscalYear && { ...fiscalYear, value: fiscalYear.value + 1, certainty: 'likely' as const });
  const allConflicts: Conflict[] = [...agency.conflicts, ...years.conflicts, ...conflicts];
  if (level.others.length > 1) allConflicts.push({ key: 'level', candidates: level.others });
  const unnamed = ofAssessment ? notShown(left, scores, conflicts) : [];
  const problems = [
    ...unique(readings.problems),
    ...own.problems,
    ...sound.problems,
    ...doubtProblems(scores),
    ...leftProblems(unnamed),
    ...plans.problems,
    ...codeProblems(lines, framework),
    ...notesOn(scores, readings.printed, framework),
    ...yearProblems(fiscalYear, options, scores.length > 0),
  ];
  if (agencies.length > own.agencies.length)
    problems.unshift({ severity: 'error', code: 'WHICH_AGENCY', message: t('WHICH_AGENCY', { count: agencies.length }) });
  if (scores.length === 0 && agencies.length === 0) problems.unshift(noScores(plans.measures.length, plans.followUps.length));
  return {
    agency: agency.agency,
    ...(fiscalYear ? { fiscalYear } : {}),
    ...(planYear ? { planYear } : {}),
    ...(level.value ? { level: level.value } : {}),
    scores,
    agencies,
    conflicts: allConflicts,
    measures: plans.measures,
    followUps: plans.followUps,
    recommendations: readRecommendations(lines, blocks, framework, plans.isPlan),
    facts: readFacts(lines),
    figures: unnamed.map((one) => figureOf(one, lines)),
    problems,
  };
}

/** The year whose figures are wanted; all that the text gives for it where people must choose. */
function wantedYears(own: Own, years: Years, options: IntakeOptions): readonly number[] {
  const open = years.conflicts.find(({ key }) => key === 'fiscalYear');
  const only = options.year ?? own.year?.value;
  if (only === undefined && open) return open.candidates.map(({ value }) => Number(value));
  return [only ?? years.fiscalYear?.value ?? []].flat();
}

/** The lines from the first to the last row of each plan table. */
function planLines(blocks: readonly TextBlock[], isPlan: (block: TextBlock) => boolean): (line: number) => boolean {
  const spans = blocks.flatMap((block) =>
    block.kind === 'table' && isPlan(block) ? [[block.rows[0]?.line ?? 0, block.rows[block.rows.length - 1]?.line ?? 0] as const] : [],
  );
  return (line) => spans.some(([first, last]) => line >= first && line <= last);
}

/** Takes the names of a year's framework and of the agency, as the text and as the workbook name it, out of a line. */
function withoutNames(framework: Framework, agencies: readonly string[]): (text: string) => string {
  const vocabulary = vocabularyOf(framework);
  return (text) => {
    // By UTF-16 units, as offsets count: a picture is two.
    const kept = text.split('');
    for (const { start, end, subject } of findNames(flowOf([{ line: 1, text }]), vocabulary))
      if (subject.kind !== 'total' || !subject.weak) kept.fill(' ', start, end);
    const bare = agencies.reduce((rest, agency) => rest.split(agency).join(' '), kept.join(''));
    return bare.replace(/(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:นคร|เมือง|ตำบล)|อบ[ตจ]\.|ท[ตมน]\.) ?[ก-ฮะ-ฺเ-๎-]{2,40}/g, ' ');
  };
}

/** The scores that a line names, in order. */
function keysIn(framework: Framework): (text: string) => readonly NamedKey[] {
  const vocabulary = vocabularyOf(framework);
  return (text) =>
    mentionsOf(flowOf([{ line: 1, text }]), vocabulary).flatMap((mention) => {
      const key = keyOf(mention);
      return key === null ? [] : [{ at: mention.start, key }];
    });
}

/** So many of the figures left over are named. */
const NAMED_LEFT = 5;

/** The figures left over that nobody is shown as a candidate. */
function notShown(left: readonly Left[], scores: readonly FoundScore[], conflicts: readonly Conflict[]): readonly Left[] {
  const shown = new Set([...scores, ...conflicts.flatMap(({ candidates }) => candidates)].map(({ line, value }) => `${line} ${value}`));
  return left.filter(({ line, figure }) => !shown.has(`${line} ${Number(figure)}`));
}

/** A figure left over with the line in which it stands. */
const figureOf = ({ line, at, figure }: Left, lines: readonly string[]): Found<number> => ({
  value: Number(figure.replace(',', '.')),
  line,
  quote: quoteOf(lines[line - 1] ?? '', at, at + figure.length),
  certainty: 'doubtful',
  form: 'prose',
});

/** Figures that may be scores and were not read. */
function leftProblems(left: readonly Left[]): readonly Problem[] {
  if (left.length === 0) return [];
  const figures = left
    .slice(0, NAMED_LEFT)
    .map(({ line, figure }) => `${figure} (${placeOf({ line }, false).text})`)
    .join(', ');
  return [{ severity: 'warn', code: 'FIGURES_LEFT', message: t('FIGURES_LEFT', { count: left.length, figures }) }];
}

function noScores(measures: number, results: number): Problem {
  const message = measures + results > 0 ? t('NO_SCORES_BUT_PLAN', { measures, results }) : t('NO_SCORES');
  return { severity: measures + results > 0 ? 'warn' : 'error', code: 'NO_SCORES', message };
}

/** Scores of items that the year does not have are told, each code once: such a score has no place to go. */
const codeProblems = (lines: readonly string[], framework: Framework): readonly Problem[] =>
  [...new Map(unknownCodes(lines, framework).map((one) => [one.code, one])).values()].map(({ code, line }) => ({
    severity: 'warn',
    code: 'CODE_UNKNOWN',
    message: `${placeOf({ line }, false).text}: ${t('CODE_UNKNOWN', { code, year: framework.fiscalYear })}`,
    found: code,
  }));

function yearProblems(found: Found<number> | undefined, options: IntakeOptions, scored: boolean): readonly Problem[] {
  if (!found) return scored && options.year === undefined ? [{ severity: 'warn', code: 'YEAR_UNKNOWN', message: t('YEAR_UNKNOWN') }] : [];
  if (options.year === undefined || options.year === found.value) return [];
  return [
    {
      severity: 'warn',
      code: 'YEAR_DIFFERS',
      message: t('YEAR_DIFFERS', { found: found.value, year: options.year }),
      found: String(found.value),
    },
  ];
}

/** A table is read by row and by column, so the same problem may be met twice. */
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, message }) => !seen.has(`${code} ${message}`) && seen.add(`${code} ${message}`));
}
