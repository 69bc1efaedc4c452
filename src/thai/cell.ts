/**
 * The grammar of a cell that holds a list (DESIGN D11): one statement per line, numbers and bullets are never data, a line "กองคลัง:" opens the
 * steps of that unit, a photograph's line is its address and then its caption. Plan, report, check, import and dialogs all read cells by these rules.
 */
import { DASH } from './dashes';
import { statements } from './text';

/** What people put before a statement: a bullet, "1.", "๑)", "(1)", "1.1."; but not the number of "1.5 ล้านบาท" or "5 ส.". */
const NUMBERING = new RegExp(`^(?:(?:${DASH}|[•▪*])\\s*|\\(?[\\d๐-๙]{1,2}(?:\\.[\\d๐-๙]{1,2})*[.)]\\)?(?![\\d๐-๙])\\s*)+`);

/** The line without its numbers and bullets. */
export const withoutNumber = (line: string): string => line.trim().replace(NUMBERING, '').trim();

/** True where a number or bullet opens the line: it begins a statement and continues none. */
export const isNumbered = (line: string): boolean => NUMBERING.test(line.trim());

/** The statements of a cell without their numbers. A line that is nothing but a number is no statement. */
export const cellLines = (cell: string): readonly string[] =>
  statements(cell)
    .map(withoutNumber)
    .filter((line) => line !== '');

/** No unit's name is longer; longer lines with a colon at the end are sentences. */
export const LONGEST_HEAD = 80;

/** Words that announce a list of steps and name nobody. */
const ANNOUNCES = /(?:ดังนี้|ได้แก่|ดังต่อไปนี้|ประกอบด้วย|ขั้นตอน|วิธีดำเนินการ|วิธีการ)$/;

/** The unit whose steps a line opens: "กองคลัง:" → "กองคลัง"; null for any other line, such as "ดำเนินการดังนี้:". */
export function unitHead(line: string): string | null {
  const name = /^(.+?)\s*[:：]$/.exec(withoutNumber(line))?.[1] ?? '';
  return name === '' || name.length > LONGEST_HEAD || ANNOUNCES.test(name) ? null : name;
}

/** Steps that belong together. */
interface StepGroup {
  /** The unit that takes the steps; null where they are everybody's. */
  readonly unit: string | null;
  readonly steps: readonly string[];
}

/** The steps of a cell in their order, each group under the unit that the line above it names. */
export function stepGroups(cell: string): readonly StepGroup[] {
  const groups: { unit: string | null; steps: string[] }[] = [];
  for (const line of cellLines(cell)) {
    const unit = unitHead(line);
    if (unit !== null) groups.push({ unit, steps: [] });
    else if (groups.length === 0) groups.push({ unit: null, steps: [line] });
    else groups[groups.length - 1]?.steps.push(line);
  }
  return groups;
}

interface Steps {
  readonly common: readonly string[];
  readonly byUnit: readonly { readonly unit: string; readonly steps: readonly string[] }[];
}

/** The steps of everybody, and those of each unit. */
export function stepsOf(cell: string): Steps {
  const groups = stepGroups(cell);
  return {
    common: groups.flatMap(({ unit, steps }) => (unit === null ? steps : [])),
    byUnit: groups.flatMap(({ unit, steps }) => (unit === null ? [] : [{ unit, steps }])),
  };
}

/** A photograph of a follow-up row. */
interface Photo {
  /** The file's id in Drive. */
  readonly file: string;
  readonly caption: string;
}

/** An id of Drive, alone or inside an address. */
const ADDRESS = /^https?:.*?(?:\/d\/|[?&]id=)([A-Za-z0-9_-]{10,})/;
const ID = /^([A-Za-z0-9_-]{10,})$/;

/** Photographs, one per line: the file's address or id first, then the caption. Lines without a file name nothing and are left out. */
export const photosIn = (cell: string): readonly Photo[] =>
  cell.split('\n').flatMap((line): readonly Photo[] => {
    const [address = '', ...words] = line.trim().split(/\s+/);
    const file = (ADDRESS.exec(address) ?? ID.exec(address))?.[1];
    return file === undefined ? [] : [{ file, caption: words.join(' ') }];
  });
