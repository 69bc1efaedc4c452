/** The way back to the program after it was away, and what waited meanwhile. */
import { effect } from '@preact/signals';
import { deliver } from './desk/deliver';
import { redrawWhole } from './desk/redraw';
import { editing } from './parts/cellEditor';
import { server, Unreachable } from './server';
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

async function comeBack(): Promise<void> {
  const { frameOrigin, shelf, overview, log, question } = await welcomeBack(page.overview.value?.workbook ?? null);
  page.shelf.value = shelf;
  page.log.value = log;
  page.question.value = question;
  page.running.value = [];
  const before = page.overview.value;
  adopt(overview);
  await redrawWhole();
  if ((await deliver(overview)) === 0 && before) toast('', t('lost.back'));
  page.connected.value = true;
  // Frames of another address are not allowed to a page that was loaded for the old one. Nobody loses what they are about to type.
  while (frameOrigin !== page.frameOrigin.value && (editing.open() || page.dialog.value)) await wait();
  if (frameOrigin !== page.frameOrigin.value) location.reload();
}

let trying = false;
/** Tries until the program answers, whenever it does not. */
export function watchConnection(): void {
  effect(() => {
    if (page.connected.value || trying) return;
    trying = true;
    void (async () => {
      while (!page.connected.peek()) await comeBack().catch(wait);
      trying = false;
    })();
  });
}
