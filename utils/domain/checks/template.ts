import type { Instant } from '../ids';
import type { ItemId, TemplateId } from './checkIds';
import type { CheckId } from './checkId';

/**
 * confirm: a person looked and ticks it. computed: arithmetic, see `CheckId`. secondPerson: ticked by somebody else than whoever started the run.
 * pause: may be ticked only so many seconds after it was begun. afterSend: belongs to the time after the send and holds no sign-off back.
 */
export type ItemKind = 'confirm' | 'computed' | 'secondPerson' | 'pause' | 'afterSend';

/** Once for the whole run, or for each account of it. */
export type ItemScope = 'run' | 'account';

/** Words of ours, found by id in every language, or the user's own. */
export type ItemText =
  | { readonly kind: 'builtIn'; readonly id: BuiltInItemId }
  | { readonly kind: 'own'; readonly title: string; /** Why it matters; '' = not said. */ readonly why: string };

export interface TemplateItem {
  readonly itemId: ItemId;
  readonly kind: ItemKind;
  /** Which computation, for `computed`; else null. */
  readonly check: CheckId | null;
  readonly scope: ItemScope;
  readonly required: boolean;
  readonly text: ItemText;
  /** For `pause`; else null. */
  readonly pauseSeconds: number | null;
}

/** What a template is for. */
export type TemplatePurpose = 'single' | 'bulk' | 'coupon' | 'urgent' | 'other';

/** One version of a template. Immutable: an edit is the next version, a template put away has a last version that says so. */
export interface TemplateVersion {
  readonly versionId: string;
  readonly templateId: TemplateId;
  /** 1, 2, 3 … Two browsers may both make a third one; the later of them is then the newest. */
  readonly version: number;
  readonly name: { readonly kind: 'builtIn'; readonly purpose: TemplatePurpose } | { readonly kind: 'own'; readonly text: string };
  readonly purpose: TemplatePurpose;
  readonly items: readonly TemplateItem[];
  readonly madeAt: Instant;
  readonly by: string;
  readonly away: boolean;
}

/** An item inside a run: the words it had when the run began stand beside it for good. */
export interface FrozenItem extends TemplateItem {
  readonly title: string;
  readonly why: string;
}

/** The template as a run took it: a later edit cannot rewrite history. */
export interface FrozenTemplate {
  readonly templateId: TemplateId;
  readonly versionId: string;
  readonly version: number;
  readonly name: string;
  readonly purpose: TemplatePurpose;
  readonly items: readonly FrozenItem[];
}

/** Ids of the items whose words are ours (utils/i18n/…/checkItems.ts). The number is the point of manager-line-biz §5 it comes from. */
export type BuiltInItemId = (typeof builtInItemIds)[number];

export const builtInItemIds = [
  'rightAccounts', // 1
  'maySend', // 2
  'targetChosen', // 3
  'narrowingAllowed', // 4, 5
  'audienceFresh', // 6
  'exclusionsSet', // 7
  'quotaEnough', // 8
  'figuresFresh', // 9
  'otherSends', // 10
  'additionalLimitSet', // 11
  'monthTurn', // 12
  'capSet', // 13
  'bubblesAtMostThree', // 14
  'textLength', // 15
  'firstLine', // 16
  'richMessageImage', // 17
  'cardsInLimits', // 18
  'mediaInLimits', // 19
  'previewed', // 20
  'namesAndPrices', // 21
  'noDraftText', // 22
  'wordingFitsAll', // 23
  'shopFactsFitEach', // 3 of §4.5, per account
  'linksOpened', // 24
  'linksSyntax', // 24
  'utmConsistent', // 25
  'linkPreview', // 26
  'couponPeriod', // 27
  'couponValidEverywhere', // 27
  'landingReady', // 28
  'plannedTime', // 29
  'nightHours', // 29
  'holiday', // 29
  'spacing', // 29, 31
  'voomOff', // 30
  'testSendSeen', // 32
  'testSendCounted', // 33
  'secondPerson', // 34
  'noRecallPause', // 35
  'correctionReady', // 36
  'fairClaims', // 37
  'adMarked', // 38
  'medicalClaims', // 39
  'personalRights', // 40
  'readResult', // 41
  'resendFailed', // 41
  'noteSent', // 42
  'lookAfter', // 43
  'blocksAfter', // 44
] as const;
