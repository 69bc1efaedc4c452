/** Formula text → tokens. Sheet names may be Thai and quoted. */

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'text'; readonly value: string; readonly text: string }
  /** A reference with its sheet, e.g. `'คะแนน'!A1:B2`. */
  | { readonly kind: 'reference'; readonly text: string }
  /** A function name, TRUE/FALSE, or a named range. */
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'operator'; readonly text: string }
  | { readonly kind: 'space'; readonly text: string };

const SHEET = `(?:'(?:[^']|'')*'!|[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_.]*!)`;
const CELL = '\\$?[A-Za-z]{1,3}\\$?[0-9]+';
const CELLS = `(?:${CELL}(?::(?:${CELL}|\\$?[A-Za-z]{1,3}(?![\\p{L}\\p{N}_(])|\\$?[0-9]+))?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[0-9]+:\\$?[0-9]+)`;
const RULES: readonly [Token['kind'], RegExp][] = [
  ['space', /\s+/uy],
  ['reference', new RegExp(`${SHEET}?${CELLS}(?![\\p{L}\\p{M}\\p{N}_(!.])`, 'uy')],
  ['number', /[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|\.[0-9]+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/uy],
  ['name', /[\p{L}_][\p{L}\p{M}\p{N}_.]*/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>(),;:%{}]/uy],
];

/** null when the text cannot be read as a formula. Takes it with or without its `=`. */
export function tokenize(formula: string): Token[] | null {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = next(text, at);
    if (!token) return null;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function next(text: string, at: number): Token | null {
  for (const [kind, rule] of RULES) {
    rule.lastIndex = at;
    const found = rule.exec(text)?.[0];
    if (!found) continue;
    if (kind === 'number') return { kind, value: Number(found), text: found };
    if (kind === 'text') return { kind, value: found.slice(1, -1).replace(/""/g, '"'), text: found };
    return { kind, text: found };
  }
  return null;
}
