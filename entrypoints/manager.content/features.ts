import { announcePlace } from './announcePlace';
import type { Feature, Means } from './means';
import { showStrip } from './showStrip';
import { watchAccountGroup } from './watchAccountGroup';

/** Everything the content script does on the Manager. */
export function managerFeatures(means: Means): readonly Feature[] {
  return [announcePlace(means), watchAccountGroup(means), showStrip(means)];
}
