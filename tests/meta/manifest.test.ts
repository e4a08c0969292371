import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { calendarAdapters } from '../../utils/sites/registry/calendar.ts';
import { mailAdapters } from '../../utils/sites/registry/mail.ts';
import { matchesOf } from '../../utils/sites/matches.ts';
import { ensureBuilt } from '../setup/build.ts';
import { root, sourceFiles } from './source-files.ts';

/* What the extension asks for and what is in it, held to what its first-run page promises. */

// Megabytes of bundles are searched: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const Manifest = z.looseObject({
  minimum_chrome_version: z.string(),
  permissions: z.array(z.string()),
  optional_permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  content_scripts: z.array(z.looseObject({ matches: z.array(z.string()), js: z.array(z.string()) })),
  web_accessible_resources: z.array(
    z.looseObject({
      resources: z.array(z.string()),
      matches: z.array(z.string()),
      use_dynamic_url: z.optional(z.boolean()),
    }),
  ),
});

/** Whatever the manifest may hold: a key beyond these is something new that the extension asks for. */
const knownKeys = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'optional_host_permissions',
  'optional_permissions',
  'options_ui',
  'permissions',
  'version',
  'web_accessible_resources',
];

/** Hosts of the sites that the extension comes with. */
const shippedHosts = matchesOf([...mailAdapters, ...calendarAdapters]).toSorted();

describe('the manifest', () => {
  let manifest: z.infer<typeof Manifest>;

  beforeAll(() => {
    manifest = Manifest.parse(JSON.parse(readFileSync(join(ensureBuilt(), 'manifest.json'), 'utf8')));
  }, 120_000);

  test('asks for storage and alarms, and for nothing else', () => {
    expect(manifest.permissions.toSorted()).toEqual(['alarms', 'storage', 'unlimitedStorage']);
    expect(manifest['host_permissions'] ?? []).toEqual([]);
  });

  test('may ask at run time for a webmail of one’s own and for the daily digest, and for nothing else', () => {
    expect(manifest.optional_permissions).toEqual(['scripting', 'notifications']);
    expect(manifest.optional_host_permissions.toSorted()).toEqual(['http://*/*', 'https://*/*']);
  });

  test('forbids its own pages and workers to ask the network', () => {
    const policy = z.looseObject({ extension_pages: z.string() }).parse(manifest['content_security_policy']);
    expect(policy.extension_pages).toBe("script-src 'self'; object-src 'none'; connect-src 'none'");
  });

  test('runs on the sites of the registry', () => {
    expect(manifest.content_scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(shippedHosts);
    expect(shippedHosts.every((pattern) => /^https:\/\/[a-z.]+\/\*$/.test(pattern))).toBe(true);
  });

  test('lets a page load the sidebar alone, elsewhere than on its own sites under an address that changes', () => {
    const [shipped, elsewhere, ...more] = manifest.web_accessible_resources;
    expect(more).toEqual([]);
    expect(shipped?.resources).toEqual(['sidebar.html']);
    expect(shipped?.matches.toSorted()).toEqual(expect.arrayContaining(shippedHosts));
    expect(shipped?.matches.some((pattern) => /^(\*|https?):\/\/\*\/|all_urls/.test(pattern))).toBe(false);
    expect(elsewhere?.resources).toEqual(['sidebar.html']);
    expect(elsewhere?.use_dynamic_url).toBe(true);
  });

  test('is not offered to a Chrome that knows no address that changes: it came with 130', () => {
    expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(130);
  });

  test('has no key that is not known here: no page may write to it, no policy is loosened', () => {
    expect(Object.keys(manifest).toSorted()).toEqual(knownKeys);
  });
});

/** Ways to set text as markup, to run text as code, and to reach the network. */
const forbidden = [
  /\.(innerHTML|outerHTML|srcdoc)\b/,
  /insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|dangerouslySetInnerHTML/,
  /\bdocument\.write(ln)?\(/,
  /\bDOMParser\b/,
  /\beval\(/,
  /\bnew Function\b/,
  /\bimportScripts\(/,
  /\bfetch\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b|\bWebTransport\b|\bEventSource\b|\bRTCPeerConnection\b/,
  /\bsendBeacon\b/,
  /\bimport\(\s*["'`]https?:/,
];

/** What Preact brings along: it sets markup where a component asks for it, and none does. */
const preactsOwn = [/__html/, /==`dangerouslySetInnerHTML`/];
/** What Papa Parse brings along for tables at an address: none is ever given one, and the policy forbids it. */
const papaParsesOwn = [/^import-worker\.js: .*\bnew XMLHttpRequest\b/];
const known = [...preactsOwn, ...papaParsesOwn];

function offences(text: string): string[] {
  return forbidden.flatMap((pattern) => text.match(new RegExp(`.{0,30}(?:${pattern.source}).{0,30}`, 'g')) ?? []);
}

describe('what is in the extension', () => {
  test('its sources set no markup and ask no network', () => {
    const found = sourceFiles(['entrypoints', 'components', 'utils']).flatMap((path) =>
      offences(readFileSync(join(root, path), 'utf8')).map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test('its bundles do neither, but for guarded ways that others bring along', () => {
    const folder = ensureBuilt();
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(4);
    const found = scripts.flatMap((path) =>
      offences(readFileSync(join(folder, path), 'utf8')).map((text) => `${path}: ${text}`),
    );
    expect(found.filter((text) => !known.some((guarded) => guarded.test(text)))).toEqual([]);
  });

  test('its pages load nothing but its own files', () => {
    const folder = ensureBuilt();
    const pages = readdirSync(folder).filter((path) => path.endsWith('.html'));
    expect(pages).toEqual(expect.arrayContaining(['dashboard.html', 'options.html', 'sidebar.html']));
    for (const page of pages) {
      const text = readFileSync(join(folder, page), 'utf8');
      const loaded = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
      expect(loaded.filter((address) => !/^\/(chunks|assets)\//.test(address ?? ''))).toEqual([]);
      expect(text).not.toMatch(/<script(?![^>]*\bsrc=)/);
    }
  });

  test.each(['sidebar', 'options'])(
    'the %s never loads the file of the dashboard, which would open it in its place',
    (page) => {
      const files = filesOf(page, ensureBuilt());
      expect(files.length).toBeGreaterThan(10);
      expect(files.filter((name) => name.startsWith('dashboard-'))).toEqual([]);
    },
  );
});

/** The scripts that a page loads, at once or later. */
function filesOf(page: string, folder: string): string[] {
  const [, first = ''] = /src="\/chunks\/([^"]+)"/.exec(readFileSync(join(folder, `${page}.html`), 'utf8')) ?? [];
  const files = new Set([first]);
  for (const name of files) {
    const text = readFileSync(join(folder, 'chunks', name), 'utf8');
    for (const [, loaded = ''] of text.matchAll(/(?:from|import)\(?["`]\.\/([^"`]+\.js)["`]/g)) files.add(loaded);
  }
  return [...files];
}
