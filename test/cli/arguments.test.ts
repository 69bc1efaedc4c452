/** Arguments said as data: what is read, and what is refused with the words that would be possible. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { readCommandLine } from '../../src/cli/arguments';
import { InputError } from '../../src/host';

const LINE = {
  call: 'npm run make --',
  about: 'ทดลอง',
  words: ['FUNCTION'],
  options: {
    out: { about: 'ที่เก็บ', value: 'DIR', required: true },
    digits: { about: 'ตัวเลข', value: 'DIGITS', several: true, choices: ['thai', 'arabic'] },
    year: { about: 'ปี', value: 'YEAR', form: { test: (word: string) => /^25\d\d$/.test(word), example: '2568' } },
    force: { about: 'เขียนทับ' },
  },
} as const;

const read = (...argv: readonly string[]) => readCommandLine(argv, LINE);
const refusal = (...argv: readonly string[]): string => {
  try {
    read(...argv);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return '';
};

afterEach(() => {
  jest.restoreAllMocks();
});

describe('arguments', () => {
  test('are words, pairs, flags and lists, in any order', () => {
    expect(read('--', '--force', 'f', '--out=a b', '--digits', 'thai, arabic')).toEqual({
      words: ['f'],
      given: { force: true, out: 'a b', digits: ['thai', 'arabic'] },
    });
  });

  test.each([
    [['f', '--out', 'a', '--outt', 'b'], '--outt', '--digits'],
    [['f', '--out', 'a', '--digits', 'roman'], 'roman', 'thai, arabic'],
    [['f', '--out', 'a', '--digits', 'thai,'], '--digits', 'thai, arabic'],
    [['f', '--out', 'a', '--year', '68'], '68', '2568'],
    [['f', '--out', '--force'], '--out', 'DIR'],
    [['f', '--out', ''], '--out', 'DIR'],
    [['f', 'g', '--out', 'a'], 'g', 'npm run make -- FUNCTION --out DIR'],
    [['f'], 'npm run make', '--out DIR'],
    [['--out', 'a'], 'npm run make', 'FUNCTION'],
  ])('%j is refused: it names %s and what is possible', (argv, wrong, possible) => {
    const message = refusal(...argv);
    expect(message).toContain(wrong);
    expect(message).toContain(possible);
    expect(message).not.toContain('\n');
  });

  test('--help prints every option and reads nothing else', () => {
    const print = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(read('--digits', 'thai', '--help')).toBeNull();
    const page = String(print.mock.calls[0]?.[0]);
    for (const name of Object.keys(LINE.options)) expect(page).toContain(`--${name}`);
    expect(page).toContain('(thai, arabic)');
  });
});
