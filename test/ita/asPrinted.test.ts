/** 84.996 is printed 85.00: no room may call it below 85. And the threshold is the year's, wherever it is asked for. */
import { describe, expect, test } from '@jest/globals';
import { drawingOf } from '../../src/app/drawing';
import { assess, frameworkFor } from '../../src/ita';
import type { Grids } from '../../src/model';
import { compose, figuresOf, textOf } from '../../src/report';
import { applyToGrids, prepare, readWorkbook } from '../../src/workbook';
import { workbook as checkedBook, findings } from '../check/builders';
import { content } from '../report/builders';
import { newWorkbook, put, read, SETTINGS } from '../workbook/builders';

const ALMOST = 84.996;
const VALUES = [97.25, 91.4, 93.08, 88.6, 90.12, 92.77, 88.31, 86.9, ALMOST, ALMOST];

describe('a score that prints as the threshold', () => {
  test('is not listed among the parts below it', () => {
    const vary = { values: VALUES, more: [], settings: { digits: 'arabic' as const } };
    expect(content(vary).assessment.level.partsBelow).toEqual([]);
    const written = textOf(compose({ kind: 'analysis', digits: 'arabic' }, content(vary)));
    expect(written).toContain('85.00');
    expect(written).not.toMatch(/ต่ำกว่าเกณฑ์[^\n]{0,40}OIT|OIT[^\n]{0,20}\(85\.00/);
  });

  test('is drawn with what reaches the line', () => {
    const report = compose({ kind: 'analysis', digits: 'arabic' }, content({ values: VALUES, more: [], history: [] }));
    const spec = figuresOf(report).find(({ id }) => id === 'figure-bars')?.spec;
    const rows = spec === undefined ? [] : drawingOf(spec).rows;
    expect(rows[8]?.slice(1)).toEqual([85, 0]);
  });

  test('may be called not below it in a document, and needs no measure', () => {
    const book = checkedBook({ scores: VALUES });
    expect(findings('R06', 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้คะแนน 85.00 คะแนน ไม่ต่ำกว่าเกณฑ์ 85 คะแนน', book)).toEqual([]);
    expect(findings('R06', 'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้คะแนน 85.00 คะแนน ซึ่งคะแนนต่ำกว่าเกณฑ์ 85 คะแนน', book)).toHaveLength(1);
  });
});

describe('the threshold of a new workbook', () => {
  const framework = { ...frameworkFor(SETTINGS.fiscalYear), threshold: 80 };
  const made = (): Grids => {
    const { designs, changes } = prepare({}, { settings: SETTINGS, framework });
    const seeded: Grids = Object.fromEntries(designs.map(({ id, name, seed }) => [id, { id, sheet: name, cells: seed, formulas: [] }]));
    return applyToGrids(seeded, changes);
  };
  const opened = (grids: Grids) => readWorkbook(grids, { frameworkFor: () => framework, today: '2026-11-21' });

  test('is the one of its year’s framework', () => {
    const { model } = opened(made());
    expect(model.settings.threshold).toBe(80);
    const { threshold } = model.settings;
    const scores = { ...model.scores, scores: [{ key: 'indicator:9', value: 82 } as const] };
    expect(assess({ framework: model.framework, scores, history: [], threshold }).indicators[8]?.class).toBe('above');
  });

  test('follows the framework as people corrected it, where the cell is left blank', () => {
    const grids = made();
    const row = grids.settings!.cells.findIndex(([label]) => label === 'เกณฑ์คะแนน') + 1;
    expect(opened(put(grids, 'settings', row, 2, '')).model.settings.threshold).toBe(80);
    expect(opened(put(grids, 'settings', row, 2, 90)).model.settings.threshold).toBe(90);
  });

  test('is 85 for the years that are known', () => {
    expect(read(newWorkbook()).model.settings.threshold).toBe(85);
  });
});
