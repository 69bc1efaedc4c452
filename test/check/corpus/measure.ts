/** How much of what was planted is found, and how much of what is said is right. */

import { libraryTexts } from '../../../src/app/vocabulary';
import { checkDocument, type DocumentFinding } from '../../../src/check';
import { frameworkFor } from '../../../src/ita';
import { CASES, type Case, toolsOf, written } from './facts';
import { plant } from './mistakes';
import { comparison, questions, results } from './voicesHeldOut';
import { bullets, memorandum, sections, type Voice } from './voicesTune';

export const TUNE: readonly Voice[] = [sections, bullets, memorandum];
export const HELD_OUT: readonly Voice[] = [results, questions, comparison];
const VOICES = [...TUNE, ...HELD_OUT];

export interface Counted {
  readonly planted: number;
  readonly found: number;
  readonly said: number;
  readonly wrong: readonly string[];
  /** Kinds that were missed, with how often. */
  readonly missed: ReadonlyMap<string, number>;
  readonly misses: readonly string[];
}

/** Two reports of each voice. */
export const reportsOf = (voices: readonly Voice[]): readonly { readonly it: Case; readonly text: string; readonly voice: string }[] =>
  CASES.flatMap((it, index) => {
    const voice = VOICES[Math.floor(index / 2)]!;
    return voices.includes(voice) ? [{ it, text: written(it, voice(toolsOf(it))), voice: voice.name }] : [];
  });

export const check = (text: string, year: number): readonly DocumentFinding[] =>
  checkDocument(text, { framework: frameworkFor(year), texts: libraryTexts() });

/** Plants `count` mistakes in each report for each seed. A finding is right where a mistake of its rules stands on its line (or anywhere, for contradictions). */
export function measure(voices: readonly Voice[], seeds: readonly number[], count: number): Counted {
  let [planted, found, said] = [0, 0, 0];
  const wrong: string[] = [];
  const misses: string[] = [];
  const missed = new Map<string, number>();
  for (const { it, text, voice } of reportsOf(voices)) {
    for (const seed of seeds) {
      const report = plant(text, it, seed * 100 + Number(it.id), count);
      const findings = check(report.text, it.year);
      const answers = (finding: DocumentFinding, one: (typeof report.planted)[number]): boolean =>
        one.rules.includes(finding.rule) && (one.anywhere === true || finding.line === one.line);
      for (const one of report.planted) {
        planted += 1;
        if (findings.some((finding) => answers(finding, one))) found += 1;
        else {
          missed.set(one.kind, (missed.get(one.kind) ?? 0) + 1);
          misses.push(`${voice} ${one.kind} L${one.line}: ${one.lines[one.line - 1]!.slice(0, 160)}`);
        }
      }
      for (const finding of findings) {
        said += 1;
        if (!report.planted.some((one) => answers(finding, one)))
          wrong.push(
            `${voice} ${it.id} ${finding.rule} L${finding.line} «${finding.quote.slice(0, 70)}» ${finding.message.slice(0, 120)} [${report.planted.map(({ kind, line }) => `${kind}@${line}`).join(' ')}]`,
          );
      }
    }
  }
  return { planted, found, said, wrong, missed, misses };
}
