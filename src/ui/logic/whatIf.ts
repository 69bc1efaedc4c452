/** The sliders of the what-if: the total follows at once on the client, the level comes from the server. */
import type { WhatIfView } from '../contract';

export type Slider = WhatIfView['sliders'][number];

/** Changed values by slider key. */
export type Changes = Readonly<Record<string, number>>;

/** The total for these values: Σ weight·value, weight being the share of the total per point. null where there is nothing to sum. */
export function totalOf(sliders: readonly Slider[], changes: Changes): number | null {
  if (sliders.length === 0) return null;
  return sliders.reduce((sum, slider) => sum + slider.weight * (changes[slider.key] ?? slider.value), 0);
}

/** Sets one value; a value put back where it was is no change any more. */
export function withChange(sliders: readonly Slider[], changes: Changes, key: string, value: number): Changes {
  const slider = sliders.find((one) => one.key === key);
  if (slider === undefined || !slider.editable) return changes;
  const { [key]: _before, ...others } = changes;
  return value === slider.value ? others : { ...others, [key]: value };
}

/** What one point more of this slider brings to the total, for the words beside it. */
export function gainOf(slider: Slider, changes: Changes): number {
  return slider.weight * ((changes[slider.key] ?? slider.value) - slider.value);
}

/** Calls `work` when nobody asked again for `delay` milliseconds; only the latest request counts. */
export function debounce<T>(
  work: (argument: T) => void,
  delay: number,
): { readonly ask: (argument: T) => void; readonly drop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = () => clearTimeout(timer);
  return {
    drop,
    ask(argument) {
      drop();
      timer = setTimeout(() => work(argument), delay);
    },
  };
}
