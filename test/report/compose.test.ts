import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { frameworkFor } from '../../src/ita';
import { REPORT_KINDS, type ReportKind, type ReportRequest } from '../../src/model';
import { compose, figuresOf, kindsFor, problemsFor, KINDS as REPORTS, textOf, titleOf } from '../../src/report';
import { gainsOf } from '../../src/report/gains';
import { PLAN_TABLES, SCORE_TABLES } from '../../src/report/layouts';
import { OFFICIAL_NAME } from '../../src/report/phrases/sentences';
import { formatScore, toThaiDigits } from '../../src/thai';
import { AGENCY, content, followUp, MEASURES, measure, scores, USUAL, type Variation } from './builders';

const KINDS: readonly ReportKind[] = REPORT_KINDS;

const written = (request: ReportRequest, vary: Variation = {}): string => textOf(compose(request, content(vary)));

/** The line of a text that begins with the words. */
const lineOf = (text: string, start: string): string => text.split('\n').find((line) => line.startsWith(start)) ?? '';

const RICH: Variation = {
  year: 2566,
  values: [96.1, 90.1, 95.9, 92.12, 92.54, 87.48, 83.96, 86.24, 92.5, 100],
  more: [
    { key: 'part:EIT1', value: 92.57 },
    { key: 'part:EIT2', value: 79.21 },
    { key: 'item:E1@EIT1', value: 85 },
    { key: 'item:E1@EIT2', value: 77.07 },
    { key: 'item:E10@EIT1', value: 81.2 },
    { key: 'item:E10@EIT2', value: 70.07 },
    { key: 'item:E13@EIT1', value: 95.73 },
    { key: 'item:E13@EIT2', value: 91.21 },
    { key: 'item:I8@IIT', value: 84.5 },
    { key: 'item:I7@IIT', value: 87.91 },
  ],
  recommendations: [
    { part: 'IIT', items: ['I7'], text: 'แผนการใช้จ่ายควรแจ้งเวียนให้ทั่วถึง' },
    { part: 'EIT ส่วนที่ 2', items: ['E1'], text: 'ควรแจ้งเวลาแล้วเสร็จ' },
    { part: 'OIT', items: ['O18'], text: 'บริการที่แสดงเป็นเพียงการจองคิว' },
  ],
  measures: [
    measure({
      indicators: [6],
      items: ['E1', 'E13'],
      topic: 'การให้บริการและระบบ E-Service',
      title: 'ประกาศเวลาแล้วเสร็จ',
      units: 'กองช่าง\nกองคลัง',
    }),
    measure({ id: 'm-2', indicators: [9], items: ['O18'], topic: 'เรื่องที่หน่วยงานกำหนดเอง', title: 'รับคำร้องออนไลน์' }),
  ],
  followUps: [
    followUp(),
    followUp({
      id: 'f-2',
      measureId: 'm-2',
      status: 'ยังไม่ได้ดำเนินการ',
      action: 'วางระบบ',
      result: '',
      evidence: '',
      obstacle: 'รองบประมาณ',
    }),
  ],
  settings: { facts: { naccMeeting: '9/2566', naccDate: '2023-08-02', orderNumber: '34/2566', limitations: 'บุคลากรมีจำกัด' } },
};

/** Official names stand as marks in the reviewed texts: what is reviewed is our wording around them. */
const NAMES: readonly (readonly [string, string])[] = [
  [OFFICIAL_NAME, '⟨ITA⟩'],
  ...frameworkFor(2568).tools.map(({ name, code }) => [name, `⟨${code}⟩`] as const),
  ...[2566, 2568].flatMap((year) => frameworkFor(year).subIndicators.map(({ name, code }) => [name, `⟨${code}⟩`] as const)),
  ...frameworkFor(2566).items.flatMap(({ text, code }) => (text.length < 20 ? [] : [[text, `⟨${code}⟩`] as const])),
  ...frameworkFor(2568).indicators.map(({ name, number }) => [name, `⟨${number}⟩`] as const),
];

/** A text as it is reviewed, paragraphs and cells marked. `UPDATE_GOLDEN=1` writes them anew. */
const reviewed = (text: string): string =>
  NAMES.reduce((words, [name, mark]) => words.split(name).join(mark), text.trimEnd())
    .split('\n')
    .map((line) => (line.includes('\t') ? `แถว | ${line.split('\t').join(' | ช่อง | ')}` : line === '' ? '' : `ย่อหน้า | ${line}`))
    .join('\n')
    .concat('\n');

