/** Before a report is made: its layouts in the order that the plan year suggests, and the elements of the demanded document as it would have them. */
import type { PlanLayout, ReportRequest } from '../model';
import { contextOf, type ReportContent } from './content';
import { type ElementRow, elementRows } from './elements';
import { KINDS } from './kinds';
import { usualLayout } from './planShape';

export type { ElementRow } from './elements';

/** The layouts that a kind offers, the one first that is taken unasked. */
export function layoutsFor(request: ReportRequest, content: ReportContent): readonly PlanLayout[] {
  const { layouts, plan } = KINDS[request.kind];
  const usual = plan === undefined ? undefined : usualLayout(layouts, contextOf(request, content));
  return usual === undefined ? layouts : [usual, ...layouts.filter((one) => one !== usual)];
}

/** The elements as this report would have them; none where its plan is not the document that the plan year demands. */
export function elementsFor(request: ReportRequest, content: ReportContent): readonly ElementRow[] {
  const context = contextOf(request, content);
  const shape = KINDS[request.kind].plan?.(context);
  return shape === undefined ? [] : elementRows(context, shape);
}
