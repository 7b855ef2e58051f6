import type { MetricsWords } from '../ja/metrics';

export const metrics: MetricsWords = {
  figures: {
    contacts: {
      name: 'Friends added',
      short: 'Friends',
      definition:
        'Running total of people who have added the account up to that day. It does not fall when people block. Never summed over days: look at the difference. Over accounts, a person counts once per account.',
    },
    targetReaches: {
      name: 'Target reach',
      short: 'Target reach',
      definition:
        'People that messages narrowed by gender, age or area can reach, as of the end of the day. It goes up and down and cannot be summed over days. LINE does not show it under 20.',
    },
    blocks: {
      name: 'Blocks',
      short: 'Blocks',
      definition: 'People blocking the account at the end of the day. It falls when people unblock. It cannot be summed over days.',
    },
    newFriends: {
      name: 'Friends added that day',
      short: 'Added (day)',
      definition: 'People who added the account on that day, as an imported file gives it. It may be summed over days.',
    },
    messagesSent: { name: 'Messages sent', short: 'Sent', definition: 'Messages sent on that day (Japan time). It may be summed over days.' },
    messagesReceived: {
      name: 'Messages received',
      short: 'Received',
      definition: 'Messages received in chats on that day. It may be summed over days.',
    },
    chatReplies: {
      name: 'Messages sent in chats',
      short: 'Chat sent',
      definition: 'Messages sent in chats on that day. It may be summed over days.',
    },
    activeChats: {
      name: 'Active chat rooms',
      short: 'Chats',
      definition: 'Chats with messages on that day. The same chat counts on several days, so it cannot be summed over days.',
    },
    reachable: {
      name: 'Reachable people (at most)',
      short: 'Reachable',
      definition:
        'Friends added minus blocks. It still counts people who deleted their LINE account, so fewer can really be reached. It cannot be summed over days.',
    },
    adds: {
      name: 'Friends added in the period',
      short: 'Adds',
      definition:
        'The last running total of friends in the period minus the last one before it. It may be added up over adjoining periods and over accounts.',
    },
    blockChange: {
      name: 'Change in blocks',
      short: 'Blocks ±',
      definition:
        'Blocks at the end of the period minus the last figure before it. People who unblocked are taken off, so it is not the number of new blocks.',
    },
    blockRate: {
      name: 'Block rate',
      short: 'Block rate',
      definition: 'Blocks divided by friends added. Over accounts it is the ratio of the sums, never an average of rates.',
    },
    change: {
      name: 'Change in reachable people',
      short: 'Change',
      definition:
        'Reachable people at the end of the period minus the last figure before it. It may be added up over adjoining periods and over accounts.',
    },
    changeRate: {
      name: 'Rate of change in reachable people',
      short: 'Change %',
      definition: 'The change divided by the reachable people before the period. Not given when there is no earlier figure, or when it is 0.',
    },
  },
  units: { people: 'people', messages: 'messages', chats: 'chats', percent: '%' },
  withheld: 'Not shown',
  missing: 'Unknown',
  unfinished: 'Not final',
  notes: {
    withheld: 'Not shown: LINE withholds the figure, for instance because it is under 20 people. It does not count as 0 and is in no total.',
    missing: 'Unknown: there is no figure for that day. It does not count as 0 and is in no total.',
    unfinished: 'Not final: figures of today, and of yesterday before noon in Japan, may still move.',
    upperBound: 'Reachable people is an upper limit: it still counts people who deleted their LINE account.',
    jstDay: 'Days begin at midnight in Japan. Figures are as of the end of the day.',
    sumOverAccounts: 'Totals count a person once for every account they are a friend of.',
    ratioOfSums: 'A rate in the total is the ratio of the sums over the accounts that have both figures.',
    notOverTime: 'Running totals and levels cannot be summed over days.',
  },
};
