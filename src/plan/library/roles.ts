/** Words of library texts that were written for a subdistrict administration, in the words of other agencies: until every text uses slots (types.ts). */
import type { Agency } from '../../model';
import { agencyTypeOf, agencyWords } from '../../thai';

interface Replacement {
  readonly word: RegExp;
  readonly instead: string;
}

const MUNICIPALITY: readonly Replacement[] = [{ word: /ข้อบัญญัติ(?!ท้องถิ่น)/g, instead: 'เทศบัญญัติ' }];

const NOT_LOCAL: readonly Replacement[] = [
  { word: /นายกหรือหัวหน้าหน่วยงาน/g, instead: 'หัวหน้าหน่วยงาน' },
  { word: /(?<!สำนัก|สำนักงาน)ปลัด/g, instead: 'หัวหน้าหน่วยงาน' },
  { word: /กับข้อบัญญัติท้องถิ่น|และข้อบัญญัติท้องถิ่น/g, instead: 'และระเบียบของหน่วยงาน' },
  { word: /ข้อบัญญัติงบประมาณ/g, instead: 'งบประมาณที่ได้รับอนุมัติ' },
  { word: /ข้อบัญญัติ/g, instead: 'ระเบียบ' },
  { word: /ที่สภาอนุมัติ/g, instead: 'ที่ได้รับอนุมัติ' },
];

/** A library text without slots in the words of this type of agency. */
export function inOldWords(agency: Agency, text: string): string {
  const municipality = /Municipality$/.test(agencyTypeOf(agency));
  const replacements = agencyWords(agency).group !== 'local' ? NOT_LOCAL : municipality ? MUNICIPALITY : [];
  return replacements.reduce((result, { word, instead }) => result.replace(word, instead), text);
}
