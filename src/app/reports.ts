/**
 * สร้างรายงาน: the choice, the preview, what was made. The report room is loaded only when a report is asked for, so that opening a workbook
 * does not pay for it. Making the document: makeReport.ts.
 */
import { documentsOf } from '../ita';
import {
  isPlanLayout,
  isReportKind,
  isUnreported,
  type Picture,
  type Problem,
  type RegisteredReport,
  type ReportKind,
  type ReportRequest,
  type SheetId,
  sheetName,
} from '../model';
import { indicatorsMeant } from '../plan';
import type { Kind, Report } from '../report';
import { BUDDHIST_OFFSET, parseIsoDay, SHORT_MONTHS } from '../thai';
import type { Answer, Download, Preview, ReportChoice, ReportsView } from '../ui/contract';
import { KIND_WORDS } from '../workbook';
import { mergedFindings } from './analyze';
import { answer, refuse, refuseWith } from './answers';
import { drawingOf } from './drawing';
import { changedSince } from './fingerprint';
import { openRounds } from './followUp';
import { labelOf } from './labels';
import { hasLogo } from './logo';
import { assessOpened, errorsOf, type Opened, openWorkbook } from './open';
import { placed } from './places';
import type { Ports } from './ports';
import { say } from './texts';

declare const require: (path: '../report') => typeof import('../report');

/** Bundled, a `require` inside a function evaluates the room at its first call, and unlike `import()` it needs no promise. */
export const loadReports = () => require('../report');

/** What every kind reads; further sheets by kind, so that no report reads what it does not print. */
const BASE_SHEETS: readonly SheetId[] = ['settings', 'indicators', 'items', 'history', 'analysis', 'plan', 'library', 'register'];

const sheetsFor = (kind: Kind): readonly SheetId[] => (kind.matters.includes('results') ? [...BASE_SHEETS, 'followUp'] : BASE_SHEETS);

function requestOf(kind: ReportKind, { layout, digits, round, without, unreported }: ReportChoice): ReportRequest {
  return {
    kind,
    digits,
    round,
    without,
    unreported: isUnreported(unreported) ? unreported : 'stop',
    ...(isPlanLayout(layout) ? { layout } : {}),
  };
}

/** Texts of the analysis that nobody edited are said as the scores stand now, not as they stood at the last analysis. */
function contentOf(ports: Ports, opened: Opened) {
  const assessment = assessOpened(opened);
  const merged = mergedFindings(opened, assessment);
  const others = opened.model.findings.filter(({ subject }) => !merged.some((one) => one.subject === subject));
  const { framework } = opened.model;
  const recommendations = opened.model.recommendations.map((one) => ({ ...one, indicators: indicatorsMeant(one, framework) }));
  return { model: { ...opened.model, recommendations, findings: [...merged, ...others] }, assessment, today: ports.clock.today() };
}

/** Which report of its kind it is, counted from one; the register's own number runs through all kinds. */
export const editionOf = (register: readonly RegisteredReport[], { kind, version }: RegisteredReport): number =>
  register.filter((one) => one.kind === kind && one.version <= version).length;

const DAY = 24 * 60 * 60 * 1000;

/** Thailand's time, which has no summer time. */
const OFFSET = 7 * 60 * 60 * 1000;

/** "21 พ.ย. 2568 เวลา 14.30 น.", with the day's name for today and yesterday; as it stands where it is no moment. */
function momentText(moment: string, now: string): string {
  const at = Date.parse(moment);
  const day = parseIsoDay(Number.isNaN(at) ? '' : new Date(at + OFFSET).toISOString());
  if (day === null) return moment;
  const [, time = ''] = new Date(at + OFFSET).toISOString().split('T');
  const days = Math.floor((Date.parse(now) + OFFSET) / DAY) - Math.floor((at + OFFSET) / DAY);
  const date =
    days === 0 ? say('today') : days === 1 ? say('yesterday') : `${day.day} ${SHORT_MONTHS[day.month - 1]} ${day.year + BUDDHIST_OFFSET}`;
  return say('momentAt', { date, time: time.slice(0, 5).replace(':', '.') });
}

/** "คะแนนเปลี่ยน 3 รายการหลังออกรายงานฉบับที่ 2: …"; '' while the report is current, or where a later version was written over it. */
export function staleText(report: RegisteredReport, { model }: Opened): string {
  const over = model.register.some(({ fileId, version }) => fileId === report.fileId && version > report.version);
  const keys = over ? [] : changedSince(report.fingerprint, model.scores);
  if (keys.length === 0) return '';
  const names = keys.slice(0, 5).map((key) => labelOf(key, model.framework));
  return `${say('stale', { count: keys.length, version: editionOf(model.register, report) })}: ${names.join(', ')}${keys.length > names.length ? ' …' : ''}`;
}

/** The last line of a document: one that was written over has a line for each time. */
export const latestOf = (register: readonly RegisteredReport[], fileId: string): RegisteredReport | undefined =>
  register.reduce<RegisteredReport | undefined>(
    (last, one) => (one.fileId === fileId && one.version > (last?.version ?? 0) ? one : last),
    undefined,
  );

