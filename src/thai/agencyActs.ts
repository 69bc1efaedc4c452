/**
 * The act under which the head of an agency of each type issues orders (อำนาจในการออกคำสั่ง). Names are general knowledge; the section is left open,
 * since no source states it: a draft order prints dots there.
 */
import type { AgencyTypeId } from '../model';

const MUNICIPAL = 'พระราชบัญญัติเทศบาล พ.ศ. 2496 และที่แก้ไขเพิ่มเติม';
const STATE = 'พระราชบัญญัติระเบียบบริหารราชการแผ่นดิน พ.ศ. 2534 และที่แก้ไขเพิ่มเติม';

/** Absent where agencies of the type are founded by acts or decrees of their own. */
export const ACT_OF: Readonly<Partial<Record<AgencyTypeId, string>>> = {
  subdistrict: 'พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 และที่แก้ไขเพิ่มเติม',
  subdistrictMunicipality: MUNICIPAL,
  townMunicipality: MUNICIPAL,
  cityMunicipality: MUNICIPAL,
  provincialAdministration: 'พระราชบัญญัติองค์การบริหารส่วนจังหวัด พ.ศ. 2540 และที่แก้ไขเพิ่มเติม',
  pattaya: 'พระราชบัญญัติระเบียบบริหารราชการเมืองพัทยา พ.ศ. 2542 และที่แก้ไขเพิ่มเติม',
  bangkok: 'พระราชบัญญัติระเบียบบริหารราชการกรุงเทพมหานคร พ.ศ. 2528 และที่แก้ไขเพิ่มเติม',
  province: STATE,
  department: STATE,
};
