import type { Instant } from '../../domain/ids';
import { db } from '../db';

/** The last diagnostics, newest first: feature, reason and time, no names. */
export async function readDiagnostics(): Promise<
  readonly { readonly at: Instant; readonly feature: string; readonly reason: string; readonly count: number }[]
> {
  return db.diagnostics.orderBy('at').reverse().toArray();
}