const WISH = 'report.wish';

/** Notes which kind a button elsewhere wants, for the dialog that it opens. */
export function wishReport(ports: Ports, kind: string): Answer<null> {
  ports.shelf.put(WISH, isReportKind(kind) ? kind : '');
  return answer(null);
}

/** The kind that was wished for, once. */
function wishOf({ shelf }: Ports): string {
  const wish = shelf.take(WISH) ?? '';
  if (wish !== '') shelf.put(WISH, '');
  return wish;
}

/** What can be made of this workbook, and what was made and still holds. */
export function getReports(ports: Ports): Answer<ReportsView> {
  const { columnsOf, elementsFor, KINDS, kindsFor, layoutsFor, PARTS, titleOf, UNUSUAL_PARTS } = loadReports();
  const opened = openWorkbook(ports, [...BASE_SHEETS, 'followUp']);
  const content = contentOf(ports, opened);
  const { digits, planYear } = opened.model.settings;
  const { item, title } = documentsOf(planYear).plan;
  return answer({
    demanded: say('demandedItem', { item, title, year: planYear }),
    kinds: kindsFor(opened.model).map((kind) => {
      const layouts = layoutsFor({ kind, digits }, content);
      return {
        kind,
        name: KIND_WORDS[kind],
        title: titleOf({ kind, digits }, content),
        about: KINDS[kind].about,
        layouts,
        columns: layouts.map(columnsOf),
        elements: layouts.map((layout) => elementsFor({ kind, digits, layout }, content)),
        sections: KINDS[kind].parts.map((id) => ({ id, title: PARTS[id], usual: !UNUSUAL_PARTS.includes(id) })),
      };
    }),
    made: opened.model.register
      .filter((report) => latestOf(opened.model.register, report.fileId) === report)
      .map((report) => {
        const stale = staleText(report, opened);
        const { title, made, url, fileId } = report;
        const version = editionOf(opened.model.register, report);
        return { version, title, made: momentText(made, ports.clock.now()), url, fileId, current: stale === '', stale };
      }),
    wished: wishOf(ports),
    digits,
    rounds: openRounds(opened),
    logo: hasLogo(opened.model.settings.facts),
  });
}

export interface Made {
  readonly report: Report;
  readonly title: string;
  readonly opened: Opened;
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly problems: readonly Problem[];
}

interface Refused {
  readonly refusal: Answer<never>;
}

/**
 * Rows of the plan and of ติดตามผล with which a report still ends in time. No agency has a tenth of them; a table pasted below has. In the host 600
 * measures take seconds, and 6,000 had not ended after two minutes and 4.4 GB.
 */
const MOST_ROWS = { plan: 1000, followUp: 3000 } as const;

/** Why the workbook holds more than one report can; null where it does not. */
function tooLong({ grids, rows }: Opened): Answer<never> | null {
  for (const id of ['plan', 'followUp'] as const) {
    const [count, limit] = [rows[id].length, MOST_ROWS[id]];
    if (count > limit) return refuseWith('REPORT_LONG', 'reportLong', { sheet: grids[id]?.sheet ?? sheetName(id), count, limit });
  }
  return null;
}

/** Reads the workbook, composes the tree and draws its figures; refuses where errors would make the report wrong. */
export function composed(ports: Ports, choice: ReportChoice): Made | Refused {
  const { compose, figuresOf, KINDS, problemsFor, titleOf } = loadReports();
  const { kind } = choice;
  if (!isReportKind(kind)) return { refusal: refuseWith('REPORT_KIND', 'unknownKind', { kind }) };
  const record = KINDS[kind];
  const opened = openWorkbook(ports, sheetsFor(record));
  const errors = errorsOf(opened.problems);
  if (errors.length > 0) return { refusal: refuse(errors) };
  const long = tooLong(opened);
  if (long) return { refusal: long };
  if (record.matters.includes('results') && !openRounds(opened).includes(choice.round))
    return { refusal: refuseWith('NO_FOLLOW_UP', 'noRound', { round: choice.round, year: opened.model.settings.planYear }) };
  const content = contentOf(ports, opened);
  const request = requestOf(kind, choice);
  const problems = placed(opened.grids, problemsFor(request, content));
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

const MIME = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** A report as a file, made anew by Google from the document as it stands. */
export function downloadReport(ports: Ports, fileId: string, format: 'docx' | 'pdf'): Answer<Download> {
  const opened = openWorkbook(ports, ['register']);
  const title = opened.model.register.find((report) => report.fileId === fileId)?.title ?? say('reportName');
  try {
    return answer({ name: `${title}.${format}`, mime: MIME[format], base64: ports.documents.download(fileId, MIME[format]) });
  } catch {
    return format === 'pdf' ? refuseWith('PDF_REFUSED', 'pdfRefused') : refuseWith('REPORT_GONE', 'reportGone');
  }
}
