/** How much a source may be. Larger ones do not pass google.script.run in reasonable time, and no result of an agency is as large. */

/** Bytes of a file: 5 MB, stated on the page. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** Characters of pasted text. */
export const LONGEST_TEXT = 2_500_000;

/** Files that a document for the checker may come in, by ending. */
export const DOCUMENT_FILES = ['docx', 'txt', 'md'] as const;
