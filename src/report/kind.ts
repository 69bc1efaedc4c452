/** A kind of report is one object: composition, dialog, register and commands read this record and nothing else about it. */
import { subjectOf } from '../ita';
import type { PlanLayout, WorkbookModel } from '../model';
import type { Context } from './content';
import type { PartId } from './partNames';
import type { SentenceKey } from './phrases/sentences';
import type { PlanShape } from './planShape';
import type { Section } from './tree';

/** What a report speaks of: problems in these concern its readers, and sheets beyond the usual ones are read for them. */
export type Matter = 'scores' | 'plan' | 'results';

export interface Kind {
  /** The title by which the report is known: file name, document property, register. */
  readonly title: SentenceKey;
  /** One line for the choice: what it holds, whom it is for. */
  readonly about: string;
  readonly matters: readonly Matter[];
  /** Whether it makes sense for what the workbook holds. */
  readonly applies: (model: WorkbookModel) => boolean;
  /** What can be switched off, in the order of the pages. */
  readonly parts: readonly PartId[];
  /** Layouts of its plan table, the usual one first; none where it prints no plan. */
  readonly layouts: readonly PlanLayout[];
  /** The plan's tables as it prints them, where its plan is the document that the plan year demands. */
  readonly plan?: (context: Context) => PlanShape;
  /** Set as large as one page allows, at most this many points. */
  readonly onePage?: number;
  readonly outline: (context: Context) => readonly Section[];
}

export const hasScores = ({ scores }: WorkbookModel): boolean => scores.scores.length > 0;

export const hasItems = ({ scores, recommendations }: WorkbookModel): boolean =>
  scores.scores.some(({ key }) => subjectOf(key).kind === 'item') || recommendations.length > 0;

export const hasPlan = ({ measures }: WorkbookModel): boolean => measures.length > 0;
