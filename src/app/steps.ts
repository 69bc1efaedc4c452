/** ขั้นตอนของปีนี้: the year's work in its order, what of it is done, and the one step that comes next. */
import { frameworkFor } from '../ita';
import type { Assessment, ReportKind, Round } from '../model';
import { ROUNDS } from '../model';
import { isAwaited, isReported } from '../thai';
import type { MenuCall, StepView } from '../ui/contract';
import { errorsOf, type Opened } from './open';
import { say } from './texts';

export interface StepFacts {
  readonly opened: Opened;
  readonly assessment: Assessment;
  readonly coverage: { readonly needed: number; readonly covered: number };
}

/** `null`: only people know whether it is done (approving, publishing). */
type Done = boolean | null;

interface Step {
  readonly text: (facts: StepFacts) => string;
  readonly done: (facts: StepFacts) => Done;
  readonly call: MenuCall | '';
  readonly report?: ReportKind;
}

const scored = ({ assessment }: StepFacts): boolean => assessment.indicators.every(({ figure }) => figure.value !== null);

const planned = ({ opened, coverage }: StepFacts): boolean => opened.model.measures.length > 0 && coverage.covered >= coverage.needed;

const made = ({ opened }: StepFacts, ...kinds: readonly string[]): boolean =>
  opened.model.register.some(({ kind }) => kinds.includes(kind));

/** Results of a round: every row for which it waits has a status. */
function roundDone({ followUps, settings }: Opened['model'], round: Round): boolean {
  const own = followUps.filter((row) => row.round === round);
  return own.length > 0 && own.every((row) => row.status !== '' || !(isReported(row) || isAwaited(row, settings.planYear)));
}

/** In the order in which an agency works; approval and publication happen outside of the workbook. */
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
    text: ({ opened }) => say('stepPublish', { item: frameworkFor(opened.model.settings.planYear).plan.item }),
    done: () => null,
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

/** The steps with their states; exactly one is next until all that the workbook knows of is done. */
export function stepsOf(facts: StepFacts): readonly StepView[] {
  const states = STEPS.map(({ done }) => done(facts));
  const next = states.indexOf(false);
  return STEPS.map(({ text, call, report = '' }, index) => {
    const state = states[index];
    return { text: text(facts), call, report, state: state === null ? 'own' : state ? 'done' : index === next ? 'next' : 'later' };
  });
}
