/** What the sweeps do not reach: a protected sheet, and a report that was made but not written down. */
import { expect, test } from '@jest/globals';
import { ServiceException } from '../../src/host/errors';
import type { Moment } from '../../src/host/project';
import { type AddOn, addOn } from '../app/addOn';
import { contents } from './host';
import { busy, changeScores } from './workbooks';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

test('a protected sheet is named in one sentence, and nothing is half-written', async () => {
  const book = await busy();
  changeScores(book);
  const before = contents(book.host.state);
  // The first write is the ledger's; of the others the first is allowed and the second refused, for as long as the run tries.
  let writes = 0;
  const refuse = ({ method, when }: Moment): void => {
    if (method === 'Range.setValues' && when === 'before' && (++writes === 3 || writes === 4)) throw new ServiceException(PROTECTED);
  };
  const result = await book.host.run('runPlan', [[]], { meanwhile: refuse });
  expect(result.value).toMatchObject({ ok: false, notices: [{ code: 'PROTECTED' }] });
  expect(contents(book.host.state)).toBe(before);
});

const CHOICE = { kind: 'summary', layout: '', digits: 'thai', round: 12, without: [], replace: '' } as const;

/** The run loses the sheets once the document is made: nothing can be written down any more. */
function loseSheets() {
  let made = false;
  return ({ method, when }: Moment): void => {
    if (method === 'Drive.Files.create' && when === 'after') made = true;
    else if (made && when === 'before' && method.startsWith('Range.')) throw new ServiceException('Service error');
  };
}

async function toTheEnd(book: AddOn, ticket: string) {
  let progress = await book.get('continueReport', ticket);
  while (!progress.done) progress = await book.get('continueReport', progress.ticket);
  return progress.report!;
}

const documents = (book: AddOn): readonly string[] => book.host.state.files.map(({ id }) => id);

test('a report that was made and not written down is found again, not made twice', async () => {
  const book = await busy();
  const started = await book.get('startReport', CHOICE);
  const { value } = await book.host.run('continueReport', [started.ticket], { meanwhile: loseSheets() });
  expect(documents(book)).toHaveLength(1);
  const report = await toTheEnd(book, (value as { readonly value: { readonly ticket: string } }).value.ticket);
  expect(documents(book)).toEqual([report.fileId]);
});

test('a page that lost the answer and asks with its first ticket gets the same document', async () => {
  const book = await busy();
  const started = await book.get('startReport', CHOICE);
  await book.host.run('continueReport', [started.ticket], { meanwhile: loseSheets() });
  const later = addOn({ now: '2025-09-01T09:05:00+07:00' });
  later.host.state = book.host.state;
  const report = await toTheEnd(later, started.ticket);
  expect(documents(later)).toEqual([report.fileId]);
  expect(await toTheEnd(later, started.ticket)).toMatchObject({ fileId: report.fileId });
  expect(documents(later)).toHaveLength(1);
});
