/** The DOM event by which the tap in the page's world hands a response over (contract: tap.design.md). */
export const tappedEvent = 'yobirin:tapped';

/** A response of the page's own, as the tap handed it over. */
export interface Tapped {
  readonly url: string;
  /** 0: the request failed without an answer. */
  readonly status: number;
  /** Null: too large to hand over. */
  readonly text: string | null;
}

/**
 * Opens the event's detail: status, `whole` or `large`, address, text, divided by the first three line feeds. Anything on the page can
 * dispatch such an event, so whatever does not fit is null.
 */
export function parseTapped(detail: unknown): Tapped | null {
  if (typeof detail !== 'string') return null;
  const [, status, size, url, text] = /^(0|\d{3})\n(whole|large)\n([^\n]{1,4000})\n([^]*)$/.exec(detail) ?? [];
  if (status === undefined || url === undefined || text === undefined) return null;
  return { url, status: Number(status), text: size === 'large' ? null : text };
}

/**
 * Hears of every tapped response, in a later task, so that the page goes on with its answer first. Until the signal.
 * `run`: what is thrown is reported and stops nothing else.
 */
export function onTapped(take: (tapped: Tapped) => void, run: (work: () => void) => void, signal: AbortSignal): void {
  document.addEventListener(
    tappedEvent,
    (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : null;
      setTimeout(
        () =>
          run(() => {
            const tapped = parseTapped(detail);
            if (tapped !== null) take(tapped);
          }),
        0,
      );
    },
    { signal },
  );
}
