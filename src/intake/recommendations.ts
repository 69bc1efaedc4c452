/**
 * What the assessor says beside the scores (ข้อเสนอแนะของผู้ประเมิน, เหตุผลที่ไม่ได้คะแนน), in the source's order, each under the tool or respondent
 * part where it stands. An advice is about the items of its own tool that it names; items of other tools in its words are its means.
 */
import { type Framework, isPart, isTool, type Recommendation, type ToolCode, toolOf } from '../model';
import {
  ADVICE_HEADING,
  type CodeMemory,
  codeMemory,
  findNames,
  flowOf,
  itemsNamed,
  RECOMMENDATION_WORDS,
  rowSubject,
  type Subject,
  subjectOf,
  type TextBlock,
  type TextRow,
  tight,
  type Vocabulary,
  vocabularyOf,
  withRepairedCodes,
} from '../reading';
import { hasBullet, isDashOnly, isNumbered, toArabicDigits, withoutNumber } from '../thai';

/** A line that names a tool, a part or an indicator and no more is no longer. */
const SHORT = 130;
/** Behind this the catch-word of the next page stands. */
const CATCHWORD = /\.\.\.$/;
const NUMBERED = /^\s*(?:[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]?|\([0-9๐-๙]+\))\s*(?=\S)/;

const toolNamed = (part: string): ToolCode => (isTool(part) || isPart(part) ? toolOf(part) : 'IIT');

interface Known {
  readonly framework: Framework;
  readonly vocabulary: Vocabulary;
  readonly memory: CodeMemory;
}

/** Headings under which an agency's own report lists what it will mend: its own words, not the assessor's. */
const OWN_HEADING = /^(?:ประเด็น|เรื่อง|รายการ|ข้อ)ที่(?:ต้อง|ควร)/;

const isOwn = (heading: string): boolean => OWN_HEADING.test(tight(heading)) && !/ผู้(?:ตรวจ)?ประเมิน|ข้อเสนอแนะ/.test(heading);

/** An advice with its place; `about` is the indicator or item that the heading or row names. */
interface Said {
  readonly by?: 'agency';
  readonly part: string;
  readonly about: Subject | null;
  readonly text: string;
}

/** The respondent part or tool that a line names: the only part named, else the first tool. */
function partIn(text: string, { vocabulary }: Known): string | null {
  const subjects = findNames(flowOf([{ line: 1, text }]), vocabulary).map(({ subject }) => subject);
  const parts = subjects.flatMap((subject) => (subject.kind === 'part' ? [subject.part] : []));
  if (new Set(parts).size === 1) return parts[0] ?? null;
  return subjects.flatMap((subject) => (subject.kind === 'tool' ? [subject.tool] : []))[0] ?? null;
}

/** Where advice about a subject stands. */
function placeOf(subject: Subject, { framework }: Known): string | null {
  if (subject.kind === 'tool') return subject.tool;
  if (subject.kind === 'part') return subject.part;
  if (subject.kind === 'item') return subject.parts.length === 1 ? (subject.parts[0] ?? null) : 'EIT';
  if (subject.kind === 'indicator') return framework.indicators.find(({ number }) => number === subject.number)?.tool ?? null;
  return null;
}

function recommendationOf({ part, about, text, by }: Said, { framework, memory }: Known): Recommendation {
  const words = withRepairedCodes(text.trim(), framework, memory, toolNamed(part));
  const named = itemsNamed(words, framework, memory, toolNamed(part));
  const headed = about?.kind === 'item' && !named.includes(about.code) ? [about.code] : [];
  return { part, items: [...headed, ...named], text: words, ...(by ? { by } : {}) };
}

/** The indicator's name in front of words that do not name it: without its heading an advice would lose what it is about. */
function underIndicator(text: string, about: Subject | null, { framework }: Known): string {
  const name = about?.kind === 'indicator' ? framework.indicators.find(({ number }) => number === about.number)?.name : undefined;
  return name === undefined || tight(text).includes(tight(name)) ? text : `${name}: ${text}`;
}

