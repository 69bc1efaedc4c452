/** The commands as people run them: exit codes, messages, files. Every run costs seconds, so there are few. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorkbook, writeFiles } from '../../src/cli/files';
import { writeXlsx } from '../../src/host/files/xlsx';
import type { Cell } from '../../src/host/model';
import { pastedResult } from '../app/addOn';
import { KHAM_NIAM } from '../ita/published';

const ROOT = resolve(__dirname, '../..');

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly said: string;
}

function run(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'build/run.mjs'), ...args], { cwd: ROOT, encoding: 'utf8' });
  return { status, out: stdout, said: stderr };
}

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('bad input ends with 2, one sentence with its code, and nothing written', () => {
  test('a file that is not there', () => {
    const { status, out, said } = run('report', '--input', at('none.txt'), '--out', at('out'));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(said).toMatch(/^\[NO_FILE\] [^\n]*none\.txt[^\n]*\n$/);
    expect(existsSync(at('out'))).toBe(false);
  });

  test('a text without scores', () => {
    writeFileSync(at('letter.txt'), 'ขอเชิญประชุมประจำเดือน ณ ห้องประชุมใหญ่');
    const { status, said } = run('report', '--input', at('letter.txt'), '--out', at('out'));
    expect(status).toBe(2);
    expect(said).toMatch(/^\[NO_SCORES\] ไม่พบคะแนน[^\n]*\n$/);
    expect(existsSync(at('out'))).toBe(false);
  });
});

test('scores of another agency are not taken under a name given by hand, and its places neither', () => {
  writeFileSync(at('others.txt'), pastedResult('องค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอบ้านโฮ่ง จังหวัดลำพูน', 2568, KHAM_NIAM));
  const { status, said } = run('report', '--input', at('others.txt'), '--out', at('named'), '--agency', 'เทศบาลตำบลบ้านตัวอย่าง');
  expect(status).toBe(2);
  expect(said).toMatch(/^\[WHICH_AGENCY\] [^\n]*องค์การบริหารส่วนตำบลทุ่งสมมติ/);
  expect(existsSync(at('named'))).toBe(false);
});

test('a score that the text states in two ways, or that is doubtful, is told and not written', () => {
  const twice = pastedResult('เทศบาลตำบลบ้านตัวอย่าง', 2568, KHAM_NIAM);
  writeFileSync(at('twice.txt'), `${twice}\n\nการปฏิบัติหน้าที่ ได้ 71.50 คะแนน\n`);
  expect(run('report', '--input', at('twice.txt'), '--out', at('twice'), '--kind', 'summary').status).toBe(0);
  const summary = JSON.parse(readFileSync(at('twice/summary.json'), 'utf8'));
  expect(summary.indicators.find(({ number }: { number: number }) => number === 1).score).toBeNull();
  expect(summary.indicators.find(({ number }: { number: number }) => number === 2).score).not.toBeNull();
  expect(summary.problems).toContainEqual(expect.objectContaining({ code: 'CONFLICT', message: expect.stringContaining('71.5') }));
});

describe('the year’s work from one text', () => {
  const text = pastedResult('องค์การบริหารส่วนตำบลดอนตัวอย่าง อำเภอบ้านโฮ่ง จังหวัดลำพูน', 2568, KHAM_NIAM);
  const OWN = 'ดำเนินการตามมติที่ประชุมหัวหน้าส่วนราชการ';

  interface Place {
    readonly rows: (Cell | null)[][];
    readonly row: number;
    readonly column: number;
  }

  async function workbookAt(path: string) {
    const state = await openWorkbook(path);
    const below = (tab: string, header: string): Place => {
      const { rows } = state.spreadsheet.sheets.find(({ name }) => name === tab)!;
      const row = rows.findIndex((cells) => cells.some((cell) => cell?.value === header));
      return { rows, row: row + 1, column: rows[row]!.findIndex((cell) => cell?.value === header) };
    };
    return { state, below };
  }

  const valueAt = ({ rows, row, column }: Place, down = 0) => rows[row + down]?.[column]?.value;

  test('workbook, summary and the reports that were asked for', () => {
    writeFileSync(at('scores.txt'), text);
    const { status, said } = run(
      'report',
      '--input',
      at('scores.txt'),
      '--out',
      at('first'),
      '--kind',
      'measures,summary',
      '--digits',
      'thai',
    );
    expect({ status, said }).toEqual({ status: 0, said: '' });
    expect(readdirSync(at('first')).sort()).toEqual(['measures.docx', 'summary.docx', 'summary.json', 'workbook.xlsx']);
    const summary = JSON.parse(readFileSync(join(at('first'), 'summary.json'), 'utf8')) as {
      readonly fiscalYear: number;
      readonly reports: readonly { readonly kind: string; readonly file: string }[];
    };
    expect(summary).toMatchObject({ fiscalYear: 2568 });
    expect(summary.reports.map(({ file }) => file)).toEqual(['measures.docx', 'summary.docx']);
  });

  test('its document, held against its workbook, has no finding', () => {
    const { status, out } = run(
      'check',
      '--workbook',
      join(at('first'), 'workbook.xlsx'),
      '--document',
      join(at('first'), 'measures.docx'),
    );
    expect({ status, findings: (JSON.parse(out) as { readonly findings: unknown }).findings }).toEqual({ status: 0, findings: [] });
  });

  test('a second run on the edited workbook keeps what people wrote and follows the scores', async () => {
    const before = await workbookAt(join(at('first'), 'workbook.xlsx'));
    const method = before.below('แผนมาตรการ', 'วิธีการ');
    method.rows[method.row]![method.column]!.value = OWN;
    const score = before.below('คะแนนตัวชี้วัด', 'คะแนน');
    score.rows[score.row + 8]![score.column]!.value = 70;
    await writeFiles([{ path: at('edited.xlsx'), bytes: await writeXlsx(before.state) }], false);
    const { status, said } = run('report', '--input', at('edited.xlsx'), '--out', at('second'), '--kind', 'measures');
    expect({ status, said }).toEqual({ status: 0, said: '' });
    const { below } = await workbookAt(join(at('second'), 'workbook.xlsx'));
    expect(valueAt(below('แผนมาตรการ', 'วิธีการ'))).toBe(OWN);
    const analyses = Array.from({ length: 40 }, (_, row) => String(valueAt(below('แผนมาตรการ', 'ผลการวิเคราะห์'), row) ?? ''));
    expect(analyses.some((text) => text.includes('70.00'))).toBe(true);
    expect(valueAt(below('คะแนนตัวชี้วัด', 'คะแนน'), 8)).toBe(70);
  });

  test('what is not offered is refused with what is, before anything is written', () => {
    const asked = (...more: readonly string[]) => run('report', '--input', at('scores.txt'), '--out', at('refused'), ...more);
    for (const [argv, code, possible] of [
      [['--layout', 'L9'], 'USAGE', 'L1, L2'],
      [['--kind', 'items'], 'KIND_EMPTY', 'analysis'],
    ] as const) {
      const { status, out, said } = asked(...argv);
      expect({ argv, status, out }).toEqual({ argv, status: 2, out: '' });
      expect(said).toMatch(new RegExp(`^\\[${code}\\] [^\\n]*${possible}[^\\n]*\\n$`));
    }
    expect(existsSync(at('refused'))).toBe(false);
  });

  test('a second run into the same folder leaves what is there, unless forced', () => {
    const again = (...more: readonly string[]) =>
      run('report', '--input', at('scores.txt'), '--out', at('first'), '--kind', 'summary', ...more);
    const before = readFileSync(join(at('first'), 'workbook.xlsx'));
    const { status, said } = again();
    expect(status).toBe(2);
    expect(said).toMatch(/^\[OUT_EXISTS\] [^\n]*workbook\.xlsx[^\n]*--force[^\n]*\n$/);
    expect(readFileSync(join(at('first'), 'workbook.xlsx')).equals(before)).toBe(true);
    expect(again('--force', '--inclusion', 'all').status).toBe(0);
    expect(readFileSync(join(at('first'), 'workbook.xlsx')).equals(before)).toBe(false);
  });

  test('host call ends with 1 on a refusal and writes nothing, with 0 on success', () => {
    const call = (name: string, ...more: readonly string[]) =>
      run('host', 'call', name, '--workbook', at('edited.xlsx'), '--out', at('called.xlsx'), ...more);
    expect(call('applyImport', '--args', '[{"ticket":"none","skip":[],"decisions":{},"withMeasures":false}]').status).toBe(1);
    expect(call('nowhere').status).toBe(1);
    expect(existsSync(at('called.xlsx'))).toBe(false);
    expect(call('analyzeScores').status).toBe(0);
    expect(existsSync(at('called.xlsx'))).toBe(true);
    expect(call('analyzeScores')).toMatchObject({ status: 2, out: '' });
  });

  test('a place where nothing can be written is bad input too', () => {
    const { status, said } = run('report', '--input', at('scores.txt'), '--out', at('scores.txt'), '--kind', 'summary');
    expect(status).toBe(2);
    expect(said).toMatch(/^\[OUT_FOLDER\] [^\n]+\n$/);
    expect(readFileSync(at('scores.txt'), 'utf8')).toBe(text);
  });
});
