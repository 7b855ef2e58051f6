import type { Clock, GroupsStore, MemoryStore } from '../../utils/app/ports';
import { noteRequest, takeTurn, type TurnDeps } from '../../utils/app/takeTurn';
import { shapeThroughTab } from '../../utils/browser/lineTabs';
import type { AccountId } from '../../utils/domain/ids';
import type { ReaderState, WatchLevel } from '../../utils/domain/watch/accountWatch';
import type { PageShape, PageShapeOutcome } from '../../utils/domain/watch/pageShape';
import type { ReadRequest } from '../../utils/domain/watch/reading';
import { ask } from '../../utils/site/chat/read';
import type { Answer } from '../../utils/site/chat/readAnswer';
import { shapeOfAnswers } from '../../utils/site/chat/samplePage';
import { readSettings } from '../../utils/storage/settings';
import { sleep } from './sleep';

export interface ShapeDeps {
  readonly clock: Clock;
  readonly store: GroupsStore;
  readonly memory: MemoryStore;
}

/**
 * Takes an anonymised sample for one account: through a LINE tab, else, at level `always`, by the worker's own reads. Whatever else the
 * extension sends stands still meanwhile. Back-off and log-out hold here too: then nothing is asked.
 */
export async function takePageShape(deps: ShapeDeps, accountId: AccountId): Promise<PageShapeOutcome> {
  const { level } = await readSettings();
  return navigator.locks.request('yobirin.look', async () => outcomeOf(await takeOne(deps, level, accountId)));
}

async function takeOne(deps: ShapeDeps, level: WatchLevel, accountId: AccountId): Promise<PageShape | null> {
  const reads = level !== 'page' && mayAsk(await deps.store.reader(), deps.clock.now());
  if (!reads) return shapeThroughTab(deps.memory, { accountId, reads });
  await takeTurn(turnOf(deps));
  const throughTab = await shapeThroughTab(deps.memory, { accountId, reads });
  await noteRequest(deps, Math.max(0, (throughTab?.answers.length ?? 0) - 1));
  if (level !== 'always') return throughTab;
  return throughTab ?? { answers: await shapeOfAnswers(accountId, (request) => askFromWorker(deps, request)), list: null };
}

function outcomeOf(shape: PageShape | null): PageShapeOutcome {
  return shape === null ? { ok: false, reason: 'noTab' } : { ok: true, shape };
}

function mayAsk({ loggedOutAt, retryAt }: ReaderState, now: number): boolean {
  return loggedOutAt === null && (retryAt === null || retryAt <= now);
}

async function askFromWorker(deps: ShapeDeps, request: ReadRequest): Promise<Answer | null> {
  await takeTurn(turnOf(deps));
  const asked = await ask(request, { fetch: (url, init) => fetch(url, init), credentials: 'include' });
  await noteRequest(deps);
  return asked.ok ? asked.value : null;
}

function turnOf({ clock, store }: ShapeDeps): TurnDeps {
  return { clock, store, random: Math.random, sleep };
}
