import type { AccountRecord } from '../chatRecord';
import { escapeHtml, type SiteRequest } from '../siteAnswer';
import { heading, managerWords } from './frame';

/** Account settings, with the switch that lets users invite the account to groups (manager-line-biz §8). */
export function accountSettingPage({ world }: SiteRequest, account: AccountRecord): string {
  const words = managerWords(world);
  // Labels nobody has seen: what the page is about shows only by the request it makes.
  if (world.site.joinSetting === 'request') {
    return `${heading(words.accountSettings)}
<section class="panel"><div data-asks="groupTalk">A-17<input type="checkbox" aria-label="A-17"></div></section>`;
  }
  const choices = [
    choice('groupTalk', true, account.joinAllowed, words.joinAllowed),
    choice('groupTalk', false, !account.joinAllowed, words.joinRefused),
  ];
  return `${heading(words.accountSettings)}
<section class="panel"><h2>${escapeHtml(words.features)}</h2>
<fieldset data-setting="groupTalk" data-confirm="${escapeHtml(words.joinConfirm)}"><legend>${escapeHtml(words.joinGroups)}</legend>${choices.join('')}</fieldset></section>`;
}

export function responseSettingPage({ world }: SiteRequest, account: AccountRecord): string {
  const words = managerWords(world);
  const isOn = account.responseMode === 'CHAT';
  return `${heading(words.responseSettings)}
<section class="panel"><fieldset data-setting="responseMode"><legend>${escapeHtml(words.chatMode)}</legend>
${choice('responseMode', true, isOn, words.on)}${choice('responseMode', false, !isOn, words.off)}</fieldset></section>`;
}

function choice(name: string, value: boolean, isChosen: boolean, label: string): string {
  return `<label><input type="radio" name="${name}" value="${value}"${isChosen ? ' checked' : ''}> ${escapeHtml(label)}</label>`;
}
