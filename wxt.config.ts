import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { chunkGroups } from './wxt.chunks.ts';
import { allAdapters } from './utils/sites/index.ts';
import { matchesOf } from './utils/sites/matches.ts';
import { calendarAdapters } from './utils/sites/registry/calendar.ts';
import { mailAdapters } from './utils/sites/registry/mail.ts';

/**
 * The oldest browsers that run it as it is meant: Chrome keeps the changing address of `use_dynamic_url` since 130
 * (October 2024), which is the newest of what is used; the script needs 126 for `URL.parse`, the styles 125 for anchors.
 */
const oldestChrome = '130';
const oldestFirefox = '140';

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    // Its stand-in for old browsers is the only `fetch` that would be in the bundles.
    // The styles are written for the browsers that the extension asks for: nothing in them is rewritten for older ones.
    build: { modulePreload: { polyfill: false }, cssTarget: [`chrome${oldestChrome}`, `firefox${oldestFirefox}`] },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // The pages are built together; everything else is one file for itself.
      if (!entrypoints.some(({ name }) => name === 'sidebar')) return;
      const name = 'shared-chunk';
      const outputOptions = (options: object) => ({ ...options, codeSplitting: { groups: chunkGroups } });
      // Liquid would read templates from an address: it is given none, and no way to ask for one.
      config.define = { ...config.define, XMLHttpRequest: 'undefined' };
      config.plugins = [...(config.plugins ?? []), { name, outputOptions }];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    // Asked for when a person turns Clientside on for a webmail of their own, for that address alone; and when they want to
    // be told once a day what needs care.
    optional_permissions: ['scripting', 'notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Unlisted scripts, declared here: WXT's own wrapper of content scripts is a tenth of what one may weigh.
    content_scripts: [
      { js: ['mail.js'], matches: matchesOf(mailAdapters), run_at: 'document_idle' },
      { js: ['calendar.js'], matches: matchesOf(calendarAdapters), run_at: 'document_idle' },
    ],
    // Nothing leaves the browser: not even our own pages and workers may ask for an address.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'; connect-src 'none'" },
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
    ...(browser === 'chrome' && { minimum_chrome_version: oldestChrome }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'clientside@clientside.invalid',
          strict_min_version: `${oldestFirefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
