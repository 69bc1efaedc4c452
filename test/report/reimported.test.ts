/** A report is read back from its .docx by the importer: the same scores, nothing in conflict, and the document checker finds nothing at all. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import JSZip from 'jszip';
import { checkDocument } from '../../src/check';
import { readText } from '../../src/intake';
import { frameworkFor } from '../../src/ita';
import type { FollowUp, Measure, Picture, ReportKind, Score } from '../../src/model';
import { textOfDocx } from '../../src/reading';
import { compose, figuresOf, renderDocx } from '../../src/report';
import type { ReportContent } from '../../src/report/content';
import { roundScore } from '../../src/thai';
import { content, followUp, measure, scores } from './builders';

/** A figure is a picture in the document, never words. */
const DOT: Picture = {
  type: 'png',
  bytes: Uint8Array.from(
    Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64'),
  ),
  width: 1,
  height: 1,
};

const NOW = '2025-11-03T09:00:00+07:00';

async function textOfReport(kind: ReportKind, digits: 'thai' | 'arabic', made: ReportContent): Promise<string> {
  const report = compose({ kind, digits, round: 12 }, made);
  const bytes = await renderDocx(report, Object.fromEntries(figuresOf(report).map(({ id }) => [id, DOT])), { now: NOW });
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  return textOfDocx(await Promise.all(names.map(async (name) => ({ name, text: (await zip.file(name)?.async('string')) ?? '' }))));
}

const score = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
const maybe = fc.option(score, { nil: null, freq: 8 });

const UNITS = ['สำนักปลัด', 'กองคลัง', 'ทุกส่วนราชการ'] as const;
const RESULTS = ['ประชุมแล้ว', 'ทบทวนแล้ว', 'แจ้งเวียนแล้ว', 'ติดป้ายแล้ว'] as const;
const STEPS = ['จัดประชุมชี้แจง', 'ทบทวนคู่มือ', 'แจ้งเวียนหนังสือ', 'ติดป้ายประกาศ'] as const;

/** A measure for every indicator, so that coverage is complete whatever the scores are; each step with a result and its evidence. */
const measures = (steps: number, units: number): readonly Measure[] =>
  Array.from({ length: 10 }, (_, index) =>
    measure({
      id: `m-${index + 1}`,
      indicators: [index + 1],
      items: index === 5 ? ['E1'] : [],
      title: `แนวทางที่ ${index + 1} เพื่อปรับปรุงงาน`,
      steps: STEPS.slice(0, 1 + ((steps + index) % 4)).join('\n'),
      units: UNITS.slice(0, 1 + ((units + index) % 2)).join('\n'),
      analysis: 'ผู้รับบริการบางส่วนยังไม่ทราบขั้นตอน',
    }),
  );

const results = (plan: readonly Measure[]): readonly FollowUp[] =>
  plan.flatMap((one) =>
    one.steps.split('\n').map((action, index) =>
      followUp({
        id: `f-2569-12-${one.id}-${index}`,
        measureId: one.id,
        measureTitle: one.title,
        action,
        units: one.units,
        result: `${RESULTS[index % 4]}ครบตามแผน`,
        outcome: 'ประชาชนเข้าถึงบริการได้สะดวก',
        evidence: `https://www.tuayang.example/news/${one.id}/${index}`,
        date: '2026-01-15',
      }),
    ),
  );

test('a plan read back has each of its measures once: the table of success below it is none', async () => {
  const plan = measures(1, 1).map((one) => ({ ...one, target: 'ร้อยละ 95', budget: 'ไม่ใช้งบประมาณ', rhythm: 'ทุกไตรมาส' }));
  for (const kind of ['analysis', 'measures', 'document'] as const) {
    const made = content({ measures: plan });
    const { measures: read } = readText(await textOfReport(kind, 'arabic', made), { frameworkFor });
    expect([kind, read.map(({ title }) => title)]).toEqual([kind, plan.map(({ title }) => title)]);
  }
});

/** The kinds whose score tables print every indicator. */
const WHOLE: readonly ReportKind[] = ['analysis', 'short', 'document', 'items'];

test('any report of a random workbook, read back from its .docx, has the same scores and no finding', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(maybe, { minLength: 10, maxLength: 10 }),
      fc.array(score, { minLength: 10, maxLength: 10 }),
      score,
      score,
      fc.boolean(),
      fc.constantFrom<ReportKind>('analysis', 'measures', 'short', 'document', 'items', 'progress', 'summary'),
      fc.constantFrom('thai' as const, 'arabic' as const),
      fc.nat(3),
      async (now, before, first, second, withHistory, kind, digits, shape) => {
        fc.pre(now.some((value) => value !== null));
        const parts: readonly Score[] = [
          { key: 'part:EIT1', value: first },
          { key: 'part:EIT2', value: second },
          { key: 'item:E1@EIT1', value: first },
          { key: 'item:E1@EIT2', value: second },
        ];
        const plan = measures(shape, shape + 1);
        const made = content({
          values: now,
          more: parts,
          history: withHistory ? [scores(before, 2567)] : [],
          measures: plan,
          followUps: results(plan),
        });
        const text = await textOfReport(kind, digits, made);
        const read = readText(text, { frameworkFor });
        const at = `${kind} ${digits}`;
        const sound = read.conflicts;
        expect([at, sound.map(({ key, candidates }) => [key, ...candidates.map(({ quote }) => quote)].join(' | '))]).toEqual([at, []]);
        const own = new Map<string, number | null>(
          made.assessment.indicators.map(({ number, figure }) => [`indicator:${number}`, figure.value]),
        );
        // What is only offered for a figure that nothing explains is no reading.
        for (const { key, value, quote } of read.scores.filter(({ doubt }) => doubt !== 'guess')) {
          if (own.has(key)) expect([at, key, quote, value]).toEqual([at, key, quote, roundScore(own.get(key) ?? Number.NaN)]);
          const total = made.assessment.total.value;
          if (key === 'total' && total !== null) expect([quote, value]).toEqual([quote, roundScore(total)]);
        }
        if (WHOLE.includes(kind)) {
          const found = read.scores.filter(({ key }) => key.startsWith('indicator:')).map(({ key }) => key);
          expect([at, [...found].sort()]).toEqual([
            at,
            [...own]
              .filter(([, value]) => value !== null)
              .map(([key]) => key)
              .sort(),
          ]);
        }
        const findings = checkDocument(text, { model: made.model, assessment: made.assessment, framework: made.model.framework });
        // One page for executives names what lies below, not all ten (R27); every other rule holds for every kind.
        const counted = findings.filter(({ rule }) => !(kind === 'summary' && rule === 'R27'));
        expect(counted.map(({ rule, quote, message }) => `${at} ${rule} ${quote} ${message}`)).toEqual([]);
      },
    ),
    { numRuns: 24 },
  );
}, 60_000);
