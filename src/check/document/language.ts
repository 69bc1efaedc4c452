/** R11 item codes · R12 mixed digits · R20 mistyped words · R21 doubled words · R31 residue of other programs. */
import { inDigits, toArabicDigits } from '../../thai';
import type { DocumentCheck, DocumentContext, DocumentFound } from '../finding';
import { t } from '../words/documentMessages';
import { RIGHT_REPETITIONS } from '../words/doubled';
import { RESIDUES } from '../words/residues';
import { type CodeInText, codesIn } from './codes';
import { excerpt } from './excerpt';
import { passages } from './parse';
import { misspellingsIn, newMemory } from './spelling';

function codeFinding(code: CodeInText, text: string, line: number): DocumentFound {
  const place = { line, quote: excerpt(text, code.index, code.token.length) };
  if (code.code === null) return { ...place, severity: 'warn', message: t('codeUnknown', { token: code.token }) };
  const message =
    code.others.length === 0
      ? t('codeDamaged', { token: code.token, code: code.code })
      : t('codeAmbiguous', { token: code.token, code: code.code, others: code.others.join(', ') });
  return { ...place, severity: 'warn', message, expected: code.code };
}

export const itemCodes: DocumentCheck = ({ document, facts }) => {
  const small: { readonly line: number; readonly token: string }[] = [];
  const found = passages(document).flatMap(({ text, line }) =>
    codesIn(text, facts.framework).flatMap((code): readonly DocumentFound[] => {
      if (code.state === 'case') small.push({ line, token: code.token });
      return code.state === 'damaged' ? [codeFinding(code, text, line)] : [];
    }),
  );
  // Since FY2567 the codes are printed small; only both ways in one document are worth a word.
  const capitals = new Set(
    passages(document).flatMap(({ text }) =>
      codesIn(text, facts.framework).flatMap(({ state, token }) => (state === 'sound' ? token.slice(0, 1) : [])),
    ),
  );
  if (!small.some(({ token }) => capitals.has(token.slice(0, 1).toUpperCase()))) return found;
  const tokens = [...new Set(small.map((one) => one.token))].join(', ');
  const message = t('codesInLowerCase', { tokens });
  return [...found, { line: small[0]!.line, quote: small[0]!.token, severity: 'info', message, expected: small[0]!.token.toUpperCase() }];
};

/** Codes, addresses and Latin names keep their own digits. */
const EXEMPT = /https?:\/\/\S+|www\.\S+|\S+@\S+|[0-9A-Za-z๐-๙._/-]*[A-Za-z][0-9A-Za-z๐-๙._/-]*|\(ข้อ[^)]*\)|ข้อ ?[0-9๐-๙]+/g;
/** The number of an official letter ("มท 0808.2/ว 1234"): it is quoted as it stands on the letter, wherever it is quoted. */
const LETTER_NUMBER = /(?<![ก-๙])[ก-ฮ]{1,3} ?(?:[0-9]{3,5}(?:\.[0-9]+)*|[๐-๙]{3,5}(?:\.[๐-๙]+)*)\/ ?(?:ว ?)?(?:[0-9]+|[๐-๙]+)(?![0-9๐-๙])/g;

const withoutExempt = (text: string): string =>
  [EXEMPT, LETTER_NUMBER].reduce((rest, exempt) => rest.replace(exempt, (token) => ' '.repeat(token.length)), text);

/** Numbers of both systems in one token; shared with the check of typed cells. */
export const mixedTokens = (text: string): readonly { readonly index: number; readonly token: string }[] =>
  [...withoutExempt(text).matchAll(/[0-9๐-๙][0-9๐-๙.,]*[0-9๐-๙]/g)]
    .filter((match) => /[0-9]/.test(match[0]) && /[๐-๙]/.test(match[0]))
    .map((match) => ({ index: match.index, token: match[0] }));

export const mixedToken: DocumentCheck = ({ document }) =>
  passages(document).flatMap(({ text, line }) =>
    mixedTokens(text).map(
      ({ index, token }): DocumentFound => ({
        line,
        quote: excerpt(text, index, token.length),
        severity: 'warn',
        message: t('digitsMixedInNumber', { token }),
        expected: inDigits(toArabicDigits(token), /^[๐-๙]/.test(token) ? 'thai' : 'arabic'),
      }),
    ),
  );

