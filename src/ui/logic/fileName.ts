/** Names of files that people download: no disk takes more than 255 bytes, and a Thai letter has three. */

/** Room is left for the number that a browser puts behind a name that stands there already. */
const BYTES = 200;

/** A letter with the marks that stand on, below and behind it. */
const CLUSTER = /[^\p{M}\u0e33][\p{M}\u0e33]*/gu;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The name with its ending, the part in front of it cut between letters where it is too long. */
export function downloadName(name: string): string {
  if (bytesOf(name) <= BYTES) return name;
  const dot = name.lastIndexOf('.');
  const [plain, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let short = '';
  for (const [cluster] of plain.matchAll(CLUSTER)) {
    if (bytesOf(short + cluster + ending) > BYTES) break;
    short += cluster;
  }
  return short.trimEnd() + ending;
}
