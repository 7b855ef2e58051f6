import type { StoredMetricId } from '../../domain/figures/metrics';
import { namesOf, normalHeader } from './headers';

/** Which figure a header means. `unsure`: the name has several meanings in LINE's own use, so the user is asked. */
export interface FigureMeaning {
  readonly metric: StoredMetricId;
  readonly unsure: boolean;
}

type Aliases = { readonly [Id in StoredMetricId]: readonly string[] };

/** Names in ja, en, th and zh-TW (manager-line-biz §4.6 and the dashboard's words there, INFERRED), normal (see `normalHeader`). */
const sure: Aliases = {
  contacts: [
    'contacts', 'followers', 'totalfriends', 'totalcontacts', '総友だち数', '友だち総数', '累計友だち数', '累計友だち追加数', '友だち追加数累計',
    'จำนวนเพื่อนทั้งหมด', 'เพื่อนทั้งหมด', '總好友數', '好友總數', '累計好友數',
  ],
  targetReaches: [
    'targetreaches', 'targetreach', 'targetedreaches', 'targetedreach', 'ターゲットリーチ', 'ターゲットリーチ数', 'กลุ่มเป้าหมาย', 'การเข้าถึงกลุ่มเป้าหมาย',
    'จำนวนการเข้าถึงกลุ่มเป้าหมาย', '目標好友', '目標好友數', '觸及', '觸及數', '觸及人數', '目標觸及', '目標觸及數', '目標觸及人數',
  ],
  blocks: [
    'block', 'blocks', 'blocked', 'blockedusers', 'numberofblocks', 'totalblocks', 'ブロック', 'ブロック数', 'ブロック人数', '累計ブロック数', 'บล็อก', 'จำนวนบล็อก',
    'จำนวนการบล็อก', 'จำนวนผู้บล็อก', '封鎖', '封鎖數', '封鎖人數',
  ],
  newFriends: [
    'newfriends', 'newcontacts', 'newfollowers', 'dailyadds', '新規友だち', '新規友だち数', '新規友だち追加', '新規友だち追加数', '新規追加数', '新しい友だち',
    '友だち増加数', 'เพื่อนใหม่', 'จำนวนเพื่อนใหม่', '新好友', '新好友數', '新增好友', '新增好友數', '新加入好友', '新加入好友數',
  ],
  messagesSent: [
    'deliveredmessages', 'messagesdelivered', 'broadcastmessages', 'メッセージ配信', 'メッセージ配信数', 'メッセージ通数', 'メッセージ配信通数', '配信数', '配信通数',
    '配信メッセージ数', '配信メッセージ通数', 'จำนวนข้อความบรอดแคสต์', 'ข้อความบรอดแคสต์', '群發訊息數', '訊息則數',
  ],
  messagesReceived: [
    'messagesreceived', 'receivedmessages', '受信', '受信数', '受信メッセージ', '受信メッセージ数', 'メッセージ受信', 'メッセージ受信数', 'チャット受信数',
    'ข้อความที่ได้รับ', 'จำนวนข้อความที่ได้รับ', '接收訊息', '接收訊息數', '收到的訊息', '收到訊息數', '訊息接收數',
  ],
  chatReplies: ['chatreplies', 'chatmessagessent', 'チャット送信数', 'チャット送信', 'チャットメッセージ送信数', 'チャット返信数', '返信数', '聊天訊息傳送數'],
  activeChats: [
    'activechats', 'activerooms', 'activechatrooms', 'アクティブルーム', 'アクティブルーム数', 'アクティブチャット', 'アクティブチャット数', 'アクティブチャットルーム',
    'アクティブチャットルーム数', 'アクティブなチャットルーム', 'アクティブなチャットルーム数', 'ห้องแชทที่ใช้งาน', 'จำนวนห้องแชทที่ใช้งาน', '活躍聊天室', '活躍聊天室數',
  ],
}; // oxfmt-ignore

/** The running total to LINE, but elsewhere the adds of a day, or the friends that are left. */
const totalOrDay = namesOf([
  'friends', 'friend', 'friendsadded', 'addedfriends', 'numberoffriends', 'friendadds', '友だち', '友だち数', '友だち人数', '友だち追加', '友だち追加数', '追加友だち数',
  'เพื่อน', 'จำนวนเพื่อน', 'เพื่อนที่เพิ่ม', 'จำนวนเพื่อนที่เพิ่ม', '好友', '好友數', '好友人數', '加入好友', '加入好友數', '加入好友人數', '新增好友人數',
]); // oxfmt-ignore

/** Broadcast to friends, or written in chats: LINE's dashboard has both. */
const broadcastOrChat = namesOf([
  'messagessent', 'sentmessages', 'messages', '送信', '送信数', '送信通数', '送信メッセージ', '送信メッセージ数', 'メッセージ送信', 'メッセージ送信数', 'メッセージ数',
  'ข้อความที่ส่ง', 'จำนวนข้อความที่ส่ง', '傳送訊息', '傳送訊息數', '發送訊息', '發送訊息數', '訊息傳送數',
]); // oxfmt-ignore

const sureMeanings = new Map(
  (Object.entries(sure) as [StoredMetricId, readonly string[]][]).flatMap(([metric, names]) => names.map((name) => [normalHeader(name), metric])),
);

/** Changes, shares and averages are not the figure they are named after. */
const derived =
  /増減|前日|前週|前月|前年|比$|率|割合|平均|差分?$|rate|ratio|percent|%|change|growth|average|vs\b|อัตรา|เฉลี่ย|比率|平均|變化|增減|有効|有效/;
const unit = /\((?:人|名|件|通|回|people|users|คน|人數)\)$/;
const totalMark = /\((?:累計|総数|合計|total|累积|累計數|สะสม)\)$/;
const dayMark = /\((?:期間中?|当日|日次|日別|1日|新規|daily|new|รายวัน|當日|每日)\)$/;

/** What a header means, in a table with these headers; null when it is none of the kept figures. */
export function meaningOf(header: string, headers: readonly string[]): FigureMeaning | null {
  const full = normalHeader(header).replace(unit, '');
  if (derived.test(full)) return null;
  const name = full.replace(totalMark, '').replace(dayMark, '');
  const metric = sureMeanings.get(full) ?? sureMeanings.get(name);
  if (metric !== undefined) return { metric, unsure: false };
  if (totalOrDay.has(name)) return ofFriends(full);
  if (broadcastOrChat.has(name)) return ofMessages(headers);
  return null;
}

/** True for a name of any kept figure. */
export function isFigureHeader(header: string): boolean {
  return meaningOf(header, []) !== null;
}

function ofFriends(header: string): FigureMeaning {
  if (dayMark.test(header)) return { metric: 'newFriends', unsure: false };
  return { metric: 'contacts', unsure: !totalMark.test(header) };
}

/** Beside a column of received messages or of broadcasts, sent messages are those of chats. */
function ofMessages(headers: readonly string[]): FigureMeaning {
  const others = headers.map((header) => sureMeanings.get(normalHeader(header).replace(unit, '')));
  const isChat = others.includes('messagesReceived') || others.includes('messagesSent');
  return { metric: isChat ? 'chatReplies' : 'messagesSent', unsure: true };
}
