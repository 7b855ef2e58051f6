/**
 * Source of a script that lets a context's `Date` run `aheadMs` ahead of the machine's clock. It only replaces what tells the present:
 * `Date.now()`, `new Date()`, `Date()`. Running it again only changes how far ahead.
 */
export function clockPatch(aheadMs: number): string {
  return `(() => {
    const scope = globalThis;
    if (!scope.__playerClock) {
      const MachineDate = scope.Date;
      const clock = { aheadMs: 0 };
      const now = () => MachineDate.now() + clock.aheadMs;
      class PlayerDate extends MachineDate {
        constructor(...parts) {
          if (parts.length === 0) super(now());
          else super(...parts);
        }
        static now() { return now(); }
      }
      scope.Date = new Proxy(PlayerDate, { apply: () => new PlayerDate().toString() });
      Object.defineProperty(scope, '__playerClock', { value: clock });
    }
    scope.__playerClock.aheadMs = ${Math.round(aheadMs)};
  })();`;
}
