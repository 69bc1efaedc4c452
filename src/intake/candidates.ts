/**
 * Figures that no reading explains, each with the subject that it most likely belongs to: shown to people where they stood, never taken before somebody
 * ticks them. A figure goes to the name beside it, to the name above its column or block, or, where nothing is named, by how many figures stand together.
 */
import type { FiscalYear, Framework, ScoreKey } from '../model';
import {
  type Conflict,
  type FoundScore,
  flowOf,
  inOrder,
  keyOf,
  likeliest,
  mentionsOf,
  sameAgency,
  subjectOf,
  type Vocabulary,
} from '../reading';
import { agencyNameOf, agencyNamesIn, BUDDHIST_OFFSET, toArabicDigits } from '../thai';
import { figuresIn, type Left } from './accounted';
import { LOWEST_TOTAL } from './totals';

/** Longer documents are read, not guessed at: nobody looks through hundreds of figures. */
const MOST_LINES = 600;
const MOST_TEXT = 60_000;
/** So many lines above a row of figures its names may stand. */
const HEAD_REACH = 12;
/** What speaks of this assessment's result on a line or right beside it. */
const SAYS_RESULT = /ITA|คะแนน|ประเมิน|ผล/i;
/** Words of the total that are too common to be looked for where scores are read. */
const SAYS_TOTAL = /(?<![ก-๎])รวม(?:ทั้งหมด|ทั้งสิ้น|คะแนน)?(?![ก-๎])|\b(?:overall|total)\b|\bITA(?=\s*[:=]?\s*\d{2,3}\.\d)/i;
/** Behind a share of something counted: "ร้อยละ 100.00 ของรายการที่รายงานผล". */
const SHARE_OF = /^[\s)%*]*ของ(?!คะแนน|เรา|หน่วยงาน)/;
/** A line of an item whose code tells nobody what it is: told as such, never anything else's. */
const CODED = /^[\s*•-]*(?:ข้อ(?:ที่)? ?)?[A-Z] ?\d{1,3}(?![\d.])/i;
/** How like an indicator's name the words in front of a figure must be to be offered as it. */
const LIKE_ENOUGH = 0.5;
/** A year of either calendar. */
const YEAR = /(?<![\d.,/])(25[4-9]\d|20[12]\d)(?![\d,]|\.\d)/g;

interface Figure {
  readonly line: number;
  readonly at: number;
  readonly value: number;
}

interface Named {
  readonly at: number;
  readonly key: ScoreKey;
}

interface Row {
  readonly line: number;
  /** Digits Arabic. */
  readonly text: string;
  readonly names: readonly Named[];
  /** All that look like scores, those that were read too. */
  readonly figures: readonly Figure[];
  readonly years: readonly { readonly at: number; readonly year: FiscalYear }[];
}

interface Page {
  readonly lines: readonly string[];
  /** All readings, of other years and agencies too. */
  readonly readings: readonly FoundScore[];
  /** Lines of plans hold no scores. */
  readonly isOther: (line: number) => boolean;
  readonly vocabulary: Vocabulary;
  /** The agency whose figures are wanted; null where nobody named one. */
  readonly own: string | null;
  readonly years: readonly FiscalYear[];
}

/** The agencies that lines of left figures name: where nobody said whose are wanted and there are several, people choose among them. */
export function agenciesBeside(lines: readonly string[], left: readonly Left[]): readonly string[] {
  if (left.length > MOST_LINES) return [];
  const named = (line: number): readonly string[] => agencyNamesIn(lines[line - 1] ?? '').map(agencyNameOf);
  return [...new Set(left.flatMap(({ line }) => ((here) => (here.length > 0 ? here : named(line - 1)))(named(line))))];
}

