import { formatCount, plural } from '../format';
import type { SettingsWords } from '../ja/settings';

const n = (count: number) => formatCount(count, 'en');
const accounts = (count: number) => `${n(count)} ${plural(count, 'en', { one: 'account', other: 'accounts' })}`;

export const settings: SettingsWords = {
  title: 'Settings',
  savedAtOnce: 'Changes are saved at once',
  saved: 'Saved',
  notSaved: 'This could not be saved and stays as it was',
  level: {
    head: 'How far to watch',
    listed: '; ',
    details: 'Compare in detail',
    asking: 'Chrome is asking…',
    saving: 'Changing…',
    changed: (name) => `Watching is now “${name}”`,
    permissionGone: {
      title: 'No access to chat.line.biz',
      text: '“Always” is chosen, but the permission was taken back. Yobirin sees only while a LINE tab is open.',
      act: 'Grant access',
    },
  },
  accounts: {
    head: 'Accounts to watch',
    about: 'An account that is off is never read and never rings. Its records are kept.',
    count: (wanted, all) => `${n(wanted)} of ${n(all)} watched`,
    all: 'All on',
    none: 'All off',
    empty: 'No accounts known yet. Open Chat in LINE’s manager and they will be listed here.',
    allOff: (count) => `No longer watching ${accounts(count)}`,
    allOn: (count) => `Watching ${accounts(count)}`,
  },
  notify: {
    head: 'How it tells you',
    label: 'Desktop notifications',
    about: 'Shows a new group in the corner of the screen. The count on the icon stays even when this is off.',
  },
  joins: {
    head: 'Date of invitation',
    label: 'Look up the join to date an invitation',
    about:
      'When a new group is found, its history is read once. LINE’s answer holds messages too; only the times of joining and leaving are used, and the rest is thrown away on the spot. Nothing is marked as read. With this off, you only learn when the group was noticed.',
  },
  strip: {
    head: 'Check strip',
    label: 'Show the state of the check on the Manager’s broadcast pages',
    about: 'A thin strip at the bottom; nothing is filled in or pressed on LINE’s page.',
  },
  shelf: {
    head: 'Chat shelf',
    label: 'Show the account’s new groups on LINE’s chat pages',
    about:
      'A shelf that opens from a small tab at the right edge. In the list, a new group’s name is underlined where no other chat bears it; nothing of LINE’s page is pressed or moved.',
  },
  joinHint: {
    head: 'Group hint',
    label: 'Explain the switch for groups on the Manager’s account settings',
    about: 'Says whether it is on, and that it is off by default; the setting is never changed.',
  },
  name: {
    head: 'Your name',
    label: 'Name signed under decisions',
    about: 'Stands beside “owned” and “handled”. Used in this browser only. It may stay empty.',
    placeholder: 'e.g. Tanaka',
  },
  look: {
    head: 'Display',
    language: 'Language',
    asBrowser: (name) => `As the browser (${name})`,
    theme: 'Brightness',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },
  more: {
    head: 'More',
    stored: 'What is stored, export, wipe',
    storedAbout: 'Backup and import are there too',
  },
};
