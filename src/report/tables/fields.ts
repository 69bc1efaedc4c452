/** One handler per field of a plan table: what stands in the cell, in the column's form. */

import { labels } from '../../ita';
import type { FollowUp, Measure, MeasureDetail } from '../../model';
import { cellLines, stepGroups } from '../../thai';
import { bold, linked, list, paragraph } from '../build';
import { type Context, indicatorName } from '../content';
import type { CellForm, Column, PlanField } from '../layouts';
import type { Block, Inline } from '../tree';
import { outcomeBlocks, resultBlocks } from './results';

export interface PlanTableRow {
  readonly measure: Measure;
  /** Position in its table, from 1. */
  readonly number: number;
  readonly followUps: readonly FollowUp[];
  /** The numbers of the photographs by file, where they are printed at the end. */
  readonly photos: ReadonlyMap<string, number>;
}

type Field = (context: Context, row: PlanTableRow, form: CellForm) => readonly Block[];

const empty = (context: Context): readonly Block[] => [paragraph(context.say('mark.empty'), 'center')];

/** The lines of a cell in a form; a visible mark where there are none. */
function inForm(context: Context, found: readonly string[], form: CellForm, number: number): readonly Block[] {
  if (found.length === 0) return empty(context);
  if (form === 'dash') return [list('dash', found)];
  if (form === 'number' || ((form === 'numberIfMany' || form === 'byUnit') && found.length > 1)) return [list('number', found)];
  if (form === 'row')
    return [paragraph(linked(`${number}. ${found[0]}`), 'left'), ...found.slice(1).map((line) => paragraph(linked(line), 'left'))];
  return [list('none', found)];
}

/** Steps in common are numbered; steps of units stand as "1)" under the numbered unit. */
function stepBlocks(context: Context, cell: string, form: CellForm, number: number): readonly Block[] {
  const groups = stepGroups(cell);
  if (groups.every(({ unit }) => unit === null)) {
    const steps = groups.flatMap((group) => group.steps);
    return form === 'byUnit' && steps.length > 0 ? [list('number', steps)] : inForm(context, steps, form, number);
  }
  // Steps in common come first and count with the units that follow them: one unbroken sequence in the cell.
  const common = groups[0]?.unit === null ? groups[0].steps : [];
  const shared = common.length > 0 ? [list('number', common)] : [];
  const ofUnits = groups
    .filter(({ unit }) => unit !== null)
    .flatMap(({ unit, steps }, index): Block[] => {
      const head = paragraph(linked(`${common.length + index + 1}. ${unit}`), 'left');
      return steps.length === 0 ? [head] : [head, list(form === 'byUnit' ? 'paren' : 'dash', steps, 1)];
    });
  return [...shared, ...ofUnits];
}

function indicatorLines(context: Context, { measure }: PlanTableRow, form: CellForm): readonly string[] {
  const named = measure.indicators.map((number) => ({ number, name: indicatorName(context, number) }));
  if (named.length === 0) return measure.topic.trim() === '' ? [] : [measure.topic.trim()];
  return named.map(({ number, name }) => (form === 'row' ? `${number}. ${name}` : labels.indicator(number, name)));
}

/** The issue of the report table: indicators with the item questions, or the analysis in words where there is no indicator. */
function issueBlocks(context: Context, { measure }: PlanTableRow): readonly Block[] {
  if (measure.indicators.length === 0 && measure.items.length === 0) {
    const free = cellLines(measure.analysis);
    return free.length > 0
      ? [list('none', free)]
      : measure.topic.trim() === ''
        ? empty(context)
        : [paragraph(measure.topic.trim(), 'left')];
  }
  const heads = measure.indicators.map((number) => paragraph([bold(labels.indicator(number, indicatorName(context, number)))], 'left'));
  const questions = measure.items.map((code) => {
    const wording = context.model.framework.items.find((item) => item.code === code)?.text ?? '';
    return `${code} ${wording}`.trim();
  });
  return questions.length === 0 ? heads : [...heads, list('dash', questions)];
}

function titleWithItems(context: Context, { measure, number }: PlanTableRow): readonly Block[] {
  const found = [...cellLines(measure.title)];
  if (found.length === 0) return empty(context);
  const answers =
    measure.items.length > 0
      ? context.say('plan.codes', { codes: measure.items.join(', ') })
      : measure.indicators.length > 0
        ? context.say('plan.indicators', { numbers: measure.indicators.join(', ') })
        : '';
  found.push((found.pop() ?? '') + answers);
  return inForm(context, found, 'row', number);
}

