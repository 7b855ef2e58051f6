import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/tokens.css';
import '../../components/base.css';
import { AppFrame } from '../../components/shell/AppFrame';
import { extensionVersion } from '../../utils/browser/extensionVersion';
import { App } from './App';

const root = document.getElementById('root');
if (root === null) throw new Error('sidepanel.html has no root');
createRoot(root).render(
  <StrictMode>
    <AppFrame version={extensionVersion()} frame="tab">
      <App />
    </AppFrame>
  </StrictMode>,
);
