import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readGroupJoinSetting } from './readGroupJoinSetting';

const row = {
  ja: 'グループ・複数人チャットへの参加',
  'ja, older': 'チャットへの参加',
  en: 'Group and multi-person chats',
  th: 'แชทกลุ่มหรือแชทหลายคน',
  'zh-TW': '加入群組或多人聊天室',
} as const;
const allow = {
  ja: 'グループ・複数人チャットへの参加を許可する',
  'ja, older': '参加を許可する',
  en: 'Allow account to join groups and multi-person chats',
  th: 'อนุญาตให้เข้าร่วมกลุ่มและแชทหลายคน',
  'zh-TW': '接受邀請加入群組或多人聊天室',
} as const;
const refuse = {
  ja: 'グループ・複数人チャットへの参加を許可しない',
  'ja, older': '参加を許可しない',
  en: 'Do not allow account to join groups and multi-person chats',
  th: 'ไม่อนุญาตให้เข้าร่วมกลุ่มและแชทหลายคน',
  'zh-TW': '不接受邀請加入群組或多人聊天室',
} as const;
const languages = ['ja', 'ja, older', 'en', 'th', 'zh-TW'] as const;
type Labels = (typeof languages)[number];

/** Another setting stands on every page, so that the row of ours has an end. */
const other = '<fieldset><legend>チャット</legend><label><input type="checkbox" checked> 写真を許可する</label></fieldset>';
const on = (isOn: boolean, text = 'checked') => (isOn ? ` ${text}` : '');

/** How the page may show it; the present look is not known (chat and Manager pages are redesigned without notice). */
const looks = {
  'two radio buttons in a fieldset': (l: Labels, is: boolean) =>
    `<fieldset><legend>${row[l]}</legend><label><input type="radio" name="g"${on(is)}>${allow[l]}</label><label><input type="radio" name="g"${on(!is)}>${refuse[l]}</label></fieldset>`,
  'two radio buttons, the refusing one in unknown words': (l: Labels, is: boolean) =>
    `<fieldset><legend>${row[l]}</legend><label><input type="radio" name="g"${on(is)}>${allow[l]}</label><label><input type="radio" name="g"${on(!is)}>Tidak</label></fieldset>`,
  'two radio buttons in a table, labels by id': (l: Labels, is: boolean) =>
    `<table><tr><th>${row[l]}</th><td><input id="y" type="radio" name="g"${on(is)}><label for="y">${allow[l]}</label><input id="n" type="radio" name="g"${on(!is)}><label for="n">${refuse[l]}</label></td></tr></table>`,
  'two radio buttons by role': (l: Labels, is: boolean) =>
    `<div><h3>${row[l]}</h3><div role="radiogroup"><span role="radio" aria-checked="${String(is)}">${allow[l]}</span><span role="radio" aria-checked="${String(!is)}">${refuse[l]}</span></div></div>`,
  'a switch named by its row': (l: Labels, is: boolean) =>
    `<li><div><p>${row[l]}</p></div><div><button role="switch" aria-checked="${String(is)}"></button></div></li>`,
  'a switch with its own name': (l: Labels, is: boolean) =>
    `<div><button role="switch" aria-label="${row[l]}" aria-checked="${String(is)}"></button></div>`,
  'a switch named by another element': (l: Labels, is: boolean) =>
    `<div><h3 id="h">${row[l]}</h3></div><div><button role="switch" aria-labelledby="h" aria-checked="${String(is)}"></button></div>`,
  'a checkbox in its row': (l: Labels, is: boolean) => `<div><span>${row[l]}</span><label><input type="checkbox"${on(is)}>${allow[l]}</label></div>`,
};

describe('the switch for group chats on the settings page', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  const shown = (html: string) => {
    document.body.innerHTML = `<main>${other}${html}</main>`;
    return readGroupJoinSetting(document);
  };

  describe.each(languages)('%s', (language) => {
    it.each(Object.entries(looks))('%s', (_look, draw) => {
      expect([shown(draw(language, true)), shown(draw(language, false))]).toEqual(['allowed', 'off']);
    });

    it('a checkbox that refuses', () => {
      const box = (is: boolean) => `<div><span>${row[language]}</span><label><input type="checkbox"${on(is)}>${refuse[language]}</label></div>`;
      expect([shown(box(true)), shown(box(false))]).toEqual(['off', 'allowed']);
    });
  });

  it.each([
    ['ａｌｌｏｗ account to join GROUPS and multi-person chats', 'full width and capitals'],
    ['  Allow account\n to join groups and multi-person chats (beta) ', 'more around it'],
  ])('%j: %s', (label) => {
    expect(shown(`<label><input type="checkbox" checked>${label}</label>`)).toBe('allowed');
  });

  it.each([
    ['an empty page', ''],
    ['the login page', '<form><label>メールアドレス<input type="email"></label><label><input type="checkbox">記憶する</label></form>'],
    ['only a link that names it', `<nav><a href="#g">${row.ja}</a></nav>`],
    [
      'a sentence that mentions it beside another switch',
      `<div><p>${row.ja}は初期設定ではオフです。${'説明'.repeat(40)}</p><input type="checkbox"></div>`,
    ],
    ['a template that is not shown', `<template>${looks['a checkbox in its row']('ja', true)}</template>`],
    ['hidden', `<div hidden>${looks['a checkbox in its row']('ja', true)}</div>`],
    ['labels of a language that is not known', '<div><p>그룹 채팅</p><button role="switch" aria-checked="true"></button></div>'],
    ['the short answers of another setting', '<fieldset><label><input type="radio" checked>参加を許可しない</label></fieldset>'],
  ])('not found: %s', (_what, html) => {
    expect(shown(html)).toEqual({ unknown: 'notFound' });
  });

  it.each([
    ['nothing chosen', looks['two radio buttons in a fieldset']('ja', true).replace(' checked', '')],
    ['a switch that does not say how it stands', `<div><p>${row.en}</p><button role="switch"></button></div>`],
    ['half on', `<div><p>${row.en}</p><button role="switch" aria-checked="mixed"></button></div>`],
    ['two that contradict', `${looks['a switch with its own name']('ja', true)}${looks['a switch with its own name']('ja', false)}`],
    [
      'three answers',
      `<fieldset><legend>${row.ja}</legend><label><input type="radio" name="g">${allow.ja}</label><label><input type="radio" name="g" checked>友だちのみ</label><label><input type="radio" name="g">なし</label></fieldset>`,
    ],
    [
      'answers in unknown words',
      `<fieldset><legend>${row.ja}</legend><label><input type="radio" name="g" checked>はい</label><label><input type="radio" name="g">いいえ</label></fieldset>`,
    ],
  ])('not understood: %s', (_what, html) => {
    expect(shown(html)).toEqual({ unknown: 'notUnderstood' });
  });

  it('follows what is chosen later, not what the page came with', () => {
    expect(shown(looks['two radio buttons in a fieldset']('ja', true))).toBe('allowed');
    const [, refusing] = document.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    if (refusing !== undefined) refusing.checked = true;
    expect(readGroupJoinSetting(document)).toBe('off');
  });

  it('answers whatever labels say, hostile ones too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.boolean(), (text, checked) => {
        document.body.innerHTML = '<main><div><p></p><label><input type="checkbox"></label></div></main>';
        document.querySelector('p')?.append(text);
        document.querySelector('label')?.append(text);
        const box = document.querySelector('input');
        if (box !== null) box.checked = checked;
        expect(readGroupJoinSetting(document)).toEqual({ unknown: 'notFound' });
      }),
    );
  });
});
