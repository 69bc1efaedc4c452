/** Saying what the library says: what holds for the facts, in the words of the agency's type. */
import { allThatHold, type EntryFacts, holds } from '../ita';
import type { FiscalYear, Settings } from '../model';
import { AGENCY_SLOTS, agencyWords, fill, formatMonths, UNIT_ROLES, type UnitRole, unitInRole } from '../thai';
import { isLawKey, lawName } from './library/laws';
import type { LibraryStep, Words } from './library/types';

/** Who speaks, and what is known of the indicator or item that is spoken of. */
export interface Speaker {
  readonly settings: Settings;
  readonly facts: EntryFacts;
}

/** Asked for every sentence of a plan, and the same for all of one run. */
const slotsBySettings = new WeakMap<Settings, Readonly<Record<string, string>>>();

/** Every slot that a library text may name, with its words for this agency; '' where the type has no such thing. */
function slotsOf(settings: Settings): Readonly<Record<string, string>> {
  const known = slotsBySettings.get(settings) ?? freshSlots(settings);
  slotsBySettings.set(settings, known);
  return known;
}

function freshSlots(settings: Settings): Readonly<Record<string, string>> {
  const words = agencyWords(settings.agency);
  return {
    ...Object.fromEntries(AGENCY_SLOTS.map((slot) => [slot, words[slot]])),
    ...Object.fromEntries(UNIT_ROLES.map((role) => [role, unitInRole(role, settings)])),
    agency: settings.agency.shortName || settings.agency.name,
    year: String(settings.fiscalYear),
    planYear: String(settings.planYear),
  };
}

/** True where the agency has every word that the text names. */
const canSay = (text: string, slots: Readonly<Record<string, string>>): boolean =>
  [...text.matchAll(/\{(\w+)\}/g)].every(([, slot = '']) => (slots[slot] ?? '') !== '');

/** One text with its slots and laws filled, in the words of this type of agency. */
export function spoken(text: string, settings: Settings): string {
  const isLocal = agencyWords(settings.agency).group === 'local';
  const withLaws = text.replace(/\{law:(\w+)\}/g, (slot, key: string) => (isLawKey(key) ? lawName(key, isLocal) : slot));
  return fill(withLaws, slotsOf(settings));
}

/** The words to say: the most specific that hold and can be said by this agency; '' where none do. */
export function say(words: Words, { settings, facts }: Speaker): string {
  const slots = slotsOf(settings);
  const texts = typeof words === 'string' ? [{ text: words }] : words;
  const first = allThatHold(texts, facts).find(({ text }) => canSay(text, slots));
  return first ? spoken(first.text, settings) : '';
}

/** Names of the units in these roles, one per line, each once. */
export function unitsText(roles: readonly UnitRole[], settings: Settings): string {
  return [...new Set(roles.map((role) => unitInRole(role, settings)))].join('\n');
}

/** A step that holds for the facts, its words filled. `unit`: who does it, null where it is everybody's. */
export interface SpokenStep {
  readonly text: string;
  readonly unit: string | null;
  readonly months: readonly [number, number] | null;
}

/** The steps that hold and can be said, in their order. */
export function spokenSteps(steps: readonly LibraryStep[], { settings, facts }: Speaker): readonly SpokenStep[] {
  const slots = slotsOf(settings);
  return steps
    .filter(({ when, text }) => holds(when, facts) && canSay(text, slots))
    .map(({ text, by, months }) => ({
      text: spoken(text, settings),
      unit: by === undefined ? null : unitInRole(by, settings),
      months: months ?? null,
    }));
}

const startOf = ({ months }: SpokenStep): number => months?.[0] ?? 0;

/**
 * The steps as a cell in the order in which they begin, under the name of who does them: what one unit prepares another approves, so a unit may stand twice.
 * Steps that all fall to the unit in charge need no name.
 * @param lead the unit in charge, which does the steps that name nobody
 */
export function stepsText(said: readonly SpokenStep[], lead: string, planYear: FiscalYear): string {
  const line = ({ text, months }: SpokenStep): string => (months === null ? text : `${text} (${formatMonths(months, planYear)})`);
  const steps = said.map((step) => ({ ...step, unit: step.unit ?? lead })).sort((a, b) => startOf(a) - startOf(b));
  if (steps.every(({ unit }) => unit === lead)) return steps.map(line).join('\n');
  return steps.flatMap((step, index) => [...(step.unit === steps[index - 1]?.unit ? [] : [`${step.unit}:`]), line(step)]).join('\n');
}
