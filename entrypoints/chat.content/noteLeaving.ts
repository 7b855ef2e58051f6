import { leadsToLogin } from '../../utils/site/chat/login';
import type { Feature } from './feature';
import type { Means } from './means';

/**
 * Notes that the page goes to LINE's login. A log-out told by a redirect is invisible to the page's own requests, and a page that has left
 * asks nothing any more, so the leaving itself is the last thing to be seen of it.
 */
export function noteLeaving(means: Means): Feature {
  return {
    id: 'chat/leaving',
    pages: 'every',
    start({ signal, run }) {
      const stop = means.onNavigate((address) => {
        if (leadsToLogin(address)) run(means.noteLeftForLogin);
      });
      signal.addEventListener('abort', stop);
    },
  };
}
