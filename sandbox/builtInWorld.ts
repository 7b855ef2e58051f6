import type { WorldSpec } from './worldSpec';

/** A small world for trying things by hand when no scenario file is at hand. */
export const builtInWorld: WorldSpec = {
  title: 'built-in world',
  accounts: [
    {
      botId: 'U0000000000000000000000000000000a',
      basicId: '@demo0001',
      name: 'カフェ青空 渋谷店',
      chats: [
        { chatId: 'C0000000000000000000000000000000a', name: '青空ファン', members: 12, updatedMinutesAgo: 90 },
        { chatId: 'R0000000000000000000000000000000a', name: '開店準備', members: 4, updatedMinutesAgo: 300 },
        { chatId: 'C0000000000000000000000000000000b', name: '閉店した店舗の連絡', members: 6, folder: 'DONE', updatedMinutesAgo: 5000 },
      ],
      fill: { users: 120, groups: 40 },
      friends: { days: 60, start: [1200, 900, 80], perDay: [5, 3, 1] },
    },
    {
      botId: 'U0000000000000000000000000000000b',
      basicId: '@demo0002',
      name: 'カフェ青空 吉祥寺店',
      fill: { users: 30, groups: 5 },
      friends: { days: 60, start: [640, 480, 35], perDay: [2, 1, 0] },
    },
    { botId: 'U0000000000000000000000000000000c', basicId: '@demo0003', name: 'カフェ青空 本部', responseMode: 'BOT', joinAllowed: false },
  ],
  accountGroups: [{ id: 123456, name: '関東', basicIds: ['@demo0001', '@demo0002'] }],
};
