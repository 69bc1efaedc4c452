/**
 * Writes src/thai/dictionary/packed.ts: Thai words by which the checker tells a misspelt word from one it merely does not know.
 * They are read from the word-break dictionary of ICU that Node itself carries (Unicode licence; about 26,000 words). `node build/dictionary.mjs`.
 *
 * Left out are words that two shorter ones make up (the reader joins them again) and those of more than seven letters, but never a word that is a letter
 * away from another: there the difference between a word and a slip of the pen is decided. Words are sorted; each is written as the number of letters it
 * shares with the one before and the letters that follow, every letter and number as one ASCII character. The most frequent pairs of these, and of pairs,
 * have a Latin letter with an accent each: two bytes as the pair has, but one character (a third fewer; docs/decisions.md no. 17 counts characters).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LATIN } from './latin.mjs';

const LONGEST = 7;

/** All words of the dictionary of ICU inside the Node binary: its table of contents, then a trie of bytes (ICU's BytesTrie). */
function thaiWords() {
  const bytes = readFileSync(process.execPath);
  const header = bytes.indexOf('CmnD') - 12;
  const contents = header + bytes.readUInt16LE(header);
  const entries = Array.from({ length: bytes.readUInt32LE(contents) }, (_, index) => {
    const [name, data] = [4, 8].map((field) => contents + bytes.readUInt32LE(contents + field + index * 8));
    return { name: bytes.toString('latin1', name, bytes.indexOf(0, name)), data };
  });
  const { data } = entries.find(({ name }) => name.endsWith('thaidict.dict'));
  const body = data + bytes.readUInt16LE(data);
  const base = bytes.readInt32LE(body + 20) & 0x1fffff;
  const words = [];
  const letter = (at) => String.fromCharCode(base + bytes[at]);

  const jump = (at) => {
    const lead = bytes[at];
    if (lead < 0xc0) return [at + 1 + lead, at + 1];
    if (lead < 0xf0) return [at + 2 + ((lead - 0xc0) << 8) + bytes[at + 1], at + 2];
    if (lead < 0xfe) return [at + 3 + ((lead - 0xf0) << 16) + bytes.readUInt16BE(at + 1), at + 3];
    return lead === 0xfe ? [at + 4 + bytes.readUIntBE(at + 1, 3), at + 4] : [at + 5 + bytes.readInt32BE(at + 1), at + 5];
  };
  const valueAt = (lead, at) => {
    if (lead < 0x51) return [lead - 0x10, at];
    if (lead < 0x6c) return [((lead - 0x51) << 8) + bytes[at], at + 1];
    if (lead < 0x7e) return [((lead - 0x6c) << 16) + bytes.readUInt16BE(at), at + 2];
    return lead === 0x7e ? [bytes.readUIntBE(at, 3), at + 3] : [bytes.readInt32BE(at), at + 4];
  };
  const walk = (at, word) => {
    const node = bytes[at];
    if (node === 0) branch(at + 2, bytes[at + 1] + 1, word);
    else if (node < 0x10) branch(at + 1, node + 1, word);
    else if (node < 0x20) {
      const length = node - 0x0f;
      walk(at + 1 + length, word + Array.from({ length }, (_, index) => letter(at + 1 + index)).join(''));
    } else {
      words.push(word);
      if (!(node & 1)) walk(valueAt(node >> 1, at + 1)[1], word);
    }
  };
  const branch = (start, count, word) => {
    let [at, length] = [start, count];
    while (length > 5) {
      const half = length >> 1;
      const [less, next] = jump(at + 1);
      branch(less, half, word);
      [at, length] = [next, length - half];
    }
    for (; length > 1; length -= 1) {
      const lead = bytes[at + 1];
      const [value, next] = valueAt(lead >> 1, at + 2);
      if (lead & 1) words.push(word + letter(at));
      else walk(next + value, word + letter(at));
      at = next;
    }
    walk(at + 1, word + letter(at));
  };
  walk(body + bytes.readInt32LE(body), '');
  return words;
}

/** Words that differ in one letter share the word with one letter taken out, or are it. */
const shortened = (word) => [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];

function chosen(all) {
  const known = new Set(all);
  const isCompound = (word) =>
    Array.from(word).some((_, index) => index > 1 && known.has(word.slice(0, index)) && known.has(word.slice(index)));
  const long = all.filter((word) => word.length >= 6);
  const near = new Map();
  for (const word of long) for (const form of new Set(shortened(word))) near.set(form, (near.get(form) ?? 0) + 1);
  const hasNeighbour = (word) => shortened(word).some((form) => near.get(form) > 1);
  return all
    .filter((word) => !word.includes('ฯ'))
    .filter((word) => (word.length <= LONGEST && !isCompound(word)) || (word.length >= 6 && hasNeighbour(word)));
}

const words = chosen(thaiWords()).sort();
const letters = [...new Set(words.join(''))].sort();
const printable = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter((code) => !`'"\`\\$`.includes(code));
const CODES = printable.slice(0, letters.length);
const SHARED = printable.slice(letters.length);
let before = '';
const packed = words.map((word) => {
  let shared = 0;
  while (shared < SHARED.length - 1 && word[shared] === before[shared] && shared < before.length) shared += 1;
  before = word;
  return SHARED[shared] + [...word.slice(shared)].map((one) => CODES[letters.indexOf(one)]).join('');
});

/** The pair of neighbours that occurs most. */
function mostFrequent(symbols) {
  const counts = new Map();
  for (let index = 0; index + 1 < symbols.length; index += 1) {
    const pair = symbols[index] + symbols[index + 1];
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The symbols with one pair written as its piece. */
function joined(symbols, pair, piece) {
  const out = [];
  for (let index = 0; index < symbols.length; index += 1) {
    const isPair = symbols[index] + symbols[index + 1] === pair;
    out.push(isPair ? piece : symbols[index]);
    if (isPair) index += 1;
  }
  return out;
}

let symbols = [...packed.join('')];
const pairs = LATIN.map((piece) => {
  const pair = mostFrequent(symbols);
  symbols = joined(symbols, pair, piece);
  return pair;
});
const text = symbols.join('');
const lines = text.match(/.{1,4000}/g);
const target = join(import.meta.dirname, '../src/thai/dictionary/packed.ts');
writeFileSync(
  target,
  `/** Generated by build/dictionary.mjs from the Thai word-break dictionary of ICU (Unicode licence): do not edit. How it is packed stands there. */

export const LETTERS = '${letters.join('')}';
/** The character of each letter. */
export const CODES = '${CODES.join('')}';
/** The character of each number of letters shared with the word before. */
export const SHARED = '${SHARED.join('')}';

/** Characters that stand for two others, each of which may be such a one that comes before it; and the two of each. */
export const PIECES =
  '${LATIN.join('')}';
export const PAIRS =
  '${pairs.join('')}';

export const PACKED: readonly string[] = [
${lines.map((line) => `  '${line}',`).join('\n')}
];
`,
);
process.stdout.write(`${words.length} words, ${text.length} characters\n`);
