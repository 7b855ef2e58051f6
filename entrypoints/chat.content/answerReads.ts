import type { Feature } from './feature';
import type { Means } from './means';

/** The hand: reads one thing when the worker asks for it. */
export function answerReads(means: Means): Feature {
  return {
    id: 'chat/hand',
    pages: 'every',
    start({ signal }) {
      signal.addEventListener('abort', means.onAsked(means.read));
    },
  };
}
