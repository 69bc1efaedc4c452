/** Whoever is refused or warned is told what to do: every such message names an action. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TEXTS } from '../../src/app/texts';
import { MESSAGES } from '../../src/plan/messages';
import { FRAMEWORK_REASONS, MESSAGE_CODES, problem } from '../../src/workbook/messages';

/** Words that tell what to do, or which choice there is. */
const ACTION = /โปรด|เลือก|กด|หากต้องการ|ให้ตรวจ/;

const ROOT = join(__dirname, '../..');

/** The keys of the sentences with which use cases refuse. */
const refusals = (): readonly string[] => [
  ...new Set(
    readdirSync(join(ROOT, 'src/app')).flatMap((file) =>
      [...readFileSync(join(ROOT, 'src/app', file), 'utf8').matchAll(/refuseWith\(\s*'[A-Z_]+',\s*'(\w+)'/g)].map(
        (match) => match[1] ?? '',
      ),
    ),
  ),
];

describe('a message names an action', () => {
  test.each(refusals())('where a use case refuses: %s', (key) => {
    expect(TEXTS[key as keyof typeof TEXTS]).toMatch(ACTION);
  });

  test('there are refusals to be looked at', () => {
    expect(refusals().length).toBeGreaterThan(20);
  });

  /** They carry a sentence that has its action already: the fault of a score, the reason of a row (below), the warning of another scheme. */
  const CARRIERS: readonly string[] = ['SCORE_BAD', 'FRAMEWORK_ROW', 'OTHER_SCHEME'];

  test.each(MESSAGE_CODES.filter((code) => !CARRIERS.includes(code)))('where reading the workbook finds %s', (code) => {
    const { message } = problem(code, { at: { sheet: 'แผ่น', cell: 'A1' }, found: 'ก', detail: 'ข', subject: 'เรื่อง', column: 'ช่อง' });
    expect(message).toMatch(ACTION);
  });

  test.each(Object.entries(FRAMEWORK_REASONS))('where a row of the framework cannot be used: %s', (_key, words) => {
    expect(words).toMatch(ACTION);
  });

  /** Said inside or beside another sentence: names, the words of an advice, and the gap of a recommendation with one of the two sentences that follow it. */
  const PARTS_OF_OTHERS: readonly string[] = ['saidByAssessor', 'saidByAgency', 'recommendationGap', 'unnamed'];

  test.each(Object.entries(MESSAGES).filter(([key]) => !PARTS_OF_OTHERS.includes(key) && !key.startsWith('field.')))(
    'where the plan or its follow-up lacks something: %s',
    (_key, words) => {
      expect(words).toMatch(ACTION);
    },
  );
});
