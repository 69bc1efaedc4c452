/** ช่วยเหลือ: what each menu does, when in the year it is used, and what the add-on does not know. */
import type { MenuCall } from '../contract';
import { Button, Lines, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { mount } from '../parts/page';
import { t } from '../texts';

/** The menu in the order of an official's year; the label of each is the label of the menu. */
const YEAR = [
  {
    when: 'help.whenStart',
    menus: [{ call: 'setUpWorkbook', name: 'help.setUpWorkbook', about: 'help.setUpWorkbookAbout' }],
  },
  {
    when: 'help.whenResult',
    menus: [
      { call: 'showImport', name: 'help.showImport', about: 'help.showImportAbout' },
      { call: 'checkWorkbook', name: 'help.checkWorkbook', about: 'help.checkWorkbookAbout' },
      { call: 'analyzeScores', name: 'help.analyzeScores', about: 'help.analyzeScoresAbout' },
      { call: 'showDashboard', name: 'help.showDashboard', about: 'help.showDashboardAbout' },
    ],
  },
  {
    when: 'help.whenPlan',
    menus: [
      { call: 'showPlan', name: 'help.showPlan', about: 'help.showPlanAbout' },
      { call: 'showReports', name: 'help.showReports', about: 'help.showReportsAbout' },
    ],
  },
  {
    when: 'help.whenFollow',
    menus: [{ call: 'openFollowUp', name: 'help.openFollowUp', about: 'help.openFollowUpAbout' }],
  },
  {
    when: 'help.whenMany',
    menus: [{ call: 'assessAgencies', name: 'help.assessAgencies', about: 'help.assessAgenciesAbout' }],
  },
] as const satisfies readonly {
  readonly when: string;
  readonly menus: readonly { readonly call: MenuCall; readonly name: string; readonly about: string }[];
}[];

const MARKS = ['help.markGrey', 'help.markHuman', 'help.markRows'] as const;

const LIMITS = [
  'help.limitParts',
  'help.limitOit',
  'help.limitWording',
  'help.limitProposal',
  'help.limitShare',
  'help.limitSize',
] as const;

function Help() {
  const { busy, openMenu } = useDesk();
  return (
    <>
      <p>{t('help.lead')}</p>
      <Section title={t('help.order')}>
        {YEAR.map((stage) => (
          <div key={stage.when} class="stage">
            <h3>{t(stage.when)}</h3>
            {stage.menus.map((menu) => (
              <div key={menu.call} class="card">
                <strong>{t(menu.name)}</strong>
                <p>{t(menu.about)}</p>
                <Button busy={busy} look="quiet" onClick={() => openMenu(menu.call)}>
                  {t('help.open', { name: t(menu.name) })}
                </Button>
              </div>
            ))}
          </div>
        ))}
      </Section>
      <Section title={t('help.marks')}>
        <Lines lines={MARKS.map((key) => t(key))} />
      </Section>
      <Section title={t('help.limits')}>
        <Lines lines={LIMITS.map((key) => t(key))} />
      </Section>
    </>
  );
}

mount('sidebar', <Help />);
