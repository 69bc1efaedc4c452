/** Every name of a fiscal year's framework that a text may print, found without regard to white space. */
import { type Framework, isEitPart, type PartCode, type ToolCode } from '../model';
import { squeeze, toArabicDigits } from '../thai';
import { OTHER_WORD_BEFORE, TOOL_NAMES, TOOL_SPELLINGS, TOTAL_NAMES } from './data/words';
import type { Flow } from './flow';
import type { Mention, Subject } from './types';

interface Entry {
  readonly name: string;
  readonly subject: Subject | null;
}

export interface Vocabulary {
  readonly framework: Framework;
  /** Entries by their first two characters, longest first. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

const partOrTool = (code: ToolCode | PartCode): Subject => (isEitPart(code) ? { kind: 'part', part: code } : { kind: 'tool', tool: code });

const key = (name: string): string => toArabicDigits(squeeze(name)).toLowerCase();

/** The names of the framework and of the word lists, ready to search with. */
export function vocabularyOf(framework: Framework): Vocabulary {
  const all: Entry[] = [];
  for (const { number, name, aliases } of framework.indicators) {
    for (const text of [name, ...aliases])
      all.push({ name: key(text), subject: { kind: 'indicator', number, printed: null, named: true } });
  }
  for (const { code, name } of framework.tools) {
    const spellings = TOOL_SPELLINGS.map(({ official, printed }) => name.replace(official, printed));
    for (const text of new Set([name, ...spellings])) all.push({ name: key(text), subject: partOrTool(code) });
  }
  for (const { text, code } of TOOL_NAMES) all.push({ name: key(text), subject: partOrTool(code) });
  for (const { text, weak } of TOTAL_NAMES) all.push({ name: key(text), subject: { kind: 'total', weak } });
  const entries = new Map<string, Entry[]>();
  for (const entry of all) {
    const start = entry.name.slice(0, 2);
    entries.set(
      start,
      [...(entries.get(start) ?? []), entry].sort((a, b) => b.name.length - a.name.length),
    );
  }
  return { framework, entries };
}

const isLatin = (char: string | undefined): boolean => char !== undefined && /[a-z0-9]/i.test(char);

/** Names in Latin letters end at a space even where digits follow; Thai names must not be the end of another word. */
function standsAlone(text: string, before: string | undefined, after: string | undefined, start: number, name: string): boolean {
  if (isLatin(name[0])) return !isLatin(before) && !isLatin(after);
  return !OTHER_WORD_BEFORE.some((word) => start >= word.length && text.endsWith(word, start));
}

/** All mentions of names in the flow, in order, none inside another. */
export function findNames(flow: Flow, vocabulary: Vocabulary): readonly Mention[] {
  const at: number[] = [];

  const lower = flow.digits.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const parts: string[] = [];
  for (let index = 0; index < lower.length; index++) {
    const char = lower[index] as string;
    if (char === ' ' || char === '\n' || char === '\t') continue;
    at.push(index);
    parts.push(char);
  }
  const squeezed = parts.join('');
  const found: Mention[] = [];
  for (let index = 0; index < squeezed.length; index++) {
    const entries = vocabulary.entries.get(squeezed.slice(index, index + 2));
    if (!entries) continue;
    const entry = entries.find(
      ({ name }) =>
        squeezed.startsWith(name, index) &&
        standsAlone(squeezed, lower[(at[index] ?? 0) - 1], lower[(at[index + name.length - 1] ?? 0) + 1], index, name),
    );
    if (!entry) continue;
    const last = index + entry.name.length - 1;
    if (entry.subject) found.push({ subject: entry.subject, start: at[index] ?? 0, end: (at[last] ?? 0) + 1 });
    // Weak words of a total may open strong ones: ได้คะแนน + รวม.
    if (entry.subject?.kind !== 'total' || !entry.subject.weak) index = last;
  }
  return found;
}

/** True where the first is an indicator of the tool that the second is. */
export const isOwnTool = (indicator: Subject | null, tool: Subject | null, { indicators }: Framework): boolean =>
  indicator?.kind === 'indicator' &&
  tool?.kind === 'tool' &&
  indicators.some((one) => one.number === indicator.number && one.tool === tool.tool);

/** True for an indicator whose name is in its tool's name too: "การเปิดเผยข้อมูล (OIT)" may be the tool for short. */
export const isShortName = (subject: Subject | null, { indicators, tools }: Framework): boolean =>
  indicators.some(
    ({ number, name, tool }) =>
      subject?.kind === 'indicator' && number === subject.number && tools.some((one) => one.code === tool && one.name.includes(name)),
  );
