/**
 * Plants mistakes: each class takes a clean report and puts one mistake of its kind into it, at a place that a seeded choice picks. What it gives back says
 * which rules may rightly answer and on which line.
 */
import { normalizeThai } from '../../../src/thai';
import type { Case } from './facts';

export interface Planted {
  readonly kind: string;
  readonly lines: readonly string[];
  /** 1-based line of the mistake. */
  readonly line: number;
  /** The rules that rightly point it out. */
  readonly rules: readonly string[];
  /** True where the finding may stand on another line (a contradiction has two ends, what is missing has none). */
  readonly anywhere?: boolean;
}

/** A choice that is the same for the same seed (mulberry32). */
export function chooser(seed: number): <T>(list: readonly T[]) => T {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return (list) => list[Math.floor(next() * list.length)]!;
}

type Choose = ReturnType<typeof chooser>;
type Mistake = (lines: readonly string[], it: Case, choose: Choose) => Omit<Planted, 'kind'> | null;

const DIGITS = '[0-9๐-๙]';
const isRow = (line: string): boolean => line.includes('\t') || /^\|/.test(line);
const thai = (text: string, like: string): string =>
  /[๐-๙]/.test(like) ? text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit))) : text;
const arabic = (text: string): string => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));

/** Changes one of the places that a pattern finds in lines that `where` accepts. */
const change =
  (
    pattern: RegExp | string,
    make: (match: RegExpMatchArray, choose: Choose, it: Case) => string | null,
    rules: readonly string[],
    more: { readonly where?: (line: string, index: number) => boolean; readonly anywhere?: boolean } = {},
  ): Mistake =>
  (lines, it, choose) => {
    const places = lines.flatMap((line, index) =>
      (more.where ?? ((): boolean => true))(line, index)
        ? [...line.matchAll(new RegExp(pattern, 'g'))].map((match) => ({ index, match }))
        : [],
    );
    for (let tries = 0; tries < 12 && places.length > 0; tries += 1) {
      const { index, match } = choose(places);
      const put = make(match, choose, it);
      if (put === null || put === match[0]) continue;
      const line = lines[index]!;
      const changed = line.slice(0, match.index) + put + line.slice(match.index! + match[0].length);
      return {
        lines: lines.map((one, at) => (at === index ? changed : one)),
        line: index + 1,
        rules,
        ...(more.anywhere ? { anywhere: true } : {}),
      };
    }
    return null;
  };

const prose = (line: string): boolean => !isRow(line) && line.length > 30;
const score = `(?<!${DIGITS}|[.])(${DIGITS}{2}\\.${DIGITS}{2})(?= คะแนน)`;

const otherScore = (text: string, choose: Choose): string => {
  const value = Number(arabic(text)) + choose([-3.1, 2.4, -1.07, 0.9, -7.5]);
  return thai((value >= 99 ? value - 11 : value).toFixed(2), text);
};

/** Words that slips of the pen are put into: the vocabulary of such reports in general. */
const WORDS =
  'คุณธรรม|โปร่งใส|งบประมาณ|ประชาชน|บุคลากร|มาตรการ|หน่วยงาน|ตัวชี้วัด|เจ้าหน้าที่|ผู้บริหาร|ระเบียบ|เว็บไซต์|ปฏิบัติ|ประเมิน|ส่วนราชการ|รับผิดชอบ|ดำเนินการ|เผยแพร่|ประชาสัมพันธ์|ขั้นตอน|ติดตาม|คณะทำงาน|ทรัพย์สิน|ร้องเรียน|ความพึงพอใจ';

/** The word with a slip of the pen that no program mends by itself (a tone mark before its vowel is put right while reading). */
const slip = (word: string, choose: Choose): string => {
  const made = slipOf(word, choose);
  return normalizeThai(made) === word ? slip(word, choose) : made;
};

const slipOf = (word: string, choose: Choose): string => {
  const inner = Array.from({ length: word.length - 2 }, (_, index) => index + 1);
  const at = choose(inner);
  const way = choose(['drop', 'swap', 'double', 'other'] as const);
  if (way === 'drop') return word.slice(0, at) + word.slice(at + 1);
  if (way === 'swap') return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  if (way === 'double') return word.slice(0, at) + word[at] + word.slice(at);
  const near: Record<string, string> = {
    ช: 'ซ',
    ซ: 'ช',
    ด: 'ต',
    ต: 'ด',
    บ: 'ป',
    ป: 'บ',
    น: 'ณ',
    ณ: 'น',
    ศ: 'ส',
    ส: 'ศ',
    'ิ': 'ี',
    'ี': 'ิ',
    'ุ': 'ู',
    'ู': 'ุ',
    '่': '้',
    '้': '่',
    ร: 'ล',
    ล: 'ร',
    ค: 'ต',
    ะ: 'า',
  };
  const fits = inner.filter((index) => near[word[index]!] !== undefined);
  if (fits.length === 0) return word.slice(0, at) + word.slice(at + 1);
  const index = choose(fits);
  return word.slice(0, index) + near[word[index]!] + word.slice(index + 1);
};

