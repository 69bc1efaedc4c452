/** The analysis into ผลวิเคราะห์. */
import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../src/ita';
import type { Cell, Grids } from '../../../src/model';
import { type MergedFinding, writeAnalysis } from '../../../src/workbook';
import { apply, fill, newWorkbook, read, TEN, withScores } from '../builders';
import { FRAMEWORK } from './fixtures';

describe('writing the analysis', () => {
  const assessed = (scores: readonly Cell[] = TEN) => {
    const grids = withScores(newWorkbook(), scores);
    const { model } = read(grids);
    return { grids, assessment: assess({ framework: FRAMEWORK, scores: model.scores, history: [] }) };
  };
  const finding = (subject: string, fields: Partial<MergedFinding> = {}): MergedFinding => ({
    subject,
    strength: 'จุดแข็ง',
    weakness: '',
    advice: 'ข้อแนะนำ',
    proposed: { strength: 'จุดแข็ง' },
    differs: ['advice'],
    ...fields,
  });

  test('texts come back with what was proposed; again the same writes nothing', () => {
    const { grids, assessment } = assessed();
    const after = apply(grids, writeAnalysis(grids.analysis!, assessment, [finding('indicator:7')]));
    const { row: _row, ...back } = read(after).rows.analysis.find(({ subject }) => subject === 'indicator:7')!;
    expect(back).toEqual(finding('indicator:7'));
    expect(writeAnalysis(after.analysis!, assessment, [finding('indicator:7')])).toEqual([]);
    expect(after.analysis!.cells[9]!.slice(0, 11)).toEqual([
      'ตัวชี้วัด',
      '7',
      'ประสิทธิภาพการสื่อสาร',
      83.96,
      '',
      '',
      expect.closeTo(1.04),
      10,
      '',
      '',
      '▼ ต่ำกว่าเกณฑ์',
    ]);
  });

  test('rows that people moved are found by their subject, at most two rectangles are written', () => {
    const { grids, assessment } = assessed();
    const findings = assessment.indicators.map(({ number }) => finding(`indicator:${number}`));
    const first = apply(grids, writeAnalysis(grids.analysis!, assessment, findings));
    const cells = [...first.analysis!.cells.slice(0, 3), ...first.analysis!.cells.slice(3).reverse()];
    const turned: Grids = { ...first, analysis: { ...first.analysis!, cells } };
    expect(writeAnalysis(turned.analysis!, assessment, findings)).toEqual([]);
    const other = assessed([80, ...TEN.slice(1)]).assessment;
    const changes = writeAnalysis(turned.analysis!, other, findings);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.length).toBeLessThanOrEqual(2);
  });

  test('a subject that left the framework keeps its texts and is marked', () => {
    const { grids, assessment } = assessed();
    const old = fill(grids, 'analysis', 1, { subject: 'item:E77', strength: 'ของเดิม', score: 50 });
    const after = apply(old, writeAnalysis(old.analysis!, assessment, []));
    expect(after.analysis!.cells[3]!.slice(10, 14)).toEqual(['– ไม่อยู่ในกรอบของปีนี้', '', '', 'ของเดิม']);
  });
});
