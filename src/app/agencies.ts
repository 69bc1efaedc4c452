/** หลายหน่วยงาน: the rows of an office that looks after many agencies, each assessed by the rule of its year as in a workbook of its own. */
import { ranks } from '../ita';
import { assess, type PlainAssessment } from '../ita/alone';
import { type Cell, sheetName } from '../model';
import { formatScore } from '../thai';
import type { AgenciesView, Answer } from '../ui/contract';
import { type AgencyColumn, type AgencySheetRow, agenciesDesign, MOST_AGENCIES, readAgencies, writeAgencies } from '../workbook';
import { answer, refuseWith } from './answers';
import { levelShown } from './labels';
import type { Ports } from './ports';
import { say } from './texts';
import { type Needs, underLock, type Writing, writing } from './underLock';

const NEEDS: Needs = { sheets: ['settings', 'agencies'], errorsStop: false, unprepared: true };
const FIRST_CELL = 'A4';

/** A row with its result, or why it has none. */
type Judged = { readonly row: AgencySheetRow } & ({ readonly result: PlainAssessment } | { readonly why: string });

/** Rows that an error or a twin makes uncertain have no result: only people know what is right. */
function judge(rows: readonly AgencySheetRow[]): readonly Judged[] {
  const counts = new Map<string, number>();
  for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1);
  return rows.map((row): Judged => {
    const [bad] = row.problems;
    if (row.agency === '') return { row, why: say('agencyNameless') };
    if (row.year === null) return { row, why: say('agencyYearless') };
    if (bad) return { row, why: bad.message };
    if ((counts.get(row.key) ?? 0) > 1) return { row, why: say('agencyTwice') };
    if (Object.keys(row.scores).length === 0) return { row, why: say('agencyScoreless') };
    return { row, result: assess(row.year, row.scores, row.published) };
  });
}

/** Places within each year, by the printed total. */
function placesOf(judged: readonly Judged[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const year of new Set(judged.map(({ row }) => row.year))) {
    const own = judged.filter(({ row }) => row.year === year);
    const ranked = ranks(own.map((one) => ('result' in one ? one.result.total : null)));
    own.forEach(({ row }, index) => {
      const place = ranked[index];
      if (typeof place === 'number') places.set(row.row, place);
    });
  }
  return places;
}

/** "ยก 1 ตัวชี้วัด …" in one line; '' at the best level and where no way is known. */
function nextText({ next }: PlainAssessment): string {
  if (!next) return '';
  const number = /^indicator:(\d+)$/.exec(next.key)?.[1] ?? next.key;
  const words = say('agencyNext', {
    level: next.level,
    steps: next.steps,
    points: formatScore(next.points),
    number,
    to: formatScore(next.to),
  });
  return next.exact ? words : `${words} ${say('agencyEstimate')}`;
}

function cellsOf(judged: Judged, places: ReadonlyMap<number, number>): Readonly<Partial<Record<AgencyColumn, Cell>>> {
  if (!('result' in judged)) return { note: judged.why };
  const { result, row } = judged;
  const { total, level, provisional, tools, indicators, missing } = result;
  const differs =
    row.published !== '' && level !== '' && row.published.replace(/\s+/g, '') !== level ? [say('agencyLevelDiffers', { level })] : [];
  return {
    total: total ?? '',
    level: levelShown({ name: level, provisional }),
    place: places.get(row.row) ?? '',
    IIT: tools.IIT ?? '',
    EIT: tools.EIT ?? '',
    OIT: tools.OIT ?? '',
    below: indicators
      .filter(({ below }) => below)
      .map(({ number }) => number)
      .join(', '),
    next: nextText(result),
    note: [...differs, ...missing].join('\n'),
  };
}

/** Makes the sheet where there is none; else computes all its rows. Refuses more rows than a sheet is meant for, and headings that cannot be found. */
export function assessAgencies(ports: Ports): Answer<AgenciesView> {
  return underLock(ports, 'agencies', NEEDS, ({ grids, model }): Answer<AgenciesView> | Writing<AgenciesView> => {
    const { agencies: grid } = grids;
    // A run that was cut off may have left the tab blank, or half of its looks: both are made good before anybody writes there.
    const isBare = !grid || grid.cells.every((row) => row.every((cell) => cell === ''));
    const makeGood = () => ports.workbook.prepare([agenciesDesign(model.settings, model.framework, isBare ? undefined : grid)]);
    if (isBare) {
      return {
        before: makeGood,
        changes: [],
        answer() {
          ports.workbook.select({ sheet: sheetName('agencies'), cell: FIRST_CELL });
          return answer({ sheet: sheetName('agencies'), made: true, agencies: 0, left: 0 });
        },
      };
    }
    const rows = readAgencies(grid, grids.settings ? model.settings.fiscalYear : null);
    if (rows === null) return refuseWith('AGENCIES_HEADER', 'agenciesHeader', { sheet: grid.sheet });
    if (rows.length > MOST_AGENCIES) return refuseWith('AGENCIES_MANY', 'agenciesMany', { count: rows.length, most: MOST_AGENCIES });
    if (rows.length === 0)
      return { before: makeGood, changes: [], answer: () => refuseWith('AGENCIES_NONE', 'agenciesNone', { sheet: grid.sheet }) };
    const judged = judge(rows);
    const places = placesOf(judged);
    const left = judged.filter((one) => !('result' in one)).length;
    const changes = writeAgencies(grid, new Map(judged.map((one) => [one.row.row, cellsOf(one, places)])));
    return writing(changes, { sheet: grid.sheet, made: false, agencies: rows.length - left, left });
  });
}

/** What the menu says afterwards. */
export function agenciesSaid(done: Answer<AgenciesView>): string {
  if (!done.ok) return done.notices[0]?.message ?? '';
  const { sheet, made, agencies, left } = done.value;
  if (made) return say('agenciesMade', { sheet });
  return left === 0 ? say('agenciesDone', { count: agencies }) : say('agenciesLeft', { count: agencies, left });
}
