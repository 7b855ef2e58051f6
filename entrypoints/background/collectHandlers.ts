import { startCollect } from '../../utils/app/figures/startCollect';
import type { CollectSteered, Protocol } from '../../utils/browser/messaging/protocol';
import type { CollectJob } from '../../utils/domain/figures/collectJob';
import { paused, resumed, retriedFailed, stopped } from '../../utils/domain/figures/collectProgress';
import type { Instant } from '../../utils/domain/ids';
import type { Collecting } from './collecting';

type CollectHandlers = {
  readonly [Key in keyof Protocol as Key extends `collect/${string}` ? Key : never]: (
    input: Parameters<Protocol[Key]>[0],
  ) => Promise<ReturnType<Protocol[Key]>>;
};

/** Message name → what becomes of a walk through the accounts. */
export function createCollectHandlers(collecting: Collecting): CollectHandlers {
  /** A database that refuses is an answer too; what was asked for did not happen. */
  const steering =
    (update: (job: CollectJob, now: Instant) => CollectJob) =>
    async ({ jobId }: { readonly jobId: string }): Promise<CollectSteered> => {
      try {
        await collecting.steer(jobId, update);
        return { ok: true };
      } catch {
        return { ok: false, reason: 'refused' };
      }
    };
  return {
    async 'collect/start'({ accounts, period }) {
      try {
        const started = await startCollect(collecting.starting, accounts, period);
        collecting.run();
        return started;
      } catch {
        return { ok: false, reason: 'refused' };
      }
    },
    'collect/pause': steering(paused),
    'collect/resume': steering(resumed),
    'collect/stop': steering(stopped),
    'collect/retryFailed': steering(retriedFailed),
    'collect/dismiss': steering((job, now) => ({ ...(job.state === 'done' ? job : stopped(job, now)), dismissed: true })),
  };
}