/** Doubtful readings for the figures that nothing else explains, in the order in which they stand. */
export function candidatesIn(page: Page): readonly FoundScore[] {
  if (page.lines.length > MOST_LINES || page.lines.reduce((sum, { length }) => sum + length, 0) > MOST_TEXT) return [];
  const rows = rowsOf(page);
  const found: FoundScore[] = [];
  const offer = ({ line, value, at }: Figure, key: ScoreKey): void => {
    const quote = quoteAround(page.lines[line - 1] ?? '', at);
    found.push({ key, value, line, quote, certainty: 'doubtful', form: 'prose', doubt: 'guess' });
  };
  const blocks = inBlocks(rows);
  const ofYear = yearFilter(rows, page.years);
  rows.forEach((row, index) => {
    const read = page.readings.filter(({ line }) => line === row.line);
    // The columns of a row of one name were weighed by their headings.
    if (read.length > 0 && isCells(row.text) && row.names.length < 2) return;
    if (row.names.length === 0 && CODED.test(row.text)) return;
    const whose = ownership(page, rows, index);
    const free = row.figures.filter(
      ({ value, at }) =>
        !read.some((one) => one.value === value && (one.certainty !== 'doubtful' || row.names.length < 2)) &&
        whose(at) !== 'other' &&
        ofYear(index, at),
    );
    for (const figure of free) {
      const key =
        beside(row, figure) ??
        below(rows, index, figure) ??
        byCount(row, free, figure, page) ??
        (whose(figure.at) === 'own' ? 'total' : null) ??
        blocks.get(figure) ??
        torn(rows, index, figure, page.vocabulary) ??
        alone(rows, index, figure);
      if (key) offer(figure, key);
    }
  });
  return [...found, ...shortened(page.readings)];
}

/** "67.452การใช้…": the third decimal is perhaps the number of the next name. */
const shortened = (readings: readonly FoundScore[]): readonly FoundScore[] =>
  readings.flatMap((score) => {
    const decimals = String(score.value).split('.')[1] ?? '';
    return decimals.length > 2 && score.certainty !== 'sure' && score.form === 'prose'
      ? [{ ...score, value: Math.floor(score.value * 100 + 1e-7) / 100, certainty: 'doubtful', doubt: 'guess' } as const]
      : [];
  });

const isCells = (text: string): boolean => /[\t|]/.test(text);

const quoteAround = (line: string, at: number): string =>
  line
    .slice(Math.max(0, at - 50), at + 30)
    .replace(/\s+/g, ' ')
    .trim();

function rowsOf({ lines, isOther, vocabulary, years }: Page): readonly Row[] {
  let part: Named | null = null;
  return lines.flatMap((source, index): readonly Row[] => {
    const line = index + 1;
    if (source.trim() === '') return [];
    const text = toArabicDigits(source);
    const figures = figuresIn(source, true)
      .filter(({ at, figure }) => !SHARE_OF.test(text.slice(at + figure.length)))
      .filter(({ other, year, at, figure }) =>
        isOther(line) ? isStated(text, at, figure) : !other || (year !== null && years.includes(year)),
      )
      .map(({ at, value }): Figure => ({ line, at, value }));
    const names = namesIn(text, line, vocabulary, part?.key ?? null);
    if (figures.length === 0 && names.length === 1) part = names[0]?.key.startsWith('part:') ? (names[0] as Named) : part;
    const [only] = figures;
    const near = names.length === 0 && figures.length === 1 && only ? likeliest(text.slice(0, only.at), vocabulary, LIKE_ENOUGH) : null;
    return [
      {
        line,
        text,
        figures,
        names: near === null ? names : [{ at: 0, key: `indicator:${near}` }],
        years: [...text.matchAll(YEAR)].map(({ index: at, 1: year }) => ({
          at,
          year: Number(year) + (Number(year) < 2500 ? BUDDHIST_OFFSET : 0),
        })),
      },
    ];
  });
}

/** In a row of a plan only what is said to have been reached: "ได้ 79.78 คะแนน", "การใช้งบประมาณ 87.53 คะแนน". */
const isStated = (text: string, at: number, figure: string): boolean =>
  /^\s*คะแนน/.test(text.slice(at + figure.length)) &&
  /(?:ได้(?:รับ)?(?:คะแนน)?|[ก-๎]{6,})\s*$/.test(text.slice(Math.max(0, at - 20), at)) &&
  !/กว่า\s*$/.test(text.slice(0, at));

