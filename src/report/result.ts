/** The sentences about the year's result as a whole: total, level, target, parts below (T1–T4). */
import { reaches } from '../ita';
import { type Assessment, PART_NAMES, PARTS, type PartCode, TOOLS, type ToolCode } from '../model';
import { formatScore } from '../thai';
import { reference, text } from './build';
import { type ChoiceRule, choose } from './choose';
import { type Context, dateText, joined } from './content';
import type { SentenceKey } from './phrases/sentences';
import type { Inline } from './tree';

const TARGET: readonly ChoiceRule<Assessment, SentenceKey>[] = [
  { when: ({ total }) => total.value === null, key: 'mark.empty' },
  { when: ({ level }) => level.reachesTarget, key: 'result.reached' },
  { when: () => true, key: 'result.missed' },
];

interface PartScore {
  readonly name: string;
  readonly value: number;
  readonly below: boolean;
}

/** The tool parts whose score is known: EIT by its two parts where either is known, as one tool otherwise. */
export function partScores({ parts, tools, threshold }: Assessment): readonly PartScore[] {
  const eitParts = parts.EIT1.value !== null || parts.EIT2.value !== null;
  const codes: readonly (PartCode | ToolCode)[] = eitParts ? PARTS : TOOLS;
  return codes.flatMap((code) => {
    const value = code === 'EIT' ? tools.EIT.value : code === 'IIT' || code === 'OIT' ? tools[code].value : parts[code].value;
    return value === null ? [] : [{ name: PART_NAMES[code], value, below: !reaches(value, threshold) }];
  });
}

/** "OIT (83.50 คะแนน)"; empty where every known part reaches the threshold. */
const partsBelowText = (assessment: Assessment): string =>
  joined(
    partScores(assessment)
      .filter((part) => part.below)
      .map((part) => `${part.name} (${formatScore(part.value)} คะแนน)`),
  );

/** Level, target and parts below, as they follow a total. */
export function levelClauses(context: Context): string {
  const { assessment, say } = context;
  if (assessment.total.value === null) return '';
  const target = choose(TARGET, assessment);
  const below = partsBelowText(assessment);
  return [
    assessment.level.name === '' ? '' : say('result.level', { level: levelText(assessment.level.name) }),
    assessment.level.name !== '' && assessment.level.provisional ? say('result.provisional') : '',
    target === null || target === 'mark.empty' ? '' : say(target),
    below === '' ? '' : say('result.partsBelow', { parts: below }),
  ].join('');
}

/** A letter level takes a space before it: "ระดับ A", but "ระดับผ่าน". */
export const levelText = (level: string): string => (/^[A-Z]/.test(level) ? ` ${level}` : level);

/** T1: the whole result sentence, with references to the figures that show it. */
export function resultSentence(context: Context, figures: readonly string[]): readonly Inline[] {
  const { assessment, say } = context;
  const start = say(assessment.total.value === null ? 'result.noTotal' : 'result.total');
  return [text(start + levelClauses(context)), ...seeAlso(say('result.figures'), figures)];
}

/** "… ภาพที่ 1 และภาพที่ 2"; nothing where no figure is shown. */
export function seeAlso(words: string, ids: readonly string[]): readonly Inline[] {
  return ids.flatMap((id, index) => [text(index === 0 ? words : index === ids.length - 1 ? ' และ' : ' '), reference(id)]);
}

/** Why the level is only provisional; empty where it is final. */
export function provisionalNote(context: Context): string {
  const { level } = context.assessment;
  return level.name !== '' && level.provisional ? context.say('result.why', { why: level.why }) : '';
}

/** The body that an order appointed, by the name that the order gives it: a name is never altered, and none is made up. */
function committeeName({ settings, say }: Context): string {
  const name = (settings.facts.committee ?? '').trim();
  if (name === '') return say('result.committeeUnnamed');
  return name.includes(settings.agency.name) ? name : say('result.committeeNamed', { name: name.endsWith(')') ? `${name} ` : name });
}

/** T4: participation, the NACC meeting, the committee's examination, total, level and the old scheme's level. */
export function participation(context: Context): readonly (readonly Inline[])[] {
  const { assessment, settings, say } = context;
  const { facts } = settings;
  const naccDate = dateText(facts.naccDate);
  const orderDate = dateText(facts.orderDate);
  const nacc = (facts.naccMeeting ?? '').trim();
  const order = (facts.orderNumber ?? '').trim();
  const first =
    say('result.tookPart') +
    (nacc === '' ? '' : say('result.nacc', { meeting: nacc, on: naccDate === '' ? '' : say('result.announcedOn', { date: naccDate }) }));
  const got =
    assessment.total.value === null
      ? say('result.noTotal')
      : say('result.got', { provisional: assessment.level.provisional ? say('result.provisional') : '' }) +
        (assessment.legacyLevel === null ? '' : say('result.legacy', { legacy: assessment.legacyLevel.name }));
  const committee =
    order === ''
      ? ''
      : say('result.committee', {
          committee: committeeName(context),
          order: say('result.order', { number: order, on: orderDate === '' ? '' : say('result.orderOn', { date: orderDate }) }),
        });
  return [
    [text(first)],
    [text(committee + got), ...(context.shows('scores') ? [text(say('result.detail')), reference('table-scores')] : [])],
  ];
}
