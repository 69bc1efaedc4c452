/** Numbers written out in Thai words, as official letters repeat a figure: เก้าสิบสองจุดหนึ่งห้า. */

const ONES: Readonly<Record<string, number>> = {
  หนึ่ง: 1,
  สอง: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  เก้า: 9,
};
/** Small numbers as reports count things in words. */
export const COUNT_WORDS: Readonly<Record<string, number>> = { ...ONES, สิบ: 10 };
const DIGITS: Readonly<Record<string, number>> = { ...ONES, ศูนย์: 0, เอ็ด: 1, ยี่: 2 };
const DIGIT = `(?:${Object.keys(DIGITS).join('|')})`;
const TENS = new RegExp(`^(${DIGIT})?สิบ(${DIGIT})?$`);

/** Two or three digits and their decimals, in words: "เก้าสิบสองจุดหนึ่งห้า", "หนึ่งร้อย". */
const IN_WORDS = new RegExp(`(?:หนึ่งร้อย|${DIGIT}?สิบ${DIGIT}?)(?:จุด(?:${DIGIT}){1,4})?`, 'g');

function wholeOf(words: string): number {
  if (words === 'หนึ่งร้อย') return 100;
  const [, tens, ones] = TENS.exec(words) ?? [];
  return (tens === undefined ? 1 : (DIGITS[tens] ?? 0)) * 10 + (ones === undefined ? 0 : (DIGITS[ones] ?? 0));
}

/** The numbers with decimals that a text writes out in words, 10.0–100, with the place of each. */
export function numbersInWords(text: string): readonly { readonly at: number; readonly words: string; readonly value: number }[] {
  if (!text.includes('จุด')) return [];
  return [...text.matchAll(IN_WORDS)].flatMap((match) => {
    const [whole = '', decimals] = match[0].split('จุด');
    if (decimals === undefined) return [];
    const digits = (decimals.match(new RegExp(DIGIT, 'g')) ?? []).map((word) => DIGITS[word]).join('');
    return [{ at: match.index, words: match[0], value: Number(`${wholeOf(whole)}.${digits}`) }];
  });
}
