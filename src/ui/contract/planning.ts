/** The measure plan and its follow-up. */
import type { Round } from '../../model';
import type { CellPlace, Groups, Notice } from './common';

/** Something the plan lacks. `id` names it when a reason for accepting it is given. */
export interface PlanGap extends Notice {
  readonly id: string;
}

/** A gap that somebody accepted; `place` is where the reason stands in the plan, null where it stands in ผลการตรวจ. */
export interface AcceptedGap {
  readonly message: string;
  readonly reason: string;
  readonly place: CellPlace | null;
}

/** A row of the plan by its hidden id. */
export interface NamedMeasure extends Groups {
  readonly id: string;
  readonly title: string;
}

export interface PlanView {
  /** By the last run that changed anything. */
  readonly added: number;
  readonly updated: number;
  /** Rows where a person's text stands although there is a newer proposal. */
  readonly kept: number;
  readonly passed: number;
  /** Rows people deleted that would come back if asked. */
  readonly dismissed: readonly NamedMeasure[];
  /** Further measures of ours for what people's own measures answer already: added only if asked, as `restore`. */
  readonly alternatives: readonly NamedMeasure[];
  /** Measures of last year's plan that may go on if asked, with their dates moved; `kind` says how they stand. */
  readonly lastYear: readonly NamedMeasure[];
  readonly gaps: readonly PlanGap[];
  readonly accepted: readonly AcceptedGap[];
}

/** A cell of a draft: its column as people see it, and both texts. */
export interface DraftCell {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A row of the plan in a draft; `place` is null for one that does not stand there yet. */
export interface DraftRow extends NamedMeasure {
  readonly place: CellPlace | null;
  readonly cells: readonly DraftCell[];
}

/** What a run would write; nothing is written yet. */
export interface PlanDraft {
  readonly added: readonly DraftRow[];
  readonly changed: readonly DraftRow[];
  /** Rows with cells that people wrote: `before` stays, `after` is what we would propose. */
  readonly kept: readonly DraftRow[];
  /** Rows that stay as they are. */
  readonly unchanged: number;
  /** Names this very draft, for the run that follows. */
  readonly seen: string;
}

/** Plan years of the workbook, oldest first, and the one in use. */
export interface PlanYears {
  readonly years: readonly number[];
  readonly current: number;
}

export interface UnitWorkView {
  readonly units: readonly string[];
  readonly tasks: readonly { readonly title: string; readonly steps: string; readonly period: string; readonly place: CellPlace | null }[];
}

/** An action that awaits its result. `when`: "ครบกำหนด 31 มีนาคม 2569 เหลืออีก 12 วัน". */
export interface DueAction {
  /** The measure that it is part of. */
  readonly measure: string;
  readonly title: string;
  readonly units: string;
  readonly when: string;
  readonly overdue: boolean;
  readonly place: CellPlace | null;
}

export interface FollowUpView {
  readonly round: Round;
  /** All rows of the round: those reported, those that wait (`due`), and those planned for after it. */
  readonly rows: number;
  readonly reported: number;
  /** Nothing is recorded of them. */
  readonly due: readonly DueAction[];
  /** Recorded, and not done yet. */
  readonly going: readonly DueAction[];
  readonly notices: readonly Notice[];
}