/** Listed when the rarer system makes up more than a stray number, at its first place. */
export const mixedDocument: DocumentCheck = ({ document }) => {
  const tokens = passages(document).flatMap(({ text, line }) =>
    [...withoutExempt(text).matchAll(/[0-9๐-๙][0-9๐-๙.,/]*/g)]
      .filter((match) => !(/[0-9]/.test(match[0]) && /[๐-๙]/.test(match[0])))
      .map((match) => ({
        line,
        thai: /[๐-๙]/.test(match[0]),
        label: /^[\s(]*$/.test(text.slice(0, match.index)),
        quote: excerpt(text, match.index, match[0].length),
      })),
  );
  const thai = tokens.filter((token) => token.thai);
  const arabic = tokens.filter((token) => !token.thai);
  const [rare, usual] = thai.length < arabic.length ? [thai, arabic] : [arabic, thai];
  // Headings numbered in the one system over a text in the other are a way of writing, not a mixture.
  if (rare.length < 3 || usual.length === 0 || rare.every(({ label }) => label)) return [];
  const [name, other] = rare === thai ? ['เลขไทย', 'เลขอารบิก'] : ['เลขอารบิก', 'เลขไทย'];
  const message = t('digitsMixedInDocument', { usual: other, rare: name, count: rare.length });
  return [{ line: rare[0]!.line, quote: rare[0]!.quote, severity: 'info', message }];
};

export const typos: DocumentCheck = ({ document, facts }) => {
  const memory = newMemory();
  return passages(document).flatMap(({ text, line }) =>
    misspellingsIn(text, facts.lexicon, memory).map(
      (typo): DocumentFound => ({
        line,
        quote: excerpt(text, typo.index, typo.wrong.length, 16),
        severity: typo.official ? 'warn' : 'info',
        message: t('typo', { wrong: typo.wrong, right: typo.right }),
        expected: typo.right,
      }),
    ),
  );
};

const ADJACENT = /([ก-ฮเ-ไ][ก-๙]{3,40}?)\1(?![ัิ-ฺ็-๎])/g;
const SPACED = /([ก-ฮเ-ไ][ก-๙]{7,60}) \1(?=\s|$)/g;

/** Words or phrases written twice in a row; shared with the check of typed cells. */
export function doublingsIn(text: string): readonly { readonly index: number; readonly whole: string; readonly once: string }[] {
  return [...text.matchAll(ADJACENT), ...text.matchAll(SPACED)].flatMap((match) => {
    const context = text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12);
    const startsWithMark = /^[ะ-ฺๅ-๎]/.test(match[1]!);
    if (startsWithMark || RIGHT_REPETITIONS.some((right) => right.test(context))) return [];
    return [{ index: match.index, whole: match[0].trim(), once: match[1]! }];
  });
}

export const doubled: DocumentCheck = ({ document }) =>
  passages(document).flatMap(({ text, line }) =>
    text.split('\n').flatMap((part) =>
      doublingsIn(part).map(
        (one): DocumentFound => ({
          line,
          quote: excerpt(part, one.index, one.whole.length, 16),
          message: t('doubledWord', { doubled: one.whole, once: one.once }),
          expected: one.once,
        }),
      ),
    ),
  );

/** Residues of a text, one per kind; shared with the check of typed cells. */
export const residuesIn = (text: string): readonly { readonly what: string; readonly quote: string }[] =>
  RESIDUES.flatMap(({ pattern, what }) => {
    const match = pattern.exec(text);
    return match ? [{ what, quote: excerpt(text, match.index, match[0].length, 16) }] : [];
  });

export const residue: DocumentCheck = ({ document }: DocumentContext) => [
  ...passages(document).flatMap(({ text, line }) =>
    residuesIn(text).map(({ what, quote }): DocumentFound => ({ line, quote, message: t('residue', { what }) })),
  ),
  ...document.paragraphs.flatMap((paragraph): readonly DocumentFound[] =>
    /^\/?[ก-๙ ]{2,30}\s?(?:\.{3}|…)$/.test(paragraph.text)
      ? [{ line: paragraph.line, quote: paragraph.text, message: t('catchword') }]
      : [],
  ),
];
