/** K7, the one-page executive summary: result, what lies below, what changed, what waits for a decision. */
import { isWeak, measureGroup } from '../../ita';
import { type Assessment, type ItemResult, type Measure, ROUNDS } from '../../model';
import { cellLines, formatDay, formatScore, roundRange, roundScore } from '../../thai';
import { lead, list, paragraph, plainHeading, text } from '../build';
import { assessorsWords, type Context, joined } from '../content';
import { figure, wordsOfFigure } from '../figures';
import { printedChange } from '../indicators';
import { hasScores, type Kind } from '../kind';
import { liftSentence } from '../lift';
import { onOnePage } from '../onePage';
import { plannedMeasures } from '../planned';
import { levelClauses, partScores, provisionalNote, seeAlso } from '../result';
import type { Block, Section } from '../tree';
import { portrait, signature, title } from './parts';

/** One page holds about this many changes and decisions; the largest come first. Fewer where many indicators lie below. */
const MOST = 5;
const CROWDED = 6;
const FEW = 3;

/** The difference of the printed figures, so that people can check it by hand. */
const printedGap = (value: number | null, threshold: number): number => roundScore(threshold - roundScore(value ?? 0));

/** What a question of the survey asks about, without its way of asking. */
const asked = (question: string): string => question.replace(/\s*(?:มากน้อยเพียงใด|หรือไม่(?:\s*อย่างไร)?)\s*$/, '');

/** The items farthest below the threshold in words, each with its indicator: a code alone says nothing to an executive. */
function lowestItems({ say }: Context, items: readonly ItemResult[]): string {
  const lowest = [...items].sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0)).slice(0, FEW);
  const named = lowest.map(({ item }) =>
    say('summary.itemOf', { code: item.code, words: asked(item.text), n: item.indicator }).replace(/ {2,}/g, ' '),
  );
  return say(items.length > FEW ? 'summary.itemsLowest' : 'summary.itemsAll', { items: joined(named) });
}

/** Disclosure items that the assessor wants mended and whose score nobody stated; with their names where they are few. */
function namedItems(context: Context): readonly string[] {
  const { model, assessment } = context;
  const named = new Set(assessorsWords(context).flatMap(({ part, items }) => (part.toUpperCase().includes('OIT') ? items : [])));
  const known = new Set(assessment.items.flatMap(({ item, class: itemClass }) => (itemClass === null ? [] : [item.code])));
  const found = model.framework.items.filter(({ code, tool }) => tool === 'OIT' && named.has(code) && !known.has(code));
  return found.map(({ code, text: words }) => (found.length > FEW ? code : `${code} ${words}`.trim()));
}

function belowLines(context: Context): readonly string[] {
  const { assessment, say } = context;
  const indicators = assessment.indicators.filter((one) => one.class === 'below');
  const items = assessment.items.filter((one) => isWeak(one.class));
  const named = namedItems(context);
  const parts = partScores(assessment).filter((part) => part.below);
  const partly = items.some((one) => one.class === 'mixed');
  return [
    ...parts.map(({ name, value }) =>
      say('summary.partBelow', { part: name, score: formatScore(value), gap: formatScore(printedGap(value, assessment.threshold)) }),
    ),
    ...indicators.map((one) =>
      say('summary.below', {
        n: one.number,
        name: one.name,
        score: formatScore(one.figure.value),
        gap: formatScore(printedGap(one.figure.value, assessment.threshold)),
      }),
    ),
    ...(items.length === 0
      ? []
      : [say(partly ? 'summary.itemsPartly' : 'summary.itemsBelow', { count: items.length, codes: lowestItems(context, items) })]),
    ...(named.length === 0 ? [] : [say('summary.named', { items: joined(named) })]),
  ];
}

function changeLines({ assessment, say }: Context): readonly string[] | null {
  const total = printedChange(assessment.total.value, assessment.years[1]?.total ?? null);
  const moved = assessment.indicators.map((one) => ({ ...one, moved: printedChange(one.figure.value, one.previous) }));
  const compared = moved.filter((one) => one.moved !== null);
  if (compared.length === 0 && total === null) return null;
  const largest = compared
    .filter((one) => one.moved !== 0)
    .sort((a, b) => Math.abs(b.moved ?? 0) - Math.abs(a.moved ?? 0) || a.number - b.number)
    .slice(0, assessment.indicators.filter((one) => one.class === 'below').length > CROWDED ? 1 : MOST);
  const found = [
    ...(total === null || total === 0
      ? []
      : [say(total > 0 ? 'summary.totalUp' : 'summary.totalDown', { change: formatScore(Math.abs(total)) })]),
    ...largest.map(({ number, name, moved: change }) =>
      say((change ?? 0) > 0 ? 'summary.up' : 'summary.down', { n: number, name, change: formatScore(Math.abs(change ?? 0)) }),
    ),
  ];
  return found.length === 0 ? [say('summary.noChange')] : found;
}

