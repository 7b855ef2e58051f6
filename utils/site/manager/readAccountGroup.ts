import type { AccountGroupSighting } from '../../domain/checks/accountGroup';
import type { BasicId } from '../../domain/ids';
import { basicIdOfPart } from '../csv/managerAddress';

export type SeenAccounts = Pick<AccountGroupSighting, 'name' | 'accounts'>;

/** Accounts that one group may hold (manager-line-biz §4.1, CONFIRMED). */
export const mostAccounts = 5_000;
/** A name longer than this is no name. */
const longestName = 200;

/**
 * What the account-group page shows of its accounts at this moment: links with `/account/` in their address, revealed by scrolling
 * (manager-line-biz §3.2, SINGLE). The page's own menu is left out by its ARIA role, and an account that stands only there is not one of the
 * group's. Never complete by itself: nothing in the page says how many there are.
 */
export function readAccountGroup(document: Pick<Document, 'querySelectorAll'>): SeenAccounts {
  const accounts = new Map<BasicId, string | null>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*="/account/"]')) {
    if (accounts.size >= mostAccounts) break;
    if (link.closest('nav, header, footer, [role="navigation"], [role="banner"], [role="contentinfo"]') !== null) continue;
    const basicId = basicIdOfPart(/\/account\/([^/?#]+)/.exec(link.getAttribute('href') ?? '')?.[1]);
    if (basicId !== null && accounts.get(basicId) == null) accounts.set(basicId, nameOf(link, basicId));
  }
  return { name: headingOf(document), accounts: [...accounts].map(([basicId, name]) => ({ basicId, name })) };
}

/** The first line of the link that is not the id itself. */
function nameOf(link: HTMLAnchorElement, basicId: BasicId): string | null {
  const parts = link.childElementCount === 0 ? [link.textContent] : [...link.childNodes].map((node) => node.textContent ?? '');
  const name = parts.map((part) => part.trim()).find((part) => part !== '' && part !== basicId && `@${part}` !== basicId);
  return name === undefined ? null : name.slice(0, longestName);
}

/** Headings are the page's own words with the group's name in them; which part is the name is not known, so the person may change it. */
function headingOf(document: Pick<Document, 'querySelectorAll'>): string | null {
  for (const heading of document.querySelectorAll('h1, [role="heading"][aria-level="1"]')) {
    const text = heading.textContent.trim();
    if (text !== '') return withoutLabel(text).slice(0, longestName);
  }
  return null;
}

function withoutLabel(text: string): string {
  return (/^[^:：]{1,40}[:：]\s*(.+)$/su.exec(text)?.[1] ?? text).trim();
}
