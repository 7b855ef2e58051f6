/** What Chromium has and Node 20 lacks: an IndexedDB for Dexie and `Temporal` for calendar days. */
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
