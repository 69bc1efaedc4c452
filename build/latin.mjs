/** Letters of Latin-1 and Latin Extended-A, for pieces of packed lists: two bytes each, but one character (docs/decisions.md no. 17 counts characters). */
export const LATIN = Array.from({ length: 0x180 - 0xc0 }, (_, index) => String.fromCharCode(0xc0 + index));
