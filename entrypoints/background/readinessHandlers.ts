import { changeJoinCheck, startJoinCheck } from '../../utils/app/readiness/joinCheckStep';
import { recordJoinReading } from '../../utils/app/readiness/recordJoinReading';
import { hasManagerHost } from '../../utils/browser/permissions';
import type { CollectSteered, Protocol } from '../../utils/browser/messaging/protocol';
import { figureAccountIdOfBasicId } from '../../utils/domain/figures/figureAccount';
import type { Instant } from '../../utils/domain/ids';
import type { JoinCheck } from '../../utils/domain/readiness/joinCheck';
import { resumedCheck, stoppedCheck } from '../../utils/domain/readiness/joinCheckProgress';
import { readSettings } from '../../utils/storage/settings';
import type { Collecting } from './collecting';

type Handlers = {
  readonly [Key in Extract<keyof Protocol, `readiness/${string}`>]: (input: Parameters<Protocol[Key]>[0]) => Promise<ReturnType<Protocol[Key]>>;
};

/** Message name → what becomes of a look at the switch for groups, and of the walk that asks for all of them. */
export function createReadinessHandlers({ readiness: deps, run }: Collecting): Handlers {
  const steering = (update: (check: JoinCheck, now: Instant) => JoinCheck) => async (): Promise<CollectSteered> => {
    const changed = await changeJoinCheck(deps.readiness, (check) => update(check, deps.clock.now()));
    run();
    return changed.ok ? { ok: true } : { ok: false, reason: 'refused' };
  };
  return {
    /** Before the welcome page was answered nothing is kept. */
    async 'readiness/observed'({ basicId, source, joining }) {
      if (!(await readSettings()).welcomed) return;
      await recordJoinReading(deps, { account: figureAccountIdOfBasicId(basicId), at: deps.clock.now(), source, joining });
    },
    async 'readiness/check'({ accounts }) {
      if (!(await hasManagerHost())) return { ok: false, reason: 'noPermission' };
      const started = await startJoinCheck(deps.readiness, accounts, deps.clock.now());
      run();
      return started.ok ? { ok: true } : { ok: false, reason: 'refused' };
    },
    'readiness/resumeCheck': steering(resumedCheck),
    'readiness/stopCheck': steering(stoppedCheck),
  };
}
