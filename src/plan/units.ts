/** Responsible units (ส่วนราชการผู้รับผิดชอบ): short forms, collective units, joint responsibility, and steps per unit. */
import type { Measure, Unit } from '../model';
import { squeeze, statements, stepsOf, withoutNumber } from '../thai';

const bare = (name: string): string => squeeze(withoutNumber(name)).replace(/ฯ$/, '');

/** True where a typed name means this unit: full name, short name, or a short form that ends in ฯ. */
export function isUnit(typed: string, unit: Unit): boolean {
  const name = bare(typed);
  if (name === '') return false;
  if (name === squeeze(unit.name) || name === bare(unit.shortName)) return true;
  return squeeze(typed).endsWith('ฯ') && squeeze(unit.name).startsWith(name);
}

/** The collective words that need no definition; the units they gather. */
const COLLECTIVE: readonly { readonly word: string; readonly gathers: (unit: Unit) => boolean }[] = [
  { word: 'ทุกส่วนราชการ', gathers: () => true },
  { word: 'ทุกหน่วยงาน', gathers: () => true },
  { word: 'ทุกสำนัก', gathers: () => true },
  { word: 'ทุกกอง', gathers: (unit) => unit.name.startsWith('กอง') },
];

/** The names of a units cell, one per line; bracketed members come apart, "A และ B" and "A/B" are two names of one joint line. */
function unitLines(text: string): readonly { readonly names: readonly string[]; readonly members: readonly string[] }[] {
  return statements(text).map((line) => {
    const bracket = /\(([^)]*)\)/.exec(line);
    const names = withoutNumber(line.replace(/\([^)]*\)/g, ' '))
      .split(/\s+และ\s*|\s*\/\s*|\s*,\s*/)
      .map((name) => name.trim());
    return { names: names.filter((name) => name !== ''), members: (bracket?.[1] ?? '').split(/[\s,]+/).filter((name) => name !== '') };
  });
}

/** The single units that a typed name stands for: itself, or the members of a collective one. Unknown names stand for themselves. */
export function resolveUnit(name: string, units: readonly Unit[]): readonly string[] {
  const single = units.filter((unit) => unit.members.length === 0);
  const unit = units.find((candidate) => isUnit(name, candidate));
  if (unit && unit.members.length > 0) {
    return unit.members.map((member) => single.find((candidate) => isUnit(member, candidate))?.name ?? member);
  }
  if (unit) return [unit.name];
  const collective = COLLECTIVE.find(({ word }) => squeeze(name).includes(word));
  return collective ? single.filter(collective.gathers).map((candidate) => candidate.name) : [name];
}

/** All single units that answer for the text of a units cell, each once, in order. */
export function responsibleUnits(text: string, units: readonly Unit[]): readonly string[] {
  const found = unitLines(text).flatMap((line) => [...line.names, ...line.members].flatMap((name) => resolveUnit(name, units)));
  return found.filter((name, index) => found.indexOf(name) === index);
}

/** True where the typed text names a collective unit that covers everybody it may mean. */
export const isCollective = (name: string, units: readonly Unit[]): boolean =>
  COLLECTIVE.some(({ word }) => squeeze(name).includes(word)) || (units.find((unit) => isUnit(name, unit))?.members.length ?? 0) > 0;

/** Everybody who has a part in a measure: those who lead it, and those who support them. */
export const involvedUnits = ({ units, support = '' }: Pick<Measure, 'units' | 'support'>, known: readonly Unit[]): readonly string[] =>
  responsibleUnits(`${units}\n${support}`, known);

interface UnitWork {
  readonly measure: Measure;
  /** The common steps and the unit's own, in the order of the cell. */
  readonly steps: readonly string[];
}

/** The work of one unit ("งานของกองคลัง"): the measures it answers for, alone, jointly or as a member, and its steps in them. */
export function workOfUnit(measures: readonly Measure[], unit: string, units: readonly Unit[]): readonly UnitWork[] {
  const own = resolveUnit(unit, units);
  const concerns = (name: string): boolean => resolveUnit(name, units).some((candidate) => own.includes(candidate));
  return measures.flatMap((measure) => {
    const { common, byUnit } = stepsOf(measure.steps);
    const acting = byUnit.filter((group) => concerns(group.unit));
    const answers = involvedUnits(measure, units).some((name) => own.includes(name));
    if (!answers && acting.length === 0) return [];
    return [{ measure, steps: [...common, ...acting.flatMap((group) => group.steps)] }];
  });
}
