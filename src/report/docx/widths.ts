/** Column widths from shares. */

/** Shares of a width as whole numbers that add up to it. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  let used = 0;
  return shares.map((share, index) => {
    const own = index === shares.length - 1 ? width - used : Math.floor((width * share) / sum);
    used += own;
    return own;
  });
}
