import { describe, expect, test } from '@jest/globals';
import { compose, figuresOf, renderDocx } from '../../src/report';
import { content } from './builders';

const NOW = '2025-10-01T09:30:00Z';

describe('the .docx file', () => {
  test('is the same bytes for the same report', async () => {
    const report = compose({ kind: 'analysis', digits: 'thai' }, content());
    const first = await renderDocx(report, {}, { now: NOW });
    const second = await renderDocx(report, {}, { now: NOW });
    expect(first.length).toBeGreaterThan(10000);
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });

  test('asks for the figures it shows', () => {
    const report = compose({ kind: 'analysis', digits: 'thai' }, content());
    expect(figuresOf(report).map(({ spec }) => spec.kind)).toEqual(['total', 'bars']);
  });
});
