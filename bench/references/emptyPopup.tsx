import { createRoot } from 'react-dom/client';

/** The least a popup made with React costs: one row, nothing to read. */
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<p data-attention="">呼び鈴</p>);
