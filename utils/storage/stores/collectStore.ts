import type { CollectJob } from '../../domain/figures/collectJob';
import type { YobirinDatabase } from '../db';

/** Walks that are done stay for what LINE is known to have no figures of; so many of the newest, at most. */
const mostDone = 40;

/** Walks through the accounts, as `CollectStore` of the use cases has them: each change is read, made and written as one step. */
export function createCollectStore(db: YobirinDatabase) {
  const jobs = (): Promise<readonly CollectJob[]> => db.collectJobs.orderBy('startedAt').toArray();
  return {
    jobs,
    change: (jobId: string, update: (job: CollectJob) => CollectJob): Promise<void> =>
      db.transaction('rw', db.collectJobs, async () => {
        const job = await db.collectJobs.get(jobId);
        if (job !== undefined) await db.collectJobs.put(update(job));
      }),
    add: (job: CollectJob, unless: (jobs: readonly CollectJob[]) => boolean = () => false): Promise<boolean> =>
      db.transaction('rw', db.collectJobs, async () => {
        const kept = await jobs();
        if (kept.some((one) => one.jobId === job.jobId) || unless(kept)) return false;
        const done = kept.filter((one) => one.state === 'done');
        await db.collectJobs.bulkDelete(done.slice(0, Math.max(0, done.length - mostDone)).map((one) => one.jobId));
        await db.collectJobs.add(job);
        return true;
      }),
  };
}
