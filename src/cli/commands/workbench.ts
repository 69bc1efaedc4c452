/** What commands share: reading arguments, opening and saving workbooks and documents, adding up service calls. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type CallResult, type HostState, InputError } from '../../host';
import { readXlsx, writeXlsx } from '../../host/files/xlsx';
import type { ImportSource } from '../../ui/contract';

/** `--name value` pairs and the words between them. @throws InputError for an unknown option or one without a value. */
export function readArguments<Name extends string>(
  argv: readonly string[],
  names: readonly Name[],
): { words: string[]; options: Partial<Record<Name, string>> } {
  const words: string[] = [];
  const options: Partial<Record<Name, string>> = {};
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') continue;
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [name = '', inline] = word.slice(2).split(/=(.*)/s);
    if (!names.includes(name as Name))
      throw new InputError('USAGE', `ไม่รู้จักตัวเลือก ${word} ตัวเลือกที่ใช้ได้: ${names.map((option) => `--${option}`).join(' ')}`);
    const value = inline ?? argv[++at];
    if (value === undefined) throw new InputError('USAGE', `ตัวเลือก ${word} ต้องมีค่า`);
    options[name as Name] = value;
  }
  return { words, options };
}

/** @throws InputError NO_FILE where it cannot be read. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch {
    throw new InputError('NO_FILE', `เปิดไฟล์ ${path} ไม่ได้ โปรดตรวจสอบชื่อและที่อยู่ของไฟล์`);
  }
}

/** A file as the import and the checker take it. */
export async function sourceOf(path: string): Promise<ImportSource> {
  const bytes = await readInput(path);
  return { kind: 'file', name: basename(path), base64: Buffer.from(bytes).toString('base64') };
}

export async function openWorkbook(path: string): Promise<HostState> {
  return readXlsx(await readInput(path), basename(path, extname(path)));
}

export async function saveWorkbook(state: HostState, path: string): Promise<void> {
  const bytes = await writeXlsx(state);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

export interface SavedDocument {
  readonly id: string;
  readonly name: string;
  readonly file: string;
}

/** Writes every file made in Drive into the folder; names that would clash get a number. */
export async function saveDocuments(state: HostState, folder: string): Promise<SavedDocument[]> {
  await mkdir(folder, { recursive: true });
  const taken = new Set<string>();
  const saved: SavedDocument[] = [];
  for (const document of state.files) {
    if (document.bytes === null || document.trashed) continue;
    const plain = document.name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/\.docx$/i, '');
    let file = `${plain}.docx`;
    for (let number = 2; taken.has(file); number++) file = `${plain} (${number}).docx`;
    taken.add(file);
    await writeFile(join(folder, file), Buffer.from(document.bytes, 'base64'));
    saved.push({ id: document.id, name: document.name, file });
  }
  return saved;
}

export interface ServiceCalls {
  readonly total: number;
  readonly byMethod: Readonly<Record<string, number>>;
  readonly byAction: Readonly<Record<string, number>>;
}

/** Adds up executions for summary.json: calls only; handles are listed by method beside them. */
export function sumCalls(results: readonly CallResult[]): ServiceCalls {
  const byMethod: Record<string, number> = {};
  const byAction: Record<string, number> = {};
  let total = 0;
  for (const { function: action, calls } of results) {
    total += calls.total;
    byAction[action] = (byAction[action] ?? 0) + calls.total;
    for (const [method, count] of Object.entries(calls.byMethod)) byMethod[method] = (byMethod[method] ?? 0) + count;
  }
  return { total, byMethod, byAction };
}
