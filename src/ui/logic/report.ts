/** Making a report step by step: the page asks for the next step until the report is done (DESIGN D9). */
import type { Answer, ReportChoice, ReportProgress } from '../contract';
import { NO_ANSWER, type Server } from '../server';

export interface Drive {
  readonly server: Pick<Server, 'call'>;
  /** Told after every step. */
  readonly onProgress: (progress: ReportProgress) => void;
  /** True once people want no more of it: the step under way ends, no other begins. */
  readonly stopped?: () => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** So many answers without a step forward mean that the work stands still. */
const PATIENCE = 60;
/** A step is idempotent: where no answer came, asking again finds what it did (whether the server waits for a promise is undocumented). */
const RETRIES = 3;
const PAUSE = 400;

/** Starts a report and drives it to its end. `null` as value: it stands still, or was stopped, and may be taken up again with its ticket. */
export async function makeReport(choice: ReportChoice, drive: Drive): Promise<Answer<ReportProgress | null>> {
  return follow(await drive.server.call('startReport', choice), drive);
}

/** Takes up a report that was interrupted. */
export async function resumeReport(ticket: string, drive: Drive): Promise<Answer<ReportProgress | null>> {
  return follow(await nextStep(ticket, drive, true), drive);
}

/** `again`: nobody knows what became of the step before. */
async function nextStep(ticket: string, { server, wait }: Drive, again = false): Promise<Answer<ReportProgress>> {
  let answer = await (again ? server.call('continueReport', ticket, true) : server.call('continueReport', ticket));
  for (let retry = 0; retry < RETRIES && !answer.ok && answer.notices.some(({ code }) => code === NO_ANSWER); retry += 1) {
    await wait(PAUSE);
    answer = await server.call('continueReport', ticket, true);
  }
  return answer;
}

async function follow(first: Answer<ReportProgress>, drive: Drive): Promise<Answer<ReportProgress | null>> {
  let answer = first;
  let standing = 0;
  let step = -1;
  while (answer.ok) {
    const progress = answer.value;
    drive.onProgress(progress);
    if (progress.done) return answer;
    standing = progress.step > step ? 0 : standing + 1;
    step = Math.max(step, progress.step);
    if (standing >= PATIENCE) return { ok: true, value: null, notices: [] };
    if (drive.stopped?.() === true) return { ok: true, value: null, notices: [] };
    if (standing > 0) await drive.wait(PAUSE);
    answer = await nextStep(progress.ticket, drive);
  }
  return answer;
}