/** Who leads, then who supports: a step may be given to either. */
const unitsOf = ({ units, support }: Measure): readonly string[] => [...new Set([...cellLines(units), ...cellLines(support ?? '')])];

function unitBlocks(context: Context, { measure, number }: PlanTableRow, form: CellForm): readonly Block[] {
  const units = unitsOf(measure);
  return units.length === 0 ? [paragraph([bold(context.say('mark.noUnits'))], 'left')] : inForm(context, units, form, number);
}

function unitsWithMembers(context: Context, { measure }: PlanTableRow): readonly Block[] {
  const found = unitsOf(measure).flatMap((name) => {
    const members = context.settings.units.find((unit) => unit.name === name || unit.shortName === name)?.members ?? [];
    return members.length === 0
      ? [name]
      : [name, ...members.map((member, i) => `${i === 0 ? '(' : ''}${member}${i === members.length - 1 ? ')' : ''}`)];
  });
  return found.length === 0 ? [paragraph([bold(context.say('mark.noUnits'))], 'left')] : [list('none', found)];
}

function periodBlocks(context: Context, { measure }: PlanTableRow): readonly Block[] {
  const found = cellLines(measure.period);
  return found.length === 0 ? [paragraph([bold(context.say('mark.noPeriod'))], 'left')] : [list('none', found)];
}

const titleBlocks = (context: Context, measure: Measure): readonly Block[] => {
  const found = cellLines(measure.title);
  return found.length === 0 ? empty(context) : found.map((line): Block => paragraph([bold(line)] as readonly Inline[], 'left'));
};

/** A detail of the measure as it stands in its column. */
const detail =
  (key: MeasureDetail): Field =>
  (context, row, form) =>
    inForm(context, cellLines(row.measure[key] ?? ''), form, row.number);

/** "…ตามข้อ 1": a step that refers to another by its number. */
const BY_NUMBER = /ตามข้อ\s?[0-9๐-๙]/;

/** Dashes would leave such a reference pointing at nothing. */
const stepForm = (steps: string, form: CellForm): CellForm => (form === 'dash' && BY_NUMBER.test(steps) ? 'number' : form);

const FIELDS: Readonly<Record<PlanField, Field>> = {
  indicator: (context, row, form) => inForm(context, indicatorLines(context, row, form), 'plain', row.number),
  issue: (context, row) => issueBlocks(context, row),
  title: (context, row, form) => inForm(context, cellLines(row.measure.title), form, row.number),
  titleWithItems: (context, row) => titleWithItems(context, row),
  titleWithSteps: (context, row, form) => [
    ...titleBlocks(context, row.measure),
    ...(cellLines(row.measure.steps).length === 0 ? [] : stepBlocks(context, row.measure.steps, form, row.number)),
  ],
  method: (context, row, form) => inForm(context, cellLines(row.measure.method), form, row.number),
  analysis: (context, row, form) => inForm(context, cellLines(row.measure.analysis), form, row.number),
  steps: (context, row, form) =>
    cellLines(row.measure.steps).length === 0
      ? empty(context)
      : stepBlocks(context, row.measure.steps, stepForm(row.measure.steps, form), row.number),
  units: unitBlocks,
  unitsWithMembers: (context, row) => unitsWithMembers(context, row),
  period: (context, row) => periodBlocks(context, row),
  monitoring: (context, row, form) => inForm(context, cellLines(row.measure.monitoring), form, row.number),
  success: (context, row, form) => inForm(context, cellLines(row.measure.success), form, row.number),
  support: detail('support'),
  target: detail('target'),
  budget: detail('budget'),
  rhythm: detail('rhythm'),
  evidence: detail('evidence'),
  status: (context, row, form) => inForm(context, cellLines(row.measure.status), form, row.number),
  results: (context, row) => resultBlocks(context, row.followUps, row.photos),
  outcomes: (context, row) => outcomeBlocks(context, row.followUps),
};

export const fieldBlocks = (context: Context, row: PlanTableRow, column: Column): readonly Block[] =>
  FIELDS[column.field](context, row, column.form);
