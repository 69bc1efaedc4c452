/** What `npm run report` writes: the workbook, a file per report, and the summary of all (summary.json). */
import type { CallResult, HostState } from '../../host';
import { writeXlsx } from '../../host/files/xlsx';
import type { Notice } from '../../ui/contract';
import type { OutputFile } from '../files';
import { sumCalls } from '../outcome';

export interface WrittenReport {
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
  readonly made: readonly WrittenReport[];
}

/** A name per report: kind, then round and digits where several were asked for. */
function fileNames(made: readonly WrittenReport[]): readonly string[] {
  const several = (key: 'digits' | 'round'): boolean => new Set(made.map((entry) => entry[key])).size > 1;
  return made.map(({ kind, round, digits }) =>
    [kind, ...(kind === 'progress' && several('round') ? [round] : []), ...(several('digits') ? [digits] : [])].join('-').concat('.docx'),
  );
}

/** What every run writes, whatever the kinds. */
export const ALWAYS = ['workbook.xlsx', 'summary.json'] as const;

/** The files, by their names in the folder. */
export async function outputFiles({ state, calls, summary, notices, made }: Output): Promise<readonly OutputFile[]> {
  const names = fileNames(made);
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
    reports: made.map(({ kind, title }, index) => ({ kind, file: names[index], title })),
    serviceCalls: sumCalls(calls),
  };
  return [
    { path: 'workbook.xlsx', bytes: await writeXlsx(state) },
    ...made.map(({ bytes }, index) => ({ path: names[index]!, bytes })),
    { path: 'summary.json', bytes: `${JSON.stringify(whole, null, 2)}\n` },
  ];
}
