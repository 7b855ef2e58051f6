import type { WelcomeWords } from '../ja/welcome';

export const welcome: WelcomeWords = {
  title: 'When a group invites you, it rings',
  lead: 'Choose how far Yobirin keeps watch. You can change this in Settings at any time.',
  levelsLabel: 'How far to watch',
  levels: {
    page: { name: 'Page only', about: 'The quietest' },
    tab: { name: 'While a LINE tab is open', about: 'Recommended' },
    always: { name: 'Always', about: 'Misses the least' },
  },
  rows: {
    sees: {
      head: 'What it sees',
      page: ['The one account whose chat list is open'],
      tab: ['Every account of this login'],
      always: ['Every account of this login'],
    },
    blind: {
      head: 'When it is blind',
      page: ['For every account whose list is not open'],
      tab: ['When all LINE tabs are closed'],
      always: ['When Chrome is not running'],
    },
    delay: {
      head: 'How soon you know',
      page: ['When you open the list'],
      tab: ['Up to 10 accounts: usually within 1 minute', '100 accounts: 3 to 6 minutes'],
      always: ['Up to 10 accounts: 1 to 2 minutes', '100 accounts: 5 to 10 minutes'],
    },
    traffic: {
      head: 'Requests to LINE',
      page: ['None', 'It reads what the page received'],
      tab: ['Reads lists, and when a new group was joined', 'One at a time, at least half a second apart'],
      always: ['Reads lists, and when a new group was joined', 'One at a time, at least half a second apart'],
    },
    permission: {
      head: 'Extra permission',
      page: ['None'],
      tab: ['None'],
      always: ['Access to chat.line.biz', 'Chrome asks when you choose this'],
    },
  },
  logout: {
    head: 'If the login ends',
    before: 'A LINE login ends after about a day. Nothing can be seen until you log in again, so the icon shows ',
    after: ' and Yobirin says since when it has been blind.',
  },
  neverTitle: 'Whatever you choose, it never',
  never: ['sends, marks as read or opens a chat', 'keeps the text of a message', 'keeps cookies or tokens', 'sends anything out of this browser'],
  start: 'Start watching this way',
  starting: 'Starting…',
  firstRun: 'First it writes down the groups you are in now. This does not ring.',
  refused: {
    title: 'Access was not granted',
    text: (former) => `“Always” needs access to chat.line.biz. The choice stays at “${former}”.`,
    startAnyway: 'You can start with that.',
  },
  noAnswer: {
    title: 'Your choice could not be saved',
    text: 'The extension has not answered for 5 seconds. Your settings and records are safe. Press the button again. If that does not help, switch Yobirin off and on again on Chrome’s extensions page.',
  },
};
