import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assess, frameworkFor } from '../../src/ita';
import type { Cell, FollowUp, Grid, Grids, Measure, Problem, SheetChange } from '../../src/model';
import {
  addToLibrary,
  appendFollowUps,
  appendMeasures,
  appendRegister,
  cellChange,
  cellOfRow,
  clearScores,
  closeYear,
  diff,
  locate,
  type MergedFinding,
  type PlanRowToWrite,
  reseedItems,
  withAcceptances,
  writeAnalysis,
  writeFindings,
  writeFollowUps,
  writeFramework,
  writePlan,
  writeScores,
  writeSettings,
} from '../../src/workbook';
import { applyToGrid } from '../../src/workbook/write/diff';
import { apply, fill, newWorkbook, put, read, reorder, SETTINGS, TEN, withScores } from './builders';

const FRAMEWORK = frameworkFor(2566);

const measure = (id: string, fields: Partial<PlanRowToWrite> = {}): PlanRowToWrite => ({
  id,
  topic: 'ประเด็นหนึ่ง',
  indicators: [6, 8],
  items: ['E2', 'E5'],
  kind: 'โครงการ',
  title: `มาตรการ ${id}`,
  method: 'วิธีหนึ่ง\nวิธีสอง',
  analysis: 'ผลวิเคราะห์',
  steps: 'ประชุม\nกองคลัง:\nจัดทำแผนผัง',
  units: 'สำนักปลัด\nกองคลัง',
  period: '1 ตุลาคม 2566 – 30 กันยายน 2567',
  monitoring: 'รายงานรายไตรมาส',
  success: 'ร้อยละ 90',
  status: 'ต้องดำเนินการ',
  acceptance: '',
  proposed: { title: `มาตรการ ${id}`, steps: 'ประชุม' },
  differs: [],
  ...fields,
});

const plain = ({ proposed: _p, differs: _d, row: _r, ...rest }: PlanRowToWrite & { readonly row?: number }): Measure => rest;

/** Rows, then the same rows with where they stand now. */
const written = (grids: Grids, rows: readonly PlanRowToWrite[]): Grids => apply(grids, writePlan(grids.plan!, rows));

const followUp = (id: string, fields: Partial<FollowUp> = {}): FollowUp => ({
  id,
  round: 6,
  measureId: 'm-1',
  measureTitle: 'มาตรการหนึ่ง',
  action: 'ประชุม',
  units: 'สำนักปลัด',
  status: '',
  result: '',
  date: '',
  participants: '',
  outcome: '',
  evidence: '',
  obstacle: '',
  ...fields,
});

const cellsChanged = (changes: readonly SheetChange[]): number =>
  changes.reduce((sum, change) => sum + (change.kind === 'values' ? change.values.length * (change.values[0]?.length ?? 0) : 0), 0);

