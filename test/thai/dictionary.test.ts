import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { thaiWords, wordsOf } from '../../src/thai';

const cut = (run: string, more?: ReadonlySet<string>): string =>
  wordsOf(run, more)
    .map(({ text, known }) => (known ? text : `(${text})`))
    .join('|');

describe('words', () => {
  test('the packed list holds words of every length, none with a stray mark in front', () => {
    const words = [...thaiWords()];
    expect(words.length).toBeGreaterThan(14000);
    expect(words.filter((word) => !/^[ก-ฮเ-ไฤฦ][ก-๎]+$/.test(word))).toEqual([]);
    expect(['กก', 'บริการ', 'บริหาร', 'อนุญาต', 'ไฟ'].filter((word) => !thaiWords().has(word))).toEqual([]);
  });

  test('a run is cut into few long words', () => {
    expect(cut('อนุญาตบริการ')).toBe('อนุญาต|บริการ');
    expect(cut('อนุญาตฟหบริการ')).toBe('อนุญาต|(ฟ)|(ห)|บริการ');
  });

  test('words of the field are known where they are given', () => {
    expect(cut('เว็บไซต์ตัวชี้วัด', new Set(['เว็บไซต์', 'ตัวชี้วัด']))).toBe('เว็บไซต์|ตัวชี้วัด');
  });

  test('the pieces of any run are the run', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'กขคงบปอยา่้ิีุูเแโไใ์ๆํ'), maxLength: 60 });
    fc.assert(
      fc.property(letters, (run) => {
        expect(
          wordsOf(run)
            .map(({ text }) => text)
            .join(''),
        ).toBe(run);
      }),
    );
  });
});
