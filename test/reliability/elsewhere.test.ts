/** A spreadsheet of another country or zone: the same year's work leaves the same cells. What Sheets reads from text follows its locale. */
import { expect, test } from '@jest/globals';
import { type AddOn, addOn, pastedResult } from '../app/addOn';
import { sheetOf, type } from '../app/cells';
import { ANG_THONG, ANG_THONG_ITEMS } from '../ita/published';
import { contents } from './host';

/** Tab by tab and row by row, so that a difference is named. */
const linesOf = ({ host }: AddOn): readonly string[] =>
  (JSON.parse(contents(host.state)) as readonly (readonly [string, readonly string[]])[]).flatMap(([tab, rows]) =>
    // Every document has an id of its own.
    rows.map((row) => host.state.files.reduce((text, { id }) => text.replaceAll(id, 'document'), `${tab}: ${row}`)),
  );

/** From a blank spreadsheet to a report in the register, with dates and numbers among what people write. */
async function worked(locale: string, timeZone: string): Promise<AddOn> {
  const book = addOn();
  Object.assign(book.host.state.spreadsheet, { locale, timeZone });
  const text = pastedResult('องค์การบริหารส่วนจังหวัดพะเยา', 2566, ANG_THONG, ANG_THONG_ITEMS);
  const preview = await book.get('readImport', { kind: 'text', text });
  const { form } = await book.get('getSetUp');
  await book.get('setUp', { ...form, name: 'องค์การบริหารส่วนจังหวัดพะเยา', fiscalYear: 2566 });
  const decisions = Object.fromEntries(preview.conflicts.map(({ key }) => [key, 0]));
  await book.get('applyImport', { ticket: preview.ticket, skip: [], decisions, withMeasures: false });
  await book.get('runAnalysis');
  await book.get('runPlan', []);
  type(book, 'แผนมาตรการ', 1, { ขั้นตอน: '1.5', ระยะเวลา: '5/1/2567', ผู้รับผิดชอบ: '=กองคลัง' });
  await book.get('runPlan', []);
  await book.get('openRound', 6);
  // A true day, as the grid holds what people type.
  sheetOf(book, 'ติดตามผล').rows[3]![8] = { value: 45_662, format: { numberFormat: 'yyyy-MM-dd' } };
  type(book, 'ติดตามผล', 2, { ผลการดำเนินการ: '1,5', สถานะ: 'ดำเนินการแล้ว' });
  await book.get('openRound', 12);
  await book.get('runCheck');
  const choice = { kind: 'summary', layout: '', digits: 'thai', round: 12, without: [], replace: '' } as const;
  let progress = await book.get('startReport', choice);
  while (!progress.done) progress = await book.get('continueReport', progress.ticket);
  await book.get('closeYear');
  return book;
}

test.each([
  ['de_DE', 'Asia/Bangkok'],
  ['en_US', 'America/Los_Angeles'],
  ['th_TH', 'Pacific/Auckland'],
])(
  'a year in %s, %s ends as one in Thailand',
  async (locale, zone) => {
    const [here, there] = [await worked('th_TH', 'Asia/Bangkok'), await worked(locale, zone)];
    expect(linesOf(there)).toEqual(linesOf(here));
  },
  120_000,
);
