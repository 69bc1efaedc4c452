/** ภาพรวม: the sidebar that says where the agency stands and what comes next. */

import { mount } from '../parts/page';
import { Tabs } from '../parts/tabs';
import { t } from '../texts';
import { Overview } from './overview';
import { WhatIf } from './whatIf';

mount(
  'sidebar',
  <Tabs
    label={t('dashboard.tabs')}
    tabs={[
      { id: 'overview', title: t('dashboard.overview'), content: () => <Overview /> },
      { id: 'whatIf', title: t('dashboard.whatIf'), content: () => <WhatIf /> },
    ]}
  />,
);
