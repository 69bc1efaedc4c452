/** The OIT items that demand the measure plan and the report on it, with the elements a document must contain. */
import type { DemandedDocument } from '../../model';

const MEASURES = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
const RESULTS = 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';

const RESULT_ELEMENTS = ['ผลการดำเนินการ/กิจกรรม', 'ผลลัพธ์/ความสำเร็จของการดำเนินการ'] as const;

/** FY2563–2566: titles are stated, the elements are general knowledge. */
export const PLAN_O42: DemandedDocument = {
  inclusion: 'all',
  layout: 'L5',
  item: 'O42',
  title: MEASURES,
  elements: [
    'ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน',
    'ประเด็นที่จะต้องพัฒนาให้ดีขึ้น',
    'ประเด็นที่ต้องรักษาระดับ',
    'ผู้รับผิดชอบ',
    'ขั้นตอน/วิธีการปฏิบัติ',
    'แนวทางกำกับติดตามให้นำไปสู่การปฏิบัติและการรายงานผล',
    'มาตรการที่สอดคล้องกับผลการวิเคราะห์',
  ],
  certainty: 'general',
};

export const REPORT_O43: DemandedDocument = {
  inclusion: 'all',
  layout: 'L3',
  item: 'O43',
  title: 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  elements: ['ผลการดำเนินการตามมาตรการอย่างเป็นรูปธรรม'],
  certainty: 'general',
};

/** FY2567: columns as a provincial administration prints them; that they are the official wording is general knowledge. */
export const PLAN_O34: DemandedDocument = {
  inclusion: 'all',
  layout: 'L5',
  item: 'O34',
  title: MEASURES,
  elements: [
    'ผลการวิเคราะห์ครบทั้ง 7 ประเด็น',
    'วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ',
    'ผู้รับผิดชอบ/ผู้เกี่ยวข้อง',
    'ขั้นตอน/วิธีการปฏิบัติ',
    'แนวทางการกำกับติดตามให้นำไปสู่การปฏิบัติและการรายงานผล',
    'ระยะเวลา',
  ],
  certainty: 'general',
  source: 'okmd and menus of many local administrations, FY2567 (title)',
};

export const REPORT_O35: DemandedDocument = {
  inclusion: 'all',
  layout: 'L3',
  item: 'O35',
  title: RESULTS,
  elements: RESULT_ELEMENTS,
  certainty: 'general',
  source: 'columns of a local administration’s FY2567 report',
};

/** FY2568: the exact list was not found; the same family as FY2567. */
export const PLAN_O27: DemandedDocument = {
  ...PLAN_O34,
  item: 'O27',
  elements: PLAN_O34.elements.slice(1),
  source: 'สันนิษฐานตามปีงบประมาณ พ.ศ. 2567',
};
export const REPORT_O28: DemandedDocument = { ...REPORT_O35, item: 'O28', source: 'สันนิษฐานตามปีงบประมาณ พ.ศ. 2567' };

/** FY2569: the title stands on one agency’s website; two agencies’ documents share the headings. */
export const PLAN_O25: DemandedDocument = {
  inclusion: 'all',
  layout: 'L4',
  item: 'O25',
  title: 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร',
  elements: [
    'การวิเคราะห์ผลการประเมินครบทั้ง 10 ตัวชี้วัด',
    'จุดแข็งและจุดอ่อน',
    'มาตรการ/โครงการ/กิจกรรม',
    'ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์ ITA ที่สอดคล้องกับมาตรการ',
    'ขั้นตอนหรือวิธีการดำเนินการ',
    'ช่วงระยะเวลาการดำเนินการ',
    'ผู้รับผิดชอบ',
  ],
  certainty: 'inferred',
  source: 'website of rtrda (title); two agencies’ FY2569 plans (elements)',
};

export const REPORT_O26: DemandedDocument = {
  inclusion: 'all',
  layout: 'L3',
  item: 'O26',
  title: RESULTS,
  elements: RESULT_ELEMENTS,
  certainty: 'inferred',
  source: 'website of rtrda (title)',
};
