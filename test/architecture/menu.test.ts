/** Sentences that send people to the menu name an entry that it has. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { MENU_NAMES } from '../../src/ui/contract';

const ROOT = resolve(__dirname, '../..');
const NAMES = Object.values(MENU_NAMES);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.(?:tsx?|md)$/.test(name) ? [path] : [];
  });

/** What follows "ITA > " in a text and is the beginning of no entry. */
const unknownIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bITA(?:\*\*)? > (?:\*\*)?([^\n]{0,40})/g)]
    .map((match) => match[1] as string)
    .filter((rest) => /^[ก-๙]/.test(rest) && !NAMES.some((name) => rest.startsWith(name)));

const FILES = [...filesBelow(join(ROOT, 'src')), ...filesBelow(join(ROOT, 'docs')), join(ROOT, 'README.md')];

test('“ITA > …” is followed by an entry of the menu', () => {
  const texts = FILES.map((path) => ({ name: relative(ROOT, path), text: readFileSync(path, 'utf8') }));
  expect(texts.filter(({ text }) => /ITA > /.test(text)).length).toBeGreaterThan(3);
  expect(texts.flatMap(({ name, text }) => unknownIn(text).map((rest) => `${name}: ${rest}`))).toEqual([]);
});

test('it would see a renamed entry', () => {
  expect(unknownIn('โปรดเลือกเมนู ITA > เตรียมตัว ก่อน')).toEqual(['เตรียมตัว ก่อน']);
});
