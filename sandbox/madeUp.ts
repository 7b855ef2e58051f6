import type { ChatEvent, ChatRecord } from './chatRecord';

/** Numbers that look random and are the same every time for the same seed, each at least 0 and under 1. */
export function seededNumbers(seed: string): () => number {
  let state = Array.from(seed).reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619), 2_166_136_261) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const familyNames = [
  '佐藤',
  '鈴木',
  '高橋',
  '田中',
  '伊藤',
  '渡辺',
  '山本',
  '中村',
  '小林',
  '加藤',
  '吉田',
  '山田',
  '松本',
  '井上',
  '木村',
  '清水',
  '森',
  '池田',
  '橋本',
  '石川',
];
const givenNames = [
  '葵',
  '陽菜',
  '結衣',
  '美咲',
  'さくら',
  '真央',
  '彩',
  '健太',
  '大輔',
  '翔',
  '拓也',
  '直樹',
  '悠斗',
  '蓮',
  '誠',
  '千尋',
  '光',
  '薫',
  '凛',
  '優',
];
const places = ['渋谷', '下北沢', '吉祥寺', '横浜', '鎌倉', '川越', '神田', '上野', '中目黒', '大宮', '千葉', '立川', '浦和', '銀座', '恵比寿'];
const circles = [
  '常連の会',
  'ランチ部',
  '読書会',
  '写真部',
  '町内会',
  '子ども会',
  '英会話サークル',
  'フットサル',
  '同窓会',
  '焙煎教室',
  'ママ友の会',
  '朝活',
  '将棋倶楽部',
  'ボランティア',
  '花見の会',
];
const sentences = [
  'ありがとうございます。助かります。',
  '土曜日の席はまだ空いていますか。',
  '了解しました。よろしくお願いします。',
  '駐車場はありますか。',
  '明日の集合は10時でお願いします。',
  '写真を送りますね。',
  '予約を二名から三名に変更できますか。',
  '新しいメニュー、楽しみにしています。',
  'さきほどの件、確認しました。',
  '次回は来月の第二日曜です。',
];

export function madeUpPerson(random: () => number): string {
  return `${pick(familyNames, random)} ${pick(givenNames, random)}`;
}

export function madeUpGroupName(random: () => number): string {
  return `${pick(places, random)}${pick(circles, random)}`;
}

/** Name of the member with that id. */
export function memberName(userId: string): string {
  return madeUpPerson(seededNumbers(userId));
}

/** A message from one of the people of the chat. Ids are decimal strings above 2^53 (chat-line-biz §2.1, CONFIRMED). */
export function madeUpMessage(chat: Pick<ChatRecord, 'chatId' | 'type'>, timestamp: number): ChatEvent {
  const random = seededNumbers(`${chat.chatId}${timestamp}`);
  const userId = chat.type === 'USER' ? chat.chatId : `U000000${chat.chatId.slice(7)}`;
  return {
    type: 'message',
    timestamp,
    source: { chatId: chat.chatId, userId },
    message: { id: messageId(timestamp, random), type: 'text', text: pick(sentences, random) },
  };
}

/** 32 hex digits behind the letter of an id. */
export function madeUpId(letter: 'U' | 'C', random: () => number): string {
  const part = (): string =>
    Math.floor(random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, '0');
  return `${letter}${part()}${part()}${part()}${part()}`;
}

function messageId(timestamp: number, random: () => number): string {
  return `5${String(timestamp)}${String(Math.floor(random() * 10_000)).padStart(4, '0')}`;
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? '';
}
