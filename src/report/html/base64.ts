/** Bytes as base64, without the browser's or Node's helpers. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at] ?? 0, bytes[at + 1], bytes[at + 2]];
    const word = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    parts.push(
      LETTERS.charAt(word >> 18),
      LETTERS.charAt((word >> 12) & 63),
      b === undefined ? '=' : LETTERS.charAt((word >> 6) & 63),
      c === undefined ? '=' : LETTERS.charAt(word & 63),
    );
  }
  return parts.join('');
}
