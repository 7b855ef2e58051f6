/**
 * What Vitest 5 uses and Node 20 lacks. Loaded by `vitest.config.ts` and, for our own code, by the set-ups of tests: without it a red test ends in a TypeError of the
 * reporter instead of a report. On newer versions of Node it does nothing.
 */
function groupInto<Item, Key>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function withResolvers<Value>(): PromiseWithResolvers<Value> {
  let resolve: PromiseWithResolvers<Value>['resolve'] | undefined;
  let reject: PromiseWithResolvers<Value>['reject'] | undefined;
  const promise = new Promise<Value>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  if (resolve === undefined || reject === undefined) throw new Error('a Promise runs its executor at once');
  return { promise, resolve, reject };
}

function define(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

define(Map, 'groupBy', groupInto);
define(Object, 'groupBy', (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) =>
  Object.fromEntries(groupInto(items, keyOf)),
);
define(Promise, 'withResolvers', withResolvers);
