import { formatCount } from '../format';

const n = (count: number) => formatCount(count, 'ja');

/** Words of the area `settings`. This file is the type the other languages are checked against. */
export const settings = {
  title: '設定',
  savedAtOnce: '変更はすぐに保存されます',
  saved: '保存しました',
  notSaved: '保存できませんでした。前のままです',
  level: {
    head: '見張り方',
    /** Between two facts on one line. */
    listed: '、',
    details: 'くわしい違いを見る',
    asking: 'Chromeがたずねています…',
    saving: '切り替えています…',
    changed: (name: string) => `見張り方を「${name}」にしました`,
    permissionGone: {
      title: 'chat.line.biz へのアクセスがありません',
      text: '「いつも」を選んでいますが、許可が取り消されています。LINEのタブが開いている間だけ見えます。',
      act: '許可する',
    },
  },
  accounts: {
    head: '見張るアカウント',
    about: 'オフにしたアカウントは読みません。鳴りません。これまでの記録は残ります。',
    count: (wanted: number, all: number) => `${n(all)}のうち${n(wanted)}を見張ります`,
    all: 'すべてオン',
    none: 'すべてオフ',
    empty: 'アカウントをまだ知りません。LINEの管理画面でチャットを開くと、ここに並びます。',
    allOff: (count: number) => `${n(count)}アカウントの見張りをオフにしました`,
    allOn: (count: number) => `${n(count)}アカウントを見張ります`,
  },
  notify: {
    head: '知らせ方',
    label: 'デスクトップ通知',
    about: '新しいグループを画面の隅でお知らせします。オフにしても、アイコンの数は出ます。',
  },
  joins: {
    head: '招待の日時',
    label: '参加の記録を調べて、招待された日時を確かめる',
    about:
      '新しいグループが見つかったとき、そのグループの履歴を1回だけ読みます。LINEの答えにはメッセージも入っていますが、使うのは参加と退出の日時だけで、ほかはその場で捨てます。既読にはなりません。オフにすると、日時は「見つけた時刻」までしか分かりません。',
  },
  strip: {
    head: '点検の帯',
    label: '管理画面の配信の画面に、点検の状態を表示する',
    about: '画面の下に細い帯を出すだけで、LINEの画面には何も書きこみません。',
  },
  shelf: {
    head: 'チャットの棚',
    label: 'チャット画面に、そのアカウントの新しいグループを表示する',
    about: '右端の小さなつまみから開く棚です。一覧では名前がひとつに決まるグループだけに下線を引き、LINEの画面は押さず、動かしません。',
  },
  joinHint: {
    head: '招待の説明',
    label: '管理画面のアカウント設定に、グループ参加のスイッチの説明を表示する',
    about: 'オンかオフか、LINEの初期設定がオフであることを伝えるだけで、設定は変えません。',
  },
  name: {
    head: 'あなたの名前',
    label: '決めたことに添える名前',
    about: '「担当」や「対応済み」に添えます。このブラウザの中だけで使います。空でもかまいません。',
    placeholder: '例：田中',
  },
  look: {
    head: '表示',
    language: '言語',
    asBrowser: (name: string) => `ブラウザに合わせる（${name}）`,
    theme: '明るさ',
    system: 'システムに合わせる',
    light: '明るい',
    dark: '暗い',
  },
  more: {
    head: 'そのほか',
    stored: '保存しているもの、書き出し、消去',
    storedAbout: 'バックアップと取り込みもここです',
  },
};

export type SettingsWords = typeof settings;
