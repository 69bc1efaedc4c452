/** The plan survives regeneration: no human cell is lost or moved, and a run without changes writes nothing. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Measure } from '../../src/model';
import { PLAN_STATUS } from '../../src/model';
import { fieldText, mergePlan, mergeText, notPassed, type PlanRow, PROPOSED_FIELDS, proposePlan } from '../../src/plan';
import { year } from '../ita/published';
import { khamNiam, measure, planOf, request, typed } from './builders';

describe('a cell', () => {
  test.each([
    ['untouched follows the proposal', 'old', 'old', 'new', { text: 'new', proposed: 'new', differs: false }],
    ['edited stays, and is marked where the proposal has changed', 'old', 'mine', 'new', { text: 'mine', proposed: 'old', differs: true }],
    ['edited stays unmarked while the proposal is the same', 'old', 'mine', 'old', { text: 'mine', proposed: 'old', differs: false }],
    ['cleared stays clear', 'old', '', 'new', { text: '', proposed: 'old', differs: true }],
    ['typed as we now propose is ours again', 'old', 'new', 'new', { text: 'new', proposed: 'new', differs: false }],
    ['empty and never proposed is filled', undefined, ' ', 'new', { text: 'new', proposed: 'new', differs: false }],
    ['filled before we ever proposed is theirs', undefined, 'mine', 'new', { text: 'mine', proposed: undefined, differs: false }],
    ['changed only by the sheet is untouched', 'a\nb', 'a\r\nb ', 'new', { text: 'new', proposed: 'new', differs: false }],
  ])('%s', (_, proposedBefore, current, proposedNow, expected) => {
    expect(mergeText({ proposedBefore, current, proposedNow })).toEqual(expected);
  });
});

/** The sheet and the memory between runs. */
interface State {
  readonly rows: readonly PlanRow[];
  readonly dismissed: readonly string[];
  readonly known: readonly string[];
}

const run = (state: State, proposal: readonly Measure[], restore: readonly string[] = []): ReturnType<typeof mergePlan> =>
  mergePlan({ current: state.rows, proposal, dismissed: state.dismissed, known: state.known, restore });

const EMPTY: State = { rows: [], dismissed: [], known: [] };

/** A proposal as `version` of the library would word it. */
const proposed = (id: string, version: number, indicator = 9): Measure =>
  measure({
    id,
    indicators: [indicator],
    items: [`O${version + 1}`],
    topic: `topic ${indicator}`,
    title: `${id} title ${version}`,
    method: `${id} method ${version}`,
    analysis: `${id} analysis ${version}`,
    steps: `${id} step ${version}`,
    status: PLAN_STATUS.due,
  });

