/**
 * What careful readers struck out of finished reports must not be printed again: one test for each point, on material of our own. The random form of
 * the points about praise and blame is readBack.test.ts; years, groups, topics and columns are elements.test.ts.
 */
import { describe, expect, test } from '@jest/globals';
import { readText } from '../../src/intake';
import { frameworkFor } from '../../src/ita';
import type { Measure, Recommendation, ReportKind } from '../../src/model';
import { propose, proposePlan } from '../../src/plan';
import { compose, problemsFor, textOf } from '../../src/report';
import { SENTENCES } from '../../src/report/phrases/sentences';
import { content, measure, scores, USUAL, type Variation } from './builders';

const printed = (kind: ReportKind, vary: Variation = {}, without?: readonly string[]): string =>
  textOf(compose({ kind, digits: 'arabic', ...(without ? { without } : {}) }, content(vary)));

/** With the plan as it is proposed for it. */
function planned(kind: ReportKind, vary: Variation): string {
  const { model, assessment } = content({ ...vary, measures: [] });
  return printed(kind, { ...vary, measures: proposePlan({ ...model, assessment }) });
}

const paragraphOf = (text: string, number: number): string => text.split('\n').find((line) => line.startsWith(`(${number}) ตัวชี้วัด`)) ?? '';

const TEN_OF_100 = Array.from({ length: 10 }, () => 100);

/** A year of survey items by part and disclosure items of 0 and 100. */
const ITEMS: Variation = {
  year: 2566,
  values: [96, 88.5, 94, 91, 93, 87, 83, 86.2, 92.5, 90],
  more: [
    { key: 'part:EIT1', value: 92 },
    { key: 'part:EIT2', value: 78.8 },
    { key: 'item:E1@EIT1', value: 90 },
    { key: 'item:E1@EIT2', value: 76 },
    { key: 'item:E2@EIT1', value: 91 },
    { key: 'item:E2@EIT2', value: 75 },
    { key: 'item:E12@EIT1', value: 93 },
    { key: 'item:E12@EIT2', value: 74 },
    { key: 'item:I8@IIT', value: 74 },
    { key: 'item:O18@OIT', value: 0 },
    { key: 'item:O30@OIT', value: 0 },
    { key: 'item:O1@OIT', value: 100 },
    { key: 'item:O34@OIT', value: 0 },
  ],
};

describe('a strength', () => {
  const text = printed('analysis', ITEMS);

  test.each([
    [6, /จุดแข็ง[^จ]*(?:ตามขั้นตอน|เท่าเทียม)/],
    [8, /จุดแข็ง[^จ]*ปรับปรุง/],
    [2, /จุดแข็ง[^จ]*มีส่วนร่วม/],
    [9, /จุดแข็ง[^จ]*(?:ครบถ้วน|เป็นปัจจุบัน|ทุกรายการ)/],
    [10, /จุดแข็ง[^จ]*(?:ครบ|ทุกรายการ|คะแนนเต็ม)/],
  ])('of indicator %i does not praise what one of its items or parts faults', (number, praise) => {
    expect(paragraphOf(text, number)).toContain(`ตัวชี้วัดที่ ${number}`);
    expect(paragraphOf(text, number)).not.toMatch(praise);
  });

  test('says of a survey what those who answered think, never what is so for everybody', () => {
    const full = printed('analysis', { values: [100, 100, 100, 100, 100, 100, 100, 100, 100, 100], more: [] });
    for (let number = 1; number <= 8; number += 1) expect(paragraphOf(full, number)).toMatch(/จุดแข็ง คือ [^ ]*ที่ตอบแบบวัด/);
    expect(full).not.toMatch(/จุดแข็ง คือ [^\n]*ทุกคน/);
  });
});

describe('a weakness', () => {
  test('says a cause as a possibility, and leaves no note to its writer in the document', () => {
    const text = printed('analysis', { values: USUAL.map(() => 60), more: [] });
    expect(text).toMatch(/อาจเกิดจาก/);
    expect(text).not.toMatch(/เนื่องจากบุคลากร|ควรตรวจสอบกับ(?:ข้อเสนอแนะ|เหตุผล)|อาจไม่ได้คะแนน/);
  });
});

describe('what is weak', () => {
  const HALF = [49.99, 50, 84.99, 96, 95, 49.99, 50, 96, 90, 90];

  test('is the view of many only where more than half cannot have given full marks', () => {
    const text = printed('analysis', { year: 2568, values: HALF, more: [], history: [] });
    const who = (n: number) => /ที่ตอบแบบวัด(บางส่วน|จำนวนมาก|ส่วนใหญ่|เกือบทั้งหมด)/.exec(paragraphOf(text, n))?.[1];
    expect([1, 2, 3, 6, 7].map(who)).toEqual(['จำนวนมาก', 'บางส่วน', 'บางส่วน', 'จำนวนมาก', 'บางส่วน']);
  });

  test('among the items of an indicator is said of it, also where the indicator has no score of its own', () => {
    const text = printed('analysis', {
      year: 2566,
      values: [96, 96, 96, 96, 96, 96, 96, 96, null, null],
      more: [
        { key: 'item:O8@OIT', value: 0 },
        { key: 'item:O9@OIT', value: 100 },
      ],
      history: [],
    });
    expect(paragraphOf(text, 9)).toMatch(/จุดอ่อนหรือข้อบกพร่องที่ต้องพัฒนา ได้แก่ รายการ “[^”]+” ไม่ได้คะแนน.*ข้อเสนอแนะ คือ/);
    expect(paragraphOf(text, 10)).not.toMatch(/จุดอ่อน|ข้อเสนอแนะ/);
  });

  test('is named by its code where the library has no words for it, so that no advice stands alone', () => {
    const { framework } = content({ year: 2566 }).model;
    const nameless = framework.items.find(({ tool, indicator, text }) => tool === 'IIT' && indicator === 1 && text === '');
    expect(nameless).toBeDefined();
    const text = printed('analysis', {
      year: 2566,
      more: [{ key: `item:${nameless?.code ?? ''}@IIT`, value: 61 }],
      values: [95, 96, 96, 96, 96, 96, 96, 96, 100, 100],
      history: [],
    });
    expect(paragraphOf(text, 1)).toContain(`ได้แก่ ข้อ ${nameless?.code} มีคะแนนต่ำกว่าเกณฑ์ 85 คะแนน`);
  });

  test('of a tool stands in summary and agenda, also where only EIT as a whole is known', () => {
    const vary: Variation = { year: 2568, values: [95, 95, 95, 95, 95, 80, 82, 81, 90, 90], more: [], history: [] };
    expect(printed('summary', vary)).toMatch(/- EIT 81\.00 คะแนน ยังขาดอีก 4\.00 คะแนน/);
    expect(printed('agenda', vary)).toContain('แนวทางแก้ไขผลการประเมิน EIT ซึ่งได้ 81.00 คะแนน');
  });
});

