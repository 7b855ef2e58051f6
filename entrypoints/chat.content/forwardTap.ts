import type { Reading } from '../../utils/domain/watch/reading';
import { parseTapped, readingOfTapped, tappedEvent } from '../../utils/site/chat/tapped';
import type { Feature } from './feature';
import type { Means } from './means';
import { createReadingQueue } from './readingQueue';

/** Passes on what the tap in the page's world heard, reduced to what may be kept. `onReading` is told of each, too. */
export function forwardTap(means: Means, onReading: (reading: Reading) => void): Feature {
  return {
    id: 'chat/tap',
    pages: 'every',
    start({ signal, onMove, run }) {
      const queue = createReadingQueue(means.tellTapped, signal);
      function take(detail: unknown): void {
        const tapped = parseTapped(detail);
        const reading = tapped === null ? null : readingOfTapped(tapped);
        if (reading === null) return;
        onReading(reading);
        queue.add(reading);
      }
      document.addEventListener(
        tappedEvent,
        (event) => {
          const detail: unknown = event instanceof CustomEvent ? event.detail : null;
          // In a later task, so that the page goes on with its answer first.
          setTimeout(() => run(() => take(detail)), 0);
        },
        { signal },
      );
      document.addEventListener('visibilitychange', () => queue.flush(), { signal });
      onMove(() => queue.flush());
      // The welcome page was answered: what was seen before then may be told now.
      signal.addEventListener(
        'abort',
        means.onSettingsChanged(() => queue.flush()),
      );
    },
  };
}
