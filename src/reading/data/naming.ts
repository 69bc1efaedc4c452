/** What is no name of an agency in a column of names: summaries and areas. Compared without white space, digits Arabic, numbering left out. */

/** Words of statistics, targets and notes with which a row's label begins. ค่าย and ผลไม้ are no such words. */
export const SUMMARY_LEAD =
  /^(?:รวม|ค่า(?!ย)|เฉลี่ย|ภาพรวม|โดยรวม|ทั้ง(?:หมด|สิ้น|ประเทศ|จังหวัด|อำเภอ|กระทรวง|กลุ่ม|ภาค)|ระดับ|สูง(?:สุด|ที่สุด)|ต่ำ(?:สุด|ที่สุด)|คะแนน|ผล(?:การ|คะแนน|รวม|ประเมิน|เฉลี่ย|ต่าง)|ร้อยละ|จำนวน|ส่วนเบี่ยงเบน|ส่วนต่าง|ความแปรปรวน|มัธยฐาน|ฐานนิยม|พิสัย|ควอร์ไทล์|เปอร์เซ็นไทล์|เป้าหมาย|เกณฑ์|หมายเหตุ|ที่มา|แหล่งที่มา|ข้อมูล|สรุป|อันดับ|ลำดับ|ผ่าน|ไม่ผ่าน)/;
/** Words that no name of an agency or place holds. */
export const SUMMARY_WITHIN =
  /เฉลี่ย|ภาพรวม|เบี่ยงเบน|(?:สูง|ต่ำ)สุด|มัธยฐาน|ทั้งหมด|ทั้งสิ้น|รวมทั้ง|โดยรวม|เป้าหมาย|ร้อยละ|ทั่ว(?:ประเทศ|ทั้ง|จังหวัด|อำเภอ)|^อปท\.?(?:ทุก|ทั้ง|ใน|ที่)/;
/** Signs that no name has: what a broken text layer leaves of a mark or letter. */
export const NO_NAME = /[_@#$%^*=+<>{}[\]|\\~?!\ufffd]|[ก-๎]\)[ะ-ฺเ-๎]|[\u0e48-\u0e4b]{2}/;
/** The same behind the leading words of a type: "อบต.ทุกแห่ง", "เทศบาลตำบลในจังหวัด". */
export const SUMMARY_PLACE = /^(?:ทุกแห่ง|ทุกประเภท|ใน(?:จังหวัด|อำเภอ|พื้นที่|สังกัด)|ที่(?:ผ่าน|ไม่ผ่าน|เข้าร่วม)|ผ่าน|รวม$|อื่น)/;
/** Statistics in Latin letters. */
export const SUMMARY_LATIN = /^(?:s\.?d\.?|std|mean|avg|average|max|min|(?:grand)?total|sum|median|target|note|source)(?![a-z])/i;
export const AREA = /^(?:อำเภอ|อ\.|กิ่งอำเภอ|เขตตรวจราชการ|จังหวัด|จ\.|กลุ่มจังหวัด|ภาค(?:เหนือ|ใต้|กลาง|ตะวัน|อีสาน)|ประเทศ|กระทรวง|ภูมิภาค)/;

/** Words that stand for all agencies, or all of one kind. */
export const ALL_OF_A_KIND: readonly string[] = ['อปท.', 'อปท', 'องค์กรปกครองส่วนท้องถิ่น', 'เทศบาล', 'หน่วยงาน', 'หน่วยงานทั้งหมด', 'ส่วนราชการ'];
