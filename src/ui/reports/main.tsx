/** สร้างรายงาน: choose, preview, make with progress, hand on; and the list of reports made. */
import { useState } from 'preact/hooks';
import type { ReportsView } from '../contract';
import { Arrival } from '../parts/basic';
import { Loading, useLoaded } from '../parts/load';
import { mount } from '../parts/page';
import { Tabs } from '../parts/tabs';
import { t } from '../texts';
import { MadeList } from './made';
import { Maker } from './maker';
import { Share, type Shared } from './share';

function Reports() {
  const view = useLoaded<ReportsView>((server) => server.call('getReports'));
  const [tab, setTab] = useState('make');
  const [shared, setShared] = useState<Shared | null>(null);
  return (
    <Loading of={view}>
      {(value) => (
        <>
          {shared !== null && (
            <Arrival key={shared.fileId}>
              <Share report={shared} onBack={() => setShared(null)} />
            </Arrival>
          )}
          <div hidden={shared !== null}>
            <Tabs
              label={t('reports.tabs')}
              open={tab}
              onOpen={setTab}
              tabs={[
                { id: 'make', title: t('reports.make'), content: () => <Maker view={value} onShare={setShared} onMade={view.refresh} /> },
                {
                  id: 'made',
                  title: t('reports.made', { count: value.made.length }),
                  content: () => <MadeList made={value.made} onShare={setShared} />,
                },
              ]}
            />
          </div>
        </>
      )}
    </Loading>
  );
}

mount('dialog', <Reports />, 'showReports');
