/** What is said of one indicator: T5 of the analysis report, T6 of the measures document. */
import { reaches, withCodes } from '../ita';
import type { Assessment, IndicatorResult, Recommendation } from '../model';
import { formatScore, roundScore, saysTheSame, statements } from '../thai';
import { bold, text } from './build';
import { type ChoiceRule, choose } from './choose';
import { assessorsWords, type Context, codesBehind, findingFor, joined } from './content';
import type { SentenceKey } from './phrases/sentences';
import type { Inline } from './tree';

interface Standing {
  readonly result: IndicatorResult;
  readonly assessment: Assessment;
}

const CLASS: readonly ChoiceRule<Standing, SentenceKey>[] = [
  { when: ({ result }) => result.class === null, key: 'indicator.unknown' },
  { when: ({ result }) => result.class === 'below', key: 'indicator.below' },
  {
    when: ({ result, assessment }) => result.figure.value !== null && roundScore(result.figure.value) === roundScore(assessment.threshold),
    key: 'indicator.exact',
  },
  { when: () => true, key: 'indicator.above' },
];

const extreme = (assessment: Assessment, which: 'highest' | 'lowest', number: number): 'alone' | 'shared' | null => {
  const all = assessment[which].find(({ scope }) => scope === 'all');
  const known = assessment.indicators.filter(({ figure }) => figure.value !== null).length;
  // Where every indicator has the same score, nothing is highest or lowest.
  if (all === undefined || all.indicators.length === known || !all.indicators.includes(number)) return null;
  return all.indicators.length === 1 ? 'alone' : 'shared';
};

const SUPERLATIVE: readonly ChoiceRule<Standing, SentenceKey>[] = [
  { when: ({ result, assessment }) => extreme(assessment, 'highest', result.number) === 'alone', key: 'claim.highest' },
  { when: ({ result, assessment }) => extreme(assessment, 'highest', result.number) === 'shared', key: 'claim.highestShared' },
  { when: ({ result, assessment }) => extreme(assessment, 'lowest', result.number) === 'alone', key: 'claim.lowest' },
  { when: ({ result, assessment }) => extreme(assessment, 'lowest', result.number) === 'shared', key: 'claim.lowestShared' },
];

const CHANGE: readonly ChoiceRule<number | null, SentenceKey>[] = [
  { when: (change) => change === null, key: 'mark.empty' },
  { when: (change) => change !== null && change > 0, key: 'claim.up' },
  { when: (change) => change !== null && change < 0, key: 'claim.down' },
  { when: () => true, key: 'claim.same' },
];

/** The difference of the printed figures, so that a reader can check it; null without last year's score. */
export const printedChange = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : roundScore(roundScore(now) - roundScore(before));

/** Superlative and change, joined; empty where neither can be claimed. */
function claims(context: Context, result: IndicatorResult): string {
  const change = printedChange(result.figure.value, result.previous);
  const superlative = choose(SUPERLATIVE, { result, assessment: context.assessment });
  const moved = choose(CHANGE, change);
  return [
    superlative === null ? '' : context.say(superlative),
    moved === null || moved === 'mark.empty' ? '' : context.say(moved, { change: formatScore(Math.abs(change ?? 0)) }),
  ]
    .filter((words) => words !== '')
    .join(' ');
}

/** Definition with the year's sub-indicators named where the framework knows them. */
function definitionOf(context: Context, number: number): string {
  const names = context.model.framework.subIndicators.filter((sub) => sub.indicator === number).map((sub) => sub.name);
  const topics = names.length === 0 ? '' : context.say('indicator.topics', { count: names.length, names: joined(names) });
  return context.about(number, 'definition').replace('{topics}', topics);
}

/** The indicators that a recommendation is about, in printing order. */
function indicatorsOf({ model }: Context, { items, indicators }: Recommendation): readonly number[] {
  const found = model.framework.items.filter(({ code }) => items.includes(code)).map(({ indicator }) => indicator);
  return [...new Set([...found, ...(indicators ?? [])])].sort((a, b) => a - b);
}

/** An item named with the reason why it lost points. */
export const isReason = (words: string): boolean => /^(?:ข้อ\s*)?[IEO]\d{1,2}(?!\d).{0,120}?เนื่องจาก/.test(words);

