/** Text files that are not UTF-8: Windows-874 (TIS-620) of older Thai programs, and the UTF-16 that Excel calls "Unicode Text". */

/** Windows-874 beyond TIS-620: what the upper control range holds there. */
const EXTRAS: Readonly<Record<number, string>> = {
  128: '€',
  133: '…',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  149: '•',
  150: '–',
  151: '—',
  160: '\u00a0',
};

/** TIS-620 holds the Thai block in its own order; the gaps are no letters. */
const isThai = (byte: number): boolean => (byte >= 0xa1 && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb);

function letter874(byte: number): string {
  if (byte < 0x80) return String.fromCharCode(byte);
  if (isThai(byte)) return String.fromCharCode(0x0e00 + byte - 0xa0);
  return EXTRAS[byte] ?? '\ufffd';
}

const LETTERS = Array.from({ length: 256 }, (_, byte) => letter874(byte));

const PIECE = 4096;

/** Code units of two bytes each, low byte first or high byte first. */
function utf16(bytes: readonly number[], low: 0 | 1): string {
  let text = '';
  for (let start = 2; start + 1 < bytes.length; start += 2 * PIECE) {
    const units: number[] = [];
    for (let at = start; at + 1 < bytes.length && at < start + 2 * PIECE; at += 2)
      units.push(((bytes[at + low] ?? 0) & 255) | (((bytes[at + 1 - low] ?? 0) & 255) << 8));
    text += String.fromCharCode(...units);
  }
  return text;
}

/** The text of bytes that are no UTF-8; bytes may be signed, as Apps Script gives them. What is no letter becomes U+FFFD. Never throws. */
export function textOfBytes(bytes: readonly number[]): string {
  const [first = 0, second = 0] = [(bytes[0] ?? 0) & 255, (bytes[1] ?? 0) & 255];
  if (first === 0xff && second === 0xfe) return utf16(bytes, 0);
  if (first === 0xfe && second === 0xff) return utf16(bytes, 1);
  return bytes.map((byte) => LETTERS[byte & 255]).join('');
}
