/** A report quotes the plan’s cells; what is wrong in a cell is told of the cell, and not a second time of the report that prints it. */
import { describe, expect, test } from '@jest/globals';
import { checkDocument, checkWorkbook } from '../../src/check';
import { coverage } from '../../src/plan';
import { compose, textOf } from '../../src/report';
import { content, measure } from '../report/builders';

const made = content({
  measures: [
    measure({ id: 'p1', steps: 'ทำป้ายให้สดวกในการอ่าน\nติดป้ายที่จุดบริการ' }),
    measure({ id: 'p2', indicators: [1], title: 'ทบทวนคู่มือการให้บริการ' }),
  ],
});
const { model, assessment } = made;
const text = textOf(compose({ kind: 'measures', digits: 'thai' }, made));
const rules = (document: string, own: boolean): readonly string[] =>
  checkDocument(document, { model, assessment, framework: model.framework, own }).map(({ rule }) => rule);

describe('an item without a measure', () => {
  const E9 = content({
    year: 2566,
    more: [
      { key: 'item:E9@EIT1', value: 60 },
      { key: 'item:E9@EIT2', value: 61 },
    ],
    measures: [measure({ indicators: [7], items: ['E10'] }), measure({ id: 'm-9', indicators: [9], items: [] })],
  });
  const gaps = (own: boolean, made = E9): readonly (string | undefined)[] =>
    checkDocument(textOf(compose({ kind: 'measures', digits: 'thai' }, made)), {
      model: made.model,
      assessment: made.assessment,
      framework: made.model.framework,
      own,
    })
      .filter(({ rule }) => rule === 'R15')
      .map(({ expected }) => expected);

  test('is a gap of the plan: the workbook’s check tells it, the report that prints the plan is not faulted again', () => {
    const found = coverage({ ...E9.model, assessment: E9.assessment });
    expect(found.filter(({ code }) => code === 'R15').map(({ subject }) => subject)).toContain('item:E9');
    expect(gaps(false)).toContain('E9');
    expect(gaps(true)).not.toContain('E9');
  });
});

describe('a mistyped word of a cell', () => {
  test('is told by the workbook’s check with its correction', () => {
    const found = checkWorkbook({ model, assessment, today: '2025-10-01' }).filter(({ code }) => code === 'R20');
    expect(found.map(({ fix }) => fix?.value)).toEqual(['ทำป้ายให้สะดวกในการอ่าน\nติดป้ายที่จุดบริการ']);
  });

  test('is no fault of the report that quotes it, and is one of any other document', () => {
    expect(rules(text, true)).not.toContain('R20');
    expect(rules(text, false)).toContain('R20');
  });

  test('that was typed into the report afterwards is its own', () => {
    const changed = text.replace('ติดป้ายที่จุดบริการ', 'ติดป้ายที่จุดบริการให้สดวก');
    expect(rules(changed, true)).toContain('R20');
  });
});
