import type { Announcement, Badge, Notifier } from '../app/ports';

/** Notifications in memory: what is on screen, and everything that was ever shown. */
export function fakeNotifier() {
  const onScreen = new Map<string, Announcement>();
  const everShown: Announcement[] = [];
  const notifier: Notifier = {
    shown: () => Promise.resolve([...onScreen.keys()]),
    show: (announcement) => {
      onScreen.set(announcement.id, announcement);
      everShown.push(announcement);
      return Promise.resolve(true);
    },
    clear: (id) => Promise.resolve(void onScreen.delete(id)),
  };
  return { notifier, onScreen, everShown };
}

export function fakeBadge() {
  const badges: Parameters<Badge['show']>[0][] = [];
  const badge: Badge = { show: (shown) => Promise.resolve(void badges.push(shown)) };
  return { badge, last: () => badges.at(-1) };
}
