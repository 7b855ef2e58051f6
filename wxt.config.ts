import { defineConfig } from 'wxt';
import { noticeGuard, notices } from './package/notices';

/** The development server, for the pages and the worker: without it nothing is reloaded, and no content script is put into LINE's pages. */
const duringDevelopment = " ws://localhost:* http://localhost:*; script-src 'self'";

/** The one place that says what the extension asks of the browser. `tests/arch/build.test.ts` pins the result. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'THIRD_PARTY_NOTICES.txt', contents: notices(import.meta.dirname) });
    },
  },
  // What runs leave behind is no source.
  zip: { excludeSources: ['screenshots/**', 'test-results/**'] },
  vite: () => ({ plugins: [noticeGuard(import.meta.dirname)] }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'ja',
    minimum_chrome_version: browser === 'firefox' ? undefined : '144',
    // Firefox knows no side panel.
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_permissions: ['downloads'],
    optional_host_permissions: ['https://chat.line.biz/*', 'https://manager.line.biz/*'],
    // Firefox wants to be told by whom an add-on is, and what of its user leaves the browser.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: { gecko: { id: '{0f5c9f6e-6d3b-4c1b-9a57-b1d3b1f0a2c7}', data_collection_permissions: { required: ['none'] } } },
        }
      : {}),
    action: { default_title: 'Yobirin' },
    content_security_policy: {
      // Group icons are pictures of LINE's public image host; nothing else outside is ever loaded.
      extension_pages:
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https://profile.line-scdn.net; connect-src 'self' https://chat.line.biz https://manager.line.biz" +
        (command === 'serve' ? duringDevelopment : '') +
        "; object-src 'none'",
    },
  }),
});
