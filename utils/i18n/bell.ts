import type { BellWords } from '../app/announce';
import type { GroupState } from '../domain/groups/groupState';
import type { Instant } from '../domain/ids';
import type { Language } from './language';

/**
 * What the worker says: notifications and the tooltip. Here with all four languages in one file, because a service worker cannot load one
 * of them at run time.
 */
interface Phrases {
  readonly locale: string;
  readonly noName: string;
  readonly noAccount: string;
  readonly invited: string;
  readonly back: string;
  readonly firstSeen: string;
  readonly members: (count: number) => string;
  readonly several: (count: number) => string;
  readonly digest: (count: number) => string;
  readonly more: (count: number) => string;
  readonly ringing: (count: number) => string;
  readonly nothing: string;
  readonly blind: string;
  readonly storageRefuses: string;
  readonly lastLook: (time: string) => string;
  readonly neverLooked: string;
  readonly testTitle: string;
  readonly testMessage: string;
}

const phrases: Record<Language, Phrases> = {
  ja: {
    locale: 'ja-JP',
    noName: '名前のないグループ',
    noAccount: '名前のわからないアカウント',
    invited: '招待されました',
    back: 'グループに戻りました',
    firstSeen: 'はじめて見たグループです',
    members: (count) => `${count}人`,
    several: (count) => `新しいグループが${count}件あります`,
    digest: (count) => `見ていない間に${count}件のグループに招待されました`,
    more: (count) => `ほか${count}件`,
    ringing: (count) => `鳴っているグループ ${count}件`,
    nothing: '新しいグループはありません',
    blind: '見えていないアカウントがあります',
    storageRefuses: '記録できません。押すと、理由と直し方が出ます',
    lastLook: (time) => `最後に見た時刻 ${time}`,
    neverLooked: 'まだ見ていません',
    testTitle: '呼び鈴のテスト',
    testMessage: 'この通知が見えていれば、招待されたときも届きます。',
  },
  en: {
    locale: 'en',
    noName: 'Group without a name',
    noAccount: 'Account of unknown name',
    invited: 'was invited',
    back: 'is back in the group',
    firstSeen: 'sees this group for the first time',
    members: (count) => `${count} members`,
    several: (count) => `${count} new groups`,
    digest: (count) => `${count} groups came in while nobody was looking`,
    more: (count) => `and ${count} more`,
    ringing: (count) => (count === 1 ? '1 group is ringing' : `${count} groups are ringing`),
    nothing: 'No new groups',
    blind: 'Some accounts cannot be seen',
    storageRefuses: 'Nothing can be recorded. Click to see why and what to do',
    lastLook: (time) => `Last look ${time}`,
    neverLooked: 'Not looked yet',
    testTitle: 'Testing the bell',
    testMessage: 'If you can see this, you will see invitations too.',
  },
  th: {
    locale: 'th-TH-u-ca-gregory',
    noName: 'กลุ่มที่ไม่มีชื่อ',
    noAccount: 'บัญชีที่ไม่ทราบชื่อ',
    invited: 'ได้รับเชิญเข้ากลุ่ม',
    back: 'กลับเข้ากลุ่มแล้ว',
    firstSeen: 'พบกลุ่มนี้เป็นครั้งแรก',
    members: (count) => `${count} คน`,
    several: (count) => `มีกลุ่มใหม่ ${count} กลุ่ม`,
    digest: (count) => `มี ${count} กลุ่มเข้ามาระหว่างที่ไม่ได้ดู`,
    more: (count) => `และอีก ${count} กลุ่ม`,
    ringing: (count) => `กลุ่มที่กำลังแจ้งเตือน ${count} กลุ่ม`,
    nothing: 'ไม่มีกลุ่มใหม่',
    blind: 'มีบัญชีที่มองไม่เห็น',
    storageRefuses: 'บันทึกไม่ได้ กดเพื่อดูสาเหตุและวิธีแก้',
    lastLook: (time) => `ดูล่าสุด ${time}`,
    neverLooked: 'ยังไม่ได้ดู',
    testTitle: 'ทดสอบการแจ้งเตือน',
    testMessage: 'ถ้าเห็นการแจ้งเตือนนี้ เมื่อมีคำเชิญก็จะเห็นเช่นกัน',
  },
  'zh-TW': {
    locale: 'zh-TW',
    noName: '沒有名稱的群組',
    noAccount: '名稱不明的帳號',
    invited: '已受邀加入群組',
    back: '已回到群組',
    firstSeen: '第一次看到這個群組',
    members: (count) => `${count} 人`,
    several: (count) => `有 ${count} 個新群組`,
    digest: (count) => `沒有監看的期間，有 ${count} 個群組加入`,
    more: (count) => `以及其他 ${count} 個`,
    ringing: (count) => `待處理的群組 ${count} 個`,
    nothing: '沒有新群組',
    blind: '有看不到的帳號',
    storageRefuses: '無法記錄。點一下可查看原因與處理方法',
    lastLook: (time) => `最後查看 ${time}`,
    neverLooked: '尚未查看',
    testTitle: '測試提醒',
    testMessage: '看得到這則通知，就能收到邀請通知。',
  },
};

/** A name as it may stand in a notification: one line, not endless, and unable to turn the direction of what follows. */
export function shownInNotification(name: string, most: number): string {
  const line = name.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  return `\u2068${letters.length > most ? `${letters.slice(0, most).join('')}…` : line}\u2069`;
}

export function bellWords(language: Language): BellWords {
  const say = phrases[language];
  const nameOf = (group: GroupState) => shownInNotification(group.name === null || group.name.trim() === '' ? say.noName : group.name, 60);
  return {
    single: (group, accountName) => {
      const what = group.returned ? say.back : group.joinedAt === null ? say.firstSeen : say.invited;
      const members = group.members === null ? '' : ` · ${say.members(group.members)}`;
      return { title: nameOf(group), message: `${shownInNotification(accountName ?? say.noAccount, 40)} · ${what}${members}` };
    },
    several: (groups, accountNames, afterAbsence) => ({
      title: afterAbsence ? say.digest(groups.length) : say.several(groups.length),
      message: [
        listed(groups.map(nameOf), 3, say),
        listed(
          accountNames.map((name) => shownInNotification(name, 40)),
          3,
          say,
        ),
      ].join('\n'),
    }),
    tooltip: ({ ringing, perAccount, blind, lastLookAt }) =>
      [
        'Yobirin',
        ringing > 0 ? say.ringing(ringing) : blind !== null || lastLookAt === null ? null : say.nothing,
        ...perAccount.slice(0, 8).map((row) => `${shownInNotification(row.name ?? say.noAccount, 40)} ${row.ringing}`),
        perAccount.length > 8 ? say.more(perAccount.length - 8) : null,
        blind === 'storage' ? say.storageRefuses : blind === 'accounts' ? say.blind : null,
        lastLookAt === null ? (blind === 'storage' ? null : say.neverLooked) : say.lastLook(clockTime(lastLookAt, say.locale)),
      ]
        .filter((line) => line !== null)
        .join('\n'),
  };
}

/** The test notification. */
export function testWords(language: Language): { readonly title: string; readonly message: string } {
  return { title: phrases[language].testTitle, message: phrases[language].testMessage };
}

function listed(names: readonly string[], most: number, say: Phrases): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join('、')} ${say.more(rest)}` : names.join('、');
}

/** JST, because the figures and the operators' day are. */
function clockTime(at: Instant, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Tokyo', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' }).format(at);
}
