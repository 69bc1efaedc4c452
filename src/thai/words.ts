/** Sentences of this room: what is said of an agency whose scheme is another one. */
import { phrasebook } from './phrasebook';

export const t = phrasebook({
  moit: 'MOIT ของกระทรวงสาธารณสุข',
  itaOnline: 'ITA Online ของหน่วยงานต้นสังกัดด้านการศึกษา',
  otherScheme: '“{name}” โดยทั่วไปประเมินตาม {scheme} ซึ่งมีตัวชี้วัดและเกณฑ์ต่างจาก ITA ของสำนักงาน ป.ป.ช. ที่สมุดงานนี้ใช้ โปรดตรวจสอบกับหน่วยงานต้นสังกัดก่อนใช้',
});
