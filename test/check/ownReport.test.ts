/** A report quotes the plan’s cells; what is wrong in a cell is told of the cell, and not a second time of the report that prints it. */
import { describe, expect, test } from '@jest/globals';
import { checkDocument, checkWorkbook } from '../../src/check';
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
