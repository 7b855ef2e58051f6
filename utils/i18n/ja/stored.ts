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
    files: { name: '取り込んだCSV', holds: '数字のファイルを、そのまま。自分で取り込んだものと、集めたもの' },
    accountMonths: { name: '日ごとの数字', holds: 'ファイルから組み立てた表。アカウントごと、月ごとに1件' },
    sendings: { name: '配信と属性', holds: '配信の結果と友だちの属性。ファイルから組み立てたもの' },
    formats: { name: '自分で教えた形式', holds: 'はじめて見る見出しの読み方' },
    accountNotes: { name: 'アカウントの覚え', holds: 'タグ、手で足した名前、どの名前のファイルがどのアカウントのものか' },
    collectJobs: { name: '集めた記録', holds: 'どのアカウントのどの日を集め、どう終わったか' },
    diagnostics: { name: '診断の記録', holds: '読めなかった理由。最新の200件、名前なし' },
    settings: { name: '設定', holds: '見張り方、言語、数字の並べ方など' },
  },
  none: '—',
  size: (size: string) => `このブラウザで使っている容量は約 ${size} です`,
  fileSize: (size: string) => `。もとの大きさは合わせて約 ${size}`,
  sizeUnknown: '使っている容量は、ブラウザが教えてくれません',
  neverTitle: '保存しないもの',
  never: ['メッセージの本文、写真、スタンプ', 'Cookie、トークン、パスワード', '友だち一人ひとりの名前とID'],
  neverNote: '取り込んだファイルだけは、書かれているままに保存します。',
  backup: {
    head: '書き出す',
    about:
      'アカウントとできごと、取り込んだ数字のファイルを、1つのZIPにします。別のパソコンで取り込むと、両方の記録が合わさります。設定は入りません。',
    act: 'ファイルに書き出す',
    saving: '書き出しています…',
    saved: (fileName: string) => `${fileName} を書き出しました`,
    failed: '書き出せませんでした。記録は無事です。もう一度試してください。',
    empty: 'まだ書き出すものがありません',
  },
  restore: {
    head: '取り込む',
    about: '書き出したファイル（ZIP、以前のJSON）を、いまの記録に合わせます。消えるものも、上書きされるものもありません。',
    drop: 'ここにファイルを置くか、',
    choose: 'ファイルを選ぶ',
    dropNow: 'ここで放すと読みます',
    reading: (fileName: string) => `${fileName} を読んでいます…`,
    oneFile: '一度に取り込めるのは1つのファイルです。まだ何も書き込んでいません。',
    refused: {
      notABackup: {
        title: 'Yobirinのバックアップではありません',
        text: 'このページで書き出したファイルを選んでください。数字のCSVは「数字」の取り込みへ。まだ何も書き込んでいません。',
      },
      newerVersion: { title: '新しいYobirinで作られたファイルです', text: 'Yobirinを更新してから取り込んでください。まだ何も書き込んでいません。' },
      damaged: {
        title: 'ファイルが壊れています',
        text: '途中で切れたか、書き換えられたようです。もう一度書き出して、そのファイルを選んでください。まだ何も書き込んでいません。',
      },
      tooLarge: { title: 'ファイルが大きすぎます', text: '1GBまでのファイルを取り込めます。まだ何も書き込んでいません。' },
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
    files: '数字のファイル',
    formats: '自分で教えた形式',
    notes: 'アカウントの覚え',
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
    act: (events: number, files: number) => {
      const parts = [events > 0 ? `できごと${n(events)}件` : '', files > 0 ? `ファイル${n(files)}件` : ''].filter((part) => part !== '');
      return parts.length === 0 ? '取り込む' : `${parts.join('と')}を取り込む`;
    },
    cancel: 'やめる',
    merging: (done: number, of: number) => `取り込んでいます　${n(done)} / ${n(of)}`,
    mergingFigures: (files: number) => `数字のファイル${n(files)}件を読み直しています。終わるまで、このページを開いておいてください`,
    stop: 'ここで止める',
    done: (added: number, known: number) => `できごとを${n(added)}件取り込みました。${n(known)}件はもうありました。`,
    doneFigures: (added: number, known: number) => `数字のファイルを${n(added)}件取り込みました。${n(known)}件はもうありました。`,
    leftOutTitle: (count: number) => `取り込まなかったファイル ${n(count)}`,
    leftOutWhy: { wrongBytes: '書き出したときと中身がちがう', unreadable: '読める形ではない' },
    doneTitle: '取り込みました',
    stoppedTitle: '途中で止まりました',
    stopped: (done: number, of: number) =>
      `${n(of)}のうち${n(done)}まで取り込みました。そこまでの分は残っています。同じファイルをもう一度取り込むと、続きから合わさります。`,
    stoppedFigures: '数字のファイルは、1つも取り込んでいません。',
    stoppedWhy: {
      byUser: 'あなたが止めました。',
      refused: '書き込めませんでした。空き容量を確かめてください。',
      damaged: '拡張機能の本体がこの部分を受け取りませんでした。',
      noAnswer: '拡張機能の本体から返事がありませんでした。',
      busy: 'その間に、ほかのファイルが取り込まれていました。もう一度取り込んでください。',
      unreadable: 'もうここにあるファイルの中に、読めないものがあります。「数字」のファイルの一覧で確かめてください。',
    },
    another: '別のファイルを取り込む',
  },
  privacy: {
    head: 'LINEから何を読むか',
    facts: [
      { head: '読むもの', text: 'アカウントの一覧（名前、未読の数）、グループの一覧（名前、人数、アイコン）、新しいグループの参加と退出の日時' },
      { head: '頻度', text: '見張り方によります。1つずつ、0.5秒以上あけて読みます。「ページだけ」では、こちらからは読みません' },
      {
        head: '数字を集めるとき',
        text: '「集める」を押し、ブラウザの許可をもらったときだけ、選んだアカウントの友だちの数のCSVを LINE Official Account Manager から読みます。ダウンロードの引き継ぎは、オンにしたときだけです',
      },
      { head: 'しないこと', text: '送信、既読、チャットを開くこと。LINEへ送るのは、読み取りの要求だけです' },
      { head: '置き場所', text: 'このブラウザの中だけ。拡張機能を削除すると消えます' },
      { head: '外へ出るもの', text: 'ありません。グループのアイコンだけは、表示のときにLINEの画像サーバーから読みます' },
    ],
  },
  wipe: {
    head: '消す',
    about: 'アカウント、グループ、できごと、数字とそのファイル、診断の記録、設定をすべて消します。LINEの側は何も変わりません。',
    act: 'すべて消す…',
    title: 'すべての記録を消しますか',
    text: (accounts: number, groups: number, events: number, files: number) =>
      `アカウント${n(accounts)}、グループ${n(groups)}、できごと${n(events)}件、数字のファイル${n(files)}件とその数字を消します。元には戻せません。LINEの側は何も変わりません。`,
    after: '設定もはじめの状態に戻り、集める作業は終わり、ダウンロードの引き継ぎもオフになります。もう一度見張り方を選ぶまで、何も読みません。',
    exportFirst: '先に書き出す',
    cancel: 'やめる',
    confirm: 'すべて消す',
    wiping: '消しています…',
    done: 'すべての記録を消しました',
    failed: '消せませんでした。記録はそのままです。もう一度試してください。',
  },
};

export type StoredWords = typeof stored;
