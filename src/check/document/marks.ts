/** Marks of format in a document's text: they are no words, and what is typed wrongly stays. */

/** Paired emphasis marks are format; a mark that opens or closes beside a space is a typed residue and stays. */
const EMPHASIS = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?!\*)/g;

/** The text without paired marks; tags become line ends. */
export const withoutFormat = (text: string): string => text.replace(/<\/?p>|<br\s*\/?>/gi, '\n').replace(EMPHASIS, '$2');
