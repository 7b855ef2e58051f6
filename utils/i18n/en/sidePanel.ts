import { formatCount, plural } from '../format';
import type { SidePanelWords } from '../ja/sidePanel';

const count = (value: number) => formatCount(value, 'en');

/** Words of the area `sidePanel`. */
export const sidePanel: SidePanelWords = {
  title: 'Check',
  reading: 'Reading the check',
  progress: (done, of) => `${done} of ${of} items done`,
  left: 'Left',
  done: 'Done',
  nothingLeft: 'All items are done. Sign in the table.',
  next: 'Next item',
  table: 'As a table',
  sendsNothing: 'This panel sends nothing. You send on LINE’s own page.',
  choose: 'Checks of this page',
  open: 'Checks under way',
  none: 'There is no check of this broadcast',
  noneText: 'Begin one and it appears here.',
  noneOpen: 'No check is under way',
  begin: 'New check',
  all: 'To all checks',
  tick: 'Done',
  untick: 'Not done after all',
  tickAll: (accounts) => `All ${count(accounts)} done`,
  waive: 'Keep it, with a reason',
  pause: 'Begin the pause',
  pauseLeft: (seconds) => `${count(seconds)} ${plural(seconds, 'en', { one: 'second', other: 'seconds' })} left`,
  accountsLeft: (accounts) => `${count(accounts)} left`,
  optional: 'optional',
  who: (name) => `Checked by ${name}`,
  nobody: 'nobody named',
};
