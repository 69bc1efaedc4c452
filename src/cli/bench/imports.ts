/** How fast the import reads: sources through the add-on's own call, unpacking and preview included. */
import { writeXlsx } from '../../host/files/xlsx';
import { type Book, done, hostOn, resultLines } from './book';
import { readyReport } from './commands';
import { medianOf, processorTime } from './measure';

export interface ImportSpeed {
  readonly source: string;
  /** Of the source as it is dropped. */
  readonly bytes: number;
  /** Milliseconds of processor time. */
  readonly time: number;
  /** Millions of bytes a second. */
  readonly speed: number;
}

/** Bytes of text, about; the reader refuses more than 5 MB of a file and 2.5 million characters of text. */
const SIZE = 1_000_000;

const RESULT = [
  'ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. 2568',
  'องค์การบริหารส่วนตำบลตัวอย่าง อำเภอเมือง จังหวัดกระบี่',
];

/** Lines as they stand below a result: a table that is none of ours. */
const lineOf = (index: number, mark: string): string =>
  [index + 1, `โครงการลำดับที่ ${index + 1} ของหน่วยงาน`, 'กองคลัง', ((index * 7919) % 9999) / 100].join(mark);

function textOf({ state }: Book, mark: string): string {
  const lines = [...RESULT, ...resultLines(state).map((cells) => cells.join(mark))];
  for (let index = 0, size = 0; size < SIZE; index++) {
    const line = lineOf(index, mark);
    lines.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return lines.join('\n');
}

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes as string).toString('base64');

async function speedOf(dist: string, book: Book, source: string, bytes: number, args: Readonly<Record<string, string>>, runs: number) {
  const time = await medianOf(runs, async () => {
    const host = hostOn(dist, book.state);
    const start = processorTime();
    await done(host, 'readImport', [args]);
    return processorTime() - start;
  });
  return { source, bytes, time, speed: bytes / 1000 / Math.max(time, 1) };
}

/** `book`: a workbook in work, whose own file and report are read, too. */
export async function importSpeeds(dist: string, book: Book, runs: number): Promise<readonly ImportSpeed[]> {
  const [text, csv] = [textOf(book, '\t'), textOf(book, ',')];
  const sheets = await writeXlsx(structuredClone(book.state));
  const { host, ticket } = await readyReport(dist, book, 'document');
  await done(host, 'continueReport', [ticket]);
  const report = Buffer.from(host.state.files.at(-1)?.bytes ?? '', 'base64');
  const file = (name: string, bytes: Uint8Array | string) => ({ kind: 'file', name, base64: base64(bytes) });
  return [
    await speedOf(dist, book, 'text', Buffer.byteLength(text), { kind: 'text', text }, runs),
    await speedOf(dist, book, '.csv', Buffer.byteLength(csv), file('ผล.csv', csv), runs),
    await speedOf(dist, book, '.xlsx (a workbook)', sheets.length, file('สมุดงาน.xlsx', sheets), runs),
    await speedOf(dist, book, '.docx (a report)', report.length, file('รายงาน.docx', report), runs),
  ];
}
