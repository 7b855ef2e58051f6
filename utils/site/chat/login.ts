/** LINE's login site (chat-line-biz §1 "Logged out", CONFIRMED). */
const loginHost = 'account.line.biz';

/** `/login`: where a page goes when nobody is logged in (CONFIRMED). `/logout`: on the way there by the page's own menu (INFERRED). */
const loginPath = /^\/(login|logout)(\/|$)/;

/** Does a page of the chat site that goes to this address leave because nobody is logged in? Other pages of the login site do not count. */
export function leadsToLogin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  return protocol === 'https:' && hostname === loginHost && loginPath.test(pathname);
}

/** Under this key of the extension's local storage a page that leaves for the login notes when it did so (epoch ms). */
export const leftForLoginKey = 'leftForLogin';
