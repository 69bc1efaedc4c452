/** ตารางตรวจองค์ประกอบ: every element that the plan year's document demands, where it stands in this very report, and whether it is complete. */
import { type ElementState, elementsIn } from '../ita';
import { caption, cell, headRow, lead, paragraph, plainHeading, reference, text } from './build';
import { type Context, findingFor } from './content';
import { demandedPlan } from './divisions';
import { columnOf } from './layouts';
import { plannedMeasures } from './planned';
import type { PlanShape } from './planShape';
import type { Block } from './tree';

export interface ElementRow {
  /** As the source of the document words it. */
  readonly element: string;
  /** Where it stands in the report; '' where it stands nowhere. */
  readonly where: string;
  /** What is missing, and what to do; '' where it is complete. */
  readonly missing: string;
}

/** Indicators with a score of which neither a strength nor a weakness is said. */
const unsaid = (context: Context): readonly number[] =>
  context.assessment.indicators
    .filter(({ figure, number }) => {
      const { strength, weakness } = findingFor(context, `indicator:${number}`);
      return figure.value !== null && strength.length + weakness.length === 0;
    })
    .map(({ number }) => number);

/** Where an element stands in this report, and what this report lacks of it beside what the plan itself lacks. */
function placeIn(context: Context, shape: PlanShape, { part, field }: ElementState): Omit<ElementRow, 'element'> {
  const { say } = context;
  const inTable = { where: say('element.inTable'), missing: '' };
  if (part === 'column' && field !== null) {
    const { columns } = shape.table;
    const column = columnOf(columns, field);
    if (column) return { where: say('element.inColumn', { heading: column.heading }), missing: '' };
    if (field === 'analysis' && shape.analysed) return { where: say('element.inAnalysis'), missing: '' };
    const further = context.shows('success') ? columnOf(shape.success, field) : undefined;
    return further
      ? { where: say('element.inSuccess', { heading: further.heading }), missing: '' }
      : { where: '', missing: say('element.noColumn') };
  }
  if (part === 'analysis' || part === 'indicators') {
    if (!shape.analysed) return part === 'indicators' ? inTable : { where: '', missing: say('element.noAnalysis') };
    const open = part === 'analysis' ? unsaid(context) : [];
    return {
      where: say('element.inAnalysis'),
      missing: open.length === 0 ? '' : say('element.unsaid', { numbers: open.join(', ') }),
    };
  }
  return part === 'group' || part === 'topics' ? { where: say('element.inDivisions'), missing: '' } : inTable;
}

/** Every demanded element as this report has it. */
export function elementRows(context: Context, shape: PlanShape): readonly ElementRow[] {
  if (!context.shows('plan')) {
    return demandedPlan(context).elements.map((element) => ({ element, where: '', missing: context.say('element.noPlan') }));
  }
  return elementsIn(demandedPlan(context), context.model.framework, plannedMeasures(context)).map((state) => {
    const { where, missing } = placeIn(context, shape, state);
    return { element: state.element, where, missing: [state.missing, missing].filter((words) => words !== '').join(' ') };
  });
}

/** The table as a part of the report. */
export function elementBlocks(context: Context, shape: PlanShape): readonly Block[] {
  const { say } = context;
  if (!context.shows('elements')) return [];
  const { item, title, certainty } = demandedPlan(context);
  return [
    // An annex: no number of the outline, which the topics of the plan have taken on by themselves.
    plainHeading('elements', 1, say('heading.elements')),
    lead([
      text(say('element.lead', { item, title })),
      reference('table-elements'),
      text(certainty === 'stated' ? '' : say('element.doubt')),
    ]),
    { kind: 'caption', caption: caption('table', 'table-elements', say('table.elements', { item })) },
    {
      kind: 'table',
      id: 'elements',
      widths: [8, 36, 32, 24],
      header: [headRow(['ลำดับ', 'องค์ประกอบ', 'ตำแหน่งในเอกสารนี้', 'ผลการตรวจ'])],
      rows: elementRows(context, shape).map(({ element, where, missing }, index) => ({
        cells: [
          cell([paragraph(String(index + 1), 'center')]),
          cell(element),
          cell(where === '' ? say('mark.empty') : where),
          cell(missing === '' ? say('element.complete') : say('element.missing', { missing })),
        ],
        keep: true,
      })),
    },
  ];
}
