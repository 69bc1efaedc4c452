/** A page beside the studio. The studio links to it and serves it under the same rules; what it is about only its maker knows. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AnnexLink } from './protocol';

export interface Annex extends AnnexLink {
  /** Answers a request; `below` is what follows the path, '' for the page itself. @returns false where nothing is there */
  readonly handle: (request: IncomingMessage, response: ServerResponse, below: string, query: URLSearchParams) => Promise<boolean>;
  /** Ends what it started. */
  readonly stop: () => Promise<void>;
}

/** The annex that a path belongs to. */
export const annexOf = (annexes: readonly Annex[], path: string): Annex | undefined =>
  annexes.find((annex) => path === annex.path || path.startsWith(`${annex.path}/`));
