/**
 * สร้างรายงาน: choice → preview → document → register. The report room is loaded only when a report is asked for, so that opening a workbook
 * does not pay for it. The step that makes the document stores its result in the register; asking again with the same ticket finds it there (DESIGN D9).
 */
import type { Picture, PlanLayout, RegisteredReport, ReportKind, ReportRequest, SheetId } from '../model';
import type { Answer, Download, MadeReport, Preview, ReportChoice, ReportProgress, ReportsView } from '../ui/contract';
import { appendRegister } from '../workbook';
import { answer, refuse, refuseWith } from './answers';
import { drawingOf } from './drawing';
import { changedSince, fingerprintOf } from './fingerprint';
import { labelOf } from './labels';
import { assessOpened, errorsOf, type Opened, openWorkbook } from './open';
import type { Ports } from './ports';
import { say, TEXTS } from './texts';

const loadReports = () => import('../report');

/** What every kind reads; further sheets by kind, so that no report reads what it does not print. */
const BASE_SHEETS: readonly SheetId[] = ['settings', 'indicators', 'items', 'history', 'analysis', 'plan', 'library', 'register'];

const sheetsFor = (kind: string): readonly SheetId[] => (kind === 'progress' ? [...BASE_SHEETS, 'followUp'] : BASE_SHEETS);

export const KINDS: readonly ReportKind[] = ['analysis', 'measures', 'short', 'document', 'items', 'progress', 'summary'];

function requestOf(choice: ReportChoice): ReportRequest {
  const { kind, layout, digits, round, without } = choice;
  return { kind: kind as ReportKind, digits, round, without, ...(layout === '' ? {} : { layout: layout as PlanLayout }) };
}

const contentOf = (ports: Ports, opened: Opened) => ({ model: opened.model, assessment: assessOpened(opened), today: ports.clock.today() });

/** "คะแนนเปลี่ยน 3 รายการหลังออกรายงานฉบับที่ 2: …"; '' while the report is current. */
export function staleText(report: RegisteredReport, { model }: Opened): string {
  const keys = changedSince(report.fingerprint, model.scores);
  if (keys.length === 0) return '';
  const names = keys.slice(0, 5).map((key) => labelOf(key, model.framework));
  return `${say('stale', { count: keys.length, version: report.version })}: ${names.join(', ')}${keys.length > names.length ? ' …' : ''}`;
}

export async function getReports(ports: Ports): Promise<Answer<ReportsView>> {
  const { kindsFor, layoutsOf, sectionsOf, titleOf } = await loadReports();
  const opened = openWorkbook(ports, [...BASE_SHEETS, 'followUp']);
  const content = contentOf(ports, opened);
  const { digits } = opened.model.settings;
  return answer({
    kinds: kindsFor(opened.model).map((kind) => ({
      kind,
      title: titleOf({ kind, digits }, content),
      about: TEXTS[`about_${kind}`],
      layouts: layoutsOf(kind),
      sections: sectionsOf(kind).map(({ id, label }) => ({ id, title: label })),
    })),
    made: opened.model.register.map((report) => {
      const stale = staleText(report, opened);
      const { version, title, made, url, fileId } = report;
      return { version, title, made, url, fileId, current: stale === '', stale };
    }),
    digits,
  });
}

interface Composed {
  readonly title: string;
  readonly opened: Opened;
  readonly pictures: Readonly<Record<string, Picture>>;
}

/** Reads the workbook, composes the tree and draws its figures; refuses where errors would make the report wrong. */
async function composed(ports: Ports, choice: ReportChoice) {
  const { compose, figuresOf, problemsFor, titleOf } = await loadReports();
  if (!KINDS.includes(choice.kind as ReportKind)) return { refusal: refuseWith('REPORT_KIND', 'unknownKind', { kind: choice.kind }) };
  const opened = openWorkbook(ports, sheetsFor(choice.kind));
  const errors = errorsOf(opened.problems);
  if (errors.length > 0) return { refusal: refuse(errors) };
  const content = contentOf(ports, opened);
  const request = requestOf(choice);
  const problems = problemsFor(request, content);
  const blocking = errorsOf(problems);
  if (blocking.length > 0) return { refusal: refuse(blocking) };
  const report = compose(request, content);
  const pictures: Record<string, Picture> = {};
  for (const { id, spec } of figuresOf(report)) pictures[id] = ports.charts.draw(drawingOf(spec));
  const composition: Composed = { title: titleOf(request, content), opened, pictures };
  return { report, problems, ...composition };
}

