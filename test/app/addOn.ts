/** Drives the built add-on in the host as an official would: import, prepare, analyse, plan, report. */
import { resolve } from 'node:path';
import { expect } from '@jest/globals';
import { type CallOptions, createHost, type Host } from '../../src/host';
import { frameworkFor } from '../../src/ita';
import type { Score, Unreported } from '../../src/model';
import type { Answer, Calls, ImportPreview, ReportProgress } from '../../src/ui/contract';

const DIST = resolve(__dirname, '../../build/dist');

export interface AddOn {
  readonly host: Host;
  /** A call as a sidebar makes it; fails the test on a fault. */
  ask<K extends keyof Calls>(name: K, ...args: Parameters<Calls[K]>): Promise<ReturnType<Calls[K]>>;
  /** The value of an answer that must be good. */
  get<K extends keyof Calls>(name: K, ...args: Parameters<Calls[K]>): Promise<Extract<ReturnType<Calls[K]>, { ok: true }>['value']>;
  /** What the last call cost. */
  lastCalls(): number;
}

export function addOn(options: { readonly failAtCall?: number; readonly now?: string } = {}): AddOn {
  const host = createHost({ dist: DIST, now: Date.parse(options.now ?? '2025-09-01T09:00:00+07:00') });
  let calls = 0;
  const callOptions: CallOptions = options.failAtCall === undefined ? {} : { failAtCall: options.failAtCall };
  const ask: AddOn['ask'] = async (name, ...args) => {
    const result = await host.run(name, args, callOptions);
    if (result.error) throw new Error(`${name}: ${result.error.stack}`);
    calls = result.calls.total;
    return result.value as never;
  };
  return {
    host,
    ask,
    lastCalls: () => calls,
    async get(name, ...args) {
      const answer = (await ask(name, ...args)) as Answer<never>;
      if (!answer.ok) throw new Error(`${name} refused: ${answer.notices.map(({ message }) => message).join(' | ')}`);
      return answer.value;
    },
  };
}

const KEYS = ['name', 'shortName', 'type', 'district', 'province', 'website'] as const;

/** Reads the text, prepares a workbook for the agency and year found, applies everything; conflicts take their first candidate. */
export async function imported(text: string, withMeasures = false, options: Parameters<typeof addOn>[0] = {}): Promise<AddOn> {
  const book = addOn(options);
  const preview: ImportPreview = await book.get('readImport', { kind: 'text', text });
  const found = new Map(preview.groups.flatMap(({ values }) => values.map(({ key, value }) => [key, value] as const)));
  const agency = Object.fromEntries(KEYS.map((key) => [key, found.get(`agency.${key}`) ?? ''])) as Record<(typeof KEYS)[number], string>;
  await book.get('setUp', {
    ...agency,
    name: agency.name || 'องค์การบริหารส่วนตำบลตัวอย่าง',
    fiscalYear: Number(found.get('fiscalYear') ?? 2568),
  });
  const decisions = Object.fromEntries(preview.conflicts.map(({ key }) => [key, 0]));
  await book.get('applyImport', { ticket: preview.ticket, skip: [], decisions, withMeasures });
  return book;
}

/** The names as many agencies print them: an alias where there is one. */
const NAMES = frameworkFor(2568).indicators.map(({ name, aliases }) => aliases[0] ?? name);

/** A result as an agency pastes it: a title with agency, place and year, and the ten indicators by name. */
export function pastedResult(
  agency: string,
  fiscalYear: number,
  indicators: readonly number[],
  items: readonly Score[] = [],
  more = '',
): string {
  const parts = new Map<string, Record<string, number>>();
  for (const { key, value } of items) {
    const [, code = '', part = ''] = /^item:(.+)@(.+)$/.exec(key) ?? [];
    parts.set(code, { ...parts.get(code), [part]: value });
  }
  const itemLines = [...parts].map(([code, scores]) =>
    scores['IIT'] === undefined
      ? `ข้อ ${code} EIT Public ได้ ${scores['EIT1']} คะแนน และ EIT Survey ได้ ${scores['EIT2']} คะแนน`
      : `ข้อ ${code} ได้ ${scores['IIT']} คะแนน`,
  );
  return [
    `ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
    agency,
    'ตัวชี้วัดที่\tรายละเอียดตัวชี้วัด\tคะแนน',
    ...indicators.map((value, index) => `${index + 1}\t${NAMES[index]}\t${value.toFixed(2)}`),
    more,
    ...itemLines,
  ].join('\n');
}

/** Makes a report and returns its .docx bytes. */
export async function makeReport(
  book: AddOn,
  kind: string,
  more: { readonly layout?: string; readonly digits?: 'thai' | 'arabic'; readonly round?: 6 | 12; readonly unreported?: Unreported } = {},
) {
  const choice = { kind, layout: '', digits: 'arabic' as const, round: 12 as const, without: [], replace: '', ...more };
  let progress: ReportProgress = await book.get('startReport', choice);
  for (let asked = 0; !progress.done; asked++) {
    expect(asked).toBeLessThan(6);
    progress = await book.get('continueReport', progress.ticket);
  }
  const file = book.host.state.files.find(({ id }) => id === progress.report?.fileId);
  return { ...progress.report!, bytes: Buffer.from(file?.bytes ?? '', 'base64') };
}

/** The shown values of a tab, row by row. */
export function rowsOf(book: AddOn, tab: string): readonly (readonly unknown[])[] {
  const sheet = book.host.state.spreadsheet.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  return sheet.rows.map((row) => row.map((cell) => cell?.value ?? ''));
}
