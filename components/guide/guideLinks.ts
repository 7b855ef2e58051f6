import type { GuideLinkId, GuideSectionId } from '../../utils/i18n/guideText';

/**
 * Where each link of the guide leads. At LINE only the two entrances are linked: the list of accounts and the chat (manager-line-biz §3.1,
 * chat-line-biz §1, CONFIRMED). Pages below them carry an account's id, so the guide gives the way in words.
 */
export const guideLinks: Readonly<Record<GuideLinkId, string>> = {
  accounts: 'https://manager.line.biz/',
  chat: 'https://chat.line.biz/',
  inbox: '#/inbox',
  watch: '#/watch',
  checks: '#/checks',
  accountGroups: '#/checks/groups',
};

/** The guide of the full tab, from any page of the extension. */
export function guidePage(section?: GuideSectionId): string {
  return `/dashboard.html${guideHash(section)}`;
}

export function guideHash(section?: GuideSectionId | 'contents'): string {
  return section === undefined ? '#/guide' : `#/guide/${section}`;
}
