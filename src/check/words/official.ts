/** Official names that documents mis-state (rule R29): a pattern of the wrong form, and the exact one. */

export interface OfficialName {
  /** Matches wrong forms only. */
  readonly wrong: RegExp;
  readonly right: string;
  readonly what: string;
}

export const OFFICIAL_NAMES: readonly OfficialName[] = [
  { wrong: /การประเมินคุณธรรมความโปร่งใส/, right: 'การประเมินคุณธรรมและความโปร่งใส', what: 'ชื่อการประเมิน' },
  { wrong: /การประเมินความโปร่งใสและคุณธรรม/, right: 'การประเมินคุณธรรมและความโปร่งใส', what: 'ชื่อการประเมิน' },
  { wrong: /ในการดำเนินการของหน่วยงาน(?:ภาค)?รัฐ/, right: 'ในการดำเนินงานของหน่วยงานภาครัฐ', what: 'ชื่อการประเมิน' },
  { wrong: /ในการดำเนินงานของหน่วยงานรัฐ/, right: 'ในการดำเนินงานของหน่วยงานภาครัฐ', what: 'ชื่อการประเมิน' },
  { wrong: /ในการดำเนินงานของภาครัฐ/, right: 'ในการดำเนินงานของหน่วยงานภาครัฐ', what: 'ชื่อการประเมิน' },
  { wrong: /Integrity (?:&|And) Transparency Assess?ment/, right: 'Integrity and Transparency Assessment', what: 'ชื่อการประเมินภาษาอังกฤษ' },
  {
    wrong: /(?:Integrity|Intregrity|Integity) and (?:Transparency|Transparancy) (?:Assesment|Assessement|Asessment|Assement)/,
    right: 'Integrity and Transparency Assessment',
    what: 'ชื่อการประเมินภาษาอังกฤษ',
  },
  {
    wrong: /(?:Intregrity|Integity) and Transparency Assessment/,
    right: 'Integrity and Transparency Assessment',
    what: 'ชื่อการประเมินภาษาอังกฤษ',
  },
  { wrong: /แบบวัดการรับรู้ของผู้มีส่วนได้เสีย/, right: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสีย', what: 'ชื่อแบบวัด' },
  { wrong: /แบบวัดการรับรู้ผู้มีส่วนได้ส่วนเสีย/, right: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสีย', what: 'ชื่อแบบวัด' },
  { wrong: /แบบวัดการเปิดเผยข้อมูลต่อสาธารณะ/, right: 'แบบวัดการเปิดเผยข้อมูลสาธารณะ', what: 'ชื่อแบบวัด' },
];
