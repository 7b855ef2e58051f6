/** What a page shows is read once it has been quiet for this long, ms … */
const quietMs = 500;
/** … and at latest this long after the first change. */
const latestMs = 2_000;

export interface Rest {
  readonly stir: () => void;
  readonly cancel: () => void;
}

/** Runs `work` when nothing has stirred for `quietMs`, at latest `latestMs` after the first stir. */
export function createRest(work: () => void): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAt: number | null = null;
  function cancel(): void {
    clearTimeout(timer);
    firstAt = null;
  }
  function run(): void {
    cancel();
    work();
  }
  return {
    stir() {
      const now = performance.now();
      firstAt ??= now;
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, Math.min(quietMs, firstAt + latestMs - now)));
    },
    cancel,
  };
}
