import fc from 'fast-check';

/** How often each kind of act is drawn, relative to the others. */
const weights = {
  invite: 6,
  comeBack: 3,
  message: 4,
  rename: 2,
  members: 2,
  remove: 3,
  acknowledge: 4,
  logOut: 1,
  logIn: 1,
  chatOff: 1,
  chatOn: 1,
  fault: 4,
  openChat: 3,
  closePages: 1,
  stopWorker: 4,
  restartBrowser: 1,
  reloadExtension: 1,
  database: 1,
  mendDatabase: 1,
  passMinutes: 4,
  sleepMinutes: 2,
} as const;

export type ActKind = keyof typeof weights;

/**
 * One thing that happens. The numbers say which account, chat or trouble; what they mean is decided when it happens, among what there is then.
 * So any part of a story is a story, and a failing one can be made small.
 */
export interface Act {
  readonly kind: ActKind;
  /** In [0, 1). */
  readonly which: number;
  /** In [0, 1). */
  readonly how: number;
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.oneof(...Object.entries(weights).map(([kind, weight]) => ({ arbitrary: fc.constant(kind as ActKind), weight }))),
  which: share,
  how: share,
});

/** Where a story plays. */
export interface Setting {
  readonly accounts: readonly { readonly groups: number; readonly fillUsers: number; readonly fillGroups: number }[];
  readonly level: 'tab' | 'always';
  readonly loggedOut: '401' | 'redirect' | 'html';
  readonly leftGroups: 'kept' | 'gone';
  readonly rows: 'growing' | 'recycled';
  readonly layout: '2026' | 'unknown';
}

const setting: fc.Arbitrary<Setting> = fc.record({
  accounts: fc.array(fc.record({ groups: fc.nat(3), fillUsers: fc.nat(30), fillGroups: fc.nat(8) }), { minLength: 1, maxLength: 3 }),
  level: fc.constantFrom('tab', 'tab', 'tab', 'always'),
  loggedOut: fc.constantFrom('401', 'redirect', 'html'),
  leftGroups: fc.constantFrom('kept', 'gone'),
  rows: fc.constantFrom('growing', 'recycled'),
  layout: fc.constantFrom('2026', 'unknown'),
});

export interface Story {
  readonly setting: Setting;
  readonly acts: readonly Act[];
}

/** Every story equally likely, short ones not preferred. */
export const story: fc.Arbitrary<Story> = fc.noBias(fc.record({ setting, acts: fc.array(act, { minLength: 6, maxLength: 24 }) }));