/** The subjects that a line names, each once; an item of the citizens' survey belongs to the part that the last heading names. */
function namesIn(text: string, line: number, vocabulary: Vocabulary, part: ScoreKey | null): readonly Named[] {
  const named = mentionsOf(flowOf([{ line, text }]), vocabulary).flatMap((mention): readonly Named[] => {
    const { subject } = mention;
    if (subject.kind === 'total') return subject.weak ? [] : [{ at: mention.start, key: 'total' }];
    const open = subject.kind === 'item' && subject.parts.length > 1 && part ? (`item:${subject.code}@${part.slice(5)}` as ScoreKey) : null;
    const key = open ?? keyOf(mention);
    return key === null ? [] : [{ at: mention.start, key }];
  });
  let at = 0;
  const cells = !isCells(text)
    ? []
    : text.split(/[\t|]/).flatMap((cell): readonly Named[] => {
        const start = at;
        at += cell.length + 1;
        const total = subjectOf(cell.trim(), vocabulary)?.kind === 'total';
        return total && !named.some((one) => one.at >= start && one.at < at) ? [{ at: start, key: 'total' }] : [];
      });
  const said = named.some(({ key }) => key === 'total') || cells.length > 0 ? null : SAYS_TOTAL.exec(text);
  const all = [...named, ...cells, ...(said ? [{ at: said.index, key: 'total' as const }] : [])].sort((a, b) => a.at - b.at);
  return all.filter(({ key }, index) => all[index - 1]?.key !== key);
}

type Whose = 'own' | 'other' | 'unnamed';

/** Whose figures a row holds, by the agency named nearest in front of a figure, else behind it, else on the line above that holds nothing else. */
function ownership({ own, lines }: Page, rows: readonly Row[], index: number): (at: number) => Whose {
  if (own === null) return () => 'unnamed';
  const named = (row: Row | undefined): readonly { readonly own: boolean; readonly at: number }[] => {
    const text = row ? (lines[row.line - 1] ?? '') : '';
    const all = agencyNamesIn(text).map((mention) => ({ own: sameAgency(agencyNameOf(mention), own), at: mention.index }));
    const short = own.replace(/^จังหวัด/, '');
    const literal = all.length === 0 && short.length > 2 ? text.indexOf(short) : -1;
    return literal < 0 ? all : [{ own: true, at: literal }];
  };
  const here = named(rows[index]);
  const above = rows[index - 1];
  const over = above && above.figures.length === 0 && above.names.length === 0 ? named(above) : [];
  return (at) => {
    const nearest = here.filter((one) => one.at < at).pop() ?? here[0] ?? over[over.length - 1];
    return nearest === undefined ? 'unnamed' : nearest.own ? 'own' : 'other';
  };
}

const LONGEST_HEADING = 120;

/** True for figures of the wanted year: by the year in front of them in their line, above their column, or in the heading above. */
function yearFilter(rows: readonly Row[], wanted: readonly FiscalYear[]): (index: number, at: number) => boolean {
  if (wanted.length === 0) return () => true;
  const isWanted = (year: FiscalYear): boolean => wanted.includes(year);
  const headed: (FiscalYear | null)[] = [];
  let heading: FiscalYear | null = null;
  let columns: Row | null = null;
  const columnsOf: (Row | null)[] = [];
  for (const row of rows) {
    if (row.figures.length === 0 && row.years.length > 1 && isCells(row.text)) columns = row;
    if (row.figures.length === 0 && row.years.length === 1 && row.text.length <= LONGEST_HEADING) heading = row.years[0]?.year ?? null;
    headed.push(heading);
    columnsOf.push(isCells(row.text) ? columns : null);
  }
  const several = headed.some((year) => year !== null && isWanted(year)) && headed.some((year) => year !== null && !isWanted(year));
  return (index, at) => {
    const row = rows[index] as Row;
    const before = row.years.filter((one) => one.at < at).pop();
    if (before) return isWanted(before.year);
    const cell = cellAt(row.text, at);
    const head = columnsOf[index];
    const above = head?.years.find((one) => cellAt(head.text, one.at) === cell);
    if (above) return isWanted(above.year);
    const year = headed[index] ?? null;
    return !several || year === null || isWanted(year);
  };
}

