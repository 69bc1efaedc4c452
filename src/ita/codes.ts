/** Item codes (I7, E12, O30) as people and programs that read pictures write them. */

/** What a letter of a code becomes where a picture was read as text: "(ข้อ ๑๗)" for I7, "(ข้อ 030)" for O30. */
const DAMAGED: Readonly<Record<string, string>> = { I: '[1๑lI|]', E: '[Ee]', O: '[0๐Oo]' };

const THAI_ZERO = '๐'.charCodeAt(0);

/** The words with these codes as they are, where the words have them damaged or in other digits behind "ข้อ"; nothing else is touched. */
export function withCodes(words: string, codes: readonly string[]): string {
  return codes.reduce((text, code) => {
    const digits = [...code.slice(1)].map((digit) => `[${digit}${String.fromCharCode(THAI_ZERO + Number(digit))}]`).join('');
    const damaged = new RegExp(`(?<=ข้อ[^()]{0,40})(?<![A-Za-z0-9๐-๙])${DAMAGED[code[0] ?? ''] ?? ''}${digits}(?![0-9๐-๙])`, 'g');
    return text.replace(damaged, code);
  }, words);
}