describe('golden reports', () => {
  const cases: readonly (readonly [string, ReportRequest, Variation])[] = [
    ['analysis-thai', { kind: 'analysis', digits: 'thai' }, {}],
    ['measures-arabic', { kind: 'measures', digits: 'arabic', layout: 'L5' }, RICH],
    ['short-thai', { kind: 'short', digits: 'thai' }, {}],
    ['document-thai', { kind: 'document', digits: 'thai' }, RICH],
    ['items-thai', { kind: 'items', digits: 'thai' }, RICH],
    ['progress-arabic', { kind: 'progress', digits: 'arabic', round: 12 }, RICH],
    ['summary-arabic', { kind: 'summary', digits: 'arabic' }, {}],
    ['memo-thai', { kind: 'memo', digits: 'thai' }, RICH],
    ['announcement-thai', { kind: 'announcement', digits: 'thai' }, RICH],
    ['order-thai', { kind: 'order', digits: 'thai' }, {}],
    ['agenda-thai', { kind: 'agenda', digits: 'thai' }, RICH],
  ];
  test.each(cases)('%s reads as reviewed', (name, request, vary) => {
    const path = join(import.meta.dirname, 'golden', `${name}.txt`);
    const text = reviewed(written(request, { name: 'เทศบาลตำบลตัวอย่าง', ...vary }));
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  test('every kind has one', () => {
    const reviewedKinds = cases.map(([, { kind }]) => kind);
    expect(KINDS.filter((kind) => !reviewedKinds.includes(kind))).toEqual([]);
  });
});

describe('layouts', () => {
  test.each([
    ['analysis', 'L1', 'L1'],
    ['measures', 'L2', 'L2b'],
    ['measures', 'L4', 'L4'],
    ['measures', 'L5', 'L5'],
    ['progress', 'L3', 'L3'],
  ] as const)('%s in layout %s prints the headings of %s in their order', (kind, layout, table) => {
    const text = written({ kind, layout, digits: 'arabic' }, { measures: MEASURES, followUps: [followUp()] });
    const headings = PLAN_TABLES[table].columns.map(({ heading }) => heading);
    const printed = text.split('\n').map((line) => line.split('\t').filter((cell) => headings.includes(cell)));
    expect(printed).toContainEqual(headings);
  });

  test('a column that the plan year’s document demands stands where the document names it', () => {
    const text = written({ kind: 'short', digits: 'arabic' }, { year: 2566, measures: MEASURES });
    expect(text).toContain('มาตรการ/ แนวทาง\tวิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ\tวิธีการดำเนินการ\tผู้รับผิดชอบ');
  });

  test('the short report prints the issue table before the plan L2b', () => {
    const text = written({ kind: 'short', digits: 'arabic' });
    const issues = text.indexOf(SCORE_TABLES.L2a.headings.join('\t'));
    expect(issues).toBeGreaterThan(0);
    expect(text.indexOf(PLAN_TABLES.L2b.columns.map(({ heading }) => heading).join('\t'))).toBeGreaterThan(issues);
  });

  test('an agency chooses columns and their order by a phrase', () => {
    const library = [{ id: 'p', type: 'phrase', key: 'layout.L1', fields: { text: 'title\nตัวชี้วัดความสำเร็จ\nunits' } }] as const;
    expect(written({ kind: 'measures', digits: 'arabic' }, { library })).toContain('มาตรการ/โครงการ/ กิจกรรม\tตัวชี้วัดความสำเร็จ\tผู้รับผิดชอบ\n');
  });

  test('every score, unit, period and step stands in the report', () => {
    const text = written({ kind: 'analysis', digits: 'arabic' });
    for (const value of USUAL) expect(text).toContain(formatScore(value));
    for (const one of MEASURES) {
      for (const cell of [one.title, one.units, one.period, one.analysis])
        for (const line of cell.split('\n')) expect(text).toContain(line);
      for (const line of one.steps.split('\n')) expect(text).toContain(line.replace(/:$/, ''));
    }
  });

  test('rows of one indicator share its cell, and a measure without unit is marked', () => {
    const rows = written({ kind: 'measures', digits: 'arabic' })
      .split('\n')
      .filter((line) => line.includes('\t'));
    expect(rows[3]).toMatch(/^9\. การเปิดเผยข้อมูล\t- ตรวจความครบถ้วน/);
    expect(rows[4]).toMatch(/^\t- อบรมผู้ดูแลข้อมูล\t.*\(ยังไม่ได้มอบหมาย\)/);
  });
});

describe('sentences', () => {
  test('exactly 85.00 is never called higher than the criterion', () => {
    const text = written({ kind: 'analysis', digits: 'arabic' }, { values: [85, ...USUAL.slice(1)] });
    expect(text).toContain('การปฏิบัติหน้าที่ ได้ 85.00 คะแนน ไม่ต่ำกว่าเกณฑ์ 85 คะแนน');
  });

  test('parts below the criterion are named, and the clause is dropped where there is none', () => {
    const lead = 'แบบวัดที่ได้คะแนนต่ำกว่าเกณฑ์';
    expect(written({ kind: 'analysis', digits: 'arabic' })).toContain(`${lead} 85 คะแนน ได้แก่ EIT ส่วนที่ 2 (84.66 คะแนน)`);
    const high = {
      values: USUAL.map(() => 96),
      more: [
        { key: 'part:EIT1', value: 96 },
        { key: 'part:EIT2', value: 96 },
      ] as const,
    };
    expect(written({ kind: 'analysis', digits: 'arabic' }, high)).not.toContain(lead);
  });

  test('a part at exactly 85.00 is not below', () => {
    const more = [
      { key: 'part:EIT1', value: 91.32 },
      { key: 'part:EIT2', value: 85 },
    ] as const;
    expect(written({ kind: 'analysis', digits: 'arabic' }, { more })).not.toContain('แบบวัดที่ได้คะแนนต่ำกว่าเกณฑ์');
  });

  test('a provisional level says so', () => {
    expect(written({ kind: 'analysis', digits: 'arabic' }, { more: [] })).toContain('(ระดับเบื้องต้น)');
    expect(written({ kind: 'analysis', digits: 'arabic' })).not.toContain('(ระดับเบื้องต้น)');
  });

  test('human text comes before the built-in wording', () => {
    const findings = [{ subject: 'indicator:9', strength: '', weakness: 'ภาพถ่ายผู้บริหารยังไม่ครบ', advice: 'ควรปรับภาพถ่ายให้ครบ' }];
    const line = lineOf(written({ kind: 'analysis', digits: 'arabic' }, { findings }), '(9)');
    expect(line).toContain('จุดอ่อนหรือข้อบกพร่องที่ต้องพัฒนา ได้แก่ ภาพถ่ายผู้บริหารยังไม่ครบ ข้อเสนอแนะ คือ ควรปรับภาพถ่ายให้ครบ');
    expect(line).not.toContain('องค์ประกอบ');
  });

  test('below the threshold nothing is praised, at or above it no weakness is made up', () => {
    const text = written({ kind: 'analysis', digits: 'arabic' });
    expect(lineOf(text, '(9)')).not.toContain('จุดแข็ง');
    expect(lineOf(text, '(1)')).not.toContain('จุดอ่อน');
  });

  test('ties share a superlative, and equal scores have none', () => {
    const tied = written({ kind: 'analysis', digits: 'arabic' }, { values: [99, 99, 93, 92, 91, 90, 89, 88, 87, 86] });
    expect(lineOf(tied, '(2)')).toContain('เป็นหนึ่งในตัวชี้วัดที่ได้คะแนนสูงที่สุด');
    expect(lineOf(tied, '(10)')).toContain('เป็นตัวชี้วัดที่ได้คะแนนต่ำที่สุด');
    expect(written({ kind: 'analysis', digits: 'arabic' }, { values: USUAL.map(() => 90) })).not.toMatch(/(สูง|ต่ำ)ที่สุด/);
  });

  test('without last year nothing is compared', () => {
    for (const kind of KINDS) expect(written({ kind, digits: 'arabic' }, { history: [] })).not.toContain('กว่าปีที่ผ่านมา');
  });

  test('items carry their class in the verb, per respondent group', () => {
    const text = written({ kind: 'items', digits: 'arabic' }, RICH);
    const factOf = (code: string): string =>
      text.split('\n')[text.split('\n').findIndex((line) => line.includes(`ข้อ ${code} `) && line.includes('การวิเคราะห์ประเด็น')) + 1] ?? '';
    expect(factOf('E1')).toMatch(/85\.00 .*77\.07 .*ต้องปรับปรุงพัฒนา/);
    expect(factOf('E10')).toMatch(/81\.20 .*70\.07 .*ต้องปรับปรุงแก้ไข/);
    expect(factOf('E13')).toMatch(/95\.73 .*91\.21 .*สามารถพัฒนา/);
    expect(factOf('I8')).toMatch(/84\.50 .*ต้องปรับปรุงแก้ไข/);
    expect(factOf('I7')).toMatch(/87\.91 .*สามารถพัฒนา/);
  });

  test('an agency replaces a sentence by its key', () => {
    const library = [{ id: 'p', type: 'phrase', key: 'heading.result', fields: { text: 'ผลของ {shortName} ปี {year}' } }] as const;
    expect(written({ kind: 'analysis', digits: 'arabic' }, { library })).toContain('1. ผลของ อบต.ตัวอย่าง ปี 2568');
  });
});

describe('digits', () => {
  test('Thai digits never enter codes and addresses', () => {
    const text = written({ kind: 'progress', digits: 'thai' }, RICH);
    expect(text).toContain('https://www.tuayang.example/news/2569/15');
    expect(text).toContain('- E13');
    expect(text).toContain('ปีงบประมาณ พ.ศ. ๒๕๖๗');
    expect(text.replace(/https?:\S+|[EIO]\d+/g, '')).not.toMatch(/[0-9]/);
  });

  test('both styles say the same', () => {
    for (const kind of KINDS) {
      const thai = written({ kind, digits: 'thai' }, RICH);
      expect(toThaiDigits(written({ kind, digits: 'arabic' }, RICH))).toBe(toThaiDigits(thai));
    }
  });
});

describe('edge cases', () => {
  const edges: readonly (readonly [string, Variation])[] = [
    [
      'sixty measures',
      {
        measures: Array.from({ length: 60 }, (_, index) =>
          measure({ id: `m${index}`, title: `มาตรการลำดับที่ ${index + 1}`, indicators: [(index % 10) + 1] }),
        ),
      },
    ],
    ['an agency name of 120 letters', { name: `องค์การบริหารส่วนตำบล${'ก'.repeat(99)}` }],
    ['nothing but an agency', { values: [], more: [], history: [], measures: [] }],
    ['one indicator only', { values: [null, null, null, null, null, null, null, null, 85], more: [], history: [], measures: [] }],
    [
      'all 100',
      {
        values: USUAL.map(() => 100),
        more: [
          { key: 'part:EIT1', value: 100 },
          { key: 'part:EIT2', value: 100 },
        ],
      },
    ],
    [
      'all 0',
      {
        values: USUAL.map(() => 0),
        more: [
          { key: 'part:EIT1', value: 0 },
          { key: 'part:EIT2', value: 0 },
        ],
        measures: [],
      },
    ],
  ];
  test.each(edges)('%s gives clean documents of every kind', (_name, vary) => {
    for (const kind of KINDS) {
      const text = written({ kind, digits: 'arabic' }, vary);
      const stray = /undefined|null|NaN|\{|\}| {2}/.exec(text)?.[0];
      expect({ kind, stray, named: text.includes(vary.name ?? AGENCY) }).toEqual({ kind, stray: undefined, named: true });
    }
  });

  test('sixty measures are sixty rows', () => {
    const text = written({ kind: 'measures', digits: 'arabic', without: ['months', 'success', 'elements'] }, edges[0]?.[1]);
    expect(text.split('\n').filter((line) => line.includes('มาตรการลำดับที่'))).toHaveLength(60);
  });
});

test('what the agency wrote of itself stands under its own name, never as the assessor’s', () => {
  const recommendations = [
    { part: 'IIT', items: [], text: 'ควรแจ้งแผนการใช้จ่ายให้ทั่วถึง' },
    { part: 'IIT', items: [], text: 'จัดทำคู่มือการใช้ทรัพย์สิน', by: 'agency' as const },
    { part: 'OIT', items: [], text: 'วางระบบการเปิดเผยข้อมูล', by: 'agency' as const },
  ];
  const text = written({ kind: 'items', digits: 'arabic' }, { ...RICH, recommendations });
  const [, iit = '', oit = ''] = /(\n1\. [\s\S]*?)(\n3\. [\s\S]*?)\n4\. /.exec(text.slice(text.indexOf('ตารางที่ 1 '))) ?? [];
  expect(iit).toMatch(/ผู้ประเมินมีข้อเสนอแนะดังนี้\n1\.1 ควรแจ้งแผน/);
  expect(iit).toMatch(/เห็นว่ามีเรื่องที่ต้องพัฒนา ดังนี้\n- จัดทำคู่มือการใช้ทรัพย์สิน/);
  expect(oit).toContain('- วางระบบการเปิดเผยข้อมูล');
  expect(oit).not.toContain('ผู้ประเมิน');
});

describe('what a report asks and tells', () => {
  test('figures can be switched off, and no sentence refers to them then', () => {
    const report = compose(
      { kind: 'analysis', digits: 'arabic', without: REPORTS.analysis.parts.filter((id) => /^figure:|^cover$|^contents$/.test(id)) },
      content(),
    );
    expect(figuresOf(report)).toEqual([]);
    expect(textOf(report)).not.toContain('ภาพที่');
  });

  test('every reference leads to a caption, and captions count from one', () => {
    const text = written({ kind: 'document', digits: 'arabic' });
    for (const number of [1, 2, 3]) expect(text).toMatch(new RegExp(`^ภาพที่ ${number} `, 'm'));
    expect(text.match(/ตามที่แสดงในภาพที่ \d/g)).toEqual([1, 2, 3].map((number) => `ตามที่แสดงในภาพที่ ${number}`));
  });

  test('kinds without data are not offered', () => {
    expect(kindsFor(content({ values: [], more: [], measures: [] }).model)).toEqual([]);
    expect(kindsFor(content().model)).toEqual(KINDS.filter((kind) => kind !== 'items' && kind !== 'progress'));
    expect(kindsFor(content(RICH).model)).toEqual(KINDS);
  });

  test('missing data of this report are told', () => {
    const codes = (request: ReportRequest, vary: Variation = {}) => problemsFor(request, content(vary)).map(({ code }) => code);
    expect(codes({ kind: 'analysis', digits: 'thai' })).toEqual(['REPORT_UNITS_MISSING', 'REPORT_PERIOD_MISSING']);
    expect(codes({ kind: 'summary', digits: 'thai' })).toEqual([]);
    expect(codes({ kind: 'summary', digits: 'thai' }, { name: 'โรงเรียนบ้านตัวอย่าง' })).toEqual(['REPORT_OTHER_SCHEME']);
    expect(codes({ kind: 'short', digits: 'thai' }, { values: [], more: [], measures: [] })).toEqual([
      'REPORT_NO_SCORES',
      'REPORT_NO_MEASURES',
    ]);
    expect(codes({ kind: 'progress', digits: 'thai', round: 6 }, RICH)).toEqual(['REPORT_NO_FOLLOW_UP']);
  });

  test('measures that are no longer needed are printed and told, never dropped in silence', () => {
    const measures = [measure({ status: 'คะแนนผ่านแล้ว' })];
    expect(
      problemsFor({ kind: 'measures', digits: 'arabic' }, content({ measures })).map(({ code, severity }) => `${severity} ${code}`),
    ).toEqual(['info REPORT_MEASURES_PASSED']);
    expect(written({ kind: 'measures', digits: 'arabic' }, { measures })).toContain(measures[0]?.title);
  });

  test('place, date and announcement are printed where they were entered', () => {
    const facts = { place: 'ศาลาประชาคม', documentDate: '2025-11-05', announcementTitle: 'ประกาศผล ITA', announcementDate: '2025-08-15' };
    const text = written({ kind: 'document', digits: 'arabic' }, { settings: { facts } });
    expect(text).toContain('ศาลาประชาคม วันที่ 5 พฤศจิกายน 2568');
    expect(text).toContain('ตามประกาศผล ITA เมื่อวันที่ 15 สิงหาคม 2568');
  });

  test('the title names kind, year and agency', () => {
    expect(titleOf({ kind: 'progress', digits: 'thai', round: 6 }, content())).toContain('พ.ศ. ๒๕๖๙ รอบ ๖ เดือน องค์การบริหารส่วนตำบลตัวอย่าง');
  });
});

test('printed scores are those of the assessment, for random scores', () => {
  const score = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(score, { minLength: 10, maxLength: 10 }), (values) => {
      const made = content({ values, more: [], history: [scores(USUAL, 2567)] });
      const allowed = new Set(
        [
          ...made.assessment.indicators.map(({ figure }) => figure.value),
          // A score that stays what it was: all other changes are printed with their sign.
          ...made.assessment.indicators.flatMap(({ change }) => (change === 0 ? [change] : [])),
          ...Object.values(made.assessment.tools).map(({ value }) => value),
          made.assessment.total.value,
          made.assessment.years[1]?.total ?? null,
          ...gainsOf(made.assessment).map(({ gain }) => gain),
        ].map((value) => formatScore(value)),
      );
      const text = textOf(compose({ kind: 'analysis', digits: 'arabic' }, made)).replace(
        /(?:กว่าปีที่ผ่านมา |ขาด |[+-])\d+\.\d\d|ได้อีก [^ก-๙]*(?:และ[^ก-๙]*)?คะแนน ใน/g,
        '',
      );
      for (const printed of text.match(/\d+\.\d\d/g) ?? []) expect(allowed).toContain(printed);
      for (const { number, class: known } of made.assessment.indicators) {
        const line = lineOf(text, `(${number}) `);
        expect(line.includes('ต่ำกว่าเกณฑ์ 85 คะแนน') && !line.includes('ไม่ต่ำกว่าเกณฑ์')).toBe(known === 'below');
      }
    }),
    { numRuns: 60 },
  );
});
