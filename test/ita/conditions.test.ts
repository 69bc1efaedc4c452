/** A text is chosen only where its condition holds; what nobody knows satisfies no condition. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { BANDS, bandOf, type Condition, classOf, type EntryFacts, holds, pick, STRONG_BANDS, WEAK_BANDS } from '../../src/ita';
import { AGENCY_GROUPS } from '../../src/thai';

const facts = (change: Partial<EntryFacts> = {}): EntryFacts => ({
  tool: 'EIT',
  indicator: 6,
  score: 88,
  band: 'passing',
  class: 'above',
  weakParts: [],
  weakItems: 'unknown',
  failed: [],
  passed: [],
  movement: 'new',
  yearsBelow: 0,
  assessor: false,
  agency: 'subdistrict',
  group: 'local',
  planYear: 2569,
  ...change,
});

describe('conditions', () => {
  test('the most specific text that holds is said', () => {
    const words = [
      { text: 'general' },
      { when: { band: ['passing', 'high'] }, text: 'by band' },
      { when: { band: ['passing'], failed: ['serviceSteps'] }, text: 'by band and theme' },
    ] as const;
    expect(pick(words, facts())).toBe('by band');
    expect(pick(words, facts({ failed: ['serviceSteps'] }))).toBe('by band and theme');
    expect(pick(words, facts({ band: 'low' }))).toBe('general');
  });

  test('nothing is said where nothing holds', () => {
    expect(pick([{ when: { band: ['full'] }, text: 'ครบถ้วน' }], facts())).toBe('');
  });

  test.each<readonly [string, Condition]>([
    ['band', { band: BANDS }],
    ['class', { class: ['above', 'below', 'bothAbove', 'mixed', 'bothBelow'] }],
    ['failed themes', { failed: ['serviceSteps'] }],
    ['passed themes', { passed: ['serviceSteps'] }],
  ])('an unknown %s satisfies no condition that asks for it', (_, when) => {
    expect(holds(when, facts({ band: null, class: null }))).toBe(false);
  });

  test('a theme counts as passed only where it is known to have passed', () => {
    expect(holds({ passed: ['eService'] }, facts({ passed: ['eService'] }))).toBe(true);
    expect(holds({ passed: ['eService'] }, facts({ passed: ['eService'], failed: ['eService'] }))).toBe(false);
    expect(holds({ notFailed: ['eService'] }, facts())).toBe(true);
  });

  test('types of agency and their groups both count', () => {
    expect(holds({ agency: ['local'] }, facts())).toBe(true);
    expect(holds({ agency: ['university'] }, facts())).toBe(false);
    expect(holds({ notAgency: ['academic'] }, facts({ agency: 'university', group: 'academic' }))).toBe(false);
    expect(AGENCY_GROUPS).toContain('local');
  });

  test('a band agrees with the class of the same score, whatever the threshold', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 71, max: 95 }), (score, threshold) => {
        const band = bandOf(score, threshold)!;
        const weak = (WEAK_BANDS as readonly string[]).includes(band);
        expect(classOf(score, threshold)).toBe(weak ? 'below' : 'above');
        expect((STRONG_BANDS as readonly string[]).includes(band)).toBe(!weak);
      }),
    );
  });

  test('84.996 prints as 85.00 and is not weak; 99.996 prints as 100.00 and is full', () => {
    expect(bandOf(84.996, 85)).toBe('passing');
    expect(bandOf(99.996, 85)).toBe('full');
    expect(bandOf(0.004, 85)).toBe('zero');
  });
});
