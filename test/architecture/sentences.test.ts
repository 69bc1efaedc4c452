/** Sentences that people read stand in the words of their room, where an editor finds them; code holds keys. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const SRC = resolve(__dirname, '../../src');

/** Where words are meant to stand: a room's texts and messages, its data, the schema of the sheets. */
const WORDS =
  /(?:^|\/)(?:texts|words|messages|partNames|vocabulary|examples|agencyWords|agencyActs|phrases)\.ts$|\/(?:words|phrases|data|library|frameworks|gazetteer|dictionary|sheets)\//;

/** Tables of words that are code's own data: patterns of what is looked for, names of rules, headings and layouts. */
const TABLES = [
  'check/rules.ts',
  'ita/demanded.ts',
  'model/agency.ts',
  'model/plan.ts',
  'model/sheets.ts',
  'reading/statusWords.ts',
  'report/layouts.ts',
  // The letters of the alphabet, in an order of their own.
  'reading/office/docxNumbers.ts',
  'thai/provinces.ts',
  'thai/text.ts',
  'workbook/look.ts',
  // Made-up data: the sample of the bench and of many agencies.
  'agencies/synthetic.ts',
  'cli/bench/book.ts',
  'cli/bench/imports.ts',
];

/** So many Thai letters are no word any more. */
const SENTENCE = 24;

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

const letters = (text: string): number => (text.match(/[ก-๙]/g) ?? []).length;

/** The parts of a template without what it fills in. */
const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.head.text + node.templateSpans.map(({ literal }) => literal.text).join('') : null;
};

/** Patterns are no sentences, and what a report kind says of itself stands in the kind's own object. */
const isExempt = (node: ts.Node, text: string): boolean =>
  /\[\^|\(\?|\\/.test(text) || (ts.isPropertyAssignment(node.parent) && node.parent.name.getText() === 'about');

function sentencesIn(name: string, code: string): readonly string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, true, name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null && letters(text) >= SENTENCE && !isExempt(node, text))
      found.push(`${name}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no sentence stands beside code', () => {
  const found = filesBelow(SRC)
    .map((path) => ({ path, name: relative(SRC, path) }))
    .filter(({ name }) => !WORDS.test(name) && !TABLES.includes(name))
    .flatMap(({ path, name }) => sentencesIn(name, readFileSync(path, 'utf8')));
  expect(found).toEqual([]);
});

test('it would see a sentence in a string, a template and a page', () => {
  const code = [
    "say('โปรดกรอกชื่อหน่วยงานก่อนสร้างรายงาน');",
    `say(\`โปรดกรอก\${name}ก่อนสร้างรายงานของหน่วยงาน\`);`,
    '<p>โปรดกรอกชื่อหน่วยงานก่อนสร้างรายงาน</p>;',
  ];
  expect(sentencesIn('page.tsx', code.join('\n'))).toEqual(['page.tsx:1', 'page.tsx:2', 'page.tsx:3']);
});
