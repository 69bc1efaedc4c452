/**
 * Inputs as officials have them, written as data by someone who had not seen the reader: the .txt files beside this one. A heading `=== name`, then
 * what the workbook knows (`know: year agency`), what is true (`expect: 1-10 tools total`, `ask`, `refuse`), what may be written too (`allow:`),
 * whether something must be said (`say: yes`), and below `---` the input itself with blanks. Each is made twice: with Arabic digits and another
 * agency's figures with Thai digits. Half of the headings is for tuning, the other half is kept aside and reported.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agenciesOf, hashOf, type MadeAgency, type Random, randomOf, resultOf, thai } from '../corpus/material';

export interface Input {
  readonly id: string;
  readonly half: 'tuned' | 'kept';
  readonly kind: 'text' | 'csv';
  readonly body: string;
  readonly year?: number;
  readonly agency?: string;
  readonly expects: 'values' | 'ask' | 'refuse';
  /** By score key. */
  readonly values: Readonly<Record<string, number>>;
  readonly allowed: Readonly<Record<string, number>>;
  readonly mustSay: boolean;
  /** How far a figure may be from the truth: printed points of 30 are rounded before they are points of 100. */
  readonly tolerance: number;
}

const TOLERANCE = 0.0051;

type Figures = Readonly<Record<string, string>>;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const print = (value: number): string => (Math.round(value * 100 + 1e-7) / 100).toFixed(2);
const signed = (value: number): string => `${value < 0 ? '-' : '+'}${print(Math.abs(value))}`;

/** Indicators 1–10 (6a and 6b are its two parts, I1–I15 the items of 1–5), tools, weighted points and the total that follow from them. */
function figuresOf(random: Random): Figures {
  const score = (): number => Number(resultOf(random).indicators[0]);
  const items = Array.from({ length: 15 }, score);
  const eitems = Array.from({ length: 9 }, () => [score(), score()] as const);
  const three = (at: number, side: 0 | 1) => mean(eitems.slice(at * 3, at * 3 + 3).map((pair) => pair[side]));
  const parts = [0, 1, 2].map((at) => [three(at, 0), three(at, 1)] as const);
  const subs = [92, 84, 97, 76, 88].map((start) => Math.round(start + random() * 8 - 4));
  const own = [
    ...[0, 3, 6, 9, 12].map((at) => mean(items.slice(at, at + 3))),
    ...parts.map((pair) => mean(pair)),
    ...resultOf(random).indicators.slice(1, 3).map(Number),
  ].map((value) => Number(print(value)));
  const tools = { IIT: mean(own.slice(0, 5)), EIT: mean(own.slice(5, 8)), OIT: mean(own.slice(8)) };
  const total = 0.3 * tools.IIT + 0.3 * tools.EIT + 0.4 * tools.OIT;
  const each = (start: string, how: (value: number) => string) => own.map((value, at) => [`${start}${at + 1}`, how(value)] as const);
  return Object.fromEntries([
    ...each('', print),
    ...each('c', (value) => print(value).replace('.', ',')),
    ...each('s', (value) => print(value).replace('.', '. ')),
    ...each('x', (value) => print(value).replace('.', '')),
    ...each('r', (value) => (Math.round(value * 10 + 1e-7) / 10).toFixed(1)),
    ...each('z', (value) => String(Math.round(value))),
    ...each('v', (value) => print(value / 20)),
    ...each('k', (value) => (value / 100).toFixed(4)),
    ...each('h', (value) => print(value).split('.')[0] as string),
    ...each('l', (value) => print(value).split('.')[1] as string),
    ...eitems.flatMap(([one, two], at) => [
      [`E${at + 1}a`, print(one)] as const,
      [`E${at + 1}b`, print(two)] as const,
      [`E${at + 1}`, print((one + two) / 2)] as const,
    ]),
    ...['9.1', '9.2', '9.3', '9.4', '9.5'].map((code, at) => [code, `${subs[at]}.00`] as const),
    ['vtotal', print(total / 20)],
    ['rtotal', total.toFixed(1)],
    ['htotal', print(total).split('.')[0] as string],
    ['ltotal', print(total).split('.')[1] as string],
    ['ctotal', print(total).replace('.', ',')],
    ['stotal', print(total).replace('.', '. ')],
    ['hIIT', print(tools.IIT).split('.')[0] as string],
    [
      'level',
      total >= 85
        ? Math.min(tools.IIT, tools.OIT, mean(parts.map(([one]) => one)), mean(parts.map(([, two]) => two))) >= 85
          ? 'ผ่านดี'
          : 'ผ่าน'
        : total >= 70
          ? 'ต้องปรับปรุง'
          : 'ต้องปรับปรุงโดยด่วน',
    ],
    ['grade', total >= 95 ? 'AA' : total >= 85 ? 'A' : total >= 75 ? 'B' : total >= 65 ? 'C' : total >= 55 ? 'D' : 'E'],
    ['min', print(Math.min(...own))],
    ['max', print(Math.max(...own))],
    ['mean', print(mean(own))],
    ['sum', print(own.reduce((a, b) => a + b, 0))],
    ...each('g', (value) => print(Math.abs(85 - value))),
    ...items.map((value, at) => [`I${at + 1}`, print(value)] as const),
    ...parts.flatMap(([one, two], at) => [[`${at + 6}a`, print(one)] as const, [`${at + 6}b`, print(two)] as const]),
    ['EIT1', print(mean(parts.map(([one]) => one)))],
    ['EIT2', print(mean(parts.map(([, two]) => two)))],
    ...Object.entries(tools).map(([tool, value]) => [tool, print(value)] as const),
    ['w.IIT', print(0.3 * tools.IIT)],
    ['w.EIT', print(0.3 * tools.EIT)],
    ['w.OIT', print(0.4 * tools.OIT)],
    ['total', print(total)],
  ]);
}

