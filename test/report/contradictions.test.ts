/** Texts that people typed against the scores are named before the report is made. */
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model';
import { problemsFor } from '../../src/report';
import { content } from './builders';

const told = (values: readonly number[], finding: Partial<Finding>, number: number): readonly string[] =>
  problemsFor(
    { kind: 'analysis', digits: 'thai' },
    content({ values, findings: [{ subject: `indicator:${number}`, strength: '', weakness: '', advice: '', ...finding }] }),
  )
    .filter(({ code }) => code === 'REPORT_CONTRADICTS')
    .map(({ message }) => message);

const VALUES = [100, 91.4, 93.08, 88.6, 90.12, 92.77, 84.31, 86.9, 78.5, 95];

describe('a text that the scores disprove', () => {
  test.each([
    ['praise for full marks', 10, { strength: 'เว็บไซต์ได้คะแนนเต็ม' }, 'ได้คะแนนเต็ม'],
    ['praise for completeness in disclosure', 10, { strength: 'เผยแพร่ข้อมูลครบถ้วน' }, 'เสียคะแนน'],
    ['a weakness at 100', 1, { weakness: 'ยังล่าช้า' }, 'มีจุดอ่อน'],
    ['below the threshold, said of what is not', 2, { weakness: 'คะแนนต่ำกว่าเกณฑ์' }, 'ไม่ต่ำกว่าเกณฑ์'],
    ['passing, said of what is below', 7, { strength: 'ผ่านเกณฑ์' }, 'ต่ำกว่าเกณฑ์'],
    ['a false superlative', 3, { strength: 'ได้คะแนนสูงที่สุด' }, 'สูงกว่า'],
    ['another score, in Thai digits', 2, { strength: 'ได้ ๙๔.๔๐ คะแนน' }, '94.40'],
  ] as const)('%s', (_, number, finding, words) => {
    const messages = told(VALUES, finding, number);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`ตัวชี้วัดที่ ${number}`);
    expect(messages[0]).toContain(words);
  });

  test('is never one that the library proposes, nor a true one of people', () => {
    expect(told(VALUES, { strength: 'ได้คะแนน 100.00 สูงที่สุด' }, 1)).toEqual([]);
    expect(told(VALUES, { weakness: 'คะแนนต่ำกว่าเกณฑ์ ได้ 84.31 คะแนน' }, 7)).toEqual([]);
    const proposed = problemsFor({ kind: 'analysis', digits: 'thai' }, content({ values: VALUES }));
    expect(proposed.filter(({ code }) => code === 'REPORT_CONTRADICTS')).toEqual([]);
  });
});
