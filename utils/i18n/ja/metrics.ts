import type { MetricId, Metric } from '../../domain/figures/metrics';
import type { Measure } from '../../domain/figures/views/measure';

/** `short`: head of a table column. `definition`: what it is, and how it may be added up. */
export interface FigureWords {
  readonly name: string;
  readonly short: string;
  readonly definition: string;
}

/** Words of the area `metrics`: what the figures are called and mean. This file is the type the other languages are checked against. */
export interface MetricsWords {
  readonly figures: { readonly [Id in MetricId | Measure]: FigureWords };
  /** After a number. */
  readonly units: { readonly [Unit in Metric['unit']]: string };
  /** In the place of a figure. */
  readonly withheld: string;
  readonly missing: string;
  /** Beside a figure that may still move. */
  readonly unfinished: string;
  /** Sentences that explain these words and rules where figures are read. */
  readonly notes: {
    readonly withheld: string;
    readonly missing: string;
    readonly unfinished: string;
    readonly upperBound: string;
    readonly jstDay: string;
    readonly sumOverAccounts: string;
    readonly ratioOfSums: string;
    readonly notOverTime: string;
  };
}

export const metrics: MetricsWords = {
  figures: {
    contacts: {
      name: '友だち追加数',
      short: '友だち',
      definition:
        'その日までに友だち追加した人の累計です。ブロックされても減りません。期間の合計にはせず、前との差を見ます。アカウントの合計では、同じ人をアカウントごとに数えます。',
    },
    targetReaches: {
      name: 'ターゲットリーチ',
      short: 'リーチ',
      definition:
        '性別・年代・エリアで絞り込んだ配信が届く人の数で、その日の終わりの値です。上がることも下がることもあり、日ごとに足すことはできません。20人未満は表示されません。',
    },
    blocks: {
      name: 'ブロック数',
      short: 'ブロック数',
      definition: 'その日の終わりにブロックしている人の数です。ブロックが解除されると減ります。日ごとに足すことはできません。',
    },
    newFriends: {
      name: 'その日の友だち追加',
      short: '日の追加',
      definition: '取り込んだファイルにある、その日に友だち追加した人の数です。日ごとに足せます。',
    },
    messagesSent: { name: 'メッセージ通数', short: '通数', definition: 'その日に送ったメッセージの通数です（日本時間）。日ごとに足せます。' },
    messagesReceived: { name: '受信メッセージ数', short: '受信', definition: 'その日にチャットで受け取ったメッセージの数です。日ごとに足せます。' },
    chatReplies: {
      name: 'チャットの送信メッセージ数',
      short: 'チャット送信',
      definition: 'その日にチャットで送ったメッセージの数です。日ごとに足せます。',
    },
    activeChats: {
      name: 'アクティブルーム数',
      short: 'ルーム',
      definition: 'その日にやりとりのあったチャットの数です。同じチャットが何日にも数えられるため、日ごとに足すことはできません。',
    },
    reachable: {
      name: '送れる人（最大）',
      short: '送れる人',
      definition:
        '友だち追加数からブロック数を引いた人数です。LINEをやめた人も含むため、実際に送れる人はこれより少なくなります。日ごとに足すことはできません。',
    },
    adds: {
      name: '期間の友だち追加',
      short: '追加',
      definition: '期間の最後の友だち追加数から、期間より前の最後の友だち追加数を引いた数です。となり合う期間やアカウントの間で足せます。',
    },
    blockChange: {
      name: 'ブロックの増減',
      short: 'ブロック増減',
      definition:
        '期間の最後のブロック数から、期間より前の最後のブロック数を引いた数です。解除された分が引かれるため、新しいブロックの数ではありません。',
    },
    blockRate: {
      name: 'ブロック率',
      short: 'ブロック率',
      definition: 'ブロック数を友だち追加数で割った割合です。アカウントの合計では、割合を平均せず、合計どうしを割ります。',
    },
    change: {
      name: '送れる人の増減',
      short: '増減',
      definition: '期間の最後の「送れる人」から、期間より前の最後の「送れる人」を引いた数です。となり合う期間やアカウントの間で足せます。',
    },
    changeRate: {
      name: '送れる人の増減率',
      short: '増減率',
      definition: '「送れる人」の増減を、期間より前の「送れる人」で割った割合です。前の数字がないときや0のときは出しません。',
    },
  },
  units: { people: '人', messages: '通', chats: '件', percent: '%' },
  withheld: '非表示',
  missing: '不明',
  unfinished: '未確定',
  notes: {
    withheld: '非表示：20人未満などの理由で、LINEが表示していない数字です。0として数えず、合計にも入れません。',
    missing: '不明：その日の数字がありません。0として数えず、合計にも入れません。',
    unfinished: '未確定：今日の数字と、正午（日本時間）より前の昨日の数字は、まだ変わることがあります。',
    upperBound: '「送れる人」は上限です。LINEをやめた人も含みます。',
    jstDay: '1日は日本時間の0時からです。数字はその日の終わりの値です。',
    sumOverAccounts: 'アカウントの合計では、複数のアカウントの友だちである人を、それぞれで数えます。',
    ratioOfSums: '合計の割合は、両方の数字がそろったアカウントの合計どうしを割ったものです。',
    notOverTime: '累計やその時点の人数は、日ごとに足すことはできません。',
  },
};
