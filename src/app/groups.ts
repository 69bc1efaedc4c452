/** By what long lists are grouped: what a row is about, and the units that lead it. */
import { RULES } from '../check';
import type { Framework, Measure, Problem } from '../model';
import { statements } from '../thai';
import type { Groups } from '../ui/contract';
import { labelOf } from './labels';
import type { Opened } from './open';
import { say } from './texts';

/** A measure is about its first indicator, else its topic; '' where neither is said. */
export function groupsOf({ indicators, topic, units }: Measure, framework: Framework): Groups {
  const [first] = indicators;
  return { kind: first === undefined ? topic : labelOf(`indicator:${first}`, framework), units: statements(units) };
}

const TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ id, title }) => [id, title]));

/** What the checker's rule of this id checks; '' for what is none of its rules. */
export const ruleTitle = (id: string): string => TITLES.get(id) ?? '';

/** Codes of problems that are no rules, by what people know them as: the first that the code begins with. */
const KINDS = [
  [/^(?:SHEET|COLUMN|HEADER)_/, 'kindSheets'],
  [/^(?:YEAR|AGENCY|SETTING|UNIT|SIGNATORY|THRESHOLD)/, 'kindSettings'],
  [/^(?:SCORE|PUBLISHED|LEVEL|TOTAL|PART|TOOL|INDICATOR|ITEM)/, 'kindScores'],
  [/^(?:MEASURE|PLAN|MEMORY)/, 'kindPlan'],
  [/^(?:ROUND|STATUS|PEOPLE|RESULTS|EVIDENCE|ID_TWICE)/, 'kindResults'],
] as const;

/** A problem is grouped by its rule, else by what it concerns, else by its sheet; led by the units of the row where it stands. */
export function groupsOfProblem({ grids, rows }: Opened, { code, sheet, cell }: Problem): Groups {
  const family = KINDS.find(([pattern]) => pattern.test(code));
  const kind = ruleTitle(code) || (family ? say(family[1]) : (sheet ?? ''));
  const row = Number(/\d+$/.exec(cell ?? '')?.[0] ?? 0);
  const list = sheet === grids.plan?.sheet ? rows.plan : sheet === grids.followUp?.sheet ? rows.followUp : [];
  return { kind, units: statements(list.find((one) => one.row === row)?.units ?? '') };
}
