/** What is wrong with the pages of a PDF: blank and nearly blank ones, headings and table heads alone at the foot, torn words, foreign fonts. */
import { execFileSync } from 'node:child_process';
import { widthOf } from '../../src/report/measure/widths';

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly bottom: number;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Without the page number at the head. */
  readonly lines: readonly Line[];
  /** Lines of one paragraph, as far as the reader can tell. */
  readonly blocks: readonly (readonly Line[])[];
  readonly pictures: number;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const unescaped = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? '');

/** Texts are compared without what only keeps them together. */
const bare = (text: string): string => text.replace(/[\u2060\u200b]/g, '').replace(/\u00a0/g, ' ');

const NUMBER_LINE = /^[-–]\s*[0-9๐-๙]+\s*[-–]$/;

export function pagesOf(pdf: string): readonly Page[] {
  const xml = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const pictures = new Map<number, number>();
  for (const row of execFileSync('pdfimages', ['-list', pdf], { encoding: 'utf8' }).split('\n').slice(2)) {
    const page = Number(row.trim().split(/\s+/)[0]);
    if (page > 0) pictures.set(page, (pictures.get(page) ?? 0) + 1);
  }
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(([, width, height, body], index) => {
    const blocks = [...(body ?? '').matchAll(/<block[^>]*>([\s\S]*?)<\/block>/g)].map(([, block]) =>
      [...(block ?? '').matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([\s\S]*?)<\/line>/g)]
        .map(([, x, y, right, bottom, words]): Line => {
          const text = [...(words ?? '').matchAll(/<word[^>]*>([\s\S]*?)<\/word>/g)].map(([, word]) => unescaped(word ?? '')).join(' ');
          return { text: bare(text), x: Number(x), right: Number(right), y: Number(y), bottom: Number(bottom) };
        })
        .filter(({ text }) => !NUMBER_LINE.test(text.trim())),
    );
    return {
      number: index + 1,
      width: Number(width),
      height: Number(height),
      blocks: blocks.filter((lines) => lines.length > 0),
      lines: blocks.flat().sort((a, b) => (Math.abs(a.y - b.y) < 5 ? a.x - b.x : a.y - b.y)),
      pictures: pictures.get(index + 1) ?? 0,
    };
  });
}

export const fontsOf = (pdf: string): readonly string[] =>
  execFileSync('pdffonts', [pdf], { encoding: 'utf8' })
    .split('\n')
    .slice(2)
    .map((row) => row.split(/\s+/)[0] ?? '')
    .filter((name) => name !== '');

const squeezed = (text: string): string => bare(text).replace(/\s+/g, '');

/** What the pages are held against. */
export interface Expected {
  readonly headings: readonly string[];
  /** Words of all header rows. */
  readonly heads: readonly string[];
  /** Rows that may break over pages, by the words of their cells. */
  readonly rows: readonly (readonly string[])[];
  readonly cover: boolean;
  /** All words with their spaces: what stands together in it must not be parted. */
  readonly text: string;
}

/** Fewer lines than this on a page without a picture are a fragment. */
const FRAGMENT = 4;

const segments = new Intl.Segmenter('th', { granularity: 'word' });

const isOneWord = (text: string): boolean => text.length > 1 && [...segments.segment(text)].length === 1;

/**
 * Whether a line may end between two runs of letters: between two words, and between the two parts of a compound (ภาย|ใน, สาธารณ|สุข), each of which the
 * dictionary takes for one word. The document leaves compounds to each program's dictionary (docs/decisions.md no. 26), and LibreOffice's parts more of them
 * than ours; a part that falls to pieces by itself (คำ|เนีย|ม) is a tear.
 */
function mayPart(before: string, after: string): boolean {
  const at = before.length;
  for (const { index, segment } of segments.segment(before + after)) {
    if (index === at) return true;
    if (index < at && index + segment.length > at) return isOneWord(segment.slice(0, at - index)) && isOneWord(segment.slice(at - index));
  }
  return true;
}

/** The reader of the PDF cut a word before its mark. */
const MARK_FIRST = /^[\u0e31-\u0e3a\u0e47-\u0e4e]/;

const COUNTED = /(?:^|[^ก-๛])(?:พ\.ศ\.|ตัวชี้วัดที่|มาตรการที่|ข้อ|มาตรา|ภาพที่|ตารางที่|ส่วนที่)$/;

/** Whether a line as wide as this would hold a text that is set as a line is. */
const holds = (room: number, text: string, { text: set, x, right }: Line): boolean =>
  (widthOf(text, 1, false) * (right - x)) / widthOf(set, 1, false) <= room;

/** A number at a line's end and what it counts on the next one, or a range that is parted. */
const UNIT = /^(?:คะแนน|เดือน|รายการ|มาตรการ|ครั้ง|บาท)/;
/**
 * LibreOffice 7.4 parts what is bound where it follows the only word before it on its line without a space ("และรอบ 12|เดือน"), whatever binds it: tried with
 * joiners, spaces of other kinds, other languages, and without the mark between. It happens in narrow columns alone, and is not told.
 */
