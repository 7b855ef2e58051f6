import { expect, it } from 'vitest';
import { meaningOf } from './figureAliases';

const friendsOfDashboard = ['アカウント名', '友だち追加数', 'ターゲットリーチ', 'ブロック数'];

it.each([
  ['contacts', 'contacts', false],
  ['Total Friends', 'contacts', false],
  ['総友だち数', 'contacts', false],
  ['友だち追加数', 'contacts', true],
  ['友達追加数', 'contacts', true],
  ['友だち追加数（累計）', 'contacts', false],
  ['友だち追加数（人）', 'contacts', true],
  ['友だち追加数（当日）', 'newFriends', false],
  ['友だち数', 'contacts', true],
  ['Friends', 'contacts', true],
  ['Friends added', 'contacts', true],
  ['เพื่อน', 'contacts', true],
  ['好友數', 'contacts', true],
  ['加入好友人數', 'contacts', true],
  ['新規友だち数', 'newFriends', false],
  ['ターゲットリーチ', 'targetReaches', false],
  ['ﾀｰｹﾞｯﾄﾘｰﾁ', 'targetReaches', false],
  ['Target reach', 'targetReaches', false],
  ['targetedReaches', 'targetReaches', false],
  ['目標好友', 'targetReaches', false],
  ['ブロック', 'blocks', false],
  ['ブロック数(人)', 'blocks', false],
  ['บล็อก', 'blocks', false],
  ['จำนวนบล็อก', 'blocks', false],
  ['จำนวนเพื่อน', 'contacts', true],
  ['封鎖', 'blocks', false],
  ['メッセージ配信数', 'messagesSent', false],
  ['受信メッセージ数', 'messagesReceived', false],
  ['アクティブルーム', 'activeChats', false],
  ['送信メッセージ数', 'messagesSent', true],
])('%s means %s (asked about: %s)', (header, metric, unsure) => {
  expect(meaningOf(header, friendsOfDashboard)).toEqual({ metric, unsure });
});

it.each([
  '有効友だち数',
  'ブロック率',
  '友だち追加数 前週比',
  '友だち増減',
  'Block rate',
  '友だち追加数(前月比)',
  '店舗',
  '備考',
  '',
  '__proto__',
  'constructor',
])('%s is none of the figures', (header) => {
  expect(meaningOf(header, friendsOfDashboard)).toBeNull();
});

it('sent messages beside received or broadcast ones are those of chats', () => {
  expect(meaningOf('送信数', ['受信数', '送信数'])).toEqual({ metric: 'chatReplies', unsure: true });
  expect(meaningOf('送信数', ['メッセージ配信数', '送信数'])).toEqual({ metric: 'chatReplies', unsure: true });
});
