import type { RunId } from '../../domain/checks/checkIds';
import type { RunState } from '../../domain/checks/run';
import type { RunEvent } from '../../domain/checks/runEvents';
import type { SignedRecord } from '../../domain/checks/signedRecord';
import { db } from '../db';

/** Every run, the soonest planned first, those without a time last. Live: use inside `useLiveQuery`. */
export async function readRuns(): Promise<readonly RunState[]> {
  const runs = await db.runs.toArray();
  return runs.sort((a, b) => (a.plan.plannedAt ?? Infinity) - (b.plan.plannedAt ?? Infinity) || a.startedAt - b.startedAt);
}

/** One run; null = there is none of that id. Live. */
export async function readRun(runId: RunId): Promise<RunState | null> {
  return (await db.runs.get(runId)) ?? null;
}

/** Ids of all runs but the abandoned ones. Live; reads no run, so it costs little to ask again after each tick. */
export async function readStandingRunIds(): Promise<readonly RunId[]> {
  return db.runs.where('status').notEqual('abandoned').primaryKeys();
}

/** These runs, without those that are not there. Live: asked again only when one of them changes. */
export async function readRunsOf(runIds: readonly RunId[]): Promise<readonly RunState[]> {
  const runs = await db.runs.bulkGet([...runIds]);
  return runs.filter((run) => run !== undefined);
}

/** Everything that happened to a run and what was signed, oldest first. Live. */
export async function readRunHistory(runId: RunId): Promise<{ readonly events: readonly RunEvent[]; readonly records: readonly SignedRecord[] }> {
  const [events, records] = await Promise.all([
    db.runEvents.where('runId').equals(runId).toArray(),
    db.signedRecords.where('runId').equals(runId).toArray(),
  ]);
  return { events: events.sort((a, b) => a.at - b.at), records: records.sort((a, b) => a.signedAt - b.signedAt) };
}

/** Everything that happened to any run, in no order. Live. */
export async function readAllRunEvents(): Promise<readonly RunEvent[]> {
  return db.runEvents.toArray();
}
