import type { GuideWords } from '../ja/guide';

export const guide: GuideWords = {
  title: 'Groups and your official account',
  lead: 'The steps and the rules for LINE official accounts in groups, on one page.',
  unsure: 'not confirmed',
  aboutUnsure:
    'A sentence marked “not confirmed” rests on one source, or is our own conclusion. Where LINE’s page says otherwise, LINE’s page is right.',
  contents: 'Contents',
  toContents: 'To the contents',
  print: 'Print',
  newTab: 'opens in a new tab',
  help: 'Read the guide to groups',
  parts: { chat: 'Group chats', accounts: 'Account groups' },
  sections: {
    meanings: {
      title: '“Group” means two things',
      blocks: [
        {
          facts: [
            { name: 'Group chat', value: 'A group that your customers make in LINE. Your official account is invited and becomes a member.' },
            { name: 'Account group', value: 'What LINE’s Manager calls a group: several official accounts, managed together.' },
          ],
        },
        { say: 'In Yobirin, “group” always means the first. The second is always called “account group”.' },
      ],
    },
    joining: {
      title: 'An official account joins by invitation',
      blocks: [
        { say: 'An official account cannot create a group, and cannot join one by itself. It joins only when a person invites it.' },
        {
          points: [
            { unsure: 'LINE’s Manager does not tell you about an invitation.' },
            'Yobirin rings when it notices one.',
            'The former “multi-person chats” became groups with LINE 10.17.0. Those made before can still be used.',
          ],
        },
      ],
    },
    setting: {
      title: 'Allow the account to join',
      blocks: [
        { say: 'Joining groups is off at first. Turn it on for each account before you ask for an invitation.' },
        {
          steps: [
            { act: 'Open the list of accounts and choose the account.', link: { to: 'accounts', say: 'Open the list of accounts' } },
            { act: 'Open the settings.', path: 'Settings → Account settings → Toggle features' },
            { act: 'At “Group and multi-person chats”, choose “Allow account to join groups and multi-person chats”.' },
            { act: { unsure: 'If LINE asks you to confirm, read the message and go on.' } },
            { act: 'While chat is off, the chat page cannot be used. Check Response settings as well.', path: 'Settings → Response settings' },
          ],
        },
        {
          points: [
            '“Allow bot to join group chats” in the LINE Developers Console leads to the same setting.',
            { unsure: 'Where the two differ, the Manager’s setting decides.' },
            { unsure: 'An account need not be verified to join groups.' },
          ],
        },
      ],
    },
    invite: {
      title: 'Have a customer invite it',
      blocks: [
        { say: 'A member of the group sends the invitation in the LINE app. Ask your customer to do three things.' },
        {
          steps: [
            { act: 'Add the official account as a friend.' },
            { act: 'Open the group chat and choose “Invite”.', path: '≡ → Invite' },
            { act: 'Choose the official account from the list of friends and invite it.' },
          ],
        },
        {
          points: [
            { unsure: 'Only people who added the official account as a friend can invite it.' },
            { unsure: 'The account joins at once. There is nothing for you to accept.' },
            { unsure: 'If it does not join, or leaves at once, the setting is off or another official account is in the group already.' },
          ],
        },
      ],
    },
    where: {
      title: 'Find the group it joined',
      blocks: [
        {
          steps: [
            { act: 'Open the chat page.', link: { to: 'chat', say: 'Open the chat page' } },
            { act: 'Switch to the account that was invited.' },
            { act: 'Look for the group’s name in the chat list. Chats with the latest activity come first.' },
          ],
        },
        {
          points: [
            'The group is only in the list of the account that was invited.',
            { unsure: 'A group in which nobody has written yet may be missing from the list.' },
            { unsure: 'In a group’s chat, the members’ icons stand below the name.' },
            'Opening a chat marks it as read.',
            'Yobirin looks through the lists of the accounts you chose and opens no chat. New groups appear in its inbox.',
          ],
        },
        {
          links: [
            { to: 'inbox', say: 'Open the inbox' },
            { to: 'watch', say: 'Open the watch' },
          ],
        },
      ],
    },
    limits: {
      title: 'How many people, how many official accounts',
      blocks: [
        {
          facts: [
            { name: 'People in a group', value: 'Up to 500' },
            { name: 'The official account', value: { unsure: 'Counts as one of them. That leaves 499 others.' } },
            { name: 'Official accounts', value: 'One per group at a time' },
          ],
        },
        {
          points: [
            { unsure: 'If a second official account is invited, one of the two leaves, or both do.' },
            'Yobirin says “Nearly full” from 480 members and “Full” at 500. Where LINE’s list gives no number, it says so. It never takes that for zero.',
          ],
        },
      ],
    },
    replies: {
      title: 'Replies, automatic messages, message counts',
      blocks: [
        {
          points: [
            'All members see what you send in a group. To answer one person, use the one-to-one chat.',
            'Replies typed on the chat page are not counted as messages.',
            { unsure: 'By hand, about 20 messages a minute can be sent in one chat.' },
            'You cannot send to only some of the members.',
            'Auto-response messages also answer what is written in a group. They are not counted.',
            { unsure: 'The greeting message is also sent when the account joins a group.' },
            'A push message of the Messaging API is counted once per member: one push to a group of 5 makes 5 messages.',
          ],
        },
        {
          steps: [
            {
              act: 'If nothing should answer in groups, open the account and look at Auto-response messages and Greeting message.',
              path: 'Home → Auto-response messages, Greeting message',
              link: { to: 'accounts', say: 'Open the list of accounts' },
            },
          ],
        },
      ],
    },
    devices: {
      title: 'What works on a PC only',
      blocks: [
        {
          points: [
            'Account groups exist only in the Manager on the web, on a PC. The phone app does not have them.',
            { unsure: 'The join setting and the chats of groups are used on the web, on a PC, too.' },
            'Yobirin runs in Chrome and Edge on a PC.',
            'Your customers can invite the account from LINE on their phones.',
          ],
        },
      ],
    },
    leaving: {
      title: 'Leave a group',
      blocks: [
        { say: 'Both sides can end it: the members, and you.' },
        {
          facts: [
            { name: 'A member', value: 'Removes the official account in the group’s list of members.' },
            { name: 'You', value: 'Open the group on the chat page and leave it.' },
          ],
        },
        { links: [{ to: 'chat', say: 'Open the chat page' }] },
        {
          points: [
            { unsure: 'Turning the join setting off later does not make the account leave the groups it is in.' },
            'To come back, the account must be invited again. When it is back, Yobirin rings again.',
          ],
        },
      ],
    },
    'account-groups': {
      title: 'Create an account group',
      blocks: [
        { say: 'An account group is for managing official accounts together. It has nothing to do with your customers’ group chats.' },
        {
          steps: [
            { act: 'On a PC, open the list of accounts.', link: { to: 'accounts', say: 'Open the list of accounts' } },
            { act: 'On the Groups tab, choose to create a group.', path: 'List of accounts → Groups → Create group' },
            { act: 'Give it a name.' },
            { act: 'Add the accounts you want in it.' },
            { act: 'Press Create.' },
          ],
        },
        {
          facts: [
            { name: 'Accounts', value: 'Up to 5,000 in one account group' },
            { name: 'Groups you can manage', value: { unsure: 'Up to 100 per person' } },
            { name: 'Groups of one account', value: { unsure: 'Up to 10' } },
            { name: 'Members', value: { unsure: 'Up to 50 in one account group' } },
          ],
        },
        {
          points: [
            { unsure: 'You can add only accounts of which you are an administrator.' },
            'An account opened later is not in it until you add it.',
            'What can be done for all at once: broadcasts, auto-response messages, greeting message, coupons, rich menus, profile, analytics.',
          ],
        },
        { links: [{ to: 'accountGroups', say: 'Open Yobirin’s account groups' }] },
      ],
    },
    roles: {
      title: 'Members and roles of an account group',
      blocks: [
        {
          steps: [
            { act: 'In the settings of the account group, open its permissions.', path: 'Group settings → Manage permissions' },
            { act: 'Choose to add somebody, and a type of permission.' },
            { act: { unsure: 'Generate a link and hand it over. The Manager sends no mail.' } },
            { act: 'The person logs in and accepts.' },
          ],
        },
        {
          points: [
            { unsure: 'The link stops working after 24 hours.' },
            { unsure: 'A member of an account group can also change each account in it, one by one.' },
          ],
        },
        { roles: 'table' },
      ],
    },
    bulk: {
      title: 'Before you send to all',
      blocks: [
        { say: 'A bulk broadcast goes out from every account of the account group. Once sent, it cannot be recalled.' },
        {
          points: [
            { unsure: 'The content is the same for all. It cannot be changed for single accounts.' },
            { unsure: 'Messages and costs are counted for each account by itself.' },
            { unsure: 'Where an account has too few messages left, its broadcast fails as a whole.' },
            'Accounts that failed are listed in the result. The result can be downloaded.',
            'From the phone app you can neither stop it nor mend it.',
          ],
        },
        { links: [{ to: 'checks', say: 'Open the checks before you send' }] },
      ],
    },
    sources: {
      title: 'How sure this guide is',
      blocks: [
        {
          points: [
            'It rests on public material up to 22 November 2026.',
            'LINE changes its pages and its words without notice.',
            'Settings of one account have no address that is the same for everybody. So the links lead to the list of accounts, and the way from there is given in words.',
            'Yobirin is not a product of LINE.',
          ],
        },
      ],
    },
  },
};
