/**
 * สร้างรายงาน: choice → preview → document → register. The report room is loaded only when a report is asked for, so that opening a workbook
 * does not pay for it. The step that makes the document stores its result in the register; asking again with the same ticket finds it there (DESIGN D9).
 */
import type { Picture, PlanLayout, Problem, RegisteredReport, ReportKind, ReportRequest, SheetId } from '../model';
import type { Report } from '../report';
import type { Answer, Download, Preview, ReportChoice, ReportProgress, ReportsView } from '../ui/contract';
import { appendRegister } from '../workbook';
import { answer, refuse, refuseWith } from './answers';
import { drawingOf } from './drawing';
import { changedSince, fingerprintOf } from './fingerprint';
import { openRounds } from './followUp';
import { labelOf } from './labels';
import { assessOpened, errorsOf, type Opened, openWorkbook } from './open';
import type { Ports } from './ports';
import { say, TEXTS } from './texts';

declare const require: (path: '../report') => typeof import('../report');

/** Bundled, a `require` inside a function evaluates the room at its first call, and unlike `import()` it needs no promise. */
const loadReports = () => require('../report');

/** What every kind reads; further sheets by kind, so that no report reads what it does not print. */
const BASE_SHEETS: readonly SheetId[] = ['settings', 'indicators', 'items', 'history', 'analysis', 'plan', 'library', 'register'];

const sheetsFor = (kind: string): readonly SheetId[] => (kind === 'progress' ? [...BASE_SHEETS, 'followUp'] : BASE_SHEETS);

export const KINDS: readonly ReportKind[] = ['analysis', 'measures', 'short', 'document', 'items', 'progress', 'summary'];

function requestOf(choice: ReportChoice): ReportRequest {
  const { kind, layout, digits, round, without } = choice;
  return { kind: kind as ReportKind, digits, round, without, ...(layout === '' ? {} : { layout: layout as PlanLayout }) };
}

const contentOf = (ports: Ports, opened: Opened) => ({ model: opened.model, assessment: assessOpened(opened), today: ports.clock.today() });

/** "คะแนนเปลี่ยน 3 รายการหลังออกรายงานฉบับที่ 2: …"; '' while the report is current, or where a later version was written over it. */
export function staleText(report: RegisteredReport, { model }: Opened): string {
  const over = model.register.some(({ fileId, version }) => fileId === report.fileId && version > report.version);
  const keys = over ? [] : changedSince(report.fingerprint, model.scores);
  if (keys.length === 0) return '';
  const names = keys.slice(0, 5).map((key) => labelOf(key, model.framework));
  return `${say('stale', { count: keys.length, version: report.version })}: ${names.join(', ')}${keys.length > names.length ? ' …' : ''}`;
}

export function getReports(ports: Ports): Answer<ReportsView> {
  const { kindsFor, layoutsOf, sectionsOf, titleOf } = loadReports();
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
    made: opened.model.register
      .filter((report) => latestOf(opened.model.register, report.fileId) === report)
      .map((report) => {
        const stale = staleText(report, opened);
        const { version, title, made, url, fileId } = report;
        return { version, title, made, url, fileId, current: stale === '', stale };
      }),
    digits,
    rounds: openRounds(opened),
  });
}

interface Made {
  readonly report: Report;
  readonly title: string;
  readonly opened: Opened;
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly problems: readonly Problem[];
}

interface Refused {
  readonly refusal: Answer<never>;
}

/** Reads the workbook, composes the tree and draws its figures; refuses where errors would make the report wrong. */
function composed(ports: Ports, choice: ReportChoice): Made | Refused {
  const { compose, figuresOf, problemsFor, titleOf } = loadReports();
  if (!KINDS.includes(choice.kind as ReportKind)) return { refusal: refuseWith('REPORT_KIND', 'unknownKind', { kind: choice.kind }) };
  const opened = openWorkbook(ports, sheetsFor(choice.kind));
  const errors = errorsOf(opened.problems);
  if (errors.length > 0) return { refusal: refuse(errors) };
  if (choice.kind === 'progress' && !openRounds(opened).includes(choice.round))
    return { refusal: refuseWith('NO_FOLLOW_UP', 'noRound', { round: choice.round, year: opened.model.settings.planYear }) };
  const content = contentOf(ports, opened);
  const request = requestOf(choice);
  const problems = problemsFor(request, content);
  const blocking = errorsOf(problems);
  if (blocking.length > 0) return { refusal: refuse(blocking) };
  const report = compose(request, content);
  const pictures: Record<string, Picture> = {};
  for (const { id, spec } of figuresOf(report)) pictures[id] = ports.charts.draw(drawingOf(spec));
  return { report, title: titleOf(request, content), opened, pictures, problems };
}

/** The report as HTML before anything is created, with the problems that concern it. */
export function previewReport(ports: Ports, choice: ReportChoice): Answer<Preview> {
  const made = composed(ports, choice);
  if ('refusal' in made) return made.refusal;
  return answer({ html: loadReports().renderHtml(made.report, made.pictures), notices: answer(null, made.problems).notices });
}

