/** Which unit of an agency fills a role, and what its head is called. */
import type { Settings, Unit } from '../model';
import { agencyWords } from './agencies';
import { ROLE_WORDS, type UnitRole } from './agencyWords';

/** The unit that fills a role: one of the agency's own units where a name fits, else what that type of agency usually calls it. */
export function unitInRole(role: UnitRole, { agency, units }: Pick<Settings, 'agency' | 'units'>): string {
  const candidates: readonly Unit[] = units.filter((unit) => (unit.members.length === 0) === (role !== 'all'));
  for (const word of ROLE_WORDS[role]) {
    const own = candidates.find((unit) => unit.name.includes(word));
    if (own) return own.name;
  }
  return agencyWords(agency).units[role];
}

/** How heads of units are called, by what the unit's name begins with: general knowledge, so an order prints them as a draft. */
const HEADS: readonly { readonly unit: RegExp; readonly head: string }[] = [
  { unit: /^(?:สำนักปลัด|สำนักงานปลัด|สำนักงานจังหวัด|หน่วย|งาน|ฝ่าย|กลุ่ม)/, head: 'หัวหน้า' },
  { unit: /^(?:กอง|สำนัก|ศูนย์|สถาบัน)/, head: 'ผู้อำนวยการ' },
  { unit: /^คณะ(?!กรรมการ|ทำงาน)/, head: 'คณบดี' },
];

/** "กองคลัง" → "ผู้อำนวยการกองคลัง"; "หัวหน้า…" where the name does not tell. */
export const headOfUnit = (unit: string): string => `${HEADS.find((one) => one.unit.test(unit))?.head ?? 'หัวหน้า'}${unit}`;
