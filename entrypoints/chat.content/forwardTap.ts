import type { Reading } from '../../utils/domain/watch/reading';
import { readingOfTapped } from '../../utils/site/chat/readingOfTapped';
import { onTapped } from '../../utils/site/guest/tapped';
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
      onTapped(
        (tapped) => {
          const reading = readingOfTapped(tapped);
          if (reading === null) return;
          onReading(reading);
          queue.add(reading);
        },
        run,
        signal,
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
