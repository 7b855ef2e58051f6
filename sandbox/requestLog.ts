/** Who sent a request. The sandbox's own pages mark theirs; whatever is not theirs came from the extension. */
export type RequestSource = 'page' | 'navigation' | 'extension';

export type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

export interface LoggedRequest {
  readonly id: number;
  /** World clock, epoch ms. */
  readonly at: number;
  /** The machine's clock, epoch ms. */
  readonly realAt: number;
  readonly host: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly source: RequestSource;
  /** Names in lower case. */
  readonly headers: RequestHeaders;
  /** Null while unanswered, and for good when the client hung up first. */
  readonly status: number | null;
  /** World clock; null while in flight. */
  readonly endedAt: number | null;
}

interface Clock {
  now(): number;
}

type NewRequest = Pick<LoggedRequest, 'host' | 'method' | 'path' | 'source' | 'headers'>;

const markAsReadPath = /\/markAsRead(?:[/?]|$)/;

/** Every request the sandbox was sent, in order, with the questions a scenario asks about the extension's share. */
export class RequestLog {
  readonly #clock: Clock;
  readonly #entries: LoggedRequest[] = [];
  readonly #listeners = new Set<(entry: LoggedRequest) => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Notes the arrival of a request. The number it returns is for `end`. */
  begin(request: NewRequest): number {
    const id = this.#entries.length;
    const entry = { ...request, id, at: this.#clock.now(), realAt: Date.now(), status: null, endedAt: null };
    this.#entries.push(entry);
    this.#tell(entry);
    return id;
  }

  /** Notes the end of an answer; `status` null = the client left before there was one. Only the first call counts. */
  end(id: number, status: number | null): void {
    const entry = this.#entries[id];
    if (entry === undefined || entry.endedAt !== null) return;
    const ended = { ...entry, status, endedAt: this.#clock.now() };
    this.#entries[id] = ended;
    this.#tell(ended);
  }

  /** Calls `listener` at the arrival and at the end of each request; the result stops that. */
  onChange(listener: (entry: LoggedRequest) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  all(): readonly LoggedRequest[] {
    return this.#entries;
  }

  /** What the extension sent, oldest first. `sinceId` leaves out what came before that request. */
  byExtension(sinceId = 0): readonly LoggedRequest[] {
    return this.#entries.slice(sinceId).filter((entry) => entry.source === 'extension');
  }

  nonGetByExtension(): readonly LoggedRequest[] {
    return this.byExtension().filter((entry) => entry.method !== 'GET');
  }

  markAsReadByExtension(): readonly LoggedRequest[] {
    return this.byExtension().filter((entry) => markAsReadPath.test(entry.path));
  }

  /** The most requests of the extension that began within any `windowMs` (default 5 s) of the chosen clock. */
  mostByExtensionWithin(windowMs = 5_000, clock: 'world' | 'real' = 'world'): number {
    const times = this.byExtension()
      .map((entry) => (clock === 'world' ? entry.at : entry.realAt))
      .sort((a, b) => a - b);
    let first = 0;
    let most = 0;
    times.forEach((time, last) => {
      while (time - (times[first] ?? time) >= windowMs) first += 1;
      most = Math.max(most, last - first + 1);
    });
    return most;
  }

  /** The most requests of the extension that were ever unanswered at the same moment. */
  mostInFlightByExtension(): number {
    const moments = this.byExtension().flatMap((entry) => [
      { at: entry.at, change: 1 },
      { at: entry.endedAt ?? Number.POSITIVE_INFINITY, change: -1 },
    ]);
    // At equal times an end comes before a beginning: one after the other is not two at once.
    moments.sort((a, b) => a.at - b.at || a.change - b.change);
    let open = 0;
    let most = 0;
    for (const moment of moments) {
      open += moment.change;
      most = Math.max(most, open);
    }
    return most;
  }

  #tell(entry: LoggedRequest): void {
    for (const listener of this.#listeners) listener(entry);
  }
}

/** Fetch destinations a page loads by its markup. `empty` (fetch, XHR) is not among them. */
const assetDestinations = new Set(['script', 'style', 'image', 'font', 'manifest', 'worker', 'serviceworker', 'video', 'audio']);

/** The header every script of the sandbox's own pages sends along. */
const pageHeader = 'x-sandbox-page';

/** Tells by the request's headers who sent it. */
export function sourceOf(headers: RequestHeaders): RequestSource {
  if (headers[pageHeader] !== undefined) return 'page';
  // A cross-origin preflight cannot carry the header itself; it announces it.
  if (String(headers['access-control-request-headers'] ?? '').includes(pageHeader)) return 'page';
  if (headers['sec-fetch-mode'] === 'navigate') return 'navigation';
  const destination = String(headers['sec-fetch-dest'] ?? '');
  if (destination === 'document' || destination === 'iframe') return 'navigation';
  if (!assetDestinations.has(destination)) return 'extension';
  // Pages load their own parts from their own host, and icons from the picture host, which is another site to everybody.
  const fromElsewhere = headers['sec-fetch-site'] === 'cross-site' && String(headers.host ?? '').endsWith('line.biz');
  return fromElsewhere ? 'extension' : 'page';
}
