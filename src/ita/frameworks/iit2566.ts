/** IIT items of FY2566: rewritten by the NACC, thirty as before, five of them known by their wording. */
import { type SurveyRow, surveyItems } from './rows';

const REPORT = 'a provincial administration’s analysis report on its FY2566 result';
const COUNT = 'codes up to I27 in the same report; six items per indicator as in FY2564';

/** Unknown wording is empty, for people to paste. */
export const IIT_2566 = surveyItems([
  { code: 'I1', indicator: 1, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I2', indicator: 1, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I3', indicator: 1, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I4', indicator: 1, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I5', indicator: 1, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I6', indicator: 1, text: '', certainty: 'inferred', source: COUNT },
  {
    code: 'I7',
    indicator: 2,
    text: 'ท่านทราบข้อมูลเกี่ยวกับงบประมาณของหน่วยงานหรือของส่วนงานที่ท่านปฏิบัติหน้าที่ มากน้อยเพียงใด',
    scale: 'fourStep',
    certainty: 'stated',
    source: REPORT,
  },
  {
    code: 'I8',
    indicator: 2,
    text: 'ท่านเคยเข้าไปมีส่วนร่วมในกระบวนการงบประมาณ มากน้อยเพียงใด',
    scale: 'fourStep',
    certainty: 'stated',
    source: REPORT,
  },
  { code: 'I9', indicator: 2, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I10', indicator: 2, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I11', indicator: 2, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I12', indicator: 2, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I13', indicator: 3, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I14', indicator: 3, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I15', indicator: 3, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I16', indicator: 3, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I17', indicator: 3, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I18', indicator: 3, text: '', certainty: 'inferred', source: COUNT },
  {
    code: 'I19',
    indicator: 4,
    text: 'ท่านรู้แนวปฏิบัติของหน่วยงานของท่านเกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง มากน้อยเพียงใด',
    scale: 'fourStep',
    certainty: 'stated',
    source: REPORT,
  },
  { code: 'I20', indicator: 4, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I21', indicator: 4, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I22', indicator: 4, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I23', indicator: 4, text: '', certainty: 'inferred', source: COUNT },
  {
    code: 'I24',
    indicator: 4,
    text: 'หน่วยงานของท่าน มีการกำกับดูแล และตรวจสอบการใช้ทรัพย์สินของราชการอย่างสม่ำเสมอ เพื่อป้องกันไม่ให้เกิดการนำไปใช้ประโยชน์ส่วนตัว มากน้อยเพียงใด',
    scale: 'fourStep',
    certainty: 'stated',
    source: REPORT,
  },
  { code: 'I25', indicator: 5, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I26', indicator: 5, text: '', certainty: 'inferred', source: COUNT },
  {
    code: 'I27',
    indicator: 5,
    text: 'ท่านทราบเกี่ยวกับมาตรฐานทางจริยธรรมหรือประมวลจริยธรรมสำหรับเจ้าหน้าที่ของหน่วยงานท่าน มากน้อยเพียงใด',
    scale: 'fourStep',
    certainty: 'stated',
    source: REPORT,
  },
  { code: 'I28', indicator: 5, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I29', indicator: 5, text: '', certainty: 'inferred', source: COUNT },
  { code: 'I30', indicator: 5, text: '', certainty: 'inferred', source: COUNT },
] satisfies readonly SurveyRow[]);
