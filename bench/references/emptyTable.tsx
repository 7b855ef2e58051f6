import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const items = 14;

/** As many cells as the matrix of so many accounts has, with nothing in them but a mark; Space toggles one. What React alone costs. */
function EmptyTable({ accounts }: { readonly accounts: number }) {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  return (
    <div
      tabIndex={0}
      data-matrix=""
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        setTicked((before) => (before.has(5) ? new Set() : new Set([5])));
      }}
    >
      <table>
        <tbody>
          {Array.from({ length: items }, (_, row) => (
            <tr key={row}>
              {Array.from({ length: accounts }, (_cell, column) => (
                <td key={column}>{ticked.has(row * accounts + column) ? '■' : '□'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<EmptyTable accounts={Number(root.dataset['accounts'])} />);
