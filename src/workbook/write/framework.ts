/** A year's framework → rows of กรอบประเมิน, where people complete and correct it. */
import type { Cell, DemandedDocument, Framework, Grid, Item, Provenance, SheetChange } from '../../model';
import { knowsYear } from '../read/framework';
import { CERTAINTY_WORDS, LEVEL_SCHEMES, ROW_TYPES, type RowType, framework as schema, UNUSED } from '../sheets/framework';
import { asText } from './diff';
import { editSheet, nextFreeRow } from './sheet';

interface Row extends Provenance {
  readonly type: RowType;
  readonly code: string;
  readonly indicator?: number;
  readonly sub?: string;
  readonly text: string;
  readonly value?: number;
}

const elements = (type: RowType, document: DemandedDocument): readonly Row[] =>
  document.elements.map((text) => ({ ...only(document), type, code: document.item, text }));

const only = ({ certainty, source }: Provenance): Provenance => ({ certainty, ...(source === undefined ? {} : { source }) });

function rowsOf(framework: Framework): readonly Row[] {
  const own = only(framework);
  return [
    { ...own, type: 'threshold', code: '', text: '', value: framework.threshold },
    { ...own, type: 'levelScheme', code: '', text: LEVEL_SCHEMES[framework.levelScheme] },
    ...framework.tools.map((tool): Row => ({ ...only(tool), type: 'tool', code: tool.code, text: tool.name, value: tool.weight * 100 })),
    ...framework.indicators.map((one): Row => ({ ...only(one), type: 'indicator', code: String(one.number), text: one.name })),
    ...framework.subIndicators.map(
      (sub): Row => ({ ...only(sub), type: 'subIndicator', code: sub.code, indicator: sub.indicator, text: sub.name }),
    ),
    ...framework.items.map(
      (item): Row => ({
        ...only(item),
        type: 'item',
        code: item.code,
        indicator: item.indicator,
        ...(item.subIndicator === undefined ? {} : { sub: item.subIndicator }),
        text: item.text,
      }),
    ),
    ...framework.topics.map(
      (topic): Row => ({ ...only(topic), type: 'topic', code: String(topic.number), sub: topic.items.join(', '), text: topic.name }),
    ),
    ...elements('planElement', framework.plan),
    ...elements('reportElement', framework.implementationReport),
  ];
}

/** The framework's rows as cells in the order of the schema's columns, for seeding. */
export const frameworkCells = (framework: Framework): readonly (readonly Cell[])[] =>
  rowsOf(framework).map((row) => [
    framework.fiscalYear,
    ROW_TYPES[row.type],
    row.code,
    row.indicator ?? '',
    row.sub ?? '',
    asText(row.text),
    // A weight of 0.3 × 100 must not be shown as 30.000000000000004.
    row.value === undefined ? '' : Math.round(row.value * 1e6) / 1e6,
    CERTAINTY_WORDS[row.certainty],
    asText(row.source ?? ''),
  ]);

/** An item that the year does not have, though the product's own data of the year would: told in the sheet, so that it stays out. */
const unusedCells = (item: Item, fiscalYear: number): readonly Cell[] => [
  fiscalYear,
  ROW_TYPES.item,
  item.code,
  item.indicator,
  item.subIndicator ?? '',
  asText(item.text),
  '',
  UNUSED,
  '',
];

/** Adds the framework's rows below, unless the sheet has rows of that year: those are people's and stay as they are. */
export function writeFramework(grid: Grid, framework: Framework, unused: readonly Item[] = []): readonly SheetChange[] {
  const sheet = editSheet(grid, schema);
  if (!sheet || knowsYear(grid, framework.fiscalYear)) return [];
  const first = nextFreeRow(sheet.table);
  const rows = [...frameworkCells(framework), ...unused.map((item) => unusedCells(item, framework.fiscalYear))];
  rows.forEach((cells, index) => {
    schema.columns.forEach((column, place) => {
      sheet.set(first + index, column.key, cells[place] ?? '');
    });
  });
  return sheet.changes();
}
