/** The menu ITA: its functions and what people call them. A page may open them as the menu does ("next step", help); their result is not used. */

/** In the order of the year's work, a line between the groups. */
export const MENU_GROUPS = [
  { setUpWorkbook: 'เตรียมสมุดงาน', showImport: 'นำเข้าคะแนน', checkWorkbook: 'ตรวจความถูกต้อง' },
  { analyzeScores: 'วิเคราะห์คะแนน', showPlan: 'ปรับปรุงแผนมาตรการ', openFollowUp: 'เปิดรอบติดตามผล' },
  {
    showReports: 'สร้างรายงาน',
    showDashboard: 'ภาพรวม',
    assessAgencies: 'หลายหน่วยงาน',
    undoLastCommand: 'ย้อนคำสั่งล่าสุด',
    showHelp: 'ช่วยเหลือ',
  },
] as const;

type KeysOf<Group> = Group extends unknown ? keyof Group & string : never;
export type MenuCall = KeysOf<(typeof MENU_GROUPS)[number]>;

/** What the menu calls each of its functions. */
export const MENU_NAMES = Object.assign({}, ...MENU_GROUPS) as Readonly<Record<MenuCall, string>>;
