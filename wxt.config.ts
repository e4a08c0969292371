import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { allAdapters } from './utils/sites/index.ts';
import { matchesOf } from './utils/sites/matches.ts';

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    // Its stand-in for old browsers is the only `fetch` that would be in the bundles.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    // Asked for when a person turns Clientside on for a webmail of their own, and for that address alone.
    optional_permissions: ['scripting'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_commandToggle__',
      },
    },
    web_accessible_resources: [
      { resources: ['sidebar.html'], matches: matchesOf(allAdapters) },
      // Webmails that people host themselves can be anywhere; the address differs in each session, so that no page can
      // tell by it that Clientside is there.
      { resources: ['sidebar.html'], matches: ['https://*/*', 'http://*/*'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'clientside@clientside.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
