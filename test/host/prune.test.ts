/** The host offers what somebody uses, and no more: what nobody uses nobody has tried. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { meteredMethods } from '../../src/host';
import { formulaFunctions } from '../../src/host/formula/functions';

const ROOT = resolve(__dirname, '../..');

const textBelow = (folder: string): string =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? textBelow(path) : /\.(ts|json)$/.test(path) ? readFileSync(path, 'utf8') : ''))
    .join('\n');

const tests = textBelow(join(ROOT, 'test/host'));

describe('used by the add-on, or by a test that says how it behaves', () => {
  test('every method', () => {
    const used = [textBelow(join(ROOT, 'src/gas')), textBelow(join(ROOT, 'test'))].join('\n');
    const unused = meteredMethods()
      .map(([method]) => method)
      .filter((method) => !new RegExp(`\\b${method.slice(method.lastIndexOf('.') + 1)}\\b`).test(used));
    expect(unused).toEqual([]);
  });

  test('every function of formulas', () => {
    const used = [textBelow(join(ROOT, 'src/workbook')), tests].join('\n');
    expect(formulaFunctions.filter((name) => !new RegExp(`\\b${name.replace('.', '\\.')}\\(`).test(used))).toEqual([]);
  });
});
