/** `host -- call FUNCTION`: any function of the bundle on a workbook file. A refusal or a fault ends with 1, and nothing is written. */
import { join } from 'node:path';
import { type AuthMode, createHost, InputError } from '../../host';
import { writeXlsx } from '../../host/files/xlsx';
import { readCommandLine } from '../arguments';
import type { Command } from '../command';
import { checkFolder, checkTargets, openWorkbook, writeFiles } from '../files';
import { documentsOf } from '../outcome';
import { t } from '../texts';

const LINE = {
  call: 'npm run host --',
  about: t('callAbout'),
  words: ['call', 'FUNCTION'],
  options: {
    workbook: { about: t('optCallWorkbook'), value: 'IN.xlsx' },
    out: { about: t('optCallOut'), value: 'OUT.xlsx' },
    args: { about: t('optArgs'), value: 'JSON', form: { test: isJson, example: '[1,"ก"]' } },
    docs: { about: t('optDocs'), value: 'DIR' },
    'fail-at-call': { about: t('optFailAt'), value: 'K', form: { test: (word: string) => /^[1-9]\d*$/.test(word), example: '3' } },
    auth: { about: t('optAuth'), value: 'MODE', choices: ['NONE', 'LIMITED', 'FULL'] },
    force: { about: t('optForce') },
  },
} as const;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** The add-on answers a refusal with `ok: false`; any other value is a success. */
const isRefusal = (value: unknown): boolean => typeof value === 'object' && value !== null && Reflect.get(value, 'ok') === false;

export const call: Command = async (argv, { root }) => {
  const read = readCommandLine(argv, LINE);
  if (!read) return 0;
  const { words, given } = read;
  const [verb, name = ''] = words;
  if (verb !== 'call') throw new InputError('USAGE', t('unknownWord', { word: verb ?? '', usage: 'npm run host -- call FUNCTION' }));
  const force = given.force ?? false;
  await checkTargets(given.out === undefined ? [] : [given.out], force);
  if (given.docs !== undefined) await checkFolder(given.docs);
  const host = createHost({ dist: join(root, 'build/dist'), ...(given.workbook ? { state: await openWorkbook(given.workbook) } : {}) });
  const args = given.args === undefined ? [] : listed(JSON.parse(given.args));
  const failAtCall = given['fail-at-call'];
  const result = await host.call(name, args, {
    auth: (given.auth ?? 'FULL') as AuthMode,
    ...(failAtCall === undefined ? {} : { failAtCall: Number(failAtCall) }),
  });
  const failed = result.error !== undefined || isRefusal(result.value);
  const documents = given.docs === undefined || failed ? [] : documentsOf(host.state);
  if (!failed)
    await writeFiles(
      [
        ...(given.out === undefined ? [] : [{ path: given.out, bytes: await writeXlsx(host.state) }]),
        ...documents.map(({ file, bytes }) => ({ path: join(given.docs ?? '', file), bytes })),
      ],
      force,
    );
  const told = given.docs === undefined ? {} : { documents: documents.map(({ id, name: title, file }) => ({ id, name: title, file })) };
  process.stdout.write(`${JSON.stringify({ ...result, ...told }, null, 2)}\n`);
  return failed ? 1 : 0;
};