/** The report as HTML before anything is created, with the problems that concern it. */
export async function previewReport(ports: Ports, choice: ReportChoice): Promise<Answer<Preview>> {
  const made = await composed(ports, choice);
  if ('refusal' in made) return made.refusal!;
  const { renderHtml } = await loadReports();
  return answer({ html: renderHtml(made.report, made.pictures), notices: answer(null, made.problems).notices });
}

const STEPS = 2;

/** The ticket is the choice itself with a number that makes it one of a kind: no state to keep between the calls. */
export function startReport(ports: Ports, choice: ReportChoice): Answer<ReportProgress> {
  if (!KINDS.includes(choice.kind as ReportKind)) return refuseWith('REPORT_KIND', 'unknownKind', { kind: choice.kind });
  const ticket = JSON.stringify({ at: ports.clock.now(), choice });
  return answer({ ticket, done: false, step: 0, steps: STEPS, doing: say('gathering'), report: null });
}

const finished = (ticket: string, report: MadeReport): Answer<ReportProgress> =>
  answer({ ticket, done: true, step: STEPS, steps: STEPS, doing: say('finished'), report });

const madeReport = ({ title, fileId, url, version }: RegisteredReport): MadeReport => ({ title, fileId, url, version });

/** Where a report is to be written over: refused when it is gone or was edited by hand since we made it. */
function refusalToReplace(ports: Ports, fileId: string, opened: Opened): Answer<never> | null {
  const old = opened.model.register.find((report) => report.fileId === fileId);
  const modified = ports.documents.modified(fileId);
  if (!old || modified === null) return refuseWith('REPORT_GONE', 'reportGone');
  return modified > old.modified ? refuseWith('REPORT_EDITED', 'editedSince') : null;
}

export async function continueReport(ports: Ports, ticket: string): Promise<Answer<ReportProgress>> {
  const { at, choice } = JSON.parse(ticket) as { readonly at: string; readonly choice: ReportChoice };
  const made = await composed(ports, choice);
  if ('refusal' in made) return made.refusal!;
  const { opened, title, report, pictures, problems } = made;
  const done = opened.model.register.find((entry) => entry.made === at && entry.kind === choice.kind);
  if (done) return finished(ticket, madeReport(done));
  if (choice.replace !== '') {
    const refusal = refusalToReplace(ports, choice.replace, opened);
    if (refusal) return refusal;
  }
  const { renderDocx } = await loadReports();
  const docx = await renderDocx(report, pictures, { now: at });
  const document = choice.replace === '' ? ports.documents.create(title, docx) : ports.documents.replace(choice.replace, title, docx);
  const version = 1 + Math.max(0, ...opened.model.register.map((entry) => entry.version));
  const entry: RegisteredReport = {
    version,
    kind: choice.kind,
    title,
    fileId: document.id,
    url: document.url,
    made: at,
    modified: document.modified,
    fingerprint: fingerprintOf(opened.model.scores),
  };
  if (opened.grids.register) ports.workbook.write(appendRegister(opened.grids.register, entry));
  const answered = finished(ticket, madeReport(entry));
  return answered.ok ? { ...answered, notices: answer(null, problems).notices } : answered;
}

const MIME = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

export function downloadReport(ports: Ports, fileId: string, format: 'docx' | 'pdf'): Answer<Download> {
  const opened = openWorkbook(ports, ['register']);
  const title = opened.model.register.find((report) => report.fileId === fileId)?.title ?? say('reportName');
  try {
    return answer({ name: `${title}.${format}`, mime: MIME[format], base64: ports.documents.download(fileId, MIME[format]) });
  } catch {
    return format === 'pdf' ? refuseWith('PDF_REFUSED', 'pdfRefused') : refuseWith('REPORT_GONE', 'reportGone');
  }
}
