import type { Invitation } from '../domain/invitations/invitation';
import { shownInNotification } from './bell';
import type { Language } from './language';

/** What the worker says of invitations that should have come by now; all four languages, because a service worker cannot load one at run time. */
const phrases: Readonly<
  Record<Language, { readonly title: (count: number) => string; readonly nobody: string; readonly more: (count: number) => string }>
> = {
  ja: { title: (count) => `まだ来ていない招待 ${count}件`, nobody: 'お客さま未定', more: (count) => `ほか${count}件` },
  en: {
    title: (count) => (count === 1 ? '1 invitation has not come yet' : `${count} invitations have not come yet`),
    nobody: 'customer not said',
    more: (count) => `and ${count} more`,
  },
  th: { title: (count) => `คำเชิญที่ยังไม่มา ${count} รายการ`, nobody: 'ไม่ระบุลูกค้า', more: (count) => `และอีก ${count} รายการ` },
  'zh-TW': { title: (count) => `還沒來的邀請 ${count} 件`, nobody: '未註明客戶', more: (count) => `以及其他 ${count} 件` },
};

const mostNamed = 3;

export function reminderWords(language: Language, overdue: readonly Invitation[]): { readonly title: string; readonly message: string } {
  const say = phrases[language];
  const named = overdue.slice(0, mostNamed).map(({ customer, groupName }) => shownInNotification(customer || groupName || say.nobody, 40));
  const rest = overdue.length - mostNamed;
  return { title: say.title(overdue.length), message: [named.join('、'), ...(rest > 0 ? [say.more(rest)] : [])].join(' ') };
}
