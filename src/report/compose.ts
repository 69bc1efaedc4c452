/** From workbook and assessment to the report tree: one outline per kind of report. */
import { type FigureSpec, REPORT_KINDS, type ReportKind, type ReportRequest, type WorkbookModel } from '../model';
import { inDigits, typeOf } from '../thai';
import { bodySize, type Context, contextOf, type ReportContent } from './content';
import { tighterBy } from './docx/page';
import { finish } from './finish';
import { KINDS } from './kinds';
import { sizeForOnePage } from './onePage';
import { withPages } from './paging';
import type { Report } from './tree';

/** A longer name cannot stay whole without tearing a hole into the line. */
const LONGEST_WHOLE = 24;

/** The title by which the report is known: file name, document property, register. */
export function titleOf(request: ReportRequest, content: ReportContent): string {
  const context = contextOf(request, content);
  return inDigits(
    [context.say(KINDS[request.kind].title), context.settings.agency.name].filter((part) => part !== '').join(' '),
    request.digits,
  );
}

/** The agency's own name without its type (องค์การบริหารส่วนตำบล…): the type may stand on the line before it. */
function namesOf({ settings }: Context): readonly string[] {
  const { name, shortName, district, province } = settings.agency;
  const own = name.slice(typeOf(name).length).trim();
  return [...new Set([own, shortName, district, province].filter((one) => one.length > 2 && one.length <= LONGEST_WHOLE))];
}

/** The whole report, numbered, referenced and in the digits asked for. The same input gives the same tree. */
export function compose(request: ReportRequest, content: ReportContent): Report {
  const context = contextOf(request, content);
  const { agency, font } = context.settings;
  const size = bodySize(context.settings);
  const { outline, onePage } = KINDS[request.kind];
  const sections = outline(context);
  const dense = sections.some(({ blocks }) => blocks.some((block) => block.kind === 'table' && block.dense === true));
  const tighter = dense ? tighterBy(size) : 0;
  const report = finish({
    title: titleOf(request, content),
    agency: agency.name,
    names: namesOf(context),
    look: {
      digits: request.digits,
      font: font || 'Sarabun',
      fontSize: onePage === undefined ? size : Math.min(size, onePage, sizeForOnePage(sections)),
      ...(tighter > 0 ? { tighter } : {}),
    },
    sections,
  });
  return onePage === undefined ? withPages(report) : report;
}

/** The figures that a report shows, in order: what the charts service has to draw before the document is made. */
export const figuresOf = (report: Report): readonly { readonly id: string; readonly spec: FigureSpec }[] =>
  report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [{ id: block.id, spec: block.spec }] : [])));

/** The kinds that make sense for what the workbook holds, in the order in which they are offered. */
export const kindsFor = (model: WorkbookModel): readonly ReportKind[] => REPORT_KINDS.filter((kind) => KINDS[kind].applies(model));