/** Where the columns of the plan stand: the row of headings with ผู้รับผิดชอบ and a period, and the rows below it. */
function planRows(lines: readonly string[]): { readonly head: number; readonly rows: readonly number[]; readonly cut: string } | null {
  const head = lines.findIndex((line) => isRow(line) && /รับผิดชอบ/.test(line) && /ระยะเวลา|กรอบเวลา/.test(line));
  if (head < 0) return null;
  const rows: number[] = [];
  for (let index = head + 1; index < lines.length && isRow(lines[index]!); index += 1) if (!/^\|\s*-/.test(lines[index]!)) rows.push(index);
  return rows.length < 2 ? null : { head, rows, cut: lines[head]!.includes('\t') ? '\t' : '|' };
}

/** Changes the cell of a plan row under a heading. */
const inPlan =
  (
    heading: RegExp,
    make: (cell: string, it: Case, choose: Choose, row: readonly string[], head: readonly string[]) => string | null,
    rules: readonly string[],
    anywhere = false,
  ): Mistake =>
  (lines, it, choose) => {
    const plan = planRows(lines);
    if (!plan) return null;
    const head = lines[plan.head]!.split(plan.cut);
    const column = head.findIndex((cell) => heading.test(cell.trim()));
    if (column < 0) return null;
    const at = choose(plan.rows);
    const cells = lines[at]!.split(plan.cut);
    const put = make(cells[column]!, it, choose, cells, head);
    if (put === null) return null;
    const row = cells.map((cell, index) => (index === column ? put : cell)).join(plan.cut);
    return { lines: lines.map((line, index) => (index === at ? row : line)), line: at + 1, rules, ...(anywhere ? { anywhere: true } : {}) };
  };

const without = (lines: readonly string[], at: number): readonly string[] => lines.filter((_, index) => index !== at);

