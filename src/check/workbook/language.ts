/** R11 codes · R12 digits · R18 repeated lines · R20 mistyped words · R21 doubled words · R31 residue, in what people typed. One finding per cell and rule. */
import { inDigits, toArabicDigits } from '../../thai';
import { codesIn } from '../document/codes';
import { doublingsIn, mixedTokens, residuesIn } from '../document/language';
import { nearNamesIn } from '../document/nearNames';
import { repeatedLines } from '../document/planRules';
import { lexiconFor, misspellingsIn } from '../document/spelling';
import { otherForms } from '../document/years';
import type { WorkbookCheck, WorkbookFound, WorkbookSource } from '../finding';
import { t } from '../words/workbookMessages';
import { type TypedText, typedTexts } from './typedTexts';

/** A correction inside a text: these characters, replaced by those. */
interface Change {
  readonly index: number;
  readonly wrong: string;
  readonly right: string;
}

function applied(text: string, changes: readonly Change[]): string {
  let result = '';
  let end = 0;
  for (const change of [...changes].sort((left, right) => left.index - right.index)) {
    if (change.index < end) continue;
    result += text.slice(end, change.index) + change.right;
    end = change.index + change.wrong.length;
  }
  return result + text.slice(end);
}

/** One finding for all changes of a cell, with the whole corrected text as its fix. */
function corrected(
  typed: TypedText,
  changes: readonly Change[],
  what: string,
  more: Partial<WorkbookFound> = {},
): readonly WorkbookFound[] {
  if (changes.length === 0) return [];
  const list = [...new Set(changes.map(({ wrong, right }) => `“${wrong}” เป็น “${right}”`))].join(', ');
  return [
    {
      message: t('correctAt', { place: typed.place, what, list }),
      on: typed.on,
      found: changes.map(({ wrong }) => wrong).join(', '),
      expected: changes.map(({ right }) => right).join(', '),
      fix: { label: t('correct', { list }), value: applied(typed.text, changes) },
      ...more,
    },
  ];
}

const each =
  (check: (typed: TypedText, source: WorkbookSource) => readonly WorkbookFound[]): WorkbookCheck =>
  (source) =>
    typedTexts(source.model).flatMap((typed) => check(typed, source));

export const typedTypos = each((typed, { model, texts }) => {
  const changes = misspellingsIn(typed.text, lexiconFor(model.framework, texts));
  return corrected(typed, changes, t('likelyTypos'), changes.some((change) => change.official) ? {} : { severity: 'info' });
});

/** Official names that are nearly right. */
export const typedOfficialNames = each((typed) => corrected(typed, nearNamesIn(typed.text), t('officialNames')));

/** Periods of the plan that are written in another form than most. */
export const typedPeriods: WorkbookCheck = ({ model: { measures } }) =>
  otherForms(measures.map(({ period }) => period)).map(({ index, message }): WorkbookFound => {
    const { id = '', period = '' } = measures[index] ?? {};
    return { message, on: { kind: 'row', sheet: 'plan', row: id, field: 'period' }, found: period, severity: 'info' };
  });

export const typedDoublings = each((typed) =>
  corrected(
    typed,
    doublingsIn(typed.text).map(({ index, whole, once }) => ({ index, wrong: whole, right: once })),
    t('doubledWords'),
  ),
);

export const typedDigits = each((typed) =>
  corrected(
    typed,
    mixedTokens(typed.text).map(({ index, token }) => ({
      index,
      wrong: token,
      right: inDigits(toArabicDigits(token), /^[๐-๙]/.test(token) ? 'thai' : 'arabic'),
    })),
    t('digitsMixed'),
  ),
);

/** A code that can only be one item is corrected; one that stands for nothing or for several is asked about. */
export const typedCodes = each((typed, { model }) => {
  const codes = codesIn(typed.text, model.framework).filter((code) => code.state === 'damaged');
  const certain = codes.flatMap(({ index, token, code, others }) =>
    code === null || others.length > 0 ? [] : [{ index, wrong: token, right: code }],
  );
  const open = codes
    .filter(({ code, others }) => code === null || others.length > 0)
    .map(
      ({ token, code, others }): WorkbookFound => ({
        message:
          code === null
            ? t('codeUnknown', { place: typed.place, token })
            : t('codeAmbiguous', { place: typed.place, token, code, others: others.join(', ') }),
        on: typed.on,
        found: token,
      }),
    );
  return [...corrected(typed, certain, t('codesMalformed')), ...open];
});

export const typedResidue = each((typed) =>
  residuesIn(typed.text).map(({ what, quote }) => ({
    message: t('residue', { place: typed.place, what }),
    on: typed.on,
    found: quote,
  })),
);

/** Steps are checked with the plan; here the other lists. */
export const typedRepeats = each((typed) =>
  typed.on.field === 'steps'
    ? []
    : repeatedLines(typed.text).map((line) => ({
        message: t('repeatedLine', { place: typed.place, line: line.trim() }),
        on: typed.on,
        found: line.trim(),
      })),
);
