/** All Thai words of this room, by key. */
import { fill } from '../thai';

const TEXTS = {
  place: '{source} แถวที่ {row}',
  matched:
    'แถวของ{agency}ไม่ระบุอำเภอหรือจังหวัดครบ จึงนับรวมกับหน่วยงานชื่อเดียวกันที่มีแห่งเดียวในชุดข้อมูล ({district} {province}) หากไม่ใช่ โปรดเติมอำเภอและจังหวัดในต้นทาง',
  doubt: 'ชื่อ{agency}ตรงกับหน่วยงานในชุดข้อมูล {count} แห่ง ({places}) จึงแยกไว้ต่างหาก โปรดเติมอำเภอและจังหวัดในต้นทาง',
  similar:
    'ชื่อ “{agency}” กับ “{other}” ต่างกันเพียงตัวอักษรเดียวและไม่ปรากฏในปีเดียวกัน อาจเป็นหน่วยงานเดียวกัน ระบบแยกไว้เป็นคนละหน่วยงาน โปรดตรวจตัวสะกดในต้นทาง',
  twice: '{agency} ปี {year} ปรากฏซ้ำด้วยคะแนนเดียวกัน ({places}) จึงนับครั้งเดียว',
  conflict: '{agency} ปี {year} ปรากฏหลายครั้งด้วยคะแนนต่างกัน ({places}) จึงยังไม่นับทุกแถว โปรดคงแถวที่ถูกต้องไว้เพียงแถวเดียว',
} as const;

/** The text of a key with its blanks filled in. */
export const t = (key: keyof typeof TEXTS, slots: Readonly<Record<string, string | number>> = {}): string => fill(TEXTS[key], slots);
