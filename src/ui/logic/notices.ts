/** Findings put in order for reading: by severity, and alike ones together so that they can be corrected together. */
import { SEVERITIES, type Severity } from '../../model';
import type { DocumentNotice, Notice } from '../contract';

interface NoticeGroup<T> {
  readonly weight: Severity;
  readonly members: readonly T[];
}

/** Non-empty groups, gravest first, members in the order given. */
export function bySeverity<T extends { readonly severity: Notice['severity'] | DocumentNotice['severity'] }>(
  all: readonly T[],
): readonly NoticeGroup<T>[] {
  return SEVERITIES.map((weight) => ({ weight, members: all.filter((one) => one.severity === weight) })).filter(
    (group) => group.members.length > 0,
  );
}

interface FixKind {
  readonly code: string;
  readonly label: string;
  readonly ids: readonly string[];
}

/** Kinds of correction that stand several times, so that all of a kind can be corrected in one go. */
export function fixKinds(notices: readonly Notice[]): readonly FixKind[] {
  const kinds = new Map<string, FixKind>();
  for (const { code, fix } of notices) {
    if (fix === null) continue;
    const known = kinds.get(code);
    kinds.set(code, { code, label: known?.label ?? fix.label, ids: [...(known?.ids ?? []), fix.id] });
  }
  return [...kinds.values()].filter((kind) => kind.ids.length > 1);
}
