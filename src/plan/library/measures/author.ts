/**
 * How measures are written down in this folder, and how they become measures of the library.
 *
 * A step names its months, 1 = ตุลาคม … 12 = กันยายน, so that it can be kept inside the plan year, and the unit where it is not the one in charge.
 * Words that fit only agencies with villages and communities stand beside neutral ones in the same step (`community`).
 */
import type { BudgetNeed, Condition, Effort, LibraryMeasure, LibraryStep, UnitRole } from '../types';

/** Types of agency whose area has villages or communities, with leaders, loudspeakers and halls of their own. */
const WITH_COMMUNITIES = ['subdistrict', 'subdistrictMunicipality', 'townMunicipality', 'cityMunicipality', 'pattaya'] as const;

const IN_COMMUNITIES: Condition = { agency: WITH_COMMUNITIES };
const ELSEWHERE: Condition = { notAgency: WITH_COMMUNITIES };

/** One step; two where agencies with communities do it in other words. */
type Steps = readonly LibraryStep[];

/** A step of the unit `by` (of the unit in charge, where it is absent) from month to month, both included. */
export function step(from: number, to: number, text: string, by?: UnitRole, community?: string): Steps {
  const one: LibraryStep = { months: [from, to], text, ...(by === undefined ? {} : { by }) };
  return community === undefined
    ? [one]
    : [
        { ...one, when: ELSEWHERE },
        { ...one, when: IN_COMMUNITIES, text: community },
      ];
}

/** A measure as it is written in this folder. */
export interface MeasureDraft extends Pick<LibraryMeasure, 'kind' | 'title' | 'method' | 'monitoring' | 'success'> {
  /** Names the row in people's plans for good; never change one. */
  readonly key: string;
  /** `fix`: for what is weak or lost points; `keep`: for what is to stay as it is. */
  readonly use: 'fix' | 'keep';
  readonly effort: Effort;
  readonly steps: readonly Steps[];
  readonly lead: UnitRole;
  readonly support: readonly UnitRole[];
  readonly budget?: BudgetNeed;
  readonly evidence: string;
  /** True where the evidence is the very document that the OIT theme of the same key asks for: only then its code in the plan year may be printed. */
  readonly provesTheme?: boolean;
}

const LAW = /\{law:(\w+)\}/g;

/** The draft in the library's shape. */
export function measureOf(draft: MeasureDraft): LibraryMeasure {
  const { key, use, effort, steps, lead, support, budget, evidence, provesTheme, ...words } = draft;
  const all = steps.flat();
  const laws = [...all.map(({ text }) => text), words.method, words.monitoring].flatMap((text) =>
    [...text.matchAll(LAW)].map((match) => match[1] ?? ''),
  );
  return {
    ...words,
    key,
    purpose: use === 'keep' ? 'keep' : 'raise',
    effort,
    steps: all,
    units: [lead],
    support,
    budget: budget ?? 'none',
    evidence: [{ text: evidence, ...(provesTheme === true ? { theme: key } : {}) }],
    laws: [...new Set(laws)],
  };
}
