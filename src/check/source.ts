import type { Assessment, Framework, WorkbookModel } from '../model';

/** What a document is held against. Everything may be missing: then the document is held against itself. */
export interface DocumentSource {
  readonly model?: WorkbookModel;
  readonly assessment?: Assessment;
  readonly framework?: Framework;
}
