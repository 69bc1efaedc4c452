/** Official names that documents mis-state (rule R29): a pattern of the wrong form, and the exact one. */

export interface OfficialName {
  /** Matches wrong forms only. */
  readonly wrong: RegExp;
  readonly right: string;
  readonly what: string;
}

export const OFFICIAL_NAMES: readonly OfficialName[] = [
  { wrong: /การประเมินคุณธรรมความโปร่งใส/, what: 'ชื่อทางการ', right: 'การประเมินคุณธรรมและความโปร่งใส' },
  { wrong: /การประเมินความโปร่งใสและคุณธรรม/, what: 'ชื่อทางการ', right: 'การประเมินคุณธรรมและความโปร่งใส' },
  { wrong: /Integrity (?:&|And) Transparency Assess?ment/, what: 'ชื่อภาษาอังกฤษ', right: 'Integrity and Transparency Assessment' },
  {
    wrong: /(?:Integrity|Intregrity|Integity) and (?:Transparency|Transparancy) (?:Assesment|Assessement|Asessment|Assement)/,
    what: 'ชื่อภาษาอังกฤษ',
    right: 'Integrity and Transparency Assessment',
  },
  {
    wrong: /(?:Intregrity|Integity) and Transparency Assessment/,
    what: 'ชื่อภาษาอังกฤษ',
    right: 'Integrity and Transparency Assessment',
  },
  { wrong: /การรับรู้ของผู้มีส่วนได้เสีย/, what: 'ชื่อทางการ', right: 'การรับรู้ของผู้มีส่วนได้ส่วนเสีย' },
  { wrong: /แบบวัดการรับรู้ผู้มีส่วนได้ส่วนเสีย/, what: 'ชื่อทางการ', right: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสีย' },
  { wrong: /แบบวัดการเปิดเผยข้อมูลต่อสาธารณะ/, what: 'ชื่อทางการ', right: 'แบบวัดการเปิดเผยข้อมูลสาธารณะ' },
  { wrong: /ในการดำเนินการของหน่วยงาน(?:ภาค)?รัฐ/, what: 'ชื่อทางการ', right: 'ในการดำเนินงานของหน่วยงานภาครัฐ' },
  { wrong: /ในการดำเนินงานของหน่วยงานรัฐ/, what: 'ชื่อทางการ', right: 'ในการดำเนินงานของหน่วยงานภาครัฐ' },
  { wrong: /ในการดำเนินงานของภาครัฐ/, what: 'ชื่อทางการ', right: 'ในการดำเนินงานของหน่วยงานภาครัฐ' },
];
