/** The measures that a plan prints: cancelled ones are kept in the sheet, not in the report. */
import type { Measure } from '../model';
import type { Context } from './content';

export const plannedMeasures = (context: Context): readonly Measure[] =>
  context.model.measures.filter(({ status }) => !/^ยกเลิก|^เลิกใช้/.test(status));
