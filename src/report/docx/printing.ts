/** What printing needs to know of where it prints, and what it makes. */
import type { Picture } from '../../model';
import type { Orientation } from './page';
import type { Inking } from './runs';
import type { Para } from './written';

export interface Printing extends Inking {
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly orientation: Orientation;
  /** Keeps its paragraphs on the page of what follows. */
  readonly hold: boolean;
}

/** A paragraph, or a whole table as XML. */
export type Printed = Para | { readonly table: string };