export const MISTAKES: Readonly<Record<string, Mistake>> = {
  scoreInText: change(score, (match, choose) => otherScore(match[0], choose), ['R38', 'R01', 'R06', 'R07', 'R09'], {
    where: prose,
    anywhere: true,
  }),
  foreignAgency: change(
    /(?:องค์การบริหารส่วนตำบล|เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร|องค์การบริหารส่วนจังหวัด)[ก-๎-]+?(?= |ได้|เข้า|$)/,
    (match) => `${/ส่วนจังหวัด/.test(match[0]) ? 'องค์การบริหารส่วนจังหวัดแพร่' : 'เทศบาลตำบลวังกะพี้'} `,
    ['R02'],
    { where: (line, index) => index > 4 && prose(line) },
  ),
  ownNameSlip: (lines, it, choose) => {
    const place = it.agency.replace(/^(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร))/, '');
    if (place.length < 5) return null;
    return change(new RegExp(place), (match, pick) => slip(match[0], pick), ['R03', 'R02', 'R20'], {
      where: (line, index) => index > 4 && line.includes(it.agency),
    })(lines, it, choose);
  },
  ownNameSplit: (lines, it, choose) =>
    change(new RegExp(it.agency), (match) => match[0].replace(/^(องค์การบริหารส่วน|เทศบาล)/, '$1 '), ['R03'], {
      where: (_, index) => index > 2,
    })(lines, it, choose),
  province: (lines, it, choose) =>
    it.province.length < 5
      ? null
      : change(new RegExp(`(?<=จังหวัด)${it.province}(?= |$)`), (match, pick) => slip(match[0], pick), ['R03', 'R20', 'R02'], {
          anywhere: true,
        })(lines, it, choose),
  assessedYear: change(
    new RegExp(`(?<=ประเมิน[^\\t|]{0,60}ปีงบประมาณ พ\\.ศ\\. )${DIGITS}{4}`),
    (match, _, it) => (Number(arabic(match[0])) === it.year ? thai(String(it.year + 1), match[0]) : null),
    ['R04'],
    { anywhere: true },
  ),
  planYear: change(
    new RegExp(`(?<=มาตรการ[^\\t|]{0,60}ปีงบประมาณ พ\\.ศ\\. )${DIGITS}{4}`),
    (match, _, it) => thai(String(it.year - 1), match[0]),
    ['R04'],
    { anywhere: true },
  ),
  claim: change(
    /(?<!ไม่)(?:ต่ำกว่า|น้อยกว่า|เกินกว่า|สูงกว่า)(?=(?:เกณฑ์)? ?[8๘][5๕])|(?:ไม่ถึง|ไม่ต่ำกว่า)(?=เกณฑ์ [8๘][5๕])/,
    (match) => (/^(?:ต่ำกว่า|น้อยกว่า|ไม่ถึง)$/.test(match[0]) ? 'สูงกว่า' : 'ต่ำกว่า'),
    ['R06'],
    { where: (line) => prose(line) && new RegExp(score).test(line) },
  ),
  extreme: change(/(?:สูงที่สุด|สูงสุด|ต่ำที่สุด|ต่ำสุด|น้อยที่สุด|มากที่สุด|ทำได้ดีที่สุด)/, (match) => (/สูง|มาก|ดี/.test(match[0]) ? 'ต่ำที่สุด' : 'สูงที่สุด'), ['R07'], {
    where: (line) => prose(line) && /คะแนน/.test(line),
  }),
  yearChange: change(
    new RegExp(`(?<=(?:เพิ่มขึ้น|ลดลง)จากปีก่อน )${DIGITS}{1,2}\\.${DIGITS}{2}`),
    (match) => thai((Number(arabic(match[0])) + 1.3).toFixed(2), match[0]),
    ['R09'],
  ),
  changeDirection: change(/(?:เพิ่มขึ้น|ลดลง)จากปีก่อน/, (match) => (/เพิ่ม/.test(match[0]) ? 'ลดลงจากปีก่อน' : 'เพิ่มขึ้นจากปีก่อน'), ['R09']),
  level: change(/(?<=ระดับ ?)(?:ผ่าน|ต้องปรับปรุง|[ABC])(?![ก-๎])/, (match) => (/[A-C]/.test(match[0]) ? 'AA' : 'ผ่านดีเยี่ยม'), ['R08'], {
    where: (line) => /คะแนน/.test(line),
  }),
  headingNumber: change(
    new RegExp(`^(?:##? )?(${DIGITS})\\.(?= )`),
    (match) => match[0].replace(/[0-9๐-๙]/, (digit) => thai(String(Number(arabic(digit)) + 2), digit)),
    ['R10'],
    { where: (line, index) => index > 6 && !isRow(line), anywhere: true },
  ),
  code: (lines, _, choose) => {
    const at = lines.map((line, index) => ({ line, index })).filter(({ line }) => prose(line) && /คะแนน$/.test(line));
    if (at.length === 0) return null;
    const { index } = choose(at);
    return {
      lines: lines.map((line, one) => (one === index ? `${line} ${choose(['(ข้อ 015)', '(ข้อ O1๕)', '(ข้อ l7)', '(ข้อ E๓)'])}` : line)),
      line: index + 1,
      rules: ['R11'],
    };
  },
  mixedDigits: change(
    new RegExp(score),
    (match) =>
      /[๐-๙]/.test(match[0]) ? match[0].slice(0, -1) + arabic(match[0].slice(-1)) : match[0].slice(0, -1) + thai(match[0].slice(-1), '๐'),
    ['R12'],
    { where: prose },
  ),
  unitMissing: inPlan(/รับผิดชอบ/, () => ' ', ['R13']),
  periodMissing: inPlan(/ระยะเวลา|กรอบเวลา/, () => ' ', ['R14']),
  periodOutside: inPlan(
    /ระยะเวลา|กรอบเวลา/,
    (cell, it) => {
      const end = String(it.year + 1);
      const shown = [end, thai(end, '๐')].find((year) => cell.includes(year));
      return shown === undefined ? null : cell.replace(shown, thai(String(it.year + 3), shown));
    },
    ['R05', 'R14'],
  ),
  measureMissing: (lines, _, choose) => {
    const plan = planRows(lines);
    if (!plan) return null;
    const at = choose(plan.rows);
    return { lines: without(lines, at), line: plan.head + 1, rules: ['R15', 'R10'], anywhere: true };
  },
  indicatorName: change(
    /การใช้งบประมาณ|การใช้ทรัพย์สินของราชการ|ประสิทธิภาพการสื่อสาร|คุณภาพการดำเนินงาน|การเปิดเผยข้อมูล|การป้องกันการทุจริต/,
    (match, choose) => slip(match[0], choose),
    ['R19', 'R20', 'R29', 'R21'],
  ),
  typo: change(new RegExp(WORDS), (match, choose) => slip(match[0], choose), ['R20', 'R19', 'R29', 'R03', 'R21', 'R23'], {
    where: (line, index) => index > 3 && !/http/.test(line),
  }),
  doubledWord: change(new RegExp(WORDS), (match) => match[0] + match[0], ['R21', 'R20'], { where: prose }),
  syllable: change(
    /คุณธรรมและความโปร่งใส|ผู้มีส่วนได้ส่วนเสีย|หน่วยงานภาครัฐ|การเปิดเผยข้อมูลสาธารณะ/,
    (match) =>
      ({
        คุณธรรมและความโปร่งใส: 'คุณธรรมความโปร่งใส',
        ผู้มีส่วนได้ส่วนเสีย: 'ผู้มีส่วนได้ส่วน',
        หน่วยงานภาครัฐ: 'หน่วยงานรัฐ',
        การเปิดเผยข้อมูลสาธารณะ: 'การเปิดเผยสาธารณะ',
      })[match[0]] ?? null,
    ['R29', 'R20', 'R19'],
    { where: (line) => /การประเมินคุณธรรมและความโปร่งใสในการ|แบบวัด/.test(line) },
  ),
  english: change(
    /Integrity and Transparency Assessment/,
    (_, pick) =>
      pick([
        'Integrity and Transparancy Assessment',
        'Intergrity and Transparency Assessment',
        'Integrity and Transparency Assesment',
        'Integrity & Transparency Assessment',
      ]),
    ['R29'],
  ),
  link: change(
    /https:\/\/www\.[\w.-]+\/\S+/,
    (match, choose) => choose([match[0].replace('https://', ''), /^https:\/\/[^/]+\//.exec(match[0])![0]]),
    ['R22'],
    { where: isRow },
  ),
  figure: change(
    new RegExp(`ดังภาพที่ ${DIGITS}|ตามตารางที่ ${DIGITS}`),
    (match) => match[0].replace(/[0-9๐-๙]/, (digit) => thai('4', digit)),
    ['R24'],
    { anywhere: true },
  ),
  shortScore: change(score, (match) => match[0].replace(/.$/, ''), ['R30'], { where: prose }),
  residue: change(
    /(?<= )(?:และ|ได้|คือ)/,
    (match, choose) => choose([`**${match[0]}`, `<br>${match[0]}<span>`, `{{unit}}${match[0]}`]),
    ['R31'],
    { where: prose },
  ),
  praise: (lines, _it, choose) => {
    const at = lines.flatMap((line, index) =>
      prose(line) && /(?:ต่ำกว่า|น้อยกว่า|ไม่ถึง)(?:เกณฑ์)? ?[8๘][5๕]/.test(line) && !/ไม่ต่ำกว่า/.test(line) ? [index] : [],
    );
    if (at.length === 0) return null;
    const index = choose(at);
    return { lines: lines.map((line, one) => (one === index ? `${line} ซึ่งอยู่ในเกณฑ์ดีเยี่ยม` : line)), line: index + 1, rules: ['R34', 'R06'] };
  },
  repeatedStep: inPlan(/ขั้นตอน|วิธี/, (cell) => (cell.includes('<br>') ? `${cell.trim()}<br>${cell.trim().split('<br>')[1]}` : null), ['R18']),
  past: inPlan(/ติดตาม/, (cell, it) => `${cell} ประชุมแล้วเมื่อวันที่ 5 มีนาคม ${it.year + 1}`, ['R36', 'R05']),
  money: inPlan(/ระยะเวลา|กรอบเวลา/, () => '20,000 บาท', ['R36', 'R14', 'R05']),
};

/** A report with as many mistakes of different kinds as fit, at most `count`, none on a line that already holds one. */
export function plant(
  text: string,
  it: Case,
  seed: number,
  count: number,
): { readonly text: string; readonly planted: readonly Planted[] } {
  const choose = chooser(seed);
  const kinds = Object.keys(MISTAKES);
  const order = [...kinds]
    .map((kind) => ({ kind, at: choose(Array.from({ length: 1000 }, (_, index) => index)) }))
    .sort((left, right) => left.at - right.at);
  let lines: readonly string[] = text.split('\n');
  let planted: readonly Planted[] = [];
  for (const { kind } of order) {
    if (planted.length >= count) break;
    const one = MISTAKES[kind]!(lines, it, choose);
    if (!one || planted.some((other) => other.line === one.line)) continue;
    if (one.lines.length < lines.length && planted.some((other) => other.line > one.line)) continue;
    lines = one.lines;
    planted = [...planted, { kind, ...one }];
  }
  return { text: lines.join('\n'), planted };
}