describe('a row', () => {
  const first = run(EMPTY, [proposed('m-a', 1), proposed('m-b', 1, 10)]);

  test('that is no longer needed is marked and kept, and comes back when needed again', () => {
    const second = run(first, [proposed('m-b', 1, 10)]);
    expect(second.rows.map((row) => [row.id, row.status])).toEqual([
      ['m-a', PLAN_STATUS.passed],
      ['m-b', PLAN_STATUS.due],
    ]);
    expect(second.changes.passed).toEqual(['m-a']);
    expect(run(second, [proposed('m-a', 2), proposed('m-b', 1, 10)]).rows[0]).toMatchObject({
      status: PLAN_STATUS.due,
      title: 'm-a title 2',
    });
  });

  test('that is dropped while its score is still low is not called passed', () => {
    const input = request(khamNiam);
    const rows = run(EMPTY, proposePlan(input)).rows;
    const merged = mergePlan({ current: rows, proposal: [], dismissed: [], notPassed: notPassed(input.assessment) });
    expect(new Set(merged.rows.map((row) => row.status))).toEqual(new Set([PLAN_STATUS.notAsked]));
    const better = request(year(2568, [...khamNiam.scores.map((one) => Math.max(one.value, 90))]));
    const risen = mergePlan({ current: rows, proposal: [], dismissed: [], notPassed: notPassed(better.assessment) });
    expect(new Set(risen.rows.map((row) => row.status))).toEqual(new Set([PLAN_STATUS.passed]));
  });

  test('that a person deleted stays away until asked back', () => {
    const without = { ...first, rows: first.rows.slice(1) };
    const second = run(without, [proposed('m-a', 2), proposed('m-b', 1, 10)]);
    expect(second.rows.map((row) => row.id)).toEqual(['m-b']);
    expect(second.changes.withheld).toEqual(['m-a']);
    const third = run(second, [proposed('m-a', 2), proposed('m-b', 1, 10)], ['m-a']);
    expect(third.rows.map((row) => row.id)).toEqual(['m-b', 'm-a']);
    expect(third.dismissed).toEqual([]);
  });

  test('that a person typed gets an id, stays in place and keeps every word', () => {
    const rows = [typed({ title: 'ของเรา' }), ...first.rows];
    const second = run({ ...first, rows }, [proposed('m-a', 2), proposed('m-b', 1, 10)]);
    expect(second.rows[0]).toMatchObject({ id: 'h-1', title: 'ของเรา', status: PLAN_STATUS.byHand, proposed: {} });
    expect(second.rows.map((row) => row.id)).toEqual(['h-1', 'm-a', 'm-b']);
  });

  test('that a person copied becomes theirs; the less changed of the two keeps the id', () => {
    const copy = { ...first.rows[0], title: 'ดัดแปลง' } as PlanRow;
    const second = run({ ...first, rows: [copy, ...first.rows] }, [proposed('m-a', 2), proposed('m-b', 1, 10)]);
    expect(second.rows.map((row) => [row.id, row.title])).toEqual([
      ['h-1', 'ดัดแปลง'],
      ['m-a', 'm-a title 2'],
      ['m-b', 'm-b title 1'],
    ]);
    expect(second.rows[0]).toMatchObject({ status: PLAN_STATUS.byHand, proposed: {}, method: 'm-a method 1' });
  });

  test('that is new stands after the last row of its indicator', () => {
    const second = run(first, [proposed('m-a', 1), proposed('m-c', 1), proposed('m-b', 1, 10)]);
    expect(second.rows.map((row) => row.id)).toEqual(['m-a', 'm-c', 'm-b']);
  });

  test('typed again after the hand-added ones were deleted never takes over their id', () => {
    const one = run(run(EMPTY, []), []);
    const two = run({ ...one, rows: [typed()] }, []);
    const three = run({ ...two, rows: [typed({ title: 'ใหม่' })] }, []);
    expect(three.rows.map((row) => row.id)).toEqual(['h-2']);
  });
});

type Action =
  | { readonly kind: 'propose'; readonly chosen: readonly boolean[]; readonly version: number }
  | { readonly kind: 'edit'; readonly row: number; readonly field: number; readonly clear: boolean }
  | { readonly kind: 'insert' | 'copy' | 'remove'; readonly row: number; readonly to: number }
  | { readonly kind: 'move'; readonly row: number; readonly to: number };

const IDS = ['m-a', 'm-b', 'm-c', 'm-d', 'm-e'];
const small = fc.nat({ max: 12 });
const actions: fc.Arbitrary<readonly Action[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('propose' as const),
        chosen: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        version: fc.nat({ max: 3 }),
      }),
    },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('edit' as const), row: small, field: small, clear: fc.boolean() }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('insert' as const, 'copy' as const, 'remove' as const, 'move' as const),
        row: small,
        to: small,
      }),
    },
  ),
  { maxLength: 25 },
);

const EDITABLE = PROPOSED_FIELDS.filter((field) => field !== 'kind');

/** A text that only this edit can have written, in the form of its field. */
function token(field: (typeof EDITABLE)[number], count: number): Partial<Measure> {
  if (field === 'indicators') return { indicators: [1000 + count] };
  if (field === 'items') return { items: [`X${count}`] };
  return { [field]: `มือ ${count}` };
}

/** A person's sheet: rows marked by `acceptance`, and what the person typed in each. */
class Sheet {
  state: State = EMPTY;
  proposal: readonly Measure[] = [];
  typed = new Map<string, Map<string, string>>();
  count = 0;

  mark(row: PlanRow, words = new Map<string, string>()): PlanRow {
    this.count += 1;
    const acceptance = `แถว ${this.count}`;
    this.typed.set(acceptance, words);
    return { ...row, acceptance };
  }