describe('the assessor’s advice', () => {
  const SOURCE = `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566

๑. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) ได้ ๙๓.๔๖ คะแนน มีข้อเสนอแนะ ดังนี้

๑.๑ เจ้าหน้าที่บางส่วนไม่ทราบแผนการใช้จ่าย จึงควรแจ้งเวียน (ข้อ ๑๗)

๑.๒ เจ้าหน้าที่บางส่วนไม่มีส่วนร่วม จึงควรเปิดรับความเห็น (ข้อ ๑๘)

๒. แบบวัดภายนอก (EIT) มีข้อเสนอแนะ ดังนี้

๒.๒ ส่วนที่ ๒ (EIT Survey)

๑) ควรแจ้งเวลาแล้วเสร็จ (ข้อ E1) ผ่านคู่มือ (ข้อ O๑4)

๓. แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) ข้อที่ยังไม่มีคะแนน ได้แก่

๓.๑ ข้อ ๐๑๘ เนื่องจากบริการที่แสดงเป็นเพียงการจองคิว

## เรื่องอื่น`;
  const { recommendations } = readText(SOURCE, { frameworkFor });
  const text = printed('items', { ...ITEMS, recommendations });
  const said = (words: string): number => text.indexOf(words);

  test('stands under its tool and part in the order of the source, each once', () => {
    expect(recommendations).toHaveLength(4);
    const order = ['ไม่ทราบแผนการใช้จ่าย', 'ไม่มีส่วนร่วม จึงควร', '(EIT Survey)\n1) ควรแจ้งเวลาแล้วเสร็จ', 'จองคิว'];
    expect(order.map(said)).toEqual([...order.map(said)].sort((a, b) => a - b));
    expect(order.filter((words) => said(words) < 0)).toEqual([]);
    const [assessor = ''] = text.slice(text.lastIndexOf('\n1. แบบวัด')).split('\n4. ');
    for (const words of ['ไม่ทราบแผนการใช้จ่าย', 'ควรแจ้งเวลาแล้วเสร็จ', 'จองคิว']) expect(assessor.split(words)).toHaveLength(2);
  });

  test('names no code twice, and a damaged one as what it is', () => {
    const lines = text.split('\n').filter((line) => /ไม่ทราบแผนการใช้จ่าย|ไม่มีส่วนร่วม จึงควร|ควรแจ้งเวลาแล้วเสร็จ \(|จองคิว/.test(line));
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const line of lines) {
      expect(line).not.toMatch(/\(ข้อ (?:17|18|018)\)|O๑4|\) \(ข้อ/);
      const codes = line.match(/(?<=ข้อ )[IEO]\d+/g) ?? [];
      expect([line, new Set(codes).size]).toEqual([line, codes.length]);
    }
  });

  test('gives a reason to the item it is about, and to no item that it names as a means', () => {
    expect(text).toMatch(/ข้อ O18[^\n]*\n[^\n]*ไม่ได้คะแนน เนื่องจากบริการที่แสดงเป็นเพียงการจองคิว/);
    expect(text).not.toMatch(/การวิเคราะห์ประเด็นการประเมิน ข้อ O14/);
  });

  test('is never said to be missing: no sentence of the product says so', () => {
    expect(Object.values(SENTENCES).filter((words) => /ไม่มีข้อเสนอแนะ/.test(words))).toEqual([]);
    expect(printed('items', ITEMS)).not.toMatch(/ไม่มีข้อเสนอแนะ|ผู้ประเมินมีข้อเสนอแนะ/);
  });

  test('that an item wants done is not printed as a reason', () => {
    const advised: readonly Recommendation[] = [{ part: 'OIT', items: ['O30'], text: 'ควรเผยแพร่ผลการมีส่วนร่วม' }];
    const line = printed('items', { ...ITEMS, recommendations: advised })
      .split('\n')
      .find((one) => one.startsWith('ข้อเท็จจริง') && one.includes('มีส่วนร่วม'));
    expect(line).toMatch(/ผู้ประเมินเสนอแนะว่าควรเผยแพร่/);
    expect(line).not.toContain('เนื่องจากควร');
  });
});