/** Paragraphs below a line that announces advice, each under the tool or part that the last heading names. */
function fromProse(lines: readonly string[], known: Known): readonly Said[] {
  const found: Said[] = [];
  let open = false;
  let part: string | null = null;
  let about: Subject | null = null;
  const close = (): void => {
    open = false;
    part = null;
    about = null;
  };
  for (const source of lines) {
    const line = source.replace(/\*\*/g, '').trim();
    if (line === '') continue;
    const plain = line.replace(/^#+\s*/, '');
    const bare = plain.replace(NUMBERED, '');
    const listed = RECOMMENDATION_WORDS.some((word) => plain.includes(word)) && /ดังนี้\s*:?$/.test(plain);
    const headed = plain.length <= SHORT && ADVICE_HEADING.test(tight(bare));
    if (!open && !listed && !headed) continue;
    const named = plain.length <= SHORT || listed ? partIn(plain.slice(0, 400), known) : null;
    if ((listed && (NUMBERED.test(plain) || named !== null)) || headed) {
      open = true;
      part = named ?? (headed ? part : null);
      about = null;
      continue;
    }
    const subject = plain.length <= SHORT ? subjectOf(bare.replace(/[:：]\s*$/, ''), known.vocabulary) : null;
    const place = subject && placeOf(subject, known);
    if (place !== null || (named !== null && NUMBERED.test(plain) && plain.length <= SHORT)) {
      part = place ?? named;
      about = subject;
    } else if (/^#/.test(line) || line.startsWith('|') || line.includes('\t')) close();
    else if (part === null) continue;
    else if (isNumbered(plain) || NUMBERED.test(plain) || hasBullet(plain) || found.length === 0)
      found.push({ part, about, text: underIndicator(withoutNumber(bare), about, known) });
    else {
      const last = found[found.length - 1];
      if (last && last.part === part && last.about === about && !CATCHWORD.test(line))
        found[found.length - 1] = { ...last, text: `${last.text} ${line}` };
      else if (last && (last.part !== part || last.about !== about)) found.push({ part, about, text: underIndicator(plain, about, known) });
    }
  }
  return found;
}

/** "(6) ตัวชี้วัดที่ 6 …": a paragraph of an agency's own analysis, about that indicator until the next one. */
const OWN_PARAGRAPH = /^[\s*#(]*(?:[0-9๐-๙.]+\)?[\s*.)]*)?ตัวชี้วัดที่\s*([0-9๐-๙]{1,2})(?![0-9๐-๙.])/;
/** What stands behind it is what the agency found wanting. */
const WANTING = /(?:จุดอ่อน(?:หรือข้อบกพร่อง)?|ข้อบกพร่อง)(?:ที่(?:จะ)?ต้อง(?:พัฒนา|ปรับปรุง|แก้ไข))\**\s*(?:คือ|ได้แก่|:)?\s*/;
/** Where the finding ends: another strength, an advice of its own, the assessor's words. */
const FINDING_ENDS = /\s*(?:\*\*)?(?:มีจุดแข็ง|จุดแข็ง\*\*|ข้อเสนอแนะ (?:คือ|:)|ข้อเสนอแนะของผู้|ผู้ประเมิน(?:เสนอ|ให้ข้อ|มีข้อ)|รายการที่ผู้ประเมิน)/;
/** Fewer letters say nothing. */
const LEAST = 12;

const indicatorSubject = (number: number): Subject => ({ kind: 'indicator', number, printed: number, named: true });

/** What the agency itself found wanting in its analysis of each indicator; a heading or a table ends a paragraph. */
function fromOwnAnalysis(lines: readonly string[], known: Known): readonly Said[] {
  let about: Subject | null = null;
  return lines.flatMap((line): readonly Said[] => {
    const opens = OWN_PARAGRAPH.exec(line);
    if (opens) about = indicatorSubject(Number(toArabicDigits(opens[1] ?? '')));
    else if (/^\s*#|^\|/.test(line) || line.includes('\t')) about = null;
    const wanting = about === null ? null : WANTING.exec(line);
    const part = about && placeOf(about, known);
    if (!wanting || !about || !part) return [];
    const [text = ''] = line
      .slice(wanting.index + wanting[0].length)
      .replace(/\*\*/g, '')
      .split(FINDING_ENDS);
    return text.trim().length < LEAST ? [] : [{ by: 'agency', part, about, text: underIndicator(text.trim(), about, known) }];
  });
}

/** The issues of one cell or of cells below each other: numbered ones apart, words before the first number are their lead. */
function issuesIn(lines: readonly string[]): readonly string[] {
  const numbered = lines.some((line) => NUMBERED.test(line) || isNumbered(line));
  const texts: string[] = [];
  for (const line of lines) {
    if (NUMBERED.test(line) || isNumbered(line) || texts.length === 0) texts.push(withoutNumber(line));
    else texts[texts.length - 1] = `${texts[texts.length - 1]}${line}`;
  }
  return numbered && !isNumbered(lines[0] ?? '') && !NUMBERED.test(lines[0] ?? '') ? texts.slice(1) : texts;
}

/** The column of advice of a table whose other columns name tools, indicators or items. */
function fromTable(rows: readonly TextRow[], known: Known): readonly Said[] {
  const column = rows[0]?.cells.findIndex((cell) => ADVICE_HEADING.test(tight(cell))) ?? -1;
  if (column < 0) return [];
  const found: { part: string; about: Subject | null; lines: string[] }[] = [];
  for (const { cells } of rows.slice(1)) {
    const others = cells.map((cell, index) => (index === column ? '' : cell));
    const subject = rowSubject(others, -1, known.vocabulary)?.subject ?? null;
    const part = (subject && placeOf(subject, known)) ?? partIn(others.join(' ').slice(0, 400), known);
    const text = (cells[column] ?? '').trim();
    // A merged advice runs beside the names of a tool's indicators: only a row that opens another place opens another advice.
    const last = found[found.length - 1];
    const own = subject?.kind === 'item' || (subject?.kind === 'indicator' && !last?.lines.length);
    if (part && (!last || last.part !== part || own)) found.push({ part, about: subject?.kind === 'item' ? subject : null, lines: [] });
    if (text !== '' && !isDashOnly(text)) found[found.length - 1]?.lines.push(...text.split('\n').map((line) => line.trim()));
  }
  const by = isOwn(rows[0]?.cells[column] ?? '') ? ({ by: 'agency' } as const) : {};
  return found.flatMap(({ part, about, lines }) =>
    issuesIn(lines.filter((line) => line !== '')).map((text) => ({ part, about, text, ...by })),
  );
}

/** All recommendations of a text, in its order; plan tables hold none. */
export function readRecommendations(
  lines: readonly string[],
  blocks: readonly TextBlock[],
  framework: Framework,
  isPlan: (block: TextBlock) => boolean = () => false,
): readonly Recommendation[] {
  const vocabulary = vocabularyOf(framework);
  const tables = blocks.filter((block) => block.kind === 'table' && !isPlan(block));
  const told = (line: string): boolean => WANTING.test(line) || RECOMMENDATION_WORDS.some((word) => line.includes(word));
  if (!lines.some(told) && tables.length === 0) return [];
  const known: Known = { framework, vocabulary, memory: codeMemory(lines, framework) };
  const said = [
    ...fromProse(lines, known),
    ...fromOwnAnalysis(lines, known),
    ...tables.flatMap((block) => (block.kind === 'table' ? fromTable(block.rows, known) : [])),
  ];
  return said.filter(({ part }) => isTool(part) || isPart(part)).map((one) => recommendationOf(one, known));
}
