/** Work on single measures: keeping one for next year, and "งานของกองคลัง", all that the plan asks of one unit. */
import type { Measure, Unit } from '../model';
import { keepMeasure as entryOf, isCollective, isUnit, responsibleUnits, workOfUnit } from '../plan';
import { stepsOf } from '../thai';
import type { Answer, UnitWorkView } from '../ui/contract';
import { addToLibrary, cellOfRow } from '../workbook';
import { answer, placeOf, refuseWith } from './answers';
import { openWorkbook } from './open';
import type { Ports } from './ports';
import { underLock, writing } from './underLock';

/** "เก็บมาตรการนี้ไว้ใช้ปีหน้า": the selected plan row becomes an entry of คลังมาตรการ; one that is there already stays as it is. */
export function keepMeasure(ports: Ports): Answer<{ readonly title: string; readonly already: boolean }> {
  const selected = ports.workbook.selection();
  return underLock(ports, 'keep', { sheets: ['settings', 'plan', 'library'], errorsStop: false }, (opened) => {
    const { plan, library } = opened.grids;
    const row = plan && selected.sheet === plan.sheet ? opened.rows.plan.find((candidate) => candidate.row === selected.row) : undefined;
    if (!row || !library || row.title.trim() === '') return refuseWith('NO_ROW', 'noMeasureRow', { sheet: plan?.sheet ?? '' });
    const changes = addToLibrary(library, entryOf(row, row.id));
    return writing(changes, { title: row.title, already: changes.length === 0 });
  });
}

/** The agency's units as set, and those that only the plan names. */
function unitsIn(measures: readonly Measure[], set: readonly Unit[]): readonly Unit[] {
  const units = [...set];
  for (const { units: text, steps } of measures) {
    const heads = stepsOf(steps).byUnit.map(({ unit }) => unit);
    for (const name of [...responsibleUnits(text, set), ...heads.flatMap((head) => responsibleUnits(head, set))]) {
      if (!isCollective(name, set) && !units.some((unit) => isUnit(name, unit))) units.push({ name, shortName: '', members: [] });
    }
  }
  return units;
}

export function unitWork(ports: Ports, unit: string): Answer<UnitWorkView> {
  const opened = openWorkbook(ports, ['settings', 'plan']);
  const { settings, measures } = opened.model;
  const units = unitsIn(measures, settings.units);
  const tasks =
    unit === ''
      ? []
      : workOfUnit(measures, unit, units).map(({ measure, steps }) => ({
          title: measure.title,
          steps: steps.join('\n'),
          period: measure.period,
          place: placeOf(cellOfRow(opened.grids, 'plan', measure.id, 'title')),
        }));
  return answer({ units: units.map(({ name }) => name), tasks });
}
