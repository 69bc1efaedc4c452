/** Any rendering of any scores imports to the same scores. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCsv, readGrid } from '../../src/intake';
import { frameworkFor } from '../../src/ita';
import { type Digits, type Entry, INDICATOR_NAMES, indicatorsOf, inStyle, options, RENDERINGS, read, scoresOf } from './builders';

const noise = fc.constantFrom('', '\u200b', '\u00a0', '\u2060');
const hundredths = fc.integer({ min: 0, max: 10000 });

/** Ten scores with an order, a name for each and marks of bad copies sprinkled over the names. */
const scoreSets = fc.record({
  scores: fc.array(hundredths, { minLength: 10, maxLength: 10 }),
  order: fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { minLength: 10, maxLength: 10 }),
  alias: fc.array(fc.nat(3), { minLength: 10, maxLength: 10 }),
  digits: fc.constantFrom<Digits>('thai', 'arabic', 'mixed'),
  mark: noise,
  splitAm: fc.boolean(),
});

type ScoreSetRecipe = typeof scoreSets extends fc.Arbitrary<infer T> ? T : never;

function entriesOf({ scores, order, alias, digits, mark, splitAm }: ScoreSetRecipe): readonly Entry[] {
  return order.map((number) => {
    const names = INDICATOR_NAMES[number - 1] ?? [];
    const name = names[(alias[number - 1] ?? 0) % names.length] ?? '';
    const marked = `${name.slice(0, 5)}${mark}${name.slice(5)}`;
    const score = inStyle(((scores[number - 1] ?? 0) / 100).toFixed(2), digits);
    return { number, name: splitAm ? marked.replace(/ำ/g, '\u0e4d\u0e32') : marked, score };
  });
}

const expected = ({ scores }: ScoreSetRecipe): Readonly<Record<string, number>> =>
  Object.fromEntries(scores.map((score, index) => [String(index + 1), Number((score / 100).toFixed(2))]));

describe('every rendering imports to the same scores', () => {
  test.each(Object.keys(RENDERINGS))('%s', (form) => {
    const render = RENDERINGS[form] as (entries: readonly Entry[]) => string;
    fc.assert(
      fc.property(scoreSets, (recipe) => {
        const intake = read(`รายงานผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568\n\n${render(entriesOf(recipe))}\n`);
        expect(indicatorsOf(intake)).toEqual(expected(recipe));
        expect(intake.conflicts).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('comma-separated text, and the same as cells with numbers', () => {
    fc.assert(
      fc.property(scoreSets, (recipe) => {
        const entries = entriesOf(recipe);
        const csv = `\ufeffลำดับ,ตัวชี้วัด,คะแนน\n${entries.map(({ name, score }, index) => `${index + 1},"${name}",${score}`).join('\n')}\n`;
        expect(indicatorsOf(readCsv(csv, options))).toEqual(expected(recipe));
        const cells = entries.map(({ number, name }, index) => [index + 1, name, (recipe.scores[number - 1] ?? 0) / 100]);
        expect(indicatorsOf(readGrid([['ลำดับ', 'ตัวชี้วัด', 'คะแนน'], ...cells], options))).toEqual(expected(recipe));
      }),
      { numRuns: 40 },
    );
  });
});

describe('items of both EIT parts and of IIT', () => {
  const codes = ['E1', 'E2', 'E5', 'E9', 'E10', 'E13', 'E15', 'I7', 'I19', 'I24', 'I27'];
  const recipes = fc.record({
    scores: fc.array(fc.tuple(hundredths, hundredths), { minLength: codes.length, maxLength: codes.length }),
    order: fc.shuffledSubarray(codes, { minLength: 1 }),
    digits: fc.constantFrom<Digits>('thai', 'arabic', 'mixed'),
    damage: fc.boolean(),
  });
  type Recipe = typeof recipes extends fc.Arbitrary<infer T> ? T : never;

  const text = (hundred: number, digits: Digits): string => inStyle((hundred / 100).toFixed(2), digits);
  const of = (recipe: Recipe, code: string): readonly [number, number] => recipe.scores[codes.indexOf(code)] ?? [0, 0];
  const wording = (code: string): string => frameworkFor(2566).items.find((item) => item.code === code)?.text ?? '';
  /** E๑5 for E15, and 119 for I19 where the wording decides. */
  const printed = (code: string, damage: boolean): string =>
    !damage ? code : code[0] === 'I' ? `1${code.slice(1)}` : `E${inStyle(code.slice(1), 'mixed')}`;
  const wanted = (recipe: Recipe): Readonly<Record<string, number>> =>
    Object.fromEntries(
      recipe.order.flatMap((code) => {
        const [first, second] = of(recipe, code).map((score) => Number((score / 100).toFixed(2)));
        return code[0] === 'I'
          ? [[`item:${code}@IIT`, first ?? 0]]
          : [
              [`item:${code}@EIT1`, first ?? 0],
              [`item:${code}@EIT2`, second ?? 0],
            ];
      }),
    );

  test('in paragraphs below their headings, damaged codes too', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const paragraphs = recipe.order.map((code, index) => {
          const [first, second] = of(recipe, code).map((score) => text(score, recipe.digits));
          const fact = code[0] === 'I' ? `พบว่าได้คะแนน ${first} คะแนน` : `EIT Public ได้ ${first} คะแนน และ EIT Survey ได้ ${second} คะแนน`;
          return `๑.${index + 1} ข้อ ${printed(code, recipe.damage)} ${wording(code)}\n\n${fact} เทียบเกณฑ์ ๘๕ คะแนน\n\nกำหนดให้ทุกกองทำ 3 เรื่อง`;
        });
        expect(scoresOf(read(`ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566\n\n${paragraphs.join('\n\n')}`))).toEqual(wanted(recipe));
      }),
      { numRuns: 60 },
    );
  });

  test('in a table with a column for each part', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const rows = recipe.order
          .filter((code) => code[0] === 'E')
          .map(
            (code) =>
              `${printed(code, recipe.damage)}\t${wording(code)}\t${of(recipe, code)
                .map((score) => text(score, recipe.digits))
                .join('\t')}`,
          );
        const intake = read(`ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566\n\nข้อ\tข้อคำถาม\tEIT ส่วนที่ 1\tEIT ส่วนที่ 2\n${rows.join('\n')}`);
        const only = Object.entries(wanted(recipe)).filter(([key]) => key.includes('@EIT'));
        expect(scoresOf(intake)).toEqual(Object.fromEntries(only));
      }),
      { numRuns: 60 },
    );
  });
});

