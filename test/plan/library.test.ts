/** The measure library: complete, true in its words, doable in its months, in the words of every type of agency. */
import { describe, expect, test } from '@jest/globals';
import { frameworkFor } from '../../src/ita';
import { AGENCY_TYPES } from '../../src/model';
import { codesOfThemes, INDICATORS, ITEM_THEMES, type LibraryTheme, proposePlan, themeOf } from '../../src/plan';
import { LAWS, MEASURES, THEMES } from '../../src/plan/library';
import { lawName } from '../../src/plan/library/laws';
import type { LibraryMeasure, Words } from '../../src/plan/library/types';
import { spoken } from '../../src/plan/speech';
import { AGENCY_SLOTS, UNIT_ROLES } from '../../src/thai';
import { khamNiam, request, settings } from './builders';

const everything: readonly LibraryTheme[] = [...INDICATORS, ...ITEM_THEMES];

const textsOf = (words: Words): readonly string[] => (typeof words === 'string' ? [words] : words.map(({ text }) => text));

const wordsOf = ({ issue, strength, keep, improve, mustFix }: LibraryTheme): readonly string[] =>
  [issue, strength, keep, improve, mustFix].flatMap(textsOf);

const sentencesOf = ({ title, method, steps, monitoring, success, evidence }: LibraryMeasure): readonly string[] => [
  title,
  method,
  ...steps.map(({ text }) => text),
  monitoring,
  success,
  ...evidence.map(({ text }) => text),
];

const allTexts = (): readonly string[] => [...everything.flatMap(wordsOf), ...MEASURES.flatMap(sentencesOf)];

