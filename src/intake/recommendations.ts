/** Recommendations of the assessor (ข้อเสนอแนะของผู้ประเมิน) by tool part, and the issues of a two-column issue table. */
import type { Framework, Recommendation, ToolCode } from '../model';
import {
  type Block,
  codeMemory,
  findNames,
  flowOf,
  RECOMMENDATION_WORDS,
  type Row,
  referencesIn,
  type Vocabulary,
  vocabularyOf,
} from '../reading';
import { squeeze, withoutNumber } from '../thai';

const NUMBERED = /^\s*(?:[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]?|\([0-9๐-๙]+\))\s*(?=\S)/;
const SHORT = 130;

/** The respondent part or tool that a line names; the last part named alone, else the tool. */
function partIn(text: string, vocabulary: Vocabulary): string | null {
  const subjects = findNames(flowOf([{ line: 1, text }]), vocabulary).map(({ subject }) => subject);
  const parts = subjects.flatMap((subject) => (subject.kind === 'part' ? [subject.part] : []));
  if (new Set(parts).size === 1) return parts[0] ?? null;
  const tools = subjects.flatMap((subject) => (subject.kind === 'tool' ? [subject.tool] : []));
  return tools[0] ?? null;
}

const toolOf = (part: string): ToolCode => (part.startsWith('EIT') ? 'EIT' : part === 'OIT' ? 'OIT' : 'IIT');

/** Numbered paragraphs below a line that names a tool and announces advice. */
function fromProse(lines: readonly string[], framework: Framework, vocabulary: Vocabulary): readonly Recommendation[] {
  const found: { part: string; text: string }[] = [];
  let part: string | null = null;
  for (const source of lines) {
    const line = source.replace(/\*\*/g, '').trim();
    if (line === '') continue;
    const plain = line.replace(/^#+\s*/, '');
    const head = NUMBERED.test(plain) ? partIn(plain.slice(0, 400), vocabulary) : null;
    const announced = RECOMMENDATION_WORDS.some((word) => plain.includes(word)) && /ดังนี้\s*:?$/.test(plain);
    if (head && (announced || (part !== null && plain.length <= SHORT))) {
      part = head;
      continue;
    }
    if (part === null) continue;
    if (/^#/.test(line) || line.startsWith('|')) part = null;
    else if (NUMBERED.test(plain)) found.push({ part, text: plain.replace(NUMBERED, '').trim() });
    else {
      const last = found[found.length - 1];
      if (last && last.part === part && !/\.\.\.$/.test(line)) found[found.length - 1] = { part, text: `${last.text} ${line}` };
    }
  }
  if (found.length === 0) return [];
  const memory = codeMemory(lines, framework);
  return found.map(({ part: of, text }) => ({ part: of, items: referencesIn(text, framework, memory, toolOf(of)), text }));
}

/** The right column of an issue table: per tool, its numbered issues. */
function fromIssues(rows: readonly Row[], vocabulary: Vocabulary): readonly Recommendation[] {
  const column = rows[0]?.cells.findIndex((cell) => squeeze(cell).startsWith('ประเด็นที่ต้อง')) ?? -1;
  if (column <= 0 || (rows[0]?.cells.length ?? 0) !== 2) return [];
  const found: { part: string; lines: string[] }[] = [];
  for (const { cells } of rows.slice(1)) {
    const part = partIn(cells[0] ?? '', vocabulary);
    if (part) found.push({ part, lines: [] });
    const text = (cells[column] ?? '').trim();
    if (text !== '') found[found.length - 1]?.lines.push(text);
  }
  return found.flatMap(({ part, lines }) => {
    const numbered = lines.some((line) => NUMBERED.test(line));
    const texts: string[] = [];
    for (const line of lines) {
      if (NUMBERED.test(line) || texts.length === 0) texts.push(withoutNumber(line));
      else texts[texts.length - 1] = `${texts[texts.length - 1]}${line}`;
    }
    const kept = numbered && !NUMBERED.test(lines[0] ?? '') ? texts.slice(1) : texts;
    return kept.map((text) => ({ part, items: [], text }));
  });
}

/** All recommendations of a text, in order. */
export function readRecommendations(lines: readonly string[], blocks: readonly Block[], framework: Framework): readonly Recommendation[] {
  const vocabulary = vocabularyOf(framework);
  const issues = blocks.flatMap((block) => (block.kind === 'table' ? fromIssues(block.rows, vocabulary) : []));
  return [...fromProse(lines, framework, vocabulary), ...issues];
}
