/**
 * What would lift the level (ระดับผลการประเมิน), or a total that misses the target: which scores, by how many points, from the what-if. Said only where few
 * scores would do it; each by how much it has to rise, never as a new score, and no number behind a name: no reader takes a wish for a result.
 */
import { bandsOf, partKey, reaches, shortestWay, whatIf } from '../ita';
import { EIT_PARTS, type Level, PART_NAMES } from '../model';
import { formatScore, roundScore } from '../thai';
import { type Context, joined } from './content';
import { levelText } from './result';

/** More scores than this are a programme, not an advice. */
const FEW = 3;

/** The levels above the present one, the nearest first. */
function levelsAbove({ assessment }: Context): readonly { readonly name: string; readonly partsFrom: number | null }[] {
  const { name, scheme } = assessment.level;
  const bands = bandsOf(scheme);
  const place = bands.findIndex((band) => band.name === name);
  return bands
    .slice(0, Math.max(0, place))
    .reverse()
    .map((band) => ({ name: band.name, partsFrom: band.partsFrom ?? null }));
}

interface Lift {
  readonly steps: readonly { readonly name: string; readonly by: number }[];
  readonly level: Level;
  readonly exact: boolean;
}

/** The EIT parts that alone keep the level down: an indicator moves both parts, so here the part itself is named. */
function byEitParts({ assessment }: Context, name: string, line: number): Lift | null {
  const low = EIT_PARTS.flatMap((part) => {
    const { value } = assessment.parts[part];
    return value === null || reaches(value, line) ? [] : [{ part, by: roundScore(line - roundScore(value)) }];
  });
  if (low.length === 0) return null;
  const after = whatIf(assessment, Object.fromEntries(low.map(({ part }) => [partKey(part), line])));
  if (after.level.name !== name) return null;
  return { steps: low.map(({ part, by }) => ({ name: ` ${PART_NAMES[part]}`, by })), level: after.level, exact: after.exact };
}

/** The fewest indicators that reach the level. */
function byIndicators({ assessment }: Context, name: string): Lift | null {
  const way = shortestWay(assessment, { kind: 'level', name });
  if (!way.reachable || way.steps.length === 0 || way.steps.length > FEW) return null;
  const steps = way.steps.map(({ label, from, to }) => ({ name: label, by: roundScore(to - roundScore(from)) }));
  return { steps, level: way.level, exact: way.exact };
}

/** "หากเพิ่มคะแนนได้อีก 3.00 คะแนน ในตัวชี้วัดที่ 9 … จะเลื่อนเป็นระดับผ่านดี"; '' at the highest level, without a total, or where too much would have to change. */
export function liftSentence(context: Context): string {
  const { assessment, say } = context;
  const [next] = assessment.total.value === null ? [] : levelsAbove(context);
  if (next === undefined) return '';
  const lift = (next.partsFrom === null ? null : byEitParts(context, next.name, next.partsFrom)) ?? byIndicators(context, next.name);
  if (lift === null) return '';
  const sure = lift.exact && !lift.level.provisional;
  return say(sure ? 'lift.level' : 'lift.levelPerhaps', {
    by: joined(lift.steps.map(({ by }) => formatScore(by))),
    names: joined(lift.steps.map(({ name }) => name)),
    inTurn: lift.steps.length > 1 ? say('lift.inTurn') : '',
    level: levelText(lift.level.name),
  });
}
