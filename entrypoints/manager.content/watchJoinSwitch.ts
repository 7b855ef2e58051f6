import { readGroupJoinSetting, type ShownJoining } from '../../utils/site/manager/readGroupJoinSetting';
import type { FeatureContext } from '../../utils/site/guest/feature';
import type { ManagerPlace } from '../../utils/domain/checks/managerPlace';

/** Changes that come together are looked at together, ms. */
const togetherMs = 300;
/** A switch asks back before it moves (manager-line-biz §8, SINGLE), and the page may move it back when LINE refuses: a second look, ms. */
const secondLookMs = 3_000;

export interface JoinLook {
  readonly joining: ShownJoining;
  /** Nobody has pressed anything for a while, and the page has had its time to come up. */
  readonly settled: boolean;
  /** Somebody has pressed something on the page. */
  readonly touched: boolean;
}

/**
 * Hands on what the settings page shows of the switch for group chats: at first, after every change that may have moved it, and once more when
 * things have settled. Until the signal. It presses and fills nothing.
 * @returns looks again now.
 */
export function watchJoinSwitch({ signal, run }: Pick<FeatureContext<ManagerPlace>, 'signal' | 'run'>, take: (look: JoinLook) => void): () => void {
  let soonTimer: ReturnType<typeof setTimeout> | undefined;
  let settledTimer: ReturnType<typeof setTimeout> | undefined;
  let [settled, touched] = [false, false];
  const look = () => take({ joining: readGroupJoinSetting(document), settled, touched });
  const soon = () => {
    soonTimer ??= setTimeout(() => {
      soonTimer = undefined;
      run(look);
    }, togetherMs);
  };
  const unsettle = () => {
    settled = false;
    clearTimeout(settledTimer);
    settledTimer = setTimeout(() => {
      settled = true;
      run(look);
    }, secondLookMs);
  };
  const pressed = () => {
    touched = true;
    soon();
    unsettle();
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-checked', 'checked', 'hidden'],
  });
  for (const event of ['click', 'change']) document.addEventListener(event, pressed, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(soonTimer);
    clearTimeout(settledTimer);
  });
  unsettle();
  return () => run(look);
}
