/** What the extension's database does with what is written: `full` as on a full disk, `refuses` as when the browser cannot reach it. */
export type DatabaseMood = 'works' | 'full' | 'refuses';

const refusals = { full: 'QuotaExceededError', refuses: 'UnknownError' } as const;

/** Source of a script that lets every write of a context's IndexedDB fail, or work again. What was written before stays readable. */
export function databasePatch(mood: DatabaseMood): string {
  return `(() => {
    const store = IDBObjectStore.prototype;
    const real = (globalThis.__playerDatabase ??= { put: store.put, add: store.add });
    const refuse = () => { throw new DOMException('${mood}', '${mood === 'works' ? '' : refusals[mood]}'); };
    Object.assign(store, ${mood === 'works'} ? real : { put: refuse, add: refuse });
  })();`;
}
