/** Tokens → expression tree. Operator precedence as in Sheets: comparison < & < + - < * / < ^ < % and signs. */
import { type Token, tokenize } from './tokens';

export type Expression =
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'reference'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly (Expression | null)[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression };

const LEVELS: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** null when the formula is outside this grammar (arrays in braces, for one). */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokenize(formula)?.filter((token) => token.kind !== 'space');
  if (!tokens || tokens.length === 0) return null;
  const cursor = { tokens, at: 0 };
  try {
    const expression = binary(cursor, 0);
    return cursor.at === tokens.length ? expression : null;
  } catch {
    return null;
  }
}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

const peek = (cursor: Cursor) => cursor.tokens[cursor.at]?.text;

function take(cursor: Cursor, text: string): void {
  if (peek(cursor) !== text) throw new SyntaxError(text);
  cursor.at++;
}

function binary(cursor: Cursor, level: number): Expression {
  const operators = LEVELS[level];
  if (!operators) return unary(cursor);
  let left = binary(cursor, level + 1);
  while (cursor.tokens[cursor.at]?.kind === 'operator' && operators.includes(peek(cursor) ?? '')) {
    const operator = peek(cursor) ?? '';
    cursor.at++;
    left = { kind: 'binary', operator, left, right: binary(cursor, level + 1) };
  }
  return left;
}

function unary(cursor: Cursor): Expression {
  const sign = peek(cursor);
  if (sign === '-' || sign === '+') {
    cursor.at++;
    return { kind: 'unary', operator: sign, operand: unary(cursor) };
  }
  let expression = primary(cursor);
  while (peek(cursor) === '%') {
    cursor.at++;
    expression = { kind: 'unary', operator: '%', operand: expression };
  }
  return expression;
}

function primary(cursor: Cursor): Expression {
  const token = cursor.tokens[cursor.at++];
  if (!token) throw new SyntaxError('end');
  if (token.kind === 'number' || token.kind === 'text') return { kind: 'literal', value: token.value };
  if (token.kind === 'error') return { kind: 'error', code: token.text };
  if (token.kind === 'reference') return { kind: 'reference', text: token.text };
  if (token.kind === 'name') return named(cursor, token.text);
  if (token.text !== '(') throw new SyntaxError(token.text);
  const inner = binary(cursor, 0);
  take(cursor, ')');
  return inner;
}

function named(cursor: Cursor, name: string): Expression {
  if (peek(cursor) === '(') {
    cursor.at++;
    return { kind: 'call', name: name.toUpperCase(), parameters: parameters(cursor) };
  }
  if (/^(true|false)$/i.test(name)) return { kind: 'literal', value: name.toLowerCase() === 'true' };
  return { kind: 'name', name };
}

function parameters(cursor: Cursor): (Expression | null)[] {
  const list: (Expression | null)[] = [];
  if (peek(cursor) === ')') {
    cursor.at++;
    return list;
  }
  for (;;) {
    list.push(peek(cursor) === ',' || peek(cursor) === ')' ? null : binary(cursor, 0));
    if (peek(cursor) === ')') break;
    take(cursor, ',');
  }
  cursor.at++;
  return list;
}
