/**
 * Look of the strip, inside its own shadow root. The page's own style sheets end at its border, and none of these leave it. Colours as in
 * `components/tokens.css`; a page of LINE's knows none of them.
 */
export const stripLook = `
:host { all: initial; }
section {
  --paper: #fbfaf7; --ink: #1d1b19; --ink-2: #55504a; --line-2: #c9c2b5; --edge: #8d867b; --accent: #bf3a25;
  position: fixed; inset: auto auto 0 16px; z-index: 2147483000; box-sizing: border-box;
  display: flex; align-items: center; gap: 12px; max-width: min(880px, calc(100vw - 32px)); height: 40px; padding: 0 8px 0 12px;
  border: 1px solid var(--line-2); border-bottom: 0; border-radius: 8px 8px 0 0; background: var(--paper); color: var(--ink);
  box-shadow: 0 1px 2px rgb(29 27 25 / 8%), 0 8px 24px rgb(29 27 25 / 12%);
  font: 13px/20px 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Noto Sans Thai', 'Noto Sans TC', system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
}
section[data-folded] { padding: 0 4px; gap: 0; }
p { display: flex; gap: 12px; margin: 0; min-width: 0; white-space: nowrap; }
.name { overflow: hidden; text-overflow: ellipsis; font-weight: 600; }
.when, .more { flex: none; color: var(--ink-2); }
.state { flex: none; }
.needs { flex: none; color: var(--accent); font-weight: 600; }
button {
  flex: none; box-sizing: border-box; min-width: 24px; height: 28px; padding: 0 10px; border: 1px solid var(--edge); border-radius: 4px;
  background: none; color: inherit; font: inherit; cursor: pointer;
}
button.plain { border-color: transparent; }
button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
@media (max-width: 720px) { .when, .more { display: none; } }
@media (prefers-color-scheme: dark) {
  section { --paper: #171615; --ink: #ece8e1; --ink-2: #b9b2a8; --line-2: #47423c; --edge: #7a736a; --accent: #ff7a5c; }
}
@media print { section { display: none; } }
`;
