import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';

/** Typed send and receive. Content scripts and pages send; the worker receives through `server.ts` only. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