/** How a recommendation follows "ผู้ประเมิน": an item named with the reason why it lost points, something asked for, or a remark. */
const ASSESSOR: readonly ChoiceRule<string, SentenceKey>[] = [
  { when: isReason, key: 'indicator.lost' },
  { when: (words) => /ควร|ต้อง|ขอให้|โปรด|เสนอแนะ|พึง/.test(words), key: 'indicator.assessor' },
  { when: () => true, key: 'indicator.remark' },
];

interface AssessorsLine {
  readonly key: SentenceKey;
  readonly words: string;
  /** Where it was said: EIT1, EIT2, IIT …; both parts of EIT where they say the same. */
  readonly parts: readonly string[];
}

/** One recommendation in the assessor's words; only codes of the indicator's own items stand behind them. */
function assessorsLine(context: Context, number: number, { part, text: typed, items }: Recommendation): AssessorsLine {
  const own = new Set(context.model.framework.items.filter((item) => item.indicator === number).map((item) => item.code));
  const codes = items.filter((code) => own.has(code));
  const words = withCodes(statements(typed).join(' '), codes);
  return { key: choose(ASSESSOR, words) ?? 'indicator.remark', words: words + codesBehind(context, words, codes), parts: [part] };
}

/** What is said of both parts of EIT in nearly the same words is one line, in the fuller of the two. */
function saidOnce(lines: readonly AssessorsLine[]): readonly AssessorsLine[] {
  const found: AssessorsLine[] = [];
  for (const line of lines) {
    const at = found.findIndex((one) => saysTheSame(one.words, line.words));
    const same = found[at];
    if (same === undefined) found.push(line);
    else {
      const words = line.words.length > same.words.length ? line.words : same.words;
      found[at] = { ...same, words, parts: [...new Set([...same.parts, ...line.parts])] };
    }
  }
  return found;
}

/** The lines in words, each with its part of EIT where the parts say different things. */
function inParts({ say }: Context, lines: readonly AssessorsLine[]): readonly string[] {
  const told = new Set(lines.flatMap(({ parts }) => parts.filter((part) => /^EIT[12]$/.test(part))));
  if (told.size < 2) return lines.map(({ words }) => words);
  return lines.map(({ words, parts }) => {
    const [part = ''] = parts;
    return parts.length > 1
      ? say('indicator.bothParts', { text: words })
      : /^EIT[12]$/.test(part)
        ? say('indicator.inPart', { part: part.slice(-1), text: words })
        : words;
  });
}

/** "คำ" of one, "(1) … (2) …" of several. */
const numbered = (lines: readonly string[]): string =>
  lines.length === 1 ? (lines[0] ?? '') : lines.map((line, index) => `(${index + 1}) ${line}`).join(' ');

/**
 * The assessor's words on the indicator, once for each thing said. What is about several indicators stands in full at the first of them; the others name it.
 */
function assessorWords(context: Context, number: number): string {
  const about = assessorsWords(context)
    .map((one) => ({ one, indicators: indicatorsOf(context, one) }))
    .filter(({ indicators }) => indicators.includes(number));
  const here = about.filter(({ indicators }) => indicators[0] === number).map(({ one }) => assessorsLine(context, number, one));
  const said = ASSESSOR.flatMap(({ key }) => {
    const lines = inParts(context, saidOnce(here.filter((line) => line.key === key)));
    return lines.length === 0 ? [] : [context.say(key, { text: numbered(lines) })];
  });
  const elsewhere = [...new Set(about.flatMap(({ indicators }) => (indicators[0] === number ? [] : [indicators[0] ?? 0])))];
  return [...said, elsewhere.length === 0 ? '' : context.say('indicator.elsewhere', { numbers: joined(elsewhere.map(String)) })].join('');
}

/** What the two parts of EIT say apart: one below the threshold, the other not; '' where they agree or are not known. */
export function partsApart({ assessment, say }: Context): string {
  const [one, two] = [assessment.parts.EIT1.value, assessment.parts.EIT2.value];
  if (one === null || two === null) return '';
  const [high, low] = [Math.max(one, two), Math.min(one, two)];
  if (reaches(low, assessment.threshold) || !reaches(high, assessment.threshold)) return '';
  const weak = low === one ? 1 : 2;
  return say('eit.partsApart', { strong: 3 - weak, weak, high: formatScore(high), low: formatScore(low) });
}

