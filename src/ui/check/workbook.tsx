/** Findings of the workbook by severity: go to the cell, correct one, correct all of a kind. */
import type { CheckView } from '../contract';
import { bySeverity, fixKinds } from '../logic/notices';
import { Button, Mark, Section } from '../parts/basic';
import { useDesk } from '../parts/desk';
import { Loading, useLoaded } from '../parts/load';
import { NoticeList, WEIGHT_NAMES } from '../parts/notices';
import { NextStep } from '../parts/steps';
import { t } from '../texts';

export function WorkbookCheck() {
  const { busy, run, server } = useDesk();
  const view = useLoaded<CheckView>((asked) => asked.call('getCheck'));
  const replace = async (work: Promise<CheckView | null>) => {
    const next = await work;
    if (next !== null) view.set(next);
  };
  const again = () => void replace(run(() => server.call('runCheck')));
  const fix = (ids: readonly string[]) => void replace(run(() => server.call('applyFixes', ids)));
  return (
    <>
      <Button busy={busy} look="primary" onClick={again}>
        {t('check.again')}
      </Button>
      <Loading of={view}>{(value) => <Findings view={value} onFix={fix} />}</Loading>
      {view.value !== null && view.value.errors === 0 && <NextStep after={view.value} />}
    </>
  );
}

function Findings({ view, onFix }: { readonly view: CheckView; readonly onFix: (ids: readonly string[]) => void }) {
  const { busy } = useDesk();
  if (view.notices.length === 0) {
    return (
      <p class="told" role="status">
        <Mark kind="done" /> {t('check.clean')}
      </p>
    );
  }
  const kinds = fixKinds(view.notices);
  return (
    <>
      <p class="summary" role="status">
        {t('check.summary', { errors: view.errors, warnings: view.warnings })}
      </p>
      <p class="hint">{t('check.blocks')}</p>
      {kinds.length > 0 && (
        <Section title={t('check.fixKinds')}>
          <div class="stack">
            {kinds.map((kind) => (
              <Button key={kind.code} busy={busy} onClick={() => onFix(kind.ids)}>
                {t('check.fixAll', { count: kind.ids.length, label: kind.label })}
              </Button>
            ))}
          </div>
        </Section>
      )}
      {bySeverity(view.notices).map((group) => {
        const title = t('check.count', { name: t(WEIGHT_NAMES[group.weight]), count: group.members.length });
        return (
          <Section key={group.weight} title={title}>
            <NoticeList notices={group.members} label={title} onFix={onFix} />
          </Section>
        );
      })}
    </>
  );
}
