import type { RunTableWords } from '../../domain/checks/runTable';
import type { RecordFault } from '../../domain/checks/verifyRun';
import { formatCount } from '../format';

const n = (count: number) => formatCount(count, 'ja');

const faults: Readonly<Record<RecordFault, string>> = {
  changed: '中身が、承認したときとちがいます',
  missing: '承認した記録が、ファイルの中にありません',
  otherDigest: 'ダイジェストが、履歴に書かれたものとちがいます',
  otherSignature: '承認した人か日時が、履歴とちがいます',
  unsigned: 'この記録への承認が、履歴にありません',
  otherHistory: '内容かチェックが、履歴とちがいます',
};

const table: RunTableWords = {
  heads: {
    item: '項目',
    kind: '種類',
    required: '必須',
    account: 'アカウント',
    accountName: 'アカウント名',
    state: '状態',
    by: '誰が',
    at: 'いつ',
    reason: '理由・メモ',
    verdict: '計算の結果',
    computed: '計算の中身',
    recipients: '届く人数の上限',
    remaining: '残りの通数',
    difference: '差',
    additional: '追加メッセージ',
    cost: '費用（税別）',
    currency: '通貨',
  },
  kinds: { confirm: '確認', computed: '計算', secondPerson: '2人目', pause: '間をおく', afterSend: '配信のあと' },
  states: { done: '済み', waived: '理由をつけて省略', open: '未', waivedBefore: '省略のあと悪くなったため、未' },
  verdicts: { ok: '問題なし', note: '注意', fail: '不可', unknown: '不明', notApplicable: '対象なし' },
  statuses: { checking: '点検中', partlySigned: '1人が承認', signed: '承認済み', sent: '送信済み', abandoned: '取りやめ' },
  results: { delivered: '配信できた', failed: '失敗', unknown: '不明' },
  required: '必須',
  optional: '任意',
  wholeRun: '全体',
  result: '配信の結果',
  plannedAt: (moment) => (moment === null ? '配信予定：未定' : `配信予定：${moment}`),
  status: (status, revision) => `${status}（第${n(revision)}版）`,
  signed: (signer, moment, digest) => `承認：${signer}　${moment}　SHA-256 ${digest}`,
};

/** Words of the area `checkFiles`: runs and templates as files. This file is the type the other languages are checked against. */
export const checkFiles = {
  table,
  /** Names of files: without characters a file system refuses. */
  runFile: (name: string) => `点検 ${name}`,
  templateFile: (name: string) => `ひな形 ${name}`,
  withheld: '非公開',
  run: {
    added: (name: string, events: number) => `「${name}」を取り込みました。新しい記録は${n(events)}件です。`,
    known: (name: string) => `「${name}」は、すべてもうあります。`,
    tampered: (count: number) => `${n(count)}件の承認は合わないので、取り込んでいません。この点検は、その承認がないものとして扱います。`,
    tamperedOne: (signer: string, moment: string, why: string) => `${signer}（${moment}）：${why}`,
    faults,
    rejected: (count: number) => `形の正しくない行${n(count)}件は、取り込んでいません。`,
    differing: (count: number) => `同じIDで中身のちがう記録が${n(count)}件ありました。もとからあるほうを残しています。`,
    problems: {
      notABackup: 'Yobirinの点検のファイルではありません。点検の「JSONで書き出す」で作ったファイルを選んでください。何も書き込んでいません。',
      newerVersion: '新しいYobirinで作られたファイルです。Yobirinを更新してから取り込んでください。何も書き込んでいません。',
      damaged: 'ファイルが壊れています。もう一度保存して、そのファイルを選んでください。何も書き込んでいません。',
      noStart: 'ファイルに、点検のはじまりの記録がありません。もう一度保存して、そのファイルを選んでください。何も書き込んでいません。',
      unreadable: 'ファイルを開けませんでした。ほかのアプリで開いていないか確かめてください。',
      tooLarge: 'ファイルが大きすぎます（20MBまで）。何も書き込んでいません。',
      refused: '書き込めませんでした。空き容量を確かめてください。何も書き込んでいません。',
    },
  },
  template: {
    added: (name: string) => `ひな形「${name}」を取り込みました。`,
    older: (name: string) => `ひな形「${name}」の古い版です。履歴に加えました。使われるのは、いまある新しい版です。`,
    known: (name: string) => `ひな形「${name}」のこの版は、もうあります。`,
    differs: (name: string) => `ひな形「${name}」の同じ版が、ちがう中身でもうあります。もとからあるほうを残しています。`,
    unknownParts:
      '新しいYobirinで作られたひな形です。このYobirinにない項目があるので、取り込んでいません。更新してから、もう一度取り込んでください。',
    unknownPart: {
      kind: (place: number, value: string) => `${n(place)}番目の項目：知らない種類「${value}」`,
      check: (place: number, value: string) => `${n(place)}番目の項目：知らない計算「${value}」`,
      text: (place: number, value: string) => `${n(place)}番目の項目：知らない文「${value}」`,
    },
    problems: {
      notABackup: 'Yobirinのひな形のファイルではありません。何も書き込んでいません。',
      newerVersion: '新しいYobirinで作られたファイルです。Yobirinを更新してから取り込んでください。何も書き込んでいません。',
      damaged: 'ファイルが壊れています。もう一度書き出して、そのファイルを選んでください。何も書き込んでいません。',
      fromTheFuture: 'ひな形の日時が未来です。作ったパソコンの時計を確かめてください。何も書き込んでいません。',
      unreadable: 'ファイルを開けませんでした。ほかのアプリで開いていないか確かめてください。',
      tooLarge: 'ファイルが大きすぎます（20MBまで）。何も書き込んでいません。',
      refused: '書き込めませんでした。空き容量を確かめてください。何も書き込んでいません。',
    },
  },
};

export type CheckFilesWords = typeof checkFiles;
