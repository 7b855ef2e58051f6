import { formatCount, type Phrase } from '../format';

const count = (value: number) => formatCount(value, 'ja');

/** Words of the area `common`. This file is the type the other languages are checked against. */
export const common = {
  undo: '元に戻す',
  close: '閉じる',
  cancel: 'やめる',
  save: '保存',
  retry: 'もう一度',
  copied: 'コピーしました',
  loading: '読み込んでいます',
  fullTab: '全画面',
  pages: {
    inbox: '受信',
    figures: '数字',
    checks: '点検',
    watch: '見張り',
    ready: '準備',
    settings: '設定',
    stored: '保存データ',
    welcome: 'はじめに',
    guide: 'ガイド',
    invite: 'グループへの招待',
  },
  rail: 'Yobirinの画面',
  bell: {
    ringing: (groups: number): string => `Yobirin：${count(groups)}件鳴っています`,
    blind: 'Yobirin：見えていないアカウントがあります',
    refused: 'Yobirin：記録を書きこめません',
    calm: 'Yobirin',
  },
  railCount: {
    ringing: (groups: number): string => `鳴っているもの ${count(groups)}件`,
    unknown: '見えていないので分かりません',
    notYet: 'まだ見ていません',
    blind: (accounts: number): string => `見えていないアカウント ${count(accounts)}`,
    seen: (seen: number, of: number): string => `${count(of)}アカウントのうち ${count(seen)} を見ています`,
    figures: (covered: number, of: number): string => `${count(of)}アカウントのうち ${count(covered)} で数字がそろっています`,
    ready: (ready: number, of: number): string => `${count(of)}アカウントのうち ${count(ready)} はグループに招待できます`,
    checks: (open: number, overdue: number, failing: number): string =>
      [
        `点検中の配信 ${count(open)}件`,
        ...(overdue > 0 ? [`予定を過ぎたもの ${count(overdue)}件`] : []),
        ...(failing > 0 ? [`失敗するアカウントがあるもの ${count(failing)}件`] : []),
      ].join('。'),
  },
  status: {
    allSeen: (accounts: number, ago: string): Phrase => ['見張れる', { b: count(accounts) }, 'アカウントを、', { b: ago }, 'にすべて見ました'],
    allSeenNoTime: (accounts: number): Phrase => ['見張れる', { b: count(accounts) }, 'アカウントをすべて見ました'],
    someBlind: (blind: number): string => `${count(blind)}アカウントが見えていません`,
    notLoggedIn: 'LINEにログインしていません',
    othersSeen: (seen: number): string => `ほかの${count(seen)}は見えています`,
    since: (when: string): string => `${when} から`,
    resting: (when: string): Phrase => ['休止中　LINEタブを開くか再読み込み　最終 ', { b: when }],
    restingNeverLooked: '休止中　LINEタブを開くか再読み込み',
    reading: (done: number, of: number): Phrase => ['アカウントを読んでいます　', { b: `${count(done)} / ${count(of)}` }],
    nothingYet: 'まだ見ていません。LINEを開くと始まります',
    nothingYetAlways: 'まだ見ていません。まもなく始めます',
    next: (time: string): string => `次は ${time} ごろ`,
    lookNow: 'いま見る',
    lookAsked: '見に行くよう頼みました',
    line: 'アカウントごとの見え方',
    segment: { seen: '見ています', blind: '見えていません', na: '対象外', yet: 'まだ見ていません' },
    noName: '（名前不明）',
  },
  storageTrouble: {
    title: (since: string): string => `${since} から、記録を書きこめません`,
    text: '空き容量がないか、ブラウザのプロファイルが壊れています。それまでの記録は無事です。空き容量をふやすと、自動で続きから始めます。書き出しは保存データからできます。',
    act: '保存データ',
  },
  records: {
    title: { refused: '記録を開けません', newer: '新しい版のYobirinの記録です', blocked: '記録を開くのを待っています' },
    happened: {
      refused: '空き容量がないか、ブラウザのプロファイルが壊れています。',
      newer: 'ここにある記録は、いま動いているYobirinより新しい版が書いたものです。',
      blocked: 'Yobirinのほかの画面が、前の版のまま開いています。',
    },
    safe: '何も書きかえず、何も消していません。記録は、このブラウザにあるままです。',
    silent: '開けるまでは、新しい招待に気づけず、鳴りません。',
    next: {
      refused: 'このパソコンの空き容量をふやしてから、もう一度開いてください。',
      newer: 'Yobirinを新しい版に更新してから、もう一度開いてください。',
      blocked: 'その画面を閉じてください。自動で続きます。',
    },
    tryAgain: 'もう一度開く',
    saveInTab: '全画面で書き出す',
    about: {
      refused: '書き出したファイルは、あとで「保存データ」から取り込めます。設定は入りません。',
      newer: '書き出したファイルは、あとで「保存データ」から取り込めます。入るのは、この版に分かる記録だけです。設定は入りません。',
    },
    stillClosed: (time: string): string => `まだ開けません（${time}）`,
    unreadable: '読めない記録があり、書き出せませんでした。何も書きかえていません。',
  },
  failure: {
    title: 'この画面を表示できませんでした',
    safe: '記録は消えていません。見張りはこの画面とは別に動いています。',
    next: 'もう一度開いてください。続くときは、報告文を写して送ってください。',
    copyReport: '報告文を写す',
    report: '報告文の中身',
  },
  notFound: { title: 'このページはありません', next: '受信へ' },
  notWelcomed: {
    title: 'グループに招待されたら、鳴らします',
    body: 'はじめに、どこまで見張るかを選んでください。選ぶまでは、何も読みません。',
    action: '見張り方を選ぶ',
  },
  keys: {
    title: 'キーボードの操作',
    open: 'キーの一覧',
    pages: '画面を切りかえる',
    help: 'この一覧を出す',
  },
};

export type CommonWords = typeof common;
