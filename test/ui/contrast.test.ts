/** Contrast after WCAG 2.2, success criterion 1.4.3: text at least 4.5 : 1 (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const STYLE = readFileSync(join(import.meta.dirname, '../../src/ui/style.css'), 'utf8');

function colour(name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(STYLE)?.[1];
  if (found === undefined) throw new Error(`no colour --${name}`);
  return found;
}

function luminance(hex: string): number {
  const part = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Which text stands on which ground, as the style sheet uses them. */
const PAIRS = [
  ['ink', ['paper', 'shade', 'main-pale', 'bad-pale', 'warn-pale']],
  ['soft', ['paper', 'shade', 'main-pale', 'bad-pale', 'warn-pale']],
  ['main-deep', ['paper', 'main-pale', 'shade', 'bad-pale', 'warn-pale']],
  ['bad', ['paper', 'shade']],
  ['good', ['paper', 'good-pale', 'shade']],
  ['warn', ['warn-pale', 'paper']],
  ['paper', ['main', 'main-deep', 'bad', 'good', 'warn']],
] as const;

for (const [text, grounds] of PAIRS) {
  for (const ground of grounds) {
    test(`${text} on ${ground} can be read by everyone`, () => {
      expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    });
  }
}
