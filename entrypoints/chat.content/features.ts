import { announcePresence } from './announcePresence';
import { answerReads, answerShapes } from './answerReads';
import type { Feature } from './feature';
import { forwardTap } from './forwardTap';
import { hintAtRows } from './hintAtRows';
import type { Means } from './means';
import { noteLeaving } from './noteLeaving';

/** Everything the content script does on LINE's chat site. */
export function chatFeatures(means: Means): readonly Feature[] {
  const rows = hintAtRows(means);
  return [forwardTap(means, rows.noteReading), answerReads(means), answerShapes(means), announcePresence(means), noteLeaving(means), rows.feature];
}
