/** What waited for the program arrives. */
import type { Overview } from '../../server/protocol';
import { page, toast } from '../store';
import { t } from '../texts';
import { sendHeld } from './outbox';
import { redrawWhole } from './redraw';

/** Sends what people typed into this workbook while the program was away, and says so. @returns how many orders arrived */
export async function deliver(overview: Overview): Promise<number> {
  if (!page.held.value.some(({ workbook }) => workbook === overview.workbook)) return 0;
  const count = await sendHeld(overview);
  if (count > 0) toast('', t('lost.sent', { count }), { seconds: 12 });
  await redrawWhole();
  return count;
}
