/**
 * Every word of a plan stands in the PDF, whatever the heights of its rows: rows from 80 to 130 per cent of a page, a line more each, first, last and between
 * others. A program that holds a row whole which no page holds cuts off its end without a word. Skipped with its reason where LibreOffice or poppler is
 * missing, unless REQUIRE_LIBREOFFICE=1.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { libreOffice } from '../../src/host/files/pdf';
import type { Measure, ReportRequest } from '../../src/model';
import type { ReportContent } from '../../src/report/content';
import { content, followUp, measure } from '../report/builders';
import { makeFile } from './making';
import { tokensIn, tokensOfPdf, tokensUsed } from './tokens';
import { convertInParts, hasPoppler } from './tools';

const office = libreOffice();
const ready = (office !== null && hasPoppler()) || process.env['REQUIRE_LIBREOFFICE'] === '1';
if (!ready)
  console.warn(
    'LibreOffice or poppler is not installed: the words of the PDFs are not counted (REQUIRE_LIBREOFFICE=1 makes this a failure)',
  );

/** Lines of a table on a landscape page are about this many; rows have 80 to 130 per cent of them. */
const PAGE = 24;
const LINES = Array.from({ length: Math.ceil(PAGE * 0.5) + 1 }, (_, index) => Math.floor(PAGE * 0.8) + index);

/** Words as agencies write them: where their lines end is a guess of ours and a dictionary's of LibreOffice. */
const WORDS =
  'ประชาสัมพันธ์ช่องทางการร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ในหน่วยงานผ่านเว็บไซต์และสื่อสังคมออนไลน์ ให้ผู้มีส่วนได้ส่วนเสียทราบโดยทั่วกัน พร้อมสรุปผลเสนอผู้บริหารเป็นรายไตรมาส';

/** `width` letters of words that begin somewhere in them. */
const wordsOf = (at: number, width: number): string => `${WORDS} ${WORDS}`.slice((at * 31) % WORDS.length).slice(0, width);

/** Steps of one line each, or of several: a row is as high as it has lines. */
function measures(lines: readonly number[], between: number, wrapped = 1): readonly Measure[] {
  const token = tokensUsed();
  return lines.flatMap((count, index): Measure[] => {
    const words = (step: number): string => (wrapped === 1 ? '' : wordsOf(step + index, (wrapped - 1) * 34 + ((step * 13) % 24)));
    const steps = Array.from({ length: Math.ceil(count / wrapped) }, (_, step) => `จัดทำ${words(step)} ${token()}`);
    const high = measure({
      id: `high-${index}`,
      indicators: [(index % 10) + 1],
      title: `มาตรการ ${token()}`,
      method: `ประชุม ${token()}\nติดตาม ${token()}`,
      analysis: `คะแนน ${token()}`,
      steps: steps.join('\n'),
      units: 'กองคลัง',
      period: 'ทั้งปี',
      monitoring: `รายงาน ${token()}`,
      success: `ครบ ${token()}`,
    });
    const low = Array.from({ length: (index * between) % 4 }, (_one, at) =>
      measure({ ...high, id: `low-${index}-${at}`, title: `มาตรการ ${token()}`, steps: `จัดทำ ${token()}\nสรุป ${token()}` }),
    );
    return [...low, high];
  });
}

const workbook = (plan: readonly Measure[]): ReportContent => {
  const token = tokensUsed('R');
  return content({
    year: 2568,
    measures: plan,
    followUps: plan.map(({ id, title, steps }, index) =>
      followUp({
        id: `f-${index}`,
        measureId: id,
        measureTitle: title,
        action: steps.split('\n')[0] ?? '',
        status: 'ดำเนินการแล้ว',
        result: Array.from({ length: 1 + ((index * 7) % 30) }, () => `สรุป ${token()}`).join('\n'),
        obstacle: '',
      }),
    ),
  });
};

const REQUESTS: readonly ReportRequest[] = [
  { kind: 'measures', layout: 'L1', digits: 'thai', round: 12 },
  { kind: 'measures', layout: 'L5', digits: 'arabic', round: 12 },
  { kind: 'document', layout: 'L4', digits: 'thai', round: 12 },
  { kind: 'progress', digits: 'thai', round: 12 },
];

/** The rows rising, falling and every second one first, with other numbers of low rows between them. */
const PLANS: readonly (readonly [string, readonly Measure[]])[] = [
  ['rising', measures(LINES, 0)],
  ['falling', measures([...LINES].reverse(), 3)],
  ['mixed', measures([...LINES.filter((one) => one % 2 === 0), ...LINES.filter((one) => one % 2 === 1)], 1)],
  ['two lines a step', measures([...LINES, ...LINES], 2, 2)],
  ['four lines a step', measures([...LINES, ...LINES, ...LINES], 3, 4)],
];

(ready ? test : test.skip)(
  `nothing is lost in the PDF (${PLANS.length * REQUESTS.length} documents)`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lost-'));
    try {
      const made = new Map<string, readonly string[]>();
      for (const request of REQUESTS) {
        for (const [plan, rows] of PLANS) {
          const name = [request.kind, request.layout ?? '', plan.replace(/ /g, '-')].join('-');
          const { bytes } = await makeFile(request, workbook(rows));
          made.set(name, tokensIn(bytes));
          writeFileSync(join(folder, `${name}.docx`), bytes);
        }
      }
      convertInParts(
        office ?? 'soffice',
        [...made.keys()].map((name) => join(folder, `${name}.docx`)),
        folder,
      );
      const lost = [...made].flatMap(([name, tokens]) => {
        expect(tokens.length).toBeGreaterThan(PAGE / 2);
        const printed = tokensOfPdf(join(folder, `${name}.pdf`));
        const missing = tokens.filter((token) => !printed.has(token));
        return missing.length === 0 ? [] : [`${name}: ${missing.length} of ${tokens.length}: ${missing.join(' ')}`];
      });
      expect(lost).toEqual([]);
    } finally {
      if (process.env['PAGES_KEEP'] === undefined) rmSync(folder, { recursive: true, force: true });
      else console.info(folder);
    }
  },
  3_600_000,
);
