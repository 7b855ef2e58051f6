import { guestHost, type GuestHost } from '../../utils/site/guest/guestHost';
import { stripLook } from './stripLook';

/** The strip's element in the page. */
export const stripTag = 'yobirin-strip';

export function stripHost(): GuestHost {
  return guestHost({ tag: stripTag, look: stripLook });
}