describe('what is said of several items or indicators', () => {
  const both: readonly Recommendation[] = [
    { part: 'IIT', items: ['I19', 'I27'], text: 'บุคลากรบางรายไม่ทราบแนวปฏิบัติ จึงควรจัดทำคู่มือ (ข้อ I19) และเสริมสร้างจิตสำนึก (ข้อ I27)' },
    { part: 'EIT2', items: [], indicators: [7], text: 'การตอบข้อซักถามยังไม่ชัดเจน จึงควรมอบหมายผู้ตอบ (ข้อ O8)' },
    { part: 'OIT', items: ['O18'], text: 'ข้อ O18 E-Service เนื่องจากบริการที่แสดงเป็นเพียงการจองคิว' },
  ];
  const text = printed('analysis', { ...ITEMS, recommendations: both });

  test('stands in full once: the other indicator names the place', () => {
    expect(text.split('ไม่ทราบแนวปฏิบัติ')).toHaveLength(2);
    expect(paragraphOf(text, 4)).toContain('ไม่ทราบแนวปฏิบัติ');
    expect(paragraphOf(text, 5)).toMatch(/ข้อเสนอแนะของผู้ประเมิน[^\n]*แสดงไว้ที่ตัวชี้วัดที่ 4/);
    expect(paragraphOf(text, 6)).not.toContain('แสดงไว้ที่ตัวชี้วัด');
  });

  test('stands at the indicator that its words are about, though it names items of another tool alone', () => {
    expect(paragraphOf(text, 7)).toContain('การตอบข้อซักถามยังไม่ชัดเจน');
    expect(paragraphOf(text, 9)).not.toContain('การตอบข้อซักถามยังไม่ชัดเจน');
  });

  test('is no advice where it gives a reason, and no other cause is guessed beside it', () => {
    expect(paragraphOf(text, 9)).toContain('รายการที่ผู้ประเมินให้ปรับปรุง ได้แก่ ข้อ O18 E-Service เนื่องจากบริการ');
    expect(paragraphOf(text, 9)).not.toMatch(/เสนอแนะว่า ข้อ O18|E-Service[^ ]* ไม่ได้คะแนน ซึ่งอาจ/);
    const bare = paragraphOf(printed('analysis', { ...ITEMS, more: [], recommendations: both }), 9);
    expect(bare).toMatch(/จุดอ่อน[^\n]*ไม่ได้คะแนนเต็ม/);
    expect(bare).not.toContain('อาจเกิดจาก');
  });

  test('names the respondents once, and the other part once behind it', () => {
    const said = paragraphOf(text, 6);
    expect(said).toMatch(/ผู้ตอบแบบวัดในส่วนที่ 2 บางส่วน[^ผ]+ และ[^ผ]+ ขณะที่คะแนนของเรื่องดังกล่าวในส่วนที่ 1 ไม่ต่ำกว่าเกณฑ์/);
    for (const words of ['ผู้ตอบแบบวัดในส่วนที่ 2 บางส่วน', 'ขณะที่คะแนนของเรื่องดังกล่าวในส่วนที่ 1']) expect(said.split(words)).toHaveLength(2);
    expect(printed('items', ITEMS)).not.toContain('ขณะที่คะแนนของเรื่องดังกล่าว');
  });

  test('is answered: each item that is named as weak has its advice', () => {
    const one = paragraphOf(text, 2);
    expect(one).toMatch(/จุดอ่อน[^\n]*มีส่วนร่วมในกระบวนการงบประมาณ/);
    expect(one).toMatch(/ข้อเสนอแนะ คือ [^\n]*คำของบประมาณ/);
  });

  test('contrasts praise and fault where both stand in one sentence', () => {
    const document = printed('document', { ...ITEMS, more: [] });
    expect(document).toMatch(/ส่วนใหญ่ของตัวชี้วัดนี้ได้คะแนน แต่ยังมีรายการ/);
  });
});

describe('an item of 0 points of which no assessor wrote', () => {
  test('is told with what it may come from and what is to be done, not with its score alone', () => {
    const line = printed('items', ITEMS)
      .split('\n')
      .find((one) => one.startsWith('ข้อเท็จจริง') && one.includes('ไม่ได้คะแนน'));
    expect(line).toMatch(/ข้อนี้ไม่ได้คะแนน ซึ่งอาจเกิดจาก.+ ทั้งนี้ ต้อง/);
    expect(line).not.toMatch(/ไม่ได้คะแนน[^ ]* รายการ “/);
  });
});

describe('the parts of EIT', () => {
  const apart = (first: number, second: number) =>
    printed('analysis', {
      more: [
        { key: 'part:EIT1', value: first },
        { key: 'part:EIT2', value: second },
      ],
    })
      .split('\n')
      .find((line) => line.startsWith('ผลการประเมินตามแบบวัด EIT ส่วนที่'));

  test('are told apart where one lies below the threshold and the other does not', () => {
    expect(apart(99.33, 40)).toMatch(/ส่วนที่ 1 ได้ 99\.33[^\n]*ส่วนที่ 2 ได้ 40\.00[^\n]*เร่งแก้ไขเรื่องที่ส่วนที่ 2 ได้คะแนนต่ำกว่าเกณฑ์/);
    expect(apart(80, 92)).toMatch(/ส่วนที่ 2 ได้ 92\.00[^\n]*ส่วนที่ 1 ได้ 80\.00[^\n]*เร่งแก้ไขเรื่องที่ส่วนที่ 1 ได้คะแนนต่ำกว่าเกณฑ์/);
    for (const [first, second] of [
      [90, 84.996],
      [60, 70],
      [95, 99],
    ] as const)
      expect(apart(first, second)).toBeUndefined();
  });
});

describe('units that no source names', () => {
  test('are told to be confirmed, unless people named their own', () => {
    const agency = { ...content().model.settings.agency, name: 'เมืองพัทยา', shortName: '', type: 'เมืองพัทยา' };
    const measures = [measure({ units: 'สำนักคลัง' })];
    const codes = (units: Variation['settings']) =>
      problemsFor({ kind: 'measures', digits: 'arabic' }, content({ measures, settings: { agency, ...units } })).map(({ code }) => code);
    expect(codes({ units: [] })).toContain('REPORT_UNITS_UNSURE');
    expect(codes({})).not.toContain('REPORT_UNITS_UNSURE');
  });
});

describe('the item report of a workbook without item scores', () => {
  test('analyses the indicators instead of promising it', () => {
    const [, analysis = ''] = printed('items', { more: [], measures: [] }).split('ไม่มีคะแนนรายข้อ');
    for (const number of [1, 7, 9, 10])
      expect(analysis).toMatch(new RegExp(`ตัวชี้วัดที่ ${number} [^\\n]*(?:ข้อเสนอแนะ คือ|ควรรักษามาตรฐานนี้ไว้ โดย)`));
  });
});

