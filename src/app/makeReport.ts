/** The steps that make a report's document: the result is stored in the register; asking again with the same ticket finds it there (DESIGN D9). */
import { isReportKind, type Picture, type RegisteredReport } from '../model';
import type { Report } from '../report';
import type { Answer, ReportChoice, ReportProgress } from '../ui/contract';
import { appendRegister } from '../workbook';
import { SCORE_SHEETS } from './analyze';
import { answer, refuseWith } from './answers';
import { fingerprintOf } from './fingerprint';
import { type Opened, openWorkbook } from './open';
import type { Ports, StoredDocument } from './ports';
import { composed, editionOf, latestOf, loadReports, type Made } from './reports';
import { say } from './texts';

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

/** The first step: a ticket and nothing else, so that the page can show that the making has begun. */
export function startReport(ports: Ports, choice: ReportChoice): Answer<ReportProgress> {
  if (!isReportKind(choice.kind)) return refuseWith('REPORT_KIND', 'unknownKind', { kind: choice.kind });
  return progress({ at: ports.clock.now(), choice, asked: 0, after: 0 }, 'gathering');
}

/** Where a report is to be written over: refused when it is gone or was edited by hand since we made it. */
function refusalToReplace(ports: Ports, fileId: string, opened: Opened): Answer<never> | null {
  const old = latestOf(opened.model.register, fileId);
  const modified = ports.documents.modified(fileId);
  if (!old || modified === null) return refuseWith('REPORT_GONE', 'reportGone');
  return modified > old.modified ? refuseWith('REPORT_EDITED', 'editedSince') : null;
}

const lastVersion = ({ model }: Opened): number => Math.max(0, ...model.register.map(({ version }) => version));

const failureKey = (at: string): string => `report.${at}`;

/** What a ticket's document is found by in Drive. */
const markOf = ({ at, choice }: Ticket): string => `${at} ${choice.kind}`;

/** The line of a document in the register, which is read once more for its number; added in one step, as others may make a report meanwhile. */
function enter(ports: Ports, entry: Omit<RegisteredReport, 'version'>): void {
  const opened = openWorkbook(ports, ['register']);
  const version = 1 + lastVersion(opened);
  if (opened.grids.register) ports.workbook.write(appendRegister(opened.grids.register, { ...entry, version }));
}

/** Writes down the document that stands in Drive. */
function enterStored(ports: Ports, { at, choice }: Ticket, title: string, { id, url, modified }: StoredDocument, { model }: Opened): void {
  enter(ports, { kind: choice.kind, title, fileId: id, url, made: at, modified, fingerprint: fingerprintOf(model.scores) });
}

/** Bytes → Google Doc → a line in the register. Resolves through microtasks only, so it is finished when the execution is. */
async function make(ports: Ports, ticket: Ticket, { report, pictures, title, opened }: Made): Promise<void> {
  const { at, choice } = ticket;
  const docx = await loadReports().renderDocx(report, { ...pictures, ...photographs(ports, report) }, { now: at });
  const stored =
    choice.replace === ''
      ? ports.documents.create(title, docx, markOf(ticket))
      : ports.documents.replace(choice.replace, title, docx, markOf(ticket));
  enterStored(ports, ticket, title, stored, opened);
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

/**
 * The first question makes the report; the next ones find it in the register, or the reason why it failed on the shelf.
 * `again`: this ticket was asked before and no answer came: what that run made is looked for before anything is made.
 */
export function continueReport(ports: Ports, ticketText: string, again = false): Answer<ReportProgress> {
  const ticket = ticketOf(ticketText);
  if (ticket === null) return refuseWith('REPORT_FAILED', 'reportFailed');
  return ticket.asked === 0 ? begin(ports, ticket, again === true) : look(ports, ticket);
}

function ticketOf(text: string): Ticket | null {
  try {
    return JSON.parse(text) as Ticket;
  } catch {
    return null;
  }
}

/** The line of a ticket's document in the register. */
const entryOf = (register: readonly RegisteredReport[], { at, after, choice }: Ticket): RegisteredReport | undefined =>
  register.find(({ made, kind, version }) => version > after && made === at && kind === choice.kind);

function begin(ports: Ports, ticket: Ticket, again: boolean): Answer<ReportProgress> {
  const made = composed(ports, ticket.choice);
  if ('refusal' in made) return made.refusal;
  // Without a register each try would make another document.
  if (!made.opened.grids.register) return refuseWith('NOT_PREPARED', 'notPrepared');
  const stored = again ? ports.documents.find(markOf(ticket)) : null;
  if (stored !== null) {
    const isEntered = made.opened.model.register.some((line) => line.fileId === stored.id && line.made === ticket.at);
    if (!isEntered) enterStored(ports, ticket, stored.title, stored, made.opened);
    return progress({ ...ticket, asked: 1 }, 'registering');
  }
  const refusal = ticket.choice.replace === '' ? null : refusalToReplace(ports, ticket.choice.replace, made.opened);
  if (refusal) return refusal;
  make(ports, ticket, made).catch((error: unknown) => ports.shelf.put(failureKey(ticket.at), String(error)));
  return progress({ ...ticket, asked: 1, after: lastVersion(made.opened) }, 'registering');
}

function look(ports: Ports, ticket: Ticket): Answer<ReportProgress> {
  const { register } = openWorkbook(ports, ['register']).model;
  const entry = entryOf(register, ticket);
  if (entry) {
    const { title, fileId, url } = entry;
    const version = editionOf(register, entry);
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
  if (failure === null && ticket.asked <= PATIENCE) return progress({ ...ticket, asked: ticket.asked + 1 }, 'registering');
  // Made, and then something failed: what stands in Drive is written down instead of being made once more.
  const stored = ports.documents.find(markOf(ticket));
  if (stored === null) return refuseWith('REPORT_FAILED', 'reportFailed');
  enterStored(ports, ticket, stored.title, stored, openWorkbook(ports, SCORE_SHEETS));
  return progress({ ...ticket, asked: 1 }, 'registering');
}
