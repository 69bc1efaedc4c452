/** The elements that the plan year's document demands and that the plan does not bring, as problems. */
import { elementsIn } from '../ita';
import type { DemandedDocument, Framework, Measure, Problem } from '../model';
import { t } from './messages';

/**
 * Elements that no row of the plan brings; a column that is empty in some rows only is told at those rows. Elements that are no matter of the
 * plan's table are left to the report.
 */
export function missingElements(demanded: DemandedDocument, framework: Framework, measures: readonly Measure[]): readonly Problem[] {
  const { item } = demanded;
  return elementsIn(demanded, framework, measures).flatMap(({ element, part, field, lacking }): readonly Problem[] => {
    const problem = (message: string): Problem => ({
      severity: 'info',
      code: 'PLAN_ELEMENT',
      subject: `item:${item}`,
      message,
      expected: element,
    });
    if (field !== null) {
      return measures.some((measure) => measure[field].trim() !== '') ? [] : [problem(t('elementMissing', { element, item }))];
    }
    if (lacking.length === 0) return [];
    if (part === 'topics') return lacking.map((topic) => problem(t('topicWithoutMeasure', { topic, item })));
    if (part === 'indicators') return [problem(t('indicatorsWithoutMeasure', { item, numbers: lacking.join(', ') }))];
    return [problem(t('elementMissing', { element, item }))];
  });
}
