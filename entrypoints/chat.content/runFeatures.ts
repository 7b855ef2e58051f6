import { accountOf, type ChatPage } from '../../utils/site/chat/pages';
import type { Feature, FeatureContext } from './feature';

export interface RunMeans {
  readonly features: readonly Feature[];
  readonly signal: AbortSignal;
  readonly page: () => ChatPage;
  /** Registers a listener for moves inside the app. */
  readonly onMove: (listener: () => void) => void;
  /** False once the extension was updated or removed under this script. */
  readonly isAlive: () => boolean;
  readonly report: (feature: string, reason: string) => void;
}

interface Running {
  readonly feature: Feature;
  begun: { readonly key: string; readonly controller: AbortController } | null;
}

/** Starts each feature on the pages it is for. One that fails is reported by its id; the others go on. */
export function runFeatures(means: RunMeans): void {
  const running: Running[] = means.features.map((feature) => ({ feature, begun: null }));
  const moveListeners = new Set<() => void>();

  function settle(): void {
    for (const one of running) {
      const key = keyFor(one.feature, means.page());
      if (one.begun?.key === key) continue;
      one.begun?.controller.abort();
      one.begun = null;
      if (key !== null) begin(one, key);
    }
  }

  function begin(one: Running, key: string): void {
    const controller = new AbortController();
    one.begun = { key, controller };
    const context = contextOf(one.feature, controller.signal);
    context.run(() => one.feature.start(context));
  }

  function contextOf(feature: Feature, signal: AbortSignal): FeatureContext {
    const failed = reportedOnce(means, feature.id);
    return {
      signal,
      page: means.page,
      onMove(listener) {
        moveListeners.add(listener);
        signal.addEventListener('abort', () => moveListeners.delete(listener));
      },
      run: (work) => void guarded(work, () => means.isAlive() && failed('threw')),
      fail: failed,
    };
  }

  means.signal.addEventListener('abort', () => {
    for (const one of running) one.begun?.controller.abort();
  });
  means.onMove(() => {
    if (means.signal.aborted) return;
    settle();
    for (const listener of [...moveListeners]) listener();
  });
  settle();
}

/** What a feature is begun for; it begins anew when this changes. Null: not on this page. */
function keyFor(feature: Feature, page: ChatPage): string | null {
  if (feature.pages === 'every') return 'every';
  return feature.pages.includes(page.kind) ? (accountOf(page) ?? '') : null;
}

function reportedOnce(means: RunMeans, feature: string): (reason: string) => void {
  const said = new Set<string>();
  return (reason) => {
    if (said.has(reason)) return;
    said.add(reason);
    means.report(feature, reason);
  };
}

async function guarded(work: () => void | Promise<void>, onFailure: () => void): Promise<void> {
  try {
    await work();
  } catch {
    onFailure();
  }
}