describe('the summary', () => {
  test('names the items farthest below the threshold in words with their indicators, and what the assessor wants mended', () => {
    const text = printed('summary', {
      ...ITEMS,
      more: ITEMS.more?.filter(({ key }) => !key.includes('O18')) ?? [],
      recommendations: [{ part: 'OIT', items: ['O18'], text: 'ข้อ O18 เนื่องจากบริการที่แสดงเป็นเพียงการจองคิว' }],
    });
    expect(text).toMatch(/6 ข้อ ที่ห่างจากเกณฑ์มากที่สุด ได้แก่ (?:[IEO]\d+ [ก-๙][^()]*\(ตัวชี้วัดที่ \d+\) ?(?:และ )?){3}\n/);
    expect(text).toMatch(/รายการข้อมูลที่ผู้ประเมินให้ปรับปรุง ได้แก่ O18 /);
  });

  test('does not count those in charge where nobody is missing', () => {
    for (const kind of ['summary', 'memo'] as const) {
      expect(printed(kind, { measures: [measure()] })).not.toMatch(/มีผู้รับผิดชอบแล้ว/);
      expect(printed(kind, { measures: [measure(), measure({ id: 'm-9', units: '' })] })).toContain('มีผู้รับผิดชอบแล้ว 1 รายการ');
    }
  });
});

describe('an item without any points', () => {
  test.each(['below', 'all'] as const)('is analysed and planned, whatever else is included (%s)', (inclusion) => {
    const text = planned('items', { ...ITEMS, settings: { inclusion } });
    for (const code of ['O18', 'O30', 'O34']) {
      expect(text).toMatch(new RegExp(`การวิเคราะห์ประเด็นการประเมิน ข้อ ${code} [^\\n]*\\n[^\\n]*ไม่ได้คะแนน[^\\n]*\\nจึงกำหนดให้`));
      expect(text).toMatch(new RegExp(`\\(ข้อ [^)]*${code}[,)]`));
    }
  });
});

