/** `host -- call FUNCTION --workbook IN.xlsx --out OUT.xlsx`: any function of the bundle on a workbook file. */
import { join } from 'node:path';
import { type AuthMode, createHost, InputError } from '../../host';
import type { Command } from '../command';
import { openWorkbook, readArguments, saveDocuments, saveWorkbook } from './workbench';

const MODES: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL'];
const OPTIONS = ['workbook', 'out', 'args', 'docs', 'fail-at-call', 'auth'] as const;

export const call: Command = async (argv, { root }) => {
  const { words, options } = readArguments(argv, OPTIONS);
  const [verb, name, ...rest] = words;
  if (verb !== 'call' || !name || rest.length > 0)
    throw new InputError('USAGE', 'วิธีใช้: npm run host -- call FUNCTION --workbook IN.xlsx --out OUT.xlsx');
  const auth = (options.auth ?? 'FULL') as AuthMode;
  if (!MODES.includes(auth)) throw new InputError('USAGE', `--auth ต้องเป็น ${MODES.join(', ')}`);
  const failAtCall = options['fail-at-call'] === undefined ? undefined : Number(options['fail-at-call']);
  if (failAtCall !== undefined && !(failAtCall >= 1)) throw new InputError('USAGE', '--fail-at-call ต้องเป็นจำนวนตั้งแต่ 1 ขึ้นไป');
  const args = parseArguments(options.args);
  const host = createHost({ dist: join(root, 'build/dist'), ...(options.workbook ? { state: await openWorkbook(options.workbook) } : {}) });
  const result = await host.call(name, args, { auth, ...(failAtCall === undefined ? {} : { failAtCall }) });
  if (options.out) await saveWorkbook(host.state, options.out);
  const documents = options.docs ? await saveDocuments(host.state, options.docs) : undefined;
  process.stdout.write(`${JSON.stringify({ ...result, ...(documents ? { documents } : {}) }, null, 2)}\n`);
  return result.error ? 1 : 0;
};

function parseArguments(text: string | undefined): unknown[] {
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    throw new InputError('USAGE', '--args ต้องเป็น JSON');
  }
}
