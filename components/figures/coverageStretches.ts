import { monthOf, type Period } from '../../utils/domain/figures/day';
import type { DayState } from '../../utils/domain/figures/views/coverage';

/** Days in a row of one state. `from` and `length` in days from the beginning of the period. */
export interface Stretch {
  readonly state: DayState;
  readonly from: number;
  readonly length: number;
}

export function stretchesOf(days: readonly DayState[]): readonly Stretch[] {
  const stretches: { state: DayState; from: number; length: number }[] = [];
  days.forEach((state, index) => {
    const last = stretches.at(-1);
    if (last?.state === state) last.length += 1;
    else stretches.push({ state, from: index, length: 1 });
  });
  return stretches;
}

/** How many days of each state, in the order of `states`; none are left out. */
export function countStates(days: readonly DayState[], states: readonly DayState[]): readonly { readonly state: DayState; readonly days: number }[] {
  return states.map((state) => ({ state, days: days.filter((day) => day === state).length })).filter(({ days }) => days > 0);
}

/** The label of a month begun before, in the first days of the period, would run into the next one's when nearer than this part of the strip. */
const labelShare = 0.1;

/** First days of months in the period, for labels, as many as have room. `share`: place in the period, 0–1. */
export function monthMarks(period: Period, most: number): readonly { readonly on: number; readonly share: number }[] {
  const length = period.toOn - period.fromOn + 1;
  const marks: { on: number; share: number }[] = [];
  for (let on = period.fromOn; on <= period.toOn; on += 1) {
    if (on === period.fromOn || monthOf(on) !== monthOf(on - 1)) marks.push({ on, share: (on - period.fromOn) / length });
  }
  const second = marks[1];
  const begun = monthOf(period.fromOn) === monthOf(period.fromOn - 1);
  const roomy = begun && second !== undefined && second.share < labelShare ? marks.slice(1) : marks;
  const step = Math.ceil(roomy.length / most);
  return roomy.filter((_, index) => index % step === 0);
}

/** All states, what there is first. */
export const coverageStates: readonly DayState[] = ['there', 'partly', 'withheld', 'missing', 'notYet', 'before'];