  apply(action: Action): void {
    const rows = [...this.state.rows];
    if (action.kind === 'propose') {
      this.proposal = IDS.filter((_, index) => action.chosen[index]).map((id, index) => proposed(id, action.version, 8 + (index % 3)));
      this.regenerate();
      return;
    }
    const at = rows.length === 0 ? 0 : action.row % rows.length;
    const row = rows[at];
    if (action.kind === 'edit' && row) {
      const field = EDITABLE[action.field % EDITABLE.length] ?? 'title';
      this.count += 1;
      const change = action.clear && field !== 'indicators' && field !== 'items' ? { [field]: '' } : token(field, this.count);
      rows[at] = { ...row, ...change } as PlanRow;
      this.typed.get(row.acceptance)?.set(field, fieldText(rows[at] as PlanRow, field));
    }
    if (action.kind === 'insert') {
      const fresh = typed({ title: `เพิ่ม ${this.count}` });
      const words = new Map(PROPOSED_FIELDS.map((field) => [field as string, fieldText(fresh, field)]));
      rows.splice(action.to % (rows.length + 1), 0, this.mark(fresh, words));
    }
    if (action.kind === 'copy' && row)
      rows.splice(action.to % (rows.length + 1), 0, this.mark(row, new Map(this.typed.get(row.acceptance))));
    if (action.kind === 'remove' && row) {
      rows.splice(at, 1);
      this.typed.delete(row.acceptance);
    }
    if (action.kind === 'move' && row) {
      rows.splice(at, 1);
      rows.splice(action.to % (rows.length + 1), 0, row);
    }
    this.state = { ...this.state, rows };
  }

  regenerate(): void {
    const before = this.state.rows.map((row) => row.acceptance);
    const gone = this.state.known.filter((id) => id.startsWith('m-') && !this.state.rows.some((row) => row.id === id));
    const merge = run(this.state, this.proposal);
    expect(merge.rows.filter((row) => row.acceptance !== '').map((row) => row.acceptance)).toEqual(before);
    expect(new Set(merge.rows.map((row) => row.id)).size).toBe(merge.rows.length);
    expect(merge.rows.filter((row) => gone.includes(row.id))).toEqual([]);
    this.state = { ...merge, rows: merge.rows.map((row) => (row.acceptance === '' ? this.mark(row) : row)) };
    this.check();
    const again = run(this.state, this.proposal);
    expect({ rows: again.rows, dismissed: again.dismissed, known: again.known }).toEqual({
      rows: this.state.rows,
      dismissed: this.state.dismissed,
      known: this.state.known,
    });
    expect([...again.changes.added, ...again.changes.updated]).toEqual([]);
  }

  check(): void {
    for (const row of this.state.rows) {
      for (const [field, text] of this.typed.get(row.acceptance) ?? []) {
        expect([row.acceptance, field, fieldText(row, field as (typeof PROPOSED_FIELDS)[number])]).toEqual([row.acceptance, field, text]);
      }
    }
  }
}

describe('any sequence of score changes, edits, insertions, copies, deletions, moves and runs', () => {
  test('loses and moves no human cell, brings back no deleted row, and a second run writes nothing', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const sheet = new Sheet();
        sheet.apply({ kind: 'propose', chosen: [true, true, true, false, false], version: 0 });
        for (const action of list) sheet.apply(action);
        sheet.regenerate();
      }),
      { numRuns: 400 },
    );
  });

  test('untouched cells follow the scores through real proposals', () => {
    const scoresArbitrary = fc.array(fc.integer({ min: 60, max: 100 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(fc.array(scoresArbitrary, { minLength: 2, maxLength: 4 }), (years) => {
        let state: State = EMPTY;
        for (const values of years) {
          const proposal = proposePlan(request(year(2568, values)));
          state = run(state, proposal);
          for (const one of proposal) {
            const row = state.rows.find((candidate) => candidate.id === one.id);
            expect(PROPOSED_FIELDS.map((field) => row && fieldText(row, field))).toEqual(
              PROPOSED_FIELDS.map((field) => fieldText(one, field)),
            );
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a first plan of all ten indicators stands in the order of its proposal', () => {
    const rows = planOf(khamNiam, { inclusion: 'all' });
    expect(run(EMPTY, rows).rows.map((row) => row.id)).toEqual(rows.map((row) => row.id));
  });
});
