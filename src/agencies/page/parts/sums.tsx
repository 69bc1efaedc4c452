/** The four figures of what is shown. */
import { wholeOf } from '../../table';
import { yearFacts, yearRows } from '../store';
import { t } from '../texts';
import { percent, score } from '../words';

export function Sums() {
  const { agencies, scored, passed, mean } = wholeOf(yearRows.value);
  const figures: readonly (readonly [label: string, value: string])[] = [
    [t('sum.agencies'), String(agencies)],
    [t('sum.scored'), String(scored)],
    [t('sum.passed', { threshold: yearFacts.value?.threshold ?? '' }), t('sum.share', { count: passed, share: percent(passed, scored) })],
    [t('sum.mean'), score(mean)],
  ];
  return (
    <dl class="sums">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
