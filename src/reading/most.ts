/** The greatest of any number of figures, 0 where there is none: a call takes no more than some hundred thousand arguments, a pasted table may have more rows. */
export const most = (figures: readonly number[]): number => figures.reduce((greatest, figure) => Math.max(greatest, figure), 0);
