/** Colours of what we show in pages of LINE's, as in `components/tokens.css`; a page of LINE's knows none of them. */
const light = `--paper: #fbfaf7; --paper-2: #f3f0e9; --ink: #1d1b19; --ink-2: #55504a; --line: #e3ded4; --line-2: #c9c2b5; --edge: #8d867b; --accent: #bf3a25;`;
const dark = `--paper: #171615; --paper-2: #211f1d; --ink: #ece8e1; --ink-2: #b9b2a8; --line: #2c2926; --line-2: #47423c; --edge: #7a736a; --accent: #ff7a5c;`;

/** What every section of ours begins with: colours by the system's preference, our type, nothing inherited from the page, nothing on paper. */
export const guestBase = `
:host { all: initial; }
section {
  ${light}
  box-sizing: border-box; background: var(--paper); color: var(--ink);
  box-shadow: 0 1px 2px rgb(29 27 25 / 8%), 0 8px 24px rgb(29 27 25 / 12%);
  font: 13px/20px 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Noto Sans Thai', 'Noto Sans TC', system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
}
button { box-sizing: border-box; border: 1px solid var(--edge); border-radius: 4px; background: none; color: inherit; font: inherit; cursor: pointer; }
button.plain { border-color: transparent; }
button:focus-visible, a:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
@media (prefers-color-scheme: dark) { section { ${dark} } }
@media print { section { display: none !important; } }
`;
