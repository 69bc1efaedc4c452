import { describe, expect, test } from '@jest/globals';
import type { FoundValue, ImportPreview } from '../../src/ui/contract';
import {
  choiceOf,
  leaveOpen,
  nameFigure,
  startDecisions,
  toggleGroup,
  toggleValue,
  undecided,
  untaken,
  willWrite,
} from '../../src/ui/logic/choice';

const value = (key: string, more: Partial<FoundValue> = {}): FoundValue => ({
  key,
  label: key,
  value: '90',
  quote: '',
  line: 1,
  certainty: 'sure',
  current: '',
  changes: true,
  offered: true,
  ...more,
});

const preview = (more: Partial<ImportPreview> = {}): ImportPreview => ({
  ticket: 'T',
  groups: [
    {
      title: 'g',
      values: [value('a'), value('b', { certainty: 'doubtful', offered: false }), value('c', { changes: false, current: '90' })],
    },
  ],
  conflicts: [
    {
      key: 'd',
      label: 'd',
      current: '',
      candidates: [
        { value: '91.20', quote: '', line: 1 },
        { value: '93.10', quote: '', line: 2 },
      ],
    },
  ],
  measures: 0,
  followUps: 0,
  advice: 0,
  rowsOffered: true,
  agencies: [],
  figures: [],
  open: [],
  questions: [],
  prepares: false,
  ...more,
});

describe('an import preview', () => {
  test('starts with what is not offered left out and conflicts undecided', () => {
    const decisions = startDecisions(preview());
    expect(decisions).toEqual({
      skip: ['b'],
      chosen: {},
      corrections: {},
      named: {},
      withMeasures: false,
      withAdvice: false,
      confirmed: [],
    });
    expect(undecided(preview(), decisions)).toBe(1);
  });

  test('a figure of which nobody can tell whose it is is a value once a person names its score; a score has one figure', () => {
    const figure = (value: string, line: number) => ({ value, line, quote: '' });
    const two = preview({ conflicts: [], figures: [figure('77.77', 3), figure('91.50', 4)] });
    const first = nameFigure(startDecisions(two), 0, 'indicator:9');
    expect(willWrite(two, first)).toBe(willWrite(two, startDecisions(two)) + 1);
    const other = nameFigure(first, 1, 'indicator:9');
    expect(choiceOf(two, other).named).toEqual({ 'indicator:9': 1 });
    expect(choiceOf(two, nameFigure(other, 1, '')).named).toEqual({});
  });

  test('what was read and taken by nobody is counted, so that the button does not say there is nothing', () => {
    const decisions = startDecisions(preview());
    expect(untaken(preview(), decisions)).toBe(1);
    expect(untaken(preview(), toggleValue(decisions, 'b'))).toBe(0);
  });

  test('what still waits can be left out in one go, and what was chosen stays', () => {
    const [first] = preview().conflicts;
    const two = preview({ conflicts: [first!, { ...first!, key: 'e' }] });
    const decisions = leaveOpen(two, { ...startDecisions(two), chosen: { d: 1 } });
    expect(undecided(two, decisions)).toBe(0);
    expect(choiceOf(two, decisions)).toMatchObject({ decisions: { d: 1 }, skip: ['b', 'e'] });
  });

  test('a whole group of doubtful values is ticked at once', () => {
    expect(toggleGroup(startDecisions(preview()), ['b'], true).skip).toEqual([]);
  });

  test('offers measures only where some were found', () => {
    expect(startDecisions(preview({ measures: 3 })).withMeasures).toBe(true);
  });

  test('counts what applying would write: changes that are not left out, and decided conflicts', () => {
    const decisions = startDecisions(preview());
    expect(willWrite(preview(), decisions)).toBe(1);
    expect(willWrite(preview(), toggleValue(decisions, 'b'))).toBe(2);
    expect(willWrite(preview(), toggleValue(decisions, 'a'))).toBe(0);
    expect(willWrite(preview(), { ...decisions, chosen: { d: 1 } })).toBe(2);
    expect(willWrite(preview(), { ...decisions, chosen: { d: -1 } })).toBe(1);
  });

  test('takes a value in and out again', () => {
    const decisions = startDecisions(preview());
    expect(toggleValue(toggleValue(decisions, 'a'), 'a')).toEqual(decisions);
  });

  test('sends the chosen candidate, and a conflict left out as skipped', () => {
    const decisions = startDecisions(preview());
    expect(choiceOf(preview(), { ...decisions, chosen: { d: 1 } })).toEqual({
      ticket: 'T',
      skip: ['b'],
      decisions: { d: 1 },
      corrections: {},
      named: {},
      withMeasures: false,
      withAdvice: false,
    });
    expect(choiceOf(preview(), { ...decisions, chosen: { d: -1 } })).toEqual({
      ticket: 'T',
      skip: ['b', 'd'],
      decisions: {},
      corrections: {},
      named: {},
      withMeasures: false,
      withAdvice: false,
    });
    expect(undecided(preview(), { ...decisions, chosen: { d: -1 } })).toBe(0);
  });
});
