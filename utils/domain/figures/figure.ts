/** One stored figure. LINE withholds figures under 20 people (manager-line-biz §2): that is neither zero nor missing. */
export type FigureValue = number | 'withheld';

/** One figure as it is shown or summed: a number, withheld by LINE, or missing (null). */
export type Figure = FigureValue | null;
