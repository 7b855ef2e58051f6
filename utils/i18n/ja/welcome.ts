/** Words of the area `welcome`. This file is the type the other languages are checked against. The settings page uses the levels too. */

/** What each level means in one respect: the statement first, remarks in small after it. */
export interface LevelRow {
  readonly head: string;
  readonly page: readonly string[];
  readonly tab: readonly string[];
  readonly always: readonly string[];
}

const rows: Readonly<Record<'sees' | 'blind' | 'delay' | 'traffic' | 'permission', LevelRow>> = {
  sees: {
    head: '見えるもの',
    page: ['開いているチャット一覧に出たアカウント1つ'],
    tab: ['このログインの全アカウント'],
    always: ['このログインの全アカウント'],
  },
  blind: {
    head: '見えないとき',
    page: ['一覧を開いていないアカウントは見えません'],
    tab: ['LINEのタブをすべて閉じると見えません'],
    always: ['Chromeを終了すると見えません'],
  },
  delay: {
    head: '気づくまで',
    page: ['一覧を開いたとき'],
    tab: ['10アカウントまで ふつう1分以内', '100アカウントでは3〜6分'],
    always: ['10アカウントまで 1〜2分', '100アカウントでは5〜10分'],
  },
  traffic: {
    head: 'LINEへの通信',
    page: ['ありません', 'ページが受け取ったものを読みます'],
    tab: ['一覧と、新しいグループの参加日時を読むだけ', '1つずつ、0.5秒以上あけて'],
    always: ['一覧と、新しいグループの参加日時を読むだけ', '1つずつ、0.5秒以上あけて'],
  },
  permission: {
    head: '追加の許可',
    page: ['なし'],
    tab: ['なし'],
    always: ['chat.line.biz へのアクセス', '選んだときにChromeがたずねます'],
  },
};

export const welcome = {
  title: 'グループに招待されたら、鳴らします',
  lead: 'どこまで見張るかを選んでください。あとから「設定」でいつでも変えられます。',
  levelsLabel: '見張り方',
  levels: {
    page: { name: 'ページだけ', about: 'いちばん静か' },
    tab: { name: 'LINEのタブが開いている間', about: 'おすすめ' },
    always: { name: 'いつも', about: 'いちばん見落としにくい' },
  },
  rows,
  logout: {
    head: 'ログインが切れたら',
    before: 'LINEのログインは約1日で切れます。切れている間は見えないので、アイコンに ',
    after: ' を出し、いつから見えていないかを書きます。',
  },
  neverTitle: 'どれを選んでも、しないこと',
  never: ['送信・既読・チャットを開くこと', 'メッセージ本文の保存', 'Cookie・トークンの保存', 'ブラウザの外への送信'],
  start: 'この見張り方ではじめる',
  starting: 'はじめています…',
  firstRun: '最初に、いま参加しているグループを記録します。このときは鳴りません。',
  refused: {
    title: 'アクセスは許可されませんでした',
    text: (former: string) => `「いつも」で見張るには、chat.line.biz へのアクセスが要ります。見張り方は「${former}」のままです。`,
    startAnyway: 'このままでもはじめられます。',
  },
  noAnswer: {
    title: '選んだ見張り方を保存できませんでした',
    text: '拡張機能の本体から5秒たっても返事がありません。これまでの設定と記録は無事です。もう一度押してください。続くときは、Chromeの拡張機能の画面でYobirinをオフにして、オンに戻します。',
  },
};

export type WelcomeWords = typeof welcome;
