import type { CheckId } from './checkId';
import { parseItemId } from './checkIds';
import { type BuiltInItemId, builtInItemIds, type ItemKind, type ItemScope, type TemplateItem } from './template';

interface Shape {
  readonly kind: ItemKind;
  readonly scope: ItemScope;
  readonly check: CheckId | null;
  readonly pauseSeconds: number | null;
}

const once: Shape = { kind: 'confirm', scope: 'run', check: null, pauseSeconds: null };
const each: Shape = { ...once, scope: 'account' };
const after: Shape = { ...once, kind: 'afterSend' };
const computedOnce = (check: CheckId): Shape => ({ ...once, kind: 'computed', check });
const computedEach = (check: CheckId): Shape => ({ ...each, kind: 'computed', check });

/** What each item of ours is; the words are in `utils/i18n/…/checkItems.ts`. */
const shapes: { readonly [Id in BuiltInItemId]: Shape } = {
  rightAccounts: computedOnce('accountsAsPlanned'),
  maySend: each,
  targetChosen: once,
  narrowingAllowed: computedEach('targetReach'),
  audienceFresh: once,
  exclusionsSet: once,
  quotaEnough: computedEach('quota'),
  figuresFresh: computedEach('figuresFresh'),
  otherSends: once,
  additionalLimitSet: each,
  monthTurn: once,
  capSet: once,
  bubblesAtMostThree: computedOnce('bubbleCount'),
  textLength: computedOnce('textLength'),
  firstLine: once,
  richMessageImage: once,
  cardsInLimits: once,
  mediaInLimits: once,
  previewed: once,
  namesAndPrices: once,
  noDraftText: once,
  wordingFitsAll: once,
  shopFactsFitEach: each,
  linksOpened: once,
  linksSyntax: computedOnce('links'),
  utmConsistent: computedOnce('utm'),
  linkPreview: once,
  couponPeriod: computedOnce('couponPeriod'),
  couponValidEverywhere: each,
  landingReady: once,
  plannedTime: computedOnce('plannedTime'),
  nightHours: computedOnce('nightHours'),
  holiday: computedOnce('holiday'),
  spacing: computedEach('spacing'),
  voomOff: once,
  testSendSeen: once,
  testSendCounted: once,
  secondPerson: { ...once, kind: 'secondPerson' },
  noRecallPause: { ...once, kind: 'pause', pauseSeconds: 60 },
  correctionReady: once,
  fairClaims: once,
  adMarked: once,
  medicalClaims: once,
  personalRights: once,
  readResult: after,
  resendFailed: after,
  noteSent: after,
  lookAfter: after,
  blocksAfter: after,
};

/** An item of ours, as it goes into a template. */
export function builtInItem(id: BuiltInItemId, required = true): TemplateItem {
  const itemId = parseItemId(id);
  if (itemId === null) throw new Error(`${id} is no id`);
  return { itemId, ...shapes[id], required, text: { kind: 'builtIn', id } };
}

/** Every item of ours, in the order of the work: accounts, quota, content, links, time, approval, law, after. */
export const builtInItems: readonly TemplateItem[] = builtInItemIds.map((id) => builtInItem(id));
