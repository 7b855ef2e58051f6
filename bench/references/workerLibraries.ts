import Dexie from 'dexie';
import * as v from 'valibot';
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';

/** What the worker's libraries weigh by themselves. */
Object.assign(globalThis, {
  libraries: [new Dexie('x'), v.parse(v.object({ x: v.string() }), { x: '' }), defineExtensionMessaging(), browser.runtime],
});