describe('an indicator of disclosure', () => {
  const recommendations: readonly Recommendation[] = [
    { part: 'OIT', items: ['O18'], text: 'บริการที่แสดงเป็นเพียงการจองคิว' },
    { part: 'EIT1', items: ['E3'], text: 'ควรดูแลผ่าน O41' },
    { part: 'OIT', items: ['O30'], text: 'ขาดผลการมีส่วนร่วม' },
  ];
  const text = printed('document', { ...ITEMS, values: [96, 88, 94, 91, 93, 87, 83, 86, 92.5, 100], recommendations });

  test('of full marks lists no failed item, least of all those of others', () => {
    const [, ten = ''] = text.split('\nตัวชี้วัดที่ 10 ');
    expect(ten.split('\n3. ')[0]).not.toMatch(/ข้อเสนอแนะสำหรับการประเมินตามแบบวัด OIT|ประเด็น O\d|E3/);
  });

  test('numbers its points without a gap', () => {
    const points = [...text.matchAll(/^(\d)\.(\d+) ประเด็น /gm)].map(([, group, point]) => [Number(group), Number(point)]);
    expect(points).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  test('below the line is never said to have nothing below it', () => {
    const vary: Variation = {
      values: [99, 98, 99, 98, 99, 88, 89, 86, 85.29, 25],
      more: [],
      recommendations: [{ part: 'OIT', items: [], text: 'ควรจัดระบบการเปิดเผยข้อมูล' }],
    };
    for (const kind of ['items', 'analysis', 'short', 'document'] as const)
      expect(printed(kind, vary)).not.toMatch(/ไม่มีข้อที่|ไม่ต่ำกว่าเกณฑ์ 85 คะแนนทุกข้อ|ข้อที่มีคะแนนทั้ง/);
  });
});

describe('the short report', () => {
  test('lists what is to be kept apart from what is to be mended, and each indicator once', () => {
    const text = printed('short', { values: [97, 80, 96, 95, 93, 90, 91, 95, 98, 100], more: [] });
    const row = text.split('\n').find((line) => line.includes('จากผลคะแนน IIT')) ?? '';
    const [, mend = '', keep = ''] = /ควรปรับปรุงหรือพัฒนา ดังนี้(.*)ควรรักษาระดับ ดังนี้(.*)$/.exec(row) ?? [];
    expect(mend).toContain('การใช้งบประมาณ');
    expect(mend).not.toMatch(/การปฏิบัติหน้าที่|การใช้อำนาจ/);
    expect(keep).toMatch(/การปฏิบัติหน้าที่.*การใช้อำนาจ/);
    expect(keep).not.toContain('การใช้งบประมาณ');
  });
});

describe('the level', () => {
  test('is called provisional only where the missing part could still change it', () => {
    const certain = { values: [96, 90, 95, 92, 92, 60, 61, 62, 95, 100], more: [] };
    const open = { values: [96, 90, 95, 92, 92, 88, 86, 87, 95, 100], more: [] };
    for (const kind of ['analysis', 'short', 'document', 'items', 'summary'] as const) {
      expect([kind, /เบื้องต้น/.test(printed(kind, certain))]).toEqual([kind, false]);
      expect([kind, /เบื้องต้น/.test(printed(kind, open))]).toEqual([kind, true]);
    }
  });
});

describe('the plan', () => {
  test('that people imported is not doubled when it is updated', () => {
    const { model, assessment } = content({ ...ITEMS, measures: [] });
    const own: readonly Measure[] = proposePlan({ ...model, assessment }).map((row, index) => ({
      ...row,
      id: `h-${index + 1}`,
      title: `แนวทางของหน่วยงานที่ ${index + 1}`,
    }));
    expect(propose({ ...model, assessment, standing: own }).measures).toEqual([]);
  });

  test('prints success, target, money and monitoring in every kind that prints it whole', () => {
    const own = [measure({ success: 'ตอบครบทุกเรื่อง', target: 'ร้อยละ 95', budget: 'ไม่ใช้งบประมาณ', monitoring: 'รายงานต่อปลัดรายไตรมาส' })];
    for (const kind of ['analysis', 'measures', 'document', 'items'] as const) {
      const text = printed(kind, { measures: own });
      for (const words of ['ตอบครบทุกเรื่อง', 'ร้อยละ 95', 'ไม่ใช้งบประมาณ', 'รายงานต่อปลัดรายไตรมาส'])
        expect([kind, text.includes(words)]).toEqual([kind, true]);
    }
  });

  test('names no code of the assessed year as proof of the plan year', () => {
    for (const year of [2565, 2566, 2567, 2568]) {
      const text = planned('measures', { year, values: USUAL.map(() => 70), more: [], settings: { inclusion: 'all' } });
      for (const [, named] of text.matchAll(/\(ข้อ O[^)]* ปีงบประมาณ พ\.ศ\. (\d{4})\)/g)) expect(Number(named)).toBe(year + 1);
    }
  });
});

describe('what a second reader struck out', () => {
  test('a clause about the other part of EIT stands behind what one part found, not behind what both found', () => {
    const more: Variation['more'] = [
      { key: 'item:E9@EIT1', value: 93 },
      { key: 'item:E9@EIT2', value: 74 },
      { key: 'item:E10@EIT1', value: 78 },
      { key: 'item:E10@EIT2', value: 70 },
    ];
    const said = paragraphOf(printed('analysis', { ...ITEMS, more }), 7);
    expect(said).toMatch(/ในส่วนที่ 2 บางส่วน.+ขณะที่คะแนนของเรื่องดังกล่าวในส่วนที่ 1 ไม่ต่ำกว่าเกณฑ์.+ที่ตอบแบบวัดบางส่วน.+ช่องทางแจ้งเรื่อง/);
    expect(said).not.toMatch(/ช่องทางแจ้งเรื่อง[^ ]* ขณะที่คะแนน/);
  });

  test('the score of one part is not printed as the item’s, and an advised topic is not one to be kept', () => {
    const recommendations: readonly Recommendation[] = [{ part: 'IIT', items: ['I19'], text: 'จึงควรจัดทำคู่มือ (ข้อ I19)' }];
    const text = printed('analysis', { ...ITEMS, more: [...(ITEMS.more ?? []), { key: 'item:I19@IIT', value: 90 }], recommendations });
    const topics = text.slice(text.lastIndexOf('แยกตาม 7 ประเด็น'));
    expect(topics).toMatch(/E1 \(ส่วนที่ 2 76\.00\)/);
    const property = topics.split('\n').find((line) => line.startsWith('(4) ')) ?? '';
    expect(property).toContain('ผู้ประเมินมีข้อเสนอแนะเรื่องข้อ I19');
    expect(property).not.toContain('รักษาระดับ');
  });

  test('what is to be kept is said once, with how', () => {
    const text = printed('analysis', { values: USUAL.map(() => 96), more: [] });
    expect(paragraphOf(text, 1)).toMatch(/ควรรักษามาตรฐานนี้ไว้ โดย/);
    expect(paragraphOf(text, 1)).not.toContain('ข้อเสนอแนะ คือ');
  });

  test('the summary begins with the part that holds the level back', () => {
    const lines = printed('summary', ITEMS).split('\n');
    const at = lines.findIndex((line) => line.includes('เรื่องที่ต้องเร่งปรับปรุง'));
    expect(lines[at + 1]).toMatch(/หากเพิ่มคะแนนได้อีก 6\.20 คะแนน ใน EIT ส่วนที่ 2 ผลการประเมินจะเลื่อนเป็นระดับผ่านดี/);
    expect(lines[at + 2]).toMatch(/EIT ส่วนที่ 2 78\.80 คะแนน ยังขาดอีก 6\.20 คะแนน/);
  });

  test.each(['analysis', 'summary', 'memo', 'agenda'] as const)(
    '%s says what would lift the level, by points and not as a score',
    (kind) => {
      const disclosed = [98, 97, 99, 96, 98, 97, 96, 98, 80, 88];
      const text = printed(kind, { year: 2568, values: disclosed, more: [] });
      expect(text).toMatch(
        /หากเพิ่มคะแนนได้อีก 2\.00 คะแนน ในตัวชี้วัดที่ (?:9 การเปิดเผยข้อมูล|10 การป้องกันการทุจริต) ผลการประเมิน(?:จะ|อาจ)เลื่อนเป็นระดับผ่านดี/,
      );
      expect(printed(kind, { values: TEN_OF_100, more: [] })).not.toContain('หากเพิ่มคะแนน');
      expect(printed(kind, { values: [20, 30, 25, 40, 10, 20, 15, 30, 5, 0], more: [] })).not.toContain('หากเพิ่มคะแนน');
    },
  );

  test('the two parts of EIT have one name each', () => {
    expect(printed('items', ITEMS)).toMatch(/ส่วนที่ 1 \(EIT Public\) ได้ 90\.00 คะแนน และส่วนที่ 2 \(EIT Survey\) ได้ 76\.00 คะแนน/);
  });

  test('a body that an order appointed is called as the order calls it, and not named where nobody said its name', () => {
    const order = { orderNumber: '77/2566', orderDate: '3 พฤศจิกายน 2566' };
    const facts = (more: Record<string, string>) => printed('items', { ...ITEMS, settings: { facts: { ...order, ...more } } });
    expect(facts({ committee: 'คณะทำงานพัฒนาความโปร่งใส' })).toMatch(/คณะทำงานพัฒนาความโปร่งใสขององค์การ[^ ]* ตามคำสั่ง/);
    expect(facts({})).not.toMatch(/คณะกรรมการขับเคลื่อน/);
  });

  test('topics bear their official names, however people spell them', () => {
    const topics = frameworkFor(2566).topics.map(({ name }) => name);
    const [first = ''] = topics;
    const text = printed('measures', { ...ITEMS, measures: [measure({ topic: first.replace('การ', 'การ ') })] });
    for (const name of topics) expect(text).toContain(name);
    expect(text).not.toContain(first.replace('การ', 'การ '));
  });

  test('measures are counted through all tables of the plan, and in the announcement alike', () => {
    const measures = [9, 2, 7, 1].map((number) => measure({ id: `m-${number}`, title: `มาตรการของ ${number}`, indicators: [number] }));
    const numbersIn = (kind: ReportKind, table = /^(\d+)\. มาตรการของ (\d+)/gm) =>
      Object.fromEntries([...printed(kind, { year: 2564, measures }).matchAll(table)].map(([, n, of]) => [of, n]));
    const plan = numbersIn('short');
    expect(Object.values(plan).sort()).toEqual(['1', '2', '3', '4']);
    expect(numbersIn('announcement')).toEqual(plan);
    expect(numbersIn('analysis')).toEqual(plan);
  });

  test('an order names its power, the heads of the units that the plan gives work to, and what it replaces', () => {
    const text = printed('order', {
      settings: { units: [], facts: { orderNumber: '12/2567', orderDate: '' } },
      measures: [measure({ units: 'กองคลัง\nทุกส่วนราชการ', support: 'สำนักปลัดฯ' }), measure({ id: 'm-2', units: 'กองช่าง' })],
    });
    expect(text).toMatch(/อาศัยอำนาจตามความในมาตรา \.+ แห่งพระราชบัญญัติ/);
    for (const member of ['ผู้อำนวยการกองคลัง', 'ผู้อำนวยการกองช่าง', 'หัวหน้าสำนักปลัด'])
      expect(text).toMatch(new RegExp(`${member}[^\n]* คณะทำงาน`));
    expect(text).not.toMatch(/ทุกส่วนราชการ คณะทำงาน|สำนักปลัดฯ/);
    expect(text).toMatch(/จึงยกเลิกคำสั่ง[^\n]* ที่ 12\/2567 และแต่งตั้งคณะทำงาน ดังต่อไปนี้/);
    expect(text).toMatch(/สั่ง ณ วันที่ \.+ เดือน \.+ พ\.ศ\. \.+/);
  });

  test('an order takes two units that share a line for two, and leaves internal audit to review', () => {
    const text = printed('order', {
      settings: { units: [] },
      measures: [measure({ units: 'งานพัสดุ/ กองคลัง\nหน่วยตรวจสอบภายใน' }), measure({ id: 'm-2', units: 'กองช่าง/กองการศึกษา' })],
    });
    for (const member of ['ผู้อำนวยการกองคลัง', 'ผู้อำนวยการกองช่าง', 'ผู้อำนวยการกองการศึกษา']) expect(text).toContain(`${member} คณะทำงาน`);
    expect(text).not.toMatch(/งานพัสดุ|\/ ?กอง|ตรวจสอบภายใน/);
  });

  test('a memo names the office that writes, what is asked, and signs as memos do', () => {
    const text = printed('memo', { year: 2568, measures: [measure({ budget: 'ไม่ใช้งบประมาณ' }), measure({ id: 'm-2', indicators: [1] })] });
    expect(text).toMatch(/ส่วนราชการ สำนักปลัด[^\n]* โทร\. /);
    expect(text).toMatch(/รวม 2 รายการ \(แก้ไขโดยเร่งด่วน 1 รายการ[^)]*\) มีผู้รับผิดชอบครบทุกรายการ ซึ่งต้องเผยแพร่เป็นหลักฐานตามข้อ O25/);
    expect(text).toContain('ไม่ใช้งบประมาณ 1 รายการ');
    expect(text).not.toMatch(/ลงชื่อ|ผู้จัดทำ|พ\.ศ\. \./);
    expect(text).toMatch(/ความเห็นของปลัด[^\n]*\n[^\n]*คำสั่งของนายก/);
  });

  test('an agenda numbers its matters, each with its resolution, and asks for last year’s measures', () => {
    const text = printed('agenda', ITEMS);
    expect(text).toMatch(/3\.2 ผลการดำเนินการตามมาตรการ[^\n]*ปีที่ผ่านมา\nมติที่ประชุม/);
    expect(text.match(/^4\.\d /gm)).toEqual(['4.1 ', '4.2 ', '4.3 ', '4.4 ']);
    expect(text).toMatch(/4\.1 แนวทางแก้ไขผลการประเมิน EIT ส่วนที่ 2/);
    expect(text).toMatch(/เรื่องรับรองรายงานการประชุม ครั้งที่ \.+\/\.+/);
  });

  test('the summary asks for decisions: what is urgent, by name and who leads it', () => {
    const text = printed('summary', { measures: [measure({ title: 'จัดทำข้อมูลให้ครบ', units: 'สำนักปลัด' })] });
    expect(text).toMatch(/เห็นชอบแผน[^\n]*ลงนามในประกาศ/);
    expect(text).toMatch(/เร่งดำเนินการ[^\n]*“จัดทำข้อมูลให้ครบ” \(สำนักปลัด\)/);
  });

  test('the summary names the measures against the lowest scores first', () => {
    const text = printed('summary', {
      values: [97, 96, 95, 94, 96, 84, 60, 95, 80, 100],
      measures: [6, 9, 7].map((number) => measure({ id: `m-${number}`, indicators: [number], items: [], title: `เรื่องของ ${number}` })),
    });
    expect(text).toMatch(/เร่งดำเนินการ[^\n]*“เรื่องของ 7”[^\n]*“เรื่องของ 9”[^\n]*“เรื่องของ 6”/);
  });

  describe('what the agency itself found wanting', () => {
    const OWN: readonly Recommendation[] = [
      { part: 'IIT', items: [], text: 'การใช้ทรัพย์สินของราชการ: ควรจัดทำคู่มือการยืมและการคืนทรัพย์สิน', by: 'agency' },
      { part: 'OIT', items: [], text: 'การเปิดเผยข้อมูล: รายงานความก้าวหน้าการจัดซื้อจัดจ้างไม่ครบองค์ประกอบ', by: 'agency' },
    ];
    const vary: Variation = { year: 2568, values: [97, 96, 95, 94, 96, 95, 94, 96, 80, 100], more: [], recommendations: OWN };

    test('stands before anything else of its indicator, and is never said to be kept', () => {
      const said = paragraphOf(printed('analysis', vary), 4);
      expect(said).toMatch(/ต้องพัฒนา ได้แก่ เรื่องที่หน่วยงานวิเคราะห์ไว้ คือ ควรจัดทำคู่มือการยืม/);
      expect(said).not.toContain('ควรรักษามาตรฐาน');
      const short = printed('short', vary);
      expect(short.slice(short.indexOf('ควรรักษาระดับ'))).not.toMatch(/^.{0,200}การใช้ทรัพย์สินของราชการ ควร/);
      expect(short).toMatch(/มีเรื่องที่ควรปรับปรุงหรือพัฒนา[\s\S]{0,400}การใช้ทรัพย์สินของราชการ/);
    });

    test('begins with what was found, and stands in full under the first of several indicators', () => {
      const said = printed('analysis', {
        ...vary,
        recommendations: [
          { part: 'IIT', items: [], text: 'การใช้อำนาจ เช่น การมอบหมายงานยังไม่ชัดเจน', by: 'agency' },
          {
            part: 'OIT',
            items: [],
            text: 'จากผลการประเมิน OIT พบว่า เรื่องการเปิดเผยข้อมูลและการป้องกันการทุจริตยังขาดผู้รับผิดชอบ',
            by: 'agency',
          },
        ],
        values: [97, 96, 95, 94, 96, 95, 94, 96, 80, 90],
      });
      expect(paragraphOf(said, 3)).toMatch(/วิเคราะห์ไว้ คือ การมอบหมายงานยังไม่ชัดเจน/);
      expect(paragraphOf(said, 9)).toMatch(/วิเคราะห์ไว้ คือ เรื่องการเปิดเผยข้อมูลและการป้องกันการทุจริตยังขาดผู้รับผิดชอบ/);
      expect(paragraphOf(said, 10)).toContain('เรื่องที่หน่วยงานวิเคราะห์ไว้ร่วมกับตัวชี้วัดที่ 9');
      expect(said).not.toMatch(/คือ เช่น|คือ จากผล/);
    });

    test('is not guessed at again: disclosure that lost points for a reason that is known gets no other cause', () => {
      expect(paragraphOf(printed('analysis', vary), 9)).toMatch(/คือ รายงานความก้าวหน้าการจัดซื้อจัดจ้างไม่ครบองค์ประกอบ/);
      expect(paragraphOf(printed('analysis', vary), 9)).not.toContain('อาจเกิดจาก');
    });

    test('gets the measure that is nearest to its words, to develop and not to keep', () => {
      const { model, assessment } = content({ ...vary, measures: [] });
      const measures = proposePlan({ ...model, assessment });
      const property = measures.filter(({ indicators }) => indicators.includes(4));
      expect(property.map(({ status }) => status)).toEqual(['พัฒนาให้ดีขึ้น']);
      expect(property[0]?.analysis).toContain('หน่วยงานวิเคราะห์ว่า: การใช้ทรัพย์สินของราชการ');
      expect(property[0]?.title).toMatch(/ทรัพย์สิน|ยืม/);
    });
  });

  test('prevention far below the threshold gets a measure for each of its documents', () => {
    const { model, assessment } = content({ year: 2564, values: [99, 98, 97, 96, 95, 94, 93, 92, 88, 20], more: [], measures: [] });
    const urgent = proposePlan({ ...model, assessment }).filter(({ indicators }) => indicators.includes(10));
    for (const theme of [/No Gift/, /ความเสี่ยง/, /แผน.*ป้องกันการทุจริต/, /รายงานผล/, /ผลการประเมิน ITA มาจัดทำแผน/])
      expect(urgent.map(({ title }) => title).join('\n')).toMatch(theme);
    expect(new Set(urgent.map(({ status }) => status))).toEqual(new Set(['ต้องดำเนินการ']));
  });

  test('disclosure that lost points above the threshold is to be developed, not kept', () => {
    const { model, assessment } = content({
      year: 2564,
      values: [99, 98, 97, 96, 95, 94, 93, 92, 88, 100],
      more: [],
      measures: [],
      settings: { inclusion: 'all' },
    });
    const statuses = proposePlan({ ...model, assessment })
      .filter(({ indicators }) => indicators.includes(9))
      .map(({ status }) => status);
    expect(statuses).toContain('พัฒนาให้ดีขึ้น');
  });

  test('the agency’s own measure is the remedy of its item; what the library would do stands apart', () => {
    const own = measure({ id: 'p1', indicators: [6], items: ['E1'], title: 'จัดทำแผนผังขั้นตอนการให้บริการ' });
    const text = printed('items', { ...ITEMS, measures: [own] });
    const [, said = ''] = /ข้อ E1 [^\n]*\n([^\n]*\n[^\n]*)/.exec(text.slice(text.indexOf('วิเคราะห์คะแนนรายข้อ'))) ?? [];
    expect(said).toMatch(
      /จึงต้องปรับปรุงพัฒนาการดำเนินงานเพื่อให้คะแนนทุกส่วนผ่านเกณฑ์\nจึงกำหนดให้[^\n]*“จัดทำแผนผังขั้นตอนการให้บริการ”[^\n]* ข้อเสนอเพิ่มเติมเพื่อพิจารณา คือ /,
    );
    const ours = printed('items', { ...ITEMS, measures: [{ ...own, id: 'm-serviceSteps' }] });
    expect(ours).not.toContain('ข้อเสนอเพิ่มเติมเพื่อพิจารณา');
  });

  test('an advice that both parts of EIT give in nearly the same words is printed once, with both parts', () => {
    const advice = 'ผู้รับบริการบางรายเห็นว่าการตอบข้อซักถามไม่ชัดเจน จึงควรจัดทำคำถามที่พบบ่อยและมอบหมายผู้ตอบ (ข้อ E9)';
    const recommendations: readonly Recommendation[] = [
      { part: 'EIT1', items: ['E9'], text: advice },
      { part: 'EIT2', items: ['E9'], text: advice.replace('บางรายเห็นว่า', 'บางส่วนมีความเห็นว่า') },
      { part: 'EIT2', items: ['E7'], text: 'บางรายไม่ทราบข้อมูลข่าวสาร จึงควรเพิ่มป้ายประชาสัมพันธ์ (ข้อ E7)' },
    ];
    const said = paragraphOf(printed('analysis', { ...ITEMS, recommendations }), 7);
    expect(said.match(/จึงควรจัดทำคำถามที่พบบ่อย/g)).toHaveLength(1);
    expect(said).toMatch(/\(1\) ทั้งในส่วนที่ 1 และส่วนที่ 2 .*\(2\) ในส่วนที่ 2 บางรายไม่ทราบ/);
  });

  test('steps that refer to others by number are numbered', () => {
    const rows = (steps: string) => printed('measures', { measures: [measure({ steps })] });
    expect(rows('จัดทำแผนผัง\nประกาศลดขั้นตอนตามข้อ 1')).toMatch(/1\. จัดทำแผนผัง/);
    expect(rows('จัดทำแผนผัง\nประกาศลดขั้นตอน')).not.toMatch(/- [^\n]*ตามข้อ \d/);
  });

  test('an announcement with a list says so in its own sentence, and to whom results go', () => {
    const many = Array.from({ length: 12 }, (_, index) => measure({ id: `m-${index}`, title: `มาตรการที่ ${index + 1}` }));
    const text = printed('announcement', { measures: many });
    expect(text).toMatch(/จำนวน 12 รายการ ตามบัญชีแนบท้ายประกาศนี้/);
    expect(text).not.toContain('ไว้ดังต่อไปนี้');
    expect(text).toMatch(/ตามที่กำหนดไว้ในแต่ละมาตรการ[^\n]*ผลการดำเนินการรอบ 12 เดือน ต่อนายก/);
  });
});

