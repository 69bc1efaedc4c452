/** `npm run check`: the checker without a screen, as JSON on standard output. */
import { join } from 'node:path';
import { createHost } from '../../host';
import type { Notice } from '../../ui/contract';
import { readCommandLine } from '../arguments';
import type { Command } from '../command';
import { deskOf } from '../desk';
import { openWorkbook, sourceOf } from '../files';
import { t } from '../texts';

/** A finding of the workbook in the same shape as one of a document; its place stands instead of a line. */
const findingOf = ({ code, severity, message, found, expected, place }: Notice) => ({
  rule: code,
  severity,
  quote: found ?? '',
  message,
  expected,
  line: null,
  sheet: place?.sheet ?? null,
  cell: place?.cell ?? null,
});

const LINE = {
  call: 'npm run check --',
  about: t('checkAbout'),
  options: {
    workbook: { about: t('optWorkbook'), value: 'FILE.xlsx', required: true },
    document: { about: t('optDocument'), value: 'FILE' },
  },
} as const;

export const check: Command = async (argv, { root }) => {
  const given = readCommandLine(argv, LINE)?.given;
  if (!given) return 0;
  const source = given.document === undefined ? null : await sourceOf(given.document);
  const desk = deskOf(createHost({ dist: join(root, 'build/dist'), state: await openWorkbook(given.workbook) }));
  const findings = source ? (await desk.ask('checkDocument', source)).value : (await desk.ask('getCheck')).value.notices.map(findingOf);
  process.stdout.write(`${JSON.stringify({ findings }, null, 2)}\n`);
  return 0;
};
