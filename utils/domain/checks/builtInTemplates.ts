import { builtInItem } from './builtInItems';
import { parseTemplateId } from './checkIds';
import type { BuiltInItemId, TemplatePurpose, TemplateVersion } from './template';

// oxfmt-ignore
const contents: { readonly [Purpose in Exclude<TemplatePurpose, 'other'>]: readonly (BuiltInItemId | { readonly optional: BuiltInItemId })[] } = {
  single: [
    'targetChosen', 'quotaEnough', { optional: 'figuresFresh' }, 'bubblesAtMostThree', 'textLength', 'linksSyntax', 'linksOpened', 'plannedTime',
    'nightHours', 'previewed', 'namesAndPrices', 'voomOff', 'noRecallPause', 'readResult',
  ],
  bulk: [
    'rightAccounts', 'maySend', 'quotaEnough', { optional: 'spacing' }, 'figuresFresh', 'textLength', 'linksSyntax', 'nightHours', 'shopFactsFitEach',
    'testSendSeen', 'voomOff', 'secondPerson', 'noRecallPause', 'readResult',
  ],
  coupon: [
    'rightAccounts', 'quotaEnough', 'couponPeriod', 'couponValidEverywhere', 'textLength', 'linksSyntax', { optional: 'utmConsistent' }, 'plannedTime',
    'nightHours', { optional: 'holiday' }, 'fairClaims', 'testSendSeen', 'noRecallPause', { optional: 'blocksAfter' },
  ],
  urgent: [
    'rightAccounts', 'targetChosen', 'quotaEnough', 'bubblesAtMostThree', 'textLength', 'namesAndPrices', 'linksSyntax', 'linksOpened', 'plannedTime',
    'correctionReady', 'secondPerson', 'readResult',
  ],
};

function builtIn(purpose: Exclude<TemplatePurpose, 'other'>): TemplateVersion {
  const templateId = parseTemplateId(`builtIn:${purpose}`);
  if (templateId === null) throw new Error(`${purpose} is no id`);
  return {
    versionId: `builtIn:${purpose}:1`,
    templateId,
    version: 1,
    name: { kind: 'builtIn', purpose },
    purpose,
    items: contents[purpose].map((entry) => (typeof entry === 'string' ? builtInItem(entry) : builtInItem(entry.optional, false))),
    madeAt: 0,
    by: '',
    away: false,
  };
}

/** The templates everybody has: drawn from manager-line-biz §5, short enough that people use them. An edit makes a second version of the user's own. */
export const builtInTemplates: readonly TemplateVersion[] = [builtIn('single'), builtIn('bulk'), builtIn('coupon'), builtIn('urgent')];
