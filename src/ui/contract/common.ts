/** What every answer is made of: places, notices, and the answer itself. */
import type { Severity } from '../../model';

/** A place in the workbook that a link leads to: the tab's name as people see it, and an A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface Notice {
  readonly severity: Severity;
  readonly code: string;
  /** Thai, ready to show. */
  readonly message: string;
  readonly place: CellPlace | null;
  readonly found: string | null;
  readonly expected: string | null;
  /** A correction whose value is certain: its label; the server keeps the value. */
  readonly fix: { readonly id: string; readonly label: string } | null;
  /** By what a long list groups it; absent where it stands in none. */
  readonly groups?: Groups;
}

/** Every call answers with a value or with notices that say in Thai why there is none. It never throws for bad input. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly notices: readonly Notice[] };

/** By what a long list groups a row. */
export interface Groups {
  /** What it is about ("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล"); '' where nothing says so. */
  readonly kind: string;
  /** Units that lead it, none or several. */
  readonly units: readonly string[];
}
