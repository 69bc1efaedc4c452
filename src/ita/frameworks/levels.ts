/** The level schemes (ระดับผลการประเมิน) as data: bands of the total, and what every tool part must reach. */
import type { LevelScheme, Provenance } from '../../model';

/** A level: the total must reach `from`; where `partsFrom` is given, each of the four parts must reach that too. */
export interface Band {
  readonly name: string;
  readonly from: number;
  readonly partsFrom?: number;
}

interface LevelTable extends Provenance {
  /** Highest level first: the first band whose conditions hold is the level. */
  readonly bands: readonly Band[];
}

export const LEVELS: Readonly<Record<LevelScheme, LevelTable>> = {
  // FY2562–2565; pass = A or AA. All thirty published rows checked agree.
  letters: {
    bands: [
      { name: 'AA', from: 95 },
      { name: 'A', from: 85 },
      { name: 'B', from: 75 },
      { name: 'C', from: 65 },
      { name: 'D', from: 55 },
      { name: 'E', from: 50 },
      { name: 'F', from: 0 },
    ],
    certainty: 'stated',
    source: 'sme.go.th eBook_65 p. 80; University of Phayao system',
  },
  // Since FY2566 (NACC meeting of 8 มิ.ย. 2566, in force with the results of ITA 2566); the parts are IIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2 and OIT.
  fiveLevels: {
    bands: [
      { name: 'ผ่านดีเยี่ยม', from: 95, partsFrom: 95 },
      { name: 'ผ่านดี', from: 85, partsFrom: 85 },
      { name: 'ผ่าน', from: 85 },
      { name: 'ต้องปรับปรุง', from: 70 },
      { name: 'ต้องปรับปรุงโดยด่วน', from: 0 },
    ],
    certainty: 'stated',
    source: 'agency reports FY2566 and FY2568; mgronline 9680000079675; University of Phayao system',
  },
};
