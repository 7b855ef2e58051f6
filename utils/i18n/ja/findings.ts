import { formatCount } from '../format';

const count = (value: number) => formatCount(value, 'ja');

/** Words of the area `findings`: what the computed items say. This file is the type the other languages are checked against. */
export const findings = {
  verdict: { ok: '問題なし', note: '注意', fail: '要対応', unknown: '不明', notApplicable: '対象なし' },
  unknown: '不明',
  none: '–',
  atMost: (amount: string): string => `最大 ${amount}`,
  gaps: {
    plan: 'プランが入力されていません（「プランと料金」で入力）',
    used: '今月の使用数が入力されていません（管理画面で見て「プランと料金」で入力）',
    figures: '友だちの数字がないか、LINEが非表示にしています（集めるか、CSVを取りこむ）',
    prices: 'このプランの料金表がありません（「プランと料金」で追加）',
    additionalLimit: '追加メッセージの上限が入力されていません（管理画面で見て「プランと料金」で入力）',
    plannedTime: '配信の日時が決まっていません',
    otherRun: '同じ月のほかの点検で、送る人数が分かりません',
  },
  quota: {
    fits: '足りる',
    fails: '失敗',
    sum: (free: number, used: number, planned: number, remaining: number): string =>
      `1か月 ${count(free)}通 − 使用 ${count(used)}${planned > 0 ? ` − ほかの点検の予定 ${count(planned)}` : ''} ＝ 残り ${count(remaining)}。`,
    basis: {
      reachable: (people: string): string => `送る ${people}人（友だち追加数 − ブロック数。実際はこれより少なめ）`,
      targetReach: (people: string): string => `送る ${people}人（ターゲットリーチの全員分が確保されます）`,
      cap: (people: string): string => `送る ${people}人（指定した配信メッセージ数）`,
    },
    enough: (left: number): string => `のこり ${count(left)}通です。`,
    lacking: (messages: number): string => `${count(messages)}通 足りません。このまま送ると、このアカウントの配信は全員分が失敗します。`,
    overLimit: (messages: number): string =>
      `追加 ${count(messages)}通は、追加メッセージの上限を超えます。このまま送ると、このアカウントの配信は全員分が失敗します。`,
    bills: (messages: number, cost: string): string => `追加 ${count(messages)}通、${cost}（税別）がかかります。`,
    cannotTell: (why: string): string => `足りるかどうか計算できません：${why}。`,
  },
  figuresFresh: {
    short: (days: number): string => (days === 0 ? '今日' : `${count(days)}日前`),
    fresh: (day: string): string => `いちばん新しい数字は ${day} です。`,
    old: (day: string, days: number): string => `いちばん新しい数字は ${day}（${count(days)}日前）です。集めるか、新しいCSVを取りこんでください。`,
    missing: '友だちの数字がありません。集めるか、CSVを取りこんでください。',
  },
  targetReach: {
    enough: (people: number, least: number): string => `ターゲットリーチは ${count(people)}人で、絞りこみに必要な ${count(least)}人以上です。`,
    few: (people: number, least: number): string =>
      `ターゲットリーチは ${count(people)}人です。${count(least)}人に満たないため、属性で絞りこめません。`,
    missing: 'ターゲットリーチの数字がないか、LINEが非表示にしています。絞りこめるか分かりません。',
    notNarrowed: '絞りこみをしないので、対象外です。',
  },
  spacing: {
    apart: (hours: number): string => `前後 ${count(hours)}時間に、知っているほかの配信はありません。`,
    run: (name: string, when: string): string => `「${name}」（${when}）と近すぎます。`,
    file: (when: string): string => `${when} の配信と近すぎます（取りこんだCSVから）。`,
    noTime: '配信の日時が決まっていないので、間隔が分かりません。',
  },
  accountsAsPlanned: {
    short: (accounts: number): string => `${count(accounts)}アカウント`,
    noChange: '前回から増減なし',
    change: (added: number, removed: number): string => `前回から ＋${count(added)} −${count(removed)}`,
    firstTime: '比べる前回はありません',
    added: (names: string): string => `前回から増えたもの：${names}。`,
    removed: (names: string): string => `前回から減ったもの：${names}。`,
    notInGroup: (names: string): string => `アカウントグループに入っていないもの：${names}。`,
    missingOfGroup: (names: string): string => `アカウントグループにあるのに計画にないもの：${names}。`,
    incomplete: 'このアカウントグループは、管理画面で最後まで表示される前に写したものです。ほかのアカウントがあるかもしれません。',
    nobody: 'アカウントが選ばれていません。',
  },
  plannedTime: { none: 'まだ決まっていません', past: (when: string): string => `${when} は過ぎています。` },
  nightHours: {
    day: (when: string): string => `${when}（日本時間）`,
    night: (when: string, from: number, to: number): string => `${when} は夜間（${from}時〜${to}時）です。`,
  },
  holiday: {
    none: '平日です',
    weekend: (day: string): string => `${day} は週末です。`,
    holiday: (day: string, name: string): string => `${day} は祝日（${name}）です。`,
  },
  textLength: {
    short: (longest: number, most: number): string => `${count(longest)} / ${count(most)}文字`,
    tooLong: (bubble: number, length: number, over: number): string =>
      `吹き出し${count(bubble)}は ${count(length)}文字で、${count(over)}文字多すぎます。`,
    none: 'テキストの吹き出しはありません',
  },
  bubbleCount: {
    short: (bubbles: number, most: number): string => `吹き出し ${count(bubbles)} / ${count(most)}`,
    none: '吹き出しがまだ書かれていません',
    many: (bubbles: number, most: number): string => `吹き出しが ${count(bubbles)}個あります。${count(most)}個までにしてください。`,
  },
  links: {
    none: 'リンクはありません',
    short: (links: number): string => `${count(links)}本とも書き方に問題なし`,
    broken: (links: number): string => `${count(links)}本に問題があります`,
    fault: {
      notAnAddress: 'アドレスの形ではありません',
      notHttps: 'https ではありません',
      space: '空白が入っています',
      fullWidth: '全角の文字が入っています',
      localHost: 'テスト用のアドレスのようです',
      placeholder: '差しこみの { } が残っています',
      tooLong: '1,000文字を超えています',
    },
  },
  utm: {
    none: 'リンクはありません',
    all: (links: number): string => `${count(links)}本ともUTMあり`,
    nowhere: 'UTMは付いていません',
    without: (links: number): string => `${count(links)}本にUTMがありません`,
    differing: (parameter: string, values: string): string => `${parameter} がそろっていません：${values}`,
  },
  couponPeriod: {
    none: 'クーポンはありません',
    short: (starts: string, ends: string): string => `${starts} – ${ends}`,
    fault: {
      endsBeforeStart: '終わりが始まりより前です。',
      startsAfterSend: '配信より後に始まります。届いたときには使えません。',
      endsBeforeSend: '配信より前に終わります。',
      endsSoonAfterSend: '配信から24時間以内に終わります。読む前に終わる人がいます。',
    },
  },
};

export type FindingsWords = typeof findings;
