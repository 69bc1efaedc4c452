/** Ten horizontal bars with the line at the threshold and a tick for last year; each a button that leads to its cell. */
import { NONE } from '../../thai/dashes';
import type { BarView } from '../contract';
import { percent, twoPlaces } from '../logic/numbers';
import { useDesk } from '../parts/desk';
import { t } from '../texts';
import { State } from './state';

export function Bars({ bars, threshold }: { readonly bars: readonly BarView[]; readonly threshold: number }) {
  return (
    <>
      <p class="hint">{t('dashboard.legend', { threshold })}</p>
      <ol class="bars">
        {bars.map((bar) => (
          <li key={bar.number}>
            <Bar bar={bar} threshold={threshold} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Bar({ bar, threshold }: { readonly bar: BarView; readonly threshold: number }) {
  const { busy, goTo } = useDesk();
  const { place } = bar;
  const text = bar.estimated ? t('dashboard.estimated', { text: bar.text }) : bar.text;
  return (
    <button type="button" class="bar" aria-disabled={busy || place === null} onClick={() => place !== null && goTo(place)}>
      <span class="head">
        <span class="name">
          {bar.number}. {bar.name}
        </span>
        <span class="figure">{bar.value === null ? NONE : text}</span>
      </span>
      <span class="track">
        {bar.value !== null && <span class={bar.below ? 'fill below' : 'fill'} style={{ width: percent(bar.value, 100) }} />}
        <span class="line" style={{ left: percent(threshold, 100) }} />
        {bar.previous !== null && <span class="tick" style={{ left: percent(bar.previous, 100) }} />}
      </span>
      <span class="foot">
        <State below={bar.below} known={bar.value !== null} />
        <span class="was">
          {bar.previous !== null && t('dashboard.previous', { text: twoPlaces(bar.previous) })}
          {bar.change !== '' && ` (${bar.change})`}
        </span>
      </span>
      {/* Entered is the rule; what is computed or only expected says so. */}
      {bar.computed && <span class="origin">{bar.origin}</span>}
    </button>
  );
}
