/** One cell of a score table as a score, or why it is none. */
import type { ScoreKey } from '../../model';
import type { TextRow } from '../blocks';
import { tight } from '../clean';
import { isNumeric, withoutLevel } from '../columns';
import { t } from '../data/messages';
import { LEVEL_NAMES, LINKING_WORDS, SCORE_WORDS } from '../data/words';
import { doubted } from '../doubt';
import { digitNote, partNote } from '../notes';
import { parseScore, scoreProblem } from '../numbers';
import { placeOf } from '../place';
import { keyFor } from '../rows';
import type { FoundCertainty, FoundScore, Subject } from '../types';
import type { Lies, Pick, ScoreTable } from './table';

/** Longer cells are sentences, not spoilt scores. */
const LONGEST_SCORE = 60;

const isWords = (cell: string): boolean => {
  let text = tight(cell);
  for (const word of [...LINKING_WORDS, ...SCORE_WORDS]) text = text.split(word).join('');
  return text !== '';
};

/** One cell → a score, or why it is none; nothing where it says nothing. `full` is the full score of its scale. */
export function readCell(
  table: ScoreTable,
  row: TextRow,
  subject: Subject,
  at: Pick,
  more: { readonly year: number | null; readonly agency: string | null; readonly lies?: Lies },
): void {
  const cell = row.cells[at.index] ?? '';
  const place = placeOf({ line: row.line, column: at.index + 1 }, table.grid);
  const key = keyFor(subject, at.role === 'score' ? 'score' : at.role);
  if (key === null) {
    if (isNumeric(cell) && subject.kind === 'item') table.problems.push(partNote(place, subject.code));
    return;
  }
  const parsed = parseScore(withoutLevel(cell));
  if ('problem' in parsed) {
    const words = !isWords(cell) || LEVEL_NAMES.includes(tight(cell)) || cell.length > LONGEST_SCORE;
    const said = scoreProblem(parsed.problem, place.text, place.at);
    // A column that is perhaps none of scores is not put right by mending its cells.
    if (parsed.problem.code !== 'SCORE_NOT_NUMBER' || !words)
      table.problems.push(at.doubt === 'heading' && said.severity === 'error' ? { ...said, severity: 'warn' } : said);
    return;
  }
  if (parsed.repaired) table.problems.push(digitNote(place, cell, parsed.value));
  const scaled = at.full !== null && at.full !== 100 && at.full > 0;
  if (scaled && parsed.value > (at.full as number)) {
    table.problems.push({
      severity: 'error',
      code: 'SCALE_DIFFERS',
      message: `${place.text}: ${t('SCALE_DIFFERS', { found: cell, full: at.full as number })}`,
      found: cell,
      ...place.at,
    });
    return;
  }
  const doubt =
    at.doubt ??
    (row.placed ? 'place' : subject.kind === 'indicator' && subject.near && subject.printed !== subject.number ? 'likeness' : undefined);
  const least: FoundCertainty = parsed.repaired && at.certainty === 'sure' ? 'likely' : certaintyOf(subject, at.certainty);
  const agency = more.agency ?? null;
  const score: FoundScore = {
    key: key as ScoreKey,
    value: scaled ? Number(((parsed.value * 100) / (at.full as number)).toFixed(6)) : parsed.value,
    line: row.line,
    column: at.index + 1,
    quote: row.cells
      .filter((text) => text !== '')
      .join(' | ')
      .slice(0, 100),
    certainty: scaled ? 'doubtful' : least,
    form: 'table',
    ...(more.year === null ? {} : { year: more.year }),
    ...(agency === null ? {} : { agency, ...more.lies }),
    ...(scaled ? { full: at.full as number } : {}),
  };
  table.scores.push(doubt === undefined ? score : doubted(score, doubt));
}

/** The less sure of the series and the name. */
function certaintyOf(subject: Subject, series: FoundCertainty): FoundCertainty {
  if (series === 'doubtful') return series;
  if (subject.kind === 'item') return subject.certainty === 'sure' ? series : subject.certainty;
  return subject.kind === 'indicator' && (!subject.named || subject.near) ? 'likely' : series;
}

export const levelIn = (cells: readonly string[]): string | undefined =>
  cells.map((cell) => tight(cell).replace(/^(?:อยู่ใน)?ระดับ/, '')).find((cell) => LEVEL_NAMES.includes(cell));