/**
 * The name that stands in the same line: as many names as figures go by their order; a figure in front of all names, one more than they, is the total;
 * else the nearest in front, else the next behind.
 */
function beside({ names, figures }: Row, figure: Figure): ScoreKey | null {
  const [first] = names;
  if (!first) return null;
  const place = figures.indexOf(figure);
  if (names.length === figures.length) return names[place]?.key ?? null;
  if (names.length > 1 && figures.length === names.length + 1 && (figures[0]?.at ?? 0) < first.at && first.key !== 'total')
    return place === 0 ? 'total' : (names[place - 1]?.key ?? null);
  const front = names.filter(({ at }) => at < figure.at).pop();
  return (front ?? names.find(({ at }) => at > figure.at))?.key ?? null;
}

const cellAt = (text: string, at: number): number => (text.slice(0, at).match(/[\t|]/g) ?? []).length;

/** The name at the head of the figure's column: by cells, or by order where as many names stand above as figures here. */
function below(rows: readonly Row[], index: number, figure: Figure): ScoreKey | null {
  const row = rows[index] as Row;
  for (let up = index - 1; up >= 0 && up >= index - HEAD_REACH; up--) {
    const { text, names, figures } = rows[up] as Row;
    if (names.length < 2 || figures.length > 0) continue;
    if (isCells(text) && isCells(row.text)) return names.find(({ at }) => cellAt(text, at) === cellAt(row.text, figure.at))?.key ?? null;
    return names.length === row.figures.length ? (names[row.figures.indexOf(figure)]?.key ?? null) : null;
  }
  return null;
}

const isBare = ({ text }: Row): boolean => !/[ก-ฮa-z]/i.test(text.replace(/คะแนน|ร้อยละ|ได้|score/gi, ''));

/** Names in lines of their own, then figures in lines of their own: by order where they are as many, else to the name right above or below. */
function inBlocks(rows: readonly Row[]): ReadonlyMap<Figure, ScoreKey> {
  const found = new Map<Figure, ScoreKey>();
  let names: Named[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    if (row.figures.length === 0) {
      names = row.names.length === 1 ? [...names, row.names[0] as Named] : [];
      continue;
    }
    if (row.names.length > 0) {
      names = [];
      continue;
    }
    const run: Figure[] = [];
    let next = index;
    for (; next < rows.length; next++) {
      const { names: own, figures } = rows[next] as Row;
      if (own.length > 0 || figures.length === 0) break;
      run.push(...figures);
    }
    const last = names.slice(-run.length);
    const [behind] = rows[next] && (rows[next] as Row).figures.length === 0 && isBare(row) ? (rows[next] as Row).names : [];
    run.forEach((figure, place) => {
      const key =
        last.length === run.length ? last[place]?.key : (names[names.length - 1]?.key ?? (run.length === 1 ? behind?.key : undefined));
      if (key) found.set(figure, key);
    });
    names = [];
    index = next - 1;
  }
  return found;
}

/** Figures side by side without a name: ten are the indicators, three the tools, one more the total behind or in front of them. */
function byCount(row: Row, free: readonly Figure[], figure: Figure, { vocabulary: { framework } }: Page): ScoreKey | null {
  if (row.names.length > 0) return null;
  const values = free.map(({ value }) => value);
  return keysByCount(values, framework)[free.indexOf(figure)] ?? null;
}

/** Totals printed with two decimals differ from the sum of printed figures by no more. */
const ROUNDED = 0.05;

