/** Every call either is swept, or is shown to leave the workbook as it was. */
import { expect, test } from '@jest/globals';
import type { CallName, Calls } from '../../src/ui/contract';
import type { AddOn } from '../app/addOn';
import type { None } from '../builders';
import type { SweptCall } from './commands';
import { addOnOf, copied } from './host';
import { busy } from './workbooks';

/** Arguments for the workbook in full work, or how to get them. */
const LOOKS = {
  getSetUp: [],
  completeSetUp: [{ name: 'เทศบาลตำบลตัวอย่าง', shortName: '', type: '', district: '', province: '', website: '', fiscalYear: 2568 }],
  listSheets: [],
  getPdfReader: [],
  readImport: [{ kind: 'sheet', sheet: 'คะแนนตัวชี้วัด' }],
  getLast: [],
  getCheck: [],
  checkDocument: [{ kind: 'text', text: 'องค์การบริหารส่วนจังหวัดพะเยา ได้คะแนน 85.00' }],
  draftPlan: [[], []],
  getPlan: [],
  getFollowUp: [],
  getPlanYears: [],
  getUnitWork: ['กองคลัง'],
  getDashboard: [],
  getSteps: [],
  getWhatIf: [],
  findWay: ['total'],
  tryScores: [{ E13: 90 }],
  getReports: [],
  wishReport: ['analysis'],
  previewReport: [{ kind: 'analysis', layout: '', digits: 'thai', round: 6, without: [], replace: '' }],
  startReport: [{ kind: 'analysis', layout: '', digits: 'thai', round: 6, without: [], replace: '' }],
  getPhotos: [6],
  listAccess: ['no such file'],
  shareReport: [{ fileId: 'no such file', email: 'a@example.go.th', role: 'reader', notify: false }],
  removeAccess: ['no such file', 'no such person'],
  downloadReport: ['no such file', 'docx'],
  goTo: [{ sheet: 'แผนมาตรการ', cell: 'B4' }],
} as const satisfies { readonly [K in CallName]?: readonly unknown[] };

/** Where people are is no part of what stands in the workbook. */
const standing = ({ host }: AddOn): string => JSON.stringify({ ...host.state.spreadsheet, activeSheetId: 0, activeArea: null, version: 0 });

test('every call of the contract is swept or looked at here', () => {
  const neither: None<Exclude<keyof Calls, SweptCall | keyof typeof LOOKS>> = [];
  const both: None<Extract<keyof typeof LOOKS, SweptCall>> = [];
  expect([...neither, ...both]).toEqual([]);
});

test('a call that is not swept leaves the workbook as it was', async () => {
  const { state } = (await busy()).host;
  for (const [call, args] of Object.entries(LOOKS)) {
    const book = addOnOf(copied(state));
    const before = standing(book);
    const { error } = await book.host.run(call, args);
    expect([call, error]).toEqual([call, undefined]);
    expect([call, standing(book) === before]).toEqual([call, true]);
  }
}, 120_000);
