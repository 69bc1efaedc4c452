/** ภาพรวม: where the agency stands, what is below, what changed, and the next step. Every figure leads to its cell. */
import { differenceText, indicatorKey, originOf, partKey, partName, reaches, toolKey } from '../ita';
import { type Assessment, EIT_PARTS, type Figure, type IndicatorResult, PARTS, type ScoreKey, type SheetId } from '../model';
import { formatChange, formatScore, printedChange } from '../thai';
import type { Answer, BarView, DashboardView, StepView } from '../ui/contract';
import { closedMeasures, locator } from '../workbook';
import { answer, placeOf, refuseWith } from './answers';
import { labelOf, levelShown } from './labels';
import { assessOpened, type Opened, openWorkbook } from './open';
import { PLAN_SHEETS, planGaps } from './plan';
import type { Ports } from './ports';
import { staleText } from './reports';
import { type StepFacts, stepsOf } from './steps';
import { say } from './texts';
import { lastMeasures, yearsView } from './years';

type Find = ReturnType<typeof locator>;

const barOf = (find: Find, result: IndicatorResult): BarView => {
  const { value } = result.figure;
  return {
    number: result.number,
    name: result.name,
    tool: result.tool,
    value,
    text: formatScore(value),
    below: result.class === 'below',
    previous: result.previous,
    change: value === null || result.previous === null ? '' : formatChange(value, result.previous),
    estimated: result.figure.origin === 'inferred',
    computed: value !== null && result.figure.origin !== 'entered',
    origin: originOf(result.figure),
    place: placeOf(find(indicatorKey(result.number))),
  };
};

/** The tiles below the total: the parts, and behind those of EIT the mean of them, of which the total is made. */
function partViews(find: Find, { parts, tools, threshold }: Assessment): DashboardView['parts'] {
  const tile = (code: DashboardView['parts'][number]['code'], name: string, figure: Figure, key: ScoreKey) => ({
    code,
    name,
    text: formatScore(figure.value),
    below: figure.value !== null && !reaches(figure.value, threshold),
    estimated: figure.origin === 'inferred',
    origin: originOf(figure),
    place: placeOf(find(key)),
  });
  return PARTS.flatMap((code) => [
    tile(code, partName(code), parts[code], partKey(code)),
    ...(code === EIT_PARTS[EIT_PARTS.length - 1] ? [tile('EIT', say('eitMean'), tools.EIT, toolKey('EIT'))] : []),
  ]);
}

/** What rose, what fell, and a changed level, largest change first. */
function changesOf(assessment: Assessment): readonly string[] {
  const moved = assessment.indicators
    .filter(({ change }) => change !== null && Math.abs(change) >= 0.005)
    .sort((a, b) => Math.abs(b.change!) - Math.abs(a.change!));
  const [, before] = assessment.years;
  const level =
    before && before.level !== '' && before.level !== assessment.level.name
      ? [say('levelChanged', { before: before.level, now: levelShown(assessment.level) })]
      : [];
  return [
    ...level,
    ...moved.map(({ number, figure, previous, change }) =>
      say(change! > 0 ? 'improved' : 'declined', {
        label: labelOf(indicatorKey(number), assessment.framework),
        change: formatScore(Math.abs(printedChange(figure.value!, previous!))),
      }),
    ),
  ];
}

/** How many of the flagged indicators and items have a measure, or a stated reason why they have none. */
function coverageOf(opened: Opened, assessment: Assessment) {
  const needed = new Set(assessment.flags.filter(({ kind }) => kind !== 'part').map(({ kind, code }) => `${kind}:${code}`));
  const open = planGaps(opened).filter(
    ({ code, subject, accepted }) => code === 'R15' && accepted === undefined && needed.has(subject ?? ''),
  );
  return { needed: needed.size, covered: needed.size - new Set(open.map(({ subject }) => subject)).size };
}

/** Measures that were kept when the year before was closed. */
const keptMeasures = ({ grids, model }: Opened) => (grids.history ? closedMeasures(grids.history, model.settings.fiscalYear - 1) : []);

/** What the overview and the steps of the year are read from. */
const SHEETS: readonly SheetId[] = [...PLAN_SHEETS, 'followUp', 'history', 'register', 'analysis'];

function factsOf(ports: Ports): StepFacts {
  const opened = openWorkbook(ports, SHEETS);
  const assessment = assessOpened(opened);
  return { opened, assessment, coverage: coverageOf(opened, assessment) };
}

/** ขั้นตอนของปีนี้: what is done and what comes next, in a workbook that was never prepared too. */
export const getSteps = (ports: Ports): Answer<readonly StepView[]> => answer(stepsOf(factsOf(ports)));

/** ภาพรวม: the figures, what changed against earlier years, and what to do next. */
export function getDashboard(ports: Ports): Answer<DashboardView> {
  const { opened, assessment, coverage } = factsOf(ports);
  if (!opened.grids.settings) return refuseWith('NOT_PREPARED', 'notPrepared');
  const { settings, register } = opened.model;
  const find = locator(opened.grids, opened.model.framework);
  return answer(
    {
      agency: settings.agency.name,
      fiscalYear: settings.fiscalYear,
      total: formatScore(assessment.total.value),
      level: assessment.level.name,
      provisional: assessment.level.provisional,
      why: assessment.level.why,
      threshold: assessment.threshold,
      parts: partViews(find, assessment),
      bars: assessment.indicators.map((result) => barOf(find, result)),
      changes: changesOf(assessment),
      missing: assessment.missing,
      coverage,
      steps: stepsOf({ opened, assessment, coverage }),
      origin: originOf(assessment.total),
      years: yearsView(assessment),
      lastMeasures: lastMeasures(assessment, keptMeasures(opened), find),
      differences: assessment.differences.map((one) => ({
        label: labelOf(one.key, assessment.framework),
        text: differenceText(one),
        place: placeOf(one.at ?? find(one.key)),
      })),
      stale: register.map((report) => staleText(report, opened)).filter((text) => text !== ''),
    },
    opened.problems,
  );
}