test('two megabytes of unrelated text answer that there are no scores', () => {
  const line = 'ที่ประชุมรับทราบ 12 เรื่องและมอบ (กอง) ดูแลถนน 3 สาย ||| - - - 1.1.1 ข้อ 5 การใช้ การใช้ การป้องกัน 2569 http://a.example/x?y=1\n';
  const text = line.repeat(Math.ceil((2 * 1024 * 1024) / Buffer.byteLength(line)));
  const intake = read(text);
  expect(intake.scores).toEqual([]);
  expect(intake.problems).toEqual([expect.objectContaining({ code: 'NO_SCORES', severity: 'error' })]);
});

test('one line of two megabytes without a line end is read', () => {
  expect(read('ข้อ 1 การใช้ 99 ( | : '.repeat(40000)).scores).toEqual([]);
});

/** Pieces that would make a careless pattern or a loop within a loop explode when they repeat. */
const HOSTILE: Readonly<Record<string, string>> = {
  dashes: '-',
  bars: '|',
  tabs: '\t',
  digits: '1',
  brackets: '(',
  'blank lines': '\n',
  'names without scores': 'การใช้อำนาจ ',
  'names with the same score': 'การใช้อำนาจ ได้ 90.00 คะแนน\n',
  'numbered indicators': 'ตัวชี้วัดที่ 1 ',
  totals: 'คะแนนรวม ',
  codes: 'ข้อ E1 ',
  'rows of cells': 'ก\tการใช้\t1\n',
  'plan headings': 'มาตรการ\nผู้รับผิดชอบ\nระยะเวลา\n',
  years: 'ผลการประเมินปีงบประมาณ 2568 ',
};

test.each(Object.keys(HOSTILE))('half a megabyte of %s is read', (kind) => {
  const piece = HOSTILE[kind] ?? '';
  // A reader that is not linear does not come back before the runner gives up.
  expect(() => read(piece.repeat(Math.ceil((512 * 1024) / Buffer.byteLength(piece))))).not.toThrow();
});

test('half a megabyte of different agencies is read', () => {
  const letters = 'กขคงจฉชซญดตถทธนบปผพภ';
  const name = (index: number): string => [...String(index)].map((digit) => letters[Number(digit)]).join('ร');
  expect(() => read(Array.from({ length: 6000 }, (_, index) => `เทศบาลเมือง${name(index)}`).join('\n'))).not.toThrow();
});

test('a table of more rows than a call takes arguments is read', () => {
  const rows = Array.from({ length: 140_000 }, () => 'การใช้อำนาจ\t90.25').join('\n');
  expect(indicatorsOf(read(`ตัวชี้วัด\tคะแนน\n${rows}`))).toEqual({ 3: 90.25 });
});