const STEPS = 2;

/** After so many fruitless questions a report will not come any more. */
const PATIENCE = 5;

/** The ticket is the choice itself, the time that makes it one of a kind, and how often it was asked: no state to keep between the calls. */
interface Ticket {
  readonly at: string;
  readonly choice: ReportChoice;
  readonly asked: number;
  /** The register's last version when the making began: two reports of one kind may be made in the same second. */
  readonly after: number;
}

const progress = (ticket: Ticket, doing: 'gathering' | 'registering'): Answer<ReportProgress> =>
  answer({
    ticket: JSON.stringify(ticket),
    done: false,
    step: Math.min(ticket.asked, STEPS - 1),
    steps: STEPS,
    doing: say(doing),
    report: null,
  });

export function startReport(ports: Ports, choice: ReportChoice): Answer<ReportProgress> {
  if (!KINDS.includes(choice.kind as ReportKind)) return refuseWith('REPORT_KIND', 'unknownKind', { kind: choice.kind });
  return progress({ at: ports.clock.now(), choice, asked: 0, after: 0 }, 'gathering');
}

/** The last line of a document: one that was written over has a line for each time. */
const latestOf = (register: readonly RegisteredReport[], fileId: string): RegisteredReport | undefined =>
  register.reduce<RegisteredReport | undefined>(
    (last, one) => (one.fileId === fileId && one.version > (last?.version ?? 0) ? one : last),
    undefined,
  );

/** Where a report is to be written over: refused when it is gone or was edited by hand since we made it. */
function refusalToReplace(ports: Ports, fileId: string, opened: Opened): Answer<never> | null {
  const old = latestOf(opened.model.register, fileId);
  const modified = ports.documents.modified(fileId);
  if (!old || modified === null) return refuseWith('REPORT_GONE', 'reportGone');
  return modified > old.modified ? refuseWith('REPORT_EDITED', 'editedSince') : null;
}

const lastVersion = ({ model }: Opened): number => Math.max(0, ...model.register.map(({ version }) => version));

const failureKey = (at: string): string => `report.${at}`;

/** Bytes → Google Doc → a line in the register. Resolves through microtasks only, so it is finished when the execution is. */
async function make(ports: Ports, { at, choice }: Ticket, { report, pictures, title, opened }: Made): Promise<void> {
  const docx = await loadReports().renderDocx(report, { ...pictures, ...photographs(ports, report) }, { now: at });
  const { id, url, modified } =
    choice.replace === '' ? ports.documents.create(title, docx) : ports.documents.replace(choice.replace, title, docx);
  const version = 1 + lastVersion(opened);
  const fingerprint = fingerprintOf(opened.model.scores);
  const entry: RegisteredReport = { version, kind: choice.kind, title, fileId: id, url, made: at, modified, fingerprint };
  if (opened.grids.register) ports.workbook.write(appendRegister(opened.grids.register, entry));
}

/** The photographs of a report; those that cannot be opened have their note in the document. */
function photographs(ports: Ports, report: Report): Readonly<Record<string, Picture>> {
  const { photoKey, photosOf, pictureOf } = loadReports();
  const found: Record<string, Picture> = {};
  for (const file of photosOf(report)) {
    const bytes = ports.photos.bytes(file);
    const picture = bytes === null ? null : pictureOf(bytes);
    if (picture !== null) found[photoKey(file)] = picture;
  }
  return found;
}

/** The first question makes the report; the next ones find it in the register, or the reason why it failed on the shelf. */
export function continueReport(ports: Ports, ticketText: string): Answer<ReportProgress> {
  const ticket = JSON.parse(ticketText) as Ticket;
  return ticket.asked === 0 ? begin(ports, ticket) : look(ports, ticket);
}

function begin(ports: Ports, ticket: Ticket): Answer<ReportProgress> {
  const made = composed(ports, ticket.choice);
  if ('refusal' in made) return made.refusal;
  const refusal = ticket.choice.replace === '' ? null : refusalToReplace(ports, ticket.choice.replace, made.opened);
  if (refusal) return refusal;
  make(ports, ticket, made).catch((error: unknown) => ports.shelf.put(failureKey(ticket.at), String(error)));
  return progress({ ...ticket, asked: 1, after: lastVersion(made.opened) }, 'registering');
}

function look(ports: Ports, ticket: Ticket): Answer<ReportProgress> {
  const { register } = openWorkbook(ports, ['register']).model;
  const entry = register.find(({ made, kind, version }) => version > ticket.after && made === ticket.at && kind === ticket.choice.kind);
  if (entry) {
    const { title, fileId, url, version } = entry;
    return answer({
      ticket: JSON.stringify(ticket),
      done: true,
      step: STEPS,
      steps: STEPS,
      doing: say('finished'),
      report: { title, fileId, url, version },
    });
  }
  const failure = ports.shelf.take(failureKey(ticket.at));
  if (failure !== null || ticket.asked > PATIENCE) return refuseWith('REPORT_FAILED', 'reportFailed');
  return progress({ ...ticket, asked: ticket.asked + 1 }, 'registering');
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
