import type { Reading } from '../../utils/domain/watch/reading';
import { listSeen, missingSights, type Sighting } from '../../utils/site/chat/expectSighting';
import { accountOf } from '../../utils/site/chat/pages';
import { createRowWatch } from '../../utils/site/chat/watchRows';
import type { Feature, FeatureContext } from './feature';
import type { Means } from './means';

/** So long after loading, ms, and in sight of somebody, a list page must have shown its list. */
const patienceMs = 20_000;

export interface RowHints {
  readonly feature: Feature;
  /** Told of each tapped reading: which lists this document was seen to fetch. */
  readonly noteReading: (reading: Reading) => void;
}

/** Watches the rendered rows: their change is a hint to look, their absence (or the list's) a failure with a name. */
export function hintAtRows(means: Means): RowHints {
  const lists = new Map<string, Sighting['list']>();
  const feature: Feature = {
    id: 'chat/rows',
    pages: ['chatList', 'chat'],
    start(context) {
      const accountId = accountOf(context.page());
      if (accountId === null) return;
      const rows = createRowWatch({
        root: document,
        onChange: (count) => void means.tellRowsChanged({ accountId, rows: count }).catch(() => undefined),
      });
      rows.start(context.signal);
      context.onMove(() => rows.findAgain());
      document.addEventListener('visibilitychange', () => rows.findAgain(), { signal: context.signal });
      inSightFor(patienceMs, context, () => {
        for (const missing of missingSights({ list: lists.get(accountId) ?? 'none', rows: rows.rowsSeen() })) context.fail(missing);
      });
    },
  };
  return {
    feature,
    noteReading({ request, ...reading }) {
      if (request.kind === 'chats') lists.set(request.accountId, listSeen(lists.get(request.accountId) ?? 'none', { request, ...reading }));
    },
  };
}

/** Runs `work` once the page has been loaded and visible for this long at a stretch: hidden pages may rightly draw nothing. */
function inSightFor(ms: number, { signal, run }: FeatureContext, work: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let done = false;
  function arm(): void {
    clearTimeout(timer);
    if (done || document.visibilityState !== 'visible' || document.readyState !== 'complete') return;
    timer = setTimeout(() => {
      done = true;
      run(work);
    }, ms);
  }
  document.addEventListener('visibilitychange', arm, { signal });
  window.addEventListener('load', arm, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  arm();
}
