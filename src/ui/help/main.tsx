/** ช่วยเหลือ: what each menu does, when in the year it is used, and what the add-on does not know. */
import { MENU_NAMES, type MenuCall } from '../contract';
import { Button, Lines, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { mount } from '../parts/page';
import { t } from '../texts';

/** The menu in the order of an official's year; the label of each is the label of the menu. */
const YEAR = [
  {
    when: 'help.whenStart',
    menus: ['setUpWorkbook'],
  },
  {
    when: 'help.whenResult',
    menus: ['showImport', 'checkWorkbook', 'analyzeScores', 'showDashboard'],
  },
  {
    when: 'help.whenPlan',
    menus: ['showPlan', 'showReports'],
  },
  {
    when: 'help.whenFollow',
    menus: ['openFollowUp'],
  },
  {
    when: 'help.whenMany',
    menus: ['assessAgencies'],
  },
] as const satisfies readonly { readonly when: string; readonly menus: readonly MenuCall[] }[];

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
            {stage.menus.map((call) => (
              <div key={call} class="card">
                <strong>{MENU_NAMES[call]}</strong>
                <p>{t(`help.${call}About`)}</p>
                <Button busy={busy} look="quiet" onClick={() => openMenu(call)}>
                  {t('help.open', { name: MENU_NAMES[call] })}
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
