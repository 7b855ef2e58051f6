import { formatCount, plural } from '../format';
import type { GroupRulesWords } from '../ja/groupRules';

export const groupRules: GroupRulesWords = {
  title: 'What works in this group, and the rules',
  facts: [
    { name: 'Replies', value: 'Replies typed on the chat page are not counted as messages. All members see what you send.' },
    { name: 'Auto-response', value: 'Auto-response messages answer here too.' },
    { name: 'Greeting', value: { unsure: 'The greeting message is also sent when the account joins.' } },
    { name: 'PC only', value: { unsure: 'The join setting and the chats of groups are used on the web, on a PC.' } },
    { name: 'Leaving', value: 'A member can remove the official account in the list of members. You can leave on the chat page.' },
    { name: 'Does not leave', value: { unsure: 'Turning the join setting off later does not make the account leave.' } },
  ],
  push: {
    name: 'Push messages',
    value: (members) =>
      members === null
        ? 'A push message of the Messaging API is counted once per member.'
        : `A push message of the Messaging API is counted once per member: in this group at most ${formatCount(members, 'en')} ${plural(members, 'en', { one: 'message', other: 'messages' })} each time.`,
  },
  guide: 'Read the whole guide to groups',
};
