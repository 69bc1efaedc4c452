/**
 * The corpus: the forms in which results reach people, each with what is true of it. A case is `values` where a person can read it, `ask` where two
 * readings are possible, `refuse` where none is sound. Half of the cases (by hash) is for tuning, the other half is kept aside and reported.
 */
import type { CellGrid } from '../../../src/intake';
import {
  agenciesOf,
  hashOf,
  type MadeAgency,
  NAMES,
  type Random,
  type Result,
  randomOf,
  resultOf,
  shuffled,
  TOOL_NAMES,
  thai,
} from './material';

export type Material = { readonly text: string } | { readonly csv: string } | { readonly grid: CellGrid };

export interface Truth {
  /** `values`: these and no others; `ask`/`refuse`: none of the agency's scores may be written. */
  readonly kind: 'values' | 'ask' | 'refuse';
  readonly values: Readonly<Record<string, number>>;
}

export interface Case {
  readonly id: string;
  readonly group: string;
  readonly material: Material;
  readonly truth: Truth;
  /** What the workbook knows already. */
  readonly year?: number;
  readonly agency?: string;
  readonly half: 'tuned' | 'kept';
}

interface Made {
  readonly material: Material;
  readonly truth: Truth;
  readonly year?: number;
  readonly agency?: string;
}

interface World {
  readonly random: Random;
  readonly result: Result;
  /** Another year's, another agency's, a target's figures. */
  readonly other: Result;
  readonly agency: MadeAgency;
  readonly agencies: readonly MadeAgency[];
  readonly results: readonly Result[];
  readonly variant: number;
}

type Maker = (world: World) => Made;

const values = (result: Result, more: Readonly<Record<string, number>> = {}): Truth => ({
  kind: 'values',
  values: { ...result.values, ...more },
});
const tools = ({ tools: printed }: Result): Readonly<Record<string, number>> =>
  Object.fromEntries(TOOL_NAMES.map((tool, index) => [`tool:${tool}`, Number(printed[index])]));
const total = ({ total: printed }: Result): Readonly<Record<string, number>> => ({ total: Number(printed) });
const ask: Truth = { kind: 'ask', values: {} };
const refuse: Truth = { kind: 'refuse', values: {} };

const TITLE = ({ agency }: World, year = 2568): string =>
  `รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${year}\n${agency.name}\nอำเภอ${agency.district} จังหวัด${agency.province}\n\n`;
const lines = (rows: readonly string[]): string => rows.join('\n');
const tabs = (rows: readonly (readonly (string | number)[])[]): string => lines(rows.map((row) => row.join('\t')));
const bars = (rows: readonly (readonly (string | number)[])[]): string =>
  lines([
    `| ${rows[0]!.join(' | ')} |`,
    `|${rows[0]!.map(() => '---|').join('')}`,
    ...rows.slice(1).map((row) => `| ${row.join(' | ')} |`),
  ]);
const text = (world: World, body: string, truth: Truth, more: Partial<Made> = {}): Made => ({
  material: { text: TITLE(world) + body },
  truth,
  ...more,
});
const entries = ({ indicators }: Result): readonly { readonly number: number; readonly name: string; readonly score: string }[] =>
  indicators.map((score, index) => ({ number: index + 1, name: NAMES[index]!, score }));
const layout = ({ variant }: World, rows: readonly (readonly (string | number)[])[]): string =>
  variant % 2 === 0 ? tabs(rows) : bars(rows);

/** Where the workbook's own agency stands among five. */
const OWN = 2;

const MANY = (world: World, agencies = world.agencies.map(({ name }) => name)): readonly (readonly (string | number)[])[] => [
  ['ที่', 'หน่วยงาน', ...NAMES, 'คะแนนรวม'],
  ...agencies.map((name, index) => [index + 1, name, ...world.results[index]!.indicators, world.results[index]!.total]),
];

