/** What is compared with the threshold is compared by ita/, as printed (docs/decisions.md no. 3); two rooms that compare by themselves drift apart. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';

const SRC = resolve(__dirname, '../../src');

/** A comparison in code with something called threshold, or with 85 itself. */
const COMPARED = /(?:(?<!=)[<>]=?\s*(?:[\w.!?]+\.)?(?:threshold|85)\b(?!\.\d))|(?:\bthreshold\s*[<>]=?)/;

/** The workbook's live formulas compare in the sheet, as printed (`printed` in workbook/formulas.ts); which targets to offer is no judgement of a score. */
const MAY = ['ita/', 'workbook/formulas.ts', 'app/targets.ts'];

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

/** The code of a file without its comments and texts. */
const codeOf = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/'[^'\n]*'/g, "''")
    .split('\n');

const found = (lines: readonly string[]): readonly number[] => lines.flatMap((line, index) => (COMPARED.test(line) ? [index + 1] : []));

test('no room but ita/ compares a score with the threshold', () => {
  const wrong = filesBelow(SRC)
    .map((path) => ({ path, name: relative(SRC, path) }))
    .filter(({ name }) => !name.startsWith('host/') && !MAY.some((allowed) => name.startsWith(allowed)))
    .flatMap(({ path, name }) => found(codeOf(path)).map((line) => `${name}:${line}`));
  expect(wrong).toEqual([]);
});

test.each(['value < threshold', 'score >= facts.threshold', 'threshold > x', 'value >= 85', 'one<assessment.threshold'])(
  'it would see “%s”',
  (code) => {
    expect(found([code])).toEqual([1]);
  },
);