function keysByCount(values: readonly number[], { indicators, tools }: Framework): readonly ScoreKey[] {
  const numbered = indicators.map(({ number }): ScoreKey => `indicator:${number}`);
  const ofTools = tools.map(({ code }): ScoreKey => `tool:${code}`);
  const weightOf = (code: string): number => tools.find((tool) => tool.code === code)?.weight ?? 0;
  const weights = [
    indicators.map(({ tool }) => weightOf(tool) / indicators.filter((one) => one.tool === tool).length),
    tools.map(({ weight }) => weight),
  ];
  for (const [at, keys] of [numbered, ofTools].entries()) {
    if (values.length === keys.length) return keys;
    if (values.length !== keys.length + 1) continue;
    const computed = values.slice(1).reduce((sum, value, place) => sum + value * (weights[at]?.[place] ?? 0), 0);
    return Math.abs(computed - (values[0] ?? 0)) <= ROUNDED ? ['total', ...keys] : [...keys, 'total'];
  }
  return [];
}

/** A figure between the two lines of a name that the copy tore apart. */
function torn(rows: readonly Row[], index: number, { at }: Figure, vocabulary: Vocabulary): ScoreKey | null {
  const row = rows[index] as Row;
  if (!isBare(row)) return null;
  const [above, under] = [rows[index - 1], rows[index + 1]].map((one) => (one && one.figures.length === 0 ? one.text : ''));
  const number =
    likeliest(`${above}${row.text.slice(0, at)}${under}`, vocabulary, LIKE_ENOUGH) ?? likeliest(above ?? '', vocabulary, LIKE_ENOUGH);
  return number === null ? null : `indicator:${number}`;
}

/** A row of a table with more cells than a name and its figure counts something. */
const MOST_CELLS = 3;

/** One figure where the line, or the one above or below, speaks of a result. */
function alone(rows: readonly Row[], index: number, { value }: Figure): ScoreKey | null {
  const cells = (rows[index]?.text ?? '').split(/[\t|]/).filter((cell) => cell.trim() !== '');
  if (cells.length > MOST_CELLS) return null;
  const words = [rows[index - 1], rows[index], rows[index + 1]].map((row) => row?.text ?? '').join(' ');
  return value >= LOWEST_TOTAL && SAYS_RESULT.test(words) ? 'total' : null;
}

/** Figures that differ by less are one, printed twice. */
const SAME = 0.005;
/** So many figures are shown for one subject. */
const MOST_SHOWN = 4;

interface Read {
  readonly scores: readonly FoundScore[];
  readonly conflicts: readonly Conflict[];
}

/** The readings with the guesses for what they leave open: one guess is a doubtful score, two figures for one subject are put side by side. */
export function withGuesses({ scores, conflicts }: Read, guesses: readonly FoundScore[]): Read {
  // What is read of another subject, and said a second time, is no rival of this one.
  const isElses = ({ key, value }: FoundScore): boolean =>
    scores.some((score) => score.key !== key && Math.abs(score.value - value) < SAME);
  const open = guesses.filter((guess) => {
    const known = scores.find((score) => score.key === guess.key);
    if (known === undefined) return true;
    return !isElses(guess) && (known.certainty === 'doubtful' || conflicts.some((conflict) => conflict.key === guess.key));
  });
  const added: FoundScore[] = [];
  const side = new Map<Conflict['key'], Conflict['candidates']>(conflicts.map(({ key, candidates }) => [key, candidates]));
  for (const key of new Set(open.map((guess) => guess.key))) {
    const known = side.get(key) ?? scores.filter((score) => score.key === key);
    const all = [...known];
    for (const guess of open) {
      const shown = guess.key !== key || all.some(({ value }) => Math.abs(Number(value) - guess.value) < SAME);
      if (!shown && all.length < MOST_SHOWN) all.push(guess);
    }
    if (known.length === 0) added.push(all[0] as FoundScore);
    if (all.length > 1) side.set(key, all);
  }
  return { scores: inOrder([...scores, ...added]), conflicts: [...side].map(([key, candidates]) => ({ key, candidates })) };
}
