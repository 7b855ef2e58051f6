import type { Scenario } from '../sandbox/scenario/format';
import type { Setting } from './acts';

/** The scenario a story begins with: its accounts, chats and switches, and no step yet. */
export function scenarioOf(setting: Setting, title: string): Scenario {
  return {
    title,
    language: 'ja',
    watchLevel: setting.level,
    accounts: setting.accounts.map(({ groups, fillUsers, fillGroups }, account) => ({
      botId: `U${(0xa0 + account).toString(16).padStart(32, '0')}`,
      basicId: `@fault${account + 1}`,
      name: `店 ${account + 1}`,
      chats: Array.from({ length: groups }, (_, index) => ({
        chatId: madeUpChatId('C', account, index),
        name: `前からの会 ${account + 1}-${index + 1}`,
        members: 5 + index,
        updatedMinutesAgo: 90 + index * 60,
      })),
      fill: { users: fillUsers, groups: fillGroups },
    })),
    accountGroups: [],
    site: { loggedOut: setting.loggedOut, leftGroups: setting.leftGroups, rows: setting.rows, layout: setting.layout },
    steps: [],
  };
}

/** A chat id of its own for each number under each account. */
export function madeUpChatId(letter: 'C' | 'R', account: number, number: number): string {
  return `${letter}${(0xf000_0000 + account * 0x1_0000 + number).toString(16).padStart(32, '0')}`;
}
