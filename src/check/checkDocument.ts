/** Holds a document against the workbook, or against itself where there is none. */

import { factsOf } from './document/facts';
import { type DocumentText, parseDocument } from './document/parse';
import type { DocumentFinding } from './finding';
import { withoutQuotedCells } from './ownReport';
import { RULES } from './rules';
import type { DocumentSource } from './source';

/**
 * All findings of all rules, in the order of the document.
 * @param document the text as pasted or read from a file, or the same already parsed
 * @param source the workbook; without scores the document is held against itself
 */
export function checkDocument(document: DocumentText | string, source: DocumentSource = {}): readonly DocumentFinding[] {
  const text = typeof document === 'string' ? parseDocument(document) : document;
  const context = { ...source, document: text, facts: factsOf(text, source) };
  const findings = RULES.flatMap((rule) =>
    rule.document.flatMap((check) =>
      check(context).map(
        (found): DocumentFinding => ({
          rule: rule.id,
          severity: found.severity ?? rule.severity,
          quote: found.quote.trim(),
          message: found.message,
          ...(found.expected !== undefined ? { expected: found.expected } : {}),
          line: found.line,
        }),
      ),
    ),
  );
  const own = source.own === true && source.model !== undefined ? withoutQuotedCells(findings, source.model) : findings;
  return [...own].sort((left, right) => left.line - right.line);
}
