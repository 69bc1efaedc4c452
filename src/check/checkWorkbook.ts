/** Runs the workbook rules: what the scores and the typed cells say about themselves. */
import type { Problem } from '../model';
import type { WorkbookSource } from './finding';
import { RULES } from './rules';

/** All problems of the workbook-internal rules. Coverage of the plan and of the follow-up is checked with the plan. */
export function checkWorkbook(source: WorkbookSource): readonly Problem[] {
  return RULES.flatMap((rule) =>
    rule.workbook.flatMap((check) => check(source).map((found): Problem => ({ severity: rule.severity, code: rule.id, ...found }))),
  );
}
