/** What other programs leave in a text (rule R31), and what it is called. */
export const RESIDUES: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /<\/?[a-z][a-z0-9]*(?:\s[^>]*)?\/?>/i, what: 'แท็กของหน้าเว็บ' },
  { pattern: /\{\{[^}]*\}\}/, what: 'ช่องข้อความของแม่แบบที่ยังไม่ได้แทนค่า' },
  { pattern: /\[image[^\]]*\][^\sก-๙]*(?: [^ก-๙\n]{2,20}(?=\n|$))?/i, what: 'เครื่องหมายรูปภาพที่ไม่มีรูป' },
  { pattern: /\*{2,}/, what: 'เครื่องหมายดอกจัน' },
  { pattern: /[\ue000-\uf8ff]/, what: 'อักขระของแบบอักษรเก่าที่แสดงผลไม่ได้' },
  { pattern: /\ufffd/, what: 'อักขระที่อ่านไม่ได้' },
];
