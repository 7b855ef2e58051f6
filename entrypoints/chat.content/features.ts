import { announcePresence } from './announcePresence';
import { answerReads, answerShapes } from './answerReads';
import { collectNames } from './collectNames';
import type { Feature } from './feature';
import { forwardTap } from './forwardTap';
import { hintAtRows } from './hintAtRows';
import type { Means } from './means';
import { noteLeaving } from './noteLeaving';
import { showShelf } from './showShelf';

/** Everything the content script does on LINE's chat site. */
export function chatFeatures(means: Means): readonly Feature[] {
  const rows = hintAtRows(means);
  const names = collectNames();
  return [
    forwardTap(means, rows.noteReading),
    answerReads(means),
    answerShapes(means),
    announcePresence(means),
    noteLeaving(means),
    rows.feature,
    names.feature,
    showShelf(means, names),
  ];
}