interface Wording {
  readonly strength: string;
  readonly weakness: string;
  readonly advice: string;
}

/** The words of ผลวิเคราะห์: people's, or what the library proposed there. The report adds none of its own. */
function wordingFor(context: Context, result: IndicatorResult): Wording {
  const { strength, weakness, advice } = findingFor(context, `indicator:${result.number}`);
  return { strength: joined(strength), weakness: joined(weakness), advice: adviceText(advice) };
}

/** Advice as it follows "ข้อเสนอแนะ คือ": what people wrote without a verb of advice gets one. */
const adviceText = (lines: readonly string[]): string => {
  const words = joined(lines);
  return words === '' || ADVISING.test(words) ? words : `ควร${words}`;
};

const ADVISING = /^(?:ควร|ต้อง|ให้|คะแนน|ขอให้|โปรด|หน่วยงาน)/;

/** What has nothing to mend is to be kept, and by what: one sentence with the advice; '' where something is to be mended. */
function keepSentence({ say }: Context, result: IndicatorResult, { strength, weakness, advice }: Wording): string {
  if (result.class !== 'above' || strength === '' || weakness !== '') return '';
  if (advice === '') return say('indicator.keep');
  return advice.startsWith('ควร')
    ? say('indicator.keepBy', { advice: advice.slice('ควร'.length) })
    : say('indicator.keep') + say('indicator.advice', { advice });
}

/** T5: one paragraph; `position` is the paragraph's place in the outline, never a rank. */
export function indicatorParagraph(context: Context, result: IndicatorResult, position: number): readonly Inline[] {
  const { assessment, say } = context;
  const slots = { n: result.number, name: result.name, score: formatScore(result.figure.value) };
  const words = wordingFor(context, result);
  const rule = choose(CLASS, { result, assessment }) ?? 'indicator.unknown';
  const claim = claims(context, result);
  const kept = keepSentence(context, result, words);
  const inlines: Inline[] = [text(`(${position}) `), bold(say('indicator.label', slots))];
  inlines.push(text((result.class === null ? '' : say('indicator.score', slots)) + say(rule, slots)));
  if (claim !== '') inlines.push(text(` ${claim}`));
  inlines.push(text(say('indicator.definition', { definition: definitionOf(context, result.number) })));
  if (words.strength !== '') {
    inlines.push(text(say('indicator.link')), bold(say('indicator.strengthLabel')), text(` คือ ${words.strength}`));
    if (kept !== '') inlines.push(text(kept));
  }
  if (words.weakness !== '') inlines.push(text(' '), bold(say('indicator.weaknessLabel')), text(` ได้แก่ ${words.weakness}`));
  if (kept === '' && words.advice !== '') inlines.push(text(say('indicator.advice', { advice: words.advice })));
  const assessor = assessorWords(context, result.number);
  if (assessor !== '') inlines.push(text(assessor));
  return inlines;
}

/** How a weakness follows a strength: what the agency found itself is a matter that there is. */
const BUT: readonly ChoiceRule<string, SentenceKey>[] = [
  { when: (weakness) => weakness.startsWith('เรื่องที่'), key: 'indicator.butThere' },
  { when: () => true, key: 'indicator.but' },
];

/** T6: the text under “ผลการวิเคราะห์/ข้อเสนอแนะ”; `named`: false where the indicator's name stands right above it. */
export function indicatorAnalysis(context: Context, result: IndicatorResult, named = true): string {
  const { assessment, say } = context;
  const words = wordingFor(context, result);
  const rule = choose(CLASS, { result, assessment }) ?? 'indicator.unknown';
  const kept = keepSentence(context, result, words);
  return [
    (named ? say('indicator.label', { n: result.number, name: result.name }) : '') +
      (result.class === null ? say(rule) : say('indicator.got') + say(rule).trim()),
    claims(context, result),
    words.strength,
    kept.trim(),
    words.weakness !== '' && words.strength !== ''
      ? say(choose(BUT, words.weakness) ?? 'indicator.but', { weakness: words.weakness })
      : words.weakness,
    kept !== '' || words.advice === '' ? '' : say('indicator.advice', { advice: words.advice }).trim(),
  ]
    .filter((part) => part !== '')
    .join(' ')
    .trim();
}
