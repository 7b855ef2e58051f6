import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/tokens.css';
import '../../components/base.css';
import { AppFrame } from '../../components/shell/AppFrame';
import { extensionVersion } from '../../utils/browser/extensionVersion';
import { chooseLanguage } from '../../utils/i18n/language';
import { loadWords } from '../../utils/i18n/words';
import { App } from './App';

// Under way while the settings are read. The browser's language is the best guess: it is right unless another was chosen.
void loadWords(chooseLanguage(null, navigator.languages));

const root = document.getElementById('root');
if (root === null) throw new Error('popup.html has no root');
createRoot(root).render(
  <StrictMode>
    <AppFrame version={extensionVersion()} frame="popup">
      <App />
    </AppFrame>
  </StrictMode>,
);
