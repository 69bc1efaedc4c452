/** What `npm run report` writes: the workbook, a file per report, and the summary of all (summary.json). */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CallResult, type HostState, InputError } from '../../host';
import type { Notice } from '../../ui/contract';
import { saveWorkbook, sumCalls } from './workbench';

export interface MadeReport {
  readonly kind: string;
  readonly title: string;
  readonly round: number;
  readonly digits: string;
  readonly bytes: Buffer;
}

interface Output {
  readonly state: HostState;
  readonly calls: readonly CallResult[];
  readonly summary: { readonly problems: readonly object[] };
  /** What the import had to say; it stands before the problems of the summary. */
  readonly notices: readonly Notice[];
  readonly made: readonly MadeReport[];
}

/** A name per report: kind, then round and digits where several were asked for. */
function fileNames(made: readonly MadeReport[]): readonly string[] {
  const several = (key: 'digits' | 'round'): boolean => new Set(made.map((entry) => entry[key])).size > 1;
  return made.map(({ kind, round, digits }) =>
    [kind, ...(kind === 'progress' && several('round') ? [round] : []), ...(several('digits') ? [digits] : [])].join('-').concat('.docx'),
  );
}

/** @throws InputError where the folder cannot be made. */
export async function writeOutput(folder: string, { state, calls, summary, notices, made }: Output): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new InputError('OUT_FOLDER', `สร้างโฟลเดอร์ ${folder} ไม่ได้ กรุณาเลือกที่เก็บผลลัพธ์อื่น`);
  }
  const files = fileNames(made);
  await saveWorkbook(state, join(folder, 'workbook.xlsx'));
  for (const [index, { bytes }] of made.entries()) await writeFile(join(folder, files[index]!), bytes);
  const imported = notices.map(({ severity, code, message, place }) => ({
    severity,
    code,
    sheet: place?.sheet ?? null,
    cell: place?.cell ?? null,
    message,
    fix: null,
    accepted: null,
  }));
  const whole = {
    ...summary,
    problems: [...imported, ...summary.problems],
    reports: made.map(({ kind, title }, index) => ({ kind, file: files[index], title })),
    serviceCalls: sumCalls(calls),
  };
  await writeFile(join(folder, 'summary.json'), `${JSON.stringify(whole, null, 2)}\n`);
}
