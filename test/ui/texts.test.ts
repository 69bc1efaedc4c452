import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { transformSync } from 'esbuild';
import { TEXT_KEYS, t } from '../../src/ui/texts';

const UI = join(import.meta.dirname, '../../src/ui');
const THAI = /[\u0E00-\u0E7F]/;

interface Source {
  readonly name: string;
  /** The code without its comments, which may name the official Thai term. */
  readonly code: string;
}

function sources(folder = UI): readonly Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    if (!/\.tsx?$/.test(entry.name) || entry.name.endsWith('.d.ts')) return [];
    const loader = entry.name.endsWith('x') ? 'tsx' : 'ts';
    const { code } = transformSync(readFileSync(path, 'utf8'), { loader, charset: 'utf8', jsx: 'preserve', legalComments: 'none' });
    return [{ name: path.slice(UI.length + 1), code }];
  });
}

const SOURCES = sources();

describe('the words of the pages', () => {
  test('stand in texts.ts alone, the names of the menu in its contract', () => {
    expect(SOURCES.length).toBeGreaterThan(30);
    expect(SOURCES.filter(({ code }) => THAI.test(code)).map(({ name }) => name)).toEqual(['contract/menu.ts', 'texts.ts']);
  });

  test('are all used', () => {
    const code = SOURCES.filter(({ name }) => name !== 'texts.ts')
      .map((source) => source.code)
      .join('\n');
    // A key may end in a name that the code fills in: `setup.meant.${key}`.
    const built = (key: string): boolean => code.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`);
    expect(TEXT_KEYS.filter((key) => !code.includes(`"${key}"`) && !built(key))).toEqual([]);
  });

  test('say something, without leading or trailing space', () => {
    for (const key of TEXT_KEYS) {
      const text = (t as (key: string) => string)(key);
      expect({ key, empty: text === '', trimmed: text === text.trim() }).toEqual({ key, empty: false, trimmed: true });
    }
  });

  test('take in what belongs in their blanks, as it is', () => {
    expect(t('common.goToSheet', { sheet: 'แผน {cell}', cell: '$&' })).toBe('ไปที่แผ่นงาน แผน {cell} ช่อง $&');
  });
});

describe('the source of the pages', () => {
  test('never writes markup from data', () => {
    const unsafe = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(/;
    expect(SOURCES.filter(({ code }) => unsafe.test(code)).map(({ name }) => name)).toEqual([]);
  });

  test('fetches nothing from the web', () => {
    const style = readFileSync(join(UI, 'style.css'), 'utf8');
    expect(style).not.toMatch(/@import|url\(/);
    expect(SOURCES.filter(({ code }) => /\bfetch\(|XMLHttpRequest|new WebSocket|import\(/.test(code)).map(({ name }) => name)).toEqual([]);
  });
});
