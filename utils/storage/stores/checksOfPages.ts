import type { ChecksStore } from '../../app/checks/ports';
import { tellChecksChanged } from '../checksChanged';
import { checksStore } from './checksStore';

/** The store as pages use it: what they change is told to the strips on open pages of the Manager. */
export const checksOfPages: ChecksStore = {
  ...checksStore,
  async transaction(work) {
    const done = await checksStore.transaction(work);
    if (done.ok) await tellChecksChanged(Date.now());
    return done;
  },
};
