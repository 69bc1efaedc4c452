/** Passages for people to read: the words around a finding, cut at spaces where there are some. */

/** How far a cut may move to reach a space. */
const STRETCH = 24;

const COMBINING = /^[ะ-ฺๅ็-๎\s]+/;

/** The text from `margin` characters before to `margin` after the found piece, widened to the next spaces and put on one line. */
export function excerpt(text: string, index: number, length: number, margin = 24): string {
  const wanted = Math.max(0, index - margin);
  const left = text.slice(Math.max(0, wanted - STRETCH), wanted);
  const space = left.search(/\s\S*$/);
  const start = wanted === 0 || left.length === wanted ? 0 : space >= 0 ? wanted - left.length + space + 1 : wanted;
  const after = Math.min(text.length, index + length + margin);
  const right = /^\S*/.exec(text.slice(after, after + STRETCH))![0];
  const end = right.length < STRETCH ? after + right.length : after;
  const piece = text.slice(start, end).replace(/\n/g, ' ');
  return (start === 0 ? piece : piece.replace(COMBINING, '')).trim();
}
