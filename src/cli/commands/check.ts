/** `npm run check`: the checker without a screen, as JSON on standard output. */
import { join } from 'node:path';
import { createHost, InputError } from '../../host';
import type { Notice } from '../../ui/contract';
import type { Command } from '../command';
import { deskOf } from '../desk';
import { openWorkbook, readArguments, sourceOf } from './workbench';

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
  const desk = deskOf(createHost({ dist: join(root, 'build/dist'), state: await openWorkbook(options.workbook) }));
  const findings = options.document
    ? (await desk.ask('checkDocument', await sourceOf(options.document))).value
    : (await desk.ask('getCheck')).value.notices.map(findingOf);
  process.stdout.write(`${JSON.stringify({ findings }, null, 2)}\n`);
  return 0;
};
