/** Reports as files: composed from a workbook, their figures drawn by the host, as a click would make them. */
import { drawingOf } from '../../src/app/drawing';
import { drawChart } from '../../src/host/charts/draw';
import type { Picture, ReportRequest } from '../../src/model';
import { type Block, compose, figuresOf, pictureOf, type Report, renderDocx, textOf } from '../../src/report';
import type { ReportContent } from '../../src/report/content';
import type { Expected } from './measure';

export interface MadeFile {
  readonly report: Report;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return block.inlines.map((one) => (one.kind === 'reference' ? one.label : one.text));
      return block.kind === 'list'
        ? block.items.flatMap((item) => item.map((one) => (one.kind === 'reference' ? one.label : one.text)))
        : [];
    })
    .join('');

function expectedOf(report: Report): Expected {
  const { sections } = report;
  const blocks = sections.flatMap((section) => section.blocks);
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return {
    headings: blocks.flatMap((block) =>
      block.kind === 'heading'
        ? [`${block.number} ${block.text}`]
        : block.kind === 'caption' && block.caption.of === 'table'
          ? [`${block.caption.label} ${block.caption.text}`]
          : [],
    ),
    heads: tables.flatMap(({ header }) => header.flatMap(({ cells }) => cells.map((cell) => wordsOf(cell.blocks)))),
    rows: tables.flatMap(({ rows }) =>
      rows.filter(({ keep }) => keep !== true).map(({ cells }) => cells.map(({ blocks }) => wordsOf(blocks))),
    ),
    cover: sections[0]?.cover === true,
    text: textOf(report),
  };
}

export async function makeFile(request: ReportRequest, content: ReportContent): Promise<MadeFile> {
  const report = compose(request, content);
  const pictures: Record<string, Picture> = {};
  for (const { id, spec } of figuresOf(report)) {
    const { type, columns, rows, options, width, height, density } = drawingOf(spec);
    const kind = type === 'combo' ? 'column' : type;
    const bytes = drawChart(kind, { columns: columns.map(({ label }) => label), rows }, { ...options, width, height });
    const picture = pictureOf(bytes);
    if (picture !== null) pictures[id] = { ...picture, density: density ?? 1 };
  }
  return { report, bytes: await renderDocx(report, pictures, { now: '2025-10-01T09:30:00Z' }), expected: expectedOf(report) };
}
