/** The measure plan and its follow-up. */
import type { Round } from '../../model';
import type { CellPlace, Notice } from './common';

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
export interface NamedMeasure {
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
  /** Measures that last year left unfinished and that this year's scores do not ask for: they go on if asked. */
  readonly unfinished: readonly NamedMeasure[];
  readonly gaps: readonly PlanGap[];
  readonly accepted: readonly AcceptedGap[];
}

export interface UnitWorkView {
  readonly units: readonly string[];
  readonly tasks: readonly { readonly title: string; readonly steps: string; readonly period: string; readonly place: CellPlace | null }[];
}

/** An action that awaits its result. `when`: "ครบกำหนด 31 มีนาคม 2569 เหลืออีก 12 วัน". */
export interface DueAction {
  readonly title: string;
  readonly units: string;
  readonly when: string;
  readonly overdue: boolean;
  readonly place: CellPlace | null;
}

export interface FollowUpView {
  readonly round: Round;
  readonly rows: number;
  readonly due: readonly DueAction[];
  readonly notices: readonly Notice[];
}