describe('scores beside words', () => {
  test('in a sentence have their unit, and no comma between them', () => {
    for (const kind of ['document', 'summary'] as const)
      expect(printed(kind)).toMatch(/ผลคะแนน ได้แก่ คะแนนภาพรวม [\d.]+ คะแนน (?:(?:IIT|EIT[^\d]*\d?|OIT) [\d.]+ คะแนน (?:และ )?)+/);
    expect(printed('short')).toMatch(/แยกเป็น IIT [\d.]+ คะแนน/);
  });

  test('stand without a column for the year before where nobody knows it, and say what the others mean', () => {
    const alone = printed('analysis', { history: [] });
    expect(alone).not.toContain('เทียบปีก่อน');
    expect(alone).toMatch(/ช่อง “เพิ่มคะแนนรวมได้” คือคะแนนภาพรวมที่จะเพิ่มขึ้น/);
  });

  test('that miss the target say by which line, without a contrast where there is none', () => {
    const missed = printed('summary', { values: [99, 97, 99, 99, 99, 88, 89, 86, 85, 25], more: [], year: 2564 });
    expect(missed).toMatch(/ซึ่งยังไม่ถึง 85 คะแนน จึงยังไม่บรรลุค่าเป้าหมาย/);
    expect(missed).not.toContain('แต่ยังไม่บรรลุ');
  });

  test('that would lift the level are reckoned from the unrounded sum', () => {
    const vary: Variation = {
      year: 2564,
      values: [99.52, 97.31, 98.2, 96.45, 99.93, 88.13, 89.64, 86.02, 84.77, 30],
      more: [],
      history: [],
    };
    const total = content(vary).assessment.total.value ?? 0;
    const by = Number(/หากเพิ่มคะแนนได้อีก ([\d.]+) คะแนน ในตัวชี้วัดที่ 10/.exec(printed('summary', vary))?.[1]);
    // Indicator 10 is half of OIT, and OIT two fifths of the total.
    expect(total + by * 0.2).toBeGreaterThanOrEqual(85);
    expect(total + (by - 0.01) * 0.2).toBeLessThan(85);
  });
});

