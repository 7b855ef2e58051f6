import type { ChatPage } from '../../utils/site/chat/pages';
import type { Feature as GuestFeature, FeatureContext as GuestContext } from '../../utils/site/guest/feature';

export type FeatureContext = GuestContext<ChatPage>;

/** One thing the content script does on LINE's chat site. */
export type Feature = GuestFeature<ChatPage>;
