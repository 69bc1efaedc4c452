/** Scores as people and scanners write them: every kind of bad value has its own code and words. Also used by the workbook reader. */
import type { Problem } from '../model';
import { fill, isDashOnly, MONTHS, normalizeThai, SHORT_MONTHS, toArabicDigits, toHyphens } from '../thai';
import { SCORE_MESSAGES } from './data/messages';
import type { GridCell } from './types';

type MessageKey = keyof typeof SCORE_MESSAGES;

/** Machine code of an unusable score; the three kinds of range error share one. */
type ScoreProblemCode = Exclude<MessageKey, `SCORE_RANGE_${string}`> | 'SCORE_RANGE';

/** Thai message in two parts, so that callers can put the place between: "{place}: {what} {advice}". */
interface ScoreProblem {
  readonly code: ScoreProblemCode;
  readonly what: string;
  readonly advice: string;
  readonly found: string;
}

export type ParsedScore =
  | { readonly value: number /** True where letters were read as digits (9O.5O → 90.50). */; readonly repaired?: true }
  | { readonly problem: ScoreProblem };

const ERROR_VALUE = /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|ERROR|SPILL|CALC)[!?]?|^#{3,}$/i;
const DATE = new RegExp(
  `^\\d{1,4}[/-]\\d{1,2}[/-]\\d{2,4}|^\\d{1,2} ?(?:${[...MONTHS, ...SHORT_MONTHS].join('|').replace(/\./g, '\\.')})|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* `,
  'i',
);
/** No score takes more characters, words included. */
const LONGEST = 80;
const PLAIN = /^[+]?\d+(?:\.\d+)?$/;
/** A number in which O, o, l, I or | took the place of a digit; it must hold a real digit too. */
const DAMAGED = /^(?=.*\d)[\dOolI|]{1,4}(?:\.[\dOolI|]{1,6})?$/;
const AROUND = /^(?:ได้|รับ|คะแนน|เท่ากับ|ร้อยละ|อยู่ที่|[\s:=*“”"()|])+|(?:คะแนน|%|[\s*“”"()|])+$/g;

const bad = (key: MessageKey, found: string, suggestion = ''): ParsedScore => {
  const slots = { found, suggestion };
  const { what, advice } = SCORE_MESSAGES[key];
  const code = (key.startsWith('SCORE_RANGE') ? 'SCORE_RANGE' : key) as ScoreProblemCode;
  return { problem: { code, what: fill(what, slots), advice: fill(advice, slots), found } };
};

function inRange(value: number, found: string): ParsedScore {
  if (value < 0) return bad('SCORE_RANGE_NEGATIVE', found);
  if (value <= 100) return { value };
  if (value < 101) return bad('SCORE_RANGE_OVER', found);
  let suggestion = value;
  while (suggestion > 100) suggestion /= 10;
  return bad('SCORE_RANGE_POINT', found, String(Number(suggestion.toFixed(4))));
}

/** A number torn by spaces is one number where they stand around its point only, or between all its digits; else people are asked. */
function spaced(core: string, close: string, found: string): ParsedScore {
  const sound = /^\d+\s?\.\s?\d+$/.test(core) || core.split(/\s/).every((piece) => piece.length === 1);
  if (!sound) return bad('SCORE_SPACED', found, close);
  const value = inRange(Number(close), found);
  return 'value' in value ? { value: value.value, repaired: true } : value;
}

/** Letters that scanners put for digits, read as digits. */
export const repairDigits = (text: string): string => text.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1');

/**
 * Reads one score, 0–100, unrounded. Thai, Arabic and mixed digits, the words ได้ … คะแนน and a percent sign are accepted.
 * Never throws: what cannot be read comes back as a problem with its own words.
 */
export function parseScore(raw: GridCell): ParsedScore {
  if (raw === null) return bad('SCORE_BLANK', '');
  if (typeof raw === 'boolean') return bad('SCORE_TRUTH', String(raw));
  if (typeof raw === 'number') return Number.isFinite(raw) ? inRange(raw, String(raw)) : bad('SCORE_ERROR', String(raw));
  const found = normalizeThai(raw).trim();
  if (found === '' || isDashOnly(found.replace(/\./g, '-'))) return bad('SCORE_BLANK', found);
  if (found.length > LONGEST) return bad('SCORE_NOT_NUMBER', `${found.slice(0, LONGEST)}…`);
  if (ERROR_VALUE.test(found)) return bad('SCORE_ERROR', found);
  if (/^=/.test(found)) return bad('SCORE_FORMULA', found);
  const text = toArabicDigits(found);
  if (DATE.test(text)) return bad('SCORE_DATE', found);
  const marked = text.replace(AROUND, '').trim();
  // Lines of the table that a scanner took for letters.
  const core = marked.replace(/^[\s|~_'`^¦.,-]+(?=\d)|[\s|~_'`^¦]+$/g, '').trim();
  const noise = core !== marked && /\d/.test(core) && !/^-\s*\d/.test(toHyphens(marked));
  if (core === '') return bad('SCORE_BLANK', found);
  if (/^-\s*\d+(?:\.\d+)?$/.test(toHyphens(marked))) return inRange(-Number(marked.slice(1)), found);
  if (PLAIN.test(core)) {
    const value = inRange(Number(core), found);
    return noise && 'value' in value ? { value: value.value, repaired: true } : value;
  }
  if (/^\d+,\d+$/.test(core)) return bad('SCORE_COMMA', found, core.replace(',', '.'));
  // "92.15/100", "81.63 81.63%": the full score behind the score, or the score twice.
  const [, plain = '', again = ''] = /^(\d{1,3}(?:\.\d+)?)(?:\s*\/\s*100|%?\s+(\d{1,3}(?:\.\d+)?))$/.exec(core) ?? [];
  if (plain !== '' && (again === '' || again === plain)) return inRange(Number(plain), found);
  const close = core.replace(/\s/g, '');
  if (close !== core && PLAIN.test(close) && close.includes('.')) return spaced(core, close, found);
  if (DAMAGED.test(core)) {
    const repaired = inRange(Number(repairDigits(core)), found);
    return 'value' in repaired ? { value: repaired.value, repaired: true } : repaired;
  }
  if ((core.match(/\d+(?:\.\d+)?/g) ?? []).length > 1) return bad('SCORE_TWO_NUMBERS', found);
  return bad('SCORE_NOT_NUMBER', found);
}

/**
 * One score typed into a cell of the workbook. What a scanner garbles is repaired on import, where a preview asks; in a cell nobody would
 * notice, so letters among digits are a problem there.
 */
export function parseTypedScore(raw: GridCell): ParsedScore {
  const parsed = parseScore(raw);
  if (!('value' in parsed) || !parsed.repaired) return parsed;
  const found = String(raw).trim();
  return bad(/[OolI|]/.test(found) ? 'SCORE_LETTERS' : 'SCORE_SPACED', found, String(parsed.value));
}

/** The score problem as a problem of the workbook or the intake, its place in front. */
export function scoreProblem(problem: ScoreProblem, place: string, at: { readonly sheet?: string; readonly cell?: string } = {}): Problem {
  return {
    severity: problem.code === 'SCORE_BLANK' ? 'info' : 'error',
    code: problem.code,
    message: `${place === '' ? '' : `${place}: `}${problem.what} ${problem.advice}`,
    found: problem.found,
    ...at,
  };
}