describe('the score a measure is judged by', () => {
  const targetsOf = (vary: Variation) => {
    const { model, assessment } = content({ more: [], measures: [], ...vary });
    return proposePlan({ ...model, assessment });
  };

  test('is the threshold below it, and the score itself where that is to be kept', () => {
    const plan = targetsOf({ settings: { inclusion: 'all' }, year: 2568, values: [97.77, 96, 95, 94, 96, 95, 94, 96, 80, 100] });
    const of = (n: number) => plan.filter(({ indicators }) => indicators.join() === String(n)).map(({ target }) => target);
    expect(new Set(of(9))).toEqual(new Set(['คะแนนตัวชี้วัดไม่ต่ำกว่า 85 คะแนน']));
    expect(of(1)).toEqual(['คะแนนตัวชี้วัดไม่ต่ำกว่า 97.77 คะแนน']);
    expect(plan.map(({ success }) => success).join()).not.toContain('ปีก่อน');
  });

  test('is left open where no score is known', () => {
    const plan = targetsOf({ year: 2568, values: [null, null, null, null, null, null, null, null, null, null] });
    expect(plan.every(({ target }) => target === '')).toBe(true);
  });
});

describe('titles and captions', () => {
  test('keep every word of their names', () => {
    expect(printed('analysis')).toContain('รายงานการวิเคราะห์ผล\nการประเมินคุณธรรมและความโปร่งใส\nในการดำเนินงานของหน่วยงานภาครัฐ');
    const progress = printed('progress', { followUps: [] });
    expect(progress).toContain('รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน');
    expect(printed('analysis')).not.toMatch(/\(ITA\)[^\n]*: ITA\)/);
  });

  test('speak of tools only above a table that has a column of them', () => {
    for (const kind of ['analysis', 'document', 'items'] as const) {
      const lines = printed(kind, { history: [scores(USUAL, 2567)] }).split('\n');
      const at = lines.findIndex((line) => /^ตารางที่ \d+ .*จำแนกตามเครื่องมือ/.test(line));
      if (at >= 0) expect(lines.slice(at + 1).find((line) => line.includes('\t'))).toMatch(/^แบบ\t/);
    }
  });
});