/** How far below the threshold the lowest score lies that a measure answers: of its items, or of its indicators where it names none. */
function needOf({ items, indicators }: Measure, { items: ofItems, indicators: ofIndicators, threshold }: Assessment): number {
  const named = ofItems.flatMap(({ item, gap }) => (items.includes(item.code) ? [gap ?? 0] : []));
  const whole = ofIndicators.flatMap(({ number, figure: { value } }) =>
    indicators.includes(number) && value !== null ? [threshold - value] : [],
  );
  return Math.max(0, ...(named.length > 0 ? named : whole));
}

/** The measures against scores below the threshold, the lowest score's first, each with who leads it: what an executive decides on first. */
function urgentLine(context: Context, measures: readonly Measure[]): string {
  const { assessment, say } = context;
  const urgent = measures
    .filter((measure) => measureGroup(measure, assessment) === 'urgent' && cellLines(measure.units).length > 0)
    .map((measure) => ({ ...measure, need: needOf(measure, assessment) }))
    .sort((a, b) => b.need - a.need);
  if (urgent.length === 0) return '';
  const named = joined(
    urgent
      .slice(0, FEW)
      .map(({ title: words, units }) => say('summary.urgentOne', { title: cellLines(words).join(' '), units: cellLines(units)[0] ?? '' })),
  );
  const more = urgent.length - FEW;
  return say('summary.urgent', { measures: more > 0 ? say('summary.urgentMore', { measures: named, count: more }) : named });
}

function decisionLines(context: Context): readonly string[] {
  const { assessment, say } = context;
  const measures = plannedMeasures(context);
  const answered = new Set(measures.flatMap(({ indicators }) => indicators));
  const open = assessment.indicators.filter((one) => one.class === 'below' && !answered.has(one.number));
  const waiting = measures.filter(({ units }) => cellLines(units).length === 0);
  const named = waiting.slice(0, MOST).map(({ title: words }) => say('summary.noUnits', { measure: cellLines(words).join(' ') }));
  const urgent = urgentLine(context, measures);
  return [
    measures.length === 0
      ? say('summary.noMeasures')
      : say(waiting.length === 0 ? 'summary.measuresAssigned' : 'summary.measures', {
          count: measures.length,
          assigned: measures.length - waiting.length,
        }),
    ...(urgent === '' ? [] : [urgent]),
    ...(open.length === 0 ? [] : [say('summary.noMeasure', { numbers: joined(open.map(({ number }) => String(number))) })]),
    ...named,
    ...(waiting.length > named.length ? [say('summary.moreUnits', { count: waiting.length - named.length })] : []),
    ...(measures.length > 0 && waiting.length === 0 ? [say('summary.assign')] : []),
  ];
}

/** The ends of the two rounds of the plan year. */
const nextDates = ({ settings, say }: Context): readonly string[] =>
  ROUNDS.map((round) => say('summary.nextDate', { round, date: formatDay(roundRange(settings.planYear, round).end) }));

/** The four parts as a small figure with the same numbers in words. */
function partBlocks(context: Context): readonly Block[] {
  const drawn = figure(context, 'tools');
  if (drawn === null) return [];
  return [lead([text(`${wordsOfFigure(context, drawn)} `), ...seeAlso(context.say('see.figures'), [drawn.id])]), drawn];
}

function executiveSummary(context: Context): readonly Section[] {
  const { assessment, say } = context;
  const below = belowLines(context);
  const changes = changeLines(context);
  const lift = liftSentence(context);
  const note = provisionalNote(context);
  const blocks: readonly Block[] = [
    title(
      'title',
      [say('title.summary'), context.settings.agency.name].filter((line) => line !== ''),
    ),
    paragraph([text(assessment.total.value === null ? say('result.noTotal') : say('result.total') + levelClauses(context))]),
    ...(note === '' ? [] : [paragraph(note)]),
    ...partBlocks(context),
    plainHeading('below', 1, say('heading.below')),
    below.length === 0 ? paragraph(`${say('summary.noneBelow')} ${lift}`.trim()) : list('dash', lift === '' ? below : [lift, ...below]),
    ...(changes === null ? [] : [plainHeading('changes', 1, say('heading.changes')), list('dash', changes)]),
    plainHeading('decisions', 1, say('heading.decisions')),
    list('dash', decisionLines(context)),
    plainHeading('next', 1, say('heading.next')),
    list('dash', nextDates(context)),
    ...signature(context),
  ];
  return portrait(onOnePage(blocks));
}

export const summary: Kind = {
  title: 'title.summary',
  about: 'สรุปหนึ่งหน้าสำหรับผู้บริหาร',
  matters: ['scores'],
  applies: hasScores,
  parts: ['figure:tools', 'signature'],
  layouts: [],
  onePage: 14,
  outline: executiveSummary,
};
