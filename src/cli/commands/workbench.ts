/** Arguments as pairs, for the commands that are not yet on arguments.ts. */
import { readFile } from 'node:fs/promises';
import { InputError } from '../../host';

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
