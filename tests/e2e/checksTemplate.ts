import type { CheckId } from '../../utils/domain/checks/checkId';
import type { ItemId, TemplateId } from '../../utils/domain/checks/checkIds';
import type { FrozenItem, FrozenTemplate, ItemKind, ItemScope } from '../../utils/domain/checks/template';

interface Story {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly kind?: ItemKind;
  readonly check?: CheckId;
  readonly scope?: ItemScope;
  readonly optional?: boolean;
}

const stories: readonly Story[] = [
  {
    id: 'accounts',
    title: 'アカウントと数が計画どおり',
    why: '一斉配信はアカウントグループの全アカウントに届き、取り消せません。',
    check: 'accountsAsPlanned',
  },
  { id: 'maySend', title: '配信できる権限がある', why: '権限のないアカウントだけ配信されません。', scope: 'account' },
  { id: 'quota', title: '通数が足りる', why: '足りないアカウントは、一部ではなく全員分が失敗します。', check: 'quota', scope: 'account' },
  { id: 'spacing', title: 'ほかの配信と72時間あく', why: '続けて届くとブロックがふえます。', check: 'spacing', scope: 'account', optional: true },
  { id: 'fresh', title: '数字が3日以内', why: '古い数字では、通数が足りるか分かりません。', check: 'figuresFresh', scope: 'account' },
  { id: 'text', title: '本文500文字まで', why: '長い本文は途中で切れて見えます。', check: 'textLength' },
  { id: 'links', title: 'リンクが正しい', why: '送ったあとのリンクは直せません。', check: 'links' },
  { id: 'coupon', title: 'クーポンの期間', why: '終わったクーポンが届くと、お店に問い合わせが来ます。', check: 'couponPeriod' },
  { id: 'night', title: '夜間でない', why: '夜の通知はブロックの理由になります。', check: 'nightHours' },
  { id: 'shopFacts', title: '店名・住所・営業時間が合う', why: '同じ本文が全店に届きます。1店ずつ読んでください。', scope: 'account' },
  { id: 'testSend', title: 'テスト配信を端末で見た', why: '画面では見えない崩れが、端末で見つかります。', scope: 'account' },
  { id: 'voom', title: 'LINE VOOMへの投稿を外した', why: '外さないと、友だち以外にも公開されます。' },
  { id: 'second', title: '別の人が全文を読んだ', why: '作った人は、自分の間違いに気づきにくいものです。', kind: 'secondPerson' },
  { id: 'pause', title: '30秒待ってから見直した', why: '配信は取り消せません。ひと呼吸おいて、もう一度読んでください。', kind: 'pause' },
  { id: 'result', title: '結果を見た', why: '失敗したアカウントは、もう一度送る必要があります。', kind: 'afterSend', scope: 'account' },
];

function itemOf({ id, title, why, kind, check, scope = 'run', optional = false }: Story): FrozenItem {
  return {
    itemId: id as ItemId,
    kind: kind ?? (check === undefined ? 'confirm' : 'computed'),
    check: check ?? null,
    scope,
    required: !optional,
    text: { kind: 'own', title, why },
    pauseSeconds: kind === 'pause' ? 30 : null,
    title,
    why,
  };
}

/** A template as a run keeps it: 14 items before the send (9 of them computed or asked per account), one after it. */
export const checksTemplate: FrozenTemplate = {
  templateId: 'builtIn:bulk' as TemplateId,
  versionId: 'builtIn:bulk:1',
  version: 1,
  name: '一斉配信',
  purpose: 'bulk',
  items: stories.map(itemOf),
};
