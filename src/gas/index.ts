/** The only folder that names Google's services. `googlePorts` builds the ports; nothing is called before a port's method is. */
import type { Ports } from '../app/ports';
import type { SheetId } from '../model';
import { chartsAdapter } from './charts';
import { documentsAdapter, sharingAdapter } from './documents';
import { ledgerAdapter } from './ledger';
import { photosAdapter } from './photos';
import { archiveAdapter, clockAdapter, lockAdapter, propertiesAdapter, screenAdapter, shelfAdapter } from './services';
import { sheetsAdapter, type Waiting } from './sheets';

export { addMenu } from './menu';

/** `sheetNames`: the name each sheet has when it is made. */
export function googlePorts(sheetNames: Readonly<Record<SheetId, string>>): Ports {
  const waiting: Waiting = { writes: false };
  return {
    workbook: sheetsAdapter(sheetNames, waiting),
    documents: documentsAdapter(),
    sharing: sharingAdapter(),
    charts: chartsAdapter(),
    photos: photosAdapter(),
    shelf: shelfAdapter(),
    properties: propertiesAdapter(),
    screen: screenAdapter(),
    ledger: ledgerAdapter(),
    lock: lockAdapter(() => waiting.writes),
    archive: archiveAdapter(),
    clock: clockAdapter(),
  };
}
