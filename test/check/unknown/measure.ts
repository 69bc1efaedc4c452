/**
 * Ten reports of invented results, each of its own kind (an essay, tables, an announcement, a letter, minutes, slides …), clean as they stand.
 * planted.json says what goes wrong in each: what stands there, and what somebody put in its place.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryTexts } from '../../../src/app/vocabulary';
import { checkDocument, type DocumentFinding } from '../../../src/check';
import { frameworkFor } from '../../../src/ita';

const FOLDER = join(import.meta.dirname, '.');

interface Mistake {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

export interface Unknown {
  readonly document: string;
  /** The year that was assessed. */
  readonly year: number;
  /** `tuned`: seen while the rules were written · `kept`: counted when these were done, then mended for · `last`: written and counted after that. */
  readonly set: 'tuned' | 'kept' | 'last';
  readonly mistakes: readonly Mistake[];
}

/** The rules that may rightly answer a mistake of a kind (names of the rules: src/check/rules.ts). */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  // A score that falls below the threshold by mistake has no measure, either.
  score: ['R01', 'R38', 'R15'],
  mean: ['R01', 'R38'],
  weight: ['R01', 'R38'],
  decimal: ['R30'],
  digits: ['R12'],
  change: ['R09', 'R38'],
  // The difference of the two extremes is wrong with them.
  extreme: ['R07', 'R09'],
  threshold: ['R06'],
  level: ['R08'],
  count: ['R06', 'R38', 'R09'],
  countMeasures: ['R38'],
  number: ['R19', 'R35', 'R38', 'R10'],
  numbering: ['R10'],
  tool: ['R26', 'R37', 'R38'],
  filed: ['R26', 'R37', 'R33', 'R11'],
  code: ['R11', 'R26', 'R33'],
  agency: ['R02', 'R03', 'R38'],
  agencySpelling: ['R03', 'R02', 'R20'],
  province: ['R02', 'R03', 'R20', 'R38'],
  phrase: ['R19', 'R20', 'R29'],
  name: ['R19', 'R20'],
  spelling: ['R20', 'R21'],
  doubled: ['R21', 'R20'],
  year: ['R04', 'R05', 'R14'],
  period: ['R04', 'R05', 'R14', 'R38'],
  date: ['R04', 'R05', 'R14'],
  responsible: ['R13'],
  missing: ['R15', 'R27', 'R38', 'R10'],
};

export const UNKNOWN: readonly Unknown[] = JSON.parse(readFileSync(join(FOLDER, 'planted.json'), 'utf8'));

export const cleanText = ({ document }: Unknown): string => readFileSync(join(FOLDER, `${document}.txt`), 'utf8');

export const check = (text: string, year: number): readonly DocumentFinding[] =>
  checkDocument(text, { framework: frameworkFor(year), texts: libraryTexts() });

interface Place extends Mistake {
  /** 1-based, in the text that holds all mistakes. */
  readonly line: number;
}

/** The document with its mistakes in it, and the line on which each stands. */
export function planted(one: Unknown): { readonly text: string; readonly places: readonly Place[] } {
  let text = cleanText(one);
  for (const { from, to } of one.mistakes) {
    if (text.split(from).length !== 2) throw new Error(`${one.document}: «${from}» does not stand once`);
    text = text.replace(from, () => to);
  }
  // What is missing has no place.
  const places = one.mistakes.map((mistake) => ({
    ...mistake,
    line: mistake.to === '' ? 0 : text.slice(0, text.indexOf(mistake.to)).split('\n').length,
  }));
  return { text, places };
}

const words = (text: string): readonly string[] => text.split(/[\s()/]+/).filter((word) => /[0-9๐-๙]{2}/.test(word));

/** Whether a finding speaks of a mistake: by its line, or (a contradiction has two ends) by the number that was put in. */
function answers(finding: DocumentFinding, mistake: Place): boolean {
  if (!ANSWERS[mistake.kind]!.includes(finding.rule)) return false;
  if (mistake.line === 0 || finding.line === mistake.line) return true;
  const put = words(mistake.to).filter((word) => !words(mistake.from).includes(word));
  return put.some((word) => `${finding.quote} ${finding.message}`.includes(word));
}

export interface Measured {
  readonly planted: number;
  readonly found: number;
  readonly said: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

const told = (document: string, { rule, line, quote, message }: DocumentFinding): string =>
  `${document} ${rule} L${line} «${quote}» ${message}`;

/** How much of what was planted is found, and what else is said of the same texts. */
export function measure(documents: readonly Unknown[]): Measured {
  const all = documents.map((one) => {
    const { text, places } = planted(one);
    const findings = check(text, one.year);
    return {
      planted: places.length,
      said: findings.length,
      wrong: findings.filter((finding) => !places.some((place) => answers(finding, place))).map((finding) => told(one.document, finding)),
      missed: places
        .filter((place) => !findings.some((finding) => answers(finding, place)))
        .map(({ kind, line, to, from }) => `${one.document} ${kind} L${line} «${to === '' ? from : to}»`),
    };
  });
  const sum = (of: (one: (typeof all)[number]) => number): number => all.reduce((total, one) => total + of(one), 0);
  const missed = all.flatMap((one) => one.missed);
  const count = sum((one) => one.planted);
  return { planted: count, found: count - missed.length, said: sum((one) => one.said), wrong: all.flatMap((one) => one.wrong), missed };
}
