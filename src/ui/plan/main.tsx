/** ปรับปรุงแผนมาตรการ: what a run of the plan did, what the plan still lacks, and the work of one unit. */
import { mount } from '../parts/page';
import { Tabs } from '../parts/tabs';
import { t } from '../texts';
import { PlanResult } from './result';
import { UnitWork } from './unitWork';

mount(
  'sidebar',
  <Tabs
    label={t('plan.tabs')}
    tabs={[
      { id: 'result', title: t('plan.result'), content: () => <PlanResult /> },
      { id: 'unit', title: t('plan.unitWork'), content: () => <UnitWork /> },
    ]}
  />,
  'showPlan',
);
