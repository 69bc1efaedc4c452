/** The figures of the reports: what is drawn, what it is called, and the same numbers in words for those who cannot see it. */
import { type FigureBar, type FigureSize, type FigureSpec, TOOLS } from '../model';
import { formatScore, roundScore } from '../thai';
import { caption } from './build';
import type { Context } from './content';
import type { SentenceKey } from './phrases/sentences';
import { partScores } from './result';
import type { BlockOf } from './tree';

export type FigureName = 'total' | 'bars' | 'history' | 'tools' | 'toolsHistory';

/** As wide as the page lets it be. */
const sized = (height: number): FigureSize => ({ width: 590, height });

/** Each bar has the height of a line of twelve points with room around it; axis and legend below. */
const barsSize = (bars: readonly FigureBar[]): FigureSize =>
  sized(64 + bars.length * (bars.some(({ previous }) => previous !== null) ? 34 : 25));

/** Null where there is nothing to draw. */
const SPECS: Readonly<Record<FigureName, (context: Context) => FigureSpec | null>> = {
  total: ({ assessment, request }) =>
    assessment.total.value === null
      ? null
      : {
          kind: 'total',
          total: roundScore(assessment.total.value),
          level: assessment.level.name,
          threshold: assessment.threshold,
          digits: request.digits,
          size: sized(120),
        },
  bars: ({ assessment, request }) => {
    const bars = assessment.indicators.flatMap(({ name, number, figure, previous }) =>
      figure.value === null
        ? []
        : [{ label: `${number}. ${name}`, value: roundScore(figure.value), previous: previous === null ? null : roundScore(previous) }],
    );
    return bars.length === 0 ? null : { kind: 'bars', bars, threshold: assessment.threshold, digits: request.digits, size: barsSize(bars) };
  },
  history: (context) => history(context, [{ name: 'คะแนนภาพรวม', of: (year) => year.total }]),
  tools: ({ assessment, request }) => {
    const bars = partScores(assessment).map(({ name, value }) => ({ label: name, value: roundScore(value), previous: null }));
    return bars.length === 0 ? null : { kind: 'bars', bars, threshold: assessment.threshold, digits: request.digits, size: barsSize(bars) };
  },
  toolsHistory: (context) =>
    history(
      context,
      TOOLS.map((tool) => ({ name: tool, of: (year) => year.tools[tool] })),
    ),
};

type Year = Context['assessment']['years'][number];

/** Oldest year first; a history of a single year is none. */
function history(
  { assessment, request }: Context,
  series: readonly { readonly name: string; readonly of: (year: Year) => number | null }[],
): FigureSpec | null {
  const years = assessment.years.slice().reverse();
  const drawn = series
    .map(({ name, of }) => ({
      name,
      points: years.map((year) => ({ label: String(year.fiscalYear), value: of(year) === null ? null : roundScore(of(year) ?? 0) })),
    }))
    .filter(({ points }) => points.filter(({ value }) => value !== null).length > 1);
  return drawn.length === 0
    ? null
    : { kind: 'history', series: drawn, threshold: assessment.threshold, digits: request.digits, size: sized(260) };
}

/** "1. การปฏิบัติหน้าที่ 92.10" … as one line for the alternative text. */
const LISTS: { readonly [K in FigureSpec['kind']]: (spec: Extract<FigureSpec, { readonly kind: K }>) => string } = {
  total: (spec) => formatScore(spec.total),
  bars: (spec) => spec.bars.map(({ label, value }) => `${label} ${formatScore(value)}`).join(', '),
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
export const wordsOfFigure = (context: Context, { spec }: BlockOf<'figure'>): string =>
  spec.kind === 'total' ? context.say('result.gotTotal') : `${context.say('figure.words')} ${listOf(spec)}`;
