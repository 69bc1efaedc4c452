/** ช่วยเหลือ: what each menu does, when in the year it is used, and what the add-on does not know. */
import { MENU_NAMES, type MenuCall } from '../contract';
import { Button, Lines, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { mount } from '../parts/page';
import { t } from '../texts';

/** When in an official's year each function of the menu is used, in that order; null: it explains itself. */
const WHEN = {
  setUpWorkbook: 'help.whenStart',
  showImport: 'help.whenResult',
  checkWorkbook: 'help.whenResult',
  analyzeScores: 'help.whenResult',
  showDashboard: 'help.whenResult',
  showPlan: 'help.whenPlan',
  showReports: 'help.whenPlan',
  openFollowUp: 'help.whenFollow',
  assessAgencies: 'help.whenMany',
  undoLastCommand: null,
  showHelp: null,
} as const satisfies Readonly<Record<MenuCall, `help.when${string}` | null>>;

type Explained = { readonly [K in MenuCall]: (typeof WHEN)[K] extends null ? never : K }[MenuCall];
const EXPLAINED = (Object.keys(WHEN) as MenuCall[]).filter((call): call is Explained => WHEN[call] !== null);
const STAGES = [...new Set(EXPLAINED.map((call) => WHEN[call]))];

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
        {STAGES.map((when) => (
          <div key={when} class="stage">
            <h3>{t(when)}</h3>
            {EXPLAINED.filter((call) => WHEN[call] === when).map((call) => (
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
