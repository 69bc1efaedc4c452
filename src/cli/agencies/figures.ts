/** The pictures of a report, drawn as the add-on lets them be drawn: the same drawing, handed to the host's charts. */
import type { ReportFigure } from '../../agencies';
import { drawingOf } from '../../app/drawing';
import { drawChart } from '../../host/charts/draw';
import type { Picture } from '../../model';

/** Pictures by the figure's id. */
export const picturesOf = (figures: readonly ReportFigure[]): Readonly<Record<string, Picture>> =>
  Object.fromEntries(
    figures.map(({ id, spec }): [string, Picture] => {
      const { type, columns, rows, options, width, height, density = 1 } = drawingOf(spec);
      const table = { columns: columns.map(({ label }) => label), rows };
      const bytes = drawChart(type === 'combo' ? 'column' : type, table, { ...options, width, height });
      return [id, { bytes, type: 'png', width, height, density }];
    }),
  );
