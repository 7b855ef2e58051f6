import * as v from 'valibot';
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';

/** What the libraries of a content script weigh by themselves. */
Object.assign(globalThis, { libraries: [v.parse(v.object({ x: v.string() }), { x: '' }), defineExtensionMessaging(), browser.runtime] });
