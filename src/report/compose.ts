/** From workbook and assessment to the report tree: one outline per kind of report. */
import type { FigureSpec, ReportKind, ReportRequest, WorkbookModel } from '../model';
import { inDigits } from '../thai';
import { type Context, contextOf, type ReportContent } from './content';
import { finish } from './finish';
import { analysisReport } from './kinds/analysis';
import { measuresDocument } from './kinds/document';
import { itemReport } from './kinds/items';
import { measuresPlan } from './kinds/measures';
import { progressReport } from './kinds/progress';
import { shortReport } from './kinds/short';
import { executiveSummary } from './kinds/summary';
import { sizeForOnePage } from './onePage';
import type { Report, Section } from './tree';

const OUTLINES: Readonly<Record<ReportKind, (context: Context) => readonly Section[]>> = {
  analysis: analysisReport,
  measures: measuresPlan,
  short: shortReport,
  document: measuresDocument,
  items: itemReport,
  progress: progressReport,
  summary: executiveSummary,
};

const DEFAULT_SIZE = 16;

/** The title by which the report is known: file name, document property, register. */
export function titleOf(request: ReportRequest, content: ReportContent): string {
  const context = contextOf(request, content);
  return inDigits(
    [context.say(`title.${request.kind}`), context.settings.agency.name].filter((part) => part !== '').join(' '),
    request.digits,
  );
}

/** The whole report, numbered, referenced and in the digits asked for. The same input gives the same tree. */
export function compose(request: ReportRequest, content: ReportContent): Report {
  const context = contextOf(request, content);
  const { agency, font, fontSize } = context.settings;
  const size = fontSize > 0 ? fontSize : DEFAULT_SIZE;
  const sections = OUTLINES[request.kind](context);
  return finish({
    title: titleOf(request, content),
    agency: agency.name,
    look: {
      digits: request.digits,
      font: font || 'Sarabun',
      fontSize: request.kind === 'summary' ? Math.min(size, sizeForOnePage(sections)) : size,
    },
    sections,
  });
}

/** The figures that a report shows, in order: what the charts service has to draw before the document is made. */
export const figuresOf = (report: Report): readonly { readonly id: string; readonly spec: FigureSpec }[] =>
  report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [{ id: block.id, spec: block.spec }] : [])));

/** The kinds that make sense for what the workbook holds. */
export function kindsFor(model: WorkbookModel): readonly ReportKind[] {
  const scored = model.scores.scores.length > 0;
  const items = model.scores.scores.some(({ key }) => key.startsWith('item:')) || model.recommendations.length > 0;
  const planned = model.measures.length > 0;
  const kinds: readonly { readonly kind: ReportKind; readonly applies: boolean }[] = [
    { kind: 'analysis', applies: scored },
    { kind: 'measures', applies: planned },
    { kind: 'short', applies: scored },
    { kind: 'document', applies: scored },
    { kind: 'items', applies: scored && items },
    { kind: 'progress', applies: planned && model.followUps.length > 0 },
    { kind: 'summary', applies: scored },
  ];
  return kinds.filter(({ applies }) => applies).map(({ kind }) => kind);
}
