import { formatCount } from '../format';
import { healthWords } from '../stateWords';

const n = (count: number) => formatCount(count, 'ja');

/** Words of the area `watch`. This file is the type the other languages are checked against. */
export const watch = {
  title: '見張り',
  parts: {
    mendable: '直せば見えます',
    notWatchable: '対象外',
    notWatchableAbout: '見張れないと分かっているもの',
    watching: '見ています',
    resting: '前回は見えました',
    notYet: 'まだ見ていません',
  },
  /** The state of one account, as a word beside its mark. */
  states: { ...healthWords.ja, resting: '前回は見えました' },
  mend: {
    loggedOut: {
      title: 'ログアウトしています',
      short: (since: string) => `${since} から。約1日で切れます`,
      full: (since: string) =>
        `${since} から見えていません。LINEのログインは約1日で切れます。それまでの記録は無事です。ログインすると、見えていなかった間の分をまとめてお知らせします。`,
      act: 'ログイン',
    },
    notUnderstood: {
      title: '答えを読めません',
      short: (since: string) => `${since} から。それまでの記録は無事です`,
      full: (since: string) =>
        `${since} から、LINEの答えが知っている形と違います。LINEの画面が変わったのかもしれません。それまでの記録は無事です。報告をコピーするか形を保存して、開発元に知らせてください。どちらにも名前・ID・文章は入りません。`,
      act: '報告をコピー',
    },
    noAnswer: {
      title: 'LINEから応答がありません',
      short: (since: string) => `${since} から。間をあけて試しています`,
      full: (since: string) =>
        `${since} から答えが返ってきません。間をあけながら試し続けています。それまでの記録は無事です。インターネットの接続を確かめてから、いま見てください。`,
      act: 'いま見る',
    },
  },
  /** Saving an anonymised sample of what LINE sends and shows. */
  pageShape: {
    act: '形を保存',
    saving: '集めています…',
    saved: (fileName: string) => `「${fileName}」を保存しました。名前・ID・文章は、意味のない印に置きかえてあります。`,
    noTab: 'LINEのタブがないので、形を集められません。記録は無事です。チャット一覧のタブを開くか再読み込みして、もう一度押してください。',
  },
  names: (names: readonly string[]) => names.join('、'),
  reasons: {
    chatOff: 'チャットがオフ（応答設定）',
    noAccess: '権限がありません。管理者に追加してもらいます',
    unwanted: '見張りをオフにしています。記録は残っています',
    notYetNext: '次の回で見ます',
    notYetPage: 'このアカウントのチャット一覧を開くと見ます',
    notYetResting: 'LINEのタブを開くと見ます',
  },
  turnOn: 'オンにする',
  baselineDone: '最後まで確認',
  baselineOpen: '最初の記録の途中',
  groups: (count: number) => `グループ ${n(count)}`,
  unknownChats: (count: number) => `知らない種類のチャット ${n(count)}`,
  resting: {
    title: 'いまは見張っていません',
    text: 'LINEのタブが開いていないか、拡張機能が新しくなる前に開いたタブのままです。それまでの記録は無事です。LINEのタブを開くか再読み込みすると、その間の分もまとめて確かめます。',
    pageText:
      'チャット一覧が開いていないか、拡張機能が新しくなる前に開いたタブのままです。それまでの記録は無事です。一覧を開くか再読み込みすると、そのアカウントを確かめます。',
    act: 'LINEを開く',
  },
  empty: {
    title: 'アカウントをまだ知りません',
    text: 'LINEの管理画面にログインしてチャットを開くと、アカウントがここに並びます。',
    act: 'LINEを開く',
  },
  search: 'アカウントを検索',
  searchHint: '名前かID',
  nothingFound: (query: string) => `「${query}」に合うアカウントはありません`,
  clearSearch: '検索を消す',
  levelIs: (name: string) => `見張り方：${name}`,
  changeLevel: '変える',
  lookNow: 'いま見る',
  looking: '読みはじめました。見終わると、時刻が新しくなります。',
  cannotLook: '使えるLINEのタブがないので、いまは見られません。記録は無事です。タブを開くか再読み込みしてください。',
  cannotLookPage: '「ページだけ」では、こちらから読みに行きません。チャット一覧を開くと見ます。',
  noAnswer: '拡張機能の本体から返事がありません。記録は無事です。もう一度試してください。',
  refused: '保存できませんでした。前のままです。空き容量を確かめて、もう一度試してください。',
  wantedOff: (name: string) => `「${name}」の見張りをオフにしました`,
  wantedOn: (name: string) => `「${name}」を見張ります`,
  reportCopied: '報告をコピーしました。名前やIDは入っていません。',
  reportNotCopied: 'コピーできませんでした。もう一度押してください。',
  table: {
    caption: 'アカウントごとの見張りの状態',
    account: 'アカウント',
    basicId: 'ID',
    state: '状態',
    since: 'いつから',
    lastLook: '最後に見た',
    baseline: '最初の記録',
    groups: 'グループ',
    watchedSince: '見張りはじめ',
    wanted: '見張る',
    links: '開く',
    chat: 'チャット',
    inbox: '受信',
    invite: '招待',
    settings: '応答設定',
    none: '—',
    baselineOpen: '途中',
    wantedOf: (name: string) => `${name} を見張る`,
  },
  alarm: {
    test: '鳴るか試す',
    testing: '試しています…',
    title: '鳴るか試しました',
    badge: 'アイコンの印',
    notification: 'デスクトップ通知',
    works: '届きます',
    shownWord: '出しました',
    fails: '届きません',
    badgeShown: 'アイコンに印を出せました。アイコンが見当たらないときは、ツールバーのパズルの形のボタンからYobirinを固定してください。',
    badgeFailed: 'アイコンに印を出せませんでした。Chromeを再起動して、もう一度試してください。',
    shown: 'Chromeは通知を出しました。画面の隅に現れなかったなら、パソコンの設定で止められています。',
    denied:
      'Chromeが通知を断りました。Chromeの設定の「通知」と、下のパソコンの設定を確かめてください。通知が出なくても、アイコンの印でお知らせします。',
    swallowed: '頼みましたが、通知は現れませんでした。多くはパソコンの設定で止められています。通知が出なくても、アイコンの印でお知らせします。',
    whereTitle: 'パソコンで確かめる場所',
    windows: 'Windows',
    windowsPath: '設定 → システム → 通知 → Google Chrome をオン。「応答不可」はオフ',
    mac: 'Mac',
    macPath: 'システム設定 → 通知 → Google Chrome で許可。「集中モード」はオフ',
    noAnswerTitle: '試せませんでした',
  },
};

export type WatchWords = typeof watch;
