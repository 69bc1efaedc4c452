/** Who sits in a working group that an order appoints: heads of the agency's units, or of those that the plan gives work to. */
import { agencyWords, cellLines, headOfUnit } from '../../thai';
import type { Context } from '../content';
import { plannedMeasures } from '../planned';

/** A name that is one unit's: not everybody together, not another committee, not "whoever is responsible". */
const ONE_UNIT = /^(?:กอง|สำนัก|หน่วย|ฝ่าย|ศูนย์|กลุ่ม|คณะ(?!กรรมการ|ทำงาน)|สถาบัน)/;

/** It reviews what the group does, so it is no part of it (หลักเกณฑ์การตรวจสอบภายใน: independence). */
const INTERNAL_AUDIT = /ตรวจสอบภายใน/;

/** The units of a cell; two that share one line ("งานพัสดุ/ กองคลัง") are two. */
const unitNames = (cell: string): readonly string[] => cellLines(cell).flatMap((line) => line.split('/'));

/** "สำนักปลัดฯ" in full, where the type of agency has a unit of that name. */
function inFull(name: string, usual: readonly string[]): string {
  const stem = name.replace(/ฯ$/, '').trim();
  return name.endsWith('ฯ') ? (usual.find((unit) => unit.startsWith(stem)) ?? name) : name;
}

/** The units of ตั้งค่า; where none stand there, the single units that lead or support a measure, in the plan's order. */
function unitsOfGroup(context: Context): readonly string[] {
  const { settings } = context;
  const own = settings.units.filter(({ members, name }) => members.length === 0 && name.trim() !== '').map(({ name }) => name.trim());
  if (own.length > 0) return own;
  const usual = Object.values(agencyWords(settings.agency).units);
  const named = plannedMeasures(context).flatMap(({ units, support }) => unitNames(`${units}\n${support ?? ''}`));
  return [...new Set(named.map((name) => inFull(name.trim(), usual)).filter((name) => ONE_UNIT.test(name) && !INTERNAL_AUDIT.test(name)))];
}

export const membersOfGroup = (context: Context): readonly string[] => unitsOfGroup(context).map(headOfUnit);
