import type { Report } from './area';

/** What a thread that plays an area is told, and what it shows while it plays. */
export interface Playing {
  readonly area: string;
  readonly seed: number;
  readonly runs: number;
  readonly only: number | null;
  /** The number of the run that is being played. */
  readonly run: Int32Array<SharedArrayBuffer>;
}

export type Played = { readonly report: Report } | { readonly broken: string };
