/** No English in what people see: every word of Latin letters in the texts of all surfaces is a name that is written so in Thai too. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

const SRC = resolve(__dirname, '../../src');

/** Where the words of each surface stand. */
const TEXTS = [
  'ui/texts.ts',
  'app/texts.ts',
  'host/web/texts.ts',
  'agencies/texts.ts',
  'agencies/page/texts.ts',
  'workbook/messages.ts',
  'reading/data/messages.ts',
  'report/phrases/sentences.ts',
  'report/phrases/papers.ts',
];

/** The scheme and its tools by their official letters, products by their names, kinds of files, keys of a keyboard, commands as they are typed. */
const NAMES =
  /^(?:ITA|IIT|EIT|OIT|MOIT|EIT[12]|Public|Survey|Online|Google|Drive|Word|Excel|PDF|Chromium|LibreOffice|Node|npm|install|run|start|agencies|include|optional|DuckDB|Ctrl|Enter|Alt|Shift|Tab|Esc|F\d+|PageUp|PageDown|xlsx|docx|pdf|csv|tsv|txt|md|json|parquet|jpg|jpeg|png|MB|overview|summary|table|briefs|Q|A|Integrity|and|Transparency|Assessment|Internal|External|Open|Data|No|Gift|Policy|DOC|OCR|NAME|REF|x|EB\d+|[IEO]\d*|URL|QR)$/;

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly [part: string]: unknown;
}

/** Texts in a file, without the names of properties and the keys of texts. */
function textsOf(file: string): readonly string[] {
  const { code } = transformSync(readFileSync(join(SRC, file), 'utf8'), { loader: 'ts' });
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (Array.isArray(node) || typeof node !== 'object' || node === null) return;
    const { type, value } = node as Node;
    if (type === 'Literal' && typeof value === 'string') found.push(value);
    if (type === 'TemplateElement') found.push(String((value as { readonly cooked?: string }).cooked ?? ''));
    // Names of properties are no words of people.
    for (const [name, part] of Object.entries(node)) if (name !== 'source' && !(type === 'Property' && name === 'key')) visit(part);
  };
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'module' }));
  return found;
}

const THAI = /[\u0E00-\u0E7F]/;

test.each(TEXTS)('%s', (file) => {
  // Words of code that stand in such files (kinds, codes, regular expressions) hold no Thai.
  const texts = textsOf(file).filter((text) => THAI.test(text) || / /.test(text.trim()));
  expect(texts.length).toBeGreaterThan(10);
  const plain = texts.map((text) => text.replace(/\{[^}]*\}/g, ' ').replace(/https?:\S+|www\.\S+|\S+@\S+|Ctrl\+[A-Z]\b/g, ' '));
  const foreign = plain.flatMap((text) =>
    (text.match(/[A-Za-z][A-Za-z\d]*/g) ?? []).filter((word) => !NAMES.test(word)).map((word) => `${word}: ${text.slice(0, 80)}`),
  );
  expect(foreign).toEqual([]);
});
