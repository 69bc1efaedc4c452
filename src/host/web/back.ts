/**
 * The way back to the program after it was away. First its events are heard again, so that nothing it tells is missed; then the page catches up with
 * it and sends what waited. What people press meanwhile waits for that (`whenHere`).
 */
import { effect } from '@preact/signals';
import { deliver } from './desk/deliver';
import { redrawWhole } from './desk/redraw';
import { type Hearing, server, Unreachable } from './server';
import { page, toast } from './store';
import { adopt } from './studio';
import { t } from './texts';

const AGAIN_MS = 1500;
const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, AGAIN_MS));

/** A program that was started anew shows its start page: the workbook of this page is opened there again. */
async function welcomeBack(workbook: string | null) {
  const welcome = await server.welcome();
  if (welcome.overview.workbook !== null || workbook === null) return welcome;
  await server.workbook(workbook).catch((error: unknown) => {
    if (error instanceof Unreachable) throw error;
  });
  return server.welcome();
}

const waiting = (): boolean => page.held.value.some(({ workbook }) => workbook === page.overview.value?.workbook);

async function comeBack(hearing: Hearing): Promise<void> {
  await hearing.again();
  page.connection.value = 'returning';
  const before = page.overview.value;
  const { shelf, overview, log, question } = await welcomeBack(before?.workbook ?? null);
  page.shelf.value = shelf;
  page.log.value = log;
  page.question.value = question;
  page.running.value = [];
  adopt(overview);
  await redrawWhole();
  let arrived = 0;
  // Whoever types on while this is sent is served, too.
  do arrived += await deliver(overview);
  while (waiting());
  // It has gone again meanwhile.
  if (page.connection.value !== 'returning') throw new Unreachable();
  if (arrived === 0 && before) toast('', t('lost.back'));
  page.connection.value = 'here';
}

let trying = false;
/** Tries until the program answers, whenever it does not. */
export function watchConnection(hearing: Hearing): void {
  effect(() => {
    if (page.connection.value !== 'away' || trying) return;
    trying = true;
    void (async () => {
      while (page.connection.peek() !== 'here') {
        await comeBack(hearing).catch(() => {
          page.connection.value = 'away';
          return wait();
        });
      }
      trying = false;
    })();
  });
}
