import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkDocument } from '../../src/check';
import type { ReportKind, Score } from '../../src/model';
import { compose, textOf } from '../../src/report';
import { content, followUp, measure, scores } from './builders';

const KINDS: readonly ReportKind[] = ['analysis', 'measures', 'short', 'document', 'items', 'progress', 'summary'];

const score = fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100);
const ten = fc.array(score, { minLength: 10, maxLength: 10 });

/** Faults of the document itself: numbers, names, years, classes, superlatives, levels, changes, numbering, codes, digits, captions, forms. */
const OWN = /^R(01|02|03|04|06|07|08|09|10|11|12|19|23|24|26|29|30|31|34|35|37|38)$/;

test('the document checker finds nothing in any report of random scores', () => {
  fc.assert(
    fc.property(
      ten,
      ten,
      score,
      score,
      fc.constantFrom(...KINDS),
      fc.constantFrom('thai' as const, 'arabic' as const),
      (now, before, first, second, kind, digits) => {
        // An indicator is the mean of its items: with full marks none of them can have fewer. That such cells contradict each other is told of the cells.
        const [own1, own2] = now[5] === 100 ? [100, 100] : [first, second];
        const parts: readonly Score[] = [
          { key: 'part:EIT1', value: first },
          { key: 'part:EIT2', value: second },
          { key: 'item:E1@EIT1', value: own1 },
          { key: 'item:E1@EIT2', value: own2 },
        ];
        const measures = [9, 7, 1].map((number, index) =>
          measure({ id: `m${index}`, indicators: [number], title: `แนวทางลำดับที่ ${index + 1}` }),
        );
        const made = content({
          values: now,
          more: parts,
          history: [scores(before, 2567)],
          measures,
          followUps: [followUp({ measureId: 'm0' })],
        });
        const text = textOf(compose({ kind, digits }, made));
        const findings = checkDocument(text, { model: made.model, assessment: made.assessment, framework: made.model.framework });
        expect(
          findings.filter(({ rule }) => OWN.test(rule)).map(({ rule, quote, message }) => `${kind} ${rule} ${quote} ${message}`),
        ).toEqual([]);
      },
    ),
    { numRuns: 120 },
  );
});

test('the checker does find a number that was changed in a report', () => {
  const made = content();
  const text = textOf(compose({ kind: 'analysis', digits: 'arabic' }, made)).replace('ได้ 97.25 คะแนน', 'ได้ 79.25 คะแนน');
  const findings = checkDocument(text, { model: made.model, assessment: made.assessment, framework: made.model.framework });
  expect(findings.map(({ rule }) => rule)).toContain('R01');
});