const prefixed = (start: string, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${start}${name}`, value]));

const named = (start: string, { name, short, district, province }: MadeAgency): Figures => ({
  [start]: name,
  [`${start}.short`]: short,
  [`${start}.district`]: district,
  [`${start}.province`]: province,
});

/** The blanks of one input: the own figures bare, those of two years before with p and q, other agencies' with A. B. C. */
function blanksOf(random: Random, year: number, ownName: string | undefined): Figures {
  const [own, ...others] = agenciesOf(random, 4) as readonly [MadeAgency, ...MadeAgency[]];
  const figures = figuresOf(random);
  const before = figuresOf(random);
  const changes = Array.from({ length: 10 }, (_, at) => [`d${at + 1}`, signed(Number(figures[at + 1]) - Number(before[at + 1]))]);
  return {
    ...figures,
    ...prefixed('p', before),
    ...prefixed('q', figuresOf(random)),
    ...Object.fromEntries(changes),
    dtotal: signed(Number(figures.total) - Number(before.total)),
    dIIT: signed(Number(figures.IIT) - Number(before.IIT)),
    dEIT: signed(Number(figures.EIT) - Number(before.EIT)),
    dOIT: signed(Number(figures.OIT) - Number(before.OIT)),
    nat: '93.82',
    prov: '91.47',
    amp: '90.36',
    ce: String(year - 543),
    y2: String(year).slice(2),
    py2: String(year - 1).slice(2),
    ny2: String(year + 1).slice(2),
    qy2: String(year - 2).slice(2),
    ...Object.assign(
      {},
      ...others.map((agency, at) => {
        const letter = 'ABC'[at] as string;
        return { ...named(letter, agency), ...prefixed(`${letter}.`, figuresOf(random)) };
      }),
    ),
    own: ownName ?? own.name,
    short: own.short,
    place: own.short.replace(/^[^.]*\./, ''),
    district: own.district,
    province: own.province,
    year: String(year),
    py: String(year - 1),
    qy: String(year - 2),
    planyear: String(year + 1),
  };
}

const INDICATOR = /^([0-9]+)(?:-([0-9]+))?(?::([0-9.]+))?$/;

/** `1-10 tools total 3:96.5` as figures by score key. */
function valuesOf(spec: string, blanks: Figures, body: string): Readonly<Record<string, number>> {
  const one = (key: string, blank: string) => [[key, Number(blanks[blank])] as const];
  return Object.fromEntries(
    spec
      .split(/\s+/)
      .filter((word) => word !== '' && word !== 'ask' && word !== 'refuse')
      .flatMap((word) => {
        const range = INDICATOR.exec(word);
        if (range?.[3]) return [[`indicator:${range[1]}`, Number(range[3])] as const];
        if (range) {
          const first = Number(range[1]);
          return Array.from(
            { length: Number(range[2] ?? first) - first + 1 },
            (_, at) => one(`indicator:${first + at}`, String(first + at))[0]!,
          );
        }
        if (word === 'tools') return ['IIT', 'EIT', 'OIT'].flatMap((tool) => one(`tool:${tool}`, tool));
        if (word === 'parts') return ['EIT1', 'EIT2'].flatMap((part) => one(`part:${part}`, part));
        if (word === 'eitems')
          return [...body.matchAll(/\{(E[0-9]+)([ab])\}/g)].map(
            ([, item, side]) => one(`item:${item}@EIT${side === 'a' ? 1 : 2}`, `${item}${side}`)[0]!,
          );
        if (word === 'subs') return [...body.matchAll(/\{(9\.[1-5])\}/g)].map(([, sub]) => one(`sub:${sub}`, sub as string)[0]!);
        const lit = /^(total|tool:\w+|part:\w+|sub:[0-9.]+):([0-9.]+)$/.exec(word);
        if (lit) return [[lit[1] as string, Number(lit[2])] as const];
        if (word === 'items') return [...body.matchAll(/\{(I[0-9]+)\}/g)].flatMap(([, item]) => one(`item:${item}@IIT`, item as string));
        const literal = /^(item:\w+@\w+):([0-9.]+)$/.exec(word);
        if (literal) return [[literal[1] as string, Number(literal[2])] as const];
        const [key = word, blank] = word.split('=');
        return one(key, blank ?? key.replace(/^tool:/, ''));
      }),
  );
}

const headerOf = (lines: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));

function inputsOf(file: string, source: string): readonly Input[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .flatMap((part) => {
      const [head = '', ...rest] = part.split('\n---\n');
      const [title = '', ...fields] = head.split('\n');
      const header = headerOf(fields);
      const name = `${file} / ${title}`;
      return [0, 1].map((variant): Input => {
        const year = header.year ? Number(header.year.split(' ')[variant]) : 2568 - variant;
        const blanks = blanksOf(randomOf(hashOf(`${name} ${variant}`)), year, header.own);
        const body = rest.join('\n---\n').trimEnd();
        const filled = body.replaceAll('¶', '\n').replace(/\{([\w.]+)\}/g, (all, blank: string) => blanks[blank] ?? all);
        const knows = (header.know ?? '').split(' ');
        const expect = header.expect ?? '';
        return {
          id: `${name} / ${variant + 1}`,
          half: hashOf(name) % 2 === 0 ? 'tuned' : 'kept',
          kind: header.kind === 'csv' ? 'csv' : 'text',
          body: variant === 1 && header.digits !== 'asis' ? thai(filled) : filled,
          ...(knows.includes('year') ? { year } : {}),
          ...(knows.includes('agency') ? { agency: blanks.own as string } : {}),
          expects: expect === 'ask' || expect === 'refuse' ? expect : 'values',
          values: valuesOf(expect, blanks, body),
          allowed: valuesOf(header.allow ?? '', blanks, body),
          mustSay: header.say === 'yes',
          tolerance: Number(header.tolerance ?? TOLERANCE),
        };
      });
    });
}

/** The inputs of the files in a folder. */
export const inputsIn = (folder: string): readonly Input[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => inputsOf(name.replace('.txt', ''), readFileSync(join(folder, name), 'utf8')));

export const INPUTS: readonly Input[] = inputsIn(__dirname);