describe('the library', () => {
  test('has an entry for each of the ten indicators', () => {
    expect(INDICATORS.map((entry) => entry.indicator)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(everything.map((theme) => theme.key)).size).toBe(everything.length);
  });

  test.each([2566, 2567, 2568, 2569])('knows every OIT item of FY%i', (year) => {
    const items = frameworkFor(year).items.filter((item) => item.tool === 'OIT');
    expect(items.length).toBeGreaterThan(20);
    expect(items.filter((item) => themeOf(year, item) === undefined).map((item) => item.code)).toEqual([]);
  });

  test.each([2564, 2566])('knows every IIT and EIT item of FY%i whose wording is known', (year) => {
    const items = frameworkFor(year).items.filter((item) => item.tool !== 'OIT' && item.text !== '');
    expect(items.length).toBeGreaterThan(17);
    for (const item of items) expect([item.code, themeOf(year, item)?.indicator]).toEqual([item.code, item.indicator]);
  });

  test('maps every code to a theme that exists', () => {
    const keys = new Set(ITEM_THEMES.map((theme) => theme.key));
    const lost = Object.values(THEMES).flatMap((map) => Object.values(map).filter((key) => !keys.has(key)));
    expect([...new Set(lost)]).toEqual([]);
  });

  test('recognises a pasted wording whose code it does not know', () => {
    const item = { code: 'I3', tool: 'IIT', indicator: 1, text: 'ทุกคนได้รับการดูแลเท่าเทียมกัน', certainty: 'general' } as const;
    expect(themeOf(2568, item)?.key).toBe('equalTreatment');
  });

  test('gives every theme three ways to raise a score, easiest first, and one to keep it', () => {
    for (const { key, measures } of everything) {
      const raising = measures.filter(({ purpose }) => purpose === 'raise');
      expect([key, raising.length >= 3, measures.length - raising.length >= 1]).toEqual([key, true, true]);
      const efforts = raising.map(({ effort }) => effort);
      expect([key, efforts]).toEqual([key, [...efforts].sort()]);
      expect(new Set(measures.map((measure) => measure.key)).size).toBe(measures.length);
    }
  });

  test('says no sentence of a measure twice, leaves none empty and none unused', () => {
    const seen = new Map<string, number>();
    for (const text of MEASURES.flatMap(sentencesOf)) seen.set(text, (seen.get(text) ?? 0) + 1);
    expect([...seen].filter(([, count]) => count > 1).map(([text]) => text)).toEqual([]);
    expect(MEASURES.flatMap(sentencesOf).filter((text) => text.trim().length < 8)).toEqual([]);
    const used = new Set(everything.flatMap(({ measures }) => measures.map(({ key }) => key)));
    expect(MEASURES.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('what a measure asks of an agency', () => {
  test('every step has months of its own inside the fiscal year', () => {
    for (const { key, steps } of MEASURES) {
      expect([key, steps.length >= 3]).toEqual([key, true]);
      for (const { months } of steps) {
        const [from, to] = months ?? [0, 0];
        expect([key, from >= 1 && from <= to && to <= 12]).toEqual([key, true]);
      }
    }
  });

  test('internal audit reviews and owns nothing', () => {
    for (const { key, units, support, steps } of MEASURES) {
      const doing = [...units, ...(support ?? []), ...steps.map(({ by }) => by)];
      expect([key, doing.includes('audit')]).toEqual([key, false]);
    }
  });

  test('one unit leads, and whoever does a step is named in charge or in support', () => {
    for (const { key, units, support = [], steps } of MEASURES) {
      expect([key, units.length]).toEqual([key, 1]);
      const named = new Set([...units, ...support]);
      expect([key, steps.flatMap(({ by }) => (by !== undefined && !named.has(by) && !named.has('all') ? [by] : []))]).toEqual([key, []]);
    }
  });

  test('a code of evidence belongs to an item that some year asks for', () => {
    const themes = new Set(
      Object.values(THEMES).flatMap((map) => Object.entries(map).flatMap(([code, key]) => (code.startsWith('O') ? [key] : []))),
    );
    for (const { evidence } of MEASURES) for (const { theme } of evidence) expect(theme === undefined || themes.has(theme)).toBe(true);
    expect(codesOfThemes(frameworkFor(2566), ['eService'])).toEqual(['O18']);
  });
});

/** Texts of one measure by its key. */
const textOf = (key: string): string =>
  MEASURES.filter((measure) => measure.key === key)
    .flatMap(sentencesOf)
    .join('\n');

describe('practices of real plans', () => {
  test.each([
    ['briefIit', /แบบวัด IIT/],
    ['briefEit', /คิวอาร์โค้ดของแบบวัด EIT/],
    ['interestTraining', /ประโยชน์ส่วนตนและประโยชน์ส่วนรวม/],
    ['monthlySummary', /สขร\.1/],
    ['investmentFigures', /รายจ่ายลงทุน/],
    ['externalChannels', /ช่องทางภายนอก/],
    ['stockTaking', /ตรวจสอบพัสดุประจำปี/],
    ['vehicleForms', /แบบขออนุญาต/],
    ['lineOfficial', /LINE OA[\s\S]*Traffy Fondue/],
    ['siteOnline', /จนกว่าจะประกาศผล/],
    ['machineReadable', /XLSX หรือ CSV/],
  ])('%s is a measure of the library and fits a theme', (key, words) => {
    expect(textOf(key)).toMatch(words);
    expect(everything.some(({ measures }) => measures.some((measure) => measure.key === key))).toBe(true);
  });
});

describe('what an agency may and can do', () => {
  const all = MEASURES.flatMap((measure) => sentencesOf(measure).map((text) => [measure.key, text] as const));
  const saying = (words: RegExp) => all.filter(([, text]) => words.test(text));

  test('personnel criteria come from the central personnel bodies: they are gathered, published and explained, never set', () => {
    expect(saying(/(?:กำหนด|ออก|จัดทำ|ปรับปรุง|แก้ไข)หลักเกณฑ์(?:การ)?(?:บริหารงานบุคคล|สรรหา|เลื่อน|แต่งตั้ง|ประเมินผลการปฏิบัติ)/)).toEqual([]);
    for (const key of ['indicator3', 'hrCriteria', 'personnelIntegrity']) expect(textOf(key)).toContain('องค์กรกลางบริหารงานบุคคล');
    expect(textOf('personnelIntegrity')).toMatch(/ที่หน่วยงานดำเนินการเอง|อำนาจของหน่วยงาน/);
  });

  test('an appraisal that is explained leaves the right to complain', () => {
    expect(textOf('fairAppraisal')).toContain('ไม่กระทบสิทธิร้องทุกข์');
  });

  test('a data protection officer is named only where the law asks for one, and a breach is told within 72 hours', () => {
    const named = saying(/เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล/);
    expect(named.length).toBeGreaterThan(0);
    for (const [, text] of named) expect(text).toContain('ในกรณีที่กฎหมายกำหนด');
    expect(textOf('privacyPolicy')).toContain('72 ชั่วโมง');
  });

  test('whoever reports a head has somebody outside to turn to', () => {
    expect(textOf('externalChannels')).toMatch(/1205.*1206.*1567/);
    expect(textOf('staffWhistleblowing')).toMatch(/เมื่อผู้ถูกแจ้งเป็นผู้บริหาร/);
  });

  test('the budget goes to the council before 15 August where there is one', () => {
    expect(textOf('budgetParticipation')).toContain('{council} ภายในวันที่ 15 สิงหาคม');
  });

  test('twenty people can do it: nothing is checked by the day or the week, nobody needs a second specialist', () => {
    expect(saying(/ทุกวัน|รายวัน|วันละ|ทุกสัปดาห์|รายสัปดาห์|สัปดาห์ละ|เดือนละ(?:สอง|สาม|สี่|2|3|4)ครั้ง/)).toEqual([]);
    expect(saying(/(?:ผู้ตรวจ|นายช่าง|ผู้สอบทาน)(?:อย่างน้อย)?(?:สอง|2)/)).toEqual([]);
    expect(textOf('staffBribes')).toContain('กรณีมีผู้ตรวจเพียงคนเดียว');
    expect(saying(/สุ่ม[^ ]*เดือนละ(?:สิบ|10)/)).toEqual([]);
  });

  test('a score proves no practice: what keeps a level does not say that it exists already', () => {
    const keeping = MEASURES.filter(({ purpose }) => purpose === 'keep').flatMap((measure) => [measure.title, measure.method]);
    expect(keeping.filter((text) => /คง[^ ]*(?:ไว้|เดิม)/.test(text))).toEqual([]);
  });

  test('work procedures are revised by those who do or lead the work, pictures of them by public relations', () => {
    for (const key of ['workProcess', 'indicator1', 'keepWork', 'staffManual', 'serviceSteps'])
      expect([key, MEASURES.find((measure) => measure.key === key)?.units]).toEqual([key, ['office']]);
  });
});

describe('laws', () => {
  test('are named with their year where they have one, and found by every text that refers to one', () => {
    const referred = allTexts().flatMap((text) => [...text.matchAll(/\{law:(\w+)\}/g)].map((match) => match[1] ?? ''));
    expect(referred.length).toBeGreaterThan(15);
    expect(referred.filter((key) => !Object.keys(LAWS).includes(key))).toEqual([]);
  });

  test('print a section only where a source states it', () => {
    expect(lawName('gifts', true)).toContain('มาตรา 128');
    expect(lawName('stockTaking', true)).not.toMatch(/ข้อ|มาตรา/);
    expect(lawName('goodGovernance', false)).not.toMatch(/มาตรา/);
  });

  test('stand in full: a regulation is never called by a part of its name', () => {
    for (const law of Object.values(LAWS))
      expect([law.name, /พ\.ศ\. 25\d\d$/.test(law.name) || law.certainty === 'general']).toEqual([law.name, true]);
    for (const text of allTexts())
      expect(text.replace(/\{law:\w+\}/g, '')).not.toMatch(/ระเบียบ(?:กระทรวง|สำนักนายก|พัสดุ)|พระราช(?:บัญญัติ|กฤษฎีกา)|พ\.ร\.บ\./);
  });

  test('are named with the section that holds what is said: ethics names its standards, not a committee', () => {
    expect(textOf('ethicsDrive')).toContain('มาตรฐานทางจริยธรรมซึ่งกำหนดไว้ใน{law:ethics}');
  });

  test('are those of local administrations for them alone', () => {
    expect(lawName('vehicles', true)).toContain('องค์กรปกครองส่วนท้องถิ่น');
    expect(lawName('vehicles', false)).not.toContain('ท้องถิ่น');
    expect(lawName('conduct', false)).not.toContain('ท้องถิ่น');
  });
});

describe('wording', () => {
  test('praise and blame of a survey stay opinions of those who answered', () => {
    const surveyed = everything.filter((theme) => theme.indicator <= 8);
    for (const theme of surveyed) {
      for (const text of textsOf(theme.strength))
        expect(text).toMatch(/^(?:\{staff\}|ผู้รับบริการหรือผู้มาติดต่อ)ที่ตอบแบบวัด(ส่วนใหญ่|เกือบทั้งหมด|ให้คะแนนเต็ม)/);
      for (const text of textsOf(theme.issue)) expect(text).toMatch(/ที่ตอบแบบวัด(?:บางส่วน|จำนวนมาก)|^ผู้ตอบแบบวัดในส่วนที่ [12] บางส่วน/);
    }
  });

  test('a cause is a possibility, and is not guessed at where the assessor wrote', () => {
    for (const theme of everything) {
      if (typeof theme.issue === 'string') continue;
      for (const { text, when } of theme.issue) {
        if (text.includes('เกิดจาก')) expect([text, when?.assessor]).toEqual([expect.stringContaining('อาจเกิดจาก'), false]);
      }
    }
  });

  test('disclosure is praised for full marks only', () => {
    for (const theme of ITEM_THEMES.filter(({ indicator }) => indicator >= 9)) {
      expect(theme.strength).toEqual([{ when: { band: ['full'] }, text: expect.stringContaining('ได้คะแนนเต็ม') }]);
    }
  });

  test.each([
    ['ส่วนงาน'],
    ['ส่วนราชการ'],
    ['ใช้ส่วนตัว'],
    ['เลยกำหนด'],
    ['สามคลิก'],
    ['ท่าน'],
    ['กองคลัง'],
    ['สำนักปลัด'],
    ['นายก'],
    ['ปลัด'],
    ['ฎีกา'],
    ['พนักงานจ้าง'],
    ['ข้อบัญญัติ'],
  ])('no text says "%s"', (word) => {
    expect(allTexts().filter((text) => text.includes(word))).toEqual([]);
  });

  test('no word is torn apart', () => {
    expect(allTexts().filter((text) => /งบประมาณ(?:[ัิ-ฺ็-๎]|ริการ|ทบาท|ทเรียน|นเว็บ)/.test(text))).toEqual([]);
  });
});

describe('in the words of each type of agency', () => {
  /** Words that only agencies with villages and communities use. */
  const VILLAGE = /หมู่บ้าน|ชุมชน|ประชาคม|เสียงตามสาย|ไฟฟ้าสาธารณะ|ถนน/;
  const withVillages = new Set<string>(['subdistrict', 'subdistrictMunicipality', 'townMunicipality', 'cityMunicipality', 'pattaya']);

  test.each(AGENCY_TYPES.map(({ id, name }) => [id, name] as const))('%s: no slot stays open and no word is another type’s', (id, name) => {
    const base = request(khamNiam, { inclusion: 'all' });
    const agency = { ...base.settings.agency, name: `${name}ตัวอย่าง`, shortName: '', type: name };
    const plan = proposePlan({ ...base, settings: { ...base.settings, agency } });
    const text = plan
      .map((row) => [row.title, row.method, row.analysis, row.steps, row.units, row.monitoring, row.success].join('\n'))
      .join('\n');
    expect(text).not.toMatch(/[{}]/);
    if (!withVillages.has(id)) expect(text).not.toMatch(VILLAGE);
    if (!['subdistrict', 'provincialAdministration', 'pattaya', 'bangkok'].includes(id)) expect(text).not.toMatch(/ข้อบัญญัติ/);
    if (!/Municipality$/.test(id)) expect(text).not.toMatch(/เทศบัญญัติ|เทศมนตรี/);
  });

  test('every slot that a text names exists', () => {
    const known = new Set<string>([...AGENCY_SLOTS, ...UNIT_ROLES, 'agency', 'year', 'planYear']);
    const named = allTexts().flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''));
    expect(named.filter((slot) => !known.has(slot))).toEqual([]);
    expect(spoken('เสนอ{deputy}ตาม{law:privacy}', settings())).toBe('เสนอปลัดองค์การบริหารส่วนตำบลตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562');
  });
});
