import { Mark } from '../parts/basic';
import { t } from '../texts';

/** Below or reached, in sign and word. */
export function State({ below, known }: { readonly below: boolean; readonly known: boolean }) {
  if (!known) return <span class="judgement unknown">{t('dashboard.unknown')}</span>;
  return (
    <span class={below ? 'judgement below' : 'judgement reached'}>
      <Mark kind={below ? 'error' : 'done'} /> {t(below ? 'dashboard.below' : 'dashboard.reached')}
    </span>
  );
}
