import { formatCount } from '../format';

const n = (count: number) => formatCount(count, 'ja');

/** Words of the area `stored`. This file is the type the other languages are checked against. */
export const stored = {
  title: '保存しているもの',
  lead: 'すべて、このブラウザの中だけにあります。',
  tableCaption: '保存しているものの種類ごとの件数',
  columns: { what: '種類', holds: '中身', rows: '件数', since: 'いつから' },
  rows: {
    accounts: { name: 'アカウント', holds: 'IDと名前、見張りの状態' },
    groups: { name: 'グループ', holds: 'できごとから組み立てた今の状態' },
    groupEvents: { name: 'できごと', holds: '招待、名前や人数の変化、退出、あなたの決めたこと' },
    diagnostics: { name: '診断の記録', holds: '読めなかった理由。最新の200件、名前なし' },
    settings: { name: '設定', holds: '見張り方、言語など' },
  },
  none: '—',
  size: (size: string) => `このブラウザで使っている容量は約 ${size} です`,
  sizeUnknown: '使っている容量は、ブラウザが教えてくれません',
  neverTitle: '保存しないもの',
  never: ['メッセージの本文、写真、スタンプ', 'Cookie、トークン、パスワード', '友だち一人ひとりの名前とID'],
  backup: {
    head: '書き出す',
    about: 'アカウントとできごとを、1つのJSONファイルにします。別のパソコンで取り込むと、両方の記録が合わさります。設定は入りません。',
    act: 'ファイルに書き出す',
    saved: (fileName: string) => `${fileName} を書き出しました`,
    failed: '書き出せませんでした。記録は無事です。もう一度試してください。',
    empty: 'まだ書き出すものがありません',
  },
  restore: {
    head: '取り込む',
    about: '書き出したファイルを、いまの記録に合わせます。消えるものも、上書きされるものもありません。',
    drop: 'ここにファイルを置くか、',
    choose: 'ファイルを選ぶ',
    dropNow: 'ここで放すと読みます',
    reading: (fileName: string) => `${fileName} を読んでいます…`,
    oneFile: '一度に取り込めるのは1つのファイルです。まだ何も書き込んでいません。',
    refused: {
      notABackup: {
        title: 'Yobirinのバックアップではありません',
        text: 'このページで書き出したJSONファイルを選んでください。まだ何も書き込んでいません。',
      },
      newerVersion: { title: '新しいYobirinで作られたファイルです', text: 'Yobirinを更新してから取り込んでください。まだ何も書き込んでいません。' },
      damaged: {
        title: 'ファイルが壊れています',
        text: '途中で切れたか、書き換えられたようです。もう一度書き出して、そのファイルを選んでください。まだ何も書き込んでいません。',
      },
      unreadable: {
        title: 'ファイルを開けませんでした',
        text: 'ほかのアプリで開いていないか確かめて、もう一度選んでください。まだ何も書き込んでいません。',
      },
    },
    previewTitle: '取り込む前の確認',
    madeAt: (when: string) => `${when} に書き出されたファイル`,
    previewCaption: 'ファイルの中身と、いまの記録とのちがい',
    columns: { what: '種類', added: '新しい', known: 'もうある', rejected: '取り込まない' },
    accounts: 'アカウント',
    groups: 'グループ',
    events: 'できごと',
    notWritten: 'まだ何も書き込んでいません。',
    nothingNew: 'すべて、もうあります。取り込むものはありません。',
    rejectedTitle: (count: number) => `取り込まない行 ${n(count)}`,
    problems: {
      badId: 'IDの形がちがう',
      unknownKind: '知らない種類のできごと',
      badValue: '値が足りないか、正しくない',
      fromTheFuture: '日時が未来',
      sameIdTwice: '同じIDで中身のちがう行がある',
    },
    rejectedRows: (count: number, places: string, more: boolean) => `${n(count)}件（ファイルの${places}番目${more ? 'ほか' : ''}）`,
    act: (count: number) => `${n(count)}件を取り込む`,
    actAccounts: 'アカウントを取り込む',
    cancel: 'やめる',
    merging: (done: number, of: number) => `取り込んでいます　${n(done)} / ${n(of)}`,
    stop: 'ここで止める',
    done: (added: number, known: number) => `できごとを${n(added)}件取り込みました。${n(known)}件はもうありました。`,
    doneTitle: '取り込みました',
    stoppedTitle: '途中で止まりました',
    stopped: (done: number, of: number) =>
      `${n(of)}のうち${n(done)}まで取り込みました。そこまでの分は残っています。同じファイルをもう一度取り込むと、続きから合わさります。`,
    stoppedWhy: {
      byUser: 'あなたが止めました。',
      refused: '書き込めませんでした。空き容量を確かめてください。',
      damaged: '拡張機能の本体がこの部分を受け取りませんでした。',
      noAnswer: '拡張機能の本体から返事がありませんでした。',
    },
    another: '別のファイルを取り込む',
  },
  privacy: {
    head: 'LINEから何を読むか',
    facts: [
      { head: '読むもの', text: 'アカウントの一覧（名前、未読の数）、グループの一覧（名前、人数、アイコン）、新しいグループの参加と退出の日時' },
      { head: '頻度', text: '見張り方によります。1つずつ、0.5秒以上あけて読みます。「ページだけ」では、こちらからは読みません' },
      { head: 'しないこと', text: '送信、既読、チャットを開くこと。LINEへ送るのは、読み取りの要求だけです' },
      { head: '置き場所', text: 'このブラウザの中だけ。拡張機能を削除すると消えます' },
      { head: '外へ出るもの', text: 'ありません。グループのアイコンだけは、表示のときにLINEの画像サーバーから読みます' },
    ],
  },
  wipe: {
    head: '消す',
    about: 'アカウント、グループ、できごと、診断の記録と設定をすべて消します。LINEの側は何も変わりません。',
    act: 'すべて消す…',
    title: 'すべての記録を消しますか',
    text: (accounts: number, groups: number, events: number) =>
      `アカウント${n(accounts)}、グループ${n(groups)}、できごと${n(events)}件を消します。元には戻せません。LINEの側は何も変わりません。`,
    after: '設定もはじめの状態に戻ります。もう一度見張り方を選ぶまで、何も読みません。',
    exportFirst: '先に書き出す',
    cancel: 'やめる',
    confirm: 'すべて消す',
    wiping: '消しています…',
    done: 'すべての記録を消しました',
    failed: '消せませんでした。記録はそのままです。もう一度試してください。',
  },
};

export type StoredWords = typeof stored;
