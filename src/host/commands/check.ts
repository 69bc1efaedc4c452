/** `npm run check`: the checker without a screen, as JSON on standard output. */
import { basename, join } from 'node:path';
import type { Command } from '../cli';
import { InputError } from '../errors';
import { createHost, type Host } from '../runtime';
import { openWorkbook, readArguments, readInput } from './workbench';

interface Notice {
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
  readonly place: { readonly sheet: string; readonly cell: string } | null;
}

async function ask(
  host: Host,
  name: string,
  ...args: readonly unknown[]
): Promise<{ readonly ok: boolean; readonly value?: unknown; readonly notices: readonly Notice[] }> {
  const result = await host.call(name, args);
  if (result.error) throw new Error(`${name}: ${result.error.stack}`);
  return result.value as never;
}

/** A finding of the workbook in the same shape as one of a document; its place stands instead of a line. */
const findingOf = ({ code, severity, message, found, expected, place }: Notice) => ({
  rule: code,
  severity: severity === 'error' ? 'block' : severity,
  quote: found ?? '',
  message,
  expected,
  line: null,
  sheet: place?.sheet ?? null,
  cell: place?.cell ?? null,
});

export const check: Command = async (argv, { root }) => {
  const { options } = readArguments(argv, ['workbook', 'document']);
  if (!options.workbook) throw new InputError('USAGE', 'วิธีใช้: npm run check -- --workbook สมุดงาน.xlsx [--document เอกสาร.docx]');
  const host = createHost({ dist: join(root, 'build/dist'), state: await openWorkbook(options.workbook) });
  const source = options.document && {
    kind: 'file',
    name: basename(options.document),
    base64: Buffer.from(await readInput(options.document)).toString('base64'),
  };
  const answer = source ? await ask(host, 'checkDocument', source) : await ask(host, 'getCheck');
  if (!answer.ok) throw new InputError(answer.notices[0]?.code ?? 'CHECK', answer.notices[0]?.message ?? '');
  const findings = source ? answer.value : (answer.value as { readonly notices: readonly Notice[] }).notices.map(findingOf);
  process.stdout.write(`${JSON.stringify({ findings }, null, 2)}\n`);
  return 0;
};
