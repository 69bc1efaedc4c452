/** ขั้นตอนของปีนี้: the year's work in its order, what of it is done, and the one step that comes next. */
import { frameworkFor } from '../ita';
import type { Assessment, ReportKind, Round } from '../model';
import { ROUNDS } from '../model';
import { BUDDHIST_OFFSET, dayNumber, isAwaited, isReported, parsePeriod } from '../thai';
import type { MenuCall, StepView } from '../ui/contract';
import { cellOfPlace } from '../workbook';
import { placeOf } from './answers';
import { errorsOf, type Opened } from './open';
import { say } from './texts';

export interface StepFacts {
  readonly opened: Opened;
  readonly assessment: Assessment;
  readonly coverage: { readonly needed: number; readonly covered: number };
}

interface Step {
  readonly text: (facts: StepFacts) => string;
  readonly done: (facts: StepFacts) => boolean;
  readonly note?: (facts: StepFacts) => string;
  readonly call: MenuCall | '';
  readonly report?: ReportKind;
  /** The setting in which people write down the day on which it was done outside of the workbook. */
  readonly day?: OutsideDay;
}

type OutsideDay = 'planApproved' | 'planPublished';

/** Results of a year come out in August, and its plan after them: an earlier day was that of the plan before. */
const RESULTS_MONTH = 8;

/** The day that people wrote down for the plan of this year; '' where they did not, or it belongs to an older plan. */
function dayOf({ opened }: StepFacts, key: OutsideDay): string {
  const { facts, planYear } = opened.model.settings;
  const text = (facts[key] ?? '').trim();
  const day = parsePeriod(text)?.end;
  return day && dayNumber(day) < dayNumber({ year: planYear - BUDDHIST_OFFSET - 1, month: RESULTS_MONTH, day: 1 }) ? '' : text;
}

/** A step outside of the workbook: done when its day is written down. `before`: what there is to say until then. */
const outside = (day: OutsideDay, before: (facts: StepFacts) => string = () => ''): Pick<Step, 'day' | 'done' | 'note'> => ({
  day,
  done: (facts) => dayOf(facts, day) !== '',
  note: (facts) => (dayOf(facts, day) === '' ? before(facts) : say('stepOn', { day: dayOf(facts, day) })),
});

const scored = ({ assessment }: StepFacts): boolean => assessment.indicators.every(({ figure }) => figure.value !== null);

const planned = ({ opened, coverage }: StepFacts): boolean => opened.model.measures.length > 0 && coverage.covered >= coverage.needed;

const made = ({ opened }: StepFacts, ...kinds: readonly string[]): boolean =>
  opened.model.register.some(({ kind }) => kinds.includes(kind));

/** Results of a round: every row for which it waits has a status. */
function roundDone({ followUps, settings }: Opened['model'], round: Round): boolean {
  const own = followUps.filter((row) => row.round === round);
  return own.length > 0 && own.every((row) => row.status !== '' || !(isReported(row) || isAwaited(row, settings.planYear)));
}

/** In the order in which an agency works; approval and publication happen outside of the workbook, and people write down their days. */
const STEPS: readonly Step[] = [
  {
    text: () => say('stepPrepare'),
    done: ({ opened }) => opened.grids.settings !== undefined && opened.grids.indicators !== undefined,
    call: 'setUpWorkbook',
  },
  { text: () => say('stepScores'), done: scored, call: 'showImport' },
  { text: () => say('stepCheck'), done: (facts) => scored(facts) && errorsOf(facts.opened.problems).length === 0, call: 'checkWorkbook' },
  {
    text: () => say('stepAnalyse'),
    done: ({ opened }) => opened.rows.analysis.some(({ proposed }) => Object.keys(proposed).length > 0),
    call: 'analyzeScores',
  },
  { text: ({ opened }) => say('stepPlan', { year: opened.model.settings.planYear }), done: planned, call: 'showPlan' },
  { text: () => say('stepReport'), done: (facts) => made(facts, 'analysis', 'document', 'short', 'measures'), call: 'showReports' },
  {
    text: () => say('stepApprove'),
    ...outside('planApproved', (facts) => (made(facts, 'memo') ? say('stepMemoMade') : '')),
    call: 'showReports',
    report: 'memo',
  },
  {
    text: ({ opened }) => say('stepPublish', { item: frameworkFor(opened.model.settings.planYear).plan.item }),
    ...outside('planPublished'),
    call: '',
  },
  ...ROUNDS.map(
    (round): Step => ({
      text: () => say('stepFollowUp', { round }),
      done: ({ opened }) => roundDone(opened.model, round),
      call: 'openFollowUp',
    }),
  ),
  { text: () => say('stepProgress'), done: (facts) => made(facts, 'progress'), call: 'showReports', report: 'progress' },
];

/** The steps with their states; exactly one is next until all are done. */
export function stepsOf(facts: StepFacts): readonly StepView[] {
  const states = STEPS.map(({ done }) => done(facts));
  const next = states.indexOf(false);
  const { grids } = facts.opened;
  return STEPS.map(({ text, note, call, report = '', day }, index) => ({
    text: text(facts),
    call,
    report,
    note: note?.(facts) ?? '',
    place: day === undefined ? null : placeOf(cellOfPlace(grids, { kind: 'row', sheet: 'settings', row: day, field: 'value' })),
    state: states[index] ? 'done' : index === next ? 'next' : 'later',
  }));
}
