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

/** Describes the page and LINE's answers when somebody wants to save their shape. */
export function answerShapes(means: Means): Feature {
  return {
    id: 'chat/shape',
    pages: 'every',
    start({ signal }) {
      signal.addEventListener('abort', means.onShapeAsked(means.takeShape));
    },
  };
}