describe('the difference of two grids', () => {
  const gridOf = (cells: readonly (readonly Cell[])[]): Grid => ({ id: 'plan', sheet: 'แผน', cells });
  const matrix = fc.array(fc.array(fc.constantFrom<Cell>('', 'ก', 'ข', 1, 2.5, '=text'), { minLength: 5, maxLength: 5 }), {
    minLength: 1,
    maxLength: 12,
  });

  test('applied, it makes one grid the other, in at most two rectangles', () => {
    fc.assert(
      fc.property(matrix, matrix, (before, after) => {
        // '=text' in a wanted grid is a formula; here texts only.
        const wanted = after.map((row) => row.map((cell) => (cell === '=text' ? 'ค' : cell)));
        const changes = diff(gridOf(before), wanted);
        expect(changes.length).toBeLessThanOrEqual(2);
        const result = applyToGrid(gridOf(before), changes).cells;
        wanted.forEach((row, index) => {
          expect(result[index]).toEqual(row);
        });
        expect(result.slice(wanted.length).every((row) => row.every((cell) => cell === ''))).toBe(true);
      }),
    );
  });

  test('of equal grids is nothing', () => {
    const texts = matrix.map((rows) => rows.map((row) => row.filter((cell) => cell !== '=text')));
    fc.assert(fc.property(texts, (cells) => expect(diff(gridOf(cells), cells)).toEqual([])));
  });

  test('a rectangle keeps the formulas it covers', () => {
    const lines = [...Array(9).keys()];
    const grid: Grid = { ...gridOf(lines.map(() => ['ก', 5, 'ข'])), formulas: lines.map(() => ['', '=A2+1', '']) };
    const changes = diff(
      grid,
      lines.map((line) => (line % 2 === 0 ? ['ค', '=A2+1', 'ง'] : ['ก', '=A2+1', 'ข'])),
    );
    expect(changes.length).toBeLessThanOrEqual(2);
    const covered = (changes as readonly Extract<SheetChange, { kind: 'values' }>[]).flatMap(({ values }) => values);
    expect(covered.length).toBeGreaterThan(0);
    for (const row of covered) expect(row).not.toContain(5);
    expect(applyToGrid(grid, changes).formulas).toEqual(grid.formulas);
  });

  test('one changed cell is one cell', () => {
    const cells = Array.from({ length: 50 }, (_, row) => [row, 'ก', 'ข']);
    const after = cells.map((line, row) => (row === 30 ? [row, 'ค', 'ข'] : line));
    expect(diff(gridOf(cells), after)).toEqual([{ kind: 'values', sheet: 'plan', row: 31, column: 2, values: [['ค']] }]);
  });

  test('text that begins like a formula stays text', () => {
    const grids = written(newWorkbook(), [measure('m-1', { steps: '=ขั้นตอน' })]);
    expect(read(grids).model.measures[0]?.steps).toBe('=ขั้นตอน');
    expect(writePlan(grids.plan!, read(grids).rows.plan)).toEqual([]);
  });
});

