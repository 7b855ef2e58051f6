import { isWorthKeeping } from '../../domain/readiness/isWorthKeeping';
import type { JoinReading } from '../../domain/readiness/joinReading';
import type { Result } from '../../domain/result';
import type { ReadinessDeps, ReadinessTransaction } from './ports';

/** Keeps one look at an account's switch, or one person's word about it. Resolves whether it said anything new. */
export function recordJoinReading({ readiness, newId }: ReadinessDeps, seen: Omit<JoinReading, 'readingId'>): Promise<Result<boolean, 'refused'>> {
  return readiness.transaction((tx) => addIfNew(tx, { ...seen, readingId: newId() }));
}

export async function addIfNew(tx: ReadinessTransaction, reading: JoinReading): Promise<boolean> {
  if (!isWorthKeeping(reading, await tx.readings(reading.account))) return false;
  await tx.add(reading);
  return true;
}
