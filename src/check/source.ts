import type { Assessment, Framework, WorkbookModel } from '../model';

/** What a document is held against. Everything may be missing: then the document is held against itself. */
export interface DocumentSource {
  /** Texts of the field, rightly written (the measure library): words that stand in them are known to the spelling rule. */
  readonly texts?: readonly string[];
  readonly model?: WorkbookModel;
  /** True where the document is a report that was made from the workbook: cells that it quotes are not its faults. */
  readonly own?: boolean;
  readonly assessment?: Assessment;
  readonly framework?: Framework;
}
