import { formatCount } from '../format';
import type { GuideFact, GuideLine } from '../guideText';

/** Words of the area `groupRules`. This file is the type the other languages are checked against. */
export const groupRules = {
  title: 'グループでできること、決まり',
  facts: [
    { name: '返信', value: 'チャット画面で手で書く返信は、通数に数えません。送ったものは、メンバー全員に見えます。' },
    { name: '自動応答', value: '応答メッセージは、ここでも反応します。' },
    { name: 'あいさつ', value: { unsure: 'あいさつメッセージも、入ったときに送られます。' } },
    { name: 'PCだけ', value: { unsure: '参加の設定と、グループのチャットは、PCのWeb画面で行います。' } },
    { name: '退出', value: 'メンバーは、メンバーの一覧で公式アカウントを外せます。こちらからは、チャット画面で退出します。' },
    { name: '退出しない場合', value: { unsure: '参加の設定をあとでオフにしても、退出しません。' } },
  ] satisfies readonly GuideFact[] as readonly GuideFact[],
  push: {
    name: 'プッシュ',
    value: (members: number | null): GuideLine =>
      members === null
        ? 'Messaging APIのプッシュメッセージは、メンバーの人数分を数えます。'
        : `Messaging APIのプッシュメッセージは、メンバーの人数分を数えます。このグループでは、1回で最大${formatCount(members, 'ja')}通です。`,
  },
  guide: 'グループの使い方をすべて読む',
};

export type GroupRulesWords = typeof groupRules;
