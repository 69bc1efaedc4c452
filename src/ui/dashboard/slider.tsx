/** One slider of the what-if with its number field; both mean the same score. */
import { useId } from 'preact/hooks';
import { reaches } from '../../ita/classes';
import { clampScore, signed, twoPlaces } from '../logic/numbers';
import { type Changes, gainOf, type Slider as SliderData } from '../logic/whatIf';
import { t } from '../texts';
import { State } from './state';

interface SliderProps {
  readonly slider: SliderData;
  readonly changes: Changes;
  readonly threshold: number;
  readonly onChange: (value: number) => void;
}

export function Slider({ slider, changes, threshold, onChange }: SliderProps) {
  const id = useId();
  const value = changes[slider.key] ?? slider.value;
  const gain = gainOf(slider, changes);
  return (
    <div class="slider">
      <label for={id}>{slider.label}</label>
      {slider.editable ? (
        <div class="row">
          <input
            id={id}
            type="range"
            min="0"
            max="100"
            step="any"
            value={value}
            aria-valuetext={twoPlaces(value)}
            // Half points are what people mean with a slider; the exact score is typed beside it.
            onInput={(event) => onChange(clampScore(Math.round(Number(event.currentTarget.value) * 2) / 2, slider.value))}
          />
          <input
            type="number"
            min="0"
            max="100"
            step="0.01"
            aria-label={t('whatIf.number', { label: slider.label })}
            value={Number(value.toFixed(2))}
            onChange={(event) => onChange(clampScore(event.currentTarget.valueAsNumber, slider.value))}
          />
        </div>
      ) : (
        <p class="hint">
          {twoPlaces(value)} · {t('whatIf.fixed')}
        </p>
      )}
      <p class="foot">
        <State below={!reaches(value, threshold)} known />
        <span class="was">
          {gain === 0 ? t('whatIf.weight', { weight: twoPlaces(slider.weight * 100) }) : t('whatIf.effect', { gain: signed(gain) })}
        </span>
      </p>
    </div>
  );
}
