/**
 * Laws and regulations (กฎหมายและระเบียบ) on which steps rest. A step refers to one as `{law:key}`; the name is printed as it stands here, the section
 * only where a source states it (`certainty: 'stated'`). Names without a source beside them are general knowledge: check them before relying on a section.
 */
import type { Certainty } from '../../model';

interface Law {
  /** Full official name, with its year. */
  readonly name: string;
  /** มาตรา or ข้อ, printed after the name where `section.certainty` is `stated`. */
  readonly section?: { readonly text: string; readonly certainty: Certainty; readonly source?: string };
  readonly certainty: Certainty;
  readonly source?: string;
  /** The form for local administrations (อปท.), where they stand under a regulation of their own. */
  readonly local?: { readonly name: string; readonly certainty: Certainty; readonly source?: string };
}

export const LAWS = {
  procurement: {
    name: 'ระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560',
    certainty: 'stated',
    source: 'thaitobacco.or.th, finance.rmutsv.ac.th',
  },
  borrowing: {
    name: 'ระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560',
    section: { text: 'ข้อ 207–209', certainty: 'general' },
    certainty: 'stated',
    source: 'thaitobacco.or.th',
  },
  stockTaking: {
    name: 'ระเบียบกระทรวงการคลังว่าด้วยการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560',
    section: { text: 'ข้อ 213', certainty: 'general' },
    certainty: 'stated',
    source: 'thaitobacco.or.th',
  },
  procurementAct: {
    name: 'พระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560',
    certainty: 'stated',
    source: 'finance.rmutsv.ac.th',
  },
  information: {
    name: 'พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540',
    certainty: 'stated',
    source: 'infocenter.pwa.co.th',
  },
  monthlySummary: {
    name: 'พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540',
    section: { text: 'มาตรา 9 (8)', certainty: 'stated', source: 'epis.exat.co.th' },
    certainty: 'stated',
    source: 'infocenter.pwa.co.th',
  },
  facilitation: {
    name: 'พระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ พ.ศ. 2558',
    section: { text: 'มาตรา 7', certainty: 'general' },
    certainty: 'stated',
    source: 'drthawip.com/administrativelaw/020',
  },
  electronic: {
    name: 'พระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิกส์ พ.ศ. 2565',
    certainty: 'stated',
    source: 'ราชกิจจานุเบกษา เล่ม 139 ตอนที่ 63 ก',
  },
  gifts: {
    name: 'พระราชบัญญัติประกอบรัฐธรรมนูญว่าด้วยการป้องกันและปราบปรามการทุจริต พ.ศ. 2561',
    section: { text: 'มาตรา 128', certainty: 'stated', source: 'pathumthani.prd.go.th, anyflip.com/fgcxq/hydb' },
    certainty: 'stated',
    source: 'anyflip.com/fgcxq/hydb',
  },
  ethics: {
    name: 'พระราชบัญญัติมาตรฐานทางจริยธรรม พ.ศ. 2562',
    section: { text: 'มาตรา 5', certainty: 'stated', source: 'siamrath.co.th/n/338277' },
    certainty: 'stated',
    source: 'siamrath.co.th/n/338277',
  },
  conduct: {
    name: 'ประมวลจริยธรรมที่ใช้บังคับแก่เจ้าหน้าที่แต่ละประเภท',
    certainty: 'general',
    local: {
      name: 'ประมวลจริยธรรมผู้บริหารท้องถิ่น ประมวลจริยธรรมสมาชิกสภาท้องถิ่น และประมวลจริยธรรมพนักงานส่วนท้องถิ่น',
      certainty: 'inferred',
      source: 'siamrath.co.th/n/338277 (ผู้บริหารท้องถิ่น, 8 เม.ย. 2565); mutchalin.go.th (พนักงานส่วนท้องถิ่น)',
    },
  },
  privacy: {
    name: 'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562',
    certainty: 'stated',
    source: 'prachachat.net news-941356',
  },
  privacyBreach: {
    name: 'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562',
    section: { text: 'มาตรา 37 (4)', certainty: 'stated', source: 'pdpathailand.com/news-article/data-breach-management' },
    certainty: 'stated',
    source: 'prachachat.net news-941356',
  },
  vehicles: {
    name: 'ระเบียบว่าด้วยการใช้รถยนต์ที่หน่วยงานถือปฏิบัติ',
    certainty: 'general',
    local: {
      name: 'ระเบียบกระทรวงมหาดไทยว่าด้วยการใช้และรักษารถยนต์ขององค์กรปกครองส่วนท้องถิ่น พ.ศ. 2548',
      certainty: 'general',
    },
  },
  goodGovernance: {
    name: 'พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546',
    section: { text: 'มาตรา 38', certainty: 'general' },
    certainty: 'stated',
    source: 'quizgecko.com (ชื่อและปี)',
  },
  tort: {
    name: 'พระราชบัญญัติความรับผิดทางละเมิดของเจ้าหน้าที่ พ.ศ. 2539',
    certainty: 'general',
  },
  risk: {
    name: 'หลักเกณฑ์กระทรวงการคลังว่าด้วยมาตรฐานและหลักเกณฑ์ปฏิบัติการบริหารจัดการความเสี่ยงสำหรับหน่วยงานของรัฐ พ.ศ. 2562',
    certainty: 'general',
  },
} as const satisfies Readonly<Record<string, Law>>;

type LawKey = keyof typeof LAWS;
export const isLawKey = (key: string): key is LawKey => Object.keys(LAWS).includes(key);

/** A law as a sentence prints it: the form for local administrations where there is one, the section only where a source states it. */
export function lawName(key: LawKey, isLocal: boolean): string {
  const law: Law = LAWS[key];
  if (isLocal && law.local) return law.local.name;
  return law.section?.certainty === 'stated' ? `${law.name} ${law.section.text}` : law.name;
}
