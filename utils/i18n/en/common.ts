import { formatCount, plural } from '../format';
import type { CommonWords } from '../ja/common';

const count = (value: number) => formatCount(value, 'en');
const accounts = (value: number) => `${count(value)} ${plural(value, 'en', { one: 'account', other: 'accounts' })}`;

export const common: CommonWords = {
  undo: 'Undo',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  retry: 'Try again',
  copied: 'Copied',
  loading: 'Loading',
  fullTab: 'Full tab',
  pages: {
    inbox: 'Inbox',
    figures: 'Figures',
    checks: 'Checks',
    watch: 'Watch',
    ready: 'Ready',
    settings: 'Settings',
    stored: 'Stored',
    welcome: 'Welcome',
    guide: 'Guide',
    invite: 'Invitation to a group',
  },
  rail: 'Yobirin screens',
  bell: {
    ringing: (groups) => `Yobirin: ${count(groups)} ringing`,
    blind: 'Yobirin: some accounts cannot be seen',
    refused: 'Yobirin: nothing can be written down',
    calm: 'Yobirin',
  },
  railCount: {
    ringing: (groups) => `${count(groups)} ringing`,
    unknown: 'Unknown, because not everything can be seen',
    notYet: 'Not looked at yet',
    blind: (value) => `${accounts(value)} not seen`,
    seen: (seen, of) => `${count(seen)} of ${accounts(of)} seen`,
    figures: (covered, of) => `Complete figures of ${count(covered)} of ${accounts(of)}`,
    ready: (ready, of) => `${count(ready)} of ${count(of)} accounts can be invited into groups`,
    checks: (open, overdue, failing) =>
      [
        `${count(open)} ${plural(open, 'en', { one: 'broadcast', other: 'broadcasts' })} being checked`,
        ...(overdue > 0 ? [`${count(overdue)} past the planned time`] : []),
        ...(failing > 0 ? [`${count(failing)} with accounts it would fail for`] : []),
      ].join(', '),
  },
  status: {
    allSeen: (value, ago) =>
      value === 1 ? ['The one watchable account was seen ', { b: ago }] : ['All ', { b: count(value) }, ' watchable accounts seen ', { b: ago }],
    allSeenNoTime: (value) => (value === 1 ? ['The one watchable account was seen'] : ['All ', { b: count(value) }, ' watchable accounts seen']),
    someBlind: (blind) => `${accounts(blind)} not seen`,
    notLoggedIn: 'You are not logged in to LINE',
    othersSeen: (seen) => `${count(seen)} ${plural(seen, 'en', { one: 'other is', other: 'others are' })} seen`,
    since: (when) => `since ${when}`,
    resting: (when) => ['Resting: open or reload a LINE tab. Last look ', { b: when }],
    restingNeverLooked: 'Resting: open or reload a LINE tab',
    reading: (done, of) => ['Reading accounts  ', { b: `${count(done)} / ${count(of)}` }],
    nothingYet: 'Nothing looked at yet. Open LINE to begin',
    nothingYetAlways: 'Nothing looked at yet. It will begin soon',
    next: (time) => `Next about ${time}`,
    lookNow: 'Look now',
    lookAsked: 'Asked to look now',
    line: 'How each account is seen',
    segment: { seen: 'Seen', blind: 'Not seen', na: 'Not watchable', yet: 'Not looked at yet' },
    noName: '(name unknown)',
  },
  storageTrouble: {
    title: (since) => `Nothing can be written down since ${since}`,
    text: 'The disk is full, or the browser’s profile is damaged. Everything recorded so far is safe. Free some disk space, and it goes on by itself from where it stopped. To be sure, export your records under Stored.',
    act: 'Stored',
  },
  records: {
    title: { refused: 'The records do not open', newer: 'These records are from a newer Yobirin', blocked: 'Waiting to open the records' },
    happened: {
      refused: 'The disk is full, or the browser’s profile is damaged.',
      newer: 'They were written by a later version than the one that is running now.',
      blocked: 'Another Yobirin window is still open in the version before.',
    },
    safe: 'Nothing was changed or deleted: what was recorded lies in this browser as it was.',
    silent: 'Until the records open, new invitations go unnoticed and nothing rings.',
    next: {
      refused: 'Free some disk space on this computer, then open again.',
      newer: 'Update Yobirin, then open again.',
      blocked: 'Close that window, and this goes on by itself.',
    },
    tryAgain: 'Open again',
    saveInTab: 'Export in a full tab',
    about: {
      refused: 'The exported file can be imported later under Stored. Settings are not in it.',
      newer: 'The exported file can be imported later under Stored. It holds only what this version understands. Settings are not in it.',
    },
    stillClosed: (time) => `Still does not open (${time})`,
    unreadable: 'Some records could not be read, so nothing was exported. Nothing was changed.',
  },
  failure: {
    title: 'This screen could not be shown',
    safe: 'Your records are still there. The watch runs apart from this screen.',
    next: 'Open it again. If it keeps happening, copy the report and send it to us.',
    copyReport: 'Copy report',
    report: 'What the report says',
  },
  notFound: { title: 'There is no such page', next: 'To the inbox' },
  notWelcomed: {
    title: 'Rings when a group invites your account',
    body: 'First choose how far it may watch. Nothing is read before you choose.',
    action: 'Choose how to watch',
  },
  keys: {
    title: 'Keyboard',
    open: 'Keys',
    pages: 'Switch screens',
    help: 'Show this list',
  },
};
