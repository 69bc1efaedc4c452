/** What people are told when the grid cannot do what they asked. */
const WORDS = {
  'paste.letters': 'วางไม่ได้ เพราะข้อความในช่อง {cell} ยาว {count} ตัวอักษร เซลล์หนึ่งเก็บได้ไม่เกิน {limit} ตัวอักษร จึงยังไม่ได้เปลี่ยนเซลล์ใด',
  'paste.cells': 'วางไม่ได้ เพราะข้อมูลมี {rows} แถว {columns} คอลัมน์ ทำให้สมุดงานเกิน {limit} เซลล์ จึงยังไม่ได้เปลี่ยนเซลล์ใด โปรดแบ่งวางเป็นส่วน ๆ',
  'paste.columns': 'วางไม่ได้ เพราะข้อมูลเกินคอลัมน์สุดท้ายที่แผ่นงานมีได้ จึงยังไม่ได้เปลี่ยนเซลล์ใด',
  'write.letters': 'บันทึกไม่ได้ ข้อความยาว {count} ตัวอักษร เซลล์หนึ่งเก็บได้ไม่เกิน {limit} ตัวอักษร',
  'write.list': 'ช่อง {cell} รับเฉพาะค่าในรายการ ({choices}) จึงยังไม่ได้บันทึก “{value}”',
  'write.rule': 'ช่อง {cell} ไม่รับค่า “{value}” {help} จึงยังไม่ได้บันทึก',
  'sort.merged': 'เรียงลำดับไม่ได้ เพราะในช่วงนี้มีเซลล์ที่ผสานกันไว้',
  'lines.last': 'ลบไม่ได้ แผ่นงานต้องมีอย่างน้อยหนึ่งแถวและหนึ่งคอลัมน์ใต้ส่วนที่ตรึงไว้',
  'tab.empty': 'โปรดตั้งชื่อแผ่นงาน',
  'tab.taken': 'มีแผ่นงานชื่อ “{name}” อยู่แล้ว โปรดใช้ชื่ออื่น',
  'tab.long': 'ชื่อแผ่นงานยาวเกิน 100 ตัวอักษร โปรดใช้ชื่อที่สั้นลง',
  'tab.last': 'ลบหรือซ่อนไม่ได้ สมุดงานต้องมีแผ่นงานที่มองเห็นอย่างน้อยหนึ่งแผ่น',
  'tab.copy': '{name} (สำเนา{number})',
  'tab.new': 'ชีต{number}',
} as const;

export const say = (key: keyof typeof WORDS, values: Readonly<Record<string, string | number>> = {}): string =>
  WORDS[key].replace(/\{(\w+)\}/g, (_, name: string) =>
    typeof values[name] === 'number' ? (values[name] as number).toLocaleString('th-TH') : String(values[name] ?? ''),
  );

/** Thrown by an order that is refused before it has changed anything: the sentence is for the person. */
export class Refusal extends Error {}
