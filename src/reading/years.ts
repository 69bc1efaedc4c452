/** The assessed year and the plan year, by the words in front of each year. */
import { toArabicDigits } from '../thai';
import { OTHER_YEAR_WORDS, YEAR_ROLES } from './data/years';
import { collectFact } from './fact';
import { type Flow, lineIndexAt, quoteOf } from './flow';
import type { Conflict, Found } from './types';

const YEAR = /(?:ปี ?งบประมาณ|ประจำปี) ?(?:พ\.? ?ศ\.?)? ?(25[0-9]{2})(?![0-9])/g;
/** How far back the words that give a year its role are looked for. */
const REACH = 260;

/** "… รอบ 12 เดือน" behind a year: the year of a progress report, which is the plan year. */
const isRound = (digits: string, end: number): boolean => /^\s*รอบ\s*(?:ที่\s*)?(?:6|12)\s*เดือน/.test(digits.slice(end, end + 30));

interface YearMention extends Found<number> {
  readonly role: 'assessed' | 'plan' | null;
}

/** All fiscal years named, with their role; comparison years have none. */
function mentions(flow: Flow): readonly YearMention[] {
  const found: YearMention[] = [];
  for (const match of flow.digits.matchAll(YEAR)) {
    const start = match.index ?? 0;
    const from = Math.max(0, start - REACH);
    let before = toArabicDigits(flow.text.slice(from, start)).replace(/\s+/g, '');
    const last = before.search(/25\d\d(?!.*25\d\d)/);
    if (last >= 0) before = before.slice(last + 4);
    const near = YEAR_ROLES.map(({ word, role }) => ({ role, at: before.lastIndexOf(word) + (before.includes(word) ? word.length : 0) }))
      .filter(({ at }) => at > 0)
      .sort((a, b) => b.at - a.at)[0];
    const other = OTHER_YEAR_WORDS.some((word) => before.slice(-60).includes(word));
    const at = flow.lines[lineIndexAt(flow, start)];
    const plain = /งบประมาณ/.test(match[0]);
    found.push({
      value: Number(match[1]),
      line: at?.line ?? 1,
      ...(at?.column ? { column: at.column } : {}),
      quote: quoteOf(flow.text, start, start + match[0].length),
      certainty: near ? 'sure' : 'likely',
      form: 'prose',
      role: isRound(flow.digits, start + match[0].length) ? 'plan' : other || !near || !plain ? null : near.role,
    });
  }
  return found;
}

export interface Years {
  readonly fiscalYear?: Found<number>;
  readonly planYear?: Found<number>;
  readonly conflicts: readonly Conflict[];
}

/** The first year of each role counts (the cover comes first); other years in the same role make a conflict. */
export function findYears(flow: Flow): Years {
  const all = mentions(flow);
  const strip = ({ role: _, ...rest }: YearMention): Found<number> => rest;
  const assessed = collectFact(all.filter(({ role }) => role === 'assessed').map(strip));
  const plan = collectFact(all.filter(({ role }) => role === 'plan').map(strip));
  const likely = (found: Found<number>, value: number): Found<number> => ({ ...found, value, certainty: 'likely' });
  const first = all.find(({ role }) => role === null);
  const fiscalYear = assessed.value ?? (plan.value ? likely(plan.value, plan.value.value - 1) : first && likely(strip(first), first.value));
  const planYear = plan.value ?? (fiscalYear && likely(fiscalYear, fiscalYear.value + 1));
  const conflicts: Conflict[] = [];
  if (assessed.others.length > 1) conflicts.push({ key: 'fiscalYear', candidates: assessed.others });
  if (plan.others.length > 1) conflicts.push({ key: 'planYear', candidates: plan.others });
  return { ...(fiscalYear ? { fiscalYear } : {}), ...(planYear ? { planYear } : {}), conflicts };
}
