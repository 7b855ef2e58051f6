import { guestBase } from '../../utils/site/guest/guestLook';

/** The shelf's element in the page. */
export const shelfTag = 'yobirin-shelf';

/** Look of the shelf, inside its own shadow root. */
export const shelfLook = `
${guestBase}
section {
  position: fixed; inset: 64px 16px auto auto; z-index: 2147483000; width: min(320px, calc(100vw - 32px)); max-height: calc(100vh - 80px);
  display: flex; flex-direction: column; overflow: hidden;
  border-radius: 8px;
}
section[data-folded] { inset: auto 0 60px auto; width: 40px; border-radius: 8px 0 0 8px; overflow: visible; }
h2, p, ul, dl, dd { margin: 0; padding: 0; font: inherit; }
svg { flex: none; width: 16px; height: 16px; color: var(--ink-2); fill: none; stroke: currentcolor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
svg[data-strong] { color: var(--ink); }
svg[data-needs], .needs { color: var(--accent); font-weight: 600; }
.tab { display: grid; place-content: center; justify-items: center; width: 40px; min-height: 56px; padding: 6px 0; border: 1px solid var(--line-2); border-right: 0; border-radius: 8px 0 0 8px; }
.tab svg, header svg { width: 20px; height: 20px; }
header { display: flex; align-items: center; gap: 8px; min-height: 44px; padding: 0 8px 0 12px; border-bottom: 1px solid var(--line); }
header h2 { font-weight: 600; }
.brand { margin-left: auto; color: var(--ink-2); font-size: 11px; }
.icon { display: grid; place-items: center; flex: none; width: 30px; height: 30px; padding: 0; border: 1px solid transparent; border-radius: 4px; color: inherit; }
.icon svg { color: inherit; }
a.icon { border-color: var(--line-2); color: var(--ink); }
.who { display: flex; justify-content: space-between; gap: 12px; padding: 8px 12px; border-bottom: 1px solid var(--line); font-size: 12px; }
.who bdi, .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.who bdi { font-weight: 600; }
.who span { flex: none; }
.dim { color: var(--ink-2); }
section > * { flex: none; }
ul { flex: 0 1 auto; min-height: 57px; overflow: auto; list-style: none; }
li { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto; gap: 0 10px; align-items: center; min-height: 56px; padding: 0 12px; border-bottom: 1px solid var(--line); }
li[aria-current] { background: var(--paper-2); }
li > div { min-width: 0; }
.name { display: block; font-size: 14px; line-height: 22px; }
li[data-ringing] .name { font-weight: 600; }
.about { display: flex; flex-wrap: wrap; gap: 0 12px; color: var(--ink-2); font-size: 12px; line-height: 18px; }
.none { padding: 16px 12px; border-bottom: 1px solid var(--line); color: var(--ink-2); }
dl { padding: 6px 12px; border-bottom: 1px solid var(--line); font-size: 12px; }
dl div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; padding: 3px 0; }
dt { color: var(--ink-2); }
a.text { color: inherit; margin-left: 8px; }
footer { display: flex; justify-content: space-between; align-items: center; gap: 12px; padding: 8px 12px; font-size: 12px; }
footer button { min-height: 28px; padding: 0 10px; margin-left: auto; }
`;
