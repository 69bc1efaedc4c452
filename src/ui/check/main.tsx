/** ตรวจความถูกต้อง: the workbook's findings, and the checker for reports that exist already. */
import { mount } from '../parts/page';
import { Tabs } from '../parts/tabs';
import { t } from '../texts';
import { DocumentCheck } from './document';
import { WorkbookCheck } from './workbook';

mount(
  'sidebar',
  <Tabs
    label={t('check.tabs')}
    tabs={[
      { id: 'workbook', title: t('check.workbook'), content: () => <WorkbookCheck /> },
      { id: 'document', title: t('check.document'), content: () => <DocumentCheck /> },
    ]}
  />,
  'checkWorkbook',
);
