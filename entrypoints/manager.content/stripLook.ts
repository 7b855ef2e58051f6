import { guestBase } from '../../utils/site/guest/guestLook';

/** Look of the strip, inside its own shadow root. The page's own style sheets end at its border, and none of these leave it. */
export const stripLook = `
${guestBase}
section {
  position: fixed; inset: auto auto 0 16px; z-index: 2147483000;
  display: flex; align-items: center; gap: 12px; max-width: min(880px, calc(100vw - 32px)); height: 40px; padding: 0 8px 0 12px;
  border: 1px solid var(--line-2); border-bottom: 0; border-radius: 8px 8px 0 0;
}
section[data-folded] { padding: 0 4px; gap: 0; }
p { display: flex; gap: 12px; margin: 0; min-width: 0; white-space: nowrap; }
.name { overflow: hidden; text-overflow: ellipsis; font-weight: 600; }
.when, .more { flex: none; color: var(--ink-2); }
.state { flex: none; }
.needs { flex: none; color: var(--accent); font-weight: 600; }
button { flex: none; min-width: 24px; height: 28px; padding: 0 10px; }
@media (max-width: 720px) { .when, .more { display: none; } }
`;
