/** What Chromium has and Node 20 lacks: an IndexedDB for Dexie, `Temporal` for calendar days, `Map.groupBy`. */
import './olderNode';
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