const BEHIND_A_WORD = /^[^ ]+รอบ [0-9๐-๙]+$/;
const RANGE = /[0-9๐-๙][–-]$/;

function tornIn(lines: readonly Line[], source: string): readonly string[] {
  // In a column narrower than its words something must part: a number with what it counts is torn where another line of the block has room for both.
  const room = Math.max(0, ...lines.map(({ x, right }) => right - x));
  return lines.flatMap((line, index): string[] => {
    const next = lines[index + 1];
    if (next === undefined || next.y <= line.y) return [];
    const before = line.text.split(' ').at(-1) ?? '';
    const after = next.text.split(' ')[0] ?? '';
    const shown = `${before}|${after}`;
    // A single letter is a piece that the reader of the PDF cut off, no line.
    if (before.length < 2 || MARK_FIRST.test(before)) return [];
    const counts = /[0-9๐-๙]$/.test(before) && UNIT.test(after) && source.includes(`${before} ${after}`);
    if (counts && !BEHIND_A_WORD.test(line.text) && holds(room, `${before} ${after}`, line)) return [shown];
    // Where the text has a space or another line, a line may end.
    if (!source.includes(`${before}${after}`) && !(COUNTED.test(line.text) && source.includes(`${before} ${after}`))) return [];
    if (COUNTED.test(line.text) && /^[0-9๐-๙A-Z]/.test(after) && holds(room, `${before} ${after}`, line)) return [shown];
    if (RANGE.test(line.text) && /^[0-9๐-๙]/.test(after)) return [shown];
    if (/[0-9๐-๙][.,]?$/.test(before) && /^[.,]?[0-9๐-๙]/.test(after) && !line.text.endsWith(' '))
      return /^[0-9๐-๙]+[.)]/.test(after) ? [] : [shown];
    if (/[ก-๛]$/.test(before) && /^[\u0e30-\u0e3a\u0e45-\u0e4e]/.test(after)) return [shown];
    return /[ก-๎]$/.test(before) && /^[ก-๎]/.test(after) && before.length < 40 && after.length < 60 && !mayPart(before, after) ? [shown] : [];
  });
}

/** Words without the mark of their list, which the tree does not hold. */
const unmarked = (words: string): string => words.replace(/^(?:[0-9๐-๙]+[.)]|-)/, '');

/** Whether a line of so many letters at least is the first of these words. */
function begins(words: string, { text }: Line, letters: number): boolean {
  const own = unmarked(squeezed(text));
  return own.length >= letters && words.startsWith(own);
}

/**
 * What is wrong with the pages. A row that begins in a page's last lines is known by its first cell and any other one beside it: the first alone names the
 * measure in several tables (plan, success, months), and which of them goes on over the page cannot be told from a PDF.
 */
export function faultsOf(pages: readonly Page[], expected: Expected): readonly string[] {
  const headings = expected.headings.map(squeezed);
  const heads = squeezed(expected.heads.join(''));
  const rows = expected.rows
    .map((cells) => cells.map((words) => unmarked(squeezed(words))))
    .map(([first = '', ...others]) => ({ first, others }))
    .filter(({ first }) => first.length >= 12);
  return pages.flatMap((page, index) => {
    const faults: string[] = [];
    const say = (fault: string) => faults.push(`หน้า ${page.number}: ${fault}`);
    const cover = expected.cover && index === 0;
    if (page.lines.length === 0 && page.pictures === 0) say('blank');
    else if (!cover && page.pictures === 0 && page.lines.length < FRAGMENT) say(`only ${page.lines.map(({ text }) => text).join(' / ')}`);
    const last = page.lines.at(-1);
    if (last !== undefined && index < pages.length - 1) {
      const words = squeezed(last.text);
      const two = squeezed(page.lines.at(-2)?.text ?? '') + words;
      if (headings.some((heading) => heading === words || (heading.endsWith(words) && two.endsWith(heading))))
        say(`heading at the foot: ${last.text}`);
      const foot = page.lines.filter(({ y }) => y > last.y - 30).map(({ text }) => squeezed(text));
      if (heads !== '' && foot.length > 1 && foot.every((text) => heads.includes(text))) say(`table head at the foot: ${foot.join(' ')}`);
      for (const { first, others } of rows) {
        const start = page.lines.find(
          (line) =>
            begins(first, line, 6) &&
            page.lines.some((other) => Math.abs(other.y - line.y) < 4 && other !== line && others.some((words) => begins(words, other, 4))),
        );
        if (start === undefined || last.y - start.y > 32 || last.y - start.y < 0) continue;
        const beside = page.lines.filter(({ y }) => y >= start.y - 2).length;
        if (last.y - start.y < 32 && pages[index + 1]?.width === page.width && beside > 0)
          say(`row begins in the last lines: ${start.text}`);
      }
    }
    for (const block of page.blocks) for (const torn of tornIn(block, expected.text)) say(`torn ${torn}`);
    return faults;
  });
}