describe('writing the plan', () => {
  test('rows written are rows read, with what was proposed and what differs', () => {
    const rows = [measure('m-1'), measure('m-2', { differs: ['steps', 'period'] })];
    const { rows: back, model } = read(written(newWorkbook(), rows));
    expect(model.measures).toEqual(rows.map(plain));
    expect(back.plan.map(({ proposed, differs, row }) => ({ proposed, differs, row }))).toEqual([
      { proposed: rows[0]!.proposed, differs: [], row: 4 },
      { proposed: rows[1]!.proposed, differs: ['steps', 'period'], row: 5 },
    ]);
  });

  test('the same rows again write nothing, whatever people changed in spelling', () => {
    let grids = written(newWorkbook(), [measure('m-1')]);
    grids = fill(grids, 'plan', 1, { indicators: '๖,๘', items: 'e2 , E5' });
    expect(writePlan(grids.plan!, read(grids).rows.plan)).toEqual([]);
  });

  test('a formula of theirs that shows the text is left alone', () => {
    const grids = written(newWorkbook(), [measure('m-1')]);
    const formulas = grids.plan!.cells.map((row, index) => row.map((_, place) => (index === 3 && place === 9 ? '=A1' : '')));
    expect(writePlan({ ...grids.plan!, formulas }, read(grids).rows.plan)).toEqual([]);
  });

  test('a new row is opened between those of people, which keep their cells', () => {
    const grids = written(newWorkbook(), [measure('m-1'), measure('m-3')]);
    const noted = fill(fill(grids, 'plan', 2, { acceptance: 'ยอมรับเพราะเหตุนี้' }), 'plan', 3, { title: 'พิมพ์เอง' });
    const rows = read(noted).rows.plan;
    const changes = writePlan(noted.plan!, [rows[0]!, measure('m-2'), rows[1]!, rows[2]!, measure('m-4')]);
    expect(changes[0]).toEqual({ kind: 'insertRows', sheet: 'plan', row: 5, count: 1 });
    const after = read(apply(noted, changes)).rows.plan;
    expect(after.map(({ title, row, acceptance }) => [title, row, acceptance])).toEqual([
      ['มาตรการ m-1', 4, ''],
      ['มาตรการ m-2', 5, ''],
      ['มาตรการ m-3', 6, 'ยอมรับเพราะเหตุนี้'],
      ['พิมพ์เอง', 7, ''],
      ['มาตรการ m-4', 8, ''],
    ]);
  });

  test('columns of people’s own and a word that is no kind stay', () => {
    let grids = put(written(newWorkbook(), [measure('m-1', { kind: 'มาตรการ' })]), 'plan', 3, 19, 'งบประมาณ');
    grids = put(fill(grids, 'plan', 1, { kind: 'แผนงานย่อย' }), 'plan', 4, 19, '50,000 บาท');
    const row = { ...read(grids).rows.plan[0]!, status: 'คะแนนผ่านแล้ว' };
    const after = apply(grids, writePlan(grids.plan!, [row]));
    expect(after.plan!.cells[3]![18]).toBe('50,000 บาท');
    expect(after.plan!.cells[3]![4]).toBe('แผนงานย่อย');
    expect(cellsChanged(writePlan(grids.plan!, [row]))).toBe(1);
  });

  test('any rows, any insertions: nothing of what stood there is lost or moved to another measure', () => {
    const base = newWorkbook();
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), fc.array(fc.nat(12), { maxLength: 6 }), (gaps, inserts) => {
        let grids = base;
        gaps.forEach((gap, index) => {
          const row = index + 1 + gaps.slice(0, index).filter(Boolean).length;
          if (!gap) grids = fill(grids, 'plan', row, { title: `เดิม ${index}`, id: `old-${index}`, acceptance: `เหตุผล ${index}` });
        });
        const before = read(grids).rows.plan;
        const list: PlanRowToWrite[] = [...before];
        inserts.forEach((place, index) => {
          list.splice(Math.min(place, list.length), 0, measure(`new-${index}`));
        });
        const changes = writePlan(grids.plan!, list);
        const after = read(apply(grids, changes)).rows.plan;
        const byTitle = (rows: readonly { readonly title: string }[]): readonly string[] => rows.map(({ title }) => title).sort();
        expect(byTitle(after)).toEqual(byTitle(list));
        expect(changes.length).toBeLessThanOrEqual(3);
        if (changes.some(({ kind }) => kind === 'insertRows'))
          expect(after.map(({ title }) => title)).toEqual(list.map(({ title }) => title));
        expect(after.filter(({ id }) => id.startsWith('old')).map(({ id, acceptance }) => [id, acceptance])).toEqual(
          before.map(({ id, acceptance }) => [id, acceptance]),
        );
        expect(writePlan(apply(grids, writePlan(grids.plan!, list)).plan!, after)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('a changed status of sixty measures is one rectangle without the column of people', () => {
    const rows = Array.from({ length: 60 }, (_, index) => measure(`m-${index}`));
    const grids = written(newWorkbook(), rows);
    const changes = writePlan(
      grids.plan!,
      read(grids).rows.plan.map((row) => ({ ...row, status: 'คะแนนผ่านแล้ว' })),
    );
    expect(changes).toHaveLength(1);
    expect(cellsChanged(changes)).toBe(60);
  });

  test('two thousand changed rows with insertions between them are written in a moment', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => measure(`m-${index}`));
    const grids = written(newWorkbook(), rows);
    const current = read(grids).rows.plan;
    const list = current.flatMap((row, index): readonly PlanRowToWrite[] =>
      index % 3 === 0 ? [{ ...row, steps: `ใหม่ ${index}` }, measure(`n-${index}`)] : [row],
    );
    const start = performance.now();
    const changes = writePlan(grids.plan!, list);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(changes.filter(({ kind }) => kind === 'values').length).toBeLessThanOrEqual(2);
  });

  test('imported measures come below, once', () => {
    const grids = written(newWorkbook(), [measure('m-1')]);
    const after = apply(grids, appendMeasures(grids.plan!, [{ title: 'จากเอกสาร', steps: 'หนึ่ง\nสอง' }]));
    expect(read(after).rows.plan[1]).toMatchObject({ title: 'จากเอกสาร', steps: 'หนึ่ง\nสอง', id: '', proposed: {} });
    expect(appendMeasures(after.plan!, [{ title: 'จากเอกสาร' }])).toEqual([]);
  });
});

describe('writing scores', () => {
  const scores = [
    { key: 'indicator:9', value: 77 },
    { key: 'part:EIT2', value: 79.21 },
    { key: 'total', value: 92.31 },
    { key: 'item:E1@EIT2', value: 77.07 },
    { key: 'item:O18@OIT', value: 0 },
    { key: 'sub:9.1', value: 90 },
  ] as const;

  test('every score lands under its key, and one step takes all of it back', () => {
    const before = withScores(newWorkbook(), TEN);
    const { changes, undo, homeless } = writeScores(before, FRAMEWORK, {
      scores,
      level: 'ผ่าน',
      recommendations: [{ part: 'EIT2', items: ['E1', 'E2'], text: 'เพิ่มช่องทาง' }],
    });
    const after = apply(before, changes);
    const { model } = read(after);
    for (const { key, value } of scores) expect(model.scores.scores.find((score) => score.key === key)?.value).toBe(value);
    expect(model.scores.publishedLevel).toBe('ผ่าน');
    expect(model.recommendations).toEqual([{ part: 'EIT2', items: ['E1', 'E2'], text: 'เพิ่มช่องทาง' }]);
    expect(homeless).toEqual([]);
    const back = apply(after, undo);
    const trimmed = (grid: Grid): readonly string[] => {
      const lines = grid.cells.map((row) => JSON.stringify(row));
      while (/^\[("",?)*\]$/.test(lines[lines.length - 1] ?? 'x')) lines.pop();
      return lines;
    };
    for (const id of ['indicators', 'items'] as const) expect(trimmed(back[id]!)).toEqual(trimmed(before[id]!));
    const formulas = (grid: Grid): readonly string[] => (grid.formulas ?? []).flat().filter((formula) => formula !== '');
    for (const id of ['indicators', 'items'] as const) expect(formulas(back[id]!)).toEqual(formulas(before[id]!));
    expect(formulas(after.items!).length).toBeGreaterThan(formulas(before.items!).length);
  });

  test('the same scores again write nothing', () => {
    const before = newWorkbook();
    const after = apply(before, writeScores(before, FRAMEWORK, { scores }).changes);
    expect(writeScores(after, FRAMEWORK, { scores }).changes).toEqual([]);
  });

  test('a score kept as text becomes a number', () => {
    const grids = fill(newWorkbook(), 'indicators', 9, { score: '77' });
    expect(writeScores(grids, FRAMEWORK, { scores: [{ key: 'indicator:9', value: 77 }] }).changes).toHaveLength(1);
  });

  test('a score that no row takes is named, not dropped', () => {
    const { homeless } = writeScores(newWorkbook(), FRAMEWORK, { scores: [{ key: 'item:E99@EIT1', value: 1 }] });
    expect(homeless.map(({ key }) => key)).toEqual(['item:E99@EIT1']);
  });

  test('another year’s items replace the rows, but never beside scores of people', () => {
    const next = frameworkFor(2568);
    const grids = newWorkbook();
    const after = apply(grids, reseedItems(grids.items!, next));
    expect(
      after
        .items!.cells.slice(3)
        .map((row) => row[0])
        .filter((code) => code !== ''),
    ).toEqual(next.items.map(({ code }) => code));
    const scored = apply(grids, writeScores(grids, FRAMEWORK, { scores }).changes);
    expect(reseedItems(scored.items!, next)).toEqual([]);
    const cleared = apply(scored, clearScores(scored, FRAMEWORK).changes);
    expect(read(cleared).model.scores.scores).toEqual([]);
    expect(reseedItems(cleared.items!, next)).not.toEqual([]);
  });

  test('a closed year is a row of the history, written once', () => {
    const grids = newWorkbook();
    const year = {
      fiscalYear: 2565,
      scores: [
        { key: 'indicator:1', value: 90 },
        { key: 'total', value: 91.5 },
        { key: 'item:E1@EIT1', value: 1 },
      ],
      publishedLevel: 'A',
    } as const;
    const after = apply(grids, closeYear(grids.history!, year));
    expect(read(after).model.history[0]).toMatchObject({ fiscalYear: 2565, publishedLevel: 'A' });
    expect(read(after).model.history[0]?.scores.map(({ key, value }) => [key, value])).toEqual([
      ['indicator:1', 90],
      ['total', 91.5],
    ]);
    expect(closeYear(after.history!, year)).toEqual([]);
    expect(closeYear(after.history!, { ...year, publishedLevel: 'AA' })).toHaveLength(1);
  });
});

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

describe('writing lists', () => {
  test('results of people are never overwritten, computed cells follow, new rows come below', () => {
    let grids = newWorkbook();
    grids = apply(grids, writeFollowUps(grids.followUp!, [followUp('f-1'), followUp('f-2', { round: 12, action: 'รายงาน' })]));
    grids = fill(grids, 'followUp', 1, { result: 'ประชุมแล้ว', status: 'ดำเนินการแล้ว' });
    const changes = writeFollowUps(grids.followUp!, [followUp('f-1', { result: 'อื่น', measureTitle: 'ชื่อใหม่' }), followUp('f-3')]);
    const after = read(apply(grids, changes)).model.followUps;
    expect(after.map(({ id, result, measureTitle, round }) => [id, result, measureTitle, round])).toEqual([
      ['f-1', 'ประชุมแล้ว', 'ชื่อใหม่', 6],
      ['f-2', '', 'มาตรการหนึ่ง', 12],
      ['f-3', '', 'มาตรการหนึ่ง', 6],
    ]);
  });

  test('rows typed by hand, without an id, are not written twice', () => {
    const grids = fill(newWorkbook(), 'followUp', 1, { round: '6 เดือน', action: 'ประชุม', result: 'แล้ว' });
    expect(writeFollowUps(grids.followUp!, read(grids).model.followUps)).toEqual([]);
    const added = apply(grids, appendFollowUps(grids.followUp!, [{ round: 6, action: 'ประชุม', result: 'อีกครั้ง' }]));
    expect(read(added).model.followUps.map(({ result }) => result)).toEqual(['แล้ว', 'อีกครั้ง']);
    expect(appendFollowUps(added.followUp!, [{ round: 6, action: 'ประชุม', result: 'อีกครั้ง' }])).toEqual([]);
  });

  const problem = (code: string, cell: string): Problem => ({
    severity: 'warn',
    code,
    message: `ข้อสังเกต ${code}`,
    sheet: 'แผนมาตรการ',
    cell,
  });

  test('the reason for accepting a finding travels with it and outlives it', () => {
    let grids = newWorkbook();
    grids = apply(grids, writeFindings(grids.findings!, [problem('R13', 'J4'), problem('R14', 'K4')]));
    grids = fill(grids, 'findings', 2, { accepted: 'ตกลงกันแล้ว' });
    grids = apply(grids, writeFindings(grids.findings!, [problem('R18', 'I4'), problem('R99', 'A4'), problem('R14', 'K4')]));
    const { acceptances } = read(grids).rows;
    expect(acceptances).toMatchObject([{ code: 'R14', sheet: 'แผนมาตรการ', cell: 'K4', reason: 'ตกลงกันแล้ว', row: 6 }]);
    expect(withAcceptances([problem('R14', 'K4'), problem('R18', 'I4')], acceptances).map(({ accepted }) => accepted)).toEqual([
      'ตกลงกันแล้ว',
      undefined,
    ]);
    grids = apply(grids, writeFindings(grids.findings!, [problem('R18', 'I4')]));
    expect(grids.findings!.cells[4]!.slice(1, 3)).toEqual(['✓ แก้ไขแล้ว', 'R14']);
    expect(read(grids).rows.acceptances).toHaveLength(1);
    expect(writeFindings(grids.findings!, [problem('R18', 'I4')])).toEqual([]);
  });

  test('a finding links to its cell where the tab’s number is known', () => {
    const grids = newWorkbook();
    const [change] = writeFindings(grids.findings!, [problem('R13', 'J4')], { plan: { ...grids.plan!, gid: 77 } });
    expect(JSON.stringify(change)).toContain('#gid=77&range=J4');
  });

  test('the register tells which reports are no longer current', () => {
    let grids = newWorkbook();
    const report = {
      version: 1,
      kind: 'analysis',
      title: 'รายงาน',
      fileId: 'f',
      url: 'https://example.test/f',
      made: '2026-11-21',
      modified: '2026-11-21T09:30:00Z',
      fingerprint: 'a',
    };
    grids = apply(grids, appendRegister(grids.register!, report));
    grids = apply(grids, appendRegister(grids.register!, { ...report, version: 2, fingerprint: 'b' }));
    expect(read(grids).model.register[0]).toEqual(report);
    expect(read(grids).model.register.map(({ version, fingerprint }) => [version, fingerprint])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(grids.register!.cells.slice(3, 5).map((row) => String(row[4]).charAt(0))).toEqual(['↻', '✓']);
    expect(appendRegister(grids.register!, null, 'b')).toEqual([]);
  });

  test('a measure kept for next year is an entry of the library, once', () => {
    const grids = newWorkbook();
    const entry = { id: 'own-1', type: 'measure', key: '9', fields: { title: 'มาตรการ', steps: 'หนึ่ง\nสอง' } } as const;
    const after = apply(grids, addToLibrary(grids.library!, entry));
    expect(read(after).model.library).toEqual([entry]);
    expect(addToLibrary(after.library!, entry)).toEqual([]);
  });

  test('the framework of another year is added once and can be edited there', () => {
    const grids = newWorkbook();
    const after = apply(grids, writeFramework(grids.framework!, frameworkFor(2568)));
    expect(writeFramework(after.framework!, frameworkFor(2568))).toEqual([]);
    expect(after.framework!.cells.length).toBeGreaterThan(grids.framework!.cells.length + 40);
  });

  test('more units than blank rows open room; nothing below is touched', () => {
    const grids = apply(newWorkbook(), writeSettings(newWorkbook().settings!, SETTINGS));
    const units = Array.from({ length: 30 }, (_, index) => ({ name: `กองที่ ${index + 1}`, shortName: '', members: [] }));
    const after = apply(grids, writeSettings(grids.settings!, { units }));
    const { settings } = read(after).model;
    expect(settings.units).toHaveLength(32);
    expect(settings.signatories).toEqual(SETTINGS.signatories);
    expect(writeSettings(after.settings!, { units })).toEqual([]);
  });
});

describe('places', () => {
  test('every kind of figure is located, also after columns were moved', () => {
    const grids = reorder(withScores(newWorkbook(), TEN), 'indicators', [3, 0, 1, 2, 4, 5, 6]);
    expect(locate(grids, 'indicator:9')).toEqual({ sheet: 'คะแนนตัวชี้วัด', cell: 'A12' });
    expect(locate(grids, 'total')).toEqual({ sheet: 'คะแนนตัวชี้วัด', cell: 'E21' });
    expect(locate(grids, 'item:E1@EIT2')?.sheet).toBe('คะแนนรายข้อ');
    expect(locate(grids, 'setting:threshold')?.sheet).toBe('ตั้งค่า');
    expect(locate(grids, 'item:E99@EIT2')).toBeNull();
    expect(locate({}, 'indicator:9')).toBeNull();
  });

  test('a measure’s field is found by its id or by its place', () => {
    const grids = written(newWorkbook(), [measure('m-1'), measure('m-2')]);
    expect(cellOfRow(grids, 'plan', 'm-2', 'units')).toEqual({ sheet: 'แผนมาตรการ', cell: 'J5' });
    expect(cellOfRow(grids, 'plan', 0, 'period')).toEqual({ sheet: 'แผนมาตรการ', cell: 'K4' });
    expect(cellOfRow(grids, 'plan', 'gone', 'units')).toBeNull();
    expect(cellOfRow(grids, 'plan', -1, 'units')).toBeNull();
  });

  test('a correction writes its one cell, unless it stands there already', () => {
    const grids = fill(newWorkbook(), 'indicators', 1, { score: '๙๖' });
    const place = { sheet: 'คะแนนตัวชี้วัด', cell: 'D4' };
    const after = apply(grids, cellChange(grids, place, 96));
    expect(after.indicators!.cells[3]![3]).toBe(96);
    expect(cellChange(after, place, 96)).toEqual([]);
    expect(cellChange(grids, { sheet: 'ไม่มี', cell: 'D4' }, 96)).toEqual([]);
  });
});
