import type { Language } from './language';

/**
 * What a customer is asked to do, in the customer's language, which need not be the interface's: so all four are here. `link` null: the account's id
 * is not known. The one who invites must be a friend of the account (manager-line-biz §6, SINGLE); one official account per group (§6, CONFIRMED).
 */
export function invitationMessage(language: Language, name: string, link: string | null): string {
  return { ja, en, th, 'zh-TW': zhTW }
    [language](name, link)
    .filter((line) => line !== null)
    .join('\n');
}

type Lines = (name: string, link: string | null) => readonly (string | null)[];

const ja: Lines = (name, link) => [
  `「${name}」をLINEグループに招待してください。スマートフォンのLINEで、次の順にお願いします。`,
  '',
  `1. 「${name}」を友だちに追加する`,
  link,
  '2. グループを開き、メンバーの招待を選ぶ',
  `3. 友だちの一覧から「${name}」を選んで招待する`,
  '',
  'すでにほかのLINE公式アカウントがいるグループには招待できません。',
];

const en: Lines = (name, link) => [
  `Please invite “${name}” into your LINE group. In LINE on your phone:`,
  '',
  `1. Add “${name}” as a friend`,
  link,
  '2. Open the group and choose to invite members',
  `3. Choose “${name}” from your friends and invite it`,
  '',
  'A group that already has another LINE official account cannot take a second one.',
];

const th: Lines = (name, link) => [
  `กรุณาเชิญ “${name}” เข้ากลุ่ม LINE ของท่าน ทำตามลำดับนี้ใน LINE บนโทรศัพท์`,
  '',
  `1. เพิ่ม “${name}” เป็นเพื่อน`,
  link,
  '2. เปิดกลุ่มแล้วเลือกเชิญสมาชิก',
  `3. เลือก “${name}” จากรายชื่อเพื่อนแล้วเชิญ`,
  '',
  'กลุ่มที่มีบัญชีทางการของ LINE อื่นอยู่แล้วจะเชิญเพิ่มไม่ได้',
];

const zhTW: Lines = (name, link) => [
  `請邀請「${name}」加入您的LINE群組。請在手機的LINE依序操作：`,
  '',
  `1. 將「${name}」加入好友`,
  link,
  '2. 開啟群組，選擇邀請成員',
  `3. 從好友名單選擇「${name}」並邀請`,
  '',
  '已有其他LINE官方帳號的群組無法再邀請第二個。',
];
