/** Where the guide can lead; `components/guide/guideLinks.ts` has the addresses. */
export type GuideLinkId = 'accounts' | 'chat' | 'inbox' | 'watch' | 'checks' | 'accountGroups';

/** `unsure`: found in one public source only, or our own conclusion. It is shown with a word that says so. */
export type GuideLine = string | { readonly unsure: string };

export interface GuideLinkText {
  readonly to: GuideLinkId;
  readonly say: string;
}

export interface GuideStep {
  readonly act: GuideLine;
  /** The way to click, in the words LINE's page uses; pages below an account have no address everybody shares. */
  readonly path?: string;
  readonly link?: GuideLinkText;
}

export interface GuideFact {
  readonly name: string;
  readonly value: GuideLine;
}

export type GuideBlock =
  | { readonly say: GuideLine }
  | { readonly steps: readonly GuideStep[] }
  | { readonly points: readonly GuideLine[] }
  | { readonly facts: readonly GuideFact[] }
  | { readonly links: readonly GuideLinkText[] }
  | { readonly roles: 'table' };

export const guideSectionIds = [
  'meanings',
  'joining',
  'setting',
  'invite',
  'where',
  'limits',
  'replies',
  'devices',
  'leaving',
  'account-groups',
  'roles',
  'bulk',
  'sources',
] as const;

export type GuideSectionId = (typeof guideSectionIds)[number];

export interface GuideSection {
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}