const MAKERS: Readonly<Record<string, Readonly<Record<string, Maker>>>> = {
  'many agencies': {
    'rows are agencies, own known': (world) => ({
      material: { text: `ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2568 จังหวัด${world.agency.province}\n\n${layout(world, MANY(world))}` },
      truth: values(world.results[OWN]!, total(world.results[OWN]!)),
      agency: world.agencies[OWN]!.name,
    }),
    'rows are agencies, own unknown': (world) => ({
      material: { text: `ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2568 จังหวัด${world.agency.province}\n\n${layout(world, MANY(world))}` },
      truth: ask,
    }),
    'rows are agencies by short name, own known by full': (world) => ({
      material: {
        text: `สรุปผล ITA 2568\n\n${tabs(
          MANY(
            world,
            world.agencies.map(({ short }) => short),
          ),
        )}`,
      },
      truth: values(world.results[OWN]!, total(world.results[OWN]!)),
      agency: world.agencies[OWN]!.name,
    }),
    'own agency is not among them': (world) => ({
      material: { text: `สรุปผล ITA 2568\n\n${layout(world, MANY(world))}` },
      truth: ask,
      agency: 'เทศบาลนครตัวอย่างใหญ่',
    }),
    'columns are agencies': (world) => ({
      material: {
        text: `ผลคะแนน ITA ปีงบประมาณ 2568\n\n${layout(world, [['ตัวชี้วัด', ...world.agencies.map(({ name }) => name)], ...NAMES.map((name, at) => [`${at + 1}. ${name}`, ...world.results.map(({ indicators }) => indicators[at]!)])])}`,
      },
      truth: values(world.results[OWN]!),
      agency: world.agencies[OWN]!.name,
    }),
    'columns are agencies, own unknown': (world) => ({
      material: {
        text: `ผลคะแนน ITA ปีงบประมาณ 2568\n\n${layout(world, [['ตัวชี้วัด', ...world.agencies.map(({ short }) => short)], ...NAMES.map((name, at) => [name, ...world.results.map(({ indicators }) => indicators[at]!)])])}`,
      },
      truth: ask,
    }),
    'total and tools only, as cells': (world) => ({
      material: {
        grid: [
          ['ผลการประเมิน ITA ของ อปท. ปี 2568', null, null, null, null, null],
          ['ลำดับ', 'ชื่อ อปท.', 'IIT', 'EIT', 'OIT', 'คะแนนรวม'],
          ...world.agencies.map(({ name }, at) => [
            at + 1,
            name,
            ...world.results[at]!.tools.map(Number),
            Number(world.results[at]!.total),
          ]),
          [null, 'ค่าเฉลี่ย', 88.12, 87.34, 90.11, 88.6],
        ],
      },
      truth: { kind: 'values', values: { ...tools(world.results[OWN]!), ...total(world.results[OWN]!) } },
      agency: world.agencies[OWN]!.name,
    }),
    'numbers of indicators across': (world) => ({
      material: {
        csv: lines([
          `ที่,หน่วยงาน,${NAMES.map((_, at) => `ตัวชี้วัดที่ ${at + 1}`).join(',')},รวม`,
          ...world.agencies.map(({ name }, at) => [at + 1, name, ...world.results[at]!.indicators, world.results[at]!.total].join(',')),
        ]),
      },
      truth: values(world.results[OWN]!, total(world.results[OWN]!)),
      agency: world.agencies[OWN]!.name,
    }),
    'one row per agency and indicator': (world) => ({
      material: {
        text: `คะแนน ITA ปีงบประมาณ พ.ศ. 2568\n\n${tabs([['หน่วยงาน', 'ตัวชี้วัด', 'คะแนน'], ...world.agencies.slice(0, 3).flatMap(({ name }, at) => NAMES.map((one, index) => [name, one, world.results[at]!.indicators[index]!]))])}`,
      },
      truth: values(world.results[OWN]!),
      agency: world.agencies[OWN]!.name,
    }),
    'a table for each agency below its name': (world) => ({
      material: {
        text: `ผลคะแนน ITA ปีงบประมาณ พ.ศ. 2568\n\n${world.agencies
          .slice(0, 3)
          .map(
            ({ name }, at) =>
              `${name}\n\n${tabs([['ตัวชี้วัด', 'คะแนน'], ...NAMES.map((one, index) => [one, world.results[at]!.indicators[index]!])])}`,
          )
          .join('\n\n')}`,
      },
      truth: values(world.results[OWN]!),
      agency: world.agencies[OWN]!.name,
    }),
    'totals of agencies as a list, no own': (world) => ({
      material: {
        text: `ผลคะแนนภาพรวม ITA ปี 2568\n\n${lines(world.agencies.map(({ name }, at) => `${at + 1}. ${name} ได้ ${world.results[at]!.total} คะแนน`))}`,
      },
      truth: ask,
    }),
    'own report with a neighbours table': (world) =>
      text(
        world,
        `${tabs([['ตัวชี้วัด', 'คะแนน'], ...entries(world.result).map(({ name, score }) => [name, score])])}\n\nเปรียบเทียบกับหน่วยงานใกล้เคียง\n\n${tabs([['หน่วยงาน', ...NAMES], ...world.agencies.slice(0, 3).map(({ name }, at) => [name, ...world.results[at]!.indicators])])}`,
        values(world.result),
      ),
  },
  direction: {
    'score in front of its name': (world) =>
      text(world, lines(entries(world.result).map(({ name, score }) => `${score} ${name}`)), values(world.result)),
    'score in front with points': (world) =>
      text(world, lines(entries(world.result).map(({ name, score }) => `${score} คะแนน - ${name}`)), values(world.result)),
    'score above its name': (world) =>
      text(world, lines(entries(world.result).map(({ name, score }) => `${score}\n${name}`)), values(world.result)),
    'score below its name': (world) =>
      text(world, lines(entries(world.result).map(({ name, score }) => `${name}\n${score}`)), values(world.result)),
    'names in a block, numbers in another': (world) =>
      text(world, `${lines([...NAMES])}\n\n${lines([...world.result.indicators])}`, values(world.result)),
    'numbers in a block, names in another': (world) =>
      text(world, `${lines([...world.result.indicators])}\n\n${lines([...NAMES])}`, values(world.result)),
    'blocks of different length': (world) => text(world, `${lines([...NAMES])}\n\n${lines(world.result.indicators.slice(0, 8))}`, ask),
    'cell per line with ordinals and heading': (world) =>
      text(
        world,
        `ลำดับ\nตัวชี้วัด\nคะแนน\n${lines(entries(world.result).map(({ number, name, score }) => `${number}\n${name}\n${score}`))}`,
        values(world.result),
      ),
    'cell per line with the full score': (world) =>
      text(
        world,
        `ตัวชี้วัด\nคะแนนเต็ม\nคะแนนที่ได้\n${lines(entries(world.result).map(({ name, score }) => `${name}\n100\n${score}`))}`,
        values(world.result),
      ),
    'cell per line, last year and this': (world) =>
      text(
        world,
        `ตัวชี้วัด\nปี 2567\nปี 2568\n${lines(entries(world.result).map(({ name, score, number }) => `${name}\n${world.other.indicators[number - 1]}\n${score}`))}`,
        values(world.result),
      ),
    'cell per line, two unnamed columns': (world) =>
      text(
        world,
        lines(entries(world.result).map(({ name, score, number }) => `${name}\n${world.other.indicators[number - 1]}\n${score}`)),
        ask,
      ),
    'full score, target and mean beside it': (world) =>
      text(
        world,
        layout(world, [
          ['ตัวชี้วัด', 'คะแนนเต็ม', 'ค่าเป้าหมาย', 'คะแนนที่ได้', 'ค่าเฉลี่ยประเทศ'],
          ...entries(world.result).map(({ name, score, number }) => [name, 100, 85, score, world.other.indicators[number - 1]!]),
        ]),
        values(world.result),
      ),
    'rows named full, got, mean': (world) =>
      text(
        world,
        layout(world, [
          ['รายการ', ...NAMES],
          ['คะแนนเต็ม', ...NAMES.map(() => 100)],
          ['คะแนนที่ได้', ...world.result.indicators],
          ['ค่าเฉลี่ยระดับจังหวัด', ...world.other.indicators],
        ]),
        values(world.result),
      ),
    'rows named by year': (world) =>
      text(
        world,
        layout(world, [
          ['ปี', ...NAMES],
          ['2567', ...world.other.indicators],
          ['2568', ...world.result.indicators],
        ]),
        values(world.result),
      ),
    'years in columns, newest first': (world) =>
      text(
        world,
        layout(world, [
          ['ตัวชี้วัด', 'ปี 2568', 'ปี 2567'],
          ...entries(world.result).map(({ name, score, number }) => [name, score, world.other.indicators[number - 1]!]),
        ]),
        values(world.result),
      ),
    'years in columns, older wanted by the workbook': (world) => ({
      material: {
        text: tabs([
          ['ตัวชี้วัด', 'ปี 2568', 'ปี 2567'],
          ...entries(world.result).map(({ name, score, number }) => [name, world.other.indicators[number - 1]!, score]),
        ]),
      },
      truth: values(world.result),
      year: 2567,
    }),
    'years in two heading rows': (world) => ({
      material: {
        grid: [
          [TITLE(world).split('\n')[0]!, null, null, null],
          ['ลำดับ', 'ตัวชี้วัด', 'ผลคะแนน', null],
          [null, null, 'พ.ศ. 2567', 'พ.ศ. 2568'],
          ...entries(world.result).map(({ number, name, score }) => [
            number,
            name,
            Number(world.other.indicators[number - 1]),
            Number(score),
          ]),
        ],
      },
      truth: values(world.result),
    }),
    'years in prose': (world) =>
      text(
        world,
        entries(world.result)
          .map(
            ({ name, score, number }) =>
              `ตัวชี้วัด${name} ปี พ.ศ. 2567 ได้ ${world.other.indicators[number - 1]} คะแนน และปี พ.ศ. 2568 ได้ ${score} คะแนน`,
          )
          .join('\n\n'),
        values(world.result),
      ),
    'years as sections': (world) => ({
      material: {
        text: `${world.agency.name}\n\nผลการประเมินปี 2567\n${lines(entries(world.other).map(({ name, score }) => `${name} ${score}`))}\n\nผลการประเมินปี 2568\n${lines(entries(world.result).map(({ name, score }) => `${name} ${score}`))}`,
      },
      truth: values(world.result),
      year: 2568,
    }),
    'years as a column of rows': (world) =>
      text(
        world,
        tabs([
          ['ปีงบประมาณ', 'ตัวชี้วัด', 'คะแนน'],
          ...entries(world.other).map(({ name, score }) => [2567, name, score]),
          ...entries(world.result).map(({ name, score }) => [2568, name, score]),
        ]),
        values(world.result),
      ),
    'this year and change': (world) =>
      text(
        world,
        layout(world, [
          ['ตัวชี้วัด', 'ปีที่ผ่านมา', 'คะแนน', 'เพิ่ม/ลด'],
          ...entries(world.result).map(({ name, score, number }) => [
            name,
            world.other.indicators[number - 1]!,
            score,
            (Number(score) - Number(world.other.indicators[number - 1])).toFixed(2),
          ]),
        ]),
        values(world.result),
      ),
    'two columns without headings': (world) =>
      text(world, tabs(entries(world.result).map(({ name, score, number }) => [name, world.other.indicators[number - 1]!, score])), ask),
    'rows flattened, with a heading line': (world) =>
      text(
        world,
        `ลำดับ ตัวชี้วัด คะแนนเต็ม คะแนนที่ได้\n${lines(entries(world.result).map(({ number, name, score }) => `${number}. ${name} 100 ${score}`))}`,
        values(world.result),
      ),
    'rows flattened, years in the heading line': (world) =>
      text(
        world,
        `ตัวชี้วัด ปี 2566 ปี 2567 ปี 2568\n${lines(entries(world.result).map(({ number, name, score }) => `${name} 71.23 ${world.other.indicators[number - 1]} ${score}`))}`,
        values(world.result),
      ),
    'rows flattened without heading': (world) =>
      text(
        world,
        lines(entries(world.result).map(({ number, name, score }) => `${number}. ${name} ${world.other.indicators[number - 1]} ${score}`)),
        ask,
      ),
    'names listed, numbers respectively': (world) =>
      text(
        world,
        `IIT ประกอบด้วย ${NAMES.slice(0, 3).join(', ')} และ${NAMES[3]} ได้ ${world.result.indicators.slice(0, 3).join(', ')} และ ${world.result.indicators[3]} คะแนน ตามลำดับ`,
        {
          kind: 'values',
          values: Object.fromEntries([1, 2, 3, 4].map((number) => [`indicator:${number}`, Number(world.result.indicators[number - 1])])),
        },
      ),
    'two names, one number': (world) => text(world, `${NAMES[0]} และ${NAMES[1]} ได้ ${world.result.indicators[0]} คะแนน`, ask),
    'ranking from high to low with ranks': (world) =>
      text(
        world,
        lines(
          [...entries(world.result)]
            .sort((a, b) => Number(b.score) - Number(a.score))
            .map(({ name, score }, rank) => `อันดับ ${rank + 1} ${name} ${score} คะแนน`),
        ),
        values(world.result),
      ),
  },
  'broken numbers': {
    'a space behind the point': (world) =>
      text(world, lines(entries(world.result).map(({ name, score }) => `${name} ${score.replace('.', '. ')}`)), values(world.result)),
    'a space before the point, table': (world) =>
      text(
        world,
        tabs([['ตัวชี้วัด', 'คะแนน'], ...entries(world.result).map(({ name, score }) => [name, score.replace('.', ' .')])]),
        values(world.result),
      ),
    'a space inside the whole part': (world) =>
      text(
        world,
        tabs([['ตัวชี้วัด', 'คะแนน'], ...entries(world.result).map(({ name, score }) => [name, `${score[0]} ${score.slice(1)}`])]),
        ask,
      ),
    'a space inside the whole part, prose': (world) =>
      text(world, lines(entries(world.result).map(({ name, score }) => `${name} ได้ ${score[0]} ${score.slice(1)} คะแนน`)), ask),
    'Thai digits set apart': (world) =>
      text(
        world,
        tabs([['ตัวชี้วัด', 'คะแนน'], ...entries(world.result).map(({ name, score }) => [name, [...thai(score)].join(' ')])]),
        values(world.result),
      ),
    'a comma for the point': (world) =>
      text(world, lines(entries(world.result).map(({ name, score }) => `${name} ได้ ${score.replace('.', ',')} คะแนน`)), ask),
    'a comma for the point in comma-separated text': (world) => ({
      material: {
        csv: lines([
          'ลำดับ,ตัวชี้วัด,คะแนน',
          ...entries(world.result).map(({ number, name, score }) => `${number},${name},${score.replace('.', ',')}`),
        ]),
      },
      truth: ask,
    }),
    'per cent signs': (world) =>
      text(
        world,
        layout(world, [['ตัวชี้วัด', 'ร้อยละ'], ...entries(world.result).map(({ name, score }) => [name, `${score}%`])]),
        values(world.result),
      ),
    'shares of one': (world) => ({
      material: { grid: [['ตัวชี้วัด', 'คะแนน'], ...entries(world.result).map(({ name, score }) => [name, Number(score) / 100])] },
      truth: ask,
    }),
    'scale of five, stated': (world) =>
      text(
        world,
        layout(world, [
          ['ตัวชี้วัด', 'คะแนน (เต็ม 5)'],
          ...entries(world.result).map(({ name, score }) => [name, (Number(score) / 20).toFixed(3)]),
        ]),
        ask,
      ),
    'scale of five, not stated': (world) =>
      text(
        world,
        layout(world, [['ตัวชี้วัด', 'คะแนน'], ...entries(world.result).map(({ name, score }) => [name, (Number(score) / 20).toFixed(2)])]),
        ask,
      ),
    'scale of twenty beside its full score': (world) =>
      text(
        world,
        layout(world, [
          ['ตัวชี้วัด', 'คะแนนเต็ม', 'คะแนนที่ได้'],
          ...entries(world.result).map(({ name, score }) => [name, 20, (Number(score) / 5).toFixed(2)]),
        ]),
        ask,
      ),
    'weighted points of the tools': (world) => {
      const points = world.result.tools.map((tool, index) => ((Number(tool) * [30, 30, 40][index]!) / 100).toFixed(2));
      return text(
        world,
        layout(world, [
          ['เครื่องมือ', 'คะแนน'],
          ...TOOL_NAMES.map((tool, index) => [tool, points[index]!]),
          ['คะแนนรวม', points.reduce((sum, point) => sum + Number(point), 0).toFixed(2)],
        ]),
        {
          kind: 'values',
          values: { total: Number(points.reduce((sum, point) => sum + Number(point), 0).toFixed(2)) },
        },
      );
    },
    'letters for digits': (world) =>
      text(
        world,
        tabs([['ตัวชี้วัด', 'คะแนน'], ...entries(world.result).map(({ name, score }) => [name, score.replace('0', 'O').replace('1', 'l')])]),
        values(world.result),
      ),
    'above one hundred': (world) =>
      text(world, tabs([['ตัวชี้วัด', 'คะแนน'], ...entries(world.result).map(({ name, score }) => [name, score.replace('.', '')])]), ask),
    'zero-width characters and no-break spaces': (world) =>
      text(
        world,
        lines(
          entries(world.result).map(({ name, score }) => `\u200b${name.slice(0, 4)}\u200b${name.slice(4)}\u00a0\u00a0${thai(score)}\u200b`),
        ),
        values(world.result),
      ),
  },
  'no scores': {
    'pages of a contents list': (world) => ({
      material: {
        text: `สารบัญ\nเรื่อง หน้า\n${lines(NAMES.map((name, at) => `ตัวชี้วัดที่ ${at + 1} ${name} ........................ ${10 + at * 2 + world.variant}`))}`,
      },
      truth: refuse,
    }),
    'pages behind tabs': (world) => ({
      material: { text: `สารบัญ\n\n${tabs([['เรื่อง', 'หน้า'], ...NAMES.map((name, at) => [name, 11 + at + world.variant])])}` },
      truth: refuse,
    }),
    'pages without leaders': () => ({
      material: { text: `สารบัญ\nหน้า\n${lines(NAMES.map((name, at) => `${name} ${12 + at * 3}`))}` },
      truth: refuse,
    }),
    'shares of people': (world) =>
      text(world, lines(entries(world.result).map(({ name, score }) => `ด้าน${name} ร้อยละ ${score} ของบุคลากรเห็นว่าอยู่ในระดับมาก`)), refuse),
    'shares of answers in a table': (world) =>
      text(world, tabs([['ตัวชี้วัด', 'ร้อยละของผู้ตอบ'], ...entries(world.result).map(({ name, score }) => [name, score])]), refuse),
    'national means only': (world) =>
      text(world, layout(world, [['ตัวชี้วัด', 'ค่าเฉลี่ยระดับประเทศ'], ...entries(world.result).map(({ name, score }) => [name, score])]), refuse),
    'national means in prose': (world) =>
      text(world, lines(entries(world.result).map(({ name, score }) => `ค่าเฉลี่ยของประเทศ ตัวชี้วัด${name} ได้ ${score} คะแนน`)), refuse),
    'targets only': (world) =>
      text(world, layout(world, [['ตัวชี้วัด', 'เป้าหมาย ปี 2569'], ...NAMES.map((name, at) => [name, 85 + at])]), refuse),
    'targets in prose': (world) => text(world, lines(NAMES.map((name, at) => `เป้าหมายตัวชี้วัด${name} ${90 + at / 2} คะแนน`)), refuse),
    'numbers of sections': (world) =>
      text(world, `3.1 แบบวัด IIT\n\nผลเป็นไปตามแผน\n\n3.2 แบบวัด EIT\n\nผลเป็นไปตามแผน\n\n3.3 ${NAMES[8]}\n\nผลเป็นไปตามแผน`, refuse),
    'weights of tools': (world) =>
      text(
        world,
        tabs([
          ['เครื่องมือ', 'น้ำหนัก'],
          ['IIT', 30],
          ['EIT', 30],
          ['OIT', 40],
        ]),
        refuse,
      ),
    'LPA beside ITA': (world) =>
      text(
        world,
        `ผลการประเมิน LPA คะแนนรวม 88.45 คะแนน\n\n${tabs([['ตัวชี้วัด', 'คะแนน'], ...entries(world.result).map(({ name, score }) => [name, score])])}`,
        values(world.result),
      ),
    'numbers of respondents beside scores': (world) =>
      text(
        world,
        layout(world, [['ตัวชี้วัด', 'จำนวนผู้ตอบ', 'คะแนน'], ...entries(world.result).map(({ name, score }, at) => [name, 40 + at, score])]),
        values(world.result),
      ),
    'budgets of projects': (world) =>
      text(
        world,
        tabs([['โครงการ', 'งบประมาณ (บาท)'], ...NAMES.slice(0, 5).map((name, at) => [`โครงการส่งเสริม${name}`, (at + 1) * 5000])]),
        refuse,
      ),
    'years of projects': (world) => text(world, lines(NAMES.map((name) => `แผนงาน${name} ปีงบประมาณ 2569`)), refuse),
  },
  'usual lists': {
    'numbered indicators, one a line': (world) =>
      text(world, lines(entries(world.result).map(({ number, name, score }) => `ตัวชี้วัดที่ ${number} ${name} ${score}`)), values(world.result)),
    'numbered indicators without names': (world) =>
      text(world, lines(entries(world.result).map(({ number, score }) => `ตัวชี้วัดที่ ${number} ${score} คะแนน`)), values(world.result)),
    'numbered indicators in one line': (world) =>
      text(
        world,
        entries(world.result)
          .map(({ number, name, score }) => `ตัวชี้วัดที่ ${number} ${name} ${score}`)
          .join(' '),
        values(world.result),
      ),
    'Thai digits throughout': (world) =>
      text(
        world,
        thai(lines(entries(world.result).map(({ number, name, score }) => `${number}) ${name} = ${score}`))),
        values(world.result),
      ),
    'dotted to the score': (world) =>
      text(world, lines(entries(world.result).map(({ name, score }) => `${name} .................. ${score}`)), values(world.result)),
    'tools, then indicators, then the total': (world) =>
      text(
        world,
        `คะแนนภาพรวม ${world.result.total} คะแนน ระดับผ่าน\n${lines(TOOL_NAMES.map((tool, index) => `${tool} ${world.result.tools[index]} คะแนน`))}\n${lines(entries(world.result).map(({ number, name, score }) => `${number}. ${name} ${score} คะแนน`))}`,
        values(world.result, { ...tools(world.result), ...total(world.result) }),
      ),
    'a web page with its menu': (world) =>
      text(
        world,
        `หน้าแรก\nเกี่ยวกับเรา\nประกาศ\n\nผลการประเมิน\n${lines(entries(world.result).map(({ name, score }) => `${name}\n${score} คะแนน`))}\n\nติดต่อเรา\nโทร 0-4512-3456`,
        values(world.result),
      ),
    'sorted by score inside the tools': (world) =>
      text(
        world,
        tabs([
          ['แบบวัด', 'ลำดับ', 'ตัวชี้วัด', 'คะแนน'],
          ...shuffled(world.random, entries(world.result)).map(({ name, score }, at) => [at === 0 ? 'IIT' : '', at + 1, name, score]),
        ]),
        values(world.result),
      ),
    semicolons: (world) => ({
      material: {
        csv: lines(['ลำดับ;ตัวชี้วัด;คะแนน;ระดับ', ...entries(world.result).map(({ number, name, score }) => `${number};${name};${score};A`)]),
      },
      truth: values(world.result),
    }),
    'cells of a sheet, titles above and notes below': (world) => ({
      material: {
        grid: [
          [`ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568 ${world.agency.name}`],
          [],
          ['ที่', 'ตัวชี้วัด', 'คะแนน', 'ระดับ'],
          ...entries(world.result).map(({ number, name, score }) => [number, name, Number(score), 'A']),
          [null, 'คะแนนเฉลี่ยรวม', Number(world.result.total), 'ผ่าน'],
          ['หมายเหตุ: ข้อมูล ณ วันที่ 15 สิงหาคม 2568'],
        ],
      },
      truth: values(world.result, total(world.result)),
    }),
    'merged tool cells in a sheet': (world) => ({
      material: {
        grid: [
          ['เครื่องมือ', 'ตัวชี้วัด', 'คะแนนตัวชี้วัด', 'คะแนนเครื่องมือ'],
          ...entries(world.result).map(({ number, name, score }) => {
            const tool = number <= 5 ? 0 : number <= 8 ? 1 : 2;
            const first = [1, 6, 9].includes(number);
            return [first ? TOOL_NAMES[tool]! : null, name, Number(score), first ? Number(world.result.tools[tool]) : null];
          }),
        ],
      },
      truth: values(world.result, tools(world.result)),
    }),
    'prose with the words of reports': (world) =>
      text(
        world,
        entries(world.result)
          .map(
            ({ number, name, score }) =>
              `จากการประเมินพบว่า ตัวชี้วัดที่ ${number} ${name} มีผลคะแนนเท่ากับ ${thai(score)} คะแนน ซึ่งเป็นผลมาจากการดำเนินงานของบุคลากร`,
          )
          .join('\n\n'),
        values(world.result),
      ),
  },
  names: {
    'a word left out of a name': (world) =>
      text(
        world,
        tabs([
          ['ตัวชี้วัด', 'คะแนน'],
          ...entries(world.result).map(({ name, score }) => [
            name.replace('ของราชการ', 'ราชการ').replace('การแก้ไขปัญหา', 'แก้ไขปัญหา'),
            score,
          ]),
        ]),
        values(world.result),
      ),
    'a word added to a name': (world) =>
      text(
        world,
        tabs([['ประเด็น', 'คะแนน'], ...entries(world.result).map(({ name, score }) => [`ด้าน${name}ของหน่วยงาน`, score])]),
        values(world.result),
      ),
    'letters lost in a scan': (world) =>
      text(
        world,
        tabs([['ตัวชี้วัด', 'คะแนน'], ...entries(world.result).map(({ name, score }) => [name.slice(0, 7) + name.slice(8), score])]),
        values(world.result),
      ),
    'names torn by spaces': (world) =>
      text(
        world,
        tabs([['ตัวชี้วัด', 'คะแนน'], ...entries(world.result).map(({ name, score }) => [name.replace(/^(.{6})/, '$1 '), score])]),
        values(world.result),
      ),
    'split sara am and old glyphs': (world) =>
      text(
        world,
        tabs([
          ['ตัวชี้วัด', 'คะแนน'],
          ...entries(world.result).map(({ name, score }) => [name.replace(/ำ/g, '\u0e4d\u0e32').replace(/่/g, '\uf705'), score]),
        ]),
        values(world.result),
      ),
  },
};

/** So many worlds per form. */
const VARIANTS = 3;

/** All cases, the same at every run. */
export const CASES: readonly Case[] = Object.entries(MAKERS).flatMap(([group, makers]) =>
  Object.entries(makers).flatMap(([form, make]) =>
    Array.from({ length: VARIANTS }, (_, variant): Case => {
      const id = `${group} / ${form} / ${variant + 1}`;
      const random = randomOf(hashOf(id));
      const agencies = agenciesOf(random, 6);
      const made = make({
        random,
        variant,
        result: resultOf(random),
        other: resultOf(random),
        agency: agencies[5]!,
        agencies: agencies.slice(0, 5),
        results: Array.from({ length: 5 }, () => resultOf(random)),
      });
      return { id, group, ...made, half: hashOf(id) % 2 === 0 ? 'tuned' : 'kept' };
    }),
  ),
);
