/** The figures of the reports: what is drawn, what it is called, and the same numbers in words for those who cannot see it. */
import { reaches } from '../ita';
import { type FigureBar, type FigureSize, type FigureSpec, TOOLS } from '../model';
import { formatScore, roundScore } from '../thai';
import { caption } from './build';
import { type Context, joined } from './content';
import { gainsOf } from './gains';
import type { SentenceKey } from './phrases/sentences';
import { partScores } from './result';
import type { BlockOf } from './tree';

export type FigureName = 'tools' | 'bars' | 'gains' | 'history' | 'toolsHistory';

/** As wide as the page lets it be. */
const sized = (height: number): FigureSize => ({ width: 590, height });

/** Each bar has the height of a line of twelve points with room around it; legend above, axis below. */
const barsHeight = (count: number, each: number): number => 62 + count * each;

/** What every figure of a report shares. */
const drawn = ({ assessment, request }: Context) => ({ threshold: assessment.threshold, digits: request.digits });

function bars(context: Context, entries: readonly FigureBar[]): FigureSpec | null {
  const paired = entries.some(({ previous }) => previous !== null);
  return entries.length === 0
    ? null
    : { kind: 'bars', bars: entries, ...drawn(context), size: sized(barsHeight(entries.length, paired ? 34 : 26)) };
}

/** A figure of this many bars is taken in at a glance. */
const MOST = 8;

/**
 * What raises the total most: points to the full score by their weight in the total, EIT ส่วนที่ 2 first where it lies below the threshold,
 * because the level depends on it whatever the total is.
 */
function gains(context: Context): FigureSpec | null {
  const entries = gainsOf(context.assessment).slice(0, MOST);
  const shown = entries.map(({ label, gain }) => ({ label, value: roundScore(gain) })).filter(({ value }) => value > 0);
  return shown.length === 0 ? null : { kind: 'gains', bars: shown, ...drawn(context), size: sized(barsHeight(shown.length, 26)) };
}

/** Null where there is nothing to draw. */
const SPECS: Readonly<Record<FigureName, (context: Context) => FigureSpec | null>> = {
  tools: (context) => {
    const { total, threshold } = context.assessment;
    const all =
      total.value === null ? [] : [{ name: context.say('figure.totalBar'), value: total.value, below: !reaches(total.value, threshold) }];
    return bars(
      context,
      [...all, ...partScores(context.assessment)].map(({ name, value, below }) => ({
        label: name,
        value: roundScore(value),
        below,
        previous: null,
      })),
    );
  },
  bars: (context) =>
    bars(
      context,
      context.assessment.indicators.flatMap(({ name, number, figure, previous, class: known }) =>
        figure.value === null
          ? []
          : [
              {
                label: `${number}. ${name}`,
                value: roundScore(figure.value),
                below: known === 'below',
                previous: previous === null ? null : roundScore(previous),
              },
            ],
      ),
    ),
  gains,
  history: (context) => history(context, [{ name: context.say('figure.totalBar'), of: (year) => year.total }]),
  toolsHistory: (context) =>
    history(
      context,
      TOOLS.map((tool) => ({ name: tool, of: (year) => year.tools[tool] })),
    ),
};

type Year = Context['assessment']['years'][number];

/** Oldest year first; a history of a single year is none. */
function history(
  context: Context,
  series: readonly { readonly name: string; readonly of: (year: Year) => number | null }[],
): FigureSpec | null {
  const years = context.assessment.years.slice().reverse();
  const lines = series
    .map(({ name, of }) => ({
      name,
      points: years.map((year) => ({ label: String(year.fiscalYear), value: of(year) === null ? null : roundScore(of(year) ?? 0) })),
    }))
    .filter(({ points }) => points.filter(({ value }) => value !== null).length > 1);
  return lines.length === 0 ? null : { kind: 'history', series: lines, ...drawn(context), size: sized(250) };
}

/** "1. การปฏิบัติหน้าที่ 92.10" … as one line for the alternative text. */
const LISTS: { readonly [K in FigureSpec['kind']]: (spec: Extract<FigureSpec, { readonly kind: K }>) => string } = {
  bars: (spec) => spec.bars.map(({ label, value }) => `${label} ${formatScore(value)}`).join(', '),
  gains: (spec) => spec.bars.map(({ label, value }) => `${label} ${formatScore(value)}`).join(', '),
  history: (spec) =>
    spec.series
      .map(({ name, points }) => `${name} ${points.map(({ label, value }) => `พ.ศ. ${label} ${formatScore(value)}`).join(', ')}`)
      .join('; '),
};

function listOf<K extends FigureSpec['kind']>(spec: Extract<FigureSpec, { readonly kind: K }>): string {
  return LISTS[spec.kind as K](spec);
}

/** The figure with caption and alternative text; null where it is switched off or has nothing to show. */
export function figure(context: Context, name: FigureName): BlockOf<'figure'> | null {
  const spec = context.shows(`figure:${name}`) ? SPECS[name](context) : null;
  if (spec === null) return null;
  const id = `figure-${name}`;
  const words: SentenceKey = `figure.${name}`;
  const alt: SentenceKey = `figure.${name}.alt`;
  return { kind: 'figure', id, spec, alt: context.say(alt, { list: listOf(spec) }), caption: caption('figure', id, context.say(words)) };
}

/** Those of the named figures that there is something to show of. */
export const figures = (context: Context, names: readonly FigureName[]): readonly BlockOf<'figure'>[] =>
  names.map((name) => figure(context, name)).filter((block): block is BlockOf<'figure'> => block !== null);

/** The same numbers in a sentence: a document whose scores stand only in a picture loses them with the picture. */
export function wordsOfFigure({ say }: Context, { spec }: BlockOf<'figure'>): string {
  if (spec.kind !== 'bars') return say('figure.words', { scores: listOf(spec) });
  return say('figure.words', { scores: scoresInWords(say, spec.bars) });
}

/** "IIT 99.96 คะแนน EIT 98.70 คะแนน และ OIT 83.50 คะแนน". */
export const scoresInWords = (say: Context['say'], scores: readonly { readonly label: string; readonly value: number }[]): string =>
  joined(scores.map(({ label, value }) => say('figure.word', { name: label, score: formatScore(value) })));
