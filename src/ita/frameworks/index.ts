/** The frameworks by fiscal year. A new year is one file that says what changed (`after`) and its name in the list below; or a sheet of the workbook. */
import type { FiscalYear, Framework, Provenance } from '../../model';
import { assumedFramework } from '../phrases';
import { FY2563 } from './fy2563';
import { FY2564 } from './fy2564';
import { FY2565 } from './fy2565';
import { FY2566 } from './fy2566';
import { FY2567 } from './fy2567';
import { FY2568 } from './fy2568';
import { FY2569 } from './fy2569';

const FRAMEWORKS: readonly Framework[] = [FY2563, FY2564, FY2565, FY2566, FY2567, FY2568, FY2569];

/**
 * The framework of `from` as a first guess for another year, for people to confirm: every fact becomes general knowledge, with a Thai note of
 * where it comes from. `from` may be the workbook's own, corrected by people.
 */
export function copiedFramework(from: Framework, year: FiscalYear): Framework {
  const guess: Provenance = { certainty: 'general', source: `คัดลอกจากปีงบประมาณ พ.ศ. ${from.fiscalYear}` };
  const guessed = <T extends Provenance>(facts: readonly T[]): readonly T[] => facts.map((fact) => ({ ...fact, ...guess }));
  return {
    ...from,
    ...guess,
    fiscalYear: year,
    confirmed: false,
    tools: guessed(from.tools),
    indicators: guessed(from.indicators),
    subIndicators: guessed(from.subIndicators),
    items: guessed(from.items),
    topics: guessed(from.topics),
    plan: { ...from.plan, ...guess },
    implementationReport: { ...from.implementationReport, ...guess },
    gaps: [assumedFramework(year, from.fiscalYear), ...from.gaps],
  };
}

/** The fiscal years with a framework of their own, oldest first. */
export const knownYears = (): readonly FiscalYear[] => FRAMEWORKS.map((each) => each.fiscalYear);

/**
 * The framework of a fiscal year (B.E.). A year without one gets a copy of the nearest known year, the later of two equally near,
 * unconfirmed and with a Thai note of where it comes from.
 */
export function frameworkFor(year: FiscalYear): Framework {
  const distance = (each: Framework) => Math.abs(each.fiscalYear - year);
  const nearest = FRAMEWORKS.reduce((best, each) => (distance(each) <= distance(best) ? each : best));
  if (nearest.fiscalYear === year) return nearest;
  return {
    ...nearest,
    fiscalYear: year,
    confirmed: false,
    certainty: 'general',
    source: `คัดลอกจากปีงบประมาณ พ.ศ. ${nearest.fiscalYear}`,
    gaps: [assumedFramework(year, nearest.fiscalYear), ...nearest.gaps],
  };
}
