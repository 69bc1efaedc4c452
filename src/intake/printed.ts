/** Digits that are not printed like their neighbours'. */
import type { Doubt, FoundScore } from '../reading';
import { roundScore } from '../thai';

const isScoreOfWhole = ({ key }: FoundScore): boolean => /^(?:indicator|tool|part|total)/.test(key);

interface Printed {
  readonly decimals: number;
  /** True where a letter of another word follows without a space. */
  readonly glued: boolean;
}

/** The figure as its line prints it; null where the line does not (a scale was converted, letters were repaired). */
function printedIn(line: string, value: number): Printed | null {
  for (const match of line.matchAll(/(?<![\d.,])\d{1,3}(?:\.\d+)?(?![\d,])/g)) {
    if (Number(match[0]) !== value) continue;
    const behind = line.slice(match.index + match[0].length);
    return { decimals: (match[0].split('.')[1] ?? '').length, glued: /^[ก-ฮเ-ไ]/.test(behind) && !/^(?:คะแนน|เปอร์)/.test(behind) };
  }
  return null;
}

/** So many figures show how they are printed. */
const FEWEST = 3;

/** Figures that are not printed like the others: whole numbers among decimals, a digit more, one that runs into the next word. */
export function formTest(scores: readonly FoundScore[], lines: readonly string[], grid: boolean) {
  const own = scores.filter(isScoreOfWhole);
  const printed = new Map(own.map((score) => [score, printedIn(lines[score.line - 1] ?? '', score.value)]));
  const forms = [...printed.values()].flatMap((one) => one ?? []);
  const said = new Set(own.map(({ key, value }) => `${key} ${value}`));
  const counts = new Map<number, number>();
  for (const { decimals } of forms) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  const share = (of: number): number => (counts.get(of) ?? 0) / forms.length;
  const many = forms.length >= FEWEST;
  const whole = many && share(0) === 1;
  const twoPlaces = many && share(2) >= 0.5 && share(1) === 0;
  return (score: FoundScore): Doubt | null => {
    const form = printed.get(score);
    if (!form) return null;
    if (form.glued && form.decimals > 0) return 'form';
    const isRounded = (): boolean => {
      const two = roundScore(score.value);
      return two !== score.value && said.has(`${score.key} ${two}`);
    };
    if (!grid && form.decimals > 2 && share(form.decimals) < 1 && !isRounded()) return 'form';
    const plain = score.value === 100 || score.value === 0;
    if (whole) return forms.length > FEWEST || !plain ? 'form' : null;
    return !grid && twoPlaces && form.decimals === 0 && !plain ? 'form' : null;
  };
}
