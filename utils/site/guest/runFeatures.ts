import type { Feature, FeatureContext, PageKind } from './feature';

export interface RunMeans<Page extends PageKind> {
  readonly features: readonly Feature<Page>[];
  readonly signal: AbortSignal;
  readonly page: () => Page;
  /** What a page is about, e.g. its account: a feature begins anew when that changes. */
  readonly subjectOf: (page: Page) => string;
  /** Registers a listener for moves inside the app. */
  readonly onMove: (listener: () => void) => void;
  /** False once the extension was updated or removed under this script. */
  readonly isAlive: () => boolean;
  readonly report: (feature: string, reason: string) => void;
}

interface Running<Page extends PageKind> {
  readonly feature: Feature<Page>;
  begun: { readonly key: string; readonly controller: AbortController } | null;
}

/** Starts each feature on the pages it is for. One that fails is reported by its id; the others go on. */
export function runFeatures<Page extends PageKind>(means: RunMeans<Page>): void {
  const running: Running<Page>[] = means.features.map((feature) => ({ feature, begun: null }));
  const moveListeners = new Set<() => void>();

  function settle(): void {
    for (const one of running) {
      const key = keyFor(one.feature, means);
      if (one.begun?.key === key) continue;
      one.begun?.controller.abort();
      one.begun = null;
      if (key !== null) begin(one, key);
    }
  }

  function begin(one: Running<Page>, key: string): void {
    const controller = new AbortController();
    one.begun = { key, controller };
    const context = contextOf(one.feature, controller.signal);
    context.run(() => one.feature.start(context));
  }

  function contextOf(feature: Feature<Page>, signal: AbortSignal): FeatureContext<Page> {
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
function keyFor<Page extends PageKind>(feature: Feature<Page>, { page, subjectOf }: RunMeans<Page>): string | null {
  if (feature.pages === 'every') return 'every';
  const shown = page();
  return feature.pages.includes(shown.kind) ? subjectOf(shown) : null;
}

function reportedOnce({ report }: { readonly report: (feature: string, reason: string) => void }, feature: string): (reason: string) => void {
  const said = new Set<string>();
  return (reason) => {
    if (said.has(reason)) return;
    said.add(reason);
    report(feature, reason);
  };
}

async function guarded(work: () => void | Promise<void>, onFailure: () => void): Promise<void> {
  try {
    await work();
  } catch {
    onFailure();
  }
}
