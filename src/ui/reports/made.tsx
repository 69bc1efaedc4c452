/** The register on the page: every report made, whether its scores still hold, and what can be done with it. */
import type { ReportsView } from '../contract';
import { Mark } from '../parts/basic';
import { t } from '../texts';
import { Handing } from './handing';
import type { Shared } from './share';

export function MadeList({ made, onShare }: { readonly made: ReportsView['made']; readonly onShare: (report: Shared) => void }) {
  if (made.length === 0) return <p>{t('reports.noneMade')}</p>;
  return (
    <ul class="made">
      {made.map((one) => (
        <li key={`${one.version}:${one.fileId}`}>
          <p class="state">
            <Mark kind={one.current ? 'done' : 'warn'} />{' '}
            {one.current ? t('reports.current') : one.stale === '' ? t('reports.outdated') : one.stale}
            <span class="lead"> · {t('reports.madeAt', { time: one.made })}</span>
          </p>
          <Handing report={one} fresh={false} onShare={onShare} />
        </li>
      ))}
    </ul>
  );
}
