import { announcePlace } from './announcePlace';
import type { Feature, Means } from './means';
import { showJoinHint } from './showJoinHint';
import { showStrip } from './showStrip';
import { tellJoinSetting } from './tellJoinSetting';
import { watchAccountGroup } from './watchAccountGroup';

/** Everything the content script does on the Manager. */
export function managerFeatures(means: Means): readonly Feature[] {
  return [announcePlace(means), watchAccountGroup(means), showStrip(means), tellJoinSetting(means), showJoinHint(means)];
}
